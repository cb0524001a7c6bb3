"""A report as JSON-able data. Every name in it is part of the interface for scripts; see docs/headless.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from quizapp.quiz.keys import plain, stem_of

if TYPE_CHECKING:
    from quizapp.quiz.report import Line, Report


def as_dict(report: Report) -> dict[str, Any]:
    """The whole report; `version` grows when a name changes its meaning."""
    return {
        "version": 1,
        "banks": list(report.titles),
        "mode": report.mode,
        "seed": report.seed,
        "started": report.started,
        "ended": report.ended,
        "seconds": report.seconds,
        "ended_by": report.ended_by,
        "score": report.total.to_dict(),
        "disputed": report.disputed,
        "by_kind": {name: part.to_dict() for name, part in report.by_kind.items()},
        "by_type": {name: part.to_dict() for name, part in report.by_type.items()},
        "by_tag": {name: part.to_dict() for name, part in report.by_tag.items()},
        "items": [_line(line) for line in report.lines],
    }


def _line(line: Line) -> dict[str, Any]:
    item, grade = line.item, line.grade
    return {
        "id": line.reference,
        "kind": item.kind,
        "type": item.type,
        "tags": list(item.tags),
        "question": stem_of(item),
        "options": list(line.options),
        "response": plain(line.response),
        "answered": line.answered,
        "key": plain(line.key),
        "verdict": line.verdict,
        "fraction": round(grade.fraction, 6) if grade else 0.0,
        "points": round(line.points, 6),
        "possible": item.points,
        "seconds": line.seconds,
        "hints": line.hints,
        "flagged": line.flagged,
        "disputed": line.disputed,
        "note": grade.note if grade else None,
        "feedback": list(grade.feedback) if grade else [],
        "parts": grade.to_dict()["parts"] if grade else [],
        "explanation": item.explanation,
        "evidence": dict(vars(item.evidence)) if item.evidence else None,
    }
