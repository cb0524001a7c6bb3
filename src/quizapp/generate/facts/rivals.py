"""Distractors for a named key: others of its kind from the article of whom the article does not say the same."""

from __future__ import annotations

from functools import lru_cache
from weakref import WeakKeyDictionary
from zlib import crc32

from quizapp.generate.analysis import Analysis
from quizapp.generate.facts.kinds import betrayed, kind_of, same_state, shown, sure_person, tokens_of
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.language import STATES, named_country, region_of
from quizapp.generate.names import BODY, PERSON, Entity
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

WANTED = 3
_FEWEST = 2
"""Options that are likely; with fewer the others make up the number."""
_LOOKED_AT = 60
"""Entities, and sentences that name one, that are looked at for one question: the time stays linear."""
_WORD = lazy_pattern(r"[A-Za-z][\w’'-]{3,}")
_NO_WORD = lazy_pattern(r"['’]s\b|[^\w-]")


def rivals(analysis: Analysis, key: Entity, parsed: Parsed, stem: str, gender: str = "") -> list[str]:
    """Up to three wrong answers, as shown, in the order of the article; fewer where there are no more safe ones.

    `gender` is the one that the stem betrays, if it does.
    """
    barred = [*_barred(parsed), *_who_did_so_too(analysis, parsed)]
    if not gender and not _GENDERED.isdisjoint(fold(stem).split()):
        gender = key.gender
        if not gender and key.kind == PERSON:
            return []
    taken = tokens_of([key.name])
    words = f" {_NO_WORD.sub(' ', stem)} "
    found: list[str] = []
    unlikely: list[str] = []
    for other in analysis.by_frequency[:_LOOKED_AT]:
        if other is key or not _alike(other, key) or other in barred:
            continue
        if key.kind == PERSON and not sure_person(other):
            continue
        if tokens_of([other.name, *other.forms]) & taken or (gender and other.gender != gender):
            continue
        if key.kind != PERSON and (
            betrayed(other.name, parsed.sentence.text) or tokens_of([other.name]) & tokens_of([stem])
        ):
            continue
        if shown(other) in (*found, *unlikely) or any(same_state(other.name, one) for one in (*found, key.name)):
            continue
        if any(_WITH_HIM.match(analysis.text, m.end) for m in other.mentions[:_LOOKED_AT]):
            continue
        if other.name in stem or f" {other.surname} " in words or _does_the_same(analysis, other, stem, parsed):
            continue
        likely = key.kind != PERSON or _may_have(analysis, other, key)
        (found if likely else unlikely).append(shown(other))
        taken |= tokens_of([other.name])
        if len(found) == WANTED:
            break
    if len(found) < _FEWEST:
        found = [*found, *unlikely][:WANTED]
    return found if len(found) > 1 else found + _from_outside(analysis, key, stem, WANTED - len(found))


def _from_outside(analysis: Analysis, key: Entity, stem: str, wanted: int) -> list[str]:
    """Countries or states that the article does not speak of, where the key is one: a closed class everybody knows.

    Countries of the key's part of the world come first: no reader takes Japan for where a Briton bought a villa.
    """
    kind = kind_of(key)
    if kind not in {"country", "state"}:
        return []
    free = [name for name in _unmentioned(analysis, kind) if name not in stem]
    here = region_of(shown(key))
    return sorted(free, key=lambda name: (region_of(name) != here, crc32(f"{name}{stem}".encode())))[:wanted]


_FREE: WeakKeyDictionary[Analysis, dict[str, list[str]]] = WeakKeyDictionary()


def _unmentioned(analysis: Analysis, kind: str) -> list[str]:
    """The familiar countries, or the states, that the article does not speak of; looked up once for an article."""
    known = _FREE.setdefault(analysis, {})
    if kind not in known:
        pool = FAMILIAR if kind == "country" else sorted(STATES)
        known[kind] = [name for name in pool if not any(form in analysis.text for form in _forms(name))]
    return known[kind]


def _forms(name: str) -> tuple[str, ...]:
    country = named_country(name)
    return (name,) if country is None else (name, country.capital, *country.adjectives, *country.others)


FAMILIAR = (
    "Argentina", "Australia", "Austria", "Belgium", "Brazil", "Canada", "Chile", "China", "Denmark", "Egypt", "Finland",
    "France", "Germany", "Greece", "India", "Indonesia", "Ireland", "Italy", "Japan", "Kenya", "Malaysia", "Mexico",
    "Morocco", "the Netherlands", "Nigeria", "Norway", "Pakistan", "Peru", "the Philippines", "Poland", "Portugal",
    "South Africa", "South Korea", "Spain", "Sweden", "Switzerland", "Thailand", "Turkey", "Vietnam",
)  # fmt: skip
"""Countries that are plausible as a wrong answer nearly anywhere."""


def _alike(other: Entity, key: Entity) -> bool:
    """Whether two names are of one kind; all bodies are alike where the question only asks "which of these"."""
    mine, theirs = kind_of(key), kind_of(other)
    if mine == "body":
        return other.kind == BODY and theirs not in {"", "country"}
    return mine == theirs


def _barred(parsed: Parsed) -> list[Entity]:
    """Everybody who is named in the evidence: they may have had a part in it."""
    here = [m.entity for m in parsed.mentions if m is not None and m.entity is not None]
    return here if parsed.pronoun is None else [*here, parsed.pronoun]


def _may_have(analysis: Analysis, other: Entity, key: Entity) -> bool:
    """Whether `other` may seem to be the key: no statesman or dead man named in passing, no coach where a player is asked for."""
    if _PLAYS.search(_roles(key)) and _BESIDE_THE_FIELD.search(_roles(other)):
        return False
    if other.speaks:
        return True
    mentions = other.mentions[:_LOOKED_AT]
    if (
        len(mentions) == 1
        and _HEAD_OF_STATE.search(" ".join(mentions[0].titles))
        and not _HEAD_OF_STATE.search(_roles(key))
    ):
        return False
    text = analysis.text
    return not any(
        _DEAD.search(text, max(0, m.outer - _AROUND), m.outer) or _DIED.match(text, m.end, m.end + _AROUND)
        for m in mentions
    )


def _roles(entity: Entity) -> str:
    return " ".join((*entity.roles, *(m.role for m in entity.mentions[:_LOOKED_AT])))


_AROUND = 60
"""Characters before and behind a name in which a word of death is looked for."""
_PLAYS = lazy_pattern(
    r"\b(?:captain|striker|goalkeeper|midfielder|defender|winger|hooker|flanker|scrumhalf|fly-half|fullback|full-back|centre-back"
    r"|quarterback|pitcher|shortstop|bowler|batsman|batter|wicketkeeper|substitute)\b"
)
_BESIDE_THE_FIELD = lazy_pattern(r"\b(?:coach|manager|referee|umpire|physio)\b")
"""What somebody is who took no part in the match."""
_HEAD_OF_STATE = lazy_pattern(r"\b(?:President|Prime Minister|Premier|Chancellor|King|Queen|Pope|Emperor)\b")
_DEAD = lazy_pattern(
    r"\b(?:(?:death|murder|killing|funeral|assassination|memory|legacy|portrait|statue) of"
    r"|(?:grave|tomb|memorial|mausoleum) (?:of|to)|the late) [^.;]{0,24}$"
)
_DIED = lazy_pattern(
    r"(?:,? (?:\(\d{4}|who (?:had )?died|who was (?:killed|murdered|shot))|[’']s (?:death|murder|funeral|killing|widow))"
)


_DID_TOO = lazy_pattern(
    r"^(?:So|Neither|Nor) (?:did|do|does|had|has|have|was|were|is|are|would|will)\b|\b(?:(?:too|as well|likewise)[.;,]"
    r"|(?:did|was|were|has|had|is) (?:so|too|also)\b|just as (?:many|much)\b|the same\b|also\b|another\b)"
)
"""What says of somebody else what the sentence before says: "So did Russia.", "Belgium sent just as many."."""


def _who_did_so_too(analysis: Analysis, parsed: Parsed) -> list[Entity]:
    """Whoever is named in one of the next two sentences as having done the same."""
    sentences = analysis.sentences[parsed.sentence.index + 1 : parsed.sentence.index + 3]
    told = [m for s in sentences if _DID_TOO.search(s.text) for m in analysis.names.within(s.start, s.end)]
    for sentence in sentences:
        if _SO_MUCH.search(sentence.text) or _does_it(sentence.text, parsed.sentence.text):
            told += [m for m in analysis.names.within(sentence.start, sentence.end) if m.outer == sentence.start]
    return [m.entity for m in told if m.entity is not None]


_SO_MUCH = lazy_pattern(
    r"\b(?:(?:twice |half )?as (?:much|many|little|few)(?=[.,;])|(?<!\bof )(?:its|his|her|their) own(?=[.,;]| (?:an?|one|two"
    r"|three|\d+"
    r"|last|the|in|on"
    r"|soon|later|earlier)\b))"
)
"""What somebody at the head of a sentence did with one like it: "Spain shut its own a week later"."""
_DOES_IT = lazy_pattern(
    r"(?:[Tt]he )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2} (?:(?:had|has|have|also|later|then) )*(?P<verb>[a-z]+) (?:it|them"
    r"|ones?)\b"
)


def _does_it(text: str, told: str) -> bool:
    """Whether a sentence says of its subject what is told, of the same thing: "Spain built it with Norway"."""
    found = _DOES_IT.match(text)
    return found is not None and _stem(found["verb"]) in map(_stem, told.split())


_WITH_HIM = lazy_pattern(
    r",? (?:(?:its|the|a|his|her|their) )?(?:co-?(?:author|founder|writer|owner|designer|inventor|creator|discoverer|winner"
    r"|producer"
    r"|director)|joint|partner in)\b"
)
"""What tells behind a name that somebody had a part in it: "Dan Miller, its co-author,"."""


def _does_the_same(analysis: Analysis, other: Entity, stem: str, parsed: Parsed) -> bool:
    """Whether a sentence that names `other` shares much of the stem's wording: they may have done the same."""
    asked = _stems(stem)
    for place in analysis.sentences_naming(other)[:_LOOKED_AT]:
        shared = asked & _stems(analysis.sentences[place].text) if place != parsed.sentence.index else frozenset()
        if len(shared) >= max(2, len(asked) // 3):
            return True
    return False


@lru_cache(maxsize=2048)
def _stems(text: str) -> frozenset[str]:
    """The first five letters of each longer word: enough to see that two sentences speak of one thing."""
    return frozenset(map(_stem, _WORD.findall(text))) - _COMMON


def _stem(word: str) -> str:
    stem = word[:5].casefold()
    return _ALIKE_IN_WORD.get(stem, stem)


_ALIKE_IN_WORD = {
    word[:5]: words.split()[0][:5]
    for words in (
        "score scored goal goals equaliser equalised equalized equalizer netted headed penalty brace hat-trick converted"
        " finish",
        "close closed shut shutting",
        "build built erected erect constructed",
        "purchase bought acquired acquire buying",
        "resign resigned quit quits",
        "promise promised pledged pledge vowed donated gave gives giving",
        "kill killed shot murdered murder stabbed",
        "begin began started start launched",
    )
    for word in words.split()
}
"""The stems of words for one deed -> one of them: who "had equalised" has scored as well."""


_GENDERED = frozenset(
    """daughter son wife husband mother father sister brother widow widower actress king queen woman man women men female
    male girl boy himself herself his her mistress nun priest bride groom lesbian gay""".split()
)
"""Words by which a stem may tell whether a man or a woman is asked for."""
_COMMON = {
    word[:5]
    for word in """which that with from into over were have been their there when what after would about state country
    company""".split()
}
