"""A quotation that its cue splits: whether its halves are one sentence, and how they are shown as one."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.language import is_common
from quizapp.generate.speech.words import WORD
from quizapp.patterns import lazy_pattern

_NEW_CLAUSE = lazy_pattern(r"\b(?:that|and|adding|saying|calling|noting)\b|^.{60}", re.DOTALL)
"""Between two quotations: what makes the second more than the rest of the first."""
_ELSE = lazy_pattern(r"\b(?:who|which)\b.*\b(?:of|as|about|with|for|to) $", re.DOTALL)
"""Another's clause with words of its own: `"For many things," said Lind, who then accused the host of "reading"`."""
_GOES_ON_BEHIND = lazy_pattern(r"(?!.*\b(?:and|adding|saying|calling|noting|continuing), $).{1,120}, $", re.DOTALL)
"""The same between two quotations, where a comma stands before the second: that one goes on with the first."""


def goes_on_over(between: str) -> bool:
    """Whether what stands between two quotations leaves the second as the rest of the first."""
    if _ELSE.search(between):
        return False
    return _NEW_CLAUSE.search(between) is None or _GOES_ON_BEHIND.fullmatch(between) is not None


def behind_cue(analysis: Analysis, found: Attribution) -> str:
    """The word with which a sentence that its cue splits goes on: "that" in `"Tell him," he said, "that ..."`; or nothing."""
    text = analysis.text
    if text[found.quotation.end - 1 : found.quotation.end] != ",":
        return ""
    carrier = analysis.by_carrier[found.start, found.end]
    after = next((a for a in carrier if a.quotation.start > found.quotation.end), None)
    if after is None or not goes_on_over(text[found.quotation.outer_end : after.quotation.outer_start]):
        return ""
    first = WORD.match(text, after.quotation.start)
    if (
        first is not None
        and _CONDITION.match(text, found.quotation.start)
        and text[after.quotation.outer_start - 2] == ","
    ):
        return first.group()  # "If they won't call me," he said, "I'll go"
    return first.group() if first is not None and first.group()[0].islower() else ""


_CONDITION = lazy_pattern(r"(?:If|When|Unless|Until|Once|While|Because|Since|Although|Though|As long as|Whenever)\b")


def is_half(analysis: Analysis, found: Attribution) -> bool:
    """True for words that mean little without what stands behind their cue: no further clause, but the rest of theirs."""
    return behind_cue(analysis, found) not in _FURTHER | {""}


_FURTHER = frozenset("and but because so yet as while though although when since".split())
"""What opens a further clause: the words before it are a sentence of their own. A condition, or an "or", takes part of them
back: `"What's said there stays there," she said, "or it used to."`
"""


_COMMA_AT_END = lazy_pattern(r",(?P<mark>[’']?)$")


def joined(quote: str, rest: str) -> str:
    """The words before and behind their cue as they were said."""
    if not rest:
        return quote
    whole = _COMMA_AT_END.sub(r".\g<mark>", quote)
    return f"{whole}{'' if is_closed(whole) else '.'} {rest}"


def is_closed(words: str) -> bool:
    """Whether the words end as a sentence does, be it within marks of their own."""
    return words.rstrip("’'”\"").endswith(("?", "!", ".", "…"))


_AFTER_COMMA = _FURTHER | {"or", "if", "unless", "which", "who", "until", "not"}
_AFTER_NONE = frozenset(
    """is are was were isn’t aren’t wasn’t weren’t isn't aren't wasn't weren't has have had will would can could may might must
    should do does did don’t doesn’t didn’t don't doesn't didn't that to of in on at for by with from about than between into
    through during against""".split()
)
"""What follows the first half of a sentence behind the comma that the writer's cue brought, and without one."""


def follows_condition(analysis: Analysis, before: Attribution, found: Attribution) -> bool:
    """Whether words hold under the condition before their cue alone: `"If it is safe," she said, "The wall stays."`"""
    text = analysis.text
    opened = _CONDITION.match(text, before.quotation.start) is not None
    ends = text[before.quotation.end - 1 : before.quotation.end] == ","
    return opened and ends and text[: found.quotation.outer_start].rstrip()[-1:] == ","


def _lowered(quote: str) -> str:
    """The second half of a sentence without the capital that a writer gave it."""
    word = quote.split(maxsplit=1)[0].strip(",.;:")
    plain = word[:1].isupper() and word[1:].islower() and is_common(word.lower())
    return quote[0].lower() + quote[1:] if plain else quote


def over_cue(earlier: str, quote: str) -> str:
    """Both halves of a sentence without what the writer put between them; dots where the comma may be either's."""
    first = quote.split(maxsplit=1)[0].strip(",.;:")
    half = earlier.rstrip(",")
    if _CONDITION.match(earlier):
        return f"{half}, {_lowered(quote)}"
    if first in _AFTER_NONE:
        return f"{half} {quote}"
    return f"{half}, {quote}" if first in _AFTER_COMMA else f"{half} ... {quote}"
