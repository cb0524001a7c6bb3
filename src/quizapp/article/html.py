"""The main text of a saved web page, by trafilatura, which is in the optional extra `html`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from quizapp.article import dates
from quizapp.article.model import Article
from quizapp.errors import InputError


def parse_page(page: str, path: str, parse: Callable[[str, str], Article]) -> Article:
    """The article in the HTML text `page`; its `text` is the main text, one paragraph a line, title first.

    `parse` reads that text. Raises InputError where the extra is not installed or the page holds no article.
    """
    try:
        import trafilatura  # noqa: PLC0415 - the optional extra
    except ImportError:
        raise InputError(
            f"{path}: reading saved web pages needs an extra. Install it: pip install 'quizapp[html]', "
            "or save the article as text."
        ) from None
    text = trafilatura.extract(page, include_comments=False, include_tables=False, prune_xpath="//template")
    if not text:
        raise InputError(f"{path}: no article was found in this web page. Save its text as a .txt file.")
    facts = trafilatura.extract_metadata(page)
    title = facts.title if facts else None
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    article = parse(text.replace("\n", "\n\n"), path)
    date = dates.find(facts.date) if facts and facts.date and _states(page, facts.date) else None
    return dataclasses.replace(
        article,
        title=title or article.title,
        byline=article.byline or (facts.author if facts else None),
        date=article.date or date,
    )


def _states(page: str, date: str) -> bool:
    """Whether the page itself gives the day (`2024-06-20`, `/2024/06/20/`): the library guesses one from any year."""
    return date in page or date.replace("-", "/") in page
