"""The shipped article, read as a whole."""

from __future__ import annotations

import datetime

from quizapp.article import Article, Role, read
from quizapp.places import shipped


def _seed() -> Article:
    return read(str(next(shipped("seeds").glob("*.txt"))))


def test_the_top_of_the_article_is_told_from_its_story() -> None:
    article = _seed()
    assert article.title == "Putin Does Not Rule Out Sending Arms to N.Korea, U.S. 'Incredibly' Concerned"
    assert article.byline == "Damon Wake for AFP"
    assert article.date == datetime.date(2024, 6, 20)


def test_what_is_not_the_story_is_marked() -> None:
    article = _seed()
    roles = [
        (p.role, article.text[p.start : p.end].split(maxsplit=1)[0])
        for p in article.paragraphs
        if p not in article.body
    ]
    assert roles == [
        (Role.TITLE, "Putin"),
        (Role.BYLINE, "By"),
        (Role.DATE, "June"),
        (Role.CAPTION, "President"),
        (Role.RELATED, "Related"),
        (Role.HEADING, "Pact"),
        (Role.HEADING, "Drumming"),
        (Role.SOURCE, "Original"),
        (Role.SOURCE, article.text.split()[-1]),
    ]


def test_a_quotation_broken_by_a_blank_line_is_one_sentence() -> None:
    article = _seed()
    sentences = [article.text[s.start : s.end] for p in article.body for s in p.sentences]
    broken = next(s for s in sentences if s.startswith('"Those who send'))
    assert "I said,\n\nincluding" in broken
    assert broken.endswith("official name.")
