"""Context: one sentence of the article, put before a question that leans on it.

"The floods killed four people" is no question for who has not been told which floods. Where the sentence before, or
the opening of the report, introduces what a definite phrase means, that sentence stands before the question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.article.markdown import rejoined
from quizapp.generate.analysis import Analysis
from quizapp.text import clean

_SHORTEST, _LONGEST = 6, 36
"""Words of a context sentence."""
_BACK = 2
"""Sentences before the one asked about that are tried, the nearest first; then the report's first two."""
_LEANS = re.compile(
    r"\b(?:he|she|him|her|his|hers|they|them|their|it|its|this|these|those|i|we|our|us|you|your)\b", re.IGNORECASE
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_ON_A_DAY = re.compile(
    rf",?\s(?:on\s|late on\s|early on\s){_WEEKDAY}(?:\s(?:morning|afternoon|evening|night))?(?=[\s,.])"
)
_DAY = re.compile(
    rf"\b(?:today|yesterday|tomorrow|tonight|{_WEEKDAY}|this (?:week|month|year)|last (?:week|month|year))\b"
)
_WORD = re.compile(r"[a-z]{3,}")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Context:
    """A sentence that may stand before a question, and the words that it introduces."""

    text: str
    words: frozenset[str]
    """Lower case, each also without its plural s."""
    names: bool
    """True when it names somebody or something."""
    index: int
    """The sentence's number in the body."""


def contexts(analysis: Analysis, index: int) -> Iterator[Context]:
    """Sentences that may be put before a question on sentence `index`, the most telling place first."""
    sentences = analysis.sentences
    tried = dict.fromkeys([*range(index - 1, index - 1 - _BACK, -1), 0, 1])
    for place in tried:
        if not 0 <= place < index:
            continue
        sentence = sentences[place]
        text = _ON_A_DAY.sub("", _SPACE.sub(" ", clean(rejoined(sentence.text))).strip())
        whole = text[:1].isupper() and text.endswith((".", "!", "?"))
        fits = whole and _SHORTEST <= len(text.split()) <= _LONGEST
        if not fits or _LEANS.search(text) or _DAY.search(text) or analysis.quoted(sentence.start, sentence.end):
            continue
        words = set(_WORD.findall(text.lower()))
        known = frozenset(words | {w[:-1] for w in words if w.endswith("s")})
        yield Context(text, known, bool(analysis.names.within(sentence.start, sentence.end)), place)


def with_context(text: str, stem: str) -> str:
    """The stem with its context line before it."""
    return f"Context: {text}\n{stem}"
