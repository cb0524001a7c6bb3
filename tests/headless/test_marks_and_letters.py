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


PAIRS = """
title: P
items:
- {id: blood, question: Pair., pairs: {Ada: O, Bob: A, Cy: AB, Di: B}}
- {id: figures, question: Pair., pairs: {"3": three, "1": one, "2": two}}
- {id: vowels, question: Which are vowels?, answer: [A, E], options: [E, B, A, D]}
- {id: alphabet, question: Order., order: [A, B, C, D]}
"""


def places(options: list[str], *named: str) -> list[int]:
    return [options.index(name) + 1 for name in named]


def test_letters_that_are_options_themselves_are_asked_for_in_pairs_and_joined_too(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("bank.yaml").write_text(PAIRS, encoding="utf-8")
    study("{}")
    shown = {item["id"]: item["options"] for item in json.loads(capsys.readouterr().out)["items"]}
    o, a, ab, b = places(shown["blood"], "O", "A", "AB", "B")
    three, one, two = places(shown["figures"], "three", "one", "two")
    order = places(shown["alphabet"], "A", "B", "C", "D")
    lines = [
        "1a 2b 3c 4d", f"1={o} 2={a} 3={ab} 4={b}",
        "1a 2b 3c", f"a={three} b={one}, c={two}",
        "ac", "1 3",
        "abcd", " ".join(map(str, order)),
    ]  # fmt: skip
    verdicts, told = converse("\n".join(lines) + "\n", capsys, monkeypatch)
    assert set(verdicts.values()) == {"right"}
    assert told.count(", but there is") == len(verdicts)
    assert "1. is the left side 3, but there is a left side 1 too. Write a for 3, or b for 1" in told
    assert "a) is the option E, but there is an option A too. Type 1 for E, or 3 for A." in told


def test_pairs_in_short_name_both_sides_by_what_stands_before_them(capsys: Captured) -> None:
    Path("bank.yaml").write_text(PAIRS, encoding="utf-8")
    study("{}")
    shown = {item["id"]: item["options"] for item in json.loads(capsys.readouterr().out)["items"]}
    letters = {option: "abcd"[place] for place, option in enumerate(shown["blood"])}
    study(f"blood: {' '.join(f'{number}{letters[right]}' for number, right in enumerate(('O', 'A', 'AB', 'B'), 1))}")
    verdicts = {item["id"]: item["verdict"] for item in json.loads(capsys.readouterr().out)["items"]}
    assert verdicts["blood"] == "right"


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
