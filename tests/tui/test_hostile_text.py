"""Hostile text goes through every screen: nothing of it runs, nothing reaches the terminal raw, nothing crashes."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

import quizapp.tui
from quizapp.quiz.settings import Settings
from quizapp.text import hostile_characters
from quizapp.tui.app import QuizApp
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.screens.setup import SetupScreen

EVIL = (
    r"[@click=app.quit]press[/] [/] [/b] [sic] \e]0;title\a \e]52;c;cHduZWQ=\a \e[31mred \x9b2J \u202egnp \u200bx \x00"
)


def bank_of(text: str) -> str:
    """A bank in which everything that an author can write is `text`."""
    quoted = f'"{text}'
    return f"""\
title: {quoted} title"
items:
  - id: "[@click=app.quit]x[/]"
    question: {quoted} stem"
    answer: {quoted} key"
    distractors: [{quoted} wrong", {quoted} other"]
    feedback: {{ {quoted} wrong": {quoted} feedback" }}
    hints: [{quoted} hint"]
    explanation: {quoted} explanation"
    tags: [{quoted} tag", {quoted} tag 2"]
    kind: {quoted} kind"
    difficulty: hard
  - {{ id: 2, type: multiple-choice, question: {quoted}", answer: [{quoted} a", {quoted} b"], distractors: [{quoted} c"] }}
  - {{ id: 3, type: short-answer, question: {quoted}", answer: {quoted}" }}
  - {{ id: 4, type: numeric, question: {quoted}", answer: 5, unit: {quoted}" }}
  - {{ id: 5, type: cloze, question: {quoted} {{{{Lima}}}} and {{{{Quito}}}}" }}
  - {{ id: 6, type: cloze, question: {quoted} {{{{Lima}}}}", distractors: [{quoted} d"] }}
  - {{ id: 7, type: matching, question: {quoted}", pairs: {{ {quoted} l": {quoted} r", {quoted} m": {quoted} s" }} }}
  - {{ id: 8, type: ordering, question: {quoted}", order: [{quoted} a", {quoted} b", {quoted} c"] }}
"""


async def look(pilot: Pilot[int]) -> None:
    """The screen in view holds no character that a terminal would obey, and the app still runs."""
    await pilot.pause()
    drawn = pilot.app.export_screenshot()
    assert [name for _, name in hostile_characters(drawn)] == []
    assert pilot.app.is_running
    for widget in pilot.app.screen.walk_children():  # a planted link would be a style with an action
        for strip in widget.render_lines(widget.size.region):
            assert all(not (segment.style and segment.style.meta.get("@click")) for segment in strip)


@pytest.mark.parametrize(("size", "mode"), [((80, 24), "practice"), ((120, 40), "exam"), ((40, 15), "practice")])
async def test_a_hostile_bank_goes_through_every_screen(
    size: tuple[int, int], mode: str, make_app: Callable[..., QuizApp]
) -> None:
    app = make_app(bank_of(EVIL))
    async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
        await look(pilot)
        await pilot.press("enter")
        assert isinstance(app.screen, SetupScreen)
        await look(pilot)
        await pilot.press(*(["e"] if mode == "exam" else []), "question_mark")
        await look(pilot)
        await pilot.press("enter", "enter")
        screen = app.screen
        assert isinstance(screen, QuizScreen)
        for _ in range(8):
            await pilot.press("f2", "f4")
            await look(pilot)
            await pilot.press("1", "2", "enter", "enter")
            await look(pilot)
            await pilot.press("f8")
        await pilot.press("f6", *"[/]", "enter")
        await look(pilot)
        await pilot.press("f9")
        await look(pilot)
        await pilot.press("m", "ctrl+s")
        await look(pilot)
        await pilot.press("enter")
        assert isinstance(app.screen, ResultsScreen)
        for _ in range(9):
            await look(pilot)
            await pilot.press("j")
        await pilot.press("s")
        await look(pilot)
        await pilot.press("f10", "ctrl+p")
        await look(pilot)


async def test_a_broken_bank_with_hostile_text_tells_its_problems(make_app: Callable[..., QuizApp]) -> None:
    app = make_app('title: "[/] \\e[31m"\nitems:\n  - id: "[@click=app.quit]x"\n    qeustion: "[/b]"\n')
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("enter")
        await look(pilot)


@pytest.mark.parametrize("size", [(120, 30), (80, 24)])
async def test_a_hostile_article_is_shown_as_it_is_written(
    size: tuple[int, int], make_app: Callable[..., QuizApp], tmp_path: Path
) -> None:
    evil = EVIL.replace(r"\x00", "").replace(r"\e", r"\x1b").encode().decode("unicode_escape")
    (tmp_path / "story.txt").write_text(f"A title\n\nThe mayor {evil} said yes.\n\nThe end [/].\n", "utf-8")
    item = "{ id: a, question: q, answer: yes, distractors: [no], evidence: said yes. }"
    bank = f"title: T\narticle: story.txt\nitems:\n  - {item}\n"
    app = make_app(bank, settings=Settings())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await look(pilot)
        await pilot.press("1", "enter", "t")
        await look(pilot)
        assert "[@click=app.quit]press[/]" in app.export_screenshot().replace("&#160;", " ")


async def test_what_is_pasted_into_a_field_is_clean(make_app: Callable[..., QuizApp]) -> None:
    app = make_app(
        "title: T\nitems:\n  - { id: a, type: short-answer, question: q, answer: lima }\n", settings=Settings()
    )
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.screen.query_one(Input).post_message(Paste("\x1b]0;title\x07li\u202ema\nmore"))
        await look(pilot)
        assert app.screen.query_one(Input).value == "\ufffd]0;title\ufffdlima more"


LONG = {"no space": "w" * 19_000, "many lines": r"\n".join("x" * 6_000)}


@pytest.mark.parametrize("text", LONG.values(), ids=list(LONG))
async def test_a_text_too_long_to_be_shown_is_cut(text: str, make_app: Callable[..., QuizApp]) -> None:
    bank = f'title: Long\nitems:\n  - id: a\n    question: "{text}"\n    answer: "{text} a"\n    distractors: ["{text} b"]\n'
    app = make_app(bank, settings=Settings())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("2", "enter", "enter")
        assert isinstance(app.screen, ResultsScreen)
        await pilot.press("j", "q")


@pytest.mark.parametrize(
    "title", ["w" * 1_000_000, "- " * 100_000, "|" + "\n  x" * 100_000], ids=["one word", "dashes", "many lines"]
)
async def test_home_lists_a_bank_whose_title_is_huge(title: str, make_app: Callable[..., QuizApp]) -> None:
    app = make_app(f"title: {title}\nitems:\n  - {{ id: a, question: q, answer: a, distractors: [b] }}\n")
    async with app.run_test(size=(80, 24)) as pilot:
        await look(pilot)
        await pilot.press("enter")
        await look(pilot)


CHECKED = {"Static", "Label", "Button", "Checkbox", "Option", "notify", "update", "Row", "Content"}
"""Calls that show their first argument; only `Content` may take a plain string that is not written out in the source."""


def suspects(path: Path) -> Iterator[str]:
    """Calls in `path` whose first argument is built from a plain string at run time."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            literal_markup = any(word.arg == "markup" and ast.unparse(word.value) == "False" for word in node.keywords)
            if name in CHECKED - {"Content"} and isinstance(node.args[0], ast.JoinedStr) and not literal_markup:
                yield f"{path.name}:{node.lineno}: {ast.unparse(node)[:80]}"
            if name in ("from_markup", "escape", "highlight", "Markdown"):
                yield f"{path.name}:{node.lineno}: {ast.unparse(node)[:80]}"
        if isinstance(node, ast.Attribute) and node.attr in ("border_title", "border_subtitle", "tooltip"):
            yield f"{path.name}:{node.lineno}: {ast.unparse(node)}"


def bare_widgets(path: Path) -> Iterator[str]:
    """Widgets that would parse markup: a `Static` or an `OptionList` without `markup=False`, a `notify` likewise."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("Static", "Verdict", "OptionList", "Label", "notify"):
                given = {word.arg: ast.unparse(word.value) for word in node.keywords}
                if given.get("markup") != "False":
                    yield f"{path.name}:{node.lineno}: {ast.unparse(node)[:80]}"


SOURCES = sorted(Path(quizapp.tui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_widget_call_would_parse_text_from_outside(path: Path) -> None:
    assert [*suspects(path), *bare_widgets(path)] == []
