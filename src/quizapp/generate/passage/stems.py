"""The beginnings of words, by which two texts are seen to speak of one thing."""

from __future__ import annotations

import re
from functools import lru_cache

STEM = 6
"""Letters by which two forms of a word are known for one."""
_LONGER = re.compile(r"[^\W\d_]{5,}")


@lru_cache(maxsize=1024)  # a sentence and a headline are compared with many questions
def stems(text: str) -> frozenset[str]:
    """The beginnings of the longer words of a text, by which two texts are seen to speak of one thing."""
    return frozenset(word[:STEM] for word in _LONGER.findall(text.lower()))
