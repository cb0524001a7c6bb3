"""What a word of a cue's form is where it stands: a cue, a noun, a passive, or the verb of an opening clause."""

from __future__ import annotations

from quizapp.generate.attribution import cues
from quizapp.generate.attribution.doubt import goes_on_to_say
from quizapp.generate.attribution.tokens import Token

PLAIN = frozenset("write say tell reply text".split())
"""Verbs of saying that have a subject of their own wherever they stand."""
_BE = frozenset(["was", "were", "is", "are", "be", "been", "being"])

_SUBORDINATORS = frozenset("after when as because if while before since although though unless until once".split())


def verb_of(token: Token) -> str:
    """The verb in its base form: "say" for "said"."""
    return cues.FINITE.get(token.lower) or cues.PARTICIPLE.get(token.lower) or token.lower


def adjacent(tokens: list[Token], place: int, at: int) -> bool:
    """True when nothing but punctuation and small words stands between a cue and the quotation."""
    return all(t.type in ",:SAD-T" for t in tokens[place + 1 : at])


def is_cue(tokens: list[Token], place: int) -> bool:
    """True unless the form is a noun here ("Clinton emails"), or an infinitive or participle that nobody utters."""
    token = tokens[place]
    before = tokens[place - 1] if place else None
    if token.type == "U":
        says = before is not None and before.lower == "to" and token.lower in cues.TO_SAY
        return says and goes_on_to_say(tokens, place)
    if token.type == "v" and before is not None and before.type == "D":
        return False  # "called the shooting spree "senseless""
    if token.type == "v":
        return before is None or before.type not in "CO" or before.lower in {"by", "and", "but", "while"}
    if token.lower in cues.NOUN_LIKE:
        following = tokens[place + 1].type if place + 1 < len(tokens) else "."
        return before is not None and before.type in "NPAR" and following in "QSDNPT:,G"
    return True


def passive(tokens: list[Token], place: int) -> bool:
    """True for "was asked", "has been described"."""
    at = place - 1
    while at >= 0 and tokens[at].type == "A":
        at -= 1
    return tokens[place].type == "V" and at >= 0 and tokens[at].lower in _BE


def subordinate(tokens: list[Token], place: int, at: int) -> bool:
    """True when the cue stands in an opening clause that a comma ends: "After X asked about it, they became ..."."""
    if not any(t.type == "," for t in tokens[place:at]):
        return False
    head = next((t for t in tokens if t.type not in "A-"), tokens[0])
    if head.lower not in _SUBORDINATORS:
        return False
    comma = next(i for i, t in enumerate(tokens) if t.type == ",")
    return place < comma and at - comma > 1
