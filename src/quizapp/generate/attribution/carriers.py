"""Cut a paragraph's tokens into sentences, with each quotation whole: the clause around it is its carrier."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quizapp.generate.attribution.tags import is_bare_tag, is_tag
from quizapp.generate.attribution.tokens import Token

_LONGEST_IN_BRACKETS = 60
"""Tokens after which a bracket counts as never closed."""
_CLOSING = " ’'”\""
"""What closes a quotation within one: `"He said, 'Wait.'" Their son ...`."""
_TERMINAL = frozenset(".!?…")
_MAY_END = frozenset("Q.")
"""Types of tokens with which a sentence may end before its paragraph does."""


def sentences(text: str, tokens: list[Token], starts: Sequence[int] = ()) -> list[list[Token]]:
    """The sentences of a paragraph as lists of tokens, in order; `starts` are where the article's own sentences begin, which
    know abbreviations: the point of "at 1 p.m. ET" ends none."""
    found: list[list[Token]] = []
    current: list[Token] = []
    depth = 0
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        kind = token.type
        following = tokens[at + 1] if at < last else None
        opens = following is not None and kind == "." and _starts_upper(text, following)
        if opens and following and starts and not _begins_there(starts, token.end, following.start):
            continue  # the point of "Del. Ann Lee", "1 p.m. ET"
        current.append(token)
        if kind == "(":
            depth += 1
        elif kind == ")" and depth:
            depth -= 1
        if depth and len(current) < _LONGEST_IN_BRACKETS:
            continue  # the points of "(D-N.Y.)"
        if (kind in _MAY_END or at == last) and _ends_sentence(text, tokens, at, current):
            found.append(current)
            current = []
            depth = 0
    if current:
        found.append(current)
    return found


def _ends_sentence(text: str, tokens: list[Token], at: int, current: list[Token]) -> bool:
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return True
    token = tokens[at]
    starts_upper = _starts_upper(text, following)
    if token.type == ".":
        return starts_upper
    if token.type != "Q" or not starts_upper or token.quotation is None:
        return False
    words = text[token.quotation.start : token.quotation.end].rstrip()
    last = words.rstrip(_CLOSING)[-1:]
    if last not in _TERMINAL:
        return False
    keeps_point = last in "?!…" or words[-1:] in "'’"  # `"I say, 'Stop it.'" Lind said.` has no comma either
    return not ((keeps_point or is_bare_tag(tokens, at)) and is_tag(tokens, at, current))


def _starts_upper(text: str, token: Token) -> bool:
    return token.type in "QNG" or text[token.start].isupper() or text[token.start] in "[("


def _begins_there(starts: Sequence[int], end: int, following: int) -> bool:
    """Whether a sentence of the article begins between the end of a token and the next one."""
    at = bisect_left(starts, end)
    return at < len(starts) and starts[at] <= following
