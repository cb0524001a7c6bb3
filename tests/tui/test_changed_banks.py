"""A quiz goes on after its bank was changed by hand: old answers and drafts stay, as far as the items still take them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest

from quizapp.errors import StorageError
from quizapp.model.item import as_item
from quizapp.model.response import Response
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.dialogs import Message
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.widgets.drafts import from_words

MakeApp = Callable[..., QuizApp]
Mode = Literal["exam", "practice"]
ANSWERS: dict[str, Response] = {
    "one": "Lima",
    "many": ("Paris", "Rome"),
    "judged": "true",
    "short": "Oslo",
    "number": "4810",
    "gaps": ("Vienna", "Austria"),
    "words": ("Madrid", "Spain"),
    "pairs": {"Lima": "Peru", "Quito": "Chile", "La Paz": "Bolivia"},
    "steps": ("Oslo", "Berlin", "Tunis", "Rome"),
}
PLACES = {name: place for place, name in enumerate(ANSWERS)}
ORDER = r"(?s)type: ordering.*"
PAIRS = r"type: matching.*\n(    question: .*\n)    pairs: .*\n    distractors: \[Chile\]"
CHANGES = {
    "an option": ("one", "answer: Lima", "answer: Lima del Sur"),
    "a right option": ("many", r"\[Paris, Rome\]", "[Paris, Roma]"),
    "several to one": ("many", r"multiple-choice(\n.*\n)    answer: .*", r"single-choice\1    answer: Paris"),
    "a gap more": ("gaps", "{{Vienna}} is the", "{{Vienna}} on the {{Danube}} is the"),
    "a gap less": ("gaps", "{{Vienna}} is the", "Vienna is the"),
    "a gap more of words": ("words", "{{Madrid}} is the capital", "{{Madrid}} is the {{capital}}"),
    "a left side": ("pairs", "{ Lima: Peru", "{ Callao: Peru"),
    "pairs to pick from": ("pairs", PAIRS, r"type: single-choice\n\1    answer: a\n    distractors: [b]"),
    "a step": ("steps", "Berlin, Rome", "Bonn, Rome"),
    "a step more": ("steps", "Rome, Tunis", "Rome, Tunis, Cairo"),
    "a step less": ("steps", "Rome, Tunis", "Tunis"),
    "an order to gaps": ("steps", ORDER, "question: '{{Oslo}}, {{Berlin}}, {{Rome}}.'\n    type: cloze\n"),
    "an order to a number": ("steps", ORDER, "question: How many?\n    answer: 4\n    type: numeric\n"),
}


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


def begun(app: QuizApp, bank: Path, mode: Mode = "exam") -> Session:
    """An attempt at the bank, as if it had been left in an earlier sitting."""
    material = app.desk.load(bank)
    return app.desk.start(material, Settings(shuffle=False, mode=mode))


def change(bank: Path, pattern: str, by: str) -> None:
    text = bank.read_text("utf-8")
    changed = re.sub(pattern, by, text)
    assert changed != text
    bank.write_text(changed, "utf-8")


@pytest.mark.parametrize("mode", ["exam", "practice"])
@pytest.mark.parametrize("what", CHANGES)
async def test_an_answered_item_that_was_changed_is_shown_with_what_is_left_of_its_answer(
    what: str, mode: Mode, make_app: MakeApp, tmp_path: Path, every_type: str
) -> None:
    app, bank = make_app(every_type), tmp_path / "bank-0.yaml"
    item, before, after = CHANGES[what]
    session = begun(app, bank, mode)
    session.go_to(PLACES[item])
    assert session.answer(ANSWERS[item]) is None or mode == "practice"
    change(bank, before, after)
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        await pilot.press("r")
        assert quiz(app).question.item.id == item
        assert quiz(app).session.progress.answered == 1
        await pilot.press(*(["f7", "f8"] if PLACES[item] else ["f8", "f7"]))
        assert quiz(app).question.item.id == item
        await pilot.press("ctrl+s", "enter")
        assert isinstance(app.screen, ResultsScreen)
        await pilot.press(*["down"] * 9, "enter")


async def test_what_is_left_of_an_order_or_of_gaps_can_be_gone_on_with(
    make_app: MakeApp, tmp_path: Path, every_type: str
) -> None:
    app, bank = make_app(every_type), tmp_path / "bank-0.yaml"
    session = begun(app, bank)
    for item in ("gaps", "steps"):
        session.go_to(PLACES[item])
        session.answer(ANSWERS[item])
    change(bank, *CHANGES["a step"][1:])
    change(bank, *CHANGES["a gap more"][1:])
    async with app.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        await pilot.press("r")
        assert quiz(app).question.response == ("Oslo", "Tunis", "Rome", "")
        assert quiz(app).pane.answer.draft() == tuple(
            quiz(app).question.options.index(step) for step in ("Oslo", "Tunis", "Rome")
        )
        await pilot.press(*["f7"] * 3)
        assert quiz(app).pane.answer.draft() == ("Vienna", "Austria", "")


@pytest.mark.parametrize("what", ["carried over", "dropped"])
async def test_a_window_that_offers_what_ended_in_another_one_says_so_and_offers_what_there_is(
    what: str, make_app: MakeApp, tmp_path: Path, every_type: str
) -> None:
    first, second = make_app(every_type), make_app(every_type)
    session = begun(first, tmp_path / "bank-0.yaml")
    session.answer("Lima")
    async with second.run_test(size=(80, 24)) as late:
        await late.pause()  # its home offers the attempt
        if what == "carried over":
            change(tmp_path / "bank-0.yaml", "id: judged", "id: another")
        async with first.run_test(size=(80, 24)) as pilot:
            await pilot.pause()
            await pilot.press(*(["r", "f10"] if what == "carried over" else ["d", "y"]))
        there = [attempt.id for attempt in second.desk.log.unfinished()]
        assert len(there) == (what == "carried over")
        await late.press("r")
        assert isinstance(second.screen, Message)
        assert "in another window" in second.export_screenshot().replace("&#160;", " ")
        assert [attempt.id for attempt in second.desk.log.unfinished()] == there, "it is not carried over twice"
        await late.press("enter")
        assert isinstance(second.screen, HomeScreen)
        if there:
            await late.press("r", "f8", "1", "2", "enter", "f10")
            assert [(attempt.id, attempt.answered) for attempt in second.desk.log.unfinished()] == [(there[0], 2)]
        else:
            await late.press("r")
            assert isinstance(second.screen, HomeScreen)


async def test_of_two_windows_that_carry_a_quiz_over_at_once_one_goes_on(
    make_app: MakeApp, tmp_path: Path, every_type: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = make_app(every_type), make_app(every_type)
    session = begun(first, tmp_path / "bank-0.yaml")
    session.answer("Lima")
    (attempt,) = first.desk.log.unfinished()
    change(tmp_path / "bank-0.yaml", "id: judged", "id: another")
    before = second.desk.log.events(attempt.id)
    first.desk.resume(attempt, {})
    monkeypatch.setattr(second.desk.log, "events", lambda _: before)  # read at the same moment
    with pytest.raises(StorageError, match="another window"):
        second.desk.resume(attempt, {})
    assert len(second.desk.log.unfinished()) == 1


def given(app: QuizApp) -> dict[str, str]:
    """Each left side of the matching in view -> what was given to it."""
    question = quiz(app).question
    assert question.item.type == "matching"
    sides = zip(question.item.pairs, quiz(app).pane.answer.draft(), strict=True)
    return {left: question.options[place] for left, place in sides if isinstance(place, int) and place >= 0}


@pytest.mark.parametrize(
    ("after", "left"),
    [
        ("{ La Paz: Bolivia, Quito: Ecuador, Lima: Peru }", {"Lima": "Peru", "Quito": "Chile"}),
        ("{ Lima: Peru, Arica: Ecuador, La Paz: Bolivia }", {"Lima": "Peru"}),
    ],
    ids=["another order", "another left side"],
)
async def test_what_was_given_to_a_left_side_and_not_confirmed_stays_with_it(
    after: str, left: dict[str, str], make_app: MakeApp, tmp_path: Path, every_type: str
) -> None:
    app, bank = make_app(every_type, settings=Settings(shuffle=False)), tmp_path / "bank-0.yaml"
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press(*["f8"] * PLACES["pairs"])
        options = quiz(app).question.options
        await pilot.press(*(str(options.index(right) + 1) for right in ("Peru", "Chile")), "f10")
        change(bank, r"{ Lima.*", after)
        await pilot.press("r")
        assert given(app) == left


async def test_two_ticks_are_no_pick_where_one_is_asked(make_app: MakeApp, tmp_path: Path, every_type: str) -> None:
    app = make_app(every_type, settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press("f8", "2", "3", "f10")
        change(tmp_path / "bank-0.yaml", *CHANGES["several to one"][1:])
        await pilot.press("r")
        assert quiz(app).question.item.type == "single-choice"
        assert quiz(app).pane.answer.draft() == (-1,)


def test_pairs_that_an_older_version_kept_by_their_place_are_taken() -> None:
    pairs = {"Lima": "Peru", "Quito": "Ecuador", "La Paz": "Bolivia", "Arica": "Chile"}
    item = as_item({"id": "pairs", "type": "matching", "question": "Which?", "pairs": pairs})
    session = Session.start([item], Settings(), attempt_id="one", clock=lambda: datetime(2026, 1, 1, tzinfo=UTC))
    options = session.question.options
    assert from_words(("Chile", "", "Peru", ""), session.question, typed=False) == (
        options.index("Chile"),
        -1,
        options.index("Peru"),
        -1,
    )
