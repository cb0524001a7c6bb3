"""An author's YAML becomes a bank: types inferred, text as written, every field in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.bank.load import LoadedBank, load

Load = Callable[[str], LoadedBank]


@pytest.fixture
def loaded(tmp_path: Path) -> Load:
    def write(text: str) -> LoadedBank:
        path = tmp_path / "bank.yaml"
        path.write_text(text, encoding="utf-8")
        return load(path)

    return write


def one(fields: str) -> str:
    """A bank of one item with these fields."""
    return "title: T\nitems:\n  - id: a\n" + "".join(f"    {line}\n" for line in fields.splitlines())


def test_the_shortest_bank_is_a_single_choice(loaded: Load) -> None:
    item = loaded(one("question: What is the capital of Peru?\nanswer: Lima\ndistractors: [Quito, La Paz]")).bank.items[
        0
    ]
    assert (item.type, item.key, item.distractors) == ("single-choice", "Lima", ("Quito", "La Paz"))


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ("question: q\nanswer: [x, y]\ndistractors: [z]", "multiple-choice"),
        ("question: q\nanswer: 2\noptions: [1, 2, 3]", "single-choice"),
        ("question: q\nanswer: true", "true-false"),
        ("question: q\nanswer: False", "true-false"),
        ('question: q\nanswer: "true"', "short-answer"),
        ("question: q\nanswer: no", "short-answer"),
        ("question: q\nanswer: 8848\nunit: m", "numeric"),
        ("question: q\nanswer: 8848\ntolerance: 5%", "numeric"),
        ("question: q\nanswer: 8848", "short-answer"),
        ("question: The capital is {{Lima}}.", "cloze"),
        ("question: The capital is {{Lima}}.\ndistractors: [Quito]", "cloze"),
        ("question: q\npairs: {Peru: Lima, Chile: Santiago}", "matching"),
        ("question: q\norder: [one, two]", "ordering"),
        ("question: q\nanswer: true\ntype: short-answer", "short-answer"),
    ],
)
def test_the_type_is_seen_from_the_fields(loaded: Load, fields: str, kind: str) -> None:
    assert loaded(one(fields)).bank.items[0].type == kind


@pytest.mark.parametrize(
    "text", ["no", "yes", "1:30", "2024-06-20", "007", "1e3", "0x1F", "1_000", "null", "~", "=", "3.10"]
)
def test_text_reaches_the_student_as_typed(loaded: Load, text: str) -> None:
    assert loaded(one(f"question: q\nanswer: {text}")).bank.items[0].key == text


@pytest.mark.parametrize(
    ("block", "shown"),
    [
        ("|2\n      def f():\n    x", "  def f():\nx"),
        ("|\n      def f():\n        x", "def f():\n  x"),
        ("|2\n        indented\n    not\n\n      half", "    indented\nnot\n\n  half"),
        ("|\n\n\n      a\n      b\n\n", "a\nb"),
        ("|2\n          alone", "alone"),
        ('"\\n  a\\n    b\\n"', "a\n  b"),
        ('"\u00a0 a\\n  b"', "a\n  b"),
        ("|\n      if x:\n      \ty\tz\n      abcd\te", "if x:\n    y   z\nabcd    e"),
        (">\n      name\tnumber\n", "name    number"),
        ('"a\tb"', "a b"),
    ],
)
def test_a_block_keeps_its_shape(loaded: Load, block: str, shown: str) -> None:
    assert loaded(one(f"question: {block}\nanswer: x")).bank.items[0].stem == shown


def test_options_are_shown_as_listed_and_the_rest_are_distractors(loaded: Load) -> None:
    item = loaded(one("question: q\nanswer: 2\noptions: [1, 2, 3]")).bank.items[0]
    assert (item.options, item.distractors, item.shuffle) == (("1", "2", "3"), ("1", "3"), False)


def test_single_texts_stand_for_lists_of_one(loaded: Load) -> None:
    item = loaded(one("question: q\nanswer: x\ntags: t\nhints: Think, then answer.\naccept: ex")).bank.items[0]
    assert (item.tags, item.hints, item.accept) == (("t",), ("Think, then answer.",), ("ex",))


def test_anchors_aliases_and_merge_keys_work(loaded: Load) -> None:
    bank = loaded(
        "title: T\nitems:\n  - &first\n    id: a\n    question: q\n    answer: x\n    tags: &t [one, two]\n"
        "  - {<<: *first, id: b, question: r, tags: *t}\n"
    ).bank
    assert [(i.id, i.stem, i.key, i.tags) for i in bank.items] == [
        ("a", "q", "x", ("one", "two")),
        ("b", "r", "x", ("one", "two")),
    ]


def test_every_value_knows_its_line_and_column(loaded: Load) -> None:
    bank = loaded(one("question: q\nanswer: x\ndistractors: [y, zed]"))
    assert bank.position(0, "distractors", 1) == (6, 22)
    assert bank.position(0) == (3, 5)


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "w.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + one("question: q\nanswer: x").replace("\n", "\r\n").encode())
    bank = load(path)
    assert bank.bank.items[0].key == "x"
    assert bank.position(0, "answer") == (5, 13)
