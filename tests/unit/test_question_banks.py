"""The shipped banks are what instructors copy from: sound, proved, varied."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from quizapp.bank.load import load
from quizapp.model.item import ITEM_MODELS
from quizapp.places import shipped

BANKS = sorted(shipped("question_banks").glob("*.yaml"))
ARTICLE_BANK = shipped("question_banks") / "putin-in-asia-june-2024.yaml"


@pytest.mark.parametrize("path", BANKS, ids=lambda path: path.stem)
def test_a_shipped_bank_is_clean(path: Path) -> None:
    assert load(path).problems == ()
    assert path.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=bank.schema.json\n")


def test_the_example_shows_every_type() -> None:
    items = load(shipped("question_banks") / "every-item-type.yaml").bank.items
    assert {item.type for item in items} == set(ITEM_MODELS)


def test_the_bank_on_the_article_proves_what_it_asks() -> None:
    loaded = load(ARTICLE_BANK)
    assert loaded.article is not None
    text = loaded.article.read_text(encoding="utf-8")
    proved = [item.evidence for item in loaded.bank.items if item.evidence is not None]
    assert len(proved) >= len(loaded.bank.items) - 1
    for evidence in proved:
        assert text[evidence.start : evidence.end] == evidence.text
    assert {item.kind for item in loaded.bank.items} == {"who-said-what", "fact-recall"}


@pytest.mark.parametrize("path", BANKS, ids=lambda path: path.stem)
def test_no_type_takes_the_whole_bank(path: Path) -> None:
    kinds = Counter(item.type for item in load(path).bank.items)
    assert len(kinds) >= 6
    assert max(kinds.values()) <= kinds.total() / 2
