"""Several reports in one text: the first is read."""

from __future__ import annotations

import pytest

from quizapp.article import Role, parse
from quizapp.generate.pipeline import generate

FIRST = """Lake town buys two ferries

By Bo Writer

14 March 2024

NYBORG, Denmark — The council of Nyborg voted on Tuesday to buy two electric ferries for the crossing to the islands.

Mayor Inga Dahl said the ferries would start in May. "The lake belongs to everybody who lives on it," Dahl said.

Karl Holt, a fisherman, said the old ferries had cost 9 million euros. "I shall miss the noise of them," Holt said.
"""
SECOND = """
School of Odden closes for a month

{byline}

{day}

{place}The school of Odden closed on Thursday after inspectors found mould in eleven rooms of its oldest wing.

"We will not put a child in a room that makes him cough," said Mina Holt, the head of the school.
"""


@pytest.mark.parametrize(
    ("day", "place"), [("15 March 2024", ""), ("15 March 2024", "ODDEN, Denmark — "), ("", "ODDEN, Denmark — ")]
)
def test_a_second_report_below_its_own_headline_is_not_read(day: str, place: str) -> None:
    article = parse(FIRST + SECOND.format(byline="By Ann Moss", day=day, place=place), "a.txt")
    assert str(article.date) == "2024-03-14"
    assert not any("Odden" in article.text[p.start : p.end] for p in article.paragraphs if p.role is not Role.OTHER)
    assert "I shall miss" in article.text[article.body[-1].start : article.body[-1].end]


STORY = "ODDEN, Denmark, March 15, 2024 (Wire) - The school of Odden closed on Thursday after inspectors found mould in its wing."
DECK = "Inspectors find mould in eleven rooms, and the head sends everybody home."


@pytest.mark.parametrize(
    "head",
    [
        "School of Odden closes for a month",
        "* * *\n\nSchool of Odden closes for a month",
        f"School of Odden closes for a month\n\n{DECK}\n\nBy Ann Moss",
        "School of Odden closes for a month | By Ann Moss",
        "School of Odden closes.\n\nBy Ann Moss",
        "Her school closed. Now she paints it.\n\nBy Ann Moss",
    ],
)
def test_a_second_report_with_its_day_in_the_dateline_is_not_read(head: str) -> None:
    article = parse(
        f"{FIRST}\n{head}\n\n{STORY}\n\nMina Holt, its head, will not put a child in a room with mould.\n", "a.txt"
    )
    assert not any("mould" in article.text[p.start : p.end] for p in article.body)
    assert "I shall miss" in article.text[article.body[-1].start : article.body[-1].end]


def test_a_report_of_one_paragraph_ends_where_the_next_one_begins() -> None:
    first = FIRST.split("\n\nMayor", 1)[0]
    article = parse(first + "\n" + SECOND.format(byline="By Ann Moss", day="15 March 2024", place="ODDEN — "), "a.txt")
    assert len(article.body) == 1


def test_a_dateline_without_a_year_below_a_heading_begins_no_report() -> None:
    article = parse(f"{FIRST}\nMould in a school\n\n{STORY.replace(', 2024', '')}\n", "a.txt")
    assert any("mould" in article.text[p.start : p.end] for p in article.body)


def test_a_box_with_its_own_byline_is_a_part_of_the_report() -> None:
    article = parse(FIRST + SECOND.format(byline="By Ann Moss", day="", place=""), "a.txt")
    assert any("inspectors found" in article.text[p.start : p.end] for p in article.body)


def test_news_in_brief_have_no_context_from_each_other() -> None:
    text = """News in brief

14 March 2024

OSLO — The Norwegian parliament voted 92-71 to ban trawling in the fjords from 2026. "The fjords are not a quarry,"
said Environment Minister Lena Ortiz after the vote.

LIMA — A court in Peru sentenced Carl Dunn, a former governor, to nine years in prison for taking bribes. "He sold the
bridges before they were built," said the prosecutor, Rosa Vega. Vega said 14 firms had paid him since 2009.

ACCRA — The cocoa harvest of Ghana fell to 430,000 tons, the lowest since 2003. "The trees are tired, and so are we,"
said Ray Addo, a farmer. Addo said the cocoa board owed him the price of 40 bags.
"""
    found = generate(parse(text, "a.txt"), everything=True).items
    assert any("Peru" in i.stem or "bridges" in i.stem for i in found)
    for here, *others in (("bridges before", "fjords", "cocoa"), ("trees are tired", "fjords", "Peru")):
        asked = [i.stem for i in found if here in f"{i.stem} {i.key}"]
        assert not any(other in stem for stem in asked for other in others)
