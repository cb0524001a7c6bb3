"""The leak guard: which items may not stand in one run, because one gives away another's key.

Item B gives away item A if A's key stands in B's text and B is about the same thing: it holds at least half of the
content words of A's stem, or nearly all where the key stands only in B's key, which the verdict shows. A key that is
merely mentioned gives nothing away (every item about an article names its people); such pairs are only avoided where
there is a choice.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from quizapp.model.item import Item
from quizapp.quiz.keys import question_of, stem_of
from quizapp.text import fold

_SHARE = 0.5
"""Of A's content words that B must hold to be about the same thing."""
_SAME_QUESTION = 0.8
"""Of A's content words that B must hold where A's key is B's key too, and not in B's stem."""
_LOOKED_AT = 50
"""Items compared for one item at most, so that a bank of ten thousand alike stays quick."""
_POSSESSIVE = re.compile(r"['’]s\b")
_COMMON_WORDS = (
    "about after also and are been before being both could did does during each following for from gave had has have "
    "her his how into its many more most much must name named not one only other right said says she should some than "
    "that the their them then these they this those true false two was were what when where which while who whom "
    "whose why will with would you your"
)
_COMMON = frozenset(_COMMON_WORDS.split())


class _Facts(NamedTuple):
    """What the guard looks at in one item, folded."""

    keys: tuple[str, ...]
    stem: str
    text: frozenset[str]
    """Words of stem and keys."""
    content: frozenset[str]
    """Words of the stem that say what the item is about."""
    whole: str
    """Stem and keys with a space at either end and between."""


class LeakGuard:
    """Holds the items taken into a run and tells of another whether it may join them."""

    def __init__(self, items: Iterable[Item] = ()) -> None:
        """`items` are those to come, if they are many: their words' frequencies make the look-up quick."""
        self._facts: dict[int, _Facts] = {}
        self._often = Counter(word for item in items for word in self._of(item).text)
        self._taken: list[_Facts] = []
        self._by_text: defaultdict[str, list[int]] = defaultdict(list)
        self._by_question: defaultdict[str, list[int]] = defaultdict(list)
        self._keys: Counter[str] = Counter()

    def take(self, item: Item) -> None:
        """Let `item` join the run."""
        facts, place = self._of(item), len(self._taken)
        self._taken.append(facts)
        for word in facts.text:
            self._by_text[word].append(place)
        for word in self._entries(facts, self._often):
            self._by_question[word].append(place)
        self._keys.update(facts.keys)

    def clashes(self, item: Item) -> bool:
        """Whether `item` gives away the key of an item taken, or one of those gives away its key."""
        facts = self._of(item)
        sizes = {word: len(self._by_text.get(word, ())) for word in facts.text}
        telling = self._look_up(self._by_text, self._entries(facts, sizes))
        asked = self._look_up(self._by_question, facts.text)
        return any(_gives_away(taken, facts) for taken in telling) or any(_gives_away(facts, taken) for taken in asked)

    def mentions(self, item: Item) -> bool:
        """Whether `item` names the key of an item taken in its stem, or one of those names its key."""
        facts = self._of(item)
        if any(_within(key, facts.stem) for key in self._keys if _telling(key)):
            return True
        return any(_within(key, taken.stem) for key in facts.keys if _telling(key) for taken in self._taken)

    def _of(self, item: Item) -> _Facts:
        facts = self._facts.get(id(item))
        if facts is None:
            facts = self._facts[id(item)] = _facts(item)
        return facts

    def _look_up(self, index: Mapping[str, list[int]], words: Iterable[str]) -> list[_Facts]:
        places: dict[int, None] = {}
        for word in words:
            places.update(dict.fromkeys(index.get(word, ())[:_LOOKED_AT]))
        return [self._taken[place] for place in places]

    def _entries(self, facts: _Facts, often: Mapping[str, int]) -> list[str]:
        """Words of which a text that gives this item away must hold one: as few and as rare ones as will do.

        Whoever holds half of n content words holds one of any n - half + 1 of them; and it holds the whole key.
        """
        if not facts.keys or not facts.content:
            return []
        rarest = sorted(facts.content, key=lambda word: (often.get(word, 0), word))
        by_content = rarest[: len(rarest) - _needed(facts) + 1]
        by_key = [min(key.split(), key=lambda word: (often.get(word, 0), -len(word))) for key in facts.keys]
        return min(by_key, by_content, key=lambda words: sum(often.get(word, 0) for word in words))


def _facts(item: Item) -> _Facts:
    stem, asked = _folded(stem_of(item)), _folded(question_of(item))
    keys = tuple(key for key in map(_folded, _keys(item)) if key)
    whole = f" {' '.join((stem, *keys))} "
    content = frozenset(word for word in asked.split() if word not in _COMMON and (len(word) > 2 or word.isdigit()))
    return _Facts(keys, f" {stem} ", frozenset(whole.split()), content, whole)


def _folded(text: str) -> str:
    return fold(_POSSESSIVE.sub("", text))


def _keys(item: Item) -> tuple[str, ...]:
    """The answers that other items must not tell; a judgement or an order cannot be told in a word."""
    match item.type:
        case "single-choice" | "numeric":
            return (item.key,)
        case "short-answer":
            return (item.key, *item.accept)
        case "multiple-choice":
            return item.keys
        case "cloze":
            return tuple(gap[0] for gap in item.gaps)
    return ()


def _gives_away(teller: _Facts, asked: _Facts) -> bool:
    shared = len(asked.content & teller.text)
    if shared < _needed(asked):
        return False
    if any(_within(key, teller.stem) for key in asked.keys):
        return True
    same_question = shared >= len(asked.content) * _SAME_QUESTION
    return same_question and any(_within(key, teller.whole) for key in asked.keys)


def _needed(facts: _Facts) -> int:
    return max(1, math.ceil(len(facts.content) * _SHARE))


def _telling(key: str) -> bool:
    return len(key) > 3 and not key.isdigit()


def _within(key: str, text: str) -> bool:
    return f" {key} " in text
