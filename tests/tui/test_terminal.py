"""In a real terminal: answer, be killed in the middle, come back, go on at the same item, end with the right score."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.log import open_to_read

pytestmark = [
    pytest.mark.terminal,
    pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux is not installed: no real terminal to test in"),
]
PATIENCE = 30.0
"""Seconds to wait for something to appear before the test fails."""


class Tmux:
    """A terminal of 80 x 24 on a tmux server of its own."""

    def __init__(self, folder: Path) -> None:
        self._socket = str(folder / "tmux")
        self._home = str(folder / "home")

    def tmux(self, *words: str) -> str:
        argv = ["tmux", "-f", "/dev/null", "-S", self._socket, *words]
        return subprocess.run(argv, check=False, capture_output=True, text=True).stdout

    def start(self, *argv: str, under: str = "") -> None:
        """Start the app; `under` is a program in Python that runs it as its child."""
        parent = [sys.executable, "-c", under] if under else []
        variables = ["-e", f"QUIZAPP_HOME={self._home}", "-e", "PYTHONPATH=" + os.pathsep.join(sys.path)]
        self.tmux(
            "new-session", "-d", "-x", "80", "-y", "24", *variables, *parent, sys.executable, "-m", "quizapp", *argv
        )

    def see(self, text: str) -> str:
        """Wait until `text` is on the screen; the whole screen."""
        end = time.monotonic() + PATIENCE
        while text not in (shown := self.tmux("capture-pane", "-p")):
            assert time.monotonic() < end, f"{text!r} did not appear:\n{shown}"
            time.sleep(0.02)  # between two looks at another process, which cannot tell us
        return shown

    def press(self, *keys: str) -> None:
        self.tmux("send-keys", *keys)

    def pid(self) -> int:
        return int(self.tmux("display-message", "-p", "#{pane_pid}"))

    def gone(self) -> None:
        """Wait until the program has ended, and its terminal with it."""
        end = time.monotonic() + PATIENCE
        while self.tmux("list-sessions"):
            assert time.monotonic() < end
            time.sleep(0.02)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Tmux]:
    tmux = Tmux(tmp_path)
    yield tmux
    tmux.tmux("kill-server")


BANK = """\
title: Three capitals
items:
  - { id: a, question: Capital of Peru?, answer: Lima, type: short-answer }
  - { id: b, question: Capital of Norway?, answer: Oslo, distractors: [Bergen], shuffle: false }
  - { id: c, question: Capital of Kenya?, answer: Nairobi, distractors: [Kisumu], shuffle: false }
"""


def test_a_killed_quiz_goes_on_at_the_same_item(terminal: Tmux, tmp_path: Path) -> None:
    bank = tmp_path / "capitals.yaml"
    bank.write_text(BANK, "utf-8")
    terminal.start("study", str(bank), "--in-order")
    terminal.see("Capital of Peru?")
    terminal.press("lima", "Enter")
    terminal.see("✓ Right")
    terminal.press("Enter")
    terminal.see("Capital of Norway?")
    os.kill(terminal.pid(), signal.SIGKILL)
    terminal.gone()

    terminal.start("study", str(tmp_path))
    terminal.see("1 of 3 answered")
    terminal.press("r")
    assert "Capital of Peru" not in terminal.see("Capital of Norway?")
    terminal.press("2", "Enter")
    terminal.see("✗ Wrong")
    terminal.press("Enter")
    terminal.see("Capital of Kenya?")
    terminal.press("1", "Enter")
    terminal.see("✓ Right")
    terminal.press("Enter")
    terminal.see("67 %")
    assert "2 right" in terminal.see("2 of 3 points")
    terminal.press("q")
    assert "answered" not in terminal.see("67 %")
    terminal.press("q")
    terminal.gone()


def write_a_note(terminal: Tmux) -> None:
    """Begin a note on the question in view, and do not confirm it."""
    terminal.press("F6")
    terminal.see("What is wrong with this item?")
    terminal.press("n", "o", "Space", "f", "l", "a", "g")
    terminal.see("no flag")


def notes(home: Path) -> list[str]:
    """What the log in the folder has."""
    with closing(open_to_read(home)) as log:
        return [dispute.note for dispute in log.disputed()]


def wait_for_the_end_of(process: Path) -> None:
    """Wait until the process whose folder in /proc this is has ended."""
    end = time.monotonic() + PATIENCE
    while process.exists() and "Z (zombie)" not in (process / "status").read_text():
        assert time.monotonic() < end, "the app outlived its terminal"
        time.sleep(0.02)


def test_the_app_ends_with_its_terminal_even_where_a_parent_keeps_the_hang_up(terminal: Tmux, tmp_path: Path) -> None:
    bank = tmp_path / "capitals.yaml"
    bank.write_text(BANK, "utf-8")
    number = tmp_path / "pid"
    keep = (
        "import signal, subprocess, sys; signal.signal(signal.SIGHUP, lambda *_: None); "
        f"app = subprocess.Popen(sys.argv[1:]); open({str(number)!r}, 'w').write(str(app.pid)); app.wait()"
    )
    terminal.start("study", str(bank), "--in-order", under=keep)
    terminal.see("Capital of Peru?")
    process = Path("/proc") / number.read_text()
    write_a_note(terminal)
    terminal.tmux("kill-server")
    wait_for_the_end_of(process)
    assert notes(tmp_path / "home") == ["no flag"]


def test_what_is_begun_is_kept_when_the_window_is_closed(terminal: Tmux, tmp_path: Path) -> None:
    bank = tmp_path / "capitals.yaml"
    bank.write_text(BANK, "utf-8")
    terminal.start("study", str(bank), "--in-order")
    terminal.see("Capital of Peru?")
    write_a_note(terminal)
    process = Path("/proc") / str(terminal.pid())
    terminal.tmux("kill-server")
    wait_for_the_end_of(process)
    assert notes(tmp_path / "home") == ["no flag"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_an_app_that_is_told_to_end_leaves_the_terminal_as_it_was(
    number: signal.Signals, terminal: Tmux, tmp_path: Path
) -> None:
    bank = tmp_path / "capitals.yaml"
    bank.write_text(BANK, "utf-8")
    pid = tmp_path / "pid"
    shell = (
        "import subprocess, sys; app = subprocess.Popen(sys.argv[1:]); "
        f"open({str(pid)!r}, 'w').write(str(app.pid)); print('ended by', -app.wait()); input()"
    )
    terminal.start("study", str(bank), "--in-order", under=shell)
    terminal.see("Capital of Peru?")
    modes = "#{alternate_on} #{mouse_any_flag} #{cursor_flag}"
    assert terminal.tmux("display-message", "-p", modes) == "1 1 0\n"
    os.kill(int(pid.read_text()), number)
    terminal.see(f"ended by {number.value}")
    assert terminal.tmux("display-message", "-p", modes) == "0 0 1\n"
