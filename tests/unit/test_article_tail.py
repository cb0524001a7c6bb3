"""What stands below a story, or between its paragraphs, and is no part of it: whole pages with what must not be asked."""

from __future__ import annotations

import pytest

from quizapp.article import Article, parse

TITLE = "River Town Votes to Rebuild Its Bridge"
STORY = [
    "The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter.",
    "Mayor Ann Lee said that the work would begin in spring and cost about $4 million in all.",
    "Shopkeepers on both banks of the river welcomed the vote, which had been put off twice before.",
    "The bridge will have two lanes and a path for walkers, the plans of the engineers show.",
    "A party is to be held on the green when the first stone has been laid.",
]
BYLINE = "By Joe Mbeki and Ann T. Moss"


def told(article: Article) -> list[str]:
    return [article.text[s.start : s.end] for p in article.body for s in p.sentences]


def page(*below: str) -> Article:
    return parse("\n\n".join([TITLE, BYLINE, *STORY, *below]), "a.txt")


@pytest.mark.parametrize(
    "line",
    [
        "Joe Mbeki is a reporter at the Courier. He joined the paper in 2009 and lives in Otley with two cats.",
        "Ann T. Moss covers courts and councils. She has won 3 prizes.",
        "*The reporter's family owns a shop near the bridge.*",
        "_An earlier plan was drawn up in 2012._",
        "The author has worked for the council in the past.",
        "Correction, June 5, 2021: An earlier version of this article misstated the number of lanes. It is 2, not 4.",
        "Corrections June 5, 2021: The bridge is 40 metres long.",
        "We use cookies. By clicking “Accept” you agree that our 12 partners store them.",
        "This site uses small files called cookies to remember that you were here.",
        "By continuing to use this page you agree to our policy of 1 May 2020.",
        "SOURCE Moss Foods Inc.",
        "18m ago",
        "an hour ago",
        "| Lane | Width |",
        "[^1]: A letter of 2 February 2024.",
        '<div class="ad">Buy a bike for 499 euros at our shop!</div>',
    ],
)
def test_a_line_below_the_story_is_not_the_story(line: str) -> None:
    assert told(page(line)) == STORY


def test_after_a_correction_nothing_short_is_the_story() -> None:
    below = ["This story was corrected at 10:15 a.m. to fix a name.", "The Courier was paid £20,000 by a fund in 2019."]
    assert told(page(*below)) == STORY
    assert told(page("“We are glad,” Lee said.", *below)) == [*STORY, "“We are glad,” Lee said."]


@pytest.mark.parametrize(
    "heading", ["About Moss Foods", "Forward-Looking Statements", "Notes to Editors:", "Media Contact"]
)
def test_what_a_firm_says_of_itself_is_not_the_story(heading: str) -> None:
    below = [heading, "Founded in 1982, the firm makes jam. It has 3,100 workers in nine states."]
    assert told(page(*below)) == STORY


def test_between_two_fences_is_code() -> None:
    article = page("```", "The total is 14 and the rest is 7.", "```", "It rained on the day of the vote.")
    assert told(article) == [*STORY, "It rained on the day of the vote."]


def test_a_single_fence_takes_nothing_away() -> None:
    assert told(page("```", "It rained on the day of the vote.")) == [*STORY, "It rained on the day of the vote."]


@pytest.mark.parametrize(
    "line",
    [
        "*“We are all very glad about it,” she said.*",
        "Joe Mbeki, a farmer, is no kin of the reporter.",
        "About half of the town came to see it.",
        "We use the river every day, the shopkeepers said.",
        "The source of the river lies in the hills.",
    ],
)
def test_what_only_looks_alike_stays(line: str) -> None:
    assert " ".join(told(page(line))[-1:]) == line.strip("*")


@pytest.mark.parametrize("stamp", ["3.02pm: ", "[2:10 p.m.] ", "15:30 GMT - ", "**14:05** ", "09:15 — ", "(10:11:12) "])
def test_the_time_stamp_of_a_live_blog_is_no_part_of_the_sentence(stamp: str) -> None:
    assert told(page(f"{stamp}Police closed the road to the bridge after a lorry overturned."))[-1].startswith("Police")


@pytest.mark.parametrize(
    "line", ["10.30 People came to the vote, said the clerk.", "12 people came to the vote, said the clerk."]
)
def test_figures_at_the_head_of_a_sentence_stay(line: str) -> None:
    assert told(page(line))[-1] == line


def test_a_press_release_has_a_dateline_of_its_own() -> None:
    line = "BOISE, Idaho, March 3, 2022 /PRNewswire/ -- Moss Foods Inc. (NYSE: MSF) will open a plant in the town."
    article = parse("\n\n".join(["FOR IMMEDIATE RELEASE", TITLE, line, *STORY]), "a.txt")
    assert article.title == TITLE
    assert article.dateline_place == "BOISE, Idaho"
    assert str(article.date) == "2022-03-03"
    assert told(article)[0] == "Moss Foods Inc. (NYSE: MSF) will open a plant in the town."


def test_a_label_may_say_what_the_speaker_is() -> None:
    lines = [
        "JANE HOLLIS, HOST: Welcome to the show.",
        "LEE: I am glad to be here.",
        "HOLLIS: Was it right?",
        "LEE: It was.",
    ]
    article = parse("\n\n".join([TITLE, *lines, "LEE: It is done. (CROSSTALK) No, let me finish."]), "a.txt")
    assert [article.text[p.label.start : p.label.end] for p in article.body if p.label][:2] == ["JANE HOLLIS", "LEE"]
    assert article.dateline_place is None
    assert told(article)[-2:] == ["It is done.", "No, let me finish."]


@pytest.mark.parametrize(
    "line",
    [
        "This report by The River Press was first published Aug. 18, 2023.",
        "A correction was made on Feb. 5, 2024: An earlier version of this story misspelled the mayor’s name.",
        "When we learn of a mistake, we acknowledge it with a correction.",
        "Join the Courier’s Telegram channel and get the latest news delivered to you.",
        "The bridge at Riverton, seen from the hill, in 1988.Credit...Jim Moss/The River Courier",
    ],
)
def test_what_papers_say_of_themselves_is_not_the_story(line: str) -> None:
    assert told(page(line)) == STORY


@pytest.mark.parametrize("kicker", ["OPINION", "WORLD NEWS"])
def test_the_section_of_the_paper_is_not_the_title(kicker: str) -> None:
    article = parse("\n\n".join([kicker, TITLE, BYLINE, *STORY]), "a.txt")
    assert article.title == TITLE
    assert told(article) == STORY


def test_a_headline_in_capitals_stays_the_title() -> None:
    assert parse("\n\n".join(["BRIDGE VOTE", BYLINE, *STORY]), "a.txt").title == "BRIDGE VOTE"
