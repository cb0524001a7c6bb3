"""Whole pages as they come out of a browser: each line with the role that it should get."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import Article, parse

BROADCASTER = """
title|Delta floods: Dozens missing after dam bursts near town
heading|Published
date|20 June 2024
caption|Image source, Getty Images
byline|By Jane Moss
heading|BBC News, Nairobi

body|At least 45 people have died after a dam burst its banks in the west of the country, officials say.
body|"It was like the end of the world," a resident, Peter Kay, told the station.
body|Governor Sue Hart said the toll could rise. "We are still counting," she said.
related|More on this story
related|Related Topics
other|Floods
"""
DAILY = """
title|Town votes to ban fast fashion adverts in 'world first'
heading|Council backs bill that would also add a charge to low-cost items in order to curb pollution
byline|Claire Moss in Paris
date|Thu 20 Jun 2024 10.32 BST
date|Last modified on Fri 21 Jun 2024 17.03 BST
other|Share
body|The council has voted for a string of measures aimed at making low-cost fashion less attractive to buyers.
body|The vote made the town the first to "limit the excesses of fast fashion", said Tom Hart, its mayor.
other|skip past newsletter promotion
other|Sign up to Fashion Letter
other|Style, with substance: what is really going on this week, a roundup of the best of the fashion journalism
other|after newsletter promotion
body|Key measures include a ban on advertising for the cheapest textiles, and a charge on low-cost items.
other|Topics
other|Fashion industry
"""
AGENCY = """
title|Oil prices settle up 1% on falling stocks
byline|By Laura Moss
date|June 20, 2024 10:32 AM UTC Updated 2 hours ago
caption|Item 1 of 2 A pump jack operates near Midland, Texas, May 3, 2017. REUTERS/Lee Hart/File Photo
heading|Summary
heading|Stocks fall by 2.5 million barrels
body|NEW YORK, June 20 (Reuters) - Oil prices rose about 1% on Thursday after data showed a fall in crude stocks.
body|Crude futures settled 64 cents, or 0.75%, higher at $85.71 a barrel, after a rise to $86.10 in the morning.
body|"The report was bullish," said Phil May, an analyst at Future Group.
heading|Advertisement · Scroll to continue
body|Stocks fell by 2.5 million barrels in the week to June 14, the agency said.
other|Get the latest news and expert analysis about the state of the global economy. Sign up here.
byline|Reporting by Laura Moss; Additional reporting by Lee Hart in London; Editing by Jo May
"""
LIVE = """
title|Vote live: mayor says change begins now
heading|Key events
date|5 Jul 2024 14.05 BST
heading|Council invites mayor to take office
body|Ann Lee has become mayor of the town, the council said in a statement.
other|Share
date|Updated at 14.20 BST
date|13.40 BST
heading|Old mayor resigns
body|Tom Hart has said he will step down as the head of the council.
other|Share
"""
NETWORK = """
title|Scientists find water in unexpected place on the moon
byline|By Ashley Moss, CNN
date|3 minute read
date|Updated 2:12 PM EDT, Thu June 20, 2024
other|Sign up for our science newsletter. Explore the universe with news on fascinating discoveries.
body|Researchers have found traces of water in a crater near the moon's equator, according to a study.
related|RELATED ARTICLE
heading|Lunar lander sends back first image
body|The team studied data from an orbiter that was launched in 2009. Its instruments measured 1,200 craters.
body|General Ray Stone was not told of the find until Wednesday, hours after the study had come out.
other|CNN's Jackie Hart contributed to this story.
"""
PAGES = {"broadcaster": BROADCASTER, "daily": DAILY, "agency": AGENCY, "live": LIVE, "network": NETWORK}


def read(page: str, between: str) -> Article:
    return parse(between.join(line.partition("|")[2] for line in page.strip().splitlines() if line), "-")


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["one line a paragraph", "blank lines"])
@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_every_line_of_a_page_gets_its_role(page: str, between: str) -> None:
    article = read(page, between)
    found = [f"{p.role}|{article.text[p.start : p.end]}" for p in article.paragraphs]
    assert found == [line for line in page.strip().splitlines() if line]


@pytest.mark.parametrize(
    ("page", "byline", "day"),
    [
        (BROADCASTER, "Jane Moss", datetime.date(2024, 6, 20)),
        (DAILY, "Claire Moss in Paris", datetime.date(2024, 6, 20)),
        (AGENCY, "Laura Moss", datetime.date(2024, 6, 20)),
        (LIVE, None, datetime.date(2024, 7, 5)),
        (NETWORK, "Ashley Moss, CNN", datetime.date(2024, 6, 20)),
    ],
)
def test_a_page_tells_who_wrote_it_and_when(page: str, byline: str | None, day: datetime.date) -> None:
    article = read(page, "\n")
    assert (article.byline, article.date) == (byline, day)
