"""A name within what tells of somebody else, who has the word: "a man who knows Lind said", "a voter backing Lind said"."""

from __future__ import annotations

from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past

_CONTRASTS = frozenset("than except besides unlike not like".split())
"""Words before a name that is compared, or left out: "rather than Lind", "everyone except Lind"."""
_EVERYBODY = frozenset(
    "all everyone everybody every each any anyone anybody none nobody no no-one most members neither".split()
)
_ARTICLES = frozenset("the a an".split())
_LONGEST_OWNED = 4
"""Tokens of "whose old dog"."""
_INSTEAD = frozenset("instead place lieu behalf".split())


def qualifies_another(tokens: list[Token], start: int, named: int, floor: int) -> bool:
    """Whether the name at `named`, in the noun phrase that begins at `start`, is not its head but what tells of the head."""
    before = tokens[start - 1] if start > floor else None
    if before is not None and (before.type == "v" or _stands_for(tokens, start, floor)):
        return True  # "a poster mocking Lind", "a woman claiming to be Lind", "a boy dressed as Lind"
    if compared(tokens, start, floor):
        return True
    if start + 1 < named and tokens[named - 1].lower.endswith("ing") and tokens[named - 1].type in "Wv":
        return tokens[named - 2].lower not in _ARTICLES  # "a voter backing Lind", not "the governing Civic Union"
    return _is_in_relative(tokens, start, named, floor)


def compared(tokens: list[Token], at: int, floor: int = 0) -> bool:
    """Whether the name at `at` is only what somebody is compared with: "rather than Lind", "as tall as Lind", "all but Lind"."""
    if at <= floor:
        return False
    before = tokens[at - 1]
    if before.lower in _CONTRASTS:
        return True
    earlier = tokens[at - 2] if at - 2 >= floor else None
    if before.lower == "as":
        return earlier is not None and earlier.type == "W" and earlier.lower != "such"
    if before.lower == "but":
        return any(t.lower in _EVERYBODY for t in tokens[max(floor, at - 6) : at - 1])
    return before.lower == "of" and earlier is not None and earlier.lower in _INSTEAD


def _stands_for(tokens: list[Token], start: int, floor: int) -> bool:
    """True behind "to be" and behind "dressed as", "named after"."""
    if start < floor + 2:
        return False
    before, earlier = tokens[start - 1].lower, tokens[start - 2]
    if before == "be":
        return earlier.lower == "to"
    return before == "after" and earlier.type == "W" and earlier.lower.endswith("ed")


def _is_in_relative(tokens: list[Token], start: int, named: int, floor: int) -> bool:
    """True for "who (has) known Lind", "that beat Lind", "whose brother married Lind": the name stands behind the verb."""
    who = start - 1
    while who > floor and (tokens[who].type in "AX" or tokens[who].lower == "once"):
        who -= 1
    if tokens[start - 1].type == "X":  # "whose dog had bitten Lind"
        who = next((i for i in range(who, max(floor, who - _LONGEST_OWNED), -1) if tokens[i].type == "R"), who)
    if who <= floor or tokens[who].lower not in {"who", "that", "whose", "which"}:
        return False
    auxiliary = tokens[start - 1].type == "X"
    return any(t.type == "W" and (auxiliary or t.lower.endswith("s") or is_past(t.lower)) for t in tokens[start:named])
