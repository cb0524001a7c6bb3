"""Words that somebody has from a thing or from another: `Lind held up a sign: “...”`, `Lind got an email saying “...”`."""

from __future__ import annotations

from quizapp.generate.attribution.texts import TEXTS, THINGS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names.kin import KIN
from quizapp.generate.names.roles import ROLE_NOUNS

_HAS_FROM_ANOTHER = frozenset(
    """received receives receive get gets got getting held holds holding hold found finds saw sees seen carried carries carrying
    wore wears wearing opened opens opening picked picks read reads reading cited cites citing showed shows showing shown
    displayed displays displaying recalled recalls remembered remembers unveiled hung hangs waved waves waving brandished
    handed kept keeps deleted tore obtained quoted quotes quoting played plays playing recited recites repeated passed
    passes spotted noticed discovered faces faced waving pinned taped framed ignored
    noted notes invoked invokes""".split()
)
_FROM_WHOM = ROLE_NOUNS | KIN | frozenset("man woman boy girl voter stranger caller crowd people him her them".split())
_BEARING = frozenset("saying reading marked stating that which with bearing titled labelled labeled inscribed".split())
_FAR = 6
"""Tokens before the words among which the thing stands."""


def from_another(tokens: list[Token], at: int) -> bool:
    """Whether the quotation at `at` stands on a thing that the subject has, shows or finds, or is what he hears somebody say."""
    if _of_another(tokens, at):
        return True
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


def _of_another(tokens: list[Token], at: int) -> bool:
    """Whether the words are of a kind that somebody else has, or only meets: "the farmers' slogan", "rejected the label"."""
    marked = tokens[at - 1].type in ":,"
    noun = at - 2 if marked else at - 1
    if noun < 2 or tokens[noun].lower not in TEXTS | THINGS:
        return False
    if tokens[noun].type == "v" and tokens[noun - 1].type in "Q,":
        return False  # `criticized Reed's "change," saying, "..."`: no saying of his
    owner = next((t for t in (tokens[noun - 1], tokens[noun - 2]) if t.type == "G" or t.lower.endswith(_OWNERS)), None)
    if owner is not None and any(t.type == "N" and t.start < owner.start for t in tokens):
        return True
    met = any(t.lower in _MET for t in tokens[max(0, noun - _FAR) : noun - 1])
    return not marked and tokens[noun - 1].type == "D" and met


_OWNERS = ("’s", "'s", "s’", "s'")
_MET = frozenset(
    """rejected rejects denounced denounces dismissed dismisses complained complains answered answers rebutted mocked ridiculed
    disputed disliked hated resented criticised criticized objected ignored removed banned bristled scoffed protested condemned
    deplored shrugged""".split()
)
"""What somebody does with words that others use of him."""


def heard_from(tokens: list[Token], place: int) -> bool:
    """Whether somebody else has the word in "Lind remembers his father saying", whose "saying" is at `place`."""
    return tokens[place].type == "v" and place > 1 and tokens[place - 1].lower in _FROM_WHOM
