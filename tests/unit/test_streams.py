"""Standard streams that are closed, full, in another encoding or left by their reader, by every command."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

BAD = "title: T\nitems:\n  - id: a\n    question: q\n    answr: 本\n"
GOOD = "title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n"
STORY = """Town votes for its bridge

The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter.

"We build it, and we build it this spring, because the town cannot do without it," Mayor Ann Lee said on Monday. She said
that the work would cost the town about $4 million in all, which the state has promised to pay.
"""
HAS_FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
WRITING = [
    "check bad.yaml",
    "check bad.yaml --format json",
    "check bad.yaml --format github",
    "schema",
    "generate a.txt --all",
    "generate a.txt --all --format jsonl",
    "study --headless good.yaml",
]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    for name, text in (("bad.yaml", BAD), ("good.yaml", GOOD), ("a.txt", STORY)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes(b"\xff\n")


def shell(command: str, streams: str = "", **env: str) -> subprocess.CompletedProcess[str]:
    """Run `command` of quizapp in a shell, with its streams led elsewhere."""
    line = f"{shlex.quote(sys.executable)} -m quizapp {command} {streams}"
    done = subprocess.run(
        ["sh", "-c", line], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=os.environ | env
    )
    assert "Traceback" not in done.stderr
    return done


@pytest.mark.parametrize("command", WRITING)
@pytest.mark.parametrize(
    ("streams", "reason"),
    [
        pytest.param(">/dev/full", "No space left", marks=HAS_FULL),
        (">&-", "Standard output is closed"),
    ],
)
def test_a_standard_output_that_takes_nothing_is_told(command: str, streams: str, reason: str) -> None:
    done = shell(command, streams)
    assert done.returncode == 3
    assert reason in done.stderr


@HAS_FULL
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", ["--help", "--version", "check --help", "study --help"])
def test_a_help_that_cannot_be_written_is_told(command: str, unbuffered: str) -> None:
    done = shell(command, ">/dev/full", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 3
    assert "Standard output cannot be written (No space left on device)." in done.stderr


@pytest.mark.parametrize("command", ["--help", "check --help"])
def test_a_help_goes_where_it_can(command: str) -> None:
    assert shell(command).stdout.startswith("usage: quizapp")
    done = shell(command, ">&-")
    assert done.returncode == 0
    assert done.stderr.startswith("usage: quizapp")


def test_a_sign_that_the_output_lacks_is_escaped() -> None:
    done = shell("check bad.yaml", PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "answr: \\u672c" in done.stdout


@pytest.mark.parametrize("answers", ["", "--answers -"])
def test_a_closed_standard_input_is_the_end_of_input(answers: str) -> None:
    done = shell(f"study --headless good.yaml {answers}", "<&-")
    assert done.returncode == 0
    assert "verdict: open" in done.stdout


def test_what_is_said_on_the_way_never_gets_into_the_output() -> None:
    assert shell("study --headless good.yaml", "2>&-").stdout.startswith("T\n")


@HAS_FULL
@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("check good.yaml", 0),
        ("check bad.yaml", 1),
        ("check none.yaml", 3),
        ("study --headless good.yaml --answers -", 0),
        ("study --headless good.yaml", 3),  # which asks there
        ("generate a.txt --all -o new.yaml", 0),
    ],
)
def test_where_nothing_can_be_said_the_exit_code_is_what_it_would_be(command: str, code: int) -> None:
    assert shell(command, "2>/dev/full").returncode == code


def test_a_line_that_is_no_text_is_an_answer_like_any_other() -> None:
    done = shell("study --headless good.yaml", "< latin.txt", PYTHONIOENCODING="utf-8")
    assert done.returncode == 0
    assert "answer: \ufffd" in done.stdout


@pytest.mark.parametrize("streams", ["<&-", ">&-"])
def test_the_app_without_a_stream_asks_for_a_terminal(streams: str) -> None:
    done = shell("study good.yaml", streams)
    assert done.returncode == 2
    assert "needs a terminal" in done.stderr


def test_a_reader_who_leaves_does_not_hide_that_there_are_problems(tmp_path: Path) -> None:
    items = "".join(f"  - id: a{n}\n    question: q{n}\n    answr: x\n" for n in range(1500))
    (tmp_path / "bad.yaml").write_text("title: T\nitems:\n" + items, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "quizapp", "check", "bad.yaml"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(10)
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 1
