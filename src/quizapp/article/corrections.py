"""Corrections: the notes in which a paper takes back what its article says."""

from __future__ import annotations

import re

from quizapp.article.model import Article, Role
from quizapp.patterns import lazy_pattern

_CORRECTS = lazy_pattern(
    r"\bcorrections?\b|\bclarifications?\b|\bediting error\b|\bearlier version\b|\bmis(?:stat|identif|spel|attribut|report)\w+"
    r"|\b(?:incorrectly|erroneously|wrongly|mistakenly)\b|\b(?:has|have) been (?:corrected|amended)\b",
    re.IGNORECASE,
)
_FEWEST = 8
"""Words of a note that tells what was wrong: fewer are its heading."""


def is_correction(text: str) -> bool:
    """Whether a paragraph outside of the story takes something back, or is the heading of such a note."""
    return _CORRECTS.search(text[:400]) is not None


def corrections(article: Article) -> tuple[str, ...]:
    """The texts of the notes that correct the article, in order; what stands under the heading of one is a note too."""
    found: list[str] = []
    headed = False
    for paragraph in article.paragraphs:
        text = article.text[paragraph.start : paragraph.end]
        known = paragraph.role is not Role.BODY and is_correction(text)
        if (known or (headed and paragraph.role is Role.OTHER)) and len(text.split()) >= _FEWEST:
            found.append(text)
        headed = known and len(text.split()) < _FEWEST
    return tuple(found)
