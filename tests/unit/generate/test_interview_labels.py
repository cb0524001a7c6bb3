"""Labels of the turns of an interview, in the forms that transcripts give them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate

TURNS = [
    ("Carl Benson", "Why did the wall of Castleton fail in March?"),
    ("Ruth Adeyemi", "The wall did not fail. The pumps behind it failed, because nobody had tested them since 2021."),
    ("Carl Benson", "Who was to test the pumps of the wall?"),
    (
        "Ruth Adeyemi",
        "The water department was. Its director told me in January that the pumps were ready for the spring.",
    ),
    ("Carl Benson", "What will the repair of the pumps cost?"),
    ("Ruth Adeyemi", "About $3 million, and the state of Ohio has promised to pay 40 percent of it."),
]
LABELS: dict[str, Callable[[int, str], str]] = {
    "plain": lambda _, name: f"{name}:",
    "stamped": lambda at, name: f"[00:0{at}:12] {name.split()[1].upper()}:",
    "stamped in brackets": lambda at, name: f"(0{at}:12) {name}:",
    "in square brackets": lambda _, name: f"[{name.split()[1]}]",
    "with a title": lambda _, name: f"{'MAYOR ' if 'Ruth' in name else ''}{name.upper()}:",
    "with a short title": lambda _, name: f"{'DR. ' if 'Ruth' in name else ''}{name.split()[1].upper()}:",
}


@pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)
def test_who_speaks_is_told_by_a_label_of_any_form(label: Callable[[int, str], str]) -> None:
    said = "\n\n".join(f"{label(at, name)} {words}" for at, (name, words) in enumerate(TURNS))
    opening = "Ruth Adeyemi, the mayor of Castleton, spoke to Carl Benson on Monday about the flood wall of the town."
    article = parse(f"The mayor on the flood wall\n\nBy Bo Writer\n\n9 April 2025\n\n{opening}\n\n{said}\n", "a.txt")
    found = {
        item.speaker for item in generate(article, everything=True).items if "pumps behind" in item.stem + item.key
    }
    assert found == {"Ruth Adeyemi"}


def test_words_that_an_editor_put_in_are_no_label() -> None:
    lines = [f"[{word}] council of Castleton voted on the wall in the year {year}." for word, year in
             [("The", 2021), ("This", 2022), ("The", 2023), ("This", 2024)]]  # fmt: skip
    article = parse("\n\n".join(["The mayor on the flood wall", "By Bo Writer", *lines]), "a.txt")
    assert all(p.label is None for p in article.paragraphs)
