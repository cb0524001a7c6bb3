"""Sentences whose "he" may be somebody else: "Osei pointed out that he had stood to gain", behind "Under questioning by
Osei, he acknowledged"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

_SAID_HE = re.compile(
    r"\b[A-Z][\w’'-]+ (?:also |later |then )?(?:said|noted|pointed out|argued|suggested|claimed|alleged|added)(?: that)?"
    r" (?P<he>he|she)\b"
)
_ALIKE = {"he": frozenset(("he", "his", "him")), "she": frozenset(("she", "her", "hers"))}


def tells_of_another(sentences: Sequence[BodySentence], index: int) -> bool:
    """Whether sentence `index` may be about whom the sentence before it calls "he", rather than about its own subject."""
    sentence = sentences[index]
    said = _SAID_HE.search(sentence.text) if index else None
    if said is None:
        return False
    before = sentences[index - 1]
    return before.paragraph == sentence.paragraph and not _ALIKE[said["he"]].isdisjoint(before.words)
