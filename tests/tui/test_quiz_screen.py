"""The quiz screen: every key, in practice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.content import Content
from textual.widgets import Input, Static

from quizapp.quiz.settings import Settings
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.dialogs import Confirm, Note
from quizapp.tui.screens.help import HelpScreen
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.widgets.choice import Choice
from quizapp.tui.widgets.keys import Keys
from quizapp.tui.widgets.order import Order
from quizapp.tui.widgets.passage import Passage
from quizapp.tui.widgets.verdict import Verdict

MakeApp = Callable[..., QuizApp]
IN_ORDER = Settings(shuffle=False)


def quiz(app: QuizApp) -> QuizScreen:
    assert isinstance(app.screen, QuizScreen)
    return app.screen


def shown(app: QuizApp, selector: str) -> str:
    """What a `Static` of the quiz screen says."""
    visual = quiz(app).query_one(selector, Static).visual
    assert isinstance(visual, Content)
    return visual.plain


def key_of(app: QuizApp, text: str) -> str:
    """The digit that picks the option `text`."""
    return str(quiz(app).question.options.index(text) + 1)


@pytest.mark.parametrize("by", ["digit", "letter", "arrows", "j"])
async def test_an_option_is_picked_in_every_usual_way(by: str, make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        keys = {"digit": ["3"], "letter": ["c"], "arrows": ["down"] * 3, "j": ["j"] * 3}[by]
        third = quiz(app).question.options[2]
        await pilot.press(*keys, "enter")
        assert quiz(app).question.response == third


async def test_the_mouse_picks_and_a_second_click_confirms(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.click(Choice, offset=(8, 1))
        assert quiz(app).question.state == "open"
        await pilot.click(Choice, offset=(8, 1))
        assert quiz(app).question.response == quiz(app).question.options[1]


async def test_a_wrong_option_is_told_with_the_right_one_and_what_the_chosen_one_was(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(key_of(app, "Quito"), "enter")
        told = shown(app, "#verdict")
        assert told.startswith("✗ Wrong")
        assert "Answer  Lima" in told
        assert "You chose Quito. Quito is the capital of Ecuador." in told
        assert quiz(app).query_one(Verdict).has_class("-wrong")


async def test_enter_with_nothing_picked_asks_first_and_then_means_i_do_not_know(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("enter")
        assert quiz(app).question.state == "open"
        assert "I don't know" in shown(app, "#notice")
        await pilot.press("enter")
        assert quiz(app).question.state == "answered"
        assert "Not answered" in shown(app, "#verdict")


async def test_hint_skip_flag_and_undo_are_one_key_each(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("h")
        assert "It lies on the coast." in shown(app, "#hints")
        await pilot.press("f")
        assert "flagged" in shown(app, "#facts")
        await pilot.press("f")
        assert "flagged" not in shown(app, "#facts")
        await pilot.press("s")
        assert quiz(app).question.item.id == "norway"
        await pilot.press("1", "enter")
        assert quiz(app).question.state == "answered"
        await pilot.press("u")
        assert quiz(app).question.state == "open"
        await pilot.press("ctrl+z")
        assert quiz(app).question.item.id == "peru"


def told(app: QuizApp) -> str:
    """The newest message that goes away by itself."""
    return str(app.screen.query("Toast").last().render())


async def test_what_is_said_where_there_is_no_hint_to_show_is_true(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "h")
        await pilot.pause()
        assert told(app) == "This item is answered. Hints are for open ones."
        assert quiz(app).question.hints_left == 1
        await pilot.press("u", "h", "h")
        await pilot.pause()
        assert told(app) == "There is no further hint for this item."
        await pilot.press("n", "h")
        await pilot.pause()
        assert told(app) == "This item has no hint."


async def test_an_item_can_be_called_wrong_with_a_note(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "w")
        assert isinstance(app.screen, Note)
        await pilot.press(*"two keys", "enter")
        assert quiz(app).question.disputed == "two keys"
        assert "not scored" in shown(app, "#facts")
    assert [dispute.note for dispute in app.desk.log.disputed()] == ["two keys"]


async def test_previous_and_next_look_at_other_items(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for key, expected in (("n", 1), ("right", 2), ("right", 2), ("left", 1), ("p", 0), ("f8", 1), ("f7", 0)):
            await pilot.press(key)
            assert quiz(app).question.position == expected


async def test_help_lists_the_keys_of_the_screen_and_closes_again(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("question_mark")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("down", "question_mark")
        assert isinstance(app.screen, QuizScreen)


async def test_leaving_keeps_everything_and_home_offers_to_go_on_at_the_same_item(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "enter", "1", "enter", "enter")
        item = quiz(app).question.item.id
        await pilot.press("q")
        assert isinstance(app.screen, HomeScreen)
        await pilot.press("r")
        assert quiz(app).question.item.id == item
        assert quiz(app).session.progress.answered == 1


async def test_a_second_app_goes_on_where_the_first_was_killed(make_app: MakeApp) -> None:
    first = make_app(settings=IN_ORDER)
    async with first.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter", "enter")
    second = make_app()
    async with second.run_test(size=(80, 24)) as pilot:
        await pilot.press("r")
        assert quiz(second).question.item.id == "norway"


async def test_x_finishes_early_after_a_question(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("x")
        assert isinstance(app.screen, Confirm)
        await pilot.press("n")
        assert isinstance(app.screen, QuizScreen)
        await pilot.press("x", "enter")
        assert isinstance(app.screen, ResultsScreen)


TYPED = "title: T\nitems:\n  - { id: a, type: short-answer, question: Capital of Norway?, answer: Oslo, hints: [By a fjord.] }\n"


async def test_letters_go_into_a_field_and_function_keys_act_there(make_app: MakeApp) -> None:
    app = make_app(TYPED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"hsfuwtxq?")
        assert quiz(app).query_one(Input).value == "hsfuwtxq?"
        assert not quiz(app).question.hints
        await pilot.press("f2", "f4")
        assert quiz(app).question.hints == ("By a fjord.",)
        assert quiz(app).question.flagged
        await pilot.press("ctrl+u", *"oslo", "enter")
        assert "✓ Right" in shown(app, "#verdict")
        await pilot.press("u")
        assert quiz(app).question.state == "open"
        assert quiz(app).query_one(Input).has_focus


ORDERED = "title: T\nitems:\n  - { id: a, type: ordering, question: Order., order: [one, two, three, four] }\n"


async def test_steps_are_put_in_order_by_numbers_or_by_moving(make_app: MakeApp) -> None:
    app = make_app(ORDERED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        steps = quiz(app).question.options
        await pilot.press("4", "1", "backspace", "2", "3")  # the last one takes the place that is left
        await pilot.press("enter")
        assert quiz(app).question.response == (steps[3], steps[1], steps[2], steps[0])
        await pilot.press("u", "2", "1", "3", "home", "shift+down", "enter")
        assert quiz(app).question.response == (steps[0], steps[1], steps[2], steps[3])


async def test_clicks_place_steps_too(make_app: MakeApp) -> None:
    app = make_app(ORDERED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        steps = quiz(app).question.options
        await pilot.click(Order, offset=(6, 4))
        await pilot.press("1", "2", "enter")
        assert quiz(app).question.response == (steps[3], steps[0], steps[1], steps[2])


MATCHED = "title: T\nitems:\n  - { id: a, type: matching, question: Match., pairs: { l: r, m: s }, distractors: [t] }\n"


async def test_pairs_can_be_changed_cleared_and_left_open(make_app: MakeApp) -> None:
    app = make_app(MATCHED, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        rights = quiz(app).question.options
        await pilot.press("1", "2", "up", "right", "space", "3", "up", "space", "enter")
        assert "1 is still open" in shown(app, "#notice")
        await pilot.press("enter")
        assert quiz(app).question.response == {"m": rights[1]}


@pytest.fixture
def with_article(tmp_path: Path) -> str:
    """A bank on an article whose evidence is far down."""
    paragraphs = [f"Paragraph {number} says nothing new about anything." for number in range(60)]
    paragraphs[40] = "The mayor said the bridge will open in May."
    (tmp_path / "story.txt").write_text("A bridge for the town\n\n" + "\n\n".join(paragraphs) + "\n", "utf-8")
    return (
        "title: Bridge\narticle: story.txt\nitems:\n  - id: a\n    question: When will it open?\n    answer: In May\n"
        "    distractors: [In June]\n    evidence: The mayor said the bridge will open in May.\n"
    )


def passage(app: QuizApp) -> Passage:
    return quiz(app).query_one(Passage)


async def test_the_article_stands_beside_a_wide_question_and_scrolls_to_the_evidence(
    make_app: MakeApp, with_article: str
) -> None:
    app = make_app(with_article, settings=IN_ORDER)
    async with app.run_test(size=(120, 30)) as pilot:
        await pilot.pause()
        assert passage(app).display
        assert passage(app).scroll_offset.y == 0
        assert passage(app).evidence_line is None
        await pilot.press("1", "enter")
        line = passage(app).evidence_line
        assert line is not None
        assert 0 <= line - passage(app).scroll_offset.y < passage(app).size.height
        assert "In the article" not in shown(app, "#verdict")


async def test_an_article_that_was_wrapped_by_hand_fills_the_pane(make_app: MakeApp, tmp_path: Path) -> None:
    evidence = "The mayor said on Monday that the\n  bridge will open in May."
    wrapped = (
        "A  bridge for the town\n\nThe council of the town met on Friday\nto hear what the engineers had found\n"
        "out about the piers and the old road.\n\n"
        + evidence
        + " Nobody\nhad expected it before the summer, and\nall were glad.\n"
    )
    (tmp_path / "story.txt").write_text(wrapped, "utf-8")
    bank = (
        "title: Bridge\narticle: story.txt\nitems:\n  - id: a\n    question: When will it open?\n    answer: In May\n"
        "    distractors: [In June]\n    evidence: The mayor said on Monday that the bridge will open in May.\n"
    )
    app = make_app(bank, settings=IN_ORDER)
    async with app.run_test(size=(160, 30)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter")
        lines = [strip.text.strip(" ▌") for strip in (passage(app).render_line(y) for y in range(10))]
        assert "A bridge for the town" in lines
        assert "The council of the town met on Friday to hear what the engineers had found" in " ".join(lines)
        line = passage(app).evidence_line
        assert line is not None
        assert lines[line - passage(app).scroll_offset.y].startswith(
            "The mayor said on Monday that the bridge will open in"
        )


async def test_in_a_narrow_terminal_the_article_is_one_key_away(make_app: MakeApp, with_article: str) -> None:
    app = make_app(with_article, settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert passage(app).region.width == 0
        await pilot.press("t")
        assert passage(app).region.width > 60
        await pilot.press("down", "t", "1", "enter")
        assert "The mayor said" in shown(app, "#verdict")
        await pilot.press("t")
        line = passage(app).evidence_line
        assert line is not None
        assert 0 <= line - passage(app).scroll_offset.y < passage(app).size.height


async def test_the_terminal_may_change_its_size_at_any_time(make_app: MakeApp, with_article: str) -> None:
    app = make_app(with_article, settings=IN_ORDER)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter")
        for size in ((40, 15), (80, 24), (20, 6), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert bool(passage(app).region.width) == (size[0] >= 100)


async def test_the_bottom_line_keeps_the_most_needed_keys_in_forty_columns(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(40, 15)) as pilot:
        await pilot.pause()
        line = str(quiz(app).query_one(Keys).render())
        assert line.startswith("enter answer")
        assert line.endswith("? help")


async def test_the_palette_knows_every_action_of_the_screen(make_app: MakeApp) -> None:
    app = make_app(settings=IN_ORDER)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        titles = {command.title for command in app.get_system_commands(app.screen)}
        assert {"Show a hint", "Skip, come back later", "Leave; everything is saved", "Light or dark"} <= titles
        await pilot.press("ctrl+p", *"skip")
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert quiz(app).question.item.id == "norway"
