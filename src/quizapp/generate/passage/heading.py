"""The headline as a context: a line that tells what an article is about, where it is a plain one."""

from __future__ import annotations

import re

from quizapp.generate.passage.needs import names_something
from quizapp.generate.passage.shown import unescaped
from quizapp.text import clean

_FEWEST, _MOST = 4, 22
"""Words."""
_TELLING = 8
"""Words of a second line that tells something by itself without a name."""
_SOURCE = re.compile(r"\s+(?:\||–|—|-)\s+(?:[A-Z][\w.&’']*\s?){1,4}$")
_LABEL = re.compile(
    r"^(?:(?:Breaking|Exclusive|Update|Watch|Video|Opinion|Analysis|Live|Look|Report|Review|Profile|Letters?)\s*:\s*"
    r"|(?-i:[A-Z]{4,}!?:)\s+)",
    re.IGNORECASE,
)
"""What stands before a headline and is none of it: "Update:", "BUSTED:"."""
_ABBREVIATED = re.compile(r"\b(?:[A-Za-z]\.){2,}$")
_STOP_IN_MARK = re.compile(r"[.,]([’”'\"])$")
_UNFIT = re.compile(
    r"[?!…]|\.\.\.|\b(?:I|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Oo]ur|[Tt]his|[Tt]hese|[Hh]ere)\b"
    r"|^(?:\S+ ){0,2}(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts?|[Tt]hat)\b|\b(?:[Hh]ow|[Ww]hat) (?:to|we|you)\b"
    r"|\b(?:THIS|THESE|WHAT|WHY|HOW|HERE|HATE|LOVE|NEVER|EVER|WOW|HUGE|INSANE|EPIC|JUST|EVERY|NOTHING|EXACTLY|FINALLY)\b"
    r"|\b[Ss]ome [Oo]f [Tt]he (?:[Ww]orst|[Bb]est)\b"
)
"""What asks, calls out, speaks to the reader, or leans on the article; "they" may mean whom the headline names first."""


def headlines(title: str | None) -> tuple[str, ...]:
    """The headline as sentences that may stand before a question, the one that tells most first.

    A headline with a second line behind a semicolon gives the two together, the first, and the second. Left out is what
    asks, calls out or leans on the article.
    """
    if not title:
        return ()
    text = _LABEL.sub("", _SOURCE.sub("", unescaped(clean(title)))).strip()
    first, _, second = (part.strip() for part in text.partition(";"))
    if len(second.split()) < _FEWEST:  # the name of a column
        second = ""
    alone = second if len(second.split()) >= _TELLING or names_something(second) else ""
    parts = (
        (f"{first if _ABBREVIATED.search(first) else first.rstrip('.')}; {second}", first, alone)
        if second
        else (first,)
    )
    return tuple(dict.fromkeys(sentence for part in parts if (sentence := _sentence(part))))


def _sentence(text: str) -> str:
    text = _STOP_IN_MARK.sub(r"\1", text.rstrip("; ").removesuffix("."))
    if not _FEWEST <= len(text.split()) <= _MOST or _UNFIT.search(text) or text.isupper():
        return ""
    return f"{text[:1].upper()}{text[1:]}."
