"""Who else a sentence lets a later "he" mean: whom its subject quotes, speaks with, is compared with, or concedes to."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits
from quizapp.generate.attribution.within import compared
from quizapp.generate.names import PERSON, Entity


def only_compared(tokens: list[Token], at: int) -> bool:
    """Whether the name at `at` is only what somebody is compared with: "is less willing than her predecessor, Reed"."""
    return compared(tokens, at) or any(t.lower == "than" for t in tokens[max(0, at - _NEAR_THAN) : at])


def beside_known(tokens: list[Token], subject: Entity | None, gender: str) -> bool:
    """Whether somebody known to be of that gender stands beside a subject of whom it is not known: "Pat Reed met Ann Lind"."""
    if subject is None or subject.gender:
        return False
    beside = (b.mention.entity for a, b in pairwise(tokens) if b.type == "N" and b.mention and a.type in "VW")
    return any(person is not None and person.gender == gender for person in beside)


def another_tells_too(tokens: list[Token], speaker: Entity, gender: str) -> bool:
    """Whether another of that gender tells something, too, or acts in a clause that concedes it: "While Reed said it was late,
    Lind said", "Reed said it would do, although Lind has ruled it out", "writes Reed, quoting Lind"."""
    quoting = False
    for at, t in enumerate(tokens):
        quoting = quoting or t.lower in {"quoting", "citing"}
        if t.type not in "NG" or t.mention is None or t.mention.entity is speaker or not fits(t.mention.entity, gender):
            continue
        if quoting:
            return True
        behind = tokens[at + 1].type if at + 1 < len(tokens) else "."
        before = tokens[at - 1] if at else None
        if t.type == "N" and before is not None and behind in "VX":
            if before.lower in _CONCEDES or (before.type in ",Q" and behind == "V"):
                return True
    return False


def quotes_somebody(tokens: list[Token], gender: str) -> bool:
    """Whether a sentence ends with whom its subject quotes: "Reed writes, quoting advisers such as Lind"."""
    quoting = next((at for at, t in enumerate(tokens) if t.lower == "quoting"), len(tokens))
    return any(t.mention and fits(t.mention.entity, gender) for t in tokens[quoting:])


_CONCEDES = frozenset("although though while whereas but even".split())


def interviews(tokens: list[Token], at: int) -> bool:
    """Whether the name at `at` is with whom somebody speaks: "in an interview with the journalist Ann Lind"."""
    led = [t.lower for t in tokens[max(0, at - _NEAR_THAN) : at]]
    return any(a in _MEETINGS and b == "with" for a, b in pairwise(led))


_MEETINGS = frozenset("interview conversation meeting talks call discussion discussions negotiations".split())
_NEAR_THAN = 4
"""Tokens of "than her predecessor,"."""


def quotes_another(tokens: list[Token], named: int) -> bool:
    """Whether the name at `named` quotes somebody: behind "Reed quoted Lind as saying" either may go on."""
    quoted = [t.lower for t in tokens[named + 1 : named + 4]]
    cited = next((at for at, word in enumerate(quoted) if word in {"quoted", "quotes"}), None)
    if cited is not None and any(
        t.mention and t.mention.kind == PERSON for t in tokens[named + cited + 2 : named + cited + 2 + _NEAR_NAME]
    ):
        return True  # "Reed quoted his defence chief, Jim Lind, in defending it"
    return any(word in _QUOTES for word in quoted) and any(
        a.lower == "as" and b.lower == "saying" for a, b in pairwise(tokens)
    )


_NEAR_NAME = 5
"""Tokens of "his defence chief Jim Lind"."""
_QUOTES = frozenset("quoted quotes cited cites quoting citing".split())
