"""What the results screen says. A report in, text out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content

from quizapp.quiz.keys import as_line, stem_of
from quizapp.quiz.plain import SIGNS, duration, number
from quizapp.tui.safe import block, line
from quizapp.tui.widgets.verdict import COLOURS

if TYPE_CHECKING:
    from quizapp.quiz.report import Line, Report, Sum

_WORDS = {"right": "Right", "partly": "Partly right", "wrong": "Wrong", "open": "Open", "disputed": "Called wrong"}


def headline(report: Report) -> Content:
    """Score and counts."""
    total = report.total
    score = f"{number(total.points)} of {number(total.possible)} points"
    parts = [Content.assemble((f"{total.percent:.0f} %", "bold $primary"), "  ", (score, "bold"))]
    counts = {"right": total.right, "partly": total.partly, "wrong": total.wrong, "open": total.open}
    counts["disputed"] = report.disputed
    parts.append(Content("  ").join(_count(name, count) for name, count in counts.items() if count))
    parts.append(
        Content.styled(duration(report.seconds) + (", time out" if report.ended_by == "time" else ""), "$quiet")
    )
    return Content("     ").join(parts)


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
    stem = line(stem_of(report_line.item), longest=120)
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


def detail(place: int, report_line: Line) -> Content:
    """Everything about one item."""
    item, grade, verdict = report_line.item, report_line.grade, report_line.verdict
    points = f"{number(report_line.points)} of {number(item.points)} {'point' if item.points == 1 else 'points'}"
    facts = f"   {points}   {duration(report_line.seconds)}"
    parts = [
        Content.assemble((f"{SIGNS[verdict]} {_WORDS[verdict]}", f"bold {COLOURS[verdict]}"), (facts, "$quiet")),
        Content(""),
        Content.assemble((f"{place}. ", "$quiet"), block(stem_of(item), "bold")),
        Content(""),
    ]
    answer = as_line(report_line.response) if report_line.answered else ""
    parts.append(_entry("You", answer or ("I don't know" if report_line.answered else "no answer"), COLOURS[verdict]))
    parts.append(_entry("Answer", as_line(report_line.key), "bold"))
    parts += [_entry("Note", grade.note)] if grade and grade.note else []
    parts += [_entry("Feedback", text) for text in (grade.feedback if grade else ())]
    parts += [_entry("Why", item.explanation)] if item.explanation else []
    parts += [_entry("Hints", str(report_line.hints))] if report_line.hints else []
    parts += (
        [_entry("Called wrong", report_line.disputed or "without a note")] if report_line.disputed is not None else []
    )
    if item.evidence:
        parts += [Content(""), Content.assemble(("▌ ", "$accent"), block(item.evidence.text, "italic"))]
    return Content("\n").join(parts)


def _entry(name: str, text: str, style: str = "") -> Content:
    return Content.assemble((f"{name:<9}", "$quiet"), block(text, style))


def file_name(report: Report) -> str:
    """A name for the saved report: `capitals-2026-11-24.md`."""
    title = re.sub(r"[^a-z0-9]+", "-", (report.titles[0] if report.titles else "quiz").lower()).strip("-")[:40]
    return f"{title or 'quiz'}-{report.ended[:10]}.md"
