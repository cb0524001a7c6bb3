"""Patterns behind a test that costs little: most sentences have none of the words that a long pattern looks for."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from quizapp.patterns import lazy_pattern

_SMALL = lazy_pattern("[a-z]+")


def small_words(text: str) -> frozenset[str]:
    """The runs of the letters a to z in `text`, capitals made small.

    A plain English word that a pattern finds between two boundaries of words is one of them, in whatever case.
    """
    return frozenset(_SMALL.findall(text.casefold()))


class Sign(NamedTuple):
    """A pattern, and words and marks without which it finds nothing: a text is asked for these first.

    All that the pattern finds has one of `words` among its `small_words`, or one of `marks` in it.
    """

    pattern: re.Pattern[str]
    words: frozenset[str] | None = None
    """None: the pattern is quick enough by itself."""
    marks: tuple[str, ...] = ()

    def search(self, text: str, words: AbstractSet[str]) -> re.Match[str] | None:
        """The first place that the pattern finds in `text`, whose `small_words` are `words`."""
        pattern, signs, marks = self  # as `may_stand_in` has it, once more: it is asked for every sentence many times
        if signs is None or not signs.isdisjoint(words) or (marks and any(map(text.__contains__, marks))):
            return pattern.search(text)
        return None

    def may_stand_in(self, text: str, words: AbstractSet[str]) -> bool:
        """Whether `text`, or a text with fewer words and no other marks, may hold what the pattern finds."""
        _, signs, marks = self
        if signs is None or not signs.isdisjoint(words):
            return True
        return bool(marks) and any(map(text.__contains__, marks))
