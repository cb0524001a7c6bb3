"""Who else could have said it: distractors from the article that are of the key's kind and provably did not."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import country_of, is_common
from quizapp.generate.names import BODY, PERSON, PLACE, UNKNOWN, Entity
from quizapp.generate.names.joining import FIRST_FIELD
from quizapp.generate.names.lists import BODY_WORDS, NICKNAMES
from quizapp.generate.speech.cast import Cast, same_body
from quizapp.generate.speech.words import names
from quizapp.patterns import lazy_pattern

WANTED, _ENOUGH = 3, 2
"""Wrong options, and how many of them need no third who says nothing in the article."""
_MENTIONED = 2
"""Mentions from which on somebody is more than named in passing."""
_SILENT = frozenset(
    "party partnership act bill treaty fund trust league cup court house congress senate parliament".split()
)
"""Last words of bodies that seldom say a thing."""
_FIELD = 80
"""Characters before a name in which the first half of it may stand."""
_AROUND = 60
"""Characters around a name in which a word of death is looked for."""
_DEATH = lazy_pattern(
    r"\b(?:killed|died|dead|death|slain|murder(?:ed|s)?|victims?|funeral|buried|drowned|widow(?:er)?"
    r"|unresponsive|overdose|autopsy|inquest|the late|shot dead|lost (?:her|his) life|homicide|executed|execution|assassinated"
    r"|fatal\w*|mausoleum|tomb|grave|statue|memorial|museum)\b"
)
_LAST_WORDS = 1
"""Quotations of somebody who is told to be dead that are what was said before: "as he pleaded, “I can't breathe”"."""
_LOOKED_AT = 20
"""Mentions of somebody that are looked at."""


def rivals(analysis: Analysis, cast: Cast, found: Attribution, shown: str, gender: str) -> list[Entity]:
    """Up to `WANTED` people, or bodies, who may stand beside the speaker of `found` as wrong options.

    `shown` is the stem: nobody whom it names is offered, and where it betrays a gender, only that gender.
    """
    key = found.speaker
    if key is None:
        return []
    here = {m.entity for m in analysis.names.within(found.start, found.end)}
    chosen: list[Entity] = []
    meant = _spoken_of(analysis, key, shown)
    for entity in sorted(_by_likeness(cast, key), key=meant.__contains__):
        equal = cast.peers.may_speak(entity, key)
        known = equal or cast.speaks(entity) or _is_prominent(entity)
        poor = entity in meant or not known or not cast.peers.may_stand_beside(entity, key)
        if len(chosen) == WANTED:
            break
        if len(chosen) == _ENOUGH and poor:
            continue  # whom an article, or the words, only speak of is a poor third, as a candidate is beside others
        fits = _fits(entity, key, gender) and not cast.kin(entity, key) and _is_one(analysis, entity, key)
        silent = not cast.speaks(entity)
        if not fits or names(shown, entity) or _called_in(shown, entity):
            continue
        if _half_named(analysis, shown, entity) or _is_cut(analysis, entity) or _speaks_of_own_office(shown, entity):
            continue
        if silent and (
            entity in here or (not equal and _no_speaker(analysis, cast, entity)) or _is_dead(analysis, cast, entity)
        ):
            continue
        if len(cast.lines.get(entity.id, ())) == _LAST_WORDS and _was_killed(analysis, entity):
            continue
        apart = all(entity.surname != c.surname and not _same_country(entity, c) for c in chosen)
        apart = apart and not any(same_body(entity.name, c.name) for c in chosen)
        if apart and not cast.said_alike(entity, found):
            chosen.append(entity)
    return chosen


def _by_likeness(cast: Cast, key: Entity) -> list[Entity]:
    """Others of the kind of `key`, first who could best be taken for the speaker; the same for all questions about one."""
    if key.id not in cast.by_likeness:
        cast.by_likeness[key.id] = sorted(cast.beside(key), key=_Likeness(cast, key))
    return cast.by_likeness[key.id]


def _spoken_of(analysis: Analysis, key: Entity, shown: str) -> list[Entity]:
    """The man and the woman whom "he" and "she" in somebody's words most likely mean, as nobody names them there.

    Who is spoken of did not say it, and readers see that; so they are the last to be offered.
    """
    words = " ".join(_WORDS.findall(shown))
    found: list[Entity] = []
    for gender, pronoun in _THIRD.items():
        people = analysis.by_frequency[:_MOST_NAMED] if pronoun.search(words) else []
        of_it = [e for e in people if e.kind == PERSON and e.gender == gender and e is not key]
        often = bool(of_it) and len(of_it[0].mentions) >= _NAMED_OFTEN
        if often and not any(names(words, entity) for entity in of_it):
            found.append(of_it[0])
    return found


_WORDS = lazy_pattern(r"“[^”]*”")
_THIRD = {"m": lazy_pattern(r"\b[Hh](?:e|im|is)\b"), "f": lazy_pattern(r"\b(?:[Ss]he|[Hh]ers?)\b")}
_MOST_NAMED, _NAMED_OFTEN = 12, 4
"""Entities that are looked at, and how often somebody must be named to be whom everybody speaks of."""
_PROMINENT = 6
"""Mentions from which on an article is about somebody."""


def _is_prominent(entity: Entity) -> bool:
    return len(entity.mentions) >= _PROMINENT


def likeness(cast: Cast, key: Entity) -> Callable[[Entity], tuple[bool, ...]]:
    """The order of others by how well each could be taken for `key`."""
    return _Likeness(cast, key)


class _Likeness:
    """Orders others by how well each could be taken for the speaker.

    Beside a candidate stand candidates, beside a member of a party others of it, and beside one whom an article is about others
    whom it is about: no voter promises an executive order. Beside a voter stand others who speak, and sooner those of no office:
    no candidate is somebody's bereaved mother.
    """

    def __init__(self, cast: Cast, key: Entity) -> None:
        self._cast, self._key, self._prominent = cast, key, _is_prominent(key)
        known = len(key.mentions) > _MENTIONED  # "X, a candidate for alternate," is no candidate beside candidates
        self._office, self._runs = cast.in_office(key), known and cast.peers.runs(key)
        self._political = cast.peers.is_politician(key)

    def __call__(self, other: Entity) -> tuple[bool, ...]:
        peers = self._cast.peers
        unlike, silent = _is_prominent(other) is not self._prominent, not self._cast.speaks(other)
        apart, standing = not peers.in_one_breath(self._key, other), self._cast.in_office(other) is not self._office
        foreign = peers.is_politician(other) is not self._political
        opposed = peers.are_opposed(self._key, other)
        if self._runs:
            return (not peers.runs(other), foreign, opposed, apart, unlike, silent)
        return (
            (foreign, opposed, unlike, silent, apart, standing)
            if self._prominent
            else (silent, foreign, opposed, unlike, apart, standing)
        )


def _fits(entity: Entity, key: Entity, gender: str) -> bool:
    if entity is key or entity.kind != key.kind:
        return False
    if key.kind == PERSON:
        if _is_royal(entity) != _is_royal(key):
            return False
        full, needs_full = len(entity.name.split()) > 1, len(key.name.split()) > 1
        if not full and _titled(entity) != _titled(key):
            return False  # "Lord Justice Penhale" beside a child who has a first name only
        return (full == needs_full or (full and by_surname(key))) and (not gender or entity.gender == gender)
    if key.kind == PLACE:
        acronym = entity.name.isupper() and not key.name.isupper()
        return not acronym and country_of(entity.name) is not None and not _same_country(entity, key)
    generic = entity.name.lower() in BODY_WORDS
    last = entity.name.rsplit(maxsplit=1)[-1].lower()
    known = entity.speaks or (last in BODY_WORDS and last not in _SILENT)
    return key.kind == BODY and known and not generic and not entity.name.lower().endswith("s")


_BEFORE_FIRST_NAMES = frozenset(
    """pope king queen prince princess emperor empress sir dame saint st sister brother father mother sheikh sultan aunt uncle
    patriarch rabbi imam lord lady""".split()
)
"""Titles behind which a single name is no surname."""


_ROYAL = frozenset("pope king queen prince princess emperor empress saint st".split())
"""Titles of those who stand beside nobody else."""


def _is_royal(entity: Entity) -> bool:
    return entity.titled and entity.name.split(maxsplit=1)[0].lower() in _ROYAL


def by_surname(key: Entity) -> bool:
    """Whether an article has somebody by the surname alone, "President Obama": then it is one among surnames."""
    if key.kind != PERSON or " " in key.name:
        return False
    titles = {title.strip(".").lower() for m in key.mentions[:_LOOKED_AT] for title in m.titles}
    return bool(titles) and titles.isdisjoint(_BEFORE_FIRST_NAMES)


def as_option(entity: Entity, key: Entity) -> str:
    """The name of somebody as an option beside `key`."""
    return entity.surname if by_surname(key) else entity.name


def _is_one(analysis: Analysis, entity: Entity, key: Entity) -> bool:
    """Whether the option that stands for somebody names nobody else."""
    return not by_surname(key) or analysis.names.called(entity.surname) is entity


@lru_cache(maxsize=256)  # a question is asked about everybody
def _capitals(shown: str) -> tuple[frozenset[str], frozenset[str | None]]:
    """The words with a capital that are no common ones, and the first names, in small letters, that these are short for."""
    words = frozenset(word for word in _CAPITAL.findall(shown) if not is_common(word.lower()))
    return words, frozenset(NICKNAMES.get(word.lower()) for word in words)


_CAPITAL = lazy_pattern(r"\b[A-Z][a-z]{2,}\b")


def _called_in(shown: str, entity: Entity) -> bool:
    """True for a person whom the words may call by a short name: "Doug is family" for Douglas Reyer."""
    if entity.kind != PERSON:
        return False
    first = entity.name.split()[0]
    words, full = _capitals(shown)
    return first.lower() in full or any(first.startswith(word) and word != first for word in words)


_OFFICES = lazy_pattern(
    r"\bthe (prime minister|president|premier|chancellor|governor|mayor|sheriff|pope|king|queen|speaker|chairman|chairwoman|chair"
    r"|chief executive|superintendent|principal|coach|captain|manager|minister|secretary|judge|bishop|commissioner|director)\b"
)
"""Offices by which a question may call one person of the article."""


@lru_cache(maxsize=64)  # a question is asked about everybody
def _offices(shown: str) -> frozenset[str]:
    return frozenset(_OFFICES.findall(shown.lower()))


def _speaks_of_own_office(shown: str, entity: Entity) -> bool:
    """Whether the words are about "the prime minister", who is that person: nobody writes to himself."""
    offices = _offices(shown)
    return bool(offices) and any(f" {office} " in f" {role.lower()} " for office in offices for role in entity.roles)


def _half_named(analysis: Analysis, shown: str, entity: Entity) -> bool:
    """True for a body that the question calls by the first word of its name: "Nordbro", which is Nordbro Holdings."""
    first = entity.name.split()[0]
    if entity.kind != BODY or f" {first} " not in f" {shown} ":
        return False  # "Larne" is a place, where the Larne Harbour Authority sits
    return any(other.name == first and other.kind in (BODY, UNKNOWN) for other in analysis.names.entities)


def _is_cut(analysis: Analysis, entity: Entity) -> bool:
    """True for what may be the end of a longer name: "Mercian Board" of "the Northern and Mercian Board"."""
    return entity.kind == BODY and all(
        FIRST_FIELD.search(analysis.text[max(0, m.outer - _FIELD) : m.outer]) for m in entity.mentions[:_LOOKED_AT]
    )


def _titled(entity: Entity) -> bool:
    return any(m.titles for m in entity.mentions[:_LOOKED_AT])


def _no_speaker(analysis: Analysis, cast: Cast, entity: Entity) -> bool:
    """Whether nobody would expect words from somebody whom the article does not quote; looked up once for all questions."""
    known = cast.no_speakers.get(entity.id)
    if known is None:
        known = _may_be_none(entity) or _is_passing(entity) or _is_far(entity) or _is_told(analysis, entity)
        cast.no_speakers[entity.id] = known
    return known


def _may_be_none(entity: Entity) -> bool:
    """True for a name taken for a person's by nothing but its capitals, as a club's or a firm's may be: "Castle Ryde"."""
    if entity.kind != PERSON or entity.gender or entity.roles:
        return False
    return not any(m.titles or m.role or m.human for m in entity.mentions[:_LOOKED_AT])


def _is_passing(entity: Entity) -> bool:
    """True for a person whom the article names once, without saying who that is: nobody to expect words from."""
    return entity.kind == PERSON and len(entity.mentions) < _MENTIONED and not entity.roles


_FAR = frozenset(f"{was}{office}" for was in ("", "former ") for office in ("president", "prime minister"))
_FAR_MENTIONED = 3


def _is_far(entity: Entity) -> bool:
    """True for a head of state or government who is named beside what a report is about: no sheriff of a county."""
    return len(entity.mentions) < _FAR_MENTIONED and not _FAR.isdisjoint(role.lower() for role in entity.roles)


def _is_told(analysis: Analysis, entity: Entity) -> bool:
    """True for what may be a newspaper or a station: somebody told it something, and it never speaks."""
    return any(
        analysis.text[max(0, m.outer - 9) : m.outer].endswith(("told ", "told the "))
        for m in entity.mentions[:_LOOKED_AT]
    )


def _is_dead(analysis: Analysis, cast: Cast, entity: Entity) -> bool:
    """True for somebody of whose death the article tells, and who says nothing in it: no likely speaker; looked up once, too."""
    known = cast.dead.get(entity.id)
    if known is None:
        near = (analysis.text[max(0, m.outer - _AROUND) : m.end + _AROUND] for m in entity.mentions[:_LOOKED_AT])
        known = cast.dead[entity.id] = entity.kind == PERSON and any(_DEATH.search(text) for text in near)
    return known


def _was_killed(analysis: Analysis, entity: Entity) -> bool:
    """Whether the article tells of the death of somebody right beside the name."""
    return any(
        _KILLING_OF.search(analysis.text, max(0, m.outer - _AROUND), m.outer) or _KILLED.match(analysis.text, m.end)
        for m in entity.mentions[:_LOOKED_AT]
    )


_KILLING_OF = lazy_pattern(
    r"\b(?:death|killing|murder|slaying|execution|assassination|funeral|burial|body) of $|\b(?:late|slain) $"
)
_KILLED = lazy_pattern(
    r",? (?:who )?(?:(?:was|were|had been) )?(?:an? [a-z]+ )?(?:choked to death|shot dead|shot and killed|killed|murdered"
    r"|executed|assassinated|died)\b(?! (?:by|off|for|the|an?|two|three|four|his|her|in (?:self|a debate))\b)"
)


def _same_country(one: Entity, other: Entity) -> bool:
    """True for a country and its capital, or two names of one country."""
    country = country_of(one.name)
    return country is not None and country == country_of(other.name)
