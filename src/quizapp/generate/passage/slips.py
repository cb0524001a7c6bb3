"""Slips of the press in a sentence: what an article printed wrongly makes no clean question."""

from __future__ import annotations

import re

_SLIP = re.compile(
    r"\b[Aa]n (?!h(?:our|eir|on|er)|histor|[a-z]\b)[b-df-hj-np-tv-z][a-z]+"  # "an casual remark"
    r"|\b[Aa] (?!one|once\b|eu|ewe|u(?:ni|nan|[bstrk])|ouija)[aeiou][a-z]{2,}"  # "a apple"
    r"|\b(?P<twice>the|of|to|in|a|and|for|with|at|on|is|was) (?P=twice)\b"
    r"|[a-z]{2,}[A-Z]\.[A-Z]\."  # "thatU.S."
    r"|[ÃÂ][\x80-\xbf€-™]"  # read in another encoding
    r"|\b[A-Z]?[a-z]+[.,;][A-Za-z]{4,}(?![\w.@/])(?<!\.com)(?<!\.org)(?<!\.net)"  # "the end.Then"
)
"""A wrong article, a small word twice, words run together."""


def has_slip(text: str) -> bool:
    """Whether `text` has a slip that no quotation excuses."""
    return _SLIP.search(text) is not None
