"""What of a saved web page is not the article that it shows: other articles, what is hidden, and what has dates of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quizapp.article.dates import is_date_line
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HIDDEN = lazy_pattern(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b")
_BESIDE = lazy_pattern(
    r"(?:^|[\s_-])(?:comments?|related|recommend\w*|teasers?|promos?|sidebar|newsletters?|trending|popular|most|archives?|footer"
    r"|further|also|outbrain|taboola|next|previous|disqus)(?:$|[\s_-])"
)
"""Classes and names of what stands beside an article."""
_DATED = lazy_pattern(r"(?:^|[\s_-])(?:date\w*|time\w*|meta|pub\w*|posted|byline|info)(?:$|[\s_-])")
"""Classes of what says when an article came out."""
_MARK = lazy_pattern(r"\s*[\[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?\s*")
_CLAUSE_ENDS = frozenset(".,;:!?)”’\"'")
_FRAME = frozenset(("html", "body", "head", "main", "article"))
_LEAST_WORDS = 30
"""Words of an article that is more than a pointer to one."""


def of_first(tree: HtmlElement) -> bool:
    """Take out of the tree of a page what nobody sees, marks of footnotes, and articles behind the first; False if nothing."""
    gone = [*_hidden(tree), *_further(tree), *filter(_is_mark, tree.iter("sup"))]
    return _dropped(gone)


def of_itself(tree: HtmlElement) -> None:
    """Leave of the tree of a page what may tell the day of its own article: no links, lists of others, comments or footers."""
    aside = [e for tag in ("aside", "nav", "footer") for e in tree.iter(tag)]
    aside += [e for e in tree.iter("li") if e.find(".//a") is not None]
    named = (e for e in tree.iter("div", "section", "ul", "ol") if _is_beside(e))
    _dropped([*aside, *(e for e in named if not _holds_the_article(e))])
    for link in tree.iter("a"):
        link.attrib.pop("href", None)


def day_lines(tree: HtmlElement) -> Iterable[str]:
    """The lines beside the headline that say a day and nothing else, as people write it: `<time>October 8, 2025</time>`."""
    headline = next(tree.iter("h1"), None)
    if headline is None:
        return
    above = [e for e in headline.iterancestors() if e.tag in ("article", "main")]
    for element in (above[0] if above else headline.getparent()).iter("time", "p", "span", "div"):
        if element.tag == "time" or _DATED.search((element.get("class") or "").lower()):
            line = " ".join(element.text_content().split())
            if is_date_line(line) and not any(e.tag in ("blockquote", "figure") for e in element.iterancestors()):
                yield line


def _hidden(tree: HtmlElement) -> Iterable[HtmlElement]:
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in _FRAME and not _holds_the_article(element):
            style = element.get("style")
            if element.get("hidden") is not None or (style and _HIDDEN.search(style.lower())):
                yield element


def _further(tree: HtmlElement) -> Iterable[HtmlElement]:
    """The articles with a headline of their own behind the first such one; entries of a running report have no `h1`."""
    whole = [e for e in tree.iter("article") if e.find(".//h1") is not None]
    outer = [e for e in whole if not any(above.tag == "article" for above in e.iterancestors())]
    return [e for e in outer if len(e.text_content().split()) >= _LEAST_WORDS][1:]


def _is_mark(raised: HtmlElement) -> bool:
    """Whether a raised figure leads to a footnote, and is no exponent: a link, in brackets, or behind the end of a clause."""
    text = raised.text_content()
    if not _MARK.fullmatch(text):
        return False
    before = raised.getprevious()
    told = (raised.getparent().text if before is None else before.tail) or ""
    return raised.find(".//a") is not None or "[" in text or told.rstrip()[-1:] in _CLAUSE_ENDS


def _is_beside(element: HtmlElement) -> bool:
    name = f"{element.get('class') or ''} {element.get('id') or ''}".strip().lower()
    return bool(name) and _BESIDE.search(name) is not None


def _holds_the_article(element: HtmlElement) -> bool:
    """Some pages show all of themselves only once a script has run."""
    return element.find(".//h1") is not None or element.find(".//article") is not None


def _dropped(elements: Iterable[HtmlElement]) -> bool:
    any_gone = False
    for element in elements:
        if element.getparent() is not None:
            element.drop_tree()
            any_gone = True
    return any_gone
