"""A year is asked of what was done in one year only."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate

REST = "Carl Foss, Tom Bain and Ida Moen met in Harlow on Monday to talk about the future of the pier and of the town's museum."


def asks_for(year: str, told: str) -> bool:
    """Whether an article of 2026 which tells `told` is asked about the year: for it, or with another in its place."""
    text = (
        f"Harlow looks back\n\nBy Jo Writer\n\n3 March 2026\n\n{REST}\n\n{told}\n\nThe pier was repaired last month.\n"
    )
    items = [item for item in generate(parse(text, "a.txt"), everything=True).items if item.form.startswith("quantity")]
    return any(item.key == year or (item.key == "false" and year not in item.stem) for item in items)


@pytest.mark.parametrize(
    ("told", "year", "again", "other"),
    [
        (
            "The museum opened a reading room in Leiden in 1974.",
            "1974",
            "It opened another reading room in Leiden a few years later, in 1981.",
            "It opened a shop for rare maps in Ghent a few years later, in 1981.",
        ),
        (
            "The violinist Anna Reed won the Halvard Medal in 1988.",
            "1988",
            "In 1993 Reed won the medal again, for a concert in Ghent.",
            "In 1993 Mary Lind won the Watt Prize, for a book about Ghent.",
        ),
        (
            "The museum's first manager, Nora Finch, resigned in 1962.",
            "1962",
            "She came back to Harlow in 1964 and resigned for good in 1970.",
            "She came back to Harlow in 1964 and bought a boat there in 1970.",
        ),
    ],
)
def test_what_was_done_again_has_no_year(told: str, year: str, again: str, other: str) -> None:
    assert asks_for(year, f"{told} {other}")
    assert not asks_for(year, f"{told} {again}")


@pytest.mark.parametrize("behind", [", said it was late.", ", and left.", "."])
def test_a_date_keeps_its_year(behind: str) -> None:
    who = ", who" if "said" in behind else ""
    text = (
        f"Harlow looks back\n\nBy Jo Writer\n\n3 March 2026\n\n{REST}\n\n"
        f"Anna Wolfe{who} won the Watt Prize of Ghent on July 9, 1977{behind}\n\nThe pier was repaired last month.\n"
    )
    stems = [item.stem for item in generate(parse(text, "a.txt"), everything=True).items if item.key == "Anna Wolfe"]
    assert all("July 9, 1977" in stem for stem in stems)
    assert stems or not who
