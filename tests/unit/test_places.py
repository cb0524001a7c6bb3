"""Where files are looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.places import expanded, home


def test_a_tilde_is_read_as_a_shell_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert expanded("~/a b.txt") == tmp_path / "a b.txt"
    assert expanded("a~b.txt") == Path("a~b.txt")
    assert expanded("~nobody-here/a.txt") == Path("~nobody-here/a.txt")


def test_a_data_folder_of_an_unknown_user_is_no_defect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", "~nobody-here/x")
    assert home() == Path("~nobody-here/x")
