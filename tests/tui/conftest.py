"""What the tests of the terminal app share: an app over a bank in a temporary folder, with a clock of its own."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from weakref import WeakSet

import pytest
from textual.events import Key
from textual.pilot import Pilot

from quizapp.model.response import Response
from quizapp.quiz.question import Question
from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.desk import Desk
from quizapp.tui.screens.quiz import QuizScreen

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
def move_clock(clock: Clock) -> Callable[[float], None]:
    """Moves the app's clock by seconds."""
    return clock.move


class Beat:
    """The seconds by which a held key is told from one pressed twice: each press comes `step` after the last."""

    def __init__(self) -> None:
        self.now, self.step = 0.0, 1.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@pytest.fixture
def beat() -> Beat:
    return Beat()


@pytest.fixture
def no_shipped_banks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Home lists only what the test gives."""
    empty = tmp_path / "shipped"
    empty.mkdir()
    monkeypatch.setattr("quizapp.places.shipped", lambda folder: empty)


MakeApp = Callable[..., QuizApp]


_OPENING: WeakSet[QuizApp] = WeakSet()
"""Apps that go on from home by themselves."""
_PAUSES = 200
_run = QuizApp.run_test


@asynccontextmanager
async def _run_once_open(
    app: QuizApp, *, size: tuple[int, int] | None = (80, 24), tooltips: bool = False, notifications: bool = False
) -> AsyncIterator[Pilot[int]]:
    """The app's own `run_test`, entered once its first screen is there: on a busy machine that takes more than one pause."""
    async with _run(app, size=size, tooltips=tooltips, notifications=notifications) as pilot:
        for _ in range(_PAUSES if app in _OPENING else 0):
            if len(app.screen_stack) > 1:
                break
            await pilot.pause()
        yield pilot


@pytest.fixture
def make_app(
    tmp_path: Path, clock: Clock, beat: Beat, no_shipped_banks: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MakeApp]:
    """An app over banks given as YAML text, all in one data folder, so that a second app finds the first one's log."""
    monkeypatch.setattr(QuizApp, "run_test", _run_once_open)
    ids = iter(f"attempt-{number}" for number in range(1, 100))
    desks: list[Desk] = []

    def make(*banks: str, settings: Settings | None = None) -> QuizApp:
        """With `settings` the app opens at the first question."""
        paths = []
        for number, text in enumerate(banks or (CAPITALS,)):
            paths.append(tmp_path / f"bank-{number}.yaml")
            paths[-1].write_text(text, "utf-8")
        desk = Desk(paths, home=tmp_path / "home", clock=clock, attempt_id=lambda: next(ids))
        desks.append(desk)
        material = desk.material(paths, folders=False) if settings else None
        app = QuizApp(desk, material, settings, rng=random.Random(7), beat=beat)
        if material is not None:
            _OPENING.add(app)
        return app

    yield make
    for desk in desks:
        desk.close()


EVERY_TYPE = """\
title: Every type
items:
  - id: one
    question: What is the capital of Peru?
    answer: Lima
    distractors: [Quito, La Paz]
    feedback: { Quito: Quito is the capital of Ecuador. }
    explanation: Lima was founded in 1535.
    hints: [It lies on the coast., It begins with L.]
    tags: [south]
  - id: many
    type: multiple-choice
    question: Which of these are capitals?
    answer: [Paris, Rome]
    distractors: [Milan, Lyon]
    points: 2
  - id: judged
    type: true-false
    question: Canberra is the capital of Australia.
    answer: true
  - id: short
    type: short-answer
    question: What is the capital of Norway?
    answer: Oslo
  - id: number
    type: numeric
    question: How high is Mont Blanc?
    answer: 4806
    tolerance: 5
    unit: m
  - id: gaps
    type: cloze
    question: "{{Vienna}} is the capital of {{Austria}}."
  - id: words
    type: cloze
    question: "{{Madrid}} is the capital of {{Spain}}."
    distractors: [Portugal, Lisbon]
  - id: pairs
    type: matching
    question: Which country has which capital?
    pairs: { Lima: Peru, Quito: Ecuador, La Paz: Bolivia }
    distractors: [Chile]
  - id: steps
    type: ordering
    question: Order these cities from north to south.
    order: [Oslo, Berlin, Rome, Tunis]
"""


def keys_for(question: Question, response: Response) -> list[str]:
    """The keys that give `response` to a question that is open; the Enter that confirms it is not among them."""
    options, item = list(question.options), question.item
    if response is None:
        return ["enter"]
    match item.type:
        case "short-answer" | "numeric":
            return list(str(response))
        case "cloze" if not item.distractors:
            return [key for text in response for key in (*text, "tab")]
        case "matching":
            assert isinstance(response, Mapping)
            return [key for left in item.pairs for key in _assigned(options, response.get(left))]
        case "multiple-choice" | "cloze" | "ordering":
            return [str(options.index(text) + 1) for text in response]
    return [str(options.index(str(response)) + 1)]


def _assigned(options: list[str], right: str | None) -> list[str]:
    return ["down"] if right is None else [str(options.index(right) + 1)]


Play = Callable[..., Awaitable[None]]


@pytest.fixture(name="play")
def play_fixture() -> Play:
    """See `play`."""
    return play


@pytest.fixture(name="every_type")
def every_type_fixture() -> str:
    """A bank with an item of each type, and one cloze more whose words are given."""
    return EVERY_TYPE


async def play(pilot: Pilot[int], responses: Mapping[str, Response], last: int = 10_000) -> None:
    """Give `responses` (by item id) to the questions as they come, at most `last` of them, with keys alone."""
    screen = pilot.app.screen
    assert isinstance(screen, QuizScreen)
    for _ in range(min(last, screen.session.progress.open)):
        await pilot.press(*keys_for(screen.question, responses[screen.question.item.id]), "enter")
        if screen.session.settings.mode == "practice":
            await pilot.press("enter")


Burst = Callable[..., Awaitable[None]]


@pytest.fixture(name="burst")
def burst_fixture() -> Burst:
    """See `burst`."""
    return burst


async def burst(pilot: Pilot[int], *keys: str) -> None:
    """All `keys` in one go, as the terminal sends what was typed ahead; the pilot's own keys wait for each other."""
    for key in keys:
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))
    await pilot.pause()
    await pilot.pause()
