"""The example in docs/headless.md is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizapp.cli.main import main

DOC = Path(__file__).parents[2] / "docs" / "headless.md"
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_example_prints_what_the_document_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    shown = {}
    for kind, name, body in FENCE.findall(DOC.read_text(encoding="utf-8")):
        if name:
            Path(name).write_text(body, encoding="utf-8")
        elif kind == "console":
            command, output = body.split("\n", 1)
            shown[command] = output
    assert len(shown) == 1
    for command, output in shown.items():
        assert main(command.removeprefix("$ quizapp ").split()) == 0
        assert capsys.readouterr().out == output


def test_every_exit_code_is_documented() -> None:
    from quizapp.errors import ExitCode

    text = DOC.read_text(encoding="utf-8")
    assert all(re.search(rf"^\| {code:d} +\| `{code.name}`", text, re.MULTILINE) for code in ExitCode)
