"""Replies whose letters or marks may mean two things: options that are letters, joined letters, curly apostrophes, lone signs."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.errors import ExitCode

Captured = pytest.CaptureFixture[str]
BANK = """
title: T
items:
- {id: letters, question: Vitamin?, answer: C, options: [D, C, B, A], shuffle: false}
- {id: shuffled, question: Which class?, answer: B, distractors: [A, C, D]}
- {id: even, question: Even?, answer: ["2", "4"], distractors: ["1", "3", "5"]}
- {id: steps, question: Order., order: [Mercury, Venus, Earth, Mars]}
- {id: its, question: "The dog wags {{its}} tail because {{it's}} happy.", distractors: [there, their]}
- {id: mark, type: short-answer, question: Which mark ends a query?, answer: "?"}
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    Path("bank.yaml").write_text(BANK, encoding="utf-8")


def study(answers: str) -> int:
    Path("answers.yaml").write_text(answers, encoding="utf-8")
    return main(["study", "bank.yaml", "--headless", "--in-order", "--json", "--answers", "answers.yaml"])


def converse(text: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, str], str]:
    """The verdicts of a run line by line, by item, and what was told on the way."""
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    assert main(["study", "bank.yaml", "--headless", "--in-order", "--json"]) == ExitCode.OK
    captured = capsys.readouterr()
    return {item["id"]: item["verdict"] for item in json.loads(captured.out)["items"]}, captured.err


def test_letters_that_are_shuffled_stand_behind_themselves(capsys: Captured) -> None:
    study("{}")
    options = {item["id"]: item["options"] for item in json.loads(capsys.readouterr().out)["items"]}
    assert options["shuffled"] == ["A", "B", "C", "D"]
    assert options["letters"] == ["D", "C", "B", "A"]  # the author's order


def test_a_letter_that_may_be_two_options_is_asked_again(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    verdicts, told = converse("b\n2\nb\n", capsys, monkeypatch)
    assert "b) is the option C, but there is an option B too. Type 2 for C, or 3 for B." in told
    assert (verdicts["letters"], verdicts["shuffled"]) == ("right", "right")


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ("even: bad", ExitCode.ANSWERS),
        ("even: dd", ExitCode.ANSWERS),
        ("even: bd", ExitCode.OK),
        ("even: d b", ExitCode.OK),
        ("steps: cabd", ExitCode.OK),
    ],
)
def test_a_word_is_not_taken_for_letters(answers: str, code: ExitCode, capsys: Captured) -> None:
    assert study(answers) == code
    assert ("is not one of its options" in capsys.readouterr().err) == (code is ExitCode.ANSWERS)


def test_an_option_may_be_written_with_a_curly_apostrophe(capsys: Captured) -> None:
    assert study("its: [its, it’s]") == ExitCode.OK
    (line,) = (line for line in json.loads(capsys.readouterr().out)["items"] if line["answered"])
    assert (line["response"], line["verdict"]) == (["its", "it's"], "right")
