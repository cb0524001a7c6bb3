"""JSON Lines: one generated item a line, ASCII-safe, for scripts and for scoring.

Fields: `article` (the path as given), `id`, `kind`, `type`, `form`, `stem`, `quote` (who-said-what: the quoted words as
in the article), `answer` (the key as text; for who-said-what the speaker's name, whatever the form), `options` (as
shown unless shuffled, empty where the answer is typed), `evidence` (`start`, `end`, `text`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.ids import item_ids
from quizapp.text import clean


def json_lines(path: str, text: str, candidates: Sequence[Candidate]) -> Iterator[str]:
    """A line, without its line end, for each candidate. `path` is the article's as given, `text` the article's text."""
    for candidate, identifier in zip(candidates, item_ids(candidates), strict=True):
        yield json.dumps(_record(path, text, candidate, identifier), ensure_ascii=True)


def _record(path: str, text: str, candidate: Candidate, identifier: str) -> dict[str, Any]:
    said = candidate.kind == WHO_SAID_WHAT
    record: dict[str, Any] = {
        "article": path,
        "id": identifier,
        "kind": candidate.kind,
        "type": candidate.type,
        "form": candidate.form,
        "stem": candidate.stem,
    }
    if said:
        record["quote"] = candidate.quote
    record["answer"] = (candidate.speaker or candidate.key) if said else candidate.key
    record["options"] = list(_options(candidate))
    if candidate.pairs:
        record["pairs"] = dict(candidate.pairs)
    passage = clean(text[candidate.start : candidate.end])
    return record | {"evidence": {"start": candidate.start, "end": candidate.end, "text": passage}}


def _options(candidate: Candidate) -> tuple[str, ...]:
    if candidate.type == "true-false":
        return ("true", "false")
    if candidate.options or candidate.shown:
        return candidate.options or candidate.shown
    return (candidate.key, *candidate.distractors) if candidate.type == "single-choice" else ()
