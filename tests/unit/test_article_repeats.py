"""What a page shows twice is read once."""

from __future__ import annotations

import pytest

from quizapp.article import Role, parse
from quizapp.generate.pipeline import generate

TITLE = "Lake town buys two ferries"
PARAGRAPHS = [
    "The council of Nyborg voted 9-4 on Tuesday to buy two ferries for the crossing to the islands in the lake.",
    'Inga Dahl, the mayor of Nyborg, said the ferries would start in May. "The lake belongs to everybody, and nobody wants'
    ' to hear an engine on it," Dahl said.',
    'Karl Holt, a fisherman, said the old ferries had cost 9 million euros. "I shall miss the noise of them," Holt said.',
]


def _asked(paragraphs: list[str], title: str = TITLE) -> list[tuple[str, str]]:
    text = "\n\n".join([title, "By Bo Writer", "14 March 2024", *paragraphs])
    return [(i.stem, i.key) for i in generate(parse(text, "a.txt"), everything=True).items]


@pytest.mark.parametrize("at", [2, 3])
@pytest.mark.parametrize(
    "again", [PARAGRAPHS[1], '"The lake belongs to everybody," says Inga Dahl', "“The lake belongs to everybody”"]
)
def test_a_paragraph_or_words_set_apart_from_it_change_nothing(again: str, at: int) -> None:
    assert _asked([*PARAGRAPHS[:at], again, *PARAGRAPHS[at:]]) == _asked(PARAGRAPHS)


def test_words_that_stand_nowhere_else_are_the_story() -> None:
    lines = [
        *PARAGRAPHS[:2],
        '"The ferries will be named by the children of the islands," says Inga Dahl',
        PARAGRAPHS[2],
    ]
    article = parse("\n\n".join([TITLE, "By Bo Writer", *lines]), "a.txt")
    assert [p.role for p in article.paragraphs].count(Role.BODY) == len(lines)


def test_a_headline_with_somebodys_words_is_a_context_in_marks_of_any_kind() -> None:
    said = "We Cannot Hear the Birds,{} Says Fisherman as Nyborg Buys Ferries"
    straight, curly = (_asked(PARAGRAPHS, opened + said.format(closed)) for opened, closed in (('"', '"'), ("“", "”")))
    assert straight == curly
    assert any("We Cannot Hear" in stem for stem, _ in straight)
