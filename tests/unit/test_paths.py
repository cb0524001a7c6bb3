"""Paths that cannot be looked at, by every command: a sentence and a code, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

import quizapp.bank.load
import quizapp.cli.check
import quizapp.cli.generate
import quizapp.cli.study
import quizapp.headless.script  # noqa: F401 - all of it here, since nobody may not import from everywhere
from quizapp.bank.library import banks
from quizapp.cli.main import main

BANK = "title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n"
LONG = "n" * 300


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    (tmp_path / "bank.yaml").write_text(BANK, encoding="utf-8")


def commands(path: str) -> list[list[str]]:
    return [["check", path], ["study", path, "--headless", "--answers", "-"], ["generate", "a.txt", "-o", path]]


@pytest.mark.parametrize("command", range(3))
@pytest.mark.parametrize(
    ("path", "reason"), [(LONG, "too long"), ("loop.yaml", "symbolic links"), ("bank.yaml/x.yaml", "Not a directory")]
)
def test_a_name_that_leads_nowhere_is_told(
    command: int, path: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(commands(path)[command]) == 3
    assert reason in capsys.readouterr().err


EMPTY = [
    ["check", ""],
    ["check", "--fix", ""],
    ["study", ""],
    ["study", "", "--headless", "--answers", "-"],
    ["study", "bank.yaml", "--headless", "--answers", ""],
    ["generate", ""],
    ["generate", "a.txt", "-o", ""],
]


@pytest.mark.parametrize("words", EMPTY, ids=" ".join)
def test_an_empty_path_names_no_file_and_least_of_all_this_folder(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(BANK.replace("id: a\n    ", ""), encoding="utf-8")
    before = other.read_bytes()
    assert main(words) == 3
    assert '"": there is no such file' in capsys.readouterr().err
    assert other.read_bytes() == before


def test_an_empty_name_for_the_answers_does_not_open_the_app(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["study", "bank.yaml", "--answers", ""]) == 2
    assert "--answers needs --headless" in capsys.readouterr().err


@pytest.mark.parametrize("command", range(3))
def test_a_file_in_a_closed_folder_is_told(
    command: int, closed_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(commands(str(closed_folder / "x.yaml"))[command]) == 3
    err = capsys.readouterr().err
    assert "you may not read this file" in err or "Permission denied" in err


@pytest.mark.parametrize("command", range(2))
def test_a_closed_folder_is_not_taken_for_an_empty_one(
    command: int, closed_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(commands(str(closed_folder))[command]) == 3
    assert f"{closed_folder}: you may not read this folder." in capsys.readouterr().err


def test_a_closed_folder_does_not_hide_the_banks_beside_it(
    closed_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(closed_folder.parent)]) == 3
    assert "closed: you may not read this folder." in capsys.readouterr().err


def test_a_closed_folder_of_banks_is_listed_with_its_reason(
    closed_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.bank.library.user_folder", lambda: closed_folder)
    (found,) = [summary for summary in banks() if not summary.shipped]
    assert (found.title, found.reason) == ("closed", "you may not read this folder.")


def test_a_data_folder_that_may_not_be_entered_leaves_the_shipped_banks(
    closed_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(closed_folder / "home"))
    assert all(summary.shipped for summary in banks())
