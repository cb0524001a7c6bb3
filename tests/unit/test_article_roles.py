"""What is the story and what is not: one example a line, read inside an article."""

from __future__ import annotations

import pytest

from quizapp.article import Role, parse

TITLE = "River Town Votes to Rebuild Its Bridge"
LEDE = "The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter."
SECOND = "Mayor Ann Lee said that the work would begin in spring and cost about $4 million in all."
THIRD = "Shopkeepers on both banks of the river welcomed the vote, which had been put off twice before."


def role_between(line: str) -> Role:
    """The role of `line` in the middle of an article."""
    return _role([TITLE, LEDE, SECOND, line, THIRD, LEDE, SECOND], line)


def role_above(line: str) -> Role:
    """The role of `line` between the title and the story."""
    return _role([TITLE, line, LEDE, SECOND, THIRD], line)


def role_below(line: str) -> Role:
    """The role of `line` after the story."""
    return _role([TITLE, LEDE, SECOND, THIRD, LEDE, line], line)


def _role(lines: list[str], line: str) -> Role:
    article = parse("\n\n".join(lines), "a.txt")
    return next(p.role for p in article.paragraphs if line.strip() in article.text[p.start : p.end])


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Moss",
        "BY ANN MOSS",
        "By Ann Moss for AFP",
        "By ANN MOSS and LEE HART",
        "By Ann Moss, Lee Hart and Jo van Dam",
        "By Ann Moss in Hanoi",
        "By Ann Moss | The Daily Post",
        "By Ann Moss, Staff Writer",
        "Ann Moss, Staff Writer",
        "Ann Moss and Lee Hart, Associated Press",
        "Ann Moss | USA TODAY",
        "Ann Moss, political correspondent",
        "Written by Ann Moss",
        "By Ann Moss, June 20, 2024",
        "June 20, 2024 | By Ann Moss",
        "By Ann Moss Published 3 May 2021",
        "Associated Press",
        "Ann Moss",
        "Ann Moss and Lee Hart",
    ],
)
def test_bylines(line: str) -> None:
    assert role_above(line) is Role.BYLINE


@pytest.mark.parametrize(
    "line",
    [
        "June 20, 2024",
        "Jun. 20 2024",
        "20 June 2024",
        "Thursday, 20 June 2024",
        "20th June, 2024",
        "2024-06-20",
        "2024-06-20T10:32:00Z",
        "06/20/2024",
        "20/06/2024",
        "20.06.2024",
        "06/07/2024",
        "Published 10:32 a.m. ET June 20, 2024",
        "Published: June 20, 2024 at 10:32 AM EDT",
        "Updated 3:15 p.m. ET, Thu June 20, 2024",
        "Last updated on June 20, 2024 | 10:32 IST",
        "Posted June 20, 2024",
        "2 hours ago",
        "10:32 a.m.",
        "Published 20 June 2024, 14:05 BST",
        "June 20, 2024 · 5 min read",
    ],
)
def test_date_lines(line: str) -> None:
    assert role_above(line) is Role.DATE


@pytest.mark.parametrize(
    "line",
    [
        "Workers clear mud from the square. (AP Photo/Lee Hart)",
        "Workers clear mud from the square in Riverton. Lee Hart/Getty Images",
        "Workers clear mud from the square in Riverton. REUTERS/Lee Hart",
        "Workers clear mud from the square in Riverton on Monday. Photo: Lee Hart",
        "Workers clear mud from the square. **Lee Hart / POOL / TASS**",
        "Workers clear mud from the square. (Photo by Lee Hart/AFP via Getty Images)",
        "Mayor Ann Lee speaks on Monday. | Getty Images",
        "Mayor Ann Lee speaks on Monday. © Lee Hart",
        "Image copyright Getty Images",
        "Image caption The bridge before the flood",
        "Photo: The bridge before the flood.",
        "Photo by Lee Hart",
        "Picture: Lee Hart",
        "FILE - The bridge of Riverton is seen before the flood, in May 2019.",
        "File photo of the bridge.",
        "![The bridge](bridge.jpg)",
        "![The bridge](bridge.jpg) The bridge before the flood.",
        "The bridge before the flood [Lee Hart/Reuters]",
        "Mayor Ann Lee speaks on Monday. Photograph: Lee Hart/The Daily Post",
        "Scott Hart via Getty Images",
        "(Lee Hart/Riverton Post)",
    ],
)
def test_captions_and_credits(line: str) -> None:
    assert role_between(line) is Role.CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "Related article: Flood Sweeps Bridge Away",
        "Related: Flood sweeps bridge away.",
        "RELATED STORIES",
        "Read more: Flood sweeps bridge away",
        "READ MORE | Flood sweeps bridge away",
        "Read more about the flood here.",
        "Also read: The flood in pictures",
        "See also: The flood in pictures",
        "More on this story",
        "MORE: What the flood cost us",
        "Watch: The moment the bridge fell",
        "Don't miss: The moment the bridge fell",
        "Click here for our live coverage.",
        "Story continues below",
        "[Flood sweeps bridge away](https://example.org/flood)",
        "Watch the full video of the vote below:",
        "Most read",
    ],
)
def test_pointers_to_other_articles(line: str) -> None:
    assert role_between(line) in (Role.RELATED, Role.OTHER)


@pytest.mark.parametrize(
    "line",
    [
        "Original url:",
        "https://www.example.org/2024/06/20/bridge",
        "Source: https://example.org/bridge",
        "www.example.org/bridge",
        "Source: Riverton Post",
        "© 2024 Riverton Post. All rights reserved.",
        "Copyright 2024 The Riverton Post",
        "(c) 2024 Riverton Post",
        "All rights reserved.",
        "This article was originally published in the Riverton Post.",
        "This story was produced by the Riverton Post and republished with permission.",
        "The article originally appeared on the Riverton Post.",
        "A version of this article appears in print on June 20, 2024, on page A1.",
        "Republished with permission from the Riverton Post.",
    ],
)
def test_sources_and_copyright(line: str) -> None:
    assert role_below(line) is Role.SOURCE


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Advertisement",
        "Sign up for our newsletter to get the news each morning.",
        "Subscribe now for full access.",
        "Get the latest news delivered to your inbox.",
        "Share this article",
        "Share",
        "Follow us on Twitter",
        "Follow Ann Moss on Twitter @annmoss.",
        "Editor's note: This story has been changed to give the cost of the bridge.",
        "Correction: An earlier version of this story gave a wrong cost.",
        "Correction (June 21): The bridge is 90 years old, not 80.",
        "Clarification: The bridge has two lanes.",
        "Ann Moss is a staff writer for the Riverton Post who covers the county.",
        "Ann Moss is a reporter at the Riverton Post. Follow her on Twitter.",
        "Lee Hart contributed to this report.",
        "Associated Press writer Lee Hart contributed to this report from Hanoi.",
        "Lee Hart in Hanoi contributed reporting.",
        "Contact the reporter at ann@example.org.",
        "ann.moss@example.org",
        "Twitter: @annmoss",
        "The views expressed in this article are the author's own.",
        "Have a tip? Write to us.",
        "Tags: bridge, flood, Riverton",
        "Reporting by Ann Moss; Editing by Lee Hart",
        "(Additional reporting by Lee Hart in Hanoi; Editing by Jo May)",
        "With files from Lee Hart",
        "— Ann Moss (@annmoss) June 3, 2016",
        "pic.twitter.com/aBcDeF",
        "*",
        "* * *",
        "• •",
        "Comments (12)",
    ],
)
def test_notes_advertisements_and_the_like(line: str) -> None:
    article = parse("\n\n".join([TITLE, LEDE, SECOND, THIRD, LEDE, line]), "a.txt")
    assert [article.text[p.start : p.end] for p in article.body] == [LEDE, SECOND, THIRD, LEDE]


@pytest.mark.parametrize(
    "line",
    [
        "A costly wait",
        "What happens next?",
        "## The vote",
        "THE VOTE",
        "**The vote**",
        "1. The vote",
        "Pact with Hanoi",
    ],
)
def test_headings_between_paragraphs(line: str) -> None:
    assert role_between(line) in (Role.HEADING, Role.OTHER)


@pytest.mark.parametrize("line", ["10:32 a.m.", "10.32am", "14:05 GMT", "9 p.m.", "___"])
def test_time_stamps_of_a_live_blog_are_no_story(line: str) -> None:
    article = parse("\n\n".join([TITLE, LEDE, line, SECOND, THIRD]), "a.txt")
    assert [article.text[p.start : p.end] for p in article.body] == [LEDE, SECOND, THIRD]


@pytest.mark.parametrize(
    "line",
    [
        "“We will rebuild,” she said.",
        '"We will rebuild."',
        "He added:",
        "“Where were they when we called?”",
        "By Monday the water had gone down, and the square was dry.",
        "From Riverton the road leads north to the hills and the lakes.",
        "Advertising revenue fell by 10 percent that year, the paper said.",
        "Corrections officials said that two inmates had helped to clear the mud.",
        "The article was first reported by the Riverton Post.",
        "The report was published on Tuesday by the ministry and named 12 towns.",
        "Copyright law does not cover bridges, a lawyer for the town said.",
        "The photo shows the bridge, he said, and was shared on Facebook and Twitter.",
        "Factors that contributed to the flood included heavy rain in May.",
        "Subscribers to the town's water service will pay $2 more a month.",
        "First published in 1984, the plan had been forgotten until last year.",
        "The picture was taken by a drone, according to Reuters.",
        "Ann Lee is a Democrat who was first elected to the council in 2012.",
        "More in hope than in faith, the council voted again.",
        "Watching from the bank, shopkeepers cheered as the first stone was laid.",
        "June 20, 2024, was the day on which the bridge fell.",
        "In May 2021, the town had 4,000 people.",
        "The views expressed at the meeting ranged from joy to anger.",
        "He told the council: “I read more books about bridges than anybody.”",
        "Donald Moss, Ted Hart and Marco Lee voted against the plan.",
        "- The bridge will have two lanes and a path for bicycles, the plan says.",
        "Related costs, such as the new road, come to $2 million more.",
        "Updates to the plan will be posted on the town's website, she said.",
        "Sources close to the mayor said that she had wept.",
        "Photos of the bridge covered the walls of the town hall.",
        "Sign language was used at the meeting for those who could not hear.",
        "Support for the bridge was strong among the young.",
        "Get ready for a long wait, the mayor told them.",
    ],
)
def test_the_story_is_kept(line: str) -> None:
    assert role_between(line) is Role.BODY


@pytest.mark.parametrize(
    "title",
    [
        "River Town Votes to Rebuild Its Bridge",
        "River town votes to rebuild its bridge",
        "River town votes to rebuild its bridge.",
        "# River town votes to rebuild its bridge",
        "'We will rebuild': River town votes for its bridge",
        "Will the bridge be rebuilt?",
        "**River town votes to rebuild its bridge**",
    ],
)
def test_the_first_line_is_the_title(title: str) -> None:
    article = parse("\n\n".join([title, LEDE, SECOND, THIRD]), "a.txt")
    assert article.title == title.strip("#* ")
    assert article.text[article.body[0].start : article.body[0].end] == LEDE


def test_an_article_without_a_title_keeps_its_first_paragraph() -> None:
    article = parse("\n\n".join([LEDE, SECOND, THIRD]), "a.txt")
    assert article.title is None
    assert len(article.body) == 3


def test_a_title_may_run_over_two_lines() -> None:
    article = parse(f"Town votes for its bridge;\nWork to begin in spring.\n\n{LEDE}\n\n{SECOND}", "a.txt")
    assert article.title == "Town votes for its bridge; Work to begin in spring."


def test_the_credit_of_a_caption_may_be_a_line_of_its_own() -> None:
    caption = "Workers clear mud from the square.\nLee Hart / Getty Images"
    article = parse("\n\n".join([TITLE, caption, LEDE, SECOND, THIRD]), "a.txt")
    assert [article.text[p.start : p.end] for p in article.body] == [LEDE, SECOND, THIRD]


def test_nothing_after_a_correction_at_the_end_is_the_story() -> None:
    lines = [
        TITLE,
        LEDE,
        SECOND,
        THIRD,
        LEDE,
        SECOND,
        "Correction:",
        "Ann Lee is the mayor of Riverton, not of Rivertown.",
    ]
    article = parse("\n\n".join(lines), "a.txt")
    assert len(article.body) == 5


def test_the_biography_of_a_writer_whom_the_story_does_not_name_is_no_story() -> None:
    biography = "Jo van Dam is a historian of bridges. He lives in Delft."
    assert role_below(biography) is Role.OTHER
    assert role_below("Ann Lee is a historian of bridges. She lives in Riverton.") is Role.BODY
    assert role_below("Director Jo Flynn is to film the flood. Flynn made a series on rivers in 2019.") is Role.BODY
    assert role_below("General Ray Stone was detained on Wednesday, hours after the vote.") is Role.BODY


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ann Moss", "Ann Moss"),
        ("By Ann Moss for AFP", "Ann Moss for AFP"),
        ("By Ann Moss, June 20, 2024", "Ann Moss"),
        ("June 20, 2024 | By Ann Moss", "Ann Moss"),
        ("Ann Moss, Staff Writer", "Ann Moss, Staff Writer"),
    ],
)
def test_the_byline_is_read(line: str, byline: str) -> None:
    assert parse("\n\n".join([TITLE, line, LEDE, SECOND]), "a.txt").byline == byline


def test_a_headline_of_two_sentences_is_one() -> None:
    headline = "They Closed 3 of 4 Polling Places in Her County. A Court Just Said That's Fine."
    text = f"{headline}\n\nErnestine Bolden has walked six blocks to the fire station in Harlan, Georgia, to vote since 1968.\n"
    assert parse(text, "a.txt").title == headline
