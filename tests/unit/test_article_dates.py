"""The day of publication: where it is taken from, and where not."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse

LEDE = "The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter."
SECOND = "On May 3, 2019, the bridge fell, and four people died, the police said."
THIRD = "Shopkeepers on both banks of the river welcomed the vote, which had been put off twice before."


def date_of(*lines: str) -> datetime.date | None:
    return parse("\n\n".join(lines), "2020-01-01-a.txt").date


@pytest.mark.parametrize(
    "line",
    [
        "June 20, 2024",
        "Jun. 20, 2024",
        "20 June 2024",
        "20th of June 2024",
        "2024-06-20",
        "2024/06/20",
        "06/20/2024",
        "20/06/2024",
        "20-Jun-2024",
        "Thursday, June 20, 2024 10:32 a.m. EDT",
        "Published: 20 June 2024 | Updated: 21 June 2024",
        "By Ann Moss | June 20, 2024",
    ],
)
def test_a_date_line_at_the_top_is_the_day_of_publication(line: str) -> None:
    assert date_of("Town votes", line, LEDE, SECOND) == datetime.date(2024, 6, 20)


def test_a_date_line_at_the_end_serves_too() -> None:
    assert date_of("Town votes", LEDE, SECOND, THIRD, "Published June 20, 2024") == datetime.date(2024, 6, 20)


def test_the_publication_counts_before_the_update() -> None:
    assert date_of("Town votes", "Updated June 22, 2024", "Published June 20, 2024", LEDE) == datetime.date(2024, 6, 20)


def test_neither_a_date_in_the_story_nor_the_name_of_the_file_is_the_day_of_publication() -> None:
    assert date_of("Town votes", LEDE, SECOND) is None


def test_a_date_whose_day_and_month_cannot_be_told_apart_is_none() -> None:
    assert date_of("Town votes", "06/07/2024", LEDE, SECOND) is None
    assert date_of("Town votes", "06/06/2024", LEDE, SECOND) == datetime.date(2024, 6, 6)


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert date_of("Town votes", "February 30, 2024", LEDE, SECOND) is None


def test_front_matter_gives_title_author_and_date_and_is_never_the_story() -> None:
    front = '---\ntitle: "Town votes"\nauthor: Ann Moss\ndate: 2024-06-20T10:00:00Z\ntags: [a, b]\n---\n\n'
    article = parse(front + LEDE + "\n\n" + SECOND, "a.md")
    assert (article.title, article.byline, article.date) == ("Town votes", "Ann Moss", datetime.date(2024, 6, 20))
    assert [article.text[p.start : p.end] for p in article.body] == [LEDE, SECOND]


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    article = parse(f"---\n\n{LEDE}\n\n{SECOND}", "a.md")
    assert len(article.body) == 2


def test_a_date_stands_in_a_dateline() -> None:
    text = "Ferry sinks on a lake\n\nKAMPALA, Uganda, March 3, 2021 (Xinhua) -- A ferry sank on Lake Albert, police said.\n"
    article = parse(text, "ferry.txt")
    assert article.date == datetime.date(2021, 3, 3)
    assert article.dateline_place == "KAMPALA, Uganda"


@pytest.mark.parametrize(
    "place", ["MALMÖ, Sweden", "BRASÍLIA", "SÃO PAULO", "KØBENHAVN", "ÅRHUS", "A CORUÑA", "ŁÓDŹ", "Málaga, Spain"]
)
@pytest.mark.parametrize("behind", [" - ", " — ", "\n\n"])
def test_a_place_with_accents_keeps_the_date(place: str, behind: str) -> None:
    article = parse(f"Town votes\n\nBy Jo Writer\n\n{place}, 28 June 2023{behind}{LEDE}\n\n{SECOND}", "-")
    assert article.date == datetime.date(2023, 6, 28)
    assert article.text[article.body[0].sentences[0].start :].startswith(LEDE)


def test_a_day_may_stand_behind_the_dash_of_a_dateline() -> None:
    article = parse(f"Town votes\n\nBy Jo Writer\n\nTARROW FALLS, Minn. — July 9, 2026 — {LEDE}\n\n{SECOND}", "-")
    assert article.date == datetime.date(2026, 7, 9)
    assert article.dateline_place == "TARROW FALLS, Minn."


def test_a_place_and_a_date_make_a_date_line() -> None:
    text = (
        "Sharma wins it for India\n\nMumbai, October 9, 2023\n\nRohit Sharma hit a hundred at the stadium in Mumbai.\n"
    )
    assert parse(text, "cricket.txt").date == datetime.date(2023, 10, 9)


@pytest.mark.parametrize("line", ["Tuesday, 14 October 2025 | Larne", "Oct. 14, 2025 · The Larne Post"])
def test_a_place_or_a_paper_may_stand_behind_the_date(line: str) -> None:
    article = parse(f"Town votes\n\n{line}\n\n{LEDE}\n\n{SECOND}", "a.txt")
    assert article.date == datetime.date(2025, 10, 14)
    assert [article.text[p.start : p.end] for p in article.body] == [LEDE, SECOND]
