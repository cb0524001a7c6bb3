"""docs/bank-format.md keeps its word: every example loads without a problem, every field and type is described."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.shape import BANK_FIELDS, EVIDENCE_FIELDS, ITEM_FIELDS
from quizapp.bank.source import Source
from quizapp.model.item import ITEM_MODELS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "bank-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)


def as_bank(example: str) -> str:
    return example if example.startswith("title:") else "title: Example\nitems:\n" + example


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: re.search(r"id: (\S+)", example)[1])
def test_an_example_loads_without_a_problem(example: str) -> None:
    source = Source(str(ROOT / "question_banks" / "example.yaml"), as_bank(example).encode())
    assert [str(problem) for problem in examine(source).problems] == []


@pytest.mark.parametrize("kind", ITEM_MODELS)
def test_the_example_of_a_type_is_of_that_type(kind: str) -> None:
    section = DOCUMENT.partition(f"### {kind}\n")[2].partition("\n## ")[0].partition("\n### ")[0]
    example = re.search(r"```yaml\n(.*?)```", section, re.DOTALL)
    assert example is not None
    bank = examine(Source("b.yaml", as_bank(example[1]).encode())).bank
    assert bank is not None
    assert {item.type for item in bank.items} == {kind}


def test_every_field_has_a_row() -> None:
    rows = set(re.findall(r"^\| `(\w+)` \|", DOCUMENT, re.MULTILINE))
    assert (BANK_FIELDS | ITEM_FIELDS | EVIDENCE_FIELDS) - rows == {"pairs", "order"}
    assert "### matching" in DOCUMENT
    assert "  pairs:\n" in DOCUMENT


TRAPS = re.findall(r"^\| `((?:question|answer): [^`]+)`", DOCUMENT, re.MULTILINE)


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_one(trap: str) -> None:
    other = "answer: x" if trap.startswith("question") else "question: q"
    text = f"title: T\nitems:\n  - id: a\n    {trap}\n    {other}\n"
    (problem,) = examine(Source("b.yaml", text.encode())).problems
    assert problem.line == 4
