"""What the tests of the terminal app share: an app over a bank in a temporary folder, with a clock of its own."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizapp.tui.app import QuizApp
from quizapp.tui.desk import Desk

CAPITALS = """\
title: Capitals
items:
  - id: peru
    question: What is the capital of Peru?
    answer: Lima
    distractors: [Quito, La Paz]
    feedback: { Quito: Quito is the capital of Ecuador. }
    hints: [It lies on the coast.]
    tags: [south]
  - id: norway
    question: What is the capital of Norway?
    answer: Oslo
    distractors: [Bergen, Trondheim]
    tags: [north]
  - id: kenya
    question: What is the capital of Kenya?
    answer: Nairobi
    distractors: [Mombasa, Kisumu]
    tags: [south]
"""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def no_shipped_banks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Home lists only what the test gives."""
    empty = tmp_path / "shipped"
    empty.mkdir()
    monkeypatch.setattr("quizapp.places.shipped", lambda folder: empty)


MakeApp = Callable[..., QuizApp]


@pytest.fixture
def make_app(tmp_path: Path, clock: Clock, no_shipped_banks: None) -> MakeApp:
    """An app over banks given as YAML text, all in one data folder, so that a second app finds the first one's log."""
    ids = iter(f"attempt-{number}" for number in range(1, 100))

    def make(*banks: str, **options: object) -> QuizApp:
        paths = []
        for number, text in enumerate(banks or (CAPITALS,)):
            paths.append(tmp_path / f"bank-{number}.yaml")
            paths[-1].write_text(text, "utf-8")
        desk = Desk(paths, home=tmp_path / "home", clock=clock, attempt_id=lambda: next(ids))
        return QuizApp(desk, rng=random.Random(7), **options)

    return make
