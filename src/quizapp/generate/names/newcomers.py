"""Short names that are somebody's or something's else than the person whom the article names in full: newcomers of the name.

"A girl called Mary", "Their waitress, Anna", "Princess Anna" are not the Mary Lind and the Anna Reed of the text; "the ferry
Peter Dunn", "Detective Reed", "Dunn said in its annual report" are not Peter Dunn and Anna Reed. Their short name is nobody's:
a first name and the surname of who holds an office from there on, another surname in the same paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.generate.names.full_names import brings_in
from quizapp.generate.names.keys import core_of, key_of
from quizapp.generate.names.lists import COUNTRIES, PLACES, TITLES_IN_FULL
from quizapp.generate.names.model import Entity, Mention
from quizapp.generate.names.persons import is_person_noun
from quizapp.patterns import lazy_pattern

_CALLED = lazy_pattern(
    r"\b(?:called|named|nicknamed|known as|dubbed|goes by|went by|calling|called only|badge said|badge had it|name as|name was)"
    r" (?:the )?$",
    re.IGNORECASE,
)
_CALLED_ENDS = frozenset("called named nicknamed as dubbed by calling only said it was the".split())
_OTHERS = frozenset("fake other real false first second".split())
"""The last words that `_CALLED` and `_OTHER` may find."""
_SOMEBODYS = lazy_pattern(
    r"(?:^|[\s“\"])(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]heir|[Hh]is|[Hh]er|[Tt]wo|[Tt]hree|[A-Z]\w+[’']s)"
    r"(?: [\w-]+){0,3}? (?P<noun>[a-z-]+),? $"
)
_AGED_BEFORE = lazy_pattern(r"year-old $")
_AGED = lazy_pattern(r", (?:\d{1,3}\b|an? [a-z]|whose name|who (?:asked|would not|gave|did not want|declined to give))")
_HOLY_OR_ROYAL = frozenset(
    "king queen prince princess saint st sister father brother mother pope uncle aunt emperor empress san santa".split()
)
_RANKS = frozenset(
    """rabbi father lord lady detective sergeant private lieutenant corporal captain colonel major general admiral
    commander bishop archbishop reverend pastor imam nurse officer constable trooper sister brother abbot deacon
    chaplain inspector""".split()
)
"""Titles that come with the first name of whoever bears one, where an article means to go on with the surname."""
_ROYAL = frozenset("king queen prince princess pope emperor empress".split())
_IN_ORDERS = ("Sister ", "Brother ", "Father ", "Mother ", "Mother Superior ")
_OFFICES = frozenset(
    """judge justice magistrate coroner sub-inspector sheriff councillor senator representative congressman congresswoman mayor
    ambassador governor minister commissioner president premier chancellor""".split()
)
"""Titles that nobody has whom an article brings in as something else."""
_SAID_TO_BE = lazy_pattern(r", [^,.;:()“”\"\n]+")
"""What stands behind a name and says what somebody is."""
_THING = lazy_pattern(
    r"\b(?:USS|HMS|MV|SS|RMS|frigate|trawler|ferry|destroyer|ship|yacht|tanker|vessel|boat|tug|schooner|submarine|liner|pub|hotel"
    r"|inn|bar|cafe|restaurant|theat(?:re|er)|band|duo|trio|brewery|wire service|weekly|paper|newspaper|chatbot"
    r"|robot|parrot|puppet|dog|horse|cat|(?:town|village|county|city|hamlet|parish|port) of) $"
)
_THING_ENDS = frozenset(
    """USS HMS MV SS RMS frigate trawler ferry destroyer ship yacht tanker vessel boat tug schooner submarine liner pub hotel inn
    bar cafe restaurant theatre theater band duo trio brewery service weekly paper newspaper chatbot robot parrot puppet dog horse
    cat of""".split()
)
"""The last words that it may find: asked first, since most names have none before them."""
_ALONE = lazy_pattern(r"[,.;:]| (?:said|says|wrote|writes|replied|radioed|tweeted|posted|is|was|has|had|will|would)\b")
_ITS = lazy_pattern(
    r" (?:said|says|wrote|writes|posted|tweeted|argued|announced|replied|reported)\b[^.“”\"\n]{0,24}"
    r"\b(?:in|on|through|via) (?:its\b|the \w+[’']s\b"
    r"|an? (?:resolution|cable|brief(?! [a-z])|leaflet|newsletter|communiqu[eé]|filing)\b)"
)
_FAR = 48
_TOLD = 4000
"""Characters before a rank in which the article may have told of it."""
_OTHER = lazy_pattern(r"\b[Tt]he (?:fake|other|real|false|first|second) $")


class Newcomers:
    """The short names of one article that are others'."""

    def __init__(self, text: str, mentions: Sequence[Mention], people: Sequence[Entity]) -> None:
        self._text = text
        firsts = {core_of(tuple(p.name.split()))[0] for p in people}
        lasts = {core_of(tuple(p.name.split()))[-1] for p in people}
        self._ranked = {
            (_in_full(title), core_of(m.words)[-1]) for m in mentions if len(m.words) > 1 for title in m.titles
        }
        self._served = {
            core_of(m.words)[-1]: m.end for m in reversed(mentions) if len(m.words) > 1 and _served(text, m)
        }
        self._brought_in: dict[str, str] = {}
        for person in people:
            full = next((m for m in person.mentions if len(m.words) > 1), None)
            if full is not None:
                said = _SAID_TO_BE.match(text, full.end) if brings_in(text, full) else None
                self._brought_in.setdefault(core_of(full.words)[-1], said.group().lower() if said else "")
        self._first: dict[str, int] = {}
        """Where a short name is first another's, and is nobody's from there on."""
        self._last: dict[str, list[int]] = {}
        for mention in mentions:
            if len(mention.words) > 1:
                if is_thing(text, mention):
                    self._last.setdefault(core_of(mention.words)[-1], []).append(mention.start)
                continue
            word = core_of(mention.words)[0]
            if word in lasts and self._holds_an_office(mention, word):
                self._first.setdefault(word, mention.start)
            elif word in lasts and self._is_another(mention, word):
                self._last.setdefault(word, []).append(mention.start)
            elif word in firsts and word not in lasts and self._is_new(mention):
                self._first.setdefault(word, mention.start)

    def holds(self, mention: Mention) -> bool:
        """Whether a mention is nobody's because of a newcomer: it, or one before it, brings in another who is called so."""
        word = core_of(mention.words)[0]
        if self._first.get(word, mention.start + 1) <= mention.start:
            return True
        starts = [s for s in self._last.get(word, ()) if s <= mention.start]
        return bool(starts) and "\n" not in self._text[starts[-1] : mention.start]

    def _before(self, mention: Mention) -> str:
        return _before(self._text, mention)

    def _is_another(self, mention: Mention, word: str) -> bool:
        """Whether a surname is here that of a thing, a body, or somebody with a rank that the one known has not."""
        if is_thing(self._text, mention) or _ITS.match(self._text, mention.end):
            return True
        before = self._before(mention)
        last = before[:-1].rpartition(" ")[2].lower()
        if (last in _CALLED_ENDS and _CALLED.search(before)) or (last in _OTHERS and _OTHER.search(before)):
            return True
        titles = set(map(_in_full, mention.titles))
        if any((title, word) not in self._ranked for title in titles & _ROYAL):
            return True  # "King Charles", beside Ray Charles
        ranks = _RANKS & titles
        return (
            bool(ranks)
            and not any((rank, word) in self._ranked for rank in ranks)
            and not self._told(ranks, mention.start)
            and not (_OF_PEERS.issuperset(ranks) and word in self._served and self._served[word] < mention.start)
        )

    def _holds_an_office(self, mention: Mention, word: str) -> bool:
        """Whether a surname has an office that does not go with what its bearer is brought in as: "Peter Frost, a builder, sued",
        and then "Judge Frost"."""
        told = self._brought_in.get(word, "")
        offices = _OFFICES.intersection(map(_in_full, mention.titles)) if told else ()
        return any(office not in told and (office, word) not in self._ranked for office in offices)

    def _told(self, ranks: frozenset[str], before: int) -> bool:
        """Whether the article has given the one known such a rank in other words: "a retired general"."""
        told = self._text[max(0, before - _TOLD) : before]
        return any(f" {rank}" in told for rank in ranks)

    def _is_new(self, mention: Mention) -> bool:
        """Whether a first name brings in somebody else, or is a country's or a city's."""
        word = key_of(mention.words[0])
        if word in COUNTRIES or word in PLACES or _ITS.match(self._text, mention.end):
            return True
        if _HOLY_OR_ROYAL.intersection(map(key_of, mention.titles)):
            return True
        before = self._before(mention)
        if before.endswith(_IN_ORDERS):
            return True  # "Sister Agnes", beside Agnes Cole
        if _CALLED.search(before) or _AGED_BEFORE.search(before) or _AGED.match(self._text, mention.end):
            return True
        opens = before.endswith(", ") and not self._text.startswith((",", ".", " and "), mention.end)
        found = None if opens else _SOMEBODYS.search(before)  # "at the suggestion of a friend, Anna printed"
        noun = found["noun"] if found else ""
        return bool(noun) and (is_person_noun(noun) or is_person_noun(noun.removesuffix("s")))


def _in_full(title: str) -> str:
    """A title in small letters, a short one written out: `sergeant` for "Sgt."."""
    return TITLES_IN_FULL.get(key_of(title), key_of(title))


def _served(text: str, mention: Mention) -> bool:
    """Whether somebody once held an office, as those do who are made peers: "Ann Lind, a former head of the civil service"."""
    return (
        _FORMER_BEHIND.match(text, mention.end) is not None or _FORMER_BEFORE.search(_before(text, mention)) is not None
    )


_FORMER_BEHIND = lazy_pattern(r", (?:an? |the )?(?:former|ex-|one-time|onetime)\b")
_FORMER_BEFORE = lazy_pattern(r"\b(?:[Ff]ormer|[Ee]x-)[a-zA-Z -]{2,40} $")
_OF_PEERS = frozenset(("lord", "lady"))


def is_thing(text: str, mention: Mention) -> bool:
    """Whether a name is a ship's, a pub's or a band's: "the ferry Peter Dunn", "The Lind, a hotel"."""
    before = _before(text, mention)
    if before[:-1].rpartition(" ")[2] in _THING_ENDS and _THING.search(before):
        return True
    alone = before.endswith(("the ", "The ")) and not mention.titles and not mention.genitive
    return alone and _ALONE.match(text, mention.end) is not None


def _before(text: str, mention: Mention) -> str:
    return text[max(0, mention.outer - _FAR) : mention.outer]
