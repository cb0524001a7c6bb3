"""What kind of thing a name names, as far as a question must know: which word asks for it, what may stand beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from quizapp.generate.language import STATES, capitals, country_of, named_country
from quizapp.generate.names import BODY, PERSON, PLACE, Entity
from quizapp.patterns import lazy_pattern


def _last_word(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})\b\.?$")


_COMPANY = _last_word(
    """Inc Corp Corporation Ltd Limited PLC plc LLC Holdings Motors? Airlines? Airways Pharmaceuticals Industries
    Technologies Steel Electronics Energy Petroleum Semiconductor Bank Therapeutics Biotech Aerospace Foods Stores
    Entertainment Studios Records Telecom Insurance Retail Breweries"""
)
_ORGANIZATION = (
    "Academy|Board|Bureau|Service|Authority|Museum|Observatory|Laboratory|Forum|Foundation|Association|Institute|Institution|Society|Federation|Council|Commission|Committee|Cent(?:er|re)"
    "|Organi[sz]ation|Union|Nations|Fund|League|Coalition|Alliance|Trust|Group"
)
_WHICH = (
    ("company", _COMPANY),
    ("university", lazy_pattern(r"\bUniversity\b")),
    ("theatre", lazy_pattern(r"\bTheatre$")),
    ("theater", lazy_pattern(r"\bTheater$")),
    ("hospital", lazy_pattern(r"\b(?:Hospital|Infirmary)$")),
    ("hotel", lazy_pattern(r"\bHotel$")),
    ("school", lazy_pattern(r"\bSchool$")),
    ("stadium", lazy_pattern(r"\bStadium$")),
    ("court", lazy_pattern(r"\bCourt\b")),
    ("party", lazy_pattern(r"\bParty$")),
    ("ministry", lazy_pattern(r"^Ministry\b|\bMinistry$")),
    ("government department", lazy_pattern(r"^Department of\b|\bDepartment$")),
    ("agency", lazy_pattern(r"\b(?:Agency|Administration)$|\bBureau of [A-Z]")),
    ("organization", lazy_pattern(rf"\b(?:{_ORGANIZATION})\b")),
)
_WITH_ARTICLE = lazy_pattern(
    r"\b(?:Court|Department|Ministry|Agency|Bureau|Party|Union|Nations|Committee|Commission|Council|Association"
    r"|Foundation|Administration|Federation|League|Society|Institute|Organi[sz]ation)\b"
    r"|^(?:University|Department|Ministry|Bank) of\b"
)


_KNOWN = {
    "NASA": "space agency", "FBI": "agency", "CIA": "agency", "NATO": "organization", "WHO": "organization",
    "UNESCO": "organization", "UNICEF": "organization", "OPEC": "organization", "FIFA": "organization",
    "UEFA": "organization", "Red Cross": "organization", "Amnesty International": "organization",
    "Human Rights Watch": "organization", "Greenpeace": "organization", "Interpol": "organization",
    "World Bank": "organization", "Google": "company", "Apple": "company", "Microsoft": "company",
    "Facebook": "company", "Twitter": "company", "Boeing": "company", "Airbus": "company", "Tesla": "company",
    "Toyota": "company", "Samsung": "company", "Volkswagen": "company", "Netflix": "company", "Uber": "company",
}  # fmt: skip
"""Bodies whose name does not say what they are, and that news names without saying it."""


def kind_of(entity: Entity) -> str:
    """`person`, `country`, `state`, `place`, the noun for a body (`company`, `court` ...), or empty where unsure."""
    return "person" if entity.kind == PERSON else _kind(entity.name, entity.kind)


@lru_cache(maxsize=4096)  # every sentence with the name asks again
def _kind(name: str, kind: str) -> str:
    if name in _KNOWN:
        return _KNOWN[name]
    if named_country(name):
        return "country" if name != "Georgia" else ""
    if name in STATES:
        return "state"
    if kind == PLACE:
        return "city" if name in capitals() else "place"
    if kind == BODY:
        noun = next((noun for noun, pattern in _WHICH if pattern.search(name)), "")
        return noun or ("body" if _is_whole(name) else "")
    return "company" if _COMPANY.search(name) else ""


def _is_whole(name: str) -> bool:
    """Whether a body stands by itself: not a party's people, a chamber or a part of a government beside its whole."""
    return len(name.split()) > 1 and not _PART.search(name)


_PART = lazy_pattern(
    r"\b(?:Republicans?|Democrats?|Democratic|GOP|House|Senate|Congress|Cabinet|Parliament|Party|Capitol|Camp|Campaign"
    r"|Conservatives?|Labour|Tories|Government|Cup|League|Open|Prize|Award|Games|Championships?|Day|Center|Centre|Hall)\b"
)


def asking(kind: str) -> str:
    """The words that ask for a subject of this kind: `Who`, `Which country`."""
    return {"person": "Who", "state": "Which US state", "body": "Which of these"}.get(kind, f"Which {kind}")


def shown(entity: Entity) -> str:
    """The name as an option: full, with its article where English wants one."""
    country = named_country(entity.name)
    if country:
        return country.name
    if entity.kind == BODY and needs_article(entity.name):
        return "the " + entity.name
    return entity.name


def needs_article(name: str) -> bool:
    """Whether running text says "the" before this body's name."""
    return not _COMPANY.search(name) and bool(_WITH_ARTICLE.search(name))


_BODY_OF = lazy_pattern(
    r"(?:Bank|House|Church|University|College|Institute|Court|Ministry|Department|Office|Bureau|Board|Duke|Duchess|Earl|Bishop"
    r"|Archbishop|Prince|Princess|Port|Museum|School|Knights|Friends|Sons|Daughters) of (?:the )?[A-Z]"
)


def inside(subject: str) -> str:
    """A subject that opened its sentence as it stands within a question: "a jury in Texas", "the Bank of Ireland"."""
    return f"the {subject}" if _BODY_OF.match(subject) else f"{subject[0].lower()}{subject[1:]}"


def tokens_of(names: Iterable[str]) -> set[str]:
    """The words of some names, folded, without small ones: what must not stand in a stem whose key has that name."""
    return set().union(*map(_words_of, names))


_LONG_WORD = lazy_pattern(r"[\w'’-]{3,}")


@lru_cache(maxsize=4096)  # every question about a name holds it against the same others
def _words_of(name: str) -> frozenset[str]:
    words = _LONG_WORD.findall(name.casefold())
    return frozenset(word.removesuffix("'s").removesuffix("’s") for word in words) - {"the", "and", "for", "van", "von"}


def same_state(one: str, other: str) -> bool:
    """Whether two names stand for one country: "Moscow" and "Russia", "the Kremlin" and "the Russian government"."""
    first, second = country_of(one), country_of(other)
    return first is not None and first is second


def sure_person(entity: Entity) -> bool:
    """Whether this is a person's full name beyond doubt: not "Wilayat Twitter", not a surname alone."""
    if entity.kind != PERSON or not 2 <= len(entity.name.split()) <= 5 or not human(entity.name):
        return False
    described = bool(entity.roles) or any(m.titles or m.role or m.human for m in entity.mentions[:_LOOKED_AT])
    return described or (bool(entity.gender) and (len(entity.mentions) > 1 or entity.speaks))


_LOOKED_AT = 40
"""Mentions of somebody that are looked at for each question: whom an article has more often it has introduced by then."""


@lru_cache(maxsize=4096)
def human(name: str) -> bool:
    """False for a name that holds a word no person bears: "James Bible", "Roman Catholics", "Wilayat Twitter"."""
    words = name.split()
    if any(word.casefold() in _NOT_HUMAN for word in words):
        return False
    return len(words) == 1 or country_of(words[-1].removesuffix("s")) is None


_NOT_HUMAN = frozenset(
    """act airport americans arena auto avenue award bible bill bridge building catholic catholics center centre
    championship championships christians church city club college county cup day democrat democrats evangelical
    evangelicals exchange festival foundation gallery games hall hospital hotel house institute island jews law
    magazine market museum muslim muslims news open park party plan post press prison prize program project
    republic republican republicans river road school show space stadium state states station street team
    telescope theater theatre times tower trophy twitter university""".split()
)


def sure_subject(entity: Entity) -> bool:
    """Whether the name says by itself who is meant: a full name, a country, a body of a known kind."""
    kind = kind_of(entity)
    return kind not in {"", "place", "person", "state", "city"} or (kind == "person" and sure_person(entity))


def place_kind(entity: Entity) -> str | None:
    """The noun that asks for a place whose kind is beyond doubt."""
    kind = kind_of(entity)
    return {"country": "country", "state": "US state", "city": "city"}.get(kind)


def bare(entity: Entity) -> str:
    """The name as an option that follows words of its own: without its article."""
    return shown(entity).removeprefix("the ")


_CAPITALISED = lazy_pattern(r"[A-Z][\w.]*(?: [A-Z][\w.]*)*")


def betrayed(name: str, text: str) -> bool:
    """Whether `text` speaks of the country `name` by another word: "Russian", "Moscow", "the Kremlin" for Russia."""
    if country_of(name) is None:
        return False
    runs = (run.split() for run in _CAPITALISED.findall(text))
    return any(
        same_state(name, " ".join(words[first:last]).rstrip("."))
        for words in runs
        for first in range(len(words))
        for last in range(first + 1, min(first + 4, len(words)) + 1)
    )
