"""The headline as a context: a line that tells what an article is about, where it is a plain one."""

from __future__ import annotations

import re

from quizapp.generate.passage.shown import unescaped
from quizapp.text import clean

_FEWEST, _MOST = 4, 22
"""Words."""
_SOURCE = re.compile(r"\s+(?:\||–|—|-)\s+(?:[A-Z][\w.&’']*\s?){1,4}$")
_LABEL = re.compile(
    r"^(?:Breaking|Exclusive|Update|Watch|Video|Opinion|Analysis|Live|Look|Report|Review|Profile|Letters?)\s*:\s*",
    re.IGNORECASE,
)
_STOP_IN_MARK = re.compile(r"[.,]([’”'\"])$")
_UNFIT = re.compile(
    r"[?!…]|\.\.\.|\b(?:I|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Oo]ur|[Tt]his|[Tt]hese|[Hh]ere)\b"
    r"|^(?:\S+ ){0,2}(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts?|[Tt]hat)\b|\b(?:[Hh]ow|[Ww]hat) (?:to|we|you)\b"
)
"""What asks, calls out, speaks to the reader, or leans on the article; "they" may mean whom the headline names first."""


def headline(title: str | None) -> str:
    """The headline as a sentence; empty where there is none, or one that asks, calls out or leans on the article."""
    if not title:
        return ""
    text = _LABEL.sub("", _SOURCE.sub("", unescaped(clean(title)))).strip()
    text = _STOP_IN_MARK.sub(r"\1", text.split(";")[0].strip().rstrip("."))
    if not _FEWEST <= len(text.split()) <= _MOST or _UNFIT.search(text) or text.isupper():
        return ""
    return f"{text[:1].upper()}{text[1:]}."
