"""Join mentions into entities: "Vladimir Putin", "President Putin" and "Putin" are one; two Clintons are two."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise

from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.gender import by_first_name, gender_of_first, is_first_name
from quizapp.generate.names.joining import speaks
from quizapp.generate.names.lists import (
    DEMONYMS,
    HONORIFICS,
    NEVER_A_SURNAME,
    NICKNAMES,
    NOT_A_NAME,
    PARTICLES,
    SUFFIXES,
    TITLES,
)
from quizapp.generate.names.model import BODY, PERSON, PLACE, UNKNOWN, Entity, Mention, Names
from quizapp.generate.names.roles import ROLE_NOUNS

_NAMESAKES = 100
"""People with one name among whom a mention is looked for: beyond that a text is no article, and the cost its square."""
_APPOSITION = re.compile(r",\s((?:an?|the|his|her|its)\s)?([^,.;:()“”\"\n]{3,90})(?=[,.;:(—–\n])")

_ANOTHER = (" another ", "\nanother ", " a different ", " a second ", " a third ")
"""What stands before the surname of somebody else who bears it."""
_LONGEST_ANOTHER, _ENDS_SO = 14, ("r ", "t ", "d ")
_TURNED = re.compile(r"(?:^|\n|[.!?][”\"]? )(?P<lead>The|Its|His|Her|Their|An?) (?P<what>[^,.;:()“”\"\n]{3,60}), $")
_LONGEST_TURNED = 70
"""Characters of "The minister of transport, " and what ends the sentence before it."""
_WAS = frozenset("former retired late then outgoing acting ex".split())
_SEVERAL_NEXT = re.compile(r" (?:have|are|were|lead|host|play|face)\b")
"""What follows a side's name, "Lario have not won", and no person's."""
_INITIALS = re.compile(r"(?:\w\.)+")
_PARTICLES = frozenset(PARTICLES.split("|"))
_MC = re.compile(r"(?<=\bMc)[a-z]")
_NO_ROLE = frozenset("told said says tells wrote writes was is has had will would gave took met saw".split())
_STOPS = frozenset(["of", "for", "at", "in", "who", "whose", "from", "with", "to", "by", "on", "and"])


@lru_cache(maxsize=8192)
def _key(word: str) -> str:
    return word.rstrip(".").lower().replace("’", "'")


def _without_particles(word: str) -> str:
    """A surname without its particles: `zwaan` for "van der Zwaan"."""
    return _key(word.rsplit(" ", 1)[-1])


@lru_cache(maxsize=4096)
def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that tell people apart: no initials, no Jr., no particles ("Van" before "der Berg" is one, too)."""
    keys = tuple(_key(w.rsplit(" ", 1)[-1]) for w in words)
    if len(keys) == 1:
        return keys
    particled = " " in words[1]
    kept = tuple(k for w, k in zip(words, keys, strict=True) if not _is_initial(w) and k not in SUFFIXES)
    return (kept[1:] if particled and kept[1:] and kept[0] in _PARTICLES else kept) or keys


def _is_initial(word: str) -> bool:
    return len(word) == 1 or (word[1] == "." and _INITIALS.fullmatch(word) is not None)


def cluster(text: str, mentions: list[Mention]) -> Names:
    """Resolve every mention to an entity, or to none where the name fits two."""
    _with_particles(mentions)
    _promote(text, mentions)
    _name_couples(text, mentions)
    people = _full_names(mentions)
    by_word: dict[str, list[Entity]] = defaultdict(list)
    for person in people:
        for word in sorted(person.words):
            by_word[word].append(person)
    others: dict[str, Entity] = {}
    entities = list(people)
    firms = _named_after_people(mentions, by_word)
    heads = {m.words[:_FIRST_AND_LAST] for m in mentions if m.kind == BODY and len(m.words) > _FIRST_AND_LAST}
    for mention in mentions:
        if (
            mention.entity is None
            and len(mention.words) == 1
            and not mention.titles
            and _without_particles(mention.words[0]) in firms
        ):
            mention.kind = PERSON  # Weber, or Weber Automation: nobody's
        elif mention.entity is None and mention.kind == UNKNOWN and mention.words in heads:
            mention.kind = PERSON  # Kwek Tiong Hin, or Tiong Hin Heritage Foods
        elif mention.entity is None:
            _resolve(text, mention, by_word, others, entities)
    mentions = [m for m in mentions if m.kind]
    _leave_families(text, entities)
    _join_acronyms(entities)
    for entity in entities:
        entity.mentions.sort(key=lambda mention: mention.start)  # full names were given out before short ones
        _describe(text, entity)
    entities = [e for e in entities if e.mentions]
    entities.sort(key=lambda e: e.mentions[0].start)
    for entity in entities:
        if entity.kind == PERSON and entity.name.isupper() and " " in entity.name:
            entity.name = _MC.sub(lambda m: m.group().upper(), entity.name.title())  # a transcript's "JANE DOE"
    for number, entity in enumerate(entities):
        entity.id = number
    return Names(entities, mentions)


_FIRST_AND_LAST = 2
"""Words of a name without a second one."""


def _promote(text: str, mentions: list[Mention]) -> None:
    """An unknown name of two or three words is a person's when its last word is used with a title elsewhere.

    Not where "the" stands before it: "the Leeds Rovers" are a side, whom a report calls "Rovers" next.
    """
    titled = {_key(m.words[-1]) for m in mentions if m.kind == PERSON and len(m.words) == 1}
    alone = {
        _key(m.words[0])
        for m in mentions
        if len(m.words) == 1
        and m.kind == UNKNOWN
        and not m.words[0].isupper()
        and text[max(0, m.outer - 4) : m.outer].lower() != "the "
    } - {_key(m.words[-1]) for m in mentions if m.kind == UNKNOWN and _SEVERAL_NEXT.match(text, m.end)}
    sides = _sides(text, mentions)
    surnames = {m.words for m in mentions if (m.human or m.kind == PERSON) and len(m.words) > 1}
    family = {_key(m.words[0]) for m in mentions if m.human and len(m.words) == 1} & lists.FAMILY_FIRST
    called = _called_by_first_name(text, mentions)
    for mention in mentions:
        if mention.kind == PLACE and len(mention.words) == _FIRST_AND_LAST and _key(mention.words[-1]) in titled:
            named = mention.human or is_first_name(_key(mention.words[0]))  # "Fern Castle", who is Ms Castle next
            mention.kind = PERSON if named else PLACE
        if mention.kind in (PERSON, UNKNOWN) and mention.words[-1] in sides and len(mention.words) > 1:
            mention.kind = BODY  # "Geelong Mariners", who are "the Mariners" next
        if mention.kind == UNKNOWN and mention.words in called:
            mention.kind = PERSON  # "Ngaire Rewi", whom "Ngaire said" next
        if mention.kind == UNKNOWN and len(mention.words) in {3, 4} and mention.words[1:] in surnames:
            mention.kind = PERSON  # "Máirtín Ó Gormáin", who is Mr Ó Gormáin next
        if mention.kind == UNKNOWN and len(mention.words) == 2 and _key(mention.words[0]) in family:
            mention.kind = PERSON  # "Wang Jianguo", whom "Wang said" next
        if mention.kind == UNKNOWN and 2 <= len(mention.words) <= 4:
            if text[max(0, mention.outer - 4) : mention.outer].lower() == "the ":
                continue
            last = _key(mention.words[-1])
            if last in NEVER_A_SURNAME or last in DEMONYMS or last.removesuffix("s") in DEMONYMS:
                continue
            if is_common(mention.words[0]) and not is_first_name(_key(mention.words[0])):
                continue  # "Southern Cross Trams", "Typhoon Dalisay"
            headline = any(_key(w) in NOT_A_NAME for w in mention.words)
            if last in titled or (last in alone and _has_letters_only(mention.words[-1]) and not headline):
                mention.kind = PERSON


def _name_couples(text: str, mentions: list[Mention]) -> None:
    """Give the first of a couple the surname of the second: "Glenys and Ted Petrovski", of whom either is a Petrovski next.

    The two are not of one sex by their first names, and the first comes in there, under a name that is no surname:
    "Paul and Ann Lind" may be Rand Paul and she.
    """
    couples = [(a, b) for a, b in pairwise(mentions) if len(a.words) == 1 and text[a.end : b.outer] == " and "]
    if not couples:
        return
    others = {word for m in mentions if len(m.words) > 1 for word in (m.words[0], m.words[-1])}
    seen: dict[str, int] = {}
    for mention in mentions:
        seen.setdefault(mention.words[0], mention.start)
    for first, second in couples:
        name = first.words[0]
        new = not first.titles and name not in others and seen[name] == first.start
        if not new or first.kind not in (PERSON, UNKNOWN):
            continue
        if second.titles == ("Col",) and is_first_name(_key(name)):  # no colonel beside a first name
            second.words, second.titles, second.start, second.kind = ("Col", *second.words), (), second.outer, PERSON
        if second.titles or second.kind != PERSON or len(second.words) != _FIRST_AND_LAST:
            continue
        sexes = {gender_of_first(_key(name)), gender_of_first(_key(second.words[0]))}
        if sexes not in ({"f"}, {"m"}):
            first.words, first.kind = (name, second.words[-1]), PERSON


def _sides(text: str, mentions: list[Mention]) -> set[str]:
    """Last words of names that stand behind "the" alone, in the plural, and are nobody's surname: teams."""
    plural = [m for m in mentions if m.words[-1].endswith("s")]
    people = {m.words[-1] for m in plural if m.human or m.titles or m.gender}
    pairs = (m.words for m in plural if len(m.words) == _FIRST_AND_LAST and m.words[-1] not in people)
    lasts = {last for first, last in pairs if not is_first_name(_key(first))}
    lasts = {last for last in lasts if f"he {last}" in text}
    return lasts & set(_BEHIND_THE.findall(text)) if lasts else lasts


_BEHIND_THE = re.compile(r"\b[Tt]he ([A-Z][\w-]*)(?![\w-])(?! [A-Z])")
_SAYS_BEFORE = re.compile(r"[,?!]?[”\"’'] (?:says|said) $")


def _called_by_first_name(text: str, mentions: list[Mention]) -> set[tuple[str, ...]]:
    """Names of unknown kind whose first word alone is seen to speak, where the article has one such name."""
    lone = [m for m in mentions if len(m.words) == 1 and m.kind == UNKNOWN]
    speaking = {m.words[0] for m in lone if m.human or _SAYS_BEFORE.search(text, max(0, m.outer - 8), m.outer)}
    full = {m.words for m in mentions if m.kind == UNKNOWN and len(m.words) in {2, 3} and m.words[0] in speaking}
    firsts = [words[0] for words in full]
    return {
        words for words in full if firsts.count(words[0]) == 1 and is_first_name(_key(words[0])) and "&" not in words
    }


def _with_particles(mentions: list[Mention]) -> None:
    """Make one word of a surname that has a capital particle where it stands alone: "Du Plessis" for Pieter du Plessis."""
    full = {" ".join(m.words[1:]).lower() for m in mentions if len(m.words) > 1 and " " in m.words[-1]}
    for mention in mentions:
        whole = " ".join(mention.words)
        if len(mention.words) == 2 and _key(mention.words[0]) in _PARTICLES and whole.lower() in full:
            mention.words = (whole,)


def _has_letters_only(word: str) -> bool:
    return word.replace("’", "").replace("'", "").replace("-", "").isalpha()


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True for two full forms of one name: Mike and Michael, with and without a middle name."""
    if one == other:
        return True
    if one[-1] != other[-1]:
        return False
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


def _full_names(mentions: list[Mention]) -> list[Entity]:
    """An entity for each person whom the article names in full, its full mentions attached."""
    by_surname: dict[str, list[tuple[tuple[str, ...], Entity]]] = defaultdict(list)
    exact: dict[tuple[str, ...], Entity] = {}
    people: list[Entity] = []
    for mention in mentions:
        core = _core(mention.words)
        if mention.kind != PERSON or len(core) < 2:
            continue
        generation = next((w for w in map(_key, mention.words) if w in SUFFIXES), "")
        namesakes = by_surname[core[-1] + generation]
        entity = next((e for known, e in namesakes if _same_person(known, core)), exact.get((*core, generation)))
        if entity is None:
            entity = exact[*core, generation] = Entity(len(people), " ".join(mention.words), PERSON)
            people.append(entity)
            if len(namesakes) < _NAMESAKES:
                namesakes.append((core, entity))
        _attach(mention, entity)
    return people


def _named_after_people(mentions: list[Mention], by_word: dict[str, list[Entity]]) -> set[str]:
    """Surnames that the article uses alone for a body as well: "Weber" for Weber Automation beside Klaus Weber.

    It does so where the surname stands alone, without a title, after the body and before the person.
    """
    bodies: dict[str, int] = {}
    for mention in mentions:
        if mention.kind == BODY and mention.entity is None and len(mention.words) > 1:
            first = _without_particles(mention.words[0])
            bodies.setdefault(_without_particles(mention.words[1]) if first in _PARTICLES else first, mention.start)
    alone: dict[str, list[int]] = defaultdict(list)
    for mention in mentions:
        if len(mention.words) == 1 and not mention.titles and _without_particles(mention.words[0]) in bodies:
            alone[_without_particles(mention.words[0])].append(mention.start)
    found: set[str] = set()
    for word, places in alone.items():
        owners = [p for p in by_word.get(word, ()) if _core(tuple(p.name.split()))[-1] == word]
        introduced = min((m.start for p in owners for m in p.mentions), default=0)
        if any(bodies[word] < place < introduced for place in places):
            found.add(word)
    return found


def _leave_families(text: str, entities: list[Entity]) -> None:
    """Nobody is called by a surname alone of which the article knows several bearers: "Mr Lind" of "the two Linds"."""
    lone = [e for e in entities if e.kind in (PERSON, UNKNOWN) and " " not in e.name][:_NAMESAKES]
    for entity in lone:
        if f" {entity.name}s" in text and re.search(_FAMILY.format(re.escape(entity.name)), text):
            for mention in entity.mentions:
                mention.entity, mention.kind = None, PERSON
            entity.mentions = []


_FAMILY = r"\b(?:[Tt]he (?:two|other|three)|[Bb]oth) {}s\b"


def _join_acronyms(entities: list[Entity]) -> None:
    """Give the mentions of "CNSA" to the one body whose initials these are."""
    by_initials: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        words = entity.name.split()
        if entity.kind != PERSON and len(words) > 1:
            by_initials["".join(w[0] for w in words if w[0].isupper())].append(entity)
    for entity in entities:
        owners = by_initials.get(entity.name, []) if entity.name.isupper() else []
        if entity.kind != PERSON and len(owners) == 1 and len(entity.name) > 1:
            owners[0].kind = BODY
            for mention in entity.mentions:
                _attach(mention, owners[0])
            entity.mentions = []


def _attach(mention: Mention, entity: Entity) -> None:
    mention.entity = entity
    entity.mentions.append(mention)
    name = " ".join(mention.words)
    if name not in entity.forms:
        entity.forms.add(name)
        entity.words.update(_core(mention.words))
    if mention.nickname:
        entity.words.add(_key(mention.nickname))
    if len(_core(mention.words)) > len(_core(tuple(entity.name.split()))):
        entity.name = name
    entity.in_full += len(mention.words) > 1
    entity.gender = entity.gender or mention.gender


def _resolve(
    text: str, mention: Mention, by_word: dict[str, list[Entity]], others: dict[str, Entity], entities: list[Entity]
) -> None:
    core = _core(mention.words)
    led = text[mention.outer - 2 : mention.outer] in _ENDS_SO
    if (
        led
        and len(core) == 1
        and text[max(0, mention.outer - _LONGEST_ANOTHER) : mention.outer].lower().endswith(_ANOTHER)
    ):
        mention.kind = PERSON  # "Another Le, the chairman Le Thi Suong, said"
        return
    if (
        mention.kind in (PERSON, UNKNOWN, PLACE)
        and len(core) <= 2
        and not (mention.kind == PLACE and not mention.titles and not mention.human)
    ):
        owners = _owners(text, mention, core, by_word)
        if len(owners) == 1:
            mention.kind = PERSON
            _attach(mention, owners[0])
            return
        if len(owners) > 1:
            mention.kind = PERSON
            return
    shouted = mention.kind == BODY and len(core) == 1 and mention.words[0].isupper()
    if shouted and len(by_word.get(core[0], ())) == 1:  # the label or headline "SMITH"
        mention.kind = PERSON
        _attach(mention, by_word[core[0]][0])
        return
    if len(core) == 1 and core[0] in TITLES:
        mention.kind = ""
        return
    key = " ".join(core)
    if key not in others:
        others[key] = Entity(0, " ".join(mention.words), mention.kind)
        entities.append(others[key])
    entity = others[key]
    if entity.kind == UNKNOWN:
        entity.kind = mention.kind
    _attach(mention, entity)


_GENERATIONS = frozenset("jr sr ii iii iv".split())


def _owners(text: str, mention: Mention, core: tuple[str, ...], by_word: dict[str, list[Entity]]) -> list[Entity]:
    """The people whom a short form may name: by surname before it is tried as a first name."""
    namesakes = by_word.get(core[-1], [])
    if len(namesakes) > _NAMESAKES:
        return namesakes[:2]  # it may be anybody
    wanted = set(core)
    known = [p for p in namesakes if wanted <= p.words]
    surname = [p for p in known if _core(tuple(p.name.split()))[-1] == core[-1]]
    first = [p for p in known if p not in surname]
    owners = surname or ([] if mention.titles and len(first) != 1 else first)
    told = next((HONORIFICS[_key(t)] for t in mention.titles if HONORIFICS.get(_key(t))), "")
    if told:
        fitting = [p for p in owners if (p.gender or by_first_name(p)) in (told, "")]
        if surname and not fitting:
            return [*surname, *surname]  # "Mrs Reed" is not Dwight Reed: somebody of that name, and nobody knows who
        owners = fitting
    generation = next((key for key in map(_key, mention.words) if key in _GENERATIONS), "")
    if generation and owners:
        named = [p for p in owners if any(generation in map(_key, form.split()) for form in p.forms)]
        owners = named or [owners[0], owners[0]]  # "Otis Jr.", where only Otis Reed has been named: his son, or he
    if len(owners) > 1 and owners[0] is not owners[1]:
        owners = _likeliest(text, mention, owners)
    return owners


def _likeliest(text: str, mention: Mention, owners: list[Entity]) -> list[Entity]:
    """Of people who share a surname, the one whom the bare surname means, if the article's use of names tells.

    News style keeps the bare surname for one of them: the one who alone has been introduced so far, or the one whom
    the article names in full far more often than the other.
    """
    introduced = [p for p in owners if p.mentions[0].start < mention.start]
    if len(introduced) == 1:
        others = [p for p in owners if p is not introduced[0]]
        if all(p.mentions[0].start > mention.start for p in others):
            return introduced
    apart = [p for p in owners if not _named_behind(text, mention, p)]
    if len(apart) < len(owners):
        return apart if len(apart) == 1 else owners
    full = sorted(owners, key=lambda p: -p.in_full)
    called = _called_by_surname(owners)
    if full[0].in_full >= 3 * full[1].in_full and called in (None, full[0]):
        return full[:1]
    return owners


def _called_by_surname(owners: list[Entity]) -> Entity | None:
    """Who of people with one surname bore it alone before the next came in: whom news style goes on to call so."""
    first, second = sorted(owners, key=lambda p: p.mentions[0].start)[:2]
    comes_in = second.mentions[0].start
    return first if any(m.start < comes_in and len(m.words) == 1 for m in first.mentions) else None


def _named_behind(text: str, mention: Mention, person: Entity) -> bool:
    """Whether the same sentence names somebody in full after a bare surname, which then is another's: "Lee, who is the
    brother of Ann Lee, said"."""
    behind = (m for m in person.mentions if 0 < m.start - mention.end < _PASSAGE and len(m.words) > 1)
    return any(_NO_PASSAGE.isdisjoint(text[mention.end : m.outer]) for m in behind)


_NO_PASSAGE = frozenset('\n.!?”"“')
_PASSAGE = 80
"""Characters of "Lee, who is the brother-in-law of Commissioner Ann Lee"."""


def _describe(text: str, entity: Entity) -> None:
    """Collect what titles and appositions say that a person is, and whether the name is seen to speak."""
    entity.speaks = any(speaks(text, m) for m in entity.mentions)
    if entity.kind != PERSON:
        return
    for mention in entity.mentions:
        if mention.titles or mention.role:
            entity.roles.append(" ".join([mention.role, *mention.titles]).strip())
        found = _APPOSITION.match(text, mention.end)
        if found and not mention.genitive and _is_role(found):
            entity.roles.append(((found.group(1) or "") + found.group(2)).strip())
        if turned := _turned(text, mention):
            entity.roles.append(turned)
    entity.roles = list(dict.fromkeys(entity.roles))


def _turned(text: str, mention: Mention) -> str:
    """What opens a sentence before a name between commas: `the minister of transport` of "The minister of transport,
    Ann Lee, denied it"; empty where that is no role, or the role of another ("A spokesman for the minister, Ann Lee,")."""
    if mention.genitive or len(mention.words) == 1 or text[mention.outer - 2 : mention.outer] != ", ":
        return ""
    if text[mention.end : mention.end + 1] not in (",", " ") or text[mention.end : mention.end + 2] not in (", ", " ("):
        return ""
    found = _TURNED.search(text, max(0, mention.outer - _LONGEST_TURNED), mention.outer)
    if found is None:
        return ""
    words = found["what"].lower().split()
    head = next((i for i, w in enumerate(words) if w in _STOPS), len(words))
    if not head or words[head - 1] not in ROLE_NOUNS or _WAS.intersection(words):
        return ""
    return "" if any(word in ROLE_NOUNS for word in words[head:]) else f"{found['lead'].lower()} {found['what']}"


def _is_role(found: re.Match[str]) -> bool:
    """True for an apposition that names a role: "the campaign manager", "vice chairwoman for ..."."""
    words = found.group(2).lower().split()
    head = next((i for i, w in enumerate(words) if w in _STOPS), len(words))
    if words[0].endswith("ed") or not _NO_ROLE.isdisjoint(words[: max(head, 1)]):
        return False  # "his advocate, Ann Lee, told Magistrate Reed", "against Lind, former envoy Bo Reed told us"
    return bool(found.group(1) or found.group(2)[0].islower()) and any(w in ROLE_NOUNS for w in words[:head])
