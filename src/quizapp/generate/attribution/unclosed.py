"""Paragraphs that leave their marks open, up to the one that tells who speaks: "“We met. / “We agreed,” Reed said."

An open quotation goes on in the next paragraph, so who says that one says those before it, whoever spoke before them. Where
the press has lost a closing mark, the tag stands within what looks open: that goes on nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from quizapp.generate.attribution.records import Attribution
from quizapp.patterns import lazy_pattern

_TAG_WITHIN = lazy_pattern(
    r"[,?!.…] (?:\S+ ){0,8}(?:said|says|wrote|writes|tweeted|posted|added|told|asked|argued|noted|insisted|continued|assessed"
    r"|explained|replied)\b[^“”\"]{0,70}$|:$"
)
"""A tag at the end of words whose closing mark is wanting: "It is shameful, Bo Lind (D) wrote:"."""


def by_the_tag(text: str, found: Iterable[Attribution]) -> list[Attribution]:
    """The quotations in order; open ones without a cue of their own have the speaker, or none, of the one that ends them."""
    kept = list(found)
    for at in range(len(kept) - 2, -1, -1):
        here, below = kept[at : at + 2]
        if here.quotation.closed or not below.quotation.continues or here.cue is not None or here.phrase is not None:
            continue
        if _TAG_WITHIN.search(text[here.quotation.start : here.quotation.end].rstrip()):
            continue
        if below.cue is not None or below.how.startswith(_HOW):
            before = kept[at - 1] if at else None
            another = _is_anothers(before, here, below)
            how = _HOW if below.speaker and not another else f"{_HOW}: speaker not settled"
            kept[at] = replace(here, speaker=None if another else below.speaker, end=below.end, how=how)
    return kept


def _is_anothers(before: Attribution | None, here: Attribution, below: Attribution) -> bool:
    """Whether somebody else, or who is not known, speaks in the same paragraph before the words: "“No,” he said. “There is"."""
    if before is None or before.cue is None or before.quotation.paragraph != here.quotation.paragraph:
        return False
    return before.speaker is not below.speaker


_HOW = "goes on up to its tag"
