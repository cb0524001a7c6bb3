"""What an article takes back in a note below it is not asked."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate

STORY = """Harbour master leaves Larne

By Jo Writer

2 March 2024

Anna Brandt, who designed the lighthouse of Larne in 1998, resigned from the harbour board on Friday. Mayor Tom Reed
opened a bridge over the Inver in 2004, and Peter Okafor founded the sailing school of Larne in 2011.

"The wall of Larne will hold for a century," Brandt said. "Fish will leave the bay of Larne before the boats do," said
Carl Foss. "Ferries are late every week of the year in Larne," Ida Moen said.

The council gave the school a grant of 40,000 pounds for new boats in 2015 and sold the old ferry to Norway in 2016.
"""


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Correction: An earlier version of this article misstated who founded the sailing school. It was Ida Moen, not "
         "Peter Okafor, in 2011.", "sailing school of Larne"),
        ("CORRECTION\n\nThis article misidentified the designer of the lighthouse in 1998, who was Ada Brandt.",
         "lighthouse of Larne"),
    ],
)  # fmt: skip
def test_what_a_correction_is_about_is_not_asked(note: str, about: str) -> None:
    before = generate(parse(STORY, "a.txt"), everything=True).items
    after = generate(parse(f"{STORY}\n{note}\n", "a.txt"), everything=True).items
    assert any(about in item.stem for item in before)
    assert not any(about in item.stem for item in after)
    assert {i.quote for i in after if i.quote} == {i.quote for i in before if i.quote}


def test_the_day_of_a_correction_is_not_that_of_the_article() -> None:
    undated = STORY.replace("2 March 2024\n\n", "")
    note = (
        "Because of an editing error, an article misstated the year in which a ferry was sold.\n\nFriday, 8 March 2024"
    )
    assert parse(f"{undated}\n{note}\n", "a.txt").date is None
    assert parse(f"{STORY}\n{note}\n", "a.txt").date == datetime.date(2024, 3, 2)
