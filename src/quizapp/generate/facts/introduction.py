"""The sentence that brings in "the painting" of a question: shown before it, so that the question stands alone."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.context import contexts
from quizapp.generate.facts import kinds
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.names import Entity


def introduction(analysis: Analysis, parsed: Parsed, key: Entity, nouns: set[str]) -> str | None:
    """An earlier sentence that brings `nouns` in and does not give the key away; None where there is none."""
    for found in contexts(analysis, parsed.sentence.index):
        held = kinds.tokens_of([key.name, *key.forms]) & kinds.tokens_of([found.text])
        if (
            not held
            and not kinds.betrayed(key.name, found.text)
            and all(_brings_in(found.text, noun) for noun in nouns)
        ):
            return found.text
    return None


def _brings_in(text: str, noun: str) -> bool:
    """Whether the sentence speaks of "a ... noun" for the first time, and of no second one."""
    word = re.escape(noun)
    first = re.search(rf"\b[Aa]n? (?:[\w’'-]+ ){{0,4}}?{word}\b", text)
    second = re.search(rf"\b(?:another|other|second|two|three|both) (?:[\w’'-]+ )?{word}s?\b|\b{word}s\b", text)
    return first is not None and second is None
