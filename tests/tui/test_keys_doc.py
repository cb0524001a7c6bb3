"""docs/keys.md says what the app's bindings say."""

from __future__ import annotations

import importlib.util
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_document_of_keys_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("write_keys", ROOT / "tools" / "write_keys.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "keys.md").read_text("utf-8") == module.document(), "run `make keys`"


def test_no_screen_binds_one_key_twice() -> None:
    from quizapp.tui.bindings import own_bindings
    from quizapp.tui.screens.exam_map import ExamMapScreen
    from quizapp.tui.screens.home import HomeScreen
    from quizapp.tui.screens.quiz import QuizScreen
    from quizapp.tui.screens.results import ResultsScreen
    from quizapp.tui.screens.setup import SetupScreen

    for screen in (HomeScreen, SetupScreen, QuizScreen, ExamMapScreen, ResultsScreen):
        keys = [key.strip() for binding in own_bindings(screen) for key in binding.key.split(",")]
        assert len(keys) == len(set(keys)), screen.__name__
