"""Who speaks, as the sentence has it: a name, a pronoun, a description, or somebody else."""

from __future__ import annotations

from dataclasses import dataclass

from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import PERSON, Mention
from quizapp.generate.names.lists import HONORIFICS, PORTFOLIOS, TITLES
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.generate.names.titles import bare

NAME = "name"
PRONOUN = "pronoun"
DESCRIPTION = "description"
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Who speaks, as the sentence has it."""

    kind: str
    """`NAME`, `PRONOUN` (he, she), `DESCRIPTION` ("the mayor"), or `OTHER` (they, I, several people)."""
    start: int
    end: int
    mention: Mention | None = None
    words: tuple[str, ...] = ()
    """A pronoun, or the words of a description, lower case."""


def as_pronoun(token: Token) -> Phrase:
    """A "he" or "she", or another pronoun, which tells nobody."""
    kind = PRONOUN if token.type == "P" else OTHER
    return Phrase(kind, token.start, token.end, words=(token.lower,))


def as_other(token: Token) -> Phrase:
    """Somebody whom the words do not name for sure."""
    return Phrase(OTHER, token.start, token.end)


def as_name(token: Token) -> Phrase:
    """Whoever the token names."""
    return Phrase(NAME, token.start, token.end, token.mention)


def head_of(phrase: list[Token]) -> Phrase | None:
    """The head of a noun phrase: the last noun before its first preposition, or the name behind an office of two nouns."""
    if (holder := behind_office(phrase, 0, len(phrase))) == len(phrase) - 1 and holder:
        return as_name(phrase[holder])
    if len(phrase) > 1 and phrase[-1].type == "N" and phrase[-2].type in "WN" and any(t.type == "O" for t in phrase):
        named = phrase[0].type in "NG" or (phrase[0].type == "W" and phrase[0].upper)
        return as_name(phrase[-1]) if named else as_other(phrase[-1])
    cut = next((i for i, t in enumerate(phrase) if t.type == "O" and i), len(phrase))
    core = phrase[:cut]
    while core and core[0].type in "OA":
        core = core[1:]
    if not core:
        return None
    if len(core) > 1 and core[-1].lower in _BEHIND_NAMES and core[-1].upper and core[-2].type == "N":
        person = core[-2].mention
        if person is not None and person.kind == PERSON and core[0].lower not in _ANY:  # not "a Reed MP"
            return Phrase(NAME, core[-2].start, core[-1].end, person)
    head = core[-1]
    if head.type == "N":
        return as_name(head)
    if head.type == "G":
        return None
    words = tuple(t.lower for t in phrase) if head.type in "WU" else ()
    if not words:
        return None
    names = [t.mention for t in core if t.mention]
    return Phrase(DESCRIPTION, core[0].start, phrase[-1].end, names[0] if names else None, words)


def behind_office(tokens: list[Token], at: int, end: int) -> int:
    """The index of the name in "Secretary of State Ann Lee", "the Leader of the Opposition Ann Lee", from `at` up to `end`, else
    `at`; not in "a spokesman for Secretary Lee"."""
    office = at
    while office < end and tokens[office].type in "DWU" and tokens[office].lower not in _OFFICES:
        office += 1
    of = office + 1
    if of + 1 >= end or tokens[office].lower not in _OFFICES or tokens[of].lower not in {"of", "for"}:
        return at
    if tokens[at].lower in _ANY:
        return at
    name = of + 1 + (tokens[of + 1].type == "D")
    mention = tokens[name].mention if name < end else None
    return name if mention is not None and mention.kind == PERSON and _is_portfolio(mention.titles) else at


def _is_portfolio(titles: tuple[str, ...]) -> bool:
    """Whether what stands before a name is a field, the second half of an office, and no title of its own: "State", "Health"."""
    field = [word for word in map(bare, titles) if word not in HONORIFICS and word not in _LEARNED]
    return bool(field) and all(word in PORTFOLIOS or word == "foreign" or word not in _OFFICES for word in field)


_LEARNED = frozenset("dr doctor prof professor rev reverend gen general sen senator".split())
"""Titles that stand between an office and a name: "Minister of Health Dr. Ann Lee"."""
_OFFICES = ROLE_NOUNS | (TITLES - frozenset(HONORIFICS))
"""Nouns of offices, and titles."""


PARTY_MEMBERS = frozenset("democrat republican conservative liberal independent".split())
"""What somebody of a party is called."""
_ANY = frozenset("a an one another".split())
_BEHIND_NAMES = frozenset("kc qc sc mp mep msp td mbe obe cbe".split())
"""Letters behind a name: "Ann Lee KC"."""


def is_prepositional(phrase: list[Token]) -> bool:
    """Whether a preposition stands in the phrase: "a spokeswoman for the chairman"."""
    return any(t.type == "O" for t in phrase)


def joins(tokens: list[Token], at: int) -> bool:
    """Whether the conjunction at index `at` joins a name or a noun to what stands before it."""
    return at + 1 < len(tokens) and tokens[at + 1].type in "NGD"


def _belongs(token: Token) -> bool:
    """Whether a word may stand in an apposition before its name: "former Sen. Ann Lee", "retired judge Ann Lee"."""
    return token.type == "N" or token.lower in PAST_OFFICE or token.lower in ROLE_NOUNS


PAST_OFFICE = frozenset("former retired ex outgoing acting longtime veteran onetime state".split())
"""Words before an office that has no article."""


def named_apposition(tokens: list[Token], start: int) -> Phrase | None:
    """The name in ", Hope Hicks," after a description."""
    end = start
    while end < len(tokens) and tokens[end].type in "WN" and end - start < 4:
        end += 1
    if end == start or tokens[end - 1].type != "N" or any(not _belongs(t) for t in tokens[start:end]):
        return None
    if end < len(tokens) and tokens[end].type not in ",.-:;OA":
        return None
    return as_name(tokens[end - 1])
