"""Who is named in full, and under which forms: "Mike Lee" is Michael Lee, with and without a middle name."""

from __future__ import annotations

from collections import defaultdict

from quizapp.generate.names.gender import gender_of_first
from quizapp.generate.names.keys import FIRST_AND_LAST, core_of, key_of, without_accents
from quizapp.generate.names.lists import NICKNAMES, SUFFIXES
from quizapp.generate.names.model import PERSON, Entity, Mention
from quizapp.generate.names.namesakes import MOST_NAMESAKES
from quizapp.patterns import lazy_pattern


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True for two full forms of one name: Mike and Michael, with and without a middle name."""
    if one == other:
        return True
    if one[-1] != other[-1]:
        return False
    if one[0].endswith(".") or other[0].endswith("."):
        return _initials_fit(one[:-1], other[:-1])
    if len(other) < len(one) and one[-len(other) :] == other and " " not in one[0] and len(other) > 1:
        return True  # "Ms Ní Bhriain" for Síle Ní Bhriain
    first, second = NICKNAMES.get(one[0], one[0]), NICKNAMES.get(other[0], other[0])
    same_first = first == second or (
        min(len(first), len(second)) >= 3 and (first.startswith(second) or second.startswith(first))
    )
    if same_first and first != second and {gender_of_first(one[0]), gender_of_first(other[0])} == {"m", "f"}:
        return False  # Paul and Paula
    middle_free = len(one) == 2 or len(other) == 2 or set(one) <= set(other) or set(other) <= set(one)
    return same_first and middle_free


def _initials_fit(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether what stands before a surname may be of one person, where one of them is initials: `j.w.` and `john`."""
    letters = [names[0].replace(".", "") for names in (one, other) if names[0].endswith(".")]
    if len(letters) == 1 and letters[0] in (one[0], other[0]):
        return True  # "J.D. Lind" and "JD Lind"
    first, second = (
        names[0][:-1] if names[0].endswith(".") else "".join(n[0] for n in names) for names in (one, other)
    )
    return all(a == b for a, b in zip(first, second, strict=False))


def _middle(words: tuple[str, ...]) -> str:
    """The letters of what stands between the first name and the surname: `w` for "George W. Hall"."""
    given = words[1:-1] if len(words) > FIRST_AND_LAST and len(words[0].rstrip(".")) > 1 else ()
    return "".join(word.replace(".", "").lower() if "." in word else word[0].lower() for word in given)


def full_names(text: str, mentions: list[Mention]) -> list[Entity]:
    """An entity for each person whom the article names in full, its full mentions attached."""
    by_surname: dict[str, list[tuple[tuple[str, ...], Entity]]] = defaultdict(list)
    people: list[Entity] = []
    middles: dict[int, str] = defaultdict(str)
    written: dict[tuple[str, ...], Entity] = {}
    for mention in mentions:
        core = core_of(mention.words)
        if (
            mention.kind != PERSON
            or len(core) < 2
            or _BORN_AS.search(text, max(0, mention.outer - _NEAR), mention.outer)
        ):
            continue  # "Born Margaret Mary Feeney, she", who has another name now
        if _is_named_for_her_husband(mention, core):
            continue  # "Mrs. Neil Poole" is not Neil Poole
        generation = next((w for w in map(key_of, mention.words) if w in SUFFIXES), "")
        namesakes = by_surname[core[-1] + generation]
        middle = _middle(mention.words)
        form = tuple(map(without_accents, mention.words))
        so_written = written.get(form)
        alike = [(known, e) for known, e in namesakes if same_person(known, core)]
        if middle and alike:  # "George H. Hall" is not George W. Hall
            alike = [(known, e) for known, e in alike if not _another_middle(middle, middles[e.id])]
        elif so_written is None and len({e.id for known, e in alike if known == core and middles[e.id]}) > 1:
            continue  # "George Hall", where both of them are
        ends = (e for known, e in alike if known[-len(core) :] == core)
        if core[0] in _PARTICLES and len({e.id for known, e in alike if known[-len(core) :] == core != known}) > 1:
            continue  # "Le Pen", where a father and a daughter are
        last = next(ends, None)  # "Abu Lee" is Sadeq Abu Lee, not Abu Sam Lee
        entity = last or (alike[0][1] if alike else None)
        if so_written is not None:
            entity = so_written
        elif entity is not None and (
            _PARENT_OF.fullmatch(text, entity.mentions[-1].end, mention.outer)
            or (brings_in(text, mention) and not is_surname_of_two(core, entity))
        ):
            entity = None
        if entity is None:
            entity = Entity(len(people), " ".join(mention.words), PERSON)
            people.append(entity)
            if len(namesakes) < MOST_NAMESAKES:
                namesakes.append((core, entity))
        if len(middle) > len(middles[entity.id]):
            middles[entity.id] = middle
        written[form] = entity
        attach(mention, entity)
    return people


def _is_named_for_her_husband(mention: Mention, core: tuple[str, ...]) -> bool:
    """Whether a wife has her husband's name, or he stands between her title and it: "Mr. and Mrs. Neil Poole"."""
    return any(key_of(title) == "mrs" for title in mention.titles) and gender_of_first(core[0]) == "m"


def is_surname_of_two(core: tuple[str, ...], person: Entity) -> bool:
    """Whether a name is but the two surnames of somebody: "Ms. Wexler Stone, 52," is Debbie Wexler Stone."""
    known = core_of(tuple(person.name.split()))
    return len(known) > len(core) and known[-len(core) :] == core and not gender_of_first(core[0])


def brings_in(text: str, mention: Mention) -> bool:
    """Whether a full name comes with what news tells of somebody new: "Maria Lopez, a cook,", "A cook, Maria Lopez,"."""
    if text[mention.end : mention.end + 1] == "," and _SOMEBODY_NEW.match(text, mention.end):
        return True
    return _NEW_BEFORE.search(text, max(0, mention.outer - _REACH), mention.outer) is not None


_SOMEBODY_NEW = lazy_pattern(r", (?:an? [a-z]|\d\d[,.])")
_NEW_BEFORE = lazy_pattern(r"\b(?:[Aa]nother |[Aa]n? (?:[a-z-]+ ){0,3}[a-z-]+, )$")
_BORN_AS = lazy_pattern(r"\b(?:[Bb]orn|n[ée]e) (?:as )?$")
_REACH, _NEAR = 50, 9
"""Characters before a name in which it is told that somebody is new."""


def _another_middle(one: str, other: str) -> bool:
    """Whether the letters of two middle names are of two people; who has none may be either."""
    return not (one.startswith(other) or other.startswith(one))


_PARTICLES = frozenset("le la de du di da van von al el bin ben mac ní ó".split())
"""Words with which a surname of two words begins."""
_PARENT_OF = lazy_pattern(
    r"[^.\n]{0,60}\b(?:(?:sons?|daughters?|grandsons?|children|father|mother|parents) of (?:the )?(?:late )?(?:[A-Z][\w.]* )*"
    r"|(?:his|her|their) (?:late )?(?:father|mother|son|brother|grandfather),? )"
)
"""What stands between two of one name who are not the same: "Dick Lind, the son of Richard Lind"."""


def _words_of(core: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name by which its bearer is called alone: not the child's in "Abu Omar"."""
    return core[:1] if len(core) == FIRST_AND_LAST and core[0] in _PARENTS else core


_PARENTS = frozenset("abu abou umm".split())


def attach(mention: Mention, entity: Entity) -> None:
    """Give a mention to its entity, which learns its form, its words and, where it is longer, its name."""
    mention.entity = entity
    entity.mentions.append(mention)
    name = " ".join(mention.words)
    if name not in entity.forms:
        entity.forms.add(name)
        entity.words.update(_words_of(core_of(mention.words)))
    if mention.nickname:
        entity.words.add(key_of(mention.nickname))
    core, known = core_of(mention.words), core_of(tuple(entity.name.split()))
    if len(core) > len(known) or (len(core) == len(known) > 1 and known[0][-1] == "." != core[0][-1]):
        entity.name = name  # "R. Ashwin" is Ravichandran Ashwin
    entity.in_full += len(mention.words) > 1
    entity.gender = entity.gender or mention.gender
