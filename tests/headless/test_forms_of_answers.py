"""Answers as JSON and YAML write them: truth values and null at any depth, what follows the end, and what is told of it."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.errors import ExitCode

Captured = pytest.CaptureFixture[str]
BANK = """
title: T
items:
- {id: mc, question: Pick., answer: ["true", x], distractors: [y]}
- {id: pairs, question: Pair., pairs: {Peru: "true", Chile: "false"}}
- {id: cl, question: "{{Roses}} and {{violets}}"}
- {id: order, question: Order., order: [one, two, three]}
- {id: third, question: Pair the capitals., points: 3, pairs: {Peru: Lima, Chile: Santiago, Japan: Tokyo}}
"""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    Path("bank.yaml").write_text(BANK, encoding="utf-8")


def study(answers: str) -> int:
    Path("answers").write_text(answers, encoding="utf-8")
    return main(["study", "bank.yaml", "--headless", "--in-order", "--json", "--answers", "answers"])


@pytest.mark.parametrize(
    ("answers", "response", "points"),
    [
        ('{"mc": [true, "x"]}', ["true", "x"], 1),
        ('{"pairs": {"Peru": true, "Chile": false}}', {"Peru": "true", "Chile": "false"}, 1),
        ('{"cl": ["Roses", null]}', ["Roses", ""], 0.5),
        ("cl: [Roses, null]", ["Roses", ""], 0.5),
        ('{"cl": ["Roses", "violets"]} # by heart\n# all of it\n', ["Roses", "violets"], 1),
        ("third: {Peru: Lima}", {"Peru": "Lima"}, 1),
        ("third: {Peru: Lima, Chile: Santiago}", {"Peru": "Lima", "Chile": "Santiago"}, 2),
    ],
)
def test_what_is_given_is_taken_and_its_points_are_whole(
    answers: str, response: object, points: float, capsys: Captured
) -> None:
    assert study(answers) == ExitCode.OK
    report = json.loads(capsys.readouterr().out)
    (line,) = (line for line in report["items"] if line["answered"])
    assert (sorted(line["response"]), line["points"], report["score"]["points"]) == (sorted(response), points, points)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ("mc: [x, null]", "mc: each part of the answer to a multiple-choice item is a text, not null."),
        ('{"mc": [["x"]]}', "mc: each part of the answer to a multiple-choice item is a text, not a list."),
        ("cl: {x: y}", "cl: a cloze item takes a list of texts, not a mapping."),
        ("order: {a: b}", "order: an ordering item takes a list of texts, not a mapping."),
        ("pairs: {Peru: [x]}", "pairs: each part of the answer to a matching item is a text, not a list."),
        ("pairs: Peru", "pairs: Write pairs as"),
        ('{"mc": "x"} trailing', "answers:1:13: error: What the file holds ends before this"),
        ('{"mc": "x"}\n# more\n{"cl": "y"}', "answers:3:1: error: What the file holds ends before this"),
        ("{mc: x} trailing", "What the file holds ends before this"),
        ("  mc: x\ncl: y", "Begin this line at the same column as the first"),
        ('{"mc": "x", "mc": "y"}', "'mc' is answered twice"),
    ],
)
def test_what_is_wrong_is_told_in_the_words_of_answers(answers: str, told: str, capsys: Captured) -> None:
    assert study(answers) == ExitCode.ANSWERS
    err = capsys.readouterr().err
    assert told in err
    assert "NoneType" not in err
    assert "title" not in err


def test_many_answers_are_read_in_a_time_that_grows_with_their_number(capsys: Captured) -> None:
    many = json.dumps({f"k{number}": "x" for number in range(40_000)}).replace("k39999", "k0")
    before = time.process_time()
    assert study(many) == ExitCode.ANSWERS
    assert time.process_time() - before < 5
    assert "'k0' is answered twice" in capsys.readouterr().err
    assert study("".join(f"item-{number}: x\n" for number in range(5_000))) == ExitCode.ANSWERS
    assert capsys.readouterr().err.count("no item has this id") == 5_000
