"""Several banks in one run: each item has one name, whatever is asked of them, and a history of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.errors import ExitCode

Captured = pytest.CaptureFixture[str]
PERU = "{id: x, question: What is the capital of Peru?, answer: Lima, tags: [south]}"
FRANCE = "{id: x, question: What is the capital of France?, answer: Paris, tags: [europe]}"
JAPAN = "{id: one/x, question: What is the capital of Japan?, answer: Tokyo, tags: [asia]}"
CHILE = "{id: y, question: What is the capital of Chile?, answer: Santiago, tags: [south]}"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def write(name: str, *items: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("title: T\nitems:\n" + "".join(f"- {item}\n" for item in items), encoding="utf-8")
    return name


def study(banks: list[str], answers: str, *flags: str) -> int:
    Path("answers.yaml").write_text(answers, encoding="utf-8")
    now = ["--now", "2026-01-01"]
    return main(["study", *banks, "--headless", "--in-order", "--json", "--answers", "answers.yaml", *now, *flags])


def given(capsys: Captured) -> dict[str, tuple[str, str]]:
    """Name of each item that was asked -> what was answered, and the verdict."""
    return {line["id"]: (line["response"], line["verdict"]) for line in json.loads(capsys.readouterr().out)["items"]}


def two() -> list[str]:
    return [write("one.yaml", PERU), write("two.yaml", FRANCE)]


@pytest.mark.parametrize(
    ("flags", "asked"),
    [
        ([], {"one/x": ("Lima", "right"), "two/x": ("Paris", "right")}),
        (["--tag", "south"], {"one/x": ("Lima", "right")}),
        (["--tag", "europe"], {"two/x": ("Paris", "right")}),
        (["--count", "1"], {"one/x": ("Lima", "right")}),
    ],
)
def test_an_item_has_the_same_name_whatever_the_filters_leave(
    flags: list[str], asked: dict[str, tuple[str, str]], capsys: Captured
) -> None:
    assert study(two(), "one/x: Lima\ntwo/x: Paris", *flags) == ExitCode.OK
    assert given(capsys) == asked


def test_a_bare_id_of_two_banks_is_taken_where_one_of_them_is_asked_and_that_is_told(capsys: Captured) -> None:
    assert study(two(), "x: Lima", "--tag", "south") == ExitCode.OK
    captured = capsys.readouterr()
    assert json.loads(captured.out)["score"]["right"] == 1
    assert "'x' is taken for 'one/x'" in captured.err


def test_bank_and_id_is_a_name_where_the_id_alone_would_do(capsys: Captured) -> None:
    banks = [write("one.yaml", PERU), write("two.yaml", CHILE)]
    assert study(banks, "one/x: Lima\ny: Santiago") == ExitCode.OK
    assert given(capsys) == {"x": ("Lima", "right"), "y": ("Santiago", "right")}
    assert study(banks[:1], "one/x: Lima") == ExitCode.OK
    assert given(capsys) == {"x": ("Lima", "right")}


def test_two_answers_to_one_item_are_told(capsys: Captured) -> None:
    assert study([write("one.yaml", PERU)], "x: Lima\none/x: Quito") == ExitCode.ANSWERS
    assert "'one/x': this is the same item as 'x'" in capsys.readouterr().err


def test_an_id_that_reads_like_the_name_of_another_item_is_named_with_its_bank(capsys: Captured) -> None:
    banks = [*two(), write("three.yaml", JAPAN)]
    assert study(banks, "one/x: Lima\ntwo/x: Paris\nthree/one/x: Tokyo") == ExitCode.OK
    assert given(capsys) == {"one/x": ("Lima", "right"), "two/x": ("Paris", "right"), "three/one/x": ("Tokyo", "right")}


def test_a_name_that_may_mean_two_items_is_refused(capsys: Captured) -> None:
    banks = [write("one.yaml", PERU), write("three.yaml", JAPAN)]
    assert study(banks, "one/x: Lima") == ExitCode.ANSWERS
    assert "this may mean 2 items of these banks. Write 'three/one/x' or 'x'." in capsys.readouterr().err
    assert study(banks[1:], "one/x: Tokyo") == ExitCode.OK
    assert given(capsys) == {"one/x": ("Tokyo", "right")}


def test_a_number_behind_a_name_never_makes_the_name_of_another_item(capsys: Captured) -> None:
    numbered = CHILE.replace("id: y", "id: x-2")
    banks = [write("a/same.yaml", PERU), write("b/same.yaml", FRANCE, numbered), write("c/same.yaml", JAPAN, numbered)]
    answers = "same/x: Lima\nsame/x-3: Paris\nsame/x-2: Santiago\nsame/x-2-2: Santiago\none/x: Tokyo"
    assert study(banks, answers) == ExitCode.OK
    assert {verdict for _, verdict in given(capsys).values()} == {"right"}


def test_what_does_not_fit_is_told_by_the_name_of_its_item(capsys: Captured) -> None:
    choice = "{id: x, question: Pick., answer: b, distractors: [c]}"
    assert study([write("one.yaml", PERU), write("two.yaml", choice)], "one/x: Lima\ntwo/x: d") == ExitCode.ANSWERS
    assert "  two/x: 'd' is not one of its options." in capsys.readouterr().err


def test_what_was_missed_of_one_bank_is_not_asked_of_another(capsys: Captured) -> None:
    assert study(two(), "one/x: wrong\ntwo/x: Paris", "--log") == ExitCode.OK
    capsys.readouterr()
    assert study(two(), "one/x: Lima", "--missed") == ExitCode.OK
    assert given(capsys) == {"one/x": ("Lima", "right")}


def test_a_mended_key_mends_what_counts_as_missed(capsys: Captured) -> None:
    bank = [write("one.yaml", PERU.replace("Lima", "Quito"), CHILE)]
    assert study(bank, "x: Lima\ny: Santiago", "--log") == ExitCode.OK
    write("one.yaml", PERU, CHILE.replace("Santiago", "Valparaiso"))
    capsys.readouterr()
    assert study(bank, "{}", "--missed") == ExitCode.OK
    assert list(given(capsys)) == ["y"]


def test_a_slip_that_was_too_near_another_answer_stays_missed(capsys: Captured) -> None:
    near = "{id: z, type: short-answer, question: What is the capital of Chile?, answer: Marine}"
    bank = [write("one.yaml", near, near.replace("z", "w").replace("Chile", "Cuba").replace("Marine", "Marina"))]
    assert study(bank, "z: Marino\nw: Marina", "--log") == ExitCode.OK
    assert given(capsys)["z"] == ("Marino", "wrong")
    assert study(bank, "{}", "--missed") == ExitCode.OK
    assert list(given(capsys)) == ["z"]
