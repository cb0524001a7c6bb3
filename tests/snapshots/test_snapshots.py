"""What the screens look like, as pictures: `pytest tests/snapshots --snapshot-update` accepts a change that is meant.

Clock, random source and banks are fixed, and no cursor blinks.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.desk import Desk

BANK = """\
title: A harbour town, its bridge and its mayor
article: story.txt
items:
  - id: opening
    question: Who said that the bridge will open in May?
    answer: Maria Lopez
    distractors: [Tom Reed, Ann Poe]
    feedback: { Tom Reed: "Reed said: “Nobody should drive across it before the tests are done.”" }
    explanation: The article reports it without quotation marks.
    evidence: The mayor of Lakeville, Maria Lopez, said the new bridge will open in May.
    hints: [She holds an office in the town.]
    kind: who-said-what
    tags: [bridge]
  - { id: cost, type: numeric, question: What did the bridge cost?, answer: 40, unit: million dollars, kind: fact-recall }
  - id: pairs
    type: matching
    question: Who has which office?
    pairs: { Maria Lopez: mayor of Lakeville, Tom Reed: state engineer }
    distractors: [reporter]
  - { id: steps, type: ordering, question: What happened first?, order: [The plan, The building, The tests, The opening] }
  - { id: gaps, type: cloze, question: "The report stood in the {{Harbour}} {{Gazette}}." }
  - { id: boxes, type: multiple-choice, question: Who is named?, answer: [Lopez, Reed], distractors: [Smith, Jones] }
"""
STORY = """\
Bridge to open in May

By Ann Poe

The mayor of Lakeville, Maria Lopez, said the new bridge will open in May.

"We have waited twelve long years for this bridge," Lopez told reporters on Monday.

State engineer Tom Reed said the bridge cost $40 million.

"Nobody should drive across it before the tests are done," Reed said.
"""
Compare = Callable[..., bool]
MakeApp = Callable[..., QuizApp]


@pytest.fixture
def make_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeApp]:
    desks: list[Desk] = []
    monkeypatch.delenv("NO_COLOR", raising=False)
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr("quizapp.places.shipped", lambda folder: tmp_path / "empty")
    (tmp_path / "bank.yaml").write_text(BANK, "utf-8")
    (tmp_path / "story.txt").write_text(STORY, "utf-8")

    def make(mode: str | None = None, theme: str = "ink") -> QuizApp:
        moment = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
        desk = Desk(
            [tmp_path / "bank.yaml"], home=tmp_path / "home", clock=lambda: moment, attempt_id=lambda: "attempt"
        )
        desks.append(desk)
        material = desk.material(desk.banks, folders=False) if mode else None
        settings = Settings(shuffle=False, mode="exam" if mode == "exam" else "practice", seed=3) if mode else None
        app = QuizApp(desk, material, settings, rng=random.Random(1))
        app.theme = theme
        return app

    yield make
    for desk in desks:
        desk.close()


async def calm(pilot: Pilot[int]) -> None:
    """No cursor blinks, and everything is laid out."""
    await pilot.pause()
    for field in pilot.app.screen.query(Input):
        field.cursor_blink = False
    await pilot.pause()


CASES: dict[str, tuple[str | None, str, tuple[int, int], list[str]]] = {
    "home": (None, "ink", (80, 24), []),
    "set-up": (None, "paper", (80, 24), ["enter", "down"]),
    "question": ("practice", "ink", (80, 24), ["h", "2"]),
    "verdict_beside_the_article": ("practice", "ink", (120, 32), ["2", "enter"]),
    "verdict_on_paper": ("practice", "paper", (120, 32), ["1", "enter"]),
    "verdict_in_forty_columns": ("practice", "ink", (40, 15), ["2", "enter"]),
    "matching": ("practice", "ink", (80, 24), ["n", "f8", "1"]),
    "ordering_graded": ("practice", "paper", (80, 24), ["n", "f8", "n", "2", "1", "3", "enter"]),
    "gaps": ("practice", "ink", (80, 24), ["n", "f8", "n", "n", *"Harbour"]),
    "exam_map": ("exam", "ink", (80, 24), ["1", "enter", "f4", "f9"]),
    "results": ("exam", "ink", (100, 30), ["2", "enter", "f9", "x", "enter", "down"]),
    "help": ("practice", "ink", (80, 24), ["question_mark"]),
}


@pytest.mark.parametrize("case", list(CASES))
def test_screens_look_as_accepted(case: str, make_app: MakeApp, snap_compare: Compare) -> None:
    mode, theme, size, keys = CASES[case]

    async def play(pilot: Pilot[int]) -> None:
        await pilot.pause()
        await pilot.press(*keys)
        await calm(pilot)

    assert snap_compare(make_app(mode, theme), terminal_size=size, run_before=play)
