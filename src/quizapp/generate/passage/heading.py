"""The headline as a context: a line that tells what an article is about, where it is a plain one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.generate.passage.needs import names_something
from quizapp.generate.passage.shown import unescaped
from quizapp.patterns import lazy_pattern
from quizapp.text import clean

_FEWEST, _MOST = 4, 22
"""Words."""
_TELLING = 8
"""Words of a second line that tells something by itself without a name."""
_ASKING = 6
"""Words of a headline that asks and tells what the article is about nevertheless."""
_JOINT = lazy_pattern(r":\s+|\s+[—–]\s+|\s-\s+|(?<=[!…])\s+")
_MARKS = ("'", "‘", '"', "“")
_SOURCE = lazy_pattern(r"\s+(?:\||–|—|-)\s+(?:[A-Z][\w.&’']*\s?){1,4}$")
_LABEL = lazy_pattern(
    r"^(?:(?:Breaking|Exclusive|Update|Watch|Video|Opinion|Analysis|Live|Look|Report|Review|Profile|Letters?)"
    r"(?:\s*:\s*|\s[—–-]{1,2}\s)"
    r"|(?-i:[A-Z]{4,}!?:)\s+)",
    re.IGNORECASE,
)
"""What stands before a headline and is none of it: "Update:", "BUSTED:"."""
_ABBREVIATED = lazy_pattern(r"\b(?:[A-Za-z]\.){2,}$")
_STOP_IN_MARK = lazy_pattern(r"[.,]([’”'\"])$")
_THIS_ONE = lazy_pattern(r"(?<=[a-z] )This (?=\d|[A-Z][a-z-]+ [A-Z])")
"""How a headline speaks of somebody whom it does not name: "Kept This 91-Year-Old Veteran From Voting"."""
_UNFIT = lazy_pattern(
    r"[!…]|\?(?!$)|\.\.\.|\b(?:I|[Ww]e|[Yy]ou|[Yy]our|[Mm]y|[Oo]ur|[Tt]his|[Tt]hese|[Hh]ere)\b"
    r"|^(?:\S+ ){0,2}(?:[Hh]e|[Ss]he|[Tt]hey|(?<!says )(?<!calls )(?<!defends )(?<!vows )(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts?))\b"
    r"|^[Tt]hat\b|^(?:[Ss]ays|[Tt]ells|[Aa]sks|Save (?:up to )?[$£€\d]|Subscribe|Sign up)\b|\b(?:[Hh]ow|[Ww]hat) (?:to|we|you)\b"
    r"|\b(?:THIS|THESE|WHAT|WHY|HOW|HERE|HATE|LOVE|NEVER|EVER|WOW|HUGE|INSANE|EPIC|JUST|EVERY|NOTHING|EXACTLY|FINALLY)\b"
    r"|\b[Ss]ome [Oo]f [Tt]he (?:[Ww]orst|[Bb]est)\b"
)
"""What asks, calls out, speaks to the reader, or leans on the article; "they" may mean whom the headline names first."""
_WORDS_OF_SOMEBODY = lazy_pattern(
    r"(?<!\w)(?:'[^\s'!?…](?:[^'!?…]|'\w){2,}'|‘[^‘!?…]{3,}?’|\"[^\"!?…]{3,}\"|“[^“”!?…]{3,}”)(?!\w)"
)
"""Words in marks: whoever says "we" in them calls on no reader."""

_STRAIGHT = lazy_pattern(r"(?<!\w)\"([^\s\"“”](?:[^\"“”]*[^\s\"“”])?)\"(?!\w)")
"""Words in straight marks, as a question shows them in round ones."""


def headlines(title: str | None) -> tuple[str, ...]:
    """The headline as sentences that may stand before a question, the one that tells most first.

    A headline with a second line behind a semicolon gives the two together, the first, and the second. Left out is what
    asks, calls out or leans on the article.
    """
    if not title:
        return ()
    text = _LABEL.sub("", _SOURCE.sub("", unescaped(clean(title)))).strip()
    text = _STRAIGHT.sub(r"“\1”", text) if '"' in text else text
    first, _, second = (part.strip() for part in text.partition(";"))
    if len(second.split()) < _FEWEST:  # the name of a column
        second = ""
    alone = second if len(second.split()) >= _TELLING or names_something(second) else ""
    parts = (
        (f"{first if _ABBREVIATED.search(first) else first.rstrip('.')}; {second}", first, alone)
        if second
        else (first,)
    )
    whole = tuple(dict.fromkeys(sentence for part in parts if (sentence := _sentence(part))))
    if whole := whole or tuple(_pieces(text)):
        return whole
    quoting = _sentence(first, _WORDS_OF_SOMEBODY)
    return (quoting,) if quoting else ()


def _pieces(text: str) -> Iterator[str]:
    """The part of a headline that tells something, beside somebody's words or a cry: "‘You pointed it at me’: Teller ...",
    "PARTY'S OVER, PAUL! Gala paid for ..."."""
    start = 0
    for joint in [*_JOINT.finditer(text), None] if _JOINT.search(text) else ():
        part = text[start : joint.start()] if joint else text[start:]
        torn = _OPEN_MARK.search(text, 0, start) is not None
        told = _sentence(part) if not torn and not part.startswith(_MARKS) and len(part.split()) > _FEWEST else ""
        start = joint.end() if joint else start
        if told:
            yield told


_OPEN_MARK = lazy_pattern(r"(?<!\w)[‘“\"'](?=\w)(?:[^’”\"']|[’'](?=\w))*$")
"""A mark that opens somebody's words which the text does not end."""


def _one(this: re.Match[str]) -> str:
    """ "A" for "This", or "An": "An 18-Year-Old"."""
    return "An " if _VOWEL.match(this.string, this.end()) else "A "


_VOWEL = lazy_pattern(r"8|1[18]\b|[AEIO]")


def _sentence(text: str, but: re.Pattern[str] | None = None) -> str:
    """`text` as a sentence, or nothing; what `but` finds in it may be unfit."""
    text = _STOP_IN_MARK.sub(r"\1", text.rstrip("; ").removesuffix("."))
    text = _THIS_ONE.sub(_one, text)
    told = but.sub("", text) if but else text
    unfit = len(told.split()) < _FEWEST or len(text.split()) > _MOST
    if unfit or _UNFIT.search(told) or text.isupper():
        return ""
    asks = text.endswith("?")
    if asks and len(text.split()) < _ASKING:
        return ""
    return f"{text[:1].upper()}{text[1:]}{'' if asks else '.'}"
