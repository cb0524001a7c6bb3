"""What each command really loads, deferred imports included: the layers hold at run time, too."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = next((ROOT / "seeds").glob("*.txt"))
BANK = ROOT / "question_banks" / "every-item-type.yaml"

TOOLKIT = ("textual", "rich")
MODELS = ("quizapp.model", "yaml")


def loaded(argv: list[str], forbidden: tuple[str, ...], home: Path) -> list[str]:
    """The modules of `forbidden` that `quizapp ARGV` loads in a process of its own."""
    code = (
        "import sys, contextlib, io\n"
        "from quizapp.cli.main import main\n"
        "with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO())), contextlib.suppress(SystemExit):\n"
        f"    main({argv!r})\n"
        f"print(','.join(m for m in {forbidden!r} if m in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        stdin=subprocess.DEVNULL,
        env={"QUIZAPP_HOME": str(home), "PATH": ""},
    )
    return [m for m in done.stdout.strip().splitlines()[-1].split(",") if m] if done.stdout.strip() else []


@pytest.mark.parametrize(
    ("argv", "forbidden"),
    [
        (["--help"], (*TOOLKIT, *MODELS, "sqlite3", "platformdirs", "quizapp.quiz")),
        (["study", "--help"], (*TOOLKIT, *MODELS, "sqlite3")),
        (["study", str(BANK), "--headless"], (*TOOLKIT, "sqlite3", "quizapp.generate", "quizapp.tui")),
        (["check", str(BANK)], (*TOOLKIT, "sqlite3", "quizapp.quiz", "quizapp.tui")),
        (
            ["generate", str(ARTICLE), "--format", "jsonl"],
            (*TOOLKIT, *MODELS, "sqlite3", "quizapp.quiz", "quizapp.tui"),
        ),
        (["schema"], (*TOOLKIT, "sqlite3", "quizapp.quiz", "quizapp.tui")),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_command_loads_only_what_it_needs(argv: list[str], forbidden: tuple[str, ...], tmp_path: Path) -> None:
    leaked = loaded(argv, forbidden, tmp_path)
    assert not leaked, f"quizapp {' '.join(argv[:1])} loaded {leaked}"


def test_the_look_into_modules_can_fail(tmp_path: Path) -> None:
    assert loaded(["schema"], ("quizapp.model",), tmp_path) == ["quizapp.model"]
