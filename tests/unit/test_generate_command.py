"""`quizapp generate` as its user meets it; what the generator itself finds is tested elsewhere."""

from __future__ import annotations

import io
import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.article import Article
from quizapp.bank.evidence import read_text
from quizapp.bank.load import check
from quizapp.cli.main import main
from quizapp.generate import pipeline
from quizapp.generate.candidate import FACT_RECALL, Candidate, Drop
from quizapp.generate.result import Result

STORY = """Town votes for its bridge

The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter.

Mayor Ann Lee said that the work would begin in spring, and that it would cost the town about $4 million in all, which
the state has promised to pay.
"""
NOTHING = STORY + "\nThere is nothing more to be said, they said."
Run = Callable[..., int]


def fake(article: Article, *, seed: int, kinds: frozenset[str] | None, count: int | None, everything: bool) -> Result:
    """An item for each sentence; none for a text that says so; a defect for another."""
    if "nothing" in article.text:
        return Result((), (), "There is nothing in it.")
    if "defect" in article.text:
        raise ZeroDivisionError("a defect")
    spans = [(s.start, s.end) for p in article.body for s in p.sentences]
    items = tuple(
        Candidate(
            FACT_RECALL, "short-answer", "fake", f"What {n} ({seed})?", article.text[start : start + 3], start, end
        )
        for n, (start, end) in enumerate(spans)
    )
    return Result(items[:count], (Drop("prove", "the key is not in the evidence", "the \x1b[31mflood", 5),))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setattr(pipeline, "generate", fake)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    return lambda *words: main(["generate", *words])


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_json_lines_go_to_standard_output(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("a.txt", "--format", "jsonl") == 0
    out, err = capfd.readouterr()
    assert [line["article"] for line in lines(out)] == ["a.txt", "a.txt"]
    assert err == ""


def test_the_same_run_twice_gives_the_same_bytes_and_another_seed_others(
    run: Run, capfd: pytest.CaptureFixture[str]
) -> None:
    texts = []
    for seed in ("1", "1", "2"):
        run("a.txt", "--format", "jsonl", "--seed", seed)
        texts.append(capfd.readouterr().out)
    assert texts[0] == texts[1] != texts[2]


def test_the_number_of_items_can_be_bounded(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("a.txt", "--format", "jsonl", "-n", "1") == 0
    assert len(lines(capfd.readouterr().out)) == 1


def test_a_count_beyond_any_use_gives_all_that_there_is(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("a.txt", "--format", "jsonl", "-n", "9" * 20, "--jobs", "9" * 20) == 0
    assert lines(capfd.readouterr().out)


def test_the_name_of_the_file_tells_the_format_in_any_case(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run("a.txt", "-o", "b.JSONL", "-n", "1") == 0
    assert lines((tmp_path / "b.JSONL").read_text(encoding="utf-8"))
    assert "1 item written" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("-n", "0"), "'0' is not a whole number from 1"),
        (("-n", "x"), "'x' is not a whole number from 1"),
        (("--jobs", "0"), "'0' is not a whole number from 1"),
        (("--all", "-n", "3"), "not allowed with"),
        (("--kind", "other"), "invalid choice"),
        (("--title", " "), "the title is empty"),
        (("--title", "x" * 20_001), "the title is longer than 20,000 characters"),
    ],
)
def test_wrong_flags_are_a_usage_error(
    run: Run, words: tuple[str, ...], reason: str, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        run("a.txt", *words)
    assert end.value.code == 2
    assert reason in capfd.readouterr().err


def test_a_bank_is_written_and_names_the_article_relative_to_itself(run: Run, tmp_path: Path) -> None:
    (tmp_path / "banks").mkdir()
    assert run("a.txt", "-o", "banks/b.yaml") == 0
    text = (tmp_path / "banks" / "b.yaml").read_text(encoding="utf-8")
    assert "Town votes for its bridge" in text
    assert "../a.txt" in text
    assert [path.name for path in (tmp_path / "banks").iterdir()] == ["b.yaml"]


def test_the_name_of_the_file_tells_the_format(run: Run, tmp_path: Path) -> None:
    assert run("a.txt", "-o", "b.jsonl") == 0
    assert len(lines((tmp_path / "b.jsonl").read_text())) == 2


def test_a_file_that_exists_is_overwritten_only_when_forced(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "b.jsonl").write_text("mine", encoding="utf-8")
    assert run("a.txt", "-o", "b.jsonl") == 3
    assert "--force" in capfd.readouterr().err
    assert (tmp_path / "b.jsonl").read_text() == "mine"
    assert run("a.txt", "-o", "b.jsonl", "--force") == 0
    assert (tmp_path / "b.jsonl").read_text() != "mine"


def test_a_bank_is_written_to_the_target_of_a_link_which_stays_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "real.jsonl", tmp_path / "b.jsonl"
    link.symlink_to(target)
    assert run("a.txt", "-o", "b.jsonl") == 0
    before = target.read_bytes()
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    assert run("a.txt", "-o", "b.jsonl", "--force") == 0
    assert link.is_symlink()
    assert target.read_bytes() == before
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert list((tmp_path / "there").iterdir()) == [target]


def test_a_file_that_cannot_be_written_is_said(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("a.txt", "-o", "none/b.jsonl") == 3
    assert "none/b.jsonl: cannot be written" in capfd.readouterr().err


def test_a_device_may_be_written_to(run: Run) -> None:
    assert run("a.txt", "-o", os.devnull) == 0


def test_one_failed_article_does_not_stop_the_others(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    (tmp_path / "defect.txt").write_text(STORY + "\nIt had a defect, said the town's engineer.", encoding="utf-8")
    assert run("none.txt", "latin.txt", "defect.txt", "a.txt", "--format", "jsonl") == 3
    out, err = capfd.readouterr()
    assert len(lines(out)) == 2
    assert [line.split(": ")[1] for line in err.splitlines()] == ["none.txt", "latin.txt", "defect.txt"]
    assert "Traceback" not in err


def test_no_items_at_all_has_a_code_and_a_reason_of_its_own(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "n.txt").write_text(NOTHING, encoding="utf-8")
    assert run("n.txt", "-o", "b.yaml") == 4
    assert "n.txt: no items. There is nothing in it." in capfd.readouterr().err
    assert not (tmp_path / "b.yaml").exists()


def test_an_article_without_items_among_others_is_no_failure(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "n.txt").write_text(NOTHING, encoding="utf-8")
    assert run("n.txt", "a.txt", "--format", "jsonl") == 0
    assert "n.txt: no items" in capfd.readouterr().err


def test_several_processes_keep_the_order(run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    names = [f"{number}.txt" for number in range(9)]
    for name in names:
        (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert run(*names, "none.txt", "--format", "jsonl", "--jobs", "2") == 3
    assert [line["article"] for line in lines(capfd.readouterr().out)] == [name for name in names for _ in range(2)]


def test_explain_and_stats_tell_on_standard_error(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("a.txt", "--format", "jsonl", "--explain", "--stats") == 0
    out, err = capfd.readouterr()
    assert len(lines(out)) == 2
    assert "taken: fact-recall, fake: What 0 (0)?" in err
    assert "dropped: prove: the key is not in the evidence" in err
    assert "taken: 2" in err
    assert "dropped: 1" in err
    assert "\x1b" not in err


def test_the_text_of_standard_input_is_kept_beside_the_bank(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert run("-", "-o", "b.yaml") == 0
    assert "b-article.txt" in (tmp_path / "b.yaml").read_text(encoding="utf-8")
    assert (tmp_path / "b-article.txt").read_text(encoding="utf-8") == STORY


def test_items_of_several_articles_name_theirs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text(STORY, encoding="utf-8")
    assert run("a.txt", "c.txt", "-o", "b.yaml", "--title", "Two towns") == 0
    text = (tmp_path / "b.yaml").read_text(encoding="utf-8")
    assert "Two towns" in text
    assert text.count("article: a.txt") == text.count("article: c.txt") == 2


def test_an_article_named_twice_is_read_once(run: Run, capfd: pytest.CaptureFixture[str]) -> None:
    assert run("a.txt", "./a.txt", "a.txt", "--format", "jsonl") == 0
    assert [line["article"] for line in lines(capfd.readouterr().out)] == ["a.txt", "a.txt"]


@pytest.mark.parametrize("output", ["a.txt", "./a.txt", "link.txt"])
def test_no_article_is_ever_overwritten(run: Run, tmp_path: Path, output: str) -> None:
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert run("a.txt", "-o", output, "--force") == 3
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == STORY


def test_a_folder_is_no_output(run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "banks").mkdir()
    assert run("a.txt", "-o", "banks", "--force") == 3
    assert "banks: this is a folder" in capfd.readouterr().err


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_standard_input_may_stand_among_files(
    run: Run, monkeypatch: pytest.MonkeyPatch, jobs: str, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert run("a.txt", "-", "none.txt", "-", "--format", "jsonl", "--jobs", jobs) == 3
    assert [line["article"] for line in lines(capfd.readouterr().out)] == ["a.txt", "a.txt", "-", "-"]


def test_a_closed_standard_input_is_an_empty_one(
    run: Run, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run("-") == 3
    assert "the file is empty" in capfd.readouterr().err


def test_pages_of_one_name_in_two_folders_keep_their_texts_apart(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    for folder in ("north", "south"):
        (tmp_path / folder).mkdir()
        body = "".join(f"<p>{line.replace('Riverton', folder.title())}</p>" for line in STORY.split("\n\n")[1:])
        page = f"<html><body><article><h1>Town votes for its bridge</h1>{body}</article></body></html>"
        (tmp_path / folder / "page.html").write_text(page, encoding="utf-8")
    (tmp_path / "page.txt").write_text("mine", encoding="utf-8")
    assert run("north/page.html", "south/page.html", "page.txt", "-o", "b.yaml") == 0
    assert (tmp_path / "page.txt").read_text(encoding="utf-8") == "mine"
    kept = [(tmp_path / name).read_text(encoding="utf-8") for name in ("page-2.txt", "page-3.txt")]
    assert ["North" in kept[0], "South" in kept[1]] == [True, True]


def test_force_replaces_the_bank_and_its_own_text_and_nothing_else(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    body = "".join(f"<p>{line}</p>" for line in STORY.split("\n\n")[1:])
    page = f"<html><body><article><h1>Town votes for its bridge</h1>{body}</article></body></html>"
    (tmp_path / "story.html").write_text(page, encoding="utf-8")
    (tmp_path / "story.txt").write_text("my own notes", encoding="utf-8")
    assert run("story.html", "-o", "b.yaml", "--force") == 0
    assert (tmp_path / "story.txt").read_text(encoding="utf-8") == "my own notes"
    assert "Riverton" in (tmp_path / "story-2.txt").read_text(encoding="utf-8")
    assert run("story.html", "-o", "b.yaml", "--force") == 0
    assert not (tmp_path / "story-3.txt").exists()


def test_force_replaces_the_text_of_standard_input_beside_its_bank(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in ("Riverton", "Odden"):
        text = STORY.replace("Riverton", place)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert run("-", "-o", "b.yaml", "--force") == 0
        assert (tmp_path / "b-article.txt").read_text(encoding="utf-8") == text
    assert not (tmp_path / "b-article-2.txt").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_an_article_may_have_a_name_that_is_no_text(
    run: Run, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text(STORY, encoding="utf-8")
    assert run(name, "--format", "jsonl") == 0
    assert len(lines(capfd.readouterr().out)) == 2
    assert run(name, "-o", "b.yaml") == 0
    assert check(tmp_path / "b.yaml", read_text).problems == []
    assert (tmp_path / "b-article.txt").read_text(encoding="utf-8") == STORY


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_bank_may_have_a_name_that_is_no_text(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    name = os.fsdecode(b"caf\xe9.yaml")
    assert run("-", "-o", name) == 0
    assert check(tmp_path / name, read_text).problems == []
    assert (tmp_path / "article.txt").read_text(encoding="utf-8") == STORY
