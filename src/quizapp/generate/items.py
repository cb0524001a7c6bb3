"""Candidates that were taken -> items of a bank: each with an id, its kind's tags, and its evidence."""

from __future__ import annotations

from typing import Any

from quizapp.generate.candidate import BLANK, Candidate
from quizapp.model.item import Item, as_item
from quizapp.text import fold


def to_item(candidate: Candidate, identifier: str, text: str, article: str | None) -> Item:
    """The item that a bank holds. `text` is the article's text, `article` its file as the bank names it."""
    common: dict[str, Any] = {
        "id": identifier,
        "type": candidate.type,
        "kind": candidate.kind,
        "stem": _with_gap(candidate) if candidate.type == "cloze" else candidate.stem,
        "tags": (candidate.form,),
        "evidence": {
            "article": article,
            "text": text[candidate.start : candidate.end],
            "start": candidate.start,
            "end": candidate.end,
        },
    }
    if candidate.explanation:
        common["explanation"] = candidate.explanation
    return as_item(common | _BY_TYPE[candidate.type](candidate))


def _with_gap(candidate: Candidate) -> str:
    """The stem of a cloze with its accepted answers written into the gap, as a bank has it."""
    answers = "|".join((candidate.key, *candidate.accept))
    return candidate.stem.replace(BLANK, "{{" + answers + "}}", 1)


def _single(candidate: Candidate) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "key": candidate.key,
        "distractors": candidate.distractors,
        "feedback": candidate.feedback,
    }
    return fields | ({"options": candidate.options, "shuffle": False} if candidate.options else {})


def _true_false(candidate: Candidate) -> dict[str, Any]:
    return {"key": candidate.key == "true", "feedback": candidate.feedback}


def _short(candidate: Candidate) -> dict[str, Any]:
    return {
        "key": candidate.key,
        "accept": _told_apart(candidate.key, candidate.accept),
        "reject": candidate.distractors,
        "feedback": candidate.feedback,
    }


def _told_apart(key: str, accept: tuple[str, ...]) -> tuple[str, ...]:
    """The accepted answers without those that grading cannot tell from the key or from an earlier one."""
    forms = {fold(key): ""}
    for answer in accept:
        forms.setdefault(fold(answer), answer)
    return tuple(filter(None, forms.values()))


def _numeric(candidate: Candidate) -> dict[str, Any]:
    return {
        "key": candidate.key,
        "tolerance": candidate.tolerance,
        "unit": candidate.unit,
        "accept_units": candidate.accept,
        "feedback": candidate.feedback,
    }


def _cloze(candidate: Candidate) -> dict[str, Any]:
    return {"distractors": candidate.distractors}


def _matching(candidate: Candidate) -> dict[str, Any]:
    return {"pairs": candidate.pairs, "distractors": candidate.distractors}


_BY_TYPE = {
    "single-choice": _single,
    "true-false": _true_false,
    "short-answer": _short,
    "numeric": _numeric,
    "cloze": _cloze,
    "matching": _matching,
}
