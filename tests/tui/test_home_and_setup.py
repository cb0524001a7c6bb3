"""Home, set-up, a quiz from an article, themes, and what the first frame imports."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Input, Static

import quizapp.tui.app
from quizapp.errors import BankError, InputError
from quizapp.places import shipped
from quizapp.quiz.settings import Settings
from quizapp.tui.app import NoTerminalError, QuizApp
from quizapp.tui.article_text import article_path, article_text
from quizapp.tui.desk import Desk
from quizapp.tui.from_article import generated
from quizapp.tui.screens.article import ArticleScreen
from quizapp.tui.screens.dialogs import Message
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.setup import SetupScreen
from quizapp.tui.widgets.rows import Rows

MakeApp = Callable[..., QuizApp]
BROKEN = "title: Broken\nitems:\n  - id: a\n    question: Why?\n"
STORY = (
    "Bridge to open in May\n\nBy Ann Poe\n\nJune 3, 2024\n\nThe mayor of Lakeville, Maria Lopez, said the new bridge will "
    'open in May.\n\n"We have waited twelve long years for this bridge," Lopez told reporters on Monday.\n\n'
    'State engineer Tom Reed said the bridge cost $40 million.\n\n"Nobody should drive across it before the tests are '
    'done," Reed said.\n'
)


def listed(app: QuizApp) -> list[str]:
    return [f"{row.text.plain} {row.note.plain}" for row in app.screen.query_one(Rows).rows]


async def test_home_lists_banks_with_items_and_last_score(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)):
        assert any(row.startswith("Capitals 3 items") for row in listed(app))
        assert any(row.startswith("Quiz me on an article") for row in listed(app))


@pytest.mark.parametrize("bank", [BROKEN, BROKEN.replace("items:", "item:")])
async def test_a_bank_with_problems_tells_them_instead_of_opening(bank: str, make_app: MakeApp) -> None:
    app = make_app(bank)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        assert isinstance(app.screen, Message)
        await pilot.press("enter")
        assert isinstance(app.screen, HomeScreen)


@pytest.mark.parametrize("sound", [True, False])
async def test_a_large_bank_is_loaded_in_the_background(sound: bool, make_app: MakeApp) -> None:
    items = "".join(
        f"  - {{ id: sum-{number}, question: What is {number} and one?, answer: {number + 1}, distractors: [{number}] }}\n"
        for number in range(4_000)
    )
    app = make_app(f"title: Sums\nitems:\n{items}" + ("" if sound else "  - { id: sum-1, question: again? }\n"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, SetupScreen if sound else Message)


async def test_an_unfinished_quiz_can_be_dropped_from_the_list(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "enter", "1", "enter", "q")
        assert any("1 of 3 answered" in row for row in listed(app))
        await pilot.press("d", "n")
        assert any("1 of 3 answered" in row for row in listed(app)), "it is asked first"
        await pilot.press("d", "enter")
        assert not any("answered" in row for row in listed(app))


def under_the_cursor(app: QuizApp) -> str:
    """The text of the row under the cursor, which must be in view."""
    rows = app.screen.query_one(Rows)
    view = app.screen.query_one("#list")
    line = rows.region.y + rows.starts[rows.cursor]
    assert view.content_region.y <= line < view.content_region.bottom
    return rows.rows[rows.cursor].text.plain


async def test_the_page_keys_move_the_cursor_through_a_long_list(make_app: MakeApp) -> None:
    items = "items:\n  - { id: a, question: q, answer: a, distractors: [b] }\n"
    app = make_app(*(f"title: Bank {number:02}\n{items}" for number in range(60)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert under_the_cursor(app) == "Bank 00"
        await pilot.press("pagedown")
        page = int(under_the_cursor(app).split()[-1])
        assert 10 < page < 24
        await pilot.press("pagedown", "pagedown", "pageup")
        assert under_the_cursor(app) == f"Bank {2 * page:02}"
        await pilot.press("end")
        assert under_the_cursor(app) == "Quiz me on an article"
        app.screen.query_one("#list").scroll_to(y=0, animate=False)
        await pilot.press("pagedown")
        assert under_the_cursor(app) == "Quiz me on an article"
        await pilot.press("pageup", "home")
        assert under_the_cursor(app) == "Bank 00"
        assert app.screen.query_one("#list").scroll_offset.y == 0, "the heading is in view again"
        app.screen.query_one("#list").scroll_to(y=30, animate=False)
        await pilot.press("home")
        assert under_the_cursor(app) == "Bank 00"


async def left(pilot: Pilot[int], count: int) -> None:
    """Begin the bank under the last rows' cursor `count` times, answer one item more each time, and leave it."""
    for number in range(1, count + 1):
        await pilot.press("end", "up", "enter", "enter", *["1", "enter", "enter"] * number, "q")


async def test_every_quiz_that_was_left_can_be_gone_on_with(make_app: MakeApp) -> None:
    items = "".join(f"  - {{ id: i{n}, question: q{n}, answer: a, distractors: [b] }}\n" for n in range(9))
    app = make_app(f"title: Nine\nitems:\n{items}")
    async with app.run_test(size=(80, 24)) as pilot:
        await left(pilot, 6)
        offered = [row for row in listed(app) if "of 9 answered" in row]
        assert [row.split()[-4] for row in offered] == ["6", "5", "4"]
        assert any(row.startswith("3 more") for row in listed(app))
        await pilot.press("home", "down", "down", "down", "enter")
        offered = [row for row in listed(app) if "of 9 answered" in row]
        assert [row.split()[-4] for row in offered] == ["6", "5", "4", "3", "2", "1"]
        await pilot.press("end", "home", *["down"] * 4, "r")
        assert isinstance(app.screen, QuizScreen)
        assert app.screen.session.progress.answered == 2
        await pilot.press("q", "home", "down", "d", "enter")
        offered = [row for row in listed(app) if "of 9 answered" in row]
        assert [row.split()[-4] for row in offered] == ["2", "5", "4", "3", "1"]


@pytest.mark.parametrize("keys", [["s"], ["f"], ["h"]], ids=str)
async def test_a_quiz_without_an_answer_can_be_gone_on_with_where_something_was_done(
    keys: list[str], make_app: MakeApp
) -> None:
    app = make_app(settings=Settings(shuffle=False, mode="exam"))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*keys, "f10")
        assert any("0 of 3 answered" in row for row in listed(app))
        await pilot.press("r")
        assert isinstance(app.screen, QuizScreen)
        assert len(app.screen.session.events) == 3


async def test_a_quiz_that_was_only_looked_at_is_not_offered(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("n", "p", "s", "u", "q")
        assert not any("answered" in row for row in listed(app))
        assert not app.screen.query("Toast")


@pytest.mark.parametrize("keys", [["q"], ["q", "d", "enter"]], ids=str)
async def test_the_cursor_is_in_view_after_a_quiz(keys: list[str], make_app: MakeApp) -> None:
    items = "items:\n" + "".join(f"  - {{ id: {name}, question: q, answer: a, distractors: [b] }}\n" for name in "xy")
    app = make_app(*(f"title: Bank {number:02}\n{items}" for number in range(60)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("end", "up", "enter", "enter", "1", "enter", *keys)
        await pilot.pause()
        assert under_the_cursor(app) in ("Bank 00", "Bank 59")


async def test_the_page_keys_move_the_cursor_of_the_set_up(make_app: MakeApp) -> None:
    tags = ", ".join(f"tag-{number}" for number in range(50))
    app = make_app(f"title: T\nitems:\n  - {{ id: a, question: q, answer: a, distractors: [b], tags: [{tags}] }}\n")
    async with app.run_test(size=(60, 15)) as pilot:
        await pilot.press("enter")
        await pilot.press("pagedown", "pagedown")
        assert under_the_cursor(app).startswith("tag-")
        await pilot.press("space", "home")
        assert under_the_cursor(app) == "Items"
        assert isinstance(app.screen, SetupScreen)
        assert len(app.screen.choices.tags) == 1


async def test_the_mouse_opens_a_bank(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.click(Rows, offset=(5, 1))
        assert isinstance(app.screen, SetupScreen)


async def test_setup_chooses_number_mode_time_and_tags(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        assert isinstance(app.screen, SetupScreen)
        await pilot.press("1", "down", "right", "down", "2", "5", "backspace")
        chosen = app.screen.choices.settings(0)
        assert (chosen.count, chosen.mode, chosen.time_limit) == (1, "exam", 120.0)
        await pilot.press("e", "down", "space")
        assert app.screen.choices.settings(0).tags == ("south",)
        assert app.screen.choices.left == 2
        await pilot.press("enter")
        assert isinstance(app.screen, QuizScreen)
        assert app.screen.session.settings.mode == "practice"
        assert len(app.screen.session.items) == 1


@pytest.mark.parametrize(
    ("row", "typed", "key", "value"),
    [
        ("minutes", "17", "left", 15),
        ("minutes", "17", "right", 20),
        ("minutes", "3", "left", None),
        ("minutes", "120", "right", None),
        ("minutes", "120", "left", 90),
        ("minutes", "5", "right", 10),
        ("count", "7", "left", 5),
        ("count", "7", "right", 10),
        ("count", "3", "left", None),
        ("count", "11", "left", 10),
    ],
)
async def test_setup_steps_from_a_typed_number_to_its_neighbours(
    row: str, typed: str, key: str, value: int | None, make_app: MakeApp
) -> None:
    items = "".join(f"  - {{ id: i{n}, question: q{n}, answer: a{n}, distractors: [b] }}\n" for n in range(12))
    app = make_app(f"title: Twelve\nitems:\n{items}")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", *(["down", "down"] if row == "minutes" else []), *typed, key)
        assert isinstance(app.screen, SetupScreen)
        assert getattr(app.screen.choices, row) == value


async def test_a_mouse_steps_back_too(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "down", "down", "1", "7")
        assert isinstance(app.screen, SetupScreen)
        rows = app.screen.query_one(Rows)
        place = rows.render().plain.split("\n")[2].index("<")
        await pilot.click(Rows, offset=(place, 2))
        assert app.screen.choices.minutes == 15
        await pilot.click(Rows, offset=(rows.size.width - 1, 2))
        assert app.screen.choices.minutes == 20
        await pilot.click(Rows, offset=(3, 1))
        assert app.screen.choices.mode == "exam"


def said(app: QuizApp) -> str:
    """What the set-up promises."""
    visual = app.screen.query_one("#summary", Static).visual
    assert isinstance(visual, Content)
    return visual.plain


async def test_setup_promises_no_more_items_than_are_asked(make_app: MakeApp) -> None:
    items = "".join(
        f"  - {{ id: a{n}, question: Which town did mayor {n} call dull?, answer: Town {n}, distractors: [b] }}\n"
        f"  - {{ id: b{n}, question: 'Mayor {n} called a dull town Town {n}: who?', answer: Mayor {n}, distractors: [b] }}\n"
        for n in range(12)
    )
    app = make_app(f"title: Leaky\nitems:\n{items}")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        promised = said(app).split(" items")[0]
        await pilot.press("down", "down", "1")
        assert said(app).endswith(" 1 minute.")
        await pilot.press("enter")
        assert isinstance(app.screen, QuizScreen)
        assert promised == f"{len(app.screen.session.items)} of 24"


async def test_setup_steps_through_values_and_goes_back(make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "down", "down", "right", "right", "left")
        assert isinstance(app.screen, SetupScreen)
        assert app.screen.choices.minutes == 5
        await pilot.press("q")
        assert isinstance(app.screen, HomeScreen)


async def test_only_what_was_missed_can_be_chosen_once_something_was(make_app: MakeApp) -> None:
    app = make_app(settings=Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, QuizScreen)
        await pilot.press(str(screen.question.options.index("Quito") + 1), "enter", "q", "d", "enter", "enter")
        assert isinstance(app.screen, SetupScreen)
        await pilot.press("down", "down", "down", "right")
        assert app.screen.choices.missed_only
        assert app.screen.choices.left == 1


def test_what_was_missed_of_one_bank_is_not_missed_of_another(tmp_path: Path) -> None:
    banks = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
    for bank, land, town in zip(banks, ("Peru", "Chile"), ("Lima", "Santiago"), strict=True):
        item = f"{{id: x, type: short-answer, question: What is the capital of {land}?, answer: {town}}}"
        bank.write_text(f"title: T\nitems:\n- {item}\n", encoding="utf-8")
    desk = Desk(home=tmp_path / "home")
    material = desk.material(banks, folders=False)
    assert material is not None
    session = desk.start(material, Settings(shuffle=False))
    session.answer("wrong")
    session.next()
    session.answer("Santiago")
    again = desk.material(banks, folders=False)
    assert again is not None
    run = desk.start(again, Settings(shuffle=False, missed_only=True))
    assert run.items == again.items[:1]
    desk.close()


def test_a_path_may_be_typed_pasted_or_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    story = tmp_path / "a story.txt"
    story.write_text(STORY, "utf-8")
    escaped = str(story).replace(" ", r"\ ")
    for typed in (str(story), f"'{story}'", f'"{story}" ', escaped, "~/a story.txt", story.as_uri(), r"~/a\ story.txt"):
        assert article_path(typed) == story, typed
    with pytest.raises(InputError):
        article_path("  ")


def test_an_article_called_dash_is_a_file_and_not_the_keyboard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    article_text.cache_clear()
    with pytest.raises(InputError, match="no such file"):
        article_text(Path("-"))
    (tmp_path / "-").write_text(STORY, "utf-8")
    assert article_text(Path("-")) == STORY
    assert generated(Path("-")).items


async def test_an_article_becomes_a_quiz_at_once(make_app: MakeApp, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, "utf-8")
    app = make_app()
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("a")
        assert isinstance(app.screen, ArticleScreen)
        app.screen.query_one(Input).value = f"'{story}'"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, QuizScreen)
        assert app.screen.session.sources[0].title == "Bridge to open in May"
        await pilot.press("1", "enter", "q")
        await pilot.pause()
        await pilot.press("r")
        await pilot.pause()
        assert isinstance(app.screen, QuizScreen), "the same items are made again"
        assert app.screen.session.progress.answered == 1


BAD = {
    "missing.txt": "there is no such file",
    "folder": "this is a folder",
    "pipe": "not a file but a pipe. Save it as a file",
    "empty.txt": "the file is empty",
    "binary.txt": "binary file",
    "latin.txt": "is not UTF-8",
    "no-news.txt": "",
    "": "Type the path of an article",
    "-": "The app itself reads the keyboard",
    "'-'": "there is no such file",
    "~nobody-here/a.txt": "there is no such file",
}


@pytest.mark.parametrize("bad", BAD)
async def test_what_is_no_article_is_told_in_words(
    bad: str, make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "latin.txt").write_bytes("Caf\xe9 prices rose.".encode("latin-1"))
    (tmp_path / "no-news.txt").write_text("one two three\n", "utf-8")
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("a")
        app.screen.query_one(Input).value = bad
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        state = app.screen.query_one("#state", Static).visual
        assert isinstance(state, Content)
        assert state.plain.startswith("✗ ")
        assert BAD[bad] in state.plain
        assert app.screen.query_one(Input).has_focus
        await pilot.press("f10")
        assert isinstance(app.screen, HomeScreen)


@pytest.mark.parametrize("bank", sorted(shipped("question_banks").glob("*.yaml")), ids=lambda path: path.stem)
async def test_every_shipped_bank_can_be_studied(bank: Path, tmp_path: Path) -> None:
    desk = Desk([bank], home=tmp_path)
    app = QuizApp(desk, desk.material([bank], folders=False), Settings(shuffle=False))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        screen = app.screen
        assert isinstance(screen, QuizScreen)
        for position in range(len(screen.session.items)):
            assert screen.question.position == position
            await pilot.press("f8")
    desk.close()


async def test_light_or_dark_is_remembered(make_app: MakeApp) -> None:
    first = make_app()
    async with first.run_test(size=(80, 24)) as pilot:
        assert first.theme == "ink"
        await pilot.press("l")
        assert first.theme == "paper"
    assert make_app().theme == "paper"


@pytest.mark.parametrize("theme", ["ink", "paper", "textual-dark", "textual-light", "ansi-dark"])
async def test_every_screen_can_be_drawn_in_any_theme(theme: str, make_app: MakeApp) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        app.theme = theme
        await pilot.press("enter", "enter", "h", "1", "enter", "w", "enter", "x", "enter", "s")
        await pilot.pause()
        assert app.export_screenshot()


async def test_without_colours_everything_is_still_said(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = make_app(settings=Settings())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("1", "enter")
        picture = app.export_screenshot()
        assert "Right" in picture or "Wrong" in picture


def test_the_first_frame_imports_neither_pydantic_nor_the_engine(tmp_path: Path) -> None:
    code = (
        "import asyncio, sys\nfrom pathlib import Path\nfrom quizapp.tui.app import QuizApp\n"
        "from quizapp.tui.desk import Desk\nasync def main():\n"
        "    async with QuizApp(Desk(home=Path(sys.argv[1]))).run_test():\n        pass\nasyncio.run(main())\n"
        "late = ('pydantic', 'yaml', 'quizapp.model.item', 'quizapp.quiz', 'quizapp.generate', 'rapidfuzz')\n"
        "print([name for name in late if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


async def test_a_data_folder_that_cannot_be_written_gets_a_message_and_a_quiz_that_works(
    tmp_path: Path, no_shipped_banks: None
) -> None:
    (tmp_path / "home").write_text("a file where a folder should be", "utf-8")
    bank = tmp_path / "bank.yaml"
    bank.write_text("title: T\nitems:\n  - { id: a, question: q, answer: a, distractors: [b] }\n", "utf-8")
    app = QuizApp(Desk([bank], home=tmp_path / "home"))
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert app.screen.query("Toast")
        await pilot.press("enter", "enter", "1", "enter")
        assert isinstance(app.screen, QuizScreen)
        assert app.screen.question.state == "answered"
        await pilot.press("l")
    app.desk.close()


def test_the_app_refuses_to_start_without_a_terminal() -> None:
    with pytest.raises(NoTerminalError):
        quizapp.tui.app.run()


def test_an_app_that_ends_by_a_defect_does_not_say_that_all_is_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(QuizApp, "run", lambda app: app.exit(return_code=1))
    assert quizapp.tui.app.run() == 1


def test_a_bank_on_the_command_line_that_cannot_be_studied_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    (tmp_path / "broken.yaml").write_text(BROKEN, "utf-8")
    with pytest.raises(BankError):
        quizapp.tui.app.run([tmp_path / "broken.yaml"])
    with pytest.raises(InputError):
        quizapp.tui.app.run([tmp_path / "missing.yaml"])


async def test_a_data_folder_that_may_not_be_entered_is_told_and_the_app_goes_on(
    closed_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(closed_folder / "home"))
    app = QuizApp(Desk())
    async with app.run_test(size=(80, 24)):
        assert any(row.startswith("Quiz me on an article") for row in listed(app))
        assert any("cannot be used" in notice.message for notice in app._notifications)
    app.desk.close()
