"""Who is a man and who a woman, by the article's own pronouns, where no first name tells."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis


def gender(body: str, name: str = "Oltze Zarina") -> str:
    """The gender that an article of that body tells of `name`."""
    analysis = Analysis(parse(f"Harbour plan divides town\n\nBy Jo Writer\n\n{body}\n", "a.txt"))
    (person,) = [p for p in analysis.names.people if p.name == name]
    return person.gender


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Oltze Zarina, an engineer, sent her report. Zarina left Oslo with her books.", ""),
        ("Oltze Zarina, an engineer, said that she was late. Zarina hoped she would come.", "f"),
        ("Oltze Zarina, an engineer, went to Oslo. He was late.\n\nZarina lost his way.", "m"),
        ("Oltze Zarina, an engineer, went to Oslo. He was late.", "m"),
        ("Oltze Zarina, an engineer, went to Oslo. He was late.\n\nZarina slept. She was tired.", ""),
        ("Oltze Zarina, an engineer, saw Peter Foss and his dog. Zarina met Foss on his way.", ""),
        ("The boat was late, said his wife, Oltze Zarina.", "f"),
        ("The boat was late, said her brother Oltze Zarina.", "m"),
        ("Oltze Zarina, an engineer, praised a colleague and his dog. Zarina met the minister on his way.", ""),
    ],
)
def test_two_sentences_that_agree_tell(body: str, told: str) -> None:
    assert gender(body) == told
