"""The bottom line and the head of the quiz screen: what they say for a question as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.quiz.plain import number
from quizapp.tui.screens.page import HELP
from quizapp.tui.widgets.keys import Key
from quizapp.tui.widgets.status import Standing

if TYPE_CHECKING:
    from quizapp.quiz.question import Progress
    from quizapp.quiz.session import Session
    from quizapp.tui.widgets.answer import Hint

_FUNCTION_KEYS = {"hint": "F2", "skip": "F3", "flag": "F4", "article": "F5", "map": "F9", "leave": "F10", "undo": "^z"}
"""What is named where letters go into a field."""
_LETTERS = {"hint": "h", "skip": "s", "flag": "f", "article": "t", "map": "m", "leave": "q", "undo": "u"}

READING = (Key("t", "back to the question", "article"), Key("up/down", "scroll"), HELP)


def while_open(session: Session, answer_keys: Sequence[Hint], typing: bool, article: bool) -> list[Key]:
    """The keys while a response can be given. `typing`: letters go into a field; `article`: there is one to read."""
    names = _FUNCTION_KEYS if typing else _LETTERS
    question = session.question
    wanted = {
        "hint": question.hints_left > 0,
        "skip": True,
        "flag": True,
        "article": article,
        "map": session.settings.mode == "exam",
        "undo": bool(session.state.undoable),
        "leave": True,
    }
    keys = [Key("enter", "answer", "confirm"), *(Key(key, text) for key, text in answer_keys[:2])]
    keys += [Key(names[action], action, action) for action, shown in wanted.items() if shown]
    return [*keys, Key("F1", "help", "app.show_keys") if typing else HELP]


def after_verdict(last: bool, article: bool) -> list[Key]:
    """The keys once the verdict is there; `last`: nothing is open any more."""
    keys = [Key("enter", "results" if last else "go on", "confirm"), Key("u", "undo", "undo")]
    if article:
        keys.append(Key("t", "article", "article"))
    keys += [Key("w", "item is wrong", "dispute"), Key("f", "flag", "flag"), Key("q", "leave", "leave")]
    return [*keys, HELP]


def standing(title: str, session: Session, progress: Progress) -> Standing:
    """What the head of the quiz shows."""
    left = session.remaining_seconds
    return Standing(
        title=title,
        position=session.state.position + 1,
        total=progress.total,
        done=progress.answered,
        score=score_text(progress) if session.shows_verdicts else "",
        seconds=session.elapsed_seconds if left is None else left,
        limited=left is not None,
    )


def score_text(progress: Progress) -> str:
    """Points so far of those that were possible so far; empty at the start."""
    if not progress.points_answered:
        return ""
    return f"{number(progress.points)}/{number(progress.points_answered)} points"
