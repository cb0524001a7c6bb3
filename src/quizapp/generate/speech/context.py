"""What words lean on: whether a quotation can be understood alone, and the sentence before it that tells."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.speech.words import DAY, HE, SHE, WORD, names, squeeze

_OPENS_LOOSE = re.compile(
    r"^[\W_]*(?:It|It[’']s|This|That|That[’']s|They|They[’']re|These|Those|He|He[’']s|She|She[’']s|There|His|Her|Their"
    r"|Its|So|But|And|Because|Or|Which|Such|Then|Not|No|Yes|Absolutely|Sure|Obviously)\b"
)
_LOOSE_INSIDE = re.compile(r"\b(?:it|this|that|them|they|him|he|she)\b[\s.,!?]*$", re.IGNORECASE)


def needs_context(quote: str) -> bool:
    """True when the words hang on something said before them."""
    first = re.split(r"(?<=[.!?])\s", quote, maxsplit=1)[0]
    return bool(_OPENS_LOOSE.match(first)) or len(first.split()) < 5 or bool(_LOOSE_INSIDE.search(first))


def sentence_before(analysis: Analysis, found: Attribution) -> str:
    """One sentence of the article, before the carrier, that says what the words are about; or nothing."""
    if found.speaker is None:
        return ""
    at = analysis.sentence_at(found.start)
    for sentence in analysis.sentences[max(0, at - 1) : at]:
        text = squeeze(sentence.text)
        if analysis.quoted(sentence.start, sentence.end) or not 6 <= len(text.split()) <= 40:
            continue
        if names(text, found.speaker) or _hangs(text) or not text.endswith((".", "!", "?")):
            continue
        return DAY.sub("", text)
    return ""


def _hangs(text: str) -> bool:
    """True when a sentence itself leans on what stands before it."""
    words = [w.lower() for w in WORD.findall(text)]
    return bool(set(words) & (HE | SHE | {"they", "them", "their", "it", "its", "this", "these", "those", "i", "we"}))
