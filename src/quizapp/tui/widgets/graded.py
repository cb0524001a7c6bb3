"""The parts of a grade as rows: each pair, gap or step with its sign, and the right answer where another was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.tui.safe import block
from quizapp.tui.widgets.rows import Row

if TYPE_CHECKING:
    from quizapp.quiz.grading import Grade


def part_rows(grade: Grade, arrow: bool = False) -> list[Row]:
    """A row for each part; with `arrow` it begins with what the part is about (the left side of a pair)."""
    rows = []
    for number, part in enumerate(grade.parts, 1):
        given = block(part.response) if part.response else Content.styled("(nothing)", "$quiet")
        text = Content.assemble(block(part.label), " → ", given) if arrow else given
        if not part.right:
            text = Content.assemble(text, "\n", ("right: ", "$quiet"), block(part.key, "$success"))
        rows.append(Row(text, "" if arrow else str(number), tone="right" if part.right else "wrong"))
    return rows
