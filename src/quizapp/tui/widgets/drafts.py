"""Drafts in words, as they are kept: an option by its text, since its place is another one once its bank has changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.quiz.question import Question
    from quizapp.tui.widgets.answer import Draft

Words = tuple[str, ...]
"""Texts of fields, or of options; empty for a field or a place that holds nothing."""


def in_words(draft: Draft, options: Sequence[str]) -> Words:
    """`draft` with the texts of `options` instead of their places."""
    return tuple(part if isinstance(part, str) else options[part] if part >= 0 else "" for part in draft)


def from_words(words: Words, question: Question, typed: bool) -> Draft | None:
    """The draft that `words` were, for a widget into which text is `typed`, or one of options.

    None where the question has become another one meanwhile, and does not take it any more.
    """
    item = question.item
    parts = len(item.gaps) if item.type == "cloze" else len(item.pairs) if item.type == "matching" else 1
    if typed:
        return words if len(words) == parts else None
    if item.type in ("cloze", "matching"):
        places = {text: place for place, text in enumerate(question.options)}
        return tuple(places.get(text, -1) for text in words) if len(words) == parts else None
    found: list[int] = []
    for text in words:  # two steps may be equal
        same = (place for place, option in enumerate(question.options) if option == text and place not in found)
        found += list(same)[:1]
    return tuple(found) if found or item.type == "multiple-choice" else None
