"""The beginnings of words, by which two texts are seen to speak of one thing."""

from __future__ import annotations

from functools import lru_cache

from quizapp.patterns import lazy_pattern

STEM = 6
"""Letters by which two forms of a word are known for one."""
_LONGER = lazy_pattern(r"[^\W\d_]{5,}")
_LONGER_PLAIN = lazy_pattern(r"[a-z]{5,}")
"""The same in small letters without accents: found in half the time."""


@lru_cache(maxsize=1024)  # a sentence and a headline are compared with many questions
def stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words of a text, by which two texts are seen to speak of one thing."""
    text = text.replace("’", " ").replace("“", " ").replace("”", " ")  # so that most texts are ASCII
    longer = _LONGER_PLAIN if text.isascii() else _LONGER
    return frozenset([word[:STEM] for word in longer.findall(text.lower())])
