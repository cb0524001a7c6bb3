"""`quizapp check` and `quizapp schema` as their users run them."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from quizapp.bank.load import load
from quizapp.bank.schema import FILE_NAME, as_json
from quizapp.cli.main import main
from quizapp.errors import BankError
from quizapp.places import shipped

GOOD = "title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n"
NO_ID = GOOD.replace("id: a\n    ", "")
Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "good.yaml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "bad.yml").write_text(NO_ID, encoding="utf-8")
    return tmp_path


def test_a_sound_bank_ends_well_and_prints_nothing_on_standard_output(folder: Path, capsys: Output) -> None:
    assert main(["check", str(folder / "good.yaml")]) == 0
    assert capsys.readouterr() == ("", "No problems in 1 bank.\n")


def test_a_folder_stands_for_the_banks_below_it(folder: Path, capsys: Output) -> None:
    assert main(["check", str(folder), str(folder / "good.yaml")]) == 1
    printed = capsys.readouterr().out
    assert f"{folder}/sub/bad.yml:3:5: error: This item has no `id`." in printed
    assert "    3 |   - question: q\n      |     ^\n" in printed
    assert printed.endswith("1 error.\n")


def test_a_file_that_cannot_be_read_does_not_hide_the_others(folder: Path, capsys: Output) -> None:
    assert main(["check", str(folder / "none.yaml"), str(folder / "sub" / "bad.yml")]) == 3
    out, err = capsys.readouterr()
    assert "no `id`" in out
    assert "none.yaml: there is no such file" in err


def test_files_may_stand_on_both_sides_of_a_flag(folder: Path, capsys: Output) -> None:
    good, bad = str(folder / "good.yaml"), str(folder / "sub" / "bad.yml")
    assert main(["check", good, "--format", "json", bad]) == 1
    assert [problem["file"] for problem in json.loads(capsys.readouterr().out)] == [bad]
    assert main(["study", good, "--headless", "--json", "--answers", os.devnull, good, str(folder / "none.yaml")]) == 3
    assert "none.yaml: there is no such file" in capsys.readouterr().err


def test_a_flag_that_there_is_not_is_told_by_its_command(folder: Path, capsys: Output) -> None:
    with pytest.raises(SystemExit):
        main(["check", str(folder / "good.yaml"), "--formt", "json"])
    assert "quizapp check: error: unrecognized arguments: --formt json" in capsys.readouterr().err


def test_what_stands_behind_two_dashes_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("-x.yaml").write_text(GOOD, encoding="utf-8")
    assert main(["check", "--format", "json", "--", "-x.yaml"]) == 0


def test_an_empty_folder_is_said_to_be_empty(tmp_path: Path, capsys: Output) -> None:
    assert main(["check", str(tmp_path)]) == 3
    assert "there is no bank in this folder" in capsys.readouterr().err


def test_json_is_for_programs(folder: Path, capsys: Output) -> None:
    assert main(["check", "--format", "json", str(folder)]) == 1
    out = capsys.readouterr().out
    assert out.isascii()
    (problem,) = json.loads(out)
    assert (problem["line"], problem["column"], problem["severity"]) == (3, 5, "error")
    assert main(["check", "--format", "json", str(folder / "good.yaml")]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_github_gets_remarks_beside_the_lines(folder: Path, capsys: Output) -> None:
    assert main(["check", "--format", "github", str(folder)]) == 1
    assert capsys.readouterr().out.startswith(f"::error file={folder}/sub/bad.yml,line=3,col=5::This item has no `id`.")


def test_fix_mends_what_it_can_and_checks_the_rest(folder: Path, capsys: Output) -> None:
    assert main(["check", "--fix", str(folder)]) == 0
    assert "bad.yml: wrote 1 id." in capsys.readouterr().err
    assert (folder / "sub" / "bad.yml").read_text(encoding="utf-8") == GOOD.replace("id: a", "id: q")
    assert (folder / "good.yaml").read_text(encoding="utf-8") == GOOD


def test_the_schema_beside_the_banks_is_the_one_that_is_printed(capsys: Output) -> None:
    assert main(["schema"]) == 0
    printed = capsys.readouterr().out
    assert printed == as_json()
    assert printed == (shipped("question_banks") / FILE_NAME).read_text(encoding="utf-8")


def test_an_article_where_a_bank_is_wanted_is_told_how_to_become_one(tmp_path: Path) -> None:
    article = tmp_path / "news.txt"
    article.write_text("Harbour plan divides town\n\nIt rained in Larne.\n", "utf-8")
    with pytest.raises(BankError, match="quizapp generate"):
        load(article)
