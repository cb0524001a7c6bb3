"""The tag behind a question or a cry: the "Smith asked" of `"Why?" Smith asked.`, which has the look of a new sentence."""

from __future__ import annotations

from quizapp.generate.attribution.cue_forms import verb_of
from quizapp.generate.attribution.tokens import Token

_AFTER_CUE = frozenset(",.:;OAC")
_REACTS = frozenset(
    """nod smile laugh sigh grin agree disagree deny apologize apologise confess admit concede
    repeat point object protest confirm dismiss reject moan groan giggle refer""".split()
)
"""What somebody does who is asked, or shouted at."""
_ANSWERS = frozenset("answer respond reply retort counter".split())
"""What somebody does too; but with nothing behind it, such a verb needs the words before it."""
_HAS_LISTENER = frozenset("tell ask remind".split())
"""Verbs that name whom the words are said to."""
_FAR, _LONGEST_ASIDE = 60, 24
"""Tokens behind the words that are looked at, and those of an aside between a name and its verb."""
_LONGEST_LISTENER = 6
"""Tokens of who is spoken to."""


def is_tag(tokens: list[Token], at: int, current: list[Token]) -> bool:
    """Whether "X said" right behind the question at `at`, which ends `current`, belongs to it."""
    if any(t.type in "Vv" for t in current):
        return False
    rest = tokens[at + 1 : at + _FAR]
    if [t.type for t in rest[:2]] == ["I", "V"]:
        return True  # the writer's own question: `"Why?" I asked him.`
    cue = _cue(rest)
    return cue > 0 and _says_it(rest, cue)


def is_bare_tag(tokens: list[Token], at: int) -> bool:
    """Whether a name with "said" or "told the board", and no more, stands right behind the words at `at`: no sentence, even where
    the words end in a point: `"It is fair." Lind said, adding that ...`."""
    rest = tokens[at + 1 : at + _FAR]
    cue = _cue(rest)
    if not cue or rest[0].type != "N" or cue + 1 >= len(rest):
        return False
    verb, place = verb_of(rest[cue]), cue + 1
    if verb == "say":
        return rest[place].type in ",."
    while place < len(rest) and rest[place].type in "NDW":
        place += 1
    return verb == "tell" and place > cue + 1 and place < len(rest) and rest[place].type == "."


def _cue(rest: list[Token]) -> int:
    """Where the verb of the tag stands, behind a name with its titles and asides; 0 where no tag begins there."""
    place = 0
    while place < len(rest):
        kind = rest[place].type
        if kind == "V":
            return place
        if kind in ",(":
            end = _aside_end(rest, place)
            if not end or not place:
                return 0
            place = end
        elif kind in "NDWAP" or (kind == "O" and any(t.type in "NW" for t in rest[:place]) and _is_of(rest[place])):
            place += 1
        else:
            return 0
    return 0


def _is_of(token: Token) -> bool:
    return token.lower in {"of", "from"}


def _aside_end(rest: list[Token], place: int) -> int:
    """The place behind an aside that begins at `place`, in brackets or between two commas; 0 where it does not end soon."""
    closing = ")" if rest[place].type == "(" else ","
    for at in range(place + 1, min(len(rest), place + _LONGEST_ASIDE)):
        kind = rest[at].type
        if kind == closing:
            return at + 1
        if kind in "Q;:" or (kind == "." and closing == "," and rest[at].lower != "."):
            return 0
    return 0


def _says_it(rest: list[Token], cue: int) -> bool:
    """Whether the verb at `cue`, behind a question, is of who asked it: not of who nods, agrees or answers then."""
    following = rest[cue + 1] if cue + 1 < len(rest) else None
    after, verb = following.type if following else ".", verb_of(rest[cue])
    if verb in _REACTS or (verb in _ANSWERS and after != "."):
        return False
    if verb in _HAS_LISTENER and after not in _AFTER_CUE:
        return _ends_with_listener(rest, cue + 1)
    if after not in _AFTER_CUE:
        return False
    if following is not None and following.lower in {"for", "about"}:
        return False  # "Lind asked for lemon"
    return not (after == ":" or (after == "," and cue + 2 < len(rest) and rest[cue + 2].type == "Q"))


def _ends_with_listener(rest: list[Token], start: int) -> bool:
    """Whether who is spoken to is all that follows the verb but a time, a place or an aside: "Lind asked the crowd." is a tag,
    "Lind asked the crowd to wait." and "Lind told them that he was." are sentences of their own."""
    place = start
    while place < len(rest) and place - start < _LONGEST_LISTENER and rest[place].type in "NDWPTI":
        place += 1
    if place == start:
        return False
    for at in range(place, len(rest)):
        token = rest[at]
        following = rest[at + 1] if at + 1 < len(rest) else token
        if token.type == "." or (token.type == "," and following.lower.endswith("ing")):
            return True  # "Lind told them, speaking of Reed."
        if token.type in "Q:UXVSRC" or token.lower in {"to", "for", "about"}:
            return False
    return True
