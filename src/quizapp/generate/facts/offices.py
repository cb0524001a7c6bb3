"""Who is what: questions from the descriptions that an article gives to people.

`identity`: "Who is Matthew Miller?" with the descriptions of others as distractors, and where an article has too few
of those, `office`: "Which of these people is the State Department spokesman?".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.candidate import FACT_RECALL, Candidate, Drop
from quizapp.generate.facts.described import Role
from quizapp.generate.facts.kinds import sure_person, tokens_of
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.rivals import WANTED
from quizapp.generate.facts.roles import roles
from quizapp.generate.facts.tenure import follows_the_past, is_fiction, is_long_ago, is_past
from quizapp.generate.facts.titles import HEADS, gendered
from quizapp.generate.facts.wording import month_of
from quizapp.generate.language import country_of
from quizapp.generate.names import Entity
from quizapp.generate.names.lists import DEMONYMS
from quizapp.patterns import lazy_pattern

STAGE = "offices"
LOOKED_AT = 60
"""People and roles that are looked at for one question: the time stays linear."""
WORTH = 0.2
"""What somebody is, is proved and seldom worth remembering: of 58 such questions readers passed 18."""
_WORD = lazy_pattern(r"[a-z][a-z-]+")
_CAPITALISED = lazy_pattern(r"[A-Z]\w+(?: [A-Z]\w+)?")
_OF_A_NATION = frozenset(
    "president minister premier king queen chancellor ambassador emperor leader secretary envoy consul senator speaker".split()
)
"""Offices that a nation has one of, by whom alone it says enough."""
_SIGNS = HEADS | {"gov", "sen", "rep", "gen", "prof", "capt", "sgt", "col", "maj", "adm", "supt"}
_PARTS = frozenset(part for sign in _SIGNS for part in sign.split("-"))
"""What stands between the hyphens of the signs: without one of these there is no sign."""


@dataclass(frozen=True, slots=True)
class _Others:
    """Whom wrong answers are taken from."""

    known: dict[int, Role]
    """The best role of each person who has one, by the person's number."""
    roles: list[Role]
    people: list[Entity]
    """Those with a role first, then those who are named most often."""


class Offices:
    """Gathers the roles of an article's people, then asks about each person once."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._known: dict[int, Role] = {}

    def read(self, parsed: Parsed) -> None:
        """Keep each person's best role: the first that one person alone can hold, else the first."""
        for role in roles(self._analysis, parsed):
            here = parsed.sentence
            if is_fiction(self._analysis, here) or (not role.timeless and is_past(self._analysis, here, role.person)):
                continue
            if role.unique and not role.timeless and follows_the_past(self._analysis, here):
                continue  # "Who was the bishop of Norwich in March 2024?"
            held = self._known.get(role.person.id)
            if held is None or (role.unique and not held.unique):
                self._known[role.person.id] = role

    def ask(self) -> Iterator[Candidate | Drop]:
        """One question for each person whom the article describes well enough."""
        people = self._analysis.names.people
        people.sort(key=lambda e: (e.id not in self._known, -len(e.mentions), e.id))
        others = _Others(self._known, list(self._known.values())[:LOOKED_AT], people[:LOOKED_AT])
        for number, role in enumerate(self._known.values()):
            yield _question(self._analysis, role, others, turn=number % 2)


def mentions_office(sentence: BodySentence) -> bool:
    """Whether a sentence holds a word for an office at all: the cheap test before it is parsed."""
    if _PARTS.isdisjoint(sentence.words):
        return False
    return not _SIGNS.isdisjoint(_WORD.findall(sentence.text.lower()))


def _question(analysis: Analysis, role: Role, others: _Others, turn: int) -> Candidate | Drop:
    asks = (_identity, _office) if turn == 0 else (_office, _identity)
    if tokens_of([role.person.name, *role.person.forms]) & tokens_of([role.text]):
        return Drop(STAGE, "the description holds the name", role.text, role.parsed.sentence.start)
    for ask in asks:
        found = ask(analysis, role, others)
        if found:
            return found
    return Drop(
        STAGE, "fewer than two safe distractors", f"{role.person.name}: {role.text}", role.parsed.sentence.start
    )


def _identity(analysis: Analysis, role: Role, others: _Others) -> Candidate | None:
    """From the name to the description."""
    if not role.told or (not role.timeless and follows_the_past(analysis, role.parsed.sentence)):
        return None
    wrong: list[Role] = []
    for other in others.roles:
        if (
            other.person is role.person
            or not other.told
            or other.unique is not role.unique
            or not _differs(other, role, wrong)
            or _name_in(role.person, other.text)
        ):
            continue
        if gendered(other.head) and role.person.gender and gendered(other.head) != role.person.gender:
            continue
        if role.person.name.split()[-1] in other.text:
            continue
        wrong.append(other)
        if len(wrong) == WANTED:
            break
    if len(wrong) < 2:
        return None
    return _candidate(
        role,
        form="identity",
        stem=f"Who is {role.person.name}?",
        key=_capital(role.bare),
        distractors=tuple(_capital(other.bare) for other in wrong),
    )


def _differs(other: Role, role: Role, wrong: list[Role]) -> bool:
    """Whether two descriptions cannot be of one person, and read unlike those already taken."""
    for held in (role, *wrong):
        mine, theirs = tokens_of([held.text]), tokens_of([other.text])
        if len(mine & theirs) * 2 > min(len(mine), len(theirs)):
            return False
    longer, shorter = sorted((len(other.text), len(role.text)), reverse=True)
    return longer <= 2.5 * shorter and other.parsed.sentence.index != role.parsed.sentence.index


def _office(analysis: Analysis, role: Role, others: _Others) -> Candidate | None:
    """From the description to the name."""
    if not role.anchored or (not role.unique and len(role.text.split()) < 4 and role.by_people):
        return None
    if role.head not in _OF_A_NATION and role.bare.split()[0].lower() in DEMONYMS and role.by_people:
        return None  # "the Danish coach" is a coach from Denmark
    wrong: list[Entity] = []
    gender = gendered(role.head)
    here = {m.entity.id for m in role.parsed.mentions if m is not None and m.entity is not None}
    known = others.known
    peers = analysis.peers
    political = peers.is_politician(role.person)
    for other in others.people:
        if not (peers.holds_office(other) if political else not peers.is_politician(other)):
            continue  # no lobbyist is a likely senator, and no candidate a likely professor
        if other.id in here or not sure_person(other) or _name_in(other, role.text):
            continue
        if (gender and other.gender != gender) or (other.id in known and not _apart(known[other.id], role)):
            continue
        if role.head in _SEATS and _may_sit(other, known.get(other.id)):
            continue
        if other.id in known and _nations(known[other.id].text) and not _nations(role.text):
            continue  # a foreign president is no likely senator from Texas
        if tokens_of([other.name]) & tokens_of([role.person.name, *(e.name for e in wrong)]):
            continue
        wrong.append(other)
        if len(wrong) == WANTED:
            break
    if len(wrong) < 2 and (not role.unique or len(others.people) > WANTED):
        return None  # with others at hand who could not hold it, it is no office worth typing
    date = analysis.article.date
    dated = f"Who was {role.text} in {month_of(date)}?" if date and role.unique and not role.timeless else ""
    if len(wrong) < 2:
        wrong = []
    if not (wrong or date or role.timeless):
        return None  # whoever holds it by now would be as right
    being = "was" if (role.timeless or _long_ago(analysis, role)) and "former" not in role.text else "is"
    stem = dated or (f"Which of these people {being} {role.text}?" if wrong else f"Who {being} {role.text}?")
    wrong_names = tuple(e.name for e in wrong)
    return _candidate(role, form="office", stem=stem, key=role.person.name, distractors=wrong_names)


def _long_ago(analysis: Analysis, role: Role) -> bool:
    """Whether a description stands where the article tells of a year that was long before it: "In 1976 he tapped Sen. X"."""
    here = role.parsed.sentence
    if follows_the_past(analysis, here):
        return True
    told = analysis.sentences[max(0, here.index - 1) : here.index + 1]
    years = [year for s in told if s.paragraph == here.paragraph for year in _IN_YEAR.findall(s.text)]
    return any(is_long_ago(analysis, year) for year in years)


_IN_YEAR = lazy_pattern(r"\b[Ii]n ((?:1[5-9]|20)\d\d)\b")


def _may_sit(person: Entity, role: Role | None) -> bool:
    """Whether somebody may have a seat whose place the article does not tell: "House leader X", "Rep. X"."""
    titles = {title.strip(".").lower() for mention in person.mentions for title in mention.titles}
    if titles & _SEATED or (role is not None and role.head in _SEATED):
        return role is None or role.head not in _SEATS  # where the place is told, it is another
    return False


_SEATS = frozenset(
    "senator representative congressman congresswoman member assemblyman assemblywoman delegate mp".split()
)
_SEATED = _SEATS | frozenset(
    "sen rep sens reps leader speaker whip chair chairman chairwoman president councilman councilwoman lawmaker".split()
)
"""Offices that have a place, and titles and offices of those who have one of them."""


def _apart(other: Role, role: Role) -> bool:
    """False where both may hold the office: same head noun and a word in common, as two spokesmen of one ministry."""
    mine, theirs = tokens_of([role.text]) - HEADS, tokens_of([other.text]) - HEADS
    return other.head != role.head or not mine & theirs


@lru_cache(maxsize=256)  # each description is held against all others
def _nations(text: str) -> frozenset[str]:
    """The countries, other than the United States, that a description speaks of."""
    found = map(country_of, _CAPITALISED.findall(text))
    return frozenset(country.name for country in found if country is not None) - {"the United States"}


def _name_in(person: Entity, text: str) -> bool:
    return any(form in text for form in person.forms)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _candidate(role: Role, *, form: str, stem: str, key: str, distractors: tuple[str, ...]) -> Candidate:
    sentence = role.parsed.sentence
    return Candidate(
        kind=FACT_RECALL,
        type="single-choice" if distractors else "short-answer",
        form=form,
        stem=stem,
        key=key,
        start=sentence.start,
        end=sentence.end,
        distractors=distractors,
        accept=() if distractors else tuple(sorted(role.person.forms - {key})),
        aliases=tuple(sorted(role.person.forms)) if form == "office" else (role.written,),
        worth=WORTH,
    )
