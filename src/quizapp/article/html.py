"""The main text of a saved web page, by trafilatura, which is in the optional extra `html`."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING

from quizapp.article import dates
from quizapp.article.model import Article
from quizapp.article.page import day_lines, of_first, of_itself
from quizapp.article.spoken import write_marks
from quizapp.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def parse_page(page: str, path: str, parse: Callable[[str, str], Article]) -> Article:
    """The article in the HTML text `page`; its `text` is the main text, one paragraph a line, title first.

    `parse` reads that text. Raises InputError where the extra is not installed or the page holds no article.
    """
    try:
        import trafilatura  # noqa: PLC0415 - the optional extra
        from lxml import html  # noqa: PLC0415 - comes with it
    except ImportError:
        raise InputError(
            f"{path}: reading saved web pages needs an extra. Install it: pip install 'quizapp[html]', "
            "or save the article as text."
        ) from None
    tree = trafilatura.load_html(page)
    if tree is not None and any([of_first(tree), write_marks(tree)]):
        page = html.tostring(tree, encoding="unicode")
    text = trafilatura.extract(page, include_comments=False, include_tables=False, prune_xpath="//template")
    if not text:
        raise InputError(f"{path}: no article was found in this web page. Save its text as a .txt file.")
    facts = trafilatura.extract_metadata(page)
    title = facts.title if facts else None
    if title and not text.startswith(title):
        text = f"{title}\n\n{text}"
    article = parse(text.replace("\n", "\n\n"), path)
    return dataclasses.replace(
        article,
        title=title or article.title,
        byline=article.byline or (facts.author if facts else None),
        date=article.date or (None if tree is None else _date(tree)),
    )


def _date(tree: HtmlElement) -> datetime.date | None:
    """The day that the page states for its own article, in its head or where the article stands."""
    import trafilatura  # noqa: PLC0415 - the optional extra
    from lxml import html  # noqa: PLC0415

    of_itself(tree)
    page = html.tostring(tree, encoding="unicode")
    facts = trafilatura.extract_metadata(page)
    if facts and facts.date and _states(page, facts.date):
        return dates.find(facts.date)
    return next(filter(None, map(dates.find, day_lines(tree))), None)


def _states(page: str, date: str) -> bool:
    """Whether the page itself gives the day (`2024-06-20`, `/2024/06/20/`): the library guesses one from any year."""
    return date in page or date.replace("-", "/") in page
