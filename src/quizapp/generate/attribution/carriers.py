"""Cut a paragraph's tokens into sentences, with each quotation whole: the clause around it is its carrier."""

from __future__ import annotations

from quizapp.generate.attribution.cue_forms import verb_of
from quizapp.generate.attribution.tokens import Token

_AFTER_CUE = frozenset(",.:;OAC")
_LONGEST_IN_BRACKETS = 60
"""Tokens after which a bracket counts as never closed."""
_CLOSING = " ’'”\""
"""What closes a quotation within one: `"He said, 'Wait.'" Their son ...`."""
_TERMINAL = frozenset(".!?…")
_MAY_END = frozenset("Q.")
"""Types of tokens with which a sentence may end before its paragraph does."""


def sentences(text: str, tokens: list[Token]) -> list[list[Token]]:
    """The sentences of a paragraph as lists of tokens, in order."""
    found: list[list[Token]] = []
    current: list[Token] = []
    depth = 0
    last = len(tokens) - 1
    for at, token in enumerate(tokens):
        current.append(token)
        kind = token.type
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
    starts_upper = following.type in "QNG" or text[following.start].isupper() or text[following.start] in "[("
    if token.type == ".":
        return starts_upper
    if token.type != "Q" or not starts_upper or token.quotation is None:
        return False
    last = text[token.quotation.start : token.quotation.end].rstrip(_CLOSING)[-1:]
    if last not in _TERMINAL:
        return False
    return not (last in "?!…" and _is_tag(tokens, at, current))


def _says_it(rest: list[Token], cue: int) -> bool:
    """Whether the verb at `cue`, behind a question, is of who asked it: not of who nods, agrees or answers then."""
    following = rest[cue + 1] if cue + 1 < len(rest) else None
    after = following.type if following else "."
    if after not in _AFTER_CUE or verb_of(rest[cue]) in _REACTS:
        return False
    if following is not None and following.lower in {"for", "about"}:
        return False  # "Lind asked for lemon"
    return not (after == ":" or (after == "," and cue + 2 < len(rest) and rest[cue + 2].type == "Q"))


_REACTS = frozenset(
    """nod smile laugh sigh grin agree disagree deny apologize apologise confess admit concede answer respond reply retort counter
    repeat point object protest confirm dismiss reject moan groan giggle refer""".split()
)
"""What somebody does who is asked, or shouted at."""


def _is_tag(tokens: list[Token], at: int, current: list[Token]) -> bool:
    """True when "X said" after a question or an exclamation belongs to it: `"Why?" Smith asked.`"""
    if any(t.type in "Vv" for t in current):
        return False
    rest = tokens[at + 1 : at + 9]
    if [t.type for t in rest[:2]] == ["I", "V"]:
        return True  # the writer's own question: `"Why?" I asked him.`
    for place, token in enumerate(rest):
        if token.type == "V":
            return place > 0 and _says_it(rest, place)
        if token.type not in "NDWAP":
            return False
    return False
