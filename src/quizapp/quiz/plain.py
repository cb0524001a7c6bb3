"""A report as plain text: what the headless runner prints."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizapp.quiz.keys import as_line, stem_of

if TYPE_CHECKING:
    from quizapp.quiz.report import Line, Report, Sum

SIGNS = {"right": "✓", "partly": "~", "wrong": "✗", "open": "-", "disputed": "!"}
"""A sign for each verdict, so that no verdict is told by colour alone."""


def as_text(report: Report) -> str:
    """The report, every line ended."""
    return "".join(f"{line}\n" for line in _lines(report))


def number(value: float) -> str:
    """A count of points or seconds without needless decimals: `3`, `2.5`, `0.667`."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def duration(seconds: float) -> str:
    """`42 s`, `3 min 05 s`, `1 h 02 min`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


def _lines(report: Report) -> Iterator[str]:
    yield from report.titles
    total = report.total
    yield f"Score: {number(total.points)} of {number(total.possible)} points ({total.percent:g} %)"
    yield f"{_counts(total)}; {duration(report.seconds)}; {report.mode}" + (
        "; the time was out" if report.ended_by == "time" else ""
    )
    if report.disputed:
        yield f"Disputed and not scored: {report.disputed}"
    for name, groups in (("kind", report.by_kind), ("tag", report.by_tag)):
        if len(groups) > 1:
            yield ""
            yield f"By {name}:"
            yield from (f"  {group}: {_short(part)}" for group, part in groups.items())
    for place, line in enumerate(report.lines, 1):
        yield ""
        yield from _item(place, line)


def _counts(part: Sum) -> str:
    counts = {"right": part.right, "partly": part.partly, "wrong": part.wrong, "open": part.open}
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "nothing answered"


def _short(part: Sum) -> str:
    return f"{number(part.points)} of {number(part.possible)} ({part.percent:g} %)"


def _item(place: int, line: Line) -> Iterator[str]:
    yield f"{SIGNS[line.verdict]} {place}. {_one_line(stem_of(line.item))} [{line.reference}]"
    yield f"    verdict: {line.verdict}, {number(line.points)} of {number(line.item.points)}"
    if line.answered:
        yield f"    answer: {_one_line(as_line(line.response)) or '(none)'}"
    yield f"    key: {_one_line(as_line(line.key))}"
    for name, text in (("note", line.grade.note if line.grade else None), ("disputed", line.disputed)):
        if text:
            yield f"    {name}: {_one_line(text)}"
    for text in line.grade.feedback if line.grade else ():
        yield f"    feedback: {_one_line(text)}"
    if line.item.explanation:
        yield f"    reason: {_one_line(line.item.explanation)}"
    if line.item.evidence:
        yield f"    evidence: {_one_line(line.item.evidence.text)}"


def _one_line(text: str) -> str:
    return " ".join(text.split())
