"""The schema takes what the loader takes, in the eyes of an editor that knows draft 7, and refuses clear mistakes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.bank.parse import parse
from quizapp.bank.schema import BANK_DOCS, EVIDENCE_DOCS, ITEM_DOCS, bank_schema
from quizapp.bank.shape import BANK_FIELDS, EVIDENCE_FIELDS, ITEM_FIELDS
from quizapp.bank.source import Source, read
from quizapp.places import shipped

VALIDATOR = Draft7Validator(bank_schema())


def as_editor(node: Any) -> Any:  # noqa: ANN401
    """What an editor sees: YAML 1.2, in which `true` is a truth value and `1.5` a number."""
    if isinstance(node, Mapping):
        return {str(key): as_editor(value) for key, value in node.items()}
    if isinstance(node, Listing):
        return [as_editor(value) for value in node]
    if isinstance(node, Scalar) and node.plain:
        if node in ("true", "false"):
            return node == "true"
        if node in ("", "~", "null"):
            return None
        if re.fullmatch(r"-?\d+(\.\d+)?", node):
            return float(node)
    return str(node)


def accepts(text: str) -> bool:
    return VALIDATOR.is_valid(as_editor(parse(Source("b.yaml", text.encode())).root))


def one(*fields: str) -> str:
    return "title: T\nitems:\n  - id: a\n" + "".join(f"    {line}\n" for line in fields)


def test_it_is_a_schema_of_draft_7() -> None:
    Draft7Validator.check_schema(bank_schema())
    assert not re.search("prefixItems|unevaluated|\\$defs", str(bank_schema()))


def test_every_field_is_described() -> None:
    assert set(BANK_DOCS) == BANK_FIELDS
    assert set(ITEM_DOCS) == ITEM_FIELDS
    assert set(EVIDENCE_DOCS) == EVIDENCE_FIELDS


@pytest.mark.parametrize("path", sorted(shipped("question_banks").glob("*.yaml")), ids=lambda path: path.stem)
def test_it_takes_the_shipped_banks(path: Path) -> None:
    errors = VALIDATOR.iter_errors(as_editor(parse(read(path)).root))
    assert [f"{list(error.absolute_path)}: {error.message}" for error in errors] == []


@pytest.mark.parametrize(
    "fields",
    [
        ("question: q", "answer: 1969"),
        ("question: q", "answer: 1:30"),
        ("question: q", "answer: true"),
        ("question: q", "answer: [1, 2]", "distractors: [3, no]", "tags: t", "hints: [a, b]"),
        ("question: The {{x}}.",),
        ("question: q", "answer: null"),
        ("question: q", "answer: x", "distractors: [~, null]", "feedback: {~: null}"),
        ("question: q", "answer: x", "distractors: [y]", "shuffle: yes"),
        ("question: q", "answer: x", "distractors: [y]", "shuffle: Off"),
        ("question: q", "answer: x", "tags: []", "hints: []", "accept: []", "reject: []"),
        ("question: q", "answer: 1", "unit: m", "accept_units: []"),
        ("question: The {{x}}.", "distractors: []"),
        ("question: q", "pairs: {a: b, c: d}", "distractors: []"),
        ("question: q", "order: [1, 2]", "points: 0.5", "shuffle: true"),
    ],
)
def test_it_takes_what_the_loader_takes(fields: tuple[str, ...]) -> None:
    assert accepts(one(*fields))


@pytest.mark.parametrize(
    "fields",
    [
        ("question: q",),
        ("question: q", "anser: x"),
        ("question: q", "answer: x", "points: many"),
        ("question:", "answer: x"),
        ("question: q", "answer: x", "distractors: [y]", "shuffle: maybe"),
        ("question: q", "answer: x", "points: 0"),
        ("question: q", "answer: x", "type: essay"),
        ("question: q", "answer: x", "difficulty: harsh"),
        ("question: q", "answer: x", "distractors: []"),
        ("question: q", "answer: []", "distractors: [y]"),
        ("question: q", "pairs: {a: b}"),
        ("question: q", "answer: x", "evidence: {words: x}"),
        ("answer: x",),
    ],
)
def test_it_refuses_clear_mistakes(fields: tuple[str, ...]) -> None:
    assert not accepts(one(*fields))
