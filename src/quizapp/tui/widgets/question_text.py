"""What is said of a question: its line of facts, its stem, the feedback. Values in, text out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.quiz.keys import as_line, key_of
from quizapp.quiz.plain import number
from quizapp.text import clean
from quizapp.tui.safe import block, line
from quizapp.tui.widgets.verdict import Feedback

if TYPE_CHECKING:
    from quizapp.model.evidence import Evidence
    from quizapp.model.item import Cloze, Item
    from quizapp.quiz.question import Question

_TYPES = {
    "single-choice": "pick one",
    "multiple-choice": "tick all that are right",
    "true-false": "true or false",
    "short-answer": "type the answer",
    "numeric": "type a number",
    "cloze": "fill the gaps",
    "matching": "match the pairs",
    "ordering": "put in order",
}
_GAP_WIDTH = 8


def facts_line(question: Question, compact: bool = False, waits: bool = False) -> Content:
    """Kind, task, points and marks of a question, on one line; `waits`: what was given before is not confirmed."""
    item = question.item
    kind = item.kind.replace("-", " ").upper()
    parts = [line(kind, "bold $secondary", 40)] if item.kind != "general" and not compact else []
    parts.append(Content.styled(_TYPES[item.type], "$quiet"))
    if item.points != 1:
        parts.append(Content.styled(f"{number(item.points)} points", "$quiet"))
    if item.difficulty and not compact:
        parts.append(Content.styled(item.difficulty, "$quiet"))
    if question.flagged:
        parts.append(Content.styled("flagged", "bold $accent"))
    if question.disputed is not None:
        parts.append(Content.styled("called wrong, not scored", "bold $warning"))
    if waits:
        parts.append(Content.styled("not confirmed yet", "bold $accent"))
    if question.state == "skipped":
        parts.append(Content.styled("skipped before", "$accent"))
    return Content.styled("  ·  " if not compact else " · ", "$rule").join(parts)


def stem_text(item: Item, texts: Sequence[str] = ()) -> Content:
    """The stem; in a cloze the gaps hold `texts`, or a line to fill in."""
    if item.type != "cloze":
        return block(item.stem, "bold")
    return _cloze_text(item, texts)


def _cloze_text(item: Cloze, texts: Sequence[str]) -> Content:
    segments, several = item.segments, len(item.gaps) > 1
    parts: list[Content] = [block(segments[0], "bold")]
    for number_, rest in enumerate(segments[1:], 1):
        given = texts[number_ - 1] if number_ <= len(texts) else ""
        mark = Content.styled(f"{number_}:", "$accent") if several else Content("")
        gap = line(given, "bold underline $primary", 60) if given else Content.styled("_" * _GAP_WIDTH, "$primary")
        parts += [mark, gap, block(rest, "bold")]
    return Content.assemble(*parts)


def feedback(question: Question, points: float, beside: bool, airy: bool) -> Feedback | None:
    """What to tell after an answer; None while there is no grade. `beside`: the article is in view;
    `airy`: the terminal is tall."""
    item, grade = question.item, question.grade
    if grade is None or question.state != "answered":
        return None
    parts_shown = item.type in ("cloze", "matching", "ordering") and bool(grade.parts)
    chosen = question.response if isinstance(question.response, str) else None
    return Feedback(
        verdict=grade.verdict,
        points=f"{number(points)} of {number(item.points)} {'point' if item.points == 1 else 'points'}",
        known=question.response is not None,
        key=None if parts_shown and grade.verdict != "right" else _key(item),
        note=grade.note,
        chosen=_shown(item, chosen) if chosen else None,
        feedback=grade.feedback,
        explanation=item.explanation,
        evidence=item.evidence.text if item.evidence and not beside else None,
        airy=airy,
    )


def _key(item: Item) -> str:
    key = as_line(key_of(item))
    return _shown(item, key)


def _shown(item: Item, text: str) -> str:
    return text.capitalize() if item.type == "true-false" else text


def span_in(text: str, evidence: Evidence) -> tuple[int, int] | None:
    """Where the evidence stands in the article's text; None if the article has changed since."""
    start, end = evidence.start, evidence.end
    if start is None or end is None or clean(text[start:end]).strip() != evidence.text:
        start = text.find(evidence.text)
        end = start + len(evidence.text)
    return (start, end) if start >= 0 else None
