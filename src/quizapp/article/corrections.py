"""Corrections: the notes in which a paper takes back what its article says."""

from __future__ import annotations

import re

from quizapp.article.model import Article, Role
from quizapp.patterns import lazy_pattern

_CORRECTS = lazy_pattern(
    r"\bcorrections?\b|\bclarifications?\b|\bediting error\b|\bearlier version\b|\bmis(?:stat|identif|spel|attribut|report)\w+"
    r"|\b(?:incorrectly|erroneously|wrongly|mistakenly)\b|\b(?:has|have) been (?:corrected|amended)\b"
    r"|\b(?:was|were) (?:amended|corrected)\b|^\W*corrects?\b|\b(?:story|article|version|report) corrects\b|\bto correct\b"
    r"|\b(?:originally|initially|previously) (?:said|stated|reported|gave)\b|\b(?:previous|original) version\b"
    r"|^\W*(?:errat(?:um|a)|corrigend(?:um|a))\b|\bregret the error\b",
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


_NOTE = lazy_pattern(
    r"\W*(?:(?:correction|clarification|erratum|editors?['’]s? note|note from the editor"
    r"|corrigendum)s?\b(?=[^\n.]{0,40}[:.–—-])"
    r"|(?:we|our (?:report|story|article)|this (?:article|story|report)|an (?:earlier|previous) version)\b[^.\n]{0,80}?"
    r"\b(?:wrongly|incorrectly|mistakenly|erroneously|in error|mis(?:named|stated|identified|spelt|spelled|reported"
    r"|attributed))\b)",
    re.IGNORECASE,
)
_UPDATE = lazy_pattern(r"\W*(?:UPDATED?|Updated?)\b(?=[^\n]{0,30}(?::| [–—-] ))")


def notes(article: Article) -> tuple[tuple[str, int], ...]:
    """The paragraphs, wherever they stand, that open as a correction or an update of the article, with their offsets."""
    texts = ((article.text[paragraph.start : paragraph.end], paragraph.start) for paragraph in article.paragraphs)
    return tuple(
        (text, at) for text, at in texts if len(text.split()) >= _FEWEST and (_NOTE.match(text) or _UPDATE.match(text))
    )
