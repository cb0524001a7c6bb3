"""Work spread over processes: order, processes that die, and nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.generate.workers import in_order

pytestmark = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="the work of these tests lives in this file"
)


def work(piece: int) -> int:
    """The square; later pieces are done sooner, and one in ten kills its process."""
    if piece % 10 == 7:
        os._exit(3)
    time.sleep(0.02 if piece < 2 else 0)
    return piece * piece


def lost(piece: int) -> int:
    return -piece


def test_results_come_in_the_order_of_the_pieces() -> None:
    pieces = [piece for piece in range(40) if piece % 10 != 7]
    assert list(in_order(work, pieces, 3, lost)) == [piece * piece for piece in pieces]
    assert list(in_order(work, [], 2, lost)) == []


def test_a_process_that_dies_loses_its_own_piece_only() -> None:
    found = list(in_order(work, range(40), 2, lost))
    assert found == [-piece if piece % 10 == 7 else piece * piece for piece in range(40)]
    assert not multiprocessing.active_children()


def test_no_process_outlives_results_that_nobody_asks_for() -> None:
    results = in_order(work, range(7), 2, lost)
    assert next(results) == 0
    assert multiprocessing.active_children()
    results.close()
    assert not multiprocessing.active_children()


@pytest.fixture
def hears_interrupts() -> Iterator[None]:
    """Where the tests themselves run in the background of a shell, they ignore SIGINT, and so would their children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


STORY = "The council of Riverton voted on Monday to rebuild the bridge. “We are glad,” said the mayor, Ann Lee.\n\n"


@pytest.mark.usefixtures("hears_interrupts")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda end: end.name)
def test_stopped_in_the_middle_nothing_is_left(tmp_path: Path, end: signal.Signals) -> None:
    """Neither half a file nor a worker; these have the parent's pipe for standard error, so that its end tells."""
    names = []
    for number in range(400):
        names.append(f"{number}.txt")
        (tmp_path / names[-1]).write_text(STORY * 60, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "quizapp",
        "generate",
        *names,
        "--all",
        "--jobs",
        "2",
        "-o",
        "out.jsonl",
        "--explain",
    ]
    child = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE)
    assert child.stderr is not None
    assert child.stderr.readline()  # it works
    child.send_signal(end)
    said = child.communicate(timeout=20)[1]
    assert b"Traceback" not in said
    assert child.returncode == (130 if end is signal.SIGINT else -end)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
