"""Words that somebody has from a thing or from another: `Lind held up a sign: “...”`, `Lind got an email saying “...”`."""

from __future__ import annotations

from quizapp.generate.attribution.texts import THINGS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names.kin import KIN
from quizapp.generate.names.roles import ROLE_NOUNS

_HAS_FROM_ANOTHER = frozenset(
    """received receives receive get gets got getting held holds holding hold found finds saw sees seen carried carries carrying
    wore wears wearing opened opens opening picked picks read reads reading cited cites citing showed shows showing shown
    displayed displays displaying recalled recalls remembered remembers unveiled hung hangs waved waves waving brandished
    handed kept keeps deleted tore obtained quoted quotes quoting played plays playing recited recites repeated passed
    passes spotted noticed discovered faces faced waving pinned taped framed ignored""".split()
)
_FROM_WHOM = ROLE_NOUNS | KIN | frozenset("man woman boy girl voter stranger caller crowd people him her them".split())
_BEARING = frozenset("saying reading marked stating that which with bearing titled labelled labeled inscribed".split())
_FAR = 6
"""Tokens before the words among which the thing stands."""


def from_another(tokens: list[Token], at: int) -> bool:
    """Whether the quotation at `at` stands on a thing that the subject has, shows or finds, or is what he hears somebody say."""
    head = at - 1
    while head > 0 and (tokens[head].type in ":,AD" or tokens[head].lower in _BEARING or tokens[head].type in "VvS"):
        head -= 1
    if head == at - 1 or head <= 0:
        return False
    things = [i for i in range(max(1, head - _FAR), head + 1) if tokens[i].lower in THINGS]
    if not things:
        return False
    verbs = range(max(1, things[-1] - _FAR), things[-1])
    return any(tokens[i].lower in _HAS_FROM_ANOTHER for i in verbs)


def heard_from(tokens: list[Token], place: int) -> bool:
    """Whether somebody else has the word in "Lind remembers his father saying", whose "saying" is at `place`."""
    return tokens[place].type == "v" and place > 1 and tokens[place - 1].lower in _FROM_WHOM
