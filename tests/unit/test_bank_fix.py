"""`check --fix` writes the missing ids, and every other byte stays as it was."""

from __future__ import annotations

import json
import stat
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.bank.fix import fix, fixed
from quizapp.bank.load import load
from quizapp.bank.source import Source
from quizapp.cli.main import main
from quizapp.errors import InputError

BEFORE = """\
# a comment
title:   "T"   # kept
items:
  - question: What is the capital of Peru?   # no id
    answer:   Lima

  -   id:
      question: 'The capital of Peru?'
      answer: x
  # between
  - {question: "日本?", answer: y}
  - id: mine
    question: r
    answer: z
  -
    question: What is the capital of Peru?
    answer: w
"""
AFTER = """\
# a comment
title:   "T"   # kept
items:
  - id: what-capital-peru
    question: What is the capital of Peru?   # no id
    answer:   Lima

  -   id: capital-peru
      question: 'The capital of Peru?'
      answer: x
  # between
  - {id: item, question: "日本?", answer: y}
  - id: mine
    question: r
    answer: z
  -
    id: what-capital-peru-2
    question: What is the capital of Peru?
    answer: w
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_missing_ids_are_written_and_nothing_else_changes(tmp_path: Path, end: str, mark: bytes) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(mark + BEFORE.replace("\n", end).encode())
    path.chmod(0o640)
    assert fix(path) == ["what-capital-peru", "capital-peru", "item", "what-capital-peru-2"]
    assert path.read_bytes() == mark + AFTER.replace("\n", end).encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]
    assert [item.id for item in load(path).bank.items][3] == "mine"


def test_a_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(AFTER, encoding="utf-8")
    before = path.stat().st_mtime_ns
    assert fix(path) == []
    assert path.stat().st_mtime_ns == before


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text(BEFORE, encoding="utf-8")
    link = tmp_path / "link.yaml"
    link.symlink_to(tmp_path / "real.yaml")
    fix(link)
    assert link.is_symlink()
    assert (tmp_path / "real.yaml").read_text(encoding="utf-8") == AFTER


def test_a_bank_that_is_not_well_formed_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(BEFORE + "  - question: @x\n", encoding="utf-8")
    assert fix(path) == []


@pytest.mark.parametrize("elsewhere", ["  - id: b\n    question: @x\n", "title: U\n"])
def test_where_nothing_was_tried_no_item_is_said_to_have_no_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], elsewhere: str
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("title: T\nitems:\n  - question: q\n    answer: x\n" + elsewhere, encoding="utf-8")
    assert main(["check", "--fix", str(path)]) == 1
    out = capsys.readouterr().out
    assert "no safe place" not in out
    assert "`--fix` has left this file as it was" in out


def test_misspelt_items_are_the_reason_why_nothing_was_tried(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("title: T\nitmes:\n  - question: q\n    answer: x\n", encoding="utf-8")
    assert main(["check", "--fix", str(path)]) == 1
    assert "its items have another name than `items`" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('{"question":"Q1","answer":"x"}', '{"id": "q1", "question":"Q1","answer":"x"}'),
        ('{ "question":"Q1"}', '{"id": "q1",  "question":"Q1"}'),
        ("{}", '{"id": "item"}'),
        ('{"id":"", "question":"Q1"}', '{"id":"q1", "question":"Q1"}'),
        ('{\r\n  "question":"Q1"\r\n}', '{\r\n  "id": "q1",\r\n  "question":"Q1"\r\n}'),
    ],
)
def test_json_stays_json(before: str, after: str) -> None:
    text, ids = fixed(Source("b.json", f'{{"title":"T","items":[{before}]}}'.encode()))
    assert text == f'{{"title":"T","items":[{after}]}}'
    assert json.loads(text)["items"][0]["id"] == ids[0]


@pytest.mark.parametrize(
    ("before", "after"),
    [("{}", "{id: item}"), ("{'question': q}", "{'id': 'q', 'question': q}")],
)
def test_an_item_between_braces_gets_its_id_in_the_style_of_its_names(before: str, after: str) -> None:
    text = "title: T\nitems:\n  - "
    assert fixed(Source("b.yaml", (text + before).encode()))[0].endswith(f"- {after}")


def test_many_items_without_a_place_for_an_id_take_no_time() -> None:
    flow = "title: T\nitems: [" + ", ".join(f"question: Q{number}" for number in range(5_000)) + "]\n"
    anchored = "title: T\nitems:\n" + "".join(f"  - &a{number} {{question: Q}}\n" for number in range(3_000))
    begin = time.process_time()
    assert fixed(Source("b.yaml", flow.encode())) == (flow, [])
    assert fixed(Source("b.yaml", anchored.encode())) == (anchored, [])
    assert time.process_time() - begin < 20


def test_the_lines_that_are_inserted_end_like_the_others() -> None:
    text = "title: T\ritems:\r  - question: q\r    answer: x\r"
    assert fixed(Source("b.yaml", text.encode()))[0] == text.replace("question", "id: q\r    question")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("{question: q, answer: x, id}", "{question: q, answer: x, id: q}"),
        ('{"id", question: q}', '{"id": q, question: q}'),
        ("question: q\n    ? id", None),
        ("question: q\n    ? id\n    :", "question: q\n    ? id\n    : q"),
        ("question: q\n    !!str id:", "question: q\n    !!str id: q"),
    ],
)
def test_an_id_without_its_colon_or_its_value_gets_them(before: str, after: str | None) -> None:
    text = f"title: T\nitems:\n  - {before}\n"
    assert fixed(Source("b.yaml", text.encode())) == ((text.replace(before, after), ["q"]) if after else (text, []))


def test_many_questions_without_latin_letters_take_no_time() -> None:
    text = "title: T\nitems:\n" + "".join(f"  - question: 日本{number}?\n" for number in range(12_000))
    begin = time.process_time()
    assert fixed(Source("b.yaml", text.encode()))[1][-1] == "item-12000"
    assert time.process_time() - begin < 4


def test_an_item_that_stands_for_another_gets_no_second_id() -> None:
    text = "title: T\nitems:\n  - &a\n    question: q\n    answer: x\n  - *a\n"
    assert fixed(Source("b.yaml", text.encode()))[1] == ["q"]


def test_an_item_without_a_place_for_an_id_keeps_none_of_the_others_from_theirs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        "title: T\nitems:\n"
        "  - question: one\n    answer: x\n"
        "  - &a {question: two, answer: x}\n"
        "  - ? question\n    : three\n    answer: x\n"
        "  - id: ''\n    question: four\n    answer: x\n"
        "  -\n    ? 'question'\n    : five\n    answer: x\n",
        encoding="utf-8",
    )
    assert main(["check", "--fix", str(path)]) == 1
    out, err = capsys.readouterr()
    assert "wrote 4 ids" in err
    assert f"{path}:6:5: error: This item has no `id`." in out
    assert "Write one by hand" in out
    assert "run `quizapp check --fix`" not in out
    assert path.read_text(encoding="utf-8") == (
        "title: T\nitems:\n"
        "  - id: one\n    question: one\n    answer: x\n"
        "  - &a {question: two, answer: x}\n"
        "  - id: three\n    ? question\n    : three\n    answer: x\n"
        "  - id: 'four'\n    question: four\n    answer: x\n"
        "  -\n    id: five\n    ? 'question'\n    : five\n    answer: x\n"
    )


def test_a_file_that_cannot_be_read_is_an_input_error(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        fix(tmp_path / "missing.yaml")


FIELDS = st.lists(
    st.sampled_from(
        [
            "question: a b",
            "? question\n    : c",
            "answer: 'x'",
            "id:",
            "id: z",
            "id: ~",
            'id: ""',
            "tags: [a]",
            "# c",
            "explanation: |\n      t",
        ]
    ),
    max_size=4,
    unique_by=lambda line: line.split(":")[0],
)
ITEMS = st.lists(FIELDS, min_size=1, max_size=4)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(items=ITEMS, end=st.sampled_from(["\n", "\r\n"]))
def test_only_ids_are_inserted_whatever_the_bank_looks_like(items: list[list[str]], end: str) -> None:
    body = "".join("  - " + ("\n    ".join(fields) or "{}") + "\n" for fields in items)
    before = ("title: T\nitems:\n" + body).replace("\n", end)
    after, ids = fixed(Source("b.yaml", before.encode()))
    later = iter(after)
    assert all(char in later for char in before), "something was changed or taken away"
    assert len(after) - len(before) <= sum(len(f"id: {name}{end}    ") for name in ids)
    assert fixed(Source("b.yaml", after.encode())) == (after, [])
