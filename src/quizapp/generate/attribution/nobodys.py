"""Subjects of whom the article does not tell who they are: no pronoun behind them means anybody known."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.phrase import NAME, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past


def one_of_a_family(tokens: list[Token]) -> bool:
    """Whether a sentence speaks of "the elder Reed" or "Reed senior", who is one of two by that name."""
    return any(
        (a.lower in {"elder", "younger", "old", "young"} and b.type in "NG")
        or (a.type in "NG" and b.lower in {"senior", "junior", "elder", "younger"})
        for a, b in pairwise(tokens)
    )


def called_in_marks(tokens: list[Token]) -> bool:
    """Whether the subject goes by a name in marks: `"Perry" chimed in`."""
    first = tokens[0].quotation
    alone = first is not None and first.end - first.start <= _LONGEST_CALL and len(tokens) > 1
    return alone and (tokens[1].type in "VX" or (tokens[1].type == "W" and is_past(tokens[1].lower)))


_LONGEST_CALL = 20
"""Characters of such a name."""


def is_nobodys(leading: Phrase | None) -> bool:
    """Whether the subject has a title and a name that is not known to be anybody's, or may be two people's: "Ms Phillips"."""
    mention = leading.mention if leading is not None and leading.kind == NAME else None
    return mention is not None and mention.entity is None and bool(mention.titles)
