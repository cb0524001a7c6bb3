"""A report as Markdown, to be kept or handed in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from quizapp.quiz.keys import as_line, stem_of
from quizapp.quiz.plain import SIGNS, duration, number

if TYPE_CHECKING:
    from quizapp.quiz.report import Line, Report, Sum

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")


def as_markdown(report: Report) -> str:
    """The report as a document: a table of sums, then every item."""
    return "\n".join(_document(report)) + "\n"


def escaped(text: str) -> str:
    """`text` on one line, its Markdown and HTML signs shown as they are."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _document(report: Report) -> Iterator[str]:
    total = report.total
    yield f"# {escaped(', '.join(report.titles)) or 'Quiz'}"
    yield ""
    yield f"**{number(total.points)} of {number(total.possible)} points ({total.percent:g} %)**"
    yield ""
    yield f"{report.started[:16].replace('T', ' ')} UTC, {duration(report.seconds)}, {report.mode}"
    yield ""
    yield "| | items | right | partly | wrong | open | points |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    yield _row("all", total)
    for groups in (report.by_kind, report.by_tag):
        yield from (_row(escaped(name), part) for name, part in groups.items())
    for place, line in enumerate(report.lines, 1):
        yield ""
        yield from _item(place, line)


def _row(name: str, part: Sum) -> str:
    points = f"{number(part.points)} of {number(part.possible)}"
    return f"| {name} | {part.items} | {part.right} | {part.partly} | {part.wrong} | {part.open} | {points} |"


def _item(place: int, line: Line) -> Iterator[str]:
    yield f"## {place}. {escaped(stem_of(line.item))}"
    yield ""
    yield f"- {SIGNS[line.verdict]} {line.verdict}, {number(line.points)} of {number(line.item.points)} points"
    if line.answered:
        yield f"- Your answer: {escaped(as_line(line.response)) or '(none)'}"
    yield f"- Key: {escaped(as_line(line.key))}"
    texts = [("Note", line.grade.note if line.grade else None), ("Disputed", line.disputed)]
    texts += [("Feedback", text) for text in (line.grade.feedback if line.grade else ())]
    texts += [("Reason", line.item.explanation)]
    yield from (f"- {name}: {escaped(text)}" for name, text in texts if text)
    if line.item.evidence:
        yield ""
        yield f"> {escaped(line.item.evidence.text)}"
