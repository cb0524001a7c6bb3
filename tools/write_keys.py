"""Write docs/keys.md from the bindings of the app; tests/test_keys_doc.py fails where the two differ."""

from __future__ import annotations

import sys
from pathlib import Path

from quizapp.tui.bindings import merged, own_bindings
from quizapp.tui.screens.article import ArticleScreen, Form
from quizapp.tui.screens.exam_map import ExamMapScreen
from quizapp.tui.screens.help import EVERYWHERE
from quizapp.tui.screens.home import HomeScreen
from quizapp.tui.screens.quiz import QuizScreen
from quizapp.tui.screens.results import ResultsScreen
from quizapp.tui.screens.setup import SetupScreen
from quizapp.tui.widgets.assign import Assign
from quizapp.tui.widgets.choice import Choice
from quizapp.tui.widgets.exam_map import ExamMap
from quizapp.tui.widgets.items import Items
from quizapp.tui.widgets.listing import Listing
from quizapp.tui.widgets.order import Order
from quizapp.tui.widgets.passage import Passage

PATH = Path(__file__).parent.parent / "docs" / "keys.md"
INTRODUCTION = """\
# Keys

Every key of the terminal app. The bottom line shows those that matter at the moment, `?` (or `f1`) all of the screen in
view, and `ctrl+p` finds any action by its name. Everything can be clicked too.

While a text field has the focus, letters and digits go into it; there the function keys do what the letters do
elsewhere. Confirming twice without an answer means "I don't know"; a key that is held down, or pressed twice within
a moment, confirms once. When the time is out, the results come by themselves; a
key or click that comes within a moment was meant for the question, and is not taken.

This page is written from the app's own bindings: `make keys`.
"""
SECTIONS = {
    "Home": (HomeScreen, Listing),
    "Quiz me on an article": (ArticleScreen, Form),
    "Set-up": (SetupScreen, Listing),
    "Quiz": (QuizScreen,),
    "Quiz: options (single choice, multiple choice, true or false)": (Choice,),
    "Quiz: matching pairs, gaps with given words": (Assign,),
    "Quiz: putting in order": (Order,),
    "Quiz: reading the article": (Passage,),
    "Exam: the map": (ExamMapScreen, ExamMap),
    "Results": (ResultsScreen, Items),
}


def document() -> str:
    """The whole page."""
    parts = [INTRODUCTION, _table("Everywhere", [(entry.keys, entry.text) for entry in EVERYWHERE])]
    for title, kinds in SECTIONS.items():
        seen = dict.fromkeys((entry.keys, entry.text) for kind in kinds for entry in merged(own_bindings(kind)))
        parts.append(_table(title, [row for row in seen if row[1] != "Help: every key"]))
    parts.append(
        _table(
            "Quiz: typed answers",
            [
                ("enter", "Confirm the answer; in a gap: go on to the next empty one"),
                ("tab, shift+tab", "The next gap, the gap before"),
                ("f2 to f10", "Hint, skip, flag, article, item is wrong, previous, next, map, leave"),
                ("ctrl+z", "Take back what was typed; then the last answer"),
            ],
        )
    )
    return "\n".join(parts)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"## {title}", "", "| Keys | What they do |", "|---|---|"]
    lines += [f"| {', '.join(f'`{key.strip()}`' for key in keys.split(','))} | {text} |" for keys, text in rows]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(document(), "utf-8")
    sys.stdout.write(f"{PATH} written\n")
