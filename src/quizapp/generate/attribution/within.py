"""A name within what tells of somebody else, who has the word: "a man who knows Lind said", "a voter backing Lind said"."""

from __future__ import annotations

from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import past_tenses


def tells_of_another(tokens: list[Token], start: int, named: int, floor: int) -> bool:
    """Whether the name at `named`, in the noun phrase that begins at `start`, is not its head but what tells of the head."""
    before = tokens[start - 1] if start > floor else None
    if before is not None and (before.type == "v" or _stands_for(tokens, start, floor)):
        return True  # "a poster mocking Lind", "a woman claiming to be Lind", "a boy dressed as Lind"
    if start + 1 < named and tokens[named - 1].lower.endswith("ing") and tokens[named - 1].type in "Wv":
        return True  # "a voter backing Lind"
    return _is_in_relative(tokens, start, named, floor)


def _stands_for(tokens: list[Token], start: int, floor: int) -> bool:
    """True behind "to be" and behind "dressed as", "named after"."""
    if start < floor + 2:
        return False
    before, earlier = tokens[start - 1].lower, tokens[start - 2]
    if before == "be":
        return earlier.lower == "to"
    return before in {"as", "after", "like"} and earlier.type == "W" and earlier.lower.endswith("ed")


def _is_in_relative(tokens: list[Token], start: int, named: int, floor: int) -> bool:
    """True for "who (has) known Lind", "that beat Lind", "whose brother married Lind": the name stands behind the verb."""
    who = start - 1
    while who > floor and (tokens[who].type in "AX" or tokens[who].lower == "once"):
        who -= 1
    if who <= floor or tokens[who].lower not in {"who", "that", "whose", "which"}:
        return False
    auxiliary = tokens[start - 1].type == "X"
    return any(
        t.type == "W" and (auxiliary or t.lower.endswith(("s", "ed")) or t.lower in past_tenses())
        for t in tokens[start:named]
    )
