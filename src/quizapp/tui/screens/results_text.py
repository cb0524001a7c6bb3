"""What the results screen says. A report in, text out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.quiz.keys import as_line, question_of, stem_of
from quizapp.quiz.plain import SIGNS, duration, number
from quizapp.tui.safe import block, line
from quizapp.tui.widgets.verdict import COLOURS

if TYPE_CHECKING:
    from quizapp.quiz.report import Line, Report, Sum

_WORDS = {"right": "Right", "partly": "Partly right", "wrong": "Wrong", "open": "Open", "disputed": "Called wrong"}


def headline(report: Report, width: int) -> Content:
    """Score and counts in lines of `width` cells, broken between the parts alone."""
    total = report.total
    score = f"{number(total.points)} of {number(total.possible)} points"
    parts = [Content.assemble((f"{total.percent:.0f} %", "bold $primary"), "  ", (score, "bold"))]
    counts = {"right": total.right, "partly": total.partly, "wrong": total.wrong, "open": total.open}
    counts["disputed"] = report.disputed
    parts.append(Content("  ").join(_count(name, count) for name, count in counts.items() if count))
    parts.append(
        Content.styled(duration(report.seconds) + (", time out" if report.ended_by == "time" else ""), "$quiet")
    )
    lines = [parts[0]]
    for part in parts[1:]:
        longer = Content("     ").join([lines[-1], part])
        if longer.cell_length <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return Content("\n").join(lines)


def _count(name: str, count: int) -> Content:
    return Content.styled(f"{SIGNS[name]} {count} {name}", COLOURS[name])


def score_bar(total: Sum, width: int) -> Content:
    """A bar of `width` cells, split by verdict."""
    if not total.items or width < 1:
        return Content("")
    ends, so_far = [], 0
    for name, count in (("right", total.right), ("partly", total.partly), ("wrong", total.wrong)):
        so_far += count
        ends.append((name, width * so_far // total.items))
    parts, start = [], 0
    for name, end in ends:
        parts.append(("━" * (end - start), COLOURS[name]))
        start = end
    return Content.assemble(*parts, ("─" * (width - start), "$rule"))


def row(place: int, report_line: Line) -> Content:
    """One item in the list."""
    verdict = report_line.verdict
    stem = line(question_of(report_line.item), longest=120)
    return Content.assemble((f"{SIGNS[verdict]} ", f"bold {COLOURS[verdict]}"), (f"{place:>2}  ", "$quiet"), stem)


def overview(report: Report) -> Content:
    """Sums by kind and tag."""
    parts = [
        Content.assemble(("Mode   ", "$quiet"), report.mode),
        Content.assemble(("Time   ", "$quiet"), duration(report.seconds)),
    ]
    if report.lines:
        each = sum(entry.seconds for entry in report.lines) / len(report.lines)
        parts.append(Content.assemble(("Each   ", "$quiet"), duration(each)))
    for name, groups in (("kind", report.by_kind), ("tag", report.by_tag)):
        if groups:
            parts += [Content(""), Content.styled(f"By {name}", "bold $secondary")]
            parts += [_group(group, part) for group, part in list(groups.items())[:40]]
    return Content("\n").join(parts)


def _group(name: str, part: Sum) -> Content:
    filled = round(part.percent / 10)
    meter = Content.assemble(("━" * filled, "$success"), ("─" * (10 - filled), "$rule"))
    label = line(name, longest=18)
    return Content.assemble(
        meter, f" {part.percent:>4.0f} %  ", label, (f"  {number(part.points)}/{number(part.possible)}", "$quiet")
    )


def detail(place: int, report_line: Line, width: int) -> Content:
    """Everything about one item, for a column of `width` cells."""
    item, verdict = report_line.item, report_line.verdict
    points = f"{number(report_line.points)} of {number(item.points)} {'point' if item.points == 1 else 'points'}"
    facts = f"   {points}   {duration(report_line.seconds)}"
    parts = [
        Content.assemble((f"{SIGNS[verdict]} {_WORDS[verdict]}", f"bold {COLOURS[verdict]}"), (facts, "$quiet")),
        Content(""),
        Content.assemble((f"{place}. ", "$quiet"), block(stem_of(item), "bold")),
        Content(""),
    ]
    parts += [_entry(name, text, style, width) for name, text, style in _entries(report_line)]
    if item.evidence:
        parts += [Content(""), *_beside(Content.styled("▌ ", "$accent"), block(item.evidence.text, "italic"), width)]
    return Content("\n").join(parts)


def _entries(report_line: Line) -> Iterator[tuple[str, str, str]]:
    """What there is to tell of an item: name, text and style of each entry."""
    item, grade = report_line.item, report_line.grade
    answer = as_line(report_line.response) if report_line.answered else "no answer"
    yield "You", answer or "I don't know", COLOURS[report_line.verdict]
    yield "Answer", as_line(report_line.key), "bold"
    if grade and grade.note:
        yield "Note", grade.note, ""
    yield from (("Feedback", text, "") for text in (grade.feedback if grade else ()))
    if item.explanation:
        yield "Why", item.explanation, ""
    if report_line.hints:
        yield "Hints", str(report_line.hints), ""
    if report_line.disputed is not None:
        yield "Wrong?", report_line.disputed or "called wrong, without a note", "$warning"


def _entry(name: str, text: str, style: str, width: int) -> Content:
    """A name and a text with a hanging indent."""
    first = Content.styled(f"{name:<10}", "$quiet")
    lines = block(text, style).wrap(max(12, width - 10))
    return Content("\n").join([first + lines[0], *(Content(" " * 10) + part for part in lines[1:])])


def _beside(bar: Content, text: Content, width: int) -> list[Content]:
    """A text with a bar before each of its lines."""
    return [bar + part for part in text.wrap(max(12, width - 2))]


def file_name(report: Report) -> str:
    """A name for the saved report: `capitals-2026-11-24.md`."""
    title = re.sub(r"[^a-z0-9]+", "-", (report.titles[0] if report.titles else "quiz").lower()).strip("-")[:40]
    return f"{title or 'quiz'}-{report.ended[:10]}.md"
