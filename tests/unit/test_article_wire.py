"""What stands above a report and is none of it, and what somebody paid for within it."""

from __future__ import annotations

import pytest

from quizapp.article import Role, parse

TITLE = "Lake town buys two ferries"
BODY = """The council of Nyborg voted on Tuesday to buy two ferries for the crossing to the islands in the lake.

Inga Dahl, the mayor of Nyborg, said the ferries would start in May and cost 9 million euros in all.

Karl Holt, a fisherman, said the noise of the old ferries had kept him company on every foggy morning.
"""


@pytest.mark.parametrize(
    "above",
    [
        "BC-EU--Nyborg Ferries, 2nd Ld-Writethru,500\nAP-EU-Nyborg-Ferries",
        "a0582\n r w AM-Ferries     04-12 0615\n^AM-Ferries, 1st Ld-Writethru, a0571,0730",
        "Home > News > Local",
        "Home » Lake & Islands » Traffic",
        "From: Ann\n\nTo: Bo\n\nSubject: Fwd: the ferries",
        "On Thu, Mar 14, 2024 at 9:14 AM Ann Lind <ann@lake.example> wrote:",
        "You must read this.\n\nOn 14 Mar 2024, at 09:14, Ann Lind wrote:",
        "Hi Bo, look at that.",
        "Dear Bo,",
        "Submitted by u/lakebot on March 14, 2024",
        "From: Ann\nDate: Thu, 14 Mar 2024 06:00:00 -0400\nSubject: Fwd: ferries\n\nHi Bo, see below.\n\n"
        "---------- Forwarded message ---------\nFrom: The Lake <news@lake.example>\nSubject: Ferries",
    ],
)
def test_what_stands_above_the_headline_is_not_the_headline(above: str) -> None:
    article = parse(f"{above}\n\n{TITLE}\n\nBy Bo Writer\n\n{BODY}", "a.txt")
    assert (article.title, article.byline) == (TITLE, "Bo Writer")


def test_a_letter_that_the_story_quotes_cuts_nothing_off() -> None:
    told = (
        "On March 3, 2024, in a note to the council, Bo Lind wrote:\n\n“The lake belongs to everybody who lives on it.”"
    )
    article = parse(f"{TITLE}\n\nBy Bo Writer\n\n{BODY}\n\n{told}\n", "a.txt")
    assert article.text[article.body[0].start :].startswith("The council")


@pytest.mark.parametrize("call", ["UPDATE 2-", "WRAPUP 1-", "EXCLUSIVE-", "RPT-UPDATE 3-"])
def test_what_a_wire_calls_before_a_headline_is_left_out(call: str) -> None:
    assert parse(f"{call}{TITLE}\n\nBy Bo Writer\n\n{BODY}", "a.txt").title == TITLE


def test_lines_that_a_wire_marks_are_read() -> None:
    article = parse(f"^{TITLE}<\n^Eds: UPDATES with quotes.<\n^By BO WRITER=\n\n{BODY}", "a.txt")
    assert (article.title, article.byline) == (TITLE, "BO WRITER")
    assert not any("Eds" in article.text[p.start : p.end] for p in article.body)


def test_the_subject_of_a_mail_is_its_headline() -> None:
    head = f"From: The Lake <news@lake.example>\nTo: reader@lake.example\nSubject: {TITLE}\nDate: Thu, 14 Mar 2024 06:00:00"
    article = parse(f"{head}\n\nView this email in your browser: https://lake.example/1\n\n{BODY}", "a.txt")
    assert (article.title, str(article.date)) == (TITLE, "2024-03-14")
    assert article.text[article.body[0].start :].startswith("The council")


def test_the_day_of_the_dateline_counts_before_that_of_the_mail() -> None:
    head = f"From: Ann\nTo: Bo\nDate: Mon, 1 Apr 2024 06:00:00 +0000\nSubject: {TITLE}"
    dated = parse(f"{head}\n\nNYBORG, Denmark, March 14, 2024 (Wire) - {BODY}", "a.txt")
    assert str(dated.date) == "2024-03-14"
    assert str(parse(f"{head}\n\n{BODY}", "a.txt").date) == "2024-04-01"


@pytest.mark.parametrize("sign", [">-", ">", "|"])
def test_front_matter_may_have_its_values_below_their_keys(sign: str) -> None:
    head = f"---\ntitle: {sign}\n  Lake town\n  buys two ferries\nauthor:\n  - Ann Moss\n  - Bo Holt\ndate: 2024-03-14\n---\n"
    article = parse(head + BODY, "a.txt")
    assert (article.title, article.byline, str(article.date)) == (TITLE, "Ann Moss, Bo Holt", "2024-03-14")


@pytest.mark.parametrize("heading", ["A MESSAGE FROM OUR SPONSOR", "A word from our partners:"])
def test_what_a_sponsor_says_is_not_the_story(heading: str) -> None:
    paid = 'Lake Bank helps 2 million customers save. "I saved 4,000 euros in a year," said Judy Hale, a customer since 2011.'
    first, rest = BODY.split("\n\n", 1)
    text = f"{TITLE}\n\n{first}\n\n{heading}\n\n{paid}\n\nTHE VOTE\n\n{rest}"
    article = parse(text, "a.txt")
    roles = {article.text[p.start : p.end][:9]: p.role for p in article.paragraphs}
    assert (roles["Lake Bank"], roles["Inga Dahl"]) == (Role.OTHER, Role.BODY)
