"""Whether a sentence that has a noun tells of another than the article means: "a museum in Ghent" and "the museum" of Larne."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from quizapp.generate.passage.nouns import STANDS_FOR_NAMED

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_FAR = 40
"""Sentences before one in which another of its kind is looked for."""


def brings_in_another(noun: str, at: int, index: int, sentences: Sequence[BodySentence], title: str) -> bool:
    """Whether sentence `at` has another thing called `noun` than "the ..." of sentence `index` may mean.

    That is so where it brings in one more ("a museum in Ghent", in a paragraph before that of `index`), or names one by its
    full name, and the headline or an earlier sentence has one already, of another name.
    """
    here = sentences[at]
    called = noun.removesuffix("s")
    earlier = [s.text for s in sentences[max(0, at - _FAR) : at] if not s.words.isdisjoint((noun, called))]
    if here.paragraph != sentences[index].paragraph and earlier and _brought_in(called).search(here.text):
        return True
    if called.capitalize() not in here.text:
        return False
    named = {m.group() for m in _full_names(called).finditer(here.text)}
    if not named or re.search(rf"\b{re.escape(noun)}\b", here.text):
        return False  # "the bank" in small letters goes on about one
    if any(m.group() not in named for text in (title, *earlier) for m in _full_names(called).finditer(text)):
        return True
    apart = here.paragraph not in (sentences[0].paragraph, sentences[index].paragraph)
    return apart and noun in STANDS_FOR_NAMED and re.search(rf"\b{re.escape(noun)}\b", title) is not None


@lru_cache(maxsize=256)
def _brought_in(noun: str) -> re.Pattern[str]:
    """What brings in a thing anew: "a museum", "another old museum"."""
    return re.compile(rf"\b(?:an?|another|one) (?:[\w’'-]+ ){{0,2}}?{re.escape(noun)}\b")


@lru_cache(maxsize=256)
def _full_names(noun: str) -> re.Pattern[str]:
    """Names that have a noun: "World Bank", "Bank of Ireland"."""
    capital = re.escape(noun.capitalize())
    return re.compile(rf"\b(?:[A-Z][\w’'-]+ )+{capital}\b|\b{capital} of (?:the )?[A-Z]\w+")
