"""Drafts in words, as they are kept: an option by its text, since its place is another one once its bank has changed.

For the same reason a matching is kept as each of its left sides with what was given to it behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizapp.quiz.question import Question
    from quizapp.tui.widgets.answer import Draft

Words = tuple[str, ...]
"""Texts of fields, or of options; empty for a field or a place that holds nothing."""


def in_words(draft: Draft, question: Question) -> Words:
    """`draft` with the texts of the question's options instead of their places."""
    options, item = question.options, question.item
    texts = tuple(part if isinstance(part, str) else options[part] if part >= 0 else "" for part in draft)
    if item.type == "matching":
        return tuple(text for pair in zip(item.pairs, texts, strict=True) for text in pair)
    return texts


def from_words(words: Words, question: Question, typed: bool) -> Draft | None:
    """The draft that `words` were, for a widget into which text is `typed`, or one of options.

    None where the question has become another one meanwhile, and does not take it any more.
    """
    item, options = question.item, question.options
    if typed:
        return words if len(words) == (len(item.gaps) if item.type == "cloze" else 1) else None
    if item.type in ("cloze", "matching"):
        lefts = len(item.gaps) if item.type == "cloze" else len(item.pairs)
        if item.type == "matching" and not len(words) % 2 and any(left in item.pairs for left in words[::2]):
            given = dict(zip(words[::2], words[1::2], strict=True))
            words = tuple(given.get(left, "") for left in item.pairs)
        places = {text: place for place, text in enumerate(options)}
        return tuple(places.get(text, -1) for text in words) if len(words) == lefts else None
    found: list[int] = []
    for text in words:  # two steps may be equal
        same = (place for place, option in enumerate(options) if option == text and place not in found)
        found += list(same)[:1]
    if item.type in ("single-choice", "true-false") and len(words) > 1:
        return None  # it asked for several then: none of them was the one
    return tuple(found) if found or item.type == "multiple-choice" else None
