"""Deeds done in more than one year: no year answers "In what year did Reed win the prize?" where she won it twice."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quizapp.generate.facts.quantities.events import YEARS, Place
from quizapp.generate.language.verbs import is_past
from quizapp.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_][\w’'-]*|\d[\d,.]*\d|\d|[,;:]")
_AGAIN = frozenset("again another twice".split())
_ORDINALS = frozenset("first second third fourth fifth sixth last final next only".split())
_TOLD_APART = _AGAIN | _ORDINALS
"""What sets a deed apart from the same one in another year."""
_NUMBERS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve both dozens hundreds thousands".split()
)
_BREAKS = frozenset(
    (",", ";", ":", "and", "but", "who", "which", "that", "because", "when", "while", "after", "before")
)
_BE = frozenset("was were been being is are".split())
_NO_VERBS = frozenset("was were had been being did said told".split())
_NO_NOUNS = frozenset(
    """the and for his her its their him them with from into over under about year years time good january february march april
    may june july august september october november december""".split()
)
_PRONOUNS = frozenset("it he she they".split())
_REACH = 4
"""Sentences over which a pronoun is taken for the doer of the deed before."""


class _Deed(NamedTuple):
    """A verb in the past with what stands before and behind it in its clause."""

    verb: str
    passive: bool
    doer: frozenset[str]
    """The words of its subject, in small letters, without those of every subject."""
    doers: frozenset[str]
    """The names among them."""
    names: frozenset[str]
    nouns: frozenset[str]
    figures: frozenset[str]
    """Figures but years."""
    years: frozenset[str]
    marks: frozenset[str]
    """What sets it apart: "again", "the first"."""


def in_other_years(place: Place, rivals: Sequence[Place]) -> str | None:
    """Another year in which whoever did what the sentence of the year at `place` tells did it as well."""
    if place.figure.kind != "year":
        return None
    here = place.line.sentence
    others = [rival for rival in rivals if rival.figure.number.value != place.figure.number.value]
    others = [rival for rival in others if any(map(is_past, here.words & rival.line.sentence.words - _NO_VERBS))]
    mine = _deeds(here.text) if others else ()
    mine = tuple(deed for deed in mine if place.written in deed.years and not deed.marks & _TOLD_APART)
    for rival in others if mine else ():
        there = rival.line.sentence
        near = abs(there.index - here.index) <= _REACH
        opens = there.text.startswith(f"In {rival.written}")
        for deed in mine:
            if deed.verb in there.words and any(
                (opens or rival.written in other.years) and _again(deed, other, near=near)
                for other in _deeds(there.text)
            ):
                return f"the same was done in {rival.written}"
    return None


def _again(deed: _Deed, other: _Deed, *, near: bool) -> bool:
    """Whether two deeds with one verb may be of one doer and one thing."""
    if (deed.verb, deed.passive) != (other.verb, other.passive) or deed.figures != other.figures:
        return False
    if not _one_doer(deed, other, near=near):
        return False
    if deed.names and other.names:
        return not deed.names.isdisjoint(other.names)
    if not deed.nouns and not deed.names:
        return not other.nouns or bool(other.marks)
    told = other.nouns | {name.casefold() for name in other.names}
    named = deed.nouns | {name.casefold() for name in deed.names}
    return not named.isdisjoint(told) or bool(other.marks)


def _one_doer(deed: _Deed, other: _Deed, *, near: bool) -> bool:
    if not deed.doer or not other.doer:
        return False
    if deed.doers and other.doers:
        return not deed.doers.isdisjoint(other.doers)
    if near and not (_PRONOUNS.isdisjoint(deed.doer) and _PRONOUNS.isdisjoint(other.doer)):
        return True
    return not deed.doer.isdisjoint(other.doer) or (near and bool(deed.doers) != bool(other.doers) and not deed.passive)


@lru_cache(maxsize=256)
def _deeds(text: str) -> tuple[_Deed, ...]:
    words = _WORD.findall(text)
    at = [place for place in range(1, len(words)) if _is_verb(words, place)]
    return tuple(_deed(words, place, at[0]) for place in at)


def _is_verb(words: Sequence[str], at: int) -> bool:
    word, before = words[at], words[at - 1]
    return word.islower() and word not in _NO_VERBS and before not in _NO_VERB_BEHIND and is_past(word)


_NO_VERB_BEHIND = frozenset("a an the of his her its their in on at for by with from".split())


def _deed(words: Sequence[str], at: int, first: int) -> _Deed:
    """The deed of the verb at `at`; one without a subject of its own has that of the `first` verb of its sentence."""
    begin = at
    while begin and words[begin - 1] not in _BREAKS:
        begin -= 1
    end = at + 1
    while end < len(words) and words[end] not in _BREAKS:
        end += 1
    whole = end
    while whole < len(words) and (words[whole] == "," or words[whole] not in _BREAKS):
        whole += 1
    before = words[begin:at]
    if begin and not before and words[begin - 1] in ("and", "but", ","):
        before = words[:first]
    behind = words[at + 1 : end]
    small = frozenset(word.casefold() for word in behind)
    years = frozenset(word for word in words[at:whole] if YEARS.fullmatch(word))
    return _Deed(
        words[at],
        words[at - 1] in _BE,
        frozenset(word.casefold() for word in before) - _NO_NOUNS - _BE - _SMALL,
        frozenset(word for word in before if word[0].isupper()) - _OPENERS,
        frozenset(word for word in behind if word[0].isupper() and word.casefold() not in _NO_NOUNS),
        frozenset(w for w in small if len(w) > 2 and w[0].isalpha() and w not in _NO_NOUNS) - _TOLD_APART - _NUMBERS,
        frozenset(word for word in behind if word[0].isdigit() or word in _NUMBERS) - years,
        years,
        small & _TOLD_APART,
    )


_SMALL = frozenset("a an in of at on by to his her its their this that also then later first had".split())
_OPENERS = frozenset("The It He She They In A An His Her Its Their This That".split())
"""Capitals of the head of a sentence."""
