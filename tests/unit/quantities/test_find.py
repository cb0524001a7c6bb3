"""From whole articles to items: what is asked about figures, and what never is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.article.reader import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.facts.quantities import find

NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))


def items(text: str) -> list[Candidate]:
    return [found for found in find(Analysis(parse(text, "news.txt"))) if isinstance(found, Candidate)]


def drops(text: str) -> list[Drop]:
    return [found for found in find(Analysis(parse(text, "news.txt"))) if isinstance(found, Drop)]


def article(*sentences: str, date: str = "June 20, 2024") -> str:
    body = "\n\n".join(sentences)
    return f"Council votes on the new bridge\n\nBy Ana Brook\n\n{date}\n\n{body}\n"


def every_item() -> Iterator[tuple[str, Candidate]]:
    for path in NEWS:
        text = path.read_text("utf-8")
        for item in items(text):
            yield text, item


@pytest.mark.parametrize("path", NEWS, ids=lambda path: path.stem)
def test_every_article_gives_items_whose_key_the_evidence_holds(path: Path) -> None:
    text = path.read_text("utf-8")
    found = items(text)
    assert found
    for item in found:
        evidence = text[item.start : item.end]
        if item.type != "true-false":
            assert item.key.lower() in evidence.lower() or item.type == "numeric"
        if item.type == "single-choice":
            assert item.key in item.options
            assert len(set(item.options)) == len(item.options) >= 3
            assert set(item.options) == {item.key, *item.distractors}


def test_the_same_article_gives_the_same_items() -> None:
    text = NEWS[0].read_text("utf-8")
    assert items(text) == items(text)


def test_the_key_takes_every_rank() -> None:
    ranks = [item.options.index(item.key) for _, item in every_item() if len(item.options) == 4]
    assert {0, 1, 2, 3} == set(ranks)


def test_no_stem_points_outside_itself() -> None:
    for _, item in every_item():
        for word in (" he ", " they ", "Thursday", "yesterday", "the company", "this year", "the article"):
            assert word not in f" {item.stem} "


def test_a_sum_is_asked_with_sums_of_its_own_form() -> None:
    item = items(article("Leeds will spend £900m on a bridge over the River Aire."))[0]
    assert (
        item.stem
        == "Fill the gap, as reported on June 20, 2024: Leeds will spend ____ on a bridge over the River Aire."
    )
    assert item.key == "£900m"
    assert all(option.startswith("£") and option.endswith("m") for option in item.options)
