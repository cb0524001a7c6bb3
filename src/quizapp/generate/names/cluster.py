"""Join mentions into entities: "Vladimir Putin", "President Putin" and "Putin" are one; two Clintons are two."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from quizapp.generate.language import is_common
from quizapp.generate.names import lists
from quizapp.generate.names.abbreviated import join_acronyms, join_first_halves, join_papers
from quizapp.generate.names.capitals import lowered
from quizapp.generate.names.descriptions import describe
from quizapp.generate.names.firms import alone_as_body, shared_with_bodies
from quizapp.generate.names.full_names import attach, brings_in, full_names, is_surname_of_two
from quizapp.generate.names.gender import gender_of_first, is_first_name
from quizapp.generate.names.keys import FIRST_AND_LAST, PARTICLE_WORDS, core_of, key_of, without_particles
from quizapp.generate.names.lists import DEMONYMS, NEVER_A_SURNAME, NOT_A_NAME, TITLES
from quizapp.generate.names.model import BODY, PERSON, PLACE, UNKNOWN, Entity, Mention, Names
from quizapp.generate.names.namesakes import MOST_NAMESAKES, owners_of
from quizapp.generate.names.newcomers import Newcomers, is_thing
from quizapp.generate.names.strangers import strangers
from quizapp.generate.names.surroundings import has_trade, looks_human
from quizapp.patterns import lazy_pattern

_ANOTHER = (" another ", "\nanother ", " a different ", " a second ", " a third ")
_A = lazy_pattern(r"\b[Aa]n? $")
_ALONE = lazy_pattern(r"[,.;:]| (?:on|in|who|and|was|had|from|with|at|is|has|but)\b")
"""What stands behind "a Garcia" where it is one of that name, not "a Garcia aide"."""
"""What stands before the surname of somebody else who bears it."""
_LONGEST_ANOTHER, _ENDS_SO = 14, ("r ", "t ", "d ")
_SEVERAL_NEXT = lazy_pattern(r" (?:have|are|were|lead|host|play|face)\b")
"""What follows a side's name, "Lario have not won", and no person's."""


def cluster(text: str, mentions: list[Mention]) -> Names:
    """Resolve every mention to an entity, or to none where the name fits two."""
    _with_particles(mentions)
    _promote(text, mentions)
    _name_couples(text, mentions)
    heads = {m.words[:FIRST_AND_LAST] for m in mentions if m.kind == BODY and len(m.words) > FIRST_AND_LAST}
    _doubt_short_names(text, mentions, heads)
    mentions = _without_ranks(text, mentions)
    for mention in mentions:
        if mention.kind == PERSON and len(mention.words) > 1 and is_thing(text, mention):
            mention.kind = BODY  # "the ferry Peter Dunn"
    people = full_names(text, mentions)
    by_word: dict[str, list[Entity]] = defaultdict(list)
    for person in people:
        for word in sorted(person.words):
            by_word[word].append(person)
    others: dict[str, Entity] = {}
    entities = list(people)
    for mention in mentions:
        if alone_as_body(mention) in by_word and has_trade(text, mention):
            mention.kind = PERSON  # "Lind, the software developer,", where Bo Lind has been named
    firms = shared_with_bodies(text, mentions, by_word)
    unknown = strangers(text, mentions)
    newcomers = Newcomers(text, mentions, people)
    for mention in mentions:
        if (
            mention.entity is None
            and len(mention.words) == 1
            and not mention.titles
            and without_particles(mention.words[0]) in firms
        ):
            mention.kind = PERSON  # Weber, or Weber Automation: nobody's
        elif mention.entity is None and len(mention.words) == 1 and without_particles(mention.words[0]) in unknown:
            mention.kind = PERSON  # "Lady Ashworth", "Ashworth", before "her great-grandson, Piers Ashworth"
        elif mention.entity is None and len(mention.words) == 1 and newcomers.holds(mention):
            mention.kind = PERSON if mention.kind == UNKNOWN else mention.kind  # "A girl called Mary", beside Mary Lind
        elif mention.entity is None and mention.kind == UNKNOWN and mention.words in heads:
            mention.kind = PERSON  # Kwek Tiong Hin, or Tiong Hin Heritage Foods
        elif mention.entity is None:
            _resolve(text, mention, by_word, others, entities)
    mentions = [m for m in mentions if m.kind]
    _leave_families(text, entities)
    join_acronyms(entities)
    join_first_halves(entities)
    join_papers(entities)
    for entity in entities:
        entity.mentions.sort(key=lambda mention: mention.start)  # full names were given out before short ones
        describe(text, entity)
    entities = [e for e in entities if e.mentions]
    entities.sort(key=lambda e: e.mentions[0].start)
    for entity in entities:
        if entity.kind == PERSON and entity.name.isupper() and " " in entity.name:
            entity.name = lowered(entity.name)  # a transcript's "JANE DOE"
        elif entity.kind == PERSON and " " not in entity.name:
            entity.name = _with_title(entity)
        elif entity.name.endswith((" Jr", " Sr")) and f"{entity.name}." in text:
            entity.name += "."  # as the article writes it
    for number, entity in enumerate(entities):
        entity.id = number
    return Names(entities, mentions)


def _without_ranks(text: str, mentions: list[Mention]) -> list[Mention]:
    """Mentions but the ranks in letters that stand before names elsewhere: "SSP Ann Lee", who is "the SSP" and "SSP" next.

    What stands before somebody's full name is no part of the short one: "PC Maher", where PC Brian Maher has been named.
    """
    before = {(*m.titles, m.words[-1]) for m in mentions if m.titles and len(m.words) > 1}
    double = {m.words[-2:] for m in mentions if len(m.words) > FIRST_AND_LAST}
    ranks = {m.titles[0] for m in mentions if len(m.titles) == 1 and m.titles[0].isupper() and m.titles[0].isalpha()}
    for mention in mentions:
        if len(mention.words) == 1 and (whole := (*mention.titles[-1:], *mention.words)) in double:
            mention.words, mention.titles = whole, mention.titles[:-1]  # "Baron Cohen" for Sacha Baron Cohen
            mention.start = text.rfind(whole[0], mention.outer, mention.start)
        if not mention.titles and len(mention.words) > 1 and mention.words in before:
            mention.titles, mention.words = mention.words[:-1], mention.words[-1:]
            mention.start, mention.kind = mention.end - len(mention.words[0]), PERSON
    return (
        [m for m in mentions if not (len(m.words) == 1 and m.words[0] in ranks and not m.titles)] if ranks else mentions
    )


def _with_title(entity: Entity) -> str:
    """The name of somebody who is called by one word with the title that belongs to it: "Lord Falconer", "Queen Ingrid"."""
    titled = (
        m
        for m in entity.mentions
        if m.titles and m.titles[0].lower() in lists.TITLES_OF_NAMES and m.words == (entity.name,)
    )
    first = next(titled, None)
    return " ".join([*first.titles, entity.name]) if first else entity.name


def _doubt_short_names(text: str, mentions: list[Mention], heads: set[tuple[str, ...]]) -> None:
    """Leave it open what "Al Noor" is where Al Noor Terminals is named before, unless something tells that it is a person."""
    short = [m for m in mentions if m.kind == PERSON and m.words in heads] if heads else []
    first = {m.words[:FIRST_AND_LAST]: m.kind for m in reversed(mentions)} if short else {}
    people = {m.words for m in short if m.titles or m.role or looks_human(text, m)}
    people |= {words for words, kind in first.items() if kind == PERSON}
    surnames = {m.words[0] for m in mentions if len(m.words) == 1 and m.titles} if short else set()
    for mention in short:
        if mention.words not in people and mention.words[-1] not in surnames:
            mention.kind = UNKNOWN


def _promote(text: str, mentions: list[Mention]) -> None:
    """An unknown name of two or three words is a person's when its last word is used with a title elsewhere.

    Not where "the" stands before it: "the Leeds Rovers" are a side, whom a report calls "Rovers" next.
    """
    titled = {key_of(m.words[-1]) for m in mentions if m.kind == PERSON and len(m.words) == 1}
    alone = {
        key_of(m.words[0])
        for m in mentions
        if len(m.words) == 1
        and m.kind == UNKNOWN
        and not m.words[0].isupper()
        and text[max(0, m.outer - 4) : m.outer].lower() != "the "
    } - {key_of(m.words[-1]) for m in mentions if m.kind == UNKNOWN and _SEVERAL_NEXT.match(text, m.end)}
    sides = _sides(text, mentions)
    surnames = {m.words for m in mentions if (m.human or m.kind == PERSON) and len(m.words) > 1}
    family = {key_of(m.words[0]) for m in mentions if m.human and len(m.words) == 1} & lists.FAMILY_FIRST
    called = _called_by_first_name(text, mentions)
    for mention in mentions:
        if mention.kind == PLACE and len(mention.words) == FIRST_AND_LAST and key_of(mention.words[-1]) in titled:
            named = mention.human or is_first_name(key_of(mention.words[0]))  # "Fern Castle", who is Ms Castle next
            mention.kind = PERSON if named else PLACE
        if mention.kind in (PERSON, UNKNOWN) and mention.words[-1] in sides and len(mention.words) > 1:
            mention.kind = BODY  # "Geelong Mariners", who are "the Mariners" next
        if mention.kind == UNKNOWN and mention.words in called:
            mention.kind = PERSON  # "Ngaire Rewi", whom "Ngaire said" next
        if mention.kind == UNKNOWN and len(mention.words) in {3, 4} and mention.words[1:] in surnames:
            mention.kind = PERSON  # "Máirtín Ó Gormáin", who is Mr Ó Gormáin next
        if mention.kind == UNKNOWN and len(mention.words) == 2 and key_of(mention.words[0]) in family:
            mention.kind = PERSON  # "Wang Jianguo", whom "Wang said" next
        if mention.kind == UNKNOWN and 2 <= len(mention.words) <= 4:
            if text[max(0, mention.outer - 4) : mention.outer].lower() == "the ":
                continue
            last = key_of(mention.words[-1])
            if last in NEVER_A_SURNAME or last in DEMONYMS or last.removesuffix("s") in DEMONYMS:
                continue
            if is_common(mention.words[0]) and not is_first_name(key_of(mention.words[0])):
                continue  # "Southern Cross Trams", "Typhoon Dalisay"
            headline = any(key_of(w) in NOT_A_NAME for w in mention.words)
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
        if second.titles == ("Col",) and is_first_name(key_of(name)):  # no colonel beside a first name
            second.words, second.titles, second.start, second.kind = ("Col", *second.words), (), second.outer, PERSON
        if second.titles or second.kind != PERSON or len(second.words) != FIRST_AND_LAST:
            continue
        sexes = {gender_of_first(key_of(name)), gender_of_first(key_of(second.words[0]))}
        if sexes not in ({"f"}, {"m"}):
            first.words, first.kind = (name, second.words[-1]), PERSON


def _sides(text: str, mentions: list[Mention]) -> set[str]:
    """Last words of names that stand behind "the" alone, in the plural, and are nobody's surname: teams."""
    plural = [m for m in mentions if m.words[-1].endswith("s")]
    people = {m.words[-1] for m in plural if m.human or m.titles or m.gender}
    pairs = (m.words for m in plural if len(m.words) == FIRST_AND_LAST and m.words[-1] not in people)
    lasts = {last for first, last in pairs if not is_first_name(key_of(first))}
    lasts = {last for last in lasts if f"he {last}" in text}
    return lasts & set(_BEHIND_THE.findall(text)) if lasts else lasts


_BEHIND_THE = lazy_pattern(r"\b[Tt]he ([A-Z][\w-]*)(?![\w-])(?! [A-Z])")
_SAYS_BEFORE = lazy_pattern(r"[,?!]?[”\"’'] (?:says|said) $")


def _called_by_first_name(text: str, mentions: list[Mention]) -> set[tuple[str, ...]]:
    """Names of unknown kind whose first word alone is seen to speak, where the article has one such name."""
    lone = [m for m in mentions if len(m.words) == 1 and m.kind == UNKNOWN]
    speaking = {m.words[0] for m in lone if m.human or _SAYS_BEFORE.search(text, max(0, m.outer - 8), m.outer)}
    full = {m.words for m in mentions if m.kind == UNKNOWN and len(m.words) in {2, 3} and m.words[0] in speaking}
    firsts = [words[0] for words in full]
    return {
        words for words in full if firsts.count(words[0]) == 1 and is_first_name(key_of(words[0])) and "&" not in words
    }


def _with_particles(mentions: list[Mention]) -> None:
    """Make one word of a surname that has a capital particle where it stands alone: "Du Plessis" for Pieter du Plessis."""
    full = {" ".join(m.words[1:]).lower() for m in mentions if len(m.words) > 1 and " " in m.words[-1]}
    for mention in mentions:
        whole = " ".join(mention.words)
        if len(mention.words) == 2 and key_of(mention.words[0]) in PARTICLE_WORDS and whole.lower() in full:
            mention.words = (whole,)


def _has_letters_only(word: str) -> bool:
    return word.replace("’", "").replace("'", "").replace("-", "").isalpha()


def _leave_families(text: str, entities: list[Entity]) -> None:
    """Nobody is called by a surname alone of which the article knows several bearers: "Mr Lind" of "the two Linds", or beside
    "Mrs Lind"."""
    lone = [e for e in entities if e.kind in (PERSON, UNKNOWN) and " " not in e.name][:MOST_NAMESAKES]
    for entity in lone:
        family = f" {entity.name}s" in text and re.search(_FAMILY.format(re.escape(entity.name)), text)
        sexes = {lists.HONORIFICS.get(key_of(title), "") for mention in entity.mentions for title in mention.titles}
        if family or {"m", "f"} <= sexes:  # "Mr Lowe sued Mrs Lowe": either's
            for mention in entity.mentions:
                mention.entity, mention.kind = None, PERSON
            entity.mentions = []


_FAMILY = r"\b(?:[Tt]he (?:two|other|three)|[Bb]oth) {}s\b"


_SHORT_BODY = 2
"""Letters of a body that nobody's surname in capitals is taken for: "UN sanctions" are not those of Kim Jong Un."""


def _resolve(
    text: str, mention: Mention, by_word: dict[str, list[Entity]], others: dict[str, Entity], entities: list[Entity]
) -> None:
    core = core_of(mention.words)
    if (
        len(core) == 1
        and mention.kind != BODY
        and by_word.get(core[0])
        and text[mention.outer - 2 : mention.outer] in ("a ", "n ", "A ")
    ):
        if _A.search(text, max(0, mention.outer - 4), mention.outer) and _ALONE.match(text, mention.end):
            mention.kind = PERSON  # "Portugal arrested a Garcia on Tuesday"
            return
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
        new = len(core) > 1 and brings_in(text, mention)
        new = new and not any(is_surname_of_two(core, person) for person in by_word.get(core[-1], ()))
        whole = len(core) > 1 and (" ".join(core) in others or new)
        # "Nguyen Thanh, a customs man,", beside Nguyen Van Thanh, is himself
        owners = [] if whole else owners_of(text, mention, core, by_word)
        if len(owners) == 1:
            mention.kind = PERSON
            attach(mention, owners[0])
            return
        if len(owners) > 1:
            mention.kind = PERSON
            return
    shouted = mention.kind == BODY and len(core) == 1 and mention.words[0].isupper() and len(core[0]) > _SHORT_BODY
    if shouted and (bearers := by_word.get(core[0], ())):  # the label or headline "SMITH"
        mention.kind = PERSON
        if len(bearers) == 1:
            attach(mention, bearers[0])
        return
    if len(core) == 1 and core[0] in TITLES and not mention.titles:
        mention.kind = ""
        return
    key = " ".join(core)
    if key not in others:
        others[key] = Entity(0, " ".join(mention.words), mention.kind)
        entities.append(others[key])
    entity = others[key]
    if entity.kind == UNKNOWN:
        entity.kind = mention.kind
    attach(mention, entity)
