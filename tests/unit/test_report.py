"""The report of an attempt: sums, texts, and nothing in them that is not meant as text."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from quizapp.model.item import as_item
from quizapp.quiz.report import Report
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source

ITEMS = tuple(
    as_item(fields)
    for fields in (
        {"id": "a", "type": "single-choice", "question": "*Who*\n# said it?", "answer": "[Lee](x)", "distractors": ["B"],
         "kind": "who-said-what", "tags": ["x", "y"], "explanation": "<b>Lee</b> did.", "evidence": {"text": "Lee said it."},
         "feedback": {"B": "B was not there."}},
        {"id": "b", "type": "short-answer", "question": "Where?", "answer": "Quito", "tags": ["y"], "points": 3},
        {"id": "c", "type": "true-false", "question": "It rains.", "answer": True},
    )
)  # fmt: skip


def report(*replies: object) -> Report:
    session = Session.start(
        ITEMS,
        Settings(shuffle=False),
        attempt_id="a",
        clock=lambda: datetime(2026, 1, 1, tzinfo=UTC),
        sources=[Source("b.yaml", "Some | bank", ITEMS)],
    )
    for place, reply in enumerate(replies):
        session.go_to(place)
        session.answer(reply)
    session.submit()
    return session.report()


def test_sums_are_given_for_all_and_by_kind_type_and_tag() -> None:
    found = report("B", "Qutio")
    assert (found.total.right, found.total.wrong, found.total.open) == (1, 1, 1)
    assert (found.total.points, found.total.possible, found.total.percent) == (3, 5, 60)
    assert found.by_kind["who-said-what"].points == 0
    assert found.by_tag["y"].possible == 4
    assert list(found.by_type) == ["short-answer", "single-choice", "true-false"]
    assert [line.item.id for line in found.missed] == ["a", "c"]


def test_json_holds_response_key_note_feedback_and_evidence_of_every_item() -> None:
    text = report("B", "Qutio").to_json()
    assert text.isascii()
    first, second, third = json.loads(text)["items"]
    assert (first["response"], first["key"], first["feedback"]) == ("B", "[Lee](x)", ["B was not there."])
    assert first["evidence"]["text"] == "Lee said it."
    assert second["note"] == "spelling: Quito"
    assert (third["answered"], third["verdict"]) == (False, "open")


def test_markdown_shows_markup_as_it_is_written() -> None:
    text = report("B").to_markdown()
    assert text.startswith("# Some \\| bank\n")
    assert "## 1. \\*Who\\* \\# said it?" in text
    assert "- Key: \\[Lee\\](x)" in text
    assert "\\<b\\>Lee\\</b\\> did." in text
    assert "> Lee said it." in text


def test_the_text_tells_every_verdict_by_sign_and_word() -> None:
    text = report("B", "Quito").to_text()
    assert "✗ 1. *Who* # said it? [a]\n    verdict: wrong, 0 of 1" in text
    assert "✓ 2. Where? [b]\n    verdict: right, 3 of 3" in text
    assert "- 3. It rains. [c]\n    verdict: open" in text
    assert all(line == line.rstrip() for line in text.splitlines())
