"""The cast of an article: who speaks in it, with what words; who is only named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.names import Entity
from quizapp.generate.names.lists import TITLES_OF_NAMES
from quizapp.generate.speech.told import Told
from quizapp.text import fold

_LOOKED_AT = 20
"""Mentions of somebody that are looked at."""
_COURTESIES = frozenset("mr mrs ms miss mx dr".split())
_NEAR = 24
"""How many of the cast, before and after somebody in it, are looked at for one question."""
_SHINGLE = 5
"""Words in a row that two quotations must share to count as the same words."""
_SHARED = 0.2
"""Share of a quotation that must recur with another speaker: a name of five words in both proves nothing."""


class Cast:
    """Everybody who may be an option, in order of appearance, and what each is quoted with."""

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.text
        self.told = Told(analysis)
        self.peers = analysis.peers
        self._words_told: dict[int, list[str]] = {}
        self._content_told: dict[int, frozenset[str]] = {}
        self.no_speakers: dict[int, bool] = {}
        """Whether nobody would expect words from an entity, as far as that has been asked: see `rivals`."""
        self.dead: dict[int, bool] = {}
        """Whether the article tells of somebody's death, as far as that has been asked, too."""
        self.by_likeness: dict[int, list[Entity]] = {}
        """Who may stand beside a speaker, by his number, as far as that has been asked: see `rivals`."""
        self._kin: dict[tuple[int, int], bool] = {}
        self._in_office: dict[int, bool] = {}
        self.lines: dict[int, list[Attribution]] = defaultdict(list)
        """Entity id -> its quotations."""
        owners: dict[tuple[str, ...], int] = {}
        self._shared: set[tuple[str, ...]] = set()
        """The words in a row that more than one is quoted with."""
        for found in analysis.attributions:
            if found.speaker is not None:
                self.lines[found.speaker.id].append(found)
                for shingle in self._shingles(found):
                    if owners.setdefault(shingle, found.speaker.id) != found.speaker.id:
                        self._shared.add(shingle)
        self._members: dict[str, list[Entity]] = defaultdict(list)
        for entity in analysis.names.entities:
            self._members[entity.kind].append(entity)
        self._place = {e.id: i for members in self._members.values() for i, e in enumerate(members)}

    def speaks(self, entity: Entity) -> bool:
        """True for who is quoted."""
        return entity.id in self.lines

    def beside(self, key: Entity) -> Iterator[Entity]:
        """Others of the kind of `key`: those who speak before those who are only named, the nearest first."""
        members = self._members[key.kind]
        at = self._place.get(key.id, 0)
        before, after = members[max(0, at - _NEAR) : at][::-1], members[at : at + _NEAR]
        near = [e for pair in zip_longest(after, before) for e in pair if e is not None and e is not key]
        yield from [e for e in near if e.id in self.lines]
        yield from [e for e in near if e.id not in self.lines]

    def in_office(self, entity: Entity) -> bool:
        """Whether the article gives somebody an office by a title: nobody would take a senator for a bereaved mother."""
        known = self._in_office.get(entity.id)
        if known is None:
            titles = {title.strip(".").lower() for m in entity.mentions[:_LOOKED_AT] for title in m.titles}
            known = self._in_office[entity.id] = not _COURTESIES.issuperset(titles)
        return known

    def kin(self, one: Entity, other: Entity) -> bool:
        """True for two who may be taken for one voice; kept, since several questions hold the same two against each other."""
        pair = (one.id, other.id)
        known = self._kin.get(pair)
        if known is None:
            known = self._kin[pair] = _kin(one, other)
        return known

    def said_by_others(self, found: Attribution) -> bool:
        """True when the article has the same words, or a good part of them, from somebody else, too."""
        if found.speaker is None or not self._shared:
            return False
        shingles = self._shingles(found)
        return sum(map(self._shared.__contains__, shingles)) >= max(1, _SHARED * len(shingles))

    def said_alike(self, entity: Entity, found: Attribution) -> bool:
        """True when `entity` is quoted with nearly the words of `found`."""
        words = self._content(found)
        for other in self.lines.get(entity.id, ())[:_NEAR]:
            theirs = self._content(other)
            if words and theirs and len(words & theirs) >= 0.5 * min(len(words), len(theirs)):
                return True
        return False

    def _words(self, found: Attribution) -> list[str]:
        """The words of a quotation, folded; kept, since it is asked about several times and held against many others."""
        known = self._words_told.get(id(found))
        if known is None:
            folded = fold(self._text[found.quotation.start : found.quotation.end])
            known = self._words_told[id(found)] = folded.split()
        return known

    def _shingles(self, found: Attribution) -> list[tuple[str, ...]]:
        words = self._words(found)
        if len(words) <= _SHINGLE:
            return [tuple(words)]
        return list(zip(*(words[i:] for i in range(_SHINGLE)), strict=False))

    def _content(self, found: Attribution) -> frozenset[str]:
        """The longer words of a quotation."""
        known = self._content_told.get(id(found))
        if known is None:
            known = self._content_told[id(found)] = frozenset(w for w in self._words(found) if len(w) > 3)
        return known


def _kin(entity: Entity, key: Entity) -> bool:
    """True for two who may be taken for one voice: one works for the other, they share a name, or their initials."""
    if _abbreviates(entity.name, key.name) or _abbreviates(key.name, entity.name):
        return True
    if not _long_words(key.name).isdisjoint(entity.name.lower().split()):
        return True
    if _misspelt(entity.surname.lower(), key.surname.lower()):
        return True
    return _in_roles(entity, key) or _in_roles(key, entity)


_LONG_NAME = 6


def _misspelt(one: str, other: str) -> bool:
    """Whether one long name may be a slip for the other: two letters exchanged, or one that is another, wanting or too many."""
    if min(len(one), len(other)) < _LONG_NAME or one[0] != other[0] or abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    mine, theirs = one[same:], other[same:]
    return mine[1:] == theirs[1:] or mine[1:] == theirs or mine == theirs[1:] or mine[1::-1] + mine[2:] == theirs


@lru_cache(maxsize=1024)  # the same few stand beside each other
def same_body(one: str, other: str) -> bool:
    """Whether two names may be those of one body: all words of the one are in the other, or it is short for it."""
    mine, theirs = set(one.lower().split()), set(other.lower().split())
    return mine <= theirs or theirs <= mine or _abbreviates(one, other) or _abbreviates(other, one)


@lru_cache(maxsize=256)  # a speaker is held against all others
def _long_words(name: str) -> frozenset[str]:
    return frozenset(word.lower() for word in name.split() if len(word) > 2) - TITLES_OF_NAMES


def _in_roles(one: Entity, other: Entity) -> bool:
    """True where `one` is named in what `other` is: "aide to Ann Lee"."""
    return bool(other.roles) and any(one.surname.lower() in role.lower() for role in other.roles)


def _abbreviates(short: str, name: str) -> bool:
    """True for ISIS and Islamic State, USDA and Department of Agriculture, PNM and Public Service New Mexico: letters that begin
    with the initials, or are some of them from the first to the last."""
    if not short.isupper():
        return False
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    if len(initials) > 1 and (initials in short or (len(short) > 1 and initials.startswith(short))):
        return True
    ends = len(short) > 2 and short[:1] + short[-1:] == initials[:1] + initials[-1:]
    rest = iter(initials)
    return ends and all(letter in rest for letter in short)
