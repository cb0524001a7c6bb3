"""Passages in which the sentence names somebody, and often another has the word: no wrong speaker leaves the generator.

`who_speaks.tsv` has one a line: who may be the key (surnames with a `/` between, `-` for nobody), a tab, and the passage, in
which `\\n` begins a paragraph. Silence is always right.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.article import parse
from quizapp.generate.candidate import WHO_SAID_WHAT
from quizapp.generate.pipeline import generate

LEAD = """Council backs plan for harbour

HARLOW - Mayor Anna Reed spoke on Monday about the fire that broke out on a pier in the port of Harlow on Sunday, leaving \
hundreds without a roof. Carl Foss, Peter Dunn and Mary Lind saw it.

"""
LINES = (Path(__file__).parent / "who_speaks.tsv").read_text("utf-8").splitlines()
PASSAGES = [tuple(line.split("\t", 1)) for line in LINES if line and not line.startswith("#")]


def speakers(passage: str) -> set[str]:
    """Whoever is the key of a question about words in the passage."""
    text = LEAD + passage.replace("\\n", "\n\n") + "\n\nPolice said that 30 people were hurt on Sunday.\n"
    items = generate(parse(text, "a.txt"), everything=True).items
    told = [i for i in items if i.kind == WHO_SAID_WHAT and not (i.type == "true-false" and i.key == "false")]
    return {who for i in told for who in (i.pairs.values() if i.pairs else [i.speaker or i.key])}


@pytest.mark.parametrize(("expected", "passage"), PASSAGES, ids=[passage[-60:] for _, passage in PASSAGES])
def test_nobody_else_is_the_speaker(expected: str, passage: str) -> None:
    allowed = [] if expected == "-" else expected.split("/")
    assert not {s for s in speakers(passage) if not any(name in s for name in allowed)}


FOUND = 8
"""Of those who do speak in these passages, made to be hard, so many are found at the least: silence is no answer to all."""


def test_some_who_speak_are_found() -> None:
    named = [(expected.split("/"), passage) for expected, passage in PASSAGES if expected != "-"]
    found = [any(name in s for s in speakers(passage) for name in names) for names, passage in named]
    assert sum(found) >= FOUND, f"{sum(found)} of {len(found)}"
