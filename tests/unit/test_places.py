"""Where files are looked for."""

from __future__ import annotations

import pwd
from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.places import expanded, home


def test_a_tilde_is_read_as_a_shell_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert expanded("~/a b.txt") == tmp_path / "a b.txt"
    assert expanded("a~b.txt") == Path("a~b.txt")
    assert expanded("~nobody-here/a.txt") == Path("~nobody-here/a.txt")


def test_a_data_folder_of_an_unknown_user_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", "~nobody-here/x")
    assert home() == Path("~nobody-here/x")


def test_a_user_whom_nobody_knows_is_told_to_name_a_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown(_: int) -> None:
        raise KeyError

    for name in ("HOME", "QUIZAPP_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    bank, answers = tmp_path / "bank.yaml", tmp_path / "answers.yaml"
    bank.write_text("title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n", encoding="utf-8")
    answers.write_text("[x]", encoding="utf-8")
    command = ["study", str(bank), "--headless", "--answers", str(answers)]
    assert main(command) == 0
    for flag in ("--log", "--missed"):
        assert main([*command, flag]) == 6
        assert "Let QUIZAPP_HOME name a folder that can be written." in capsys.readouterr().err
