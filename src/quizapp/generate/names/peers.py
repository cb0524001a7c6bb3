"""Who is whose peer: politicians beside politicians, and those whom the article names in one breath ("Cruz, Kasich and Rubio").

A reader takes a wrong option seriously only if it could have said the words: no lobbyist promises an executive order, and no
candidate is the man in the street.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from quizapp.generate.names.model import BODY, PERSON, Entity, Names
from quizapp.patterns import lazy_pattern

_LOOKED_AT = 20
"""Mentions of somebody that are looked at."""
_TITLES = frozenset(
    """sen sens senator senators rep reps representative representatives congressman congresswoman gov govs governor governors
    president mayor premier chancellor minister secretary deputy mp mps councillor assemblyman assemblywoman alderman
    senate house majority minority taoiseach republican democrat""".split()
)
"""Words of titles, in small letters, that politicians have before their names."""
_OFFICES = lazy_pattern(
    r"(?:^|[ -])(?:senator|governor|congress(?:wo)?man|lawmaker|legislator"
    r"|president|prime minister|premier|chancellor|(?:foreign|finance|interior|defen[cs]e|health|home|trade)"
    r" (?:minister|secretary)|secretary of state|mayor|mp|house speaker|party leader|opposition leader)$"
)
"""How what politicians are called ends, without what it is of."""
_CANDIDACY = lazy_pattern(r"\b(?:candidate|nominee|contender|hopeful|front[- ]?runner)\b(?! of\b)")
_OF_WHAT = lazy_pattern(r"\s(?:of|for|at|in|with|from|to|who|and)\s|,")
_OF_A_STATE = lazy_pattern(r" of (?:the )?(?:United |Republic|[A-Z]\w+$)|$")
"""Behind "president" where it is an office of state."""
_PARTY = lazy_pattern(r" \((?:[RDI]|Con|Lab|Lib Dem|SNP)(?:[-–,)]|$)")
"""Behind the name of a politician: "(R-Texas)"."""
_IN_BRACKETS = lazy_pattern(r"(?: \((?P<short>[RD]|Con|Lab|Lib Dem|SNP|DUP)(?=[-–,)])|, (?P<state>[RD])-[A-Z])")
_BEFORE_NAME = lazy_pattern(
    r"\b(Republican|GOP|Democratic|Democrat|Conservative|Tory|Labour)"
    r"(?: (?:[A-Z][\w.’'-]*|of|for|the|presidential|vice|gubernatorial|congressional|senatorial|former|candidate|nominee"
    r"|front-?runner|hopeful|contender|challenger|incumbent|senator|governor|congress(?:wo)?man|lawmaker|leader|chair(?:wo)?(?:man)?"
    r"|mayor|pollster|strategist|consultant|operative|state|rep|party|committee|national)){0,6} $"
)
_LONGEST_TITLE = 60
_PARTIES = {
    "R": "republican", "republican": "republican", "gop": "republican", "D": "democrat", "democrat": "democrat",
    "democratic": "democrat", "Con": "conservative", "conservative": "conservative", "tory": "conservative",
    "Lab": "labour", "labour": "labour", "Lib Dem": "liberal", "liberal": "liberal", "SNP": "snp", "snp": "snp",
    "DUP": "dup", "dup": "dup", "labor": "labour",
}  # fmt: skip
"""Short and long names of parties -> each in one spelling."""
_WORD = lazy_pattern(r"[A-Za-z]+")
_RUNS = lazy_pattern(
    r"(?:[’']s?)? (?:presidential |election |primary )?"
    r"(?:campaign|candidacy|voters|supporters|delegates|rally|rallies|nomination|bid for)\b"
)
"""Behind the name of whoever runs for office: "the Lind campaign"."""
_GOVERNS = lazy_pattern(r"(?:[’']s?)? (?:administration|presidency|cabinet|government)\b")
"""Behind the name of whoever holds it."""
_CHOSEN = lazy_pattern(r"\b(?:vot(?:e|ed|es|ing) for|elect(?:ed|ing)?|endors(?:e|ed|es|ing)|nominat(?:e|ed|es|ing)) $")
"""Before the name of whoever does."""
_BEFORE = 20
_AROUND = 160
"""Characters before and behind a name that are looked at."""
_LONG_AGO = lazy_pattern(r"\b(?:1[89]\d\d|200\d)s?\b|\b(?:late|former|ex-|onetime|decades?|century) ?")
"""In a sentence that may name a politician of another time."""
_JOINS = lazy_pattern(
    r"(?: \([^()]{1,20}\)| of [A-Z]\w+(?: [A-Z]\w+)?)?(?:(?P<last>,? (?:and|or|&) )|, )(?:then-|the former |former )?"
)
"""What stands between two names of a list."""


class Peers:
    """Who is like whom in an article."""

    def __init__(self, text: str, names: Names) -> None:
        self._text = text
        self._mentions = names.mentions
        self._bodies = [entity for entity in names.entities if entity.kind == BODY]
        self._known: dict[int, tuple[bool, bool]] = {}
        self._parties: dict[int, str] = {}

    def runs(self, person: Entity) -> bool:
        """Whether the article has somebody run for office."""
        return self._standing(person)[0]

    def holds_office(self, person: Entity) -> bool:
        """Whether the article gives somebody a political office, now or once."""
        return self._standing(person)[1]

    def is_politician(self, person: Entity) -> bool:
        """Whether somebody holds or held a political office, or runs for one."""
        return any(self._standing(person))

    def are_opposed(self, one: Entity, other: Entity) -> bool:
        """Whether the article puts both into parties, and not into one: few words of either could be the other's."""
        party, others = self._party_of(one), self._party_of(other)
        return bool(party) and bool(others) and party != others

    def _party_of(self, person: Entity) -> str:
        """The party that the article gives somebody, in one spelling; empty where it gives none. Looked up once."""
        known = self._parties.get(person.id)
        if known is None:
            known = self._parties[person.id] = self._found_party(person)
        return known

    def _found_party(self, person: Entity) -> str:
        for mention in person.mentions[:_LOOKED_AT]:
            if found := _IN_BRACKETS.match(self._text, mention.end):
                return _PARTIES[found["short"] or found["state"]]
            if found := _BEFORE_NAME.search(self._text, max(0, mention.outer - _LONGEST_TITLE), mention.outer):
                return _PARTIES[found[1].lower()]
            titled = (_PARTIES.get(title.strip(".").lower()) for title in mention.titles)
            if party := next(filter(None, titled), None):
                return party
        words = (word.lower() for role in person.roles for word in _WORD.findall(_OF_WHAT.split(role)[0]))
        return next((_PARTIES[word] for word in words if word in _PARTIES), "")

    def in_one_breath(self, one: Entity, other: Entity) -> bool:
        """Whether a list of the article names both."""
        return other.id in self._lists.get(one.id, ())

    def may_stand_beside(self, person: Entity, key: Entity) -> bool:
        """Whether it is not so that one of them runs for office and the other is nobody in politics, or in no race."""
        return self.is_politician(person) if self.runs(key) else not self.runs(person)

    def may_speak(self, person: Entity, key: Entity) -> bool:
        """Whether somebody who says nothing in the article is a politician of the day, as much as `key`."""
        if not (self.is_politician(key) and self.is_politician(person)):
            return False
        if self.in_one_breath(person, key):
            return True
        return self.runs(key) and self.runs(person) and not self._of_another_time(person)

    def _of_another_time(self, person: Entity) -> bool:
        """Whether the sentence that names somebody first tells of long ago."""
        at = person.mentions[0].start
        near = self._text[max(0, at - _AROUND) : at + _AROUND]
        before, behind = near[:_AROUND].rpartition(". ")[2], near[_AROUND:].partition(". ")[0]
        return _LONG_AGO.search(before + behind) is not None

    def _standing(self, person: Entity) -> tuple[bool, bool]:
        """Whether somebody runs for office, and whether he has or had one; looked up once."""
        known = self._known.get(person.id)
        if known is None:
            is_one = person.kind == PERSON
            known = self._known[person.id] = is_one and self._runs(person), is_one and self._holds(person)
        return known

    def _runs(self, person: Entity) -> bool:
        text, mentions = self._text, person.mentions[:_LOOKED_AT]
        if person.surname in self._campaigns:
            return True
        if any(_CANDIDACY.search(_OF_WHAT.split(role)[0].lower()) for role in person.roles):
            return True
        return any(
            _RUNS.match(text, m.end) or _CHOSEN.search(text, max(0, m.outer - _BEFORE), m.outer) for m in mentions
        )

    def _holds(self, person: Entity) -> bool:
        mentions = person.mentions[:_LOOKED_AT]
        titles = {title.strip(".").lower() for m in mentions for title in m.titles}
        if not titles.isdisjoint(_TITLES) and "press" not in titles:
            return True
        if any(_PARTY.match(self._text, m.end) or _GOVERNS.match(self._text, m.end) for m in mentions):
            return True
        return any(_is_office(role) for role in person.roles)

    @cached_property
    def _campaigns(self) -> frozenset[str]:
        """Whose campaigns speak or do something in the article."""
        bodies = (entity.name.rpartition(" ") for entity in self._bodies)
        return frozenset(name for name, _, last in bodies if last == "campaign")

    @cached_property
    def _lists(self) -> dict[int, set[int]]:
        """Person -> those who stand in a list with them, by numbers."""
        found: dict[int, set[int]] = defaultdict(set)
        run: list[Entity] = []
        closed, end = False, 0
        for mention in self._mentions:
            if mention.entity is None or mention.kind != PERSON:
                continue
            join = _JOINS.fullmatch(self._text, end, mention.outer) if run else None
            if join is None or closed:
                _note(found, run if closed else [])
                run, closed = [], False
            run.append(mention.entity)
            closed, end = join is not None and join["last"] is not None, mention.end
        _note(found, run if closed else [])
        return found


def _note(found: dict[int, set[int]], run: list[Entity]) -> None:
    numbers = {entity.id for entity in run}
    for number in numbers:
        found[number] |= numbers - {number}


def _is_office(role: str) -> bool:
    """Whether a role is an office of state."""
    head = _OF_WHAT.split(role)[0]
    if not _OFFICES.search(head.lower()):
        return False
    return not head.endswith("resident") or _OF_A_STATE.match(role, len(head)) is not None
