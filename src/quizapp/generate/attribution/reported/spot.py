"""Where a sentence reports somebody's words, and whether a phrase stands where the subject of a cue stands."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.generate.attribution.apposition import role_of_another
from quizapp.generate.attribution.phrase import NAME, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, UNKNOWN
from quizapp.generate.names.roles import ROLE_NOUNS

_OPENERS = frozenset("and but yet so still while".split())
CONDITIONS = frozenset("if unless when until once provided because since".split())
"""Words with which a sentence goes on about the clause before "X said"."""
_KINDS = frozenset(
    "group company firm union agency charity lobby party club bank airline forum watchdog network website executive".split()
)
"""Nouns for bodies, and for people, that stand right before a name: "the rights group X"."""
_ROLE_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "-year-old")
_OWNERS = frozenset("its his her their".split())
_JOINT = frozenset("along together".split())


@dataclass(frozen=True, slots=True)
class Spot:
    """A cue with its subject and the clause that it reports; offsets into the article's text."""

    cue: Token
    phrase: Phrase
    start: int
    end: int
    """The sentence's end where the clause runs to it, to be cut."""
    how: str
    inserted: tuple[int, int] | None = None
    """Where "X said" stands inside the clause, with its commas."""


def is_gesture(tokens: list[Token], cue: int) -> bool:
    """Whether "pointed" tells of a hand, or of things: "Lind pointed to the spot", "She pointed to flats that it built"."""
    following = tokens[cue + 1].lower if cue + 1 < len(tokens) else ""
    return tokens[cue].lower in {"pointed", "points"} and following != "out"


def leads(tokens: list[Token], phrase: Phrase, cue: int) -> bool:
    """True when `phrase` is the subject of the main clause: nothing but an opening that a comma ends before it."""
    if any(t.lower in _JOINT for t in tokens[:cue]):
        return False
    start = phrase.mention.outer if phrase.mention else phrase.start
    first = next((i for i, t in enumerate(tokens) if t.end > start), 0)
    at = first - 1
    while at >= 0 and tokens[at].type in "WDGN" and (_of_the_name(tokens[at], at == first - 1) or _heads(tokens, at)):
        at -= 1
    if at >= 0 and tokens[at].type == "A":
        at -= 1
    if at < 0:
        return True
    if tokens[at].type == "C":
        second = tokens[at].lower == "but" and not any(t.type in "VSRQ" for t in tokens[:at])
        return second or (at == 0 and tokens[0].lower in _OPENERS)
    opening = tokens[:at]
    if at == 0 or tokens[at].type != "," or any(t.type == "V" for t in opening[1:]):
        return False
    return opening[0].type in "OCAvV" or _participle(opening[0]) or describes(opening) or _role_of(opening)


def _heads(tokens: list[Token], at: int) -> bool:
    """True for the word that opens a sentence and the description of a name: "Nursing director Ann Lee"."""
    return at == 0 and len(tokens) > 1 and tokens[1].type in "WN"


def _participle(token: Token) -> bool:
    """True for what opens "Speaking outside the court, ..." and "Reached by telephone, ..."."""
    return token.type == "W" and (token.lower in _PARTICIPLES or (token.lower.endswith("ing") and len(token.lower) > 5))


_PARTICIPLES = frozenset("reached asked pressed contacted interviewed questioned invited told informed".split())


def _role_of(tokens: list[Token]) -> bool:
    """True for "The head of the Reed Institute" before a name."""
    return all(t.type in "DGWNOC" for t in tokens) and any(_is_role(t) for t in tokens[:6])


def role_at_head(tokens: list[Token]) -> bool:
    """True for a description that begins with a role and tells of what it is: "the president of Larne Airports"."""
    return len(tokens) > _SHORTEST_ROLE and _role_of(tokens) and any(t.lower in {"of", "for", "at"} for t in tokens[:6])


_SHORTEST_ROLE = 2


def named_between(tokens: list[Token], cue: int) -> Phrase | None:
    """The name between two commas behind its description: "The head of the Reed Institute, Tom Reed, said"."""
    if cue > 5 and tokens[cue - 1].type == tokens[cue - 3].type == "," and tokens[cue - 2].lower.isdigit():
        cue -= 2  # "Another leaseholder, Tom Reed, 68, said"
    if cue < 4 or tokens[cue - 1].type != "," or tokens[cue - 2].type != "N":
        return None
    comma = cue - 3
    while comma > 0 and tokens[comma].type in "WG" and cue - comma < _LONGEST_DESCRIBED:
        comma -= 1  # "the former foreign minister Tom Reed"
    mention, lead = tokens[cue - 2].mention, tokens[:comma]
    if mention is None or mention.kind not in {PERSON, UNKNOWN} or not lead or tokens[comma].type != ",":
        return None
    if lead[0].type not in "DGCW" or not _role_of(lead) or role_of_another(lead):
        return None
    return Phrase(NAME, tokens[cue - 2].start, tokens[cue - 2].end, mention)


_LONGEST_DESCRIBED = 8
"""Tokens between the comma before a described name and the cue."""


def _is_role(token: Token) -> bool:
    return token.type == "W" and (token.lower in ROLE_NOUNS or token.lower.endswith(("holder", "ist", "woman", "man")))


def describes(tokens: list[Token]) -> bool:
    """True for a description that a name follows: "Its chairman,", "Ghana's trade minister,"."""
    owned = tokens[0].type == "G" or tokens[0].lower in _OWNERS
    return (owned or tokens[-1].lower in ROLE_NOUNS) and all(t.type in "DGWN" for t in tokens)


def _of_the_name(token: Token, last: bool) -> bool:
    """True for a word of a description before a name, which ends in a role: "police spokesman Tom Reed"."""
    if token.type != "W":
        return token.type != "N" or not last
    if last:
        return token.lower in _KINDS or token.lower in ROLE_NOUNS or token.lower.endswith(_ROLE_ENDINGS)
    return not token.lower.endswith(("ing", "ed")) or token.lower in {"retired", "united", "leading"}


def after_name(tokens: list[Token], at: int) -> int | None:
    """Index behind the comma that ends a name and the appositions put after it."""
    if at >= len(tokens) or tokens[at].type != ",":
        return None
    commas = [i for i in range(at, min(len(tokens), at + 25)) if tokens[i].type == ","]
    for place, comma in enumerate(commas):
        stop = commas[place + 1] if place + 1 < len(commas) else len(tokens)
        if _has_verb(tokens[comma + 1 : stop]) or place + 1 == len(commas):
            while place and _is_listed(tokens[commas[place - 1] + 1 : comma], tokens[comma + 1 : stop]):
                place, comma = place - 1, commas[place - 1]
            follows = tokens[comma + 1] if comma + 1 < len(tokens) else None
            return comma + 1 if follows is not None and follows.type != "R" else None
    return None


def _is_listed(first: list[Token], rest: list[Token]) -> bool:
    """Whether what stands between two commas is the first of several: "lettuce" of "lettuce, rocket and other leaves are"."""
    verb = next((at for at, t in enumerate(rest) if t.type in "XV"), 0)
    joined = any(t.lower in {"and", "or"} for t in rest[:verb])
    return joined and 0 < len(first) <= _LONGEST_LISTED and all(t.type == "W" for t in first)


_LONGEST_LISTED = 2
"""Tokens of one thing in a list, without an article."""


def _has_verb(tokens: list[Token]) -> bool:
    """Whether a clause stands between two commas: one with a verb of its own, not a name and what it is."""
    if any(t.type in "XV" for t in tokens):
        return True
    return len(tokens) > 1 and tokens[0].type in "NT" and tokens[1].type == "W" and is_past(tokens[1].lower)
