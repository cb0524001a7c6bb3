"""What a sentence tells of whom a later "he" or "she" means: who acts in it, who asks, who is told of, who comes in."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.apposition import role_of_another
from quizapp.generate.attribution.nameless import GENDER, LINKS, brings_in_kin
from quizapp.generate.attribution.phrase import NAME, OTHER, PRONOUN, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits
from quizapp.generate.names import PERSON, PLACE, UNKNOWN, Mention
from quizapp.generate.names.roles import ROLE_NOUNS

REPLIES = frozenset("replied answered responded retorted asked".split())
"""Cues of a conversation."""


def describes(tokens: list[Token]) -> bool:
    """True when a sentence begins with somebody's description: "The radio talker has ..."."""
    first = tokens[0]
    return (
        first.lower == "the"
        and len(tokens) > 1
        and any(t.lower in ROLE_NOUNS or t.lower.endswith(("er", "or", "ist")) for t in tokens[1:4] if t.type == "W")
    )


def words_of_whom(tokens: list[Token]) -> Mention | None:
    """Whose words a sentence is about: "Ms Reed's answer, on Friday, was to post the rest"."""
    for token, noun in pairwise(tokens[:_LONGEST_OPENING]):
        if token.type == "G" and noun.lower in _WORDS_OF:
            return token.mention
    return None


_WORDS_OF = frozenset(
    "response reply reaction answer retort statement tweet message post remark comment speech".split()
)


def reporter_of(tokens: list[Token]) -> Phrase | None:
    """Who speaks, by the first cue of a sentence: "The head of the union, X, said his members ..."."""
    cue = next((at for at, t in enumerate(tokens) if t.type == "V"), None)
    if cue and tokens[cue - 1].type == "Q":
        return subject.after(tokens, cue)  # "...," said a woman who gave her name only as Theresia
    return subject.before(tokens, cue) if cue else None


def told_about(tokens: list[Token], leading: Phrase | None, gender: str) -> bool:
    """True for "The minister Pat Reed, she points out, came": who spoke before goes on, about somebody of unknown gender."""
    entity = leading.mention.entity if leading is not None and leading.mention is not None else None
    if entity is None or entity.gender:
        return False
    reporting = reporter_of(tokens)
    aside = reporting is not None and reporting.kind == PRONOUN and GENDER[reporting.words[0]] == gender
    return aside and any(b.type == "P" and a.type == "," for a, b in pairwise(tokens))


def takes_the_floor(leading: Phrase | None) -> bool:
    """True for a subject that ends the reach of whoever spoke before: the writer's "I", or a name of unknown kind that
    speaks or has an age, which a pronoun after it may mean."""
    if leading is None:
        return False
    if leading.kind == OTHER:
        return leading.words in {("i",), ("we",)}
    mention = leading.mention
    if leading.kind != NAME or mention is None or mention.kind != UNKNOWN:
        return False
    return mention.human or len(mention.words) == 1


def clauses_before(tokens: list[Token]) -> bool:
    """True where the pronoun stands in a later clause of its sentence: "noting that Lind had agreed, when she said"."""
    return len(tokens) > _FEWEST_BEFORE and not any(t.type == "Q" for t in tokens) and not answering(tokens)


_LONGEST_OPENING = 5
"""Tokens among which "Ms Reed's answer" stands."""
_FEWEST_BEFORE = 8
"""Tokens before a pronoun from which on it stands in a later clause."""


def goes_on(tokens: list[Token], gender: str) -> bool:
    """True where "she" opens a sentence that names others after her: "But she has told its president, Lind", "Would she?"."""
    linked = len(tokens) > 1 and (tokens[0].lower in LINKS | {"now"} or tokens[0].type == "X")
    return GENDER.get(tokens[linked].lower.replace("’", "'").removesuffix("'s")) == gender


_LONGEST_APPOSED = 8
"""Tokens of "The Mexican consul in San Bernardino"."""


def apposed_at_head(tokens: list[Token]) -> Mention | None:
    """Who is named behind what opens a sentence: "The scheduler, Ann Lee, seemed unsure", "One of them, Ann Lee, 61, was"."""
    one = [t.lower for t in tokens[:2]] == ["one", "of"]
    if not one and tokens[0].type not in "DG" and tokens[0].lower not in {"his", "her", "their", "its"}:
        return None
    comma = next((at for at, t in enumerate(tokens[:_LONGEST_APPOSED]) if t.type == ","), None)
    if not comma or comma < 2 or comma + 2 >= len(tokens):
        return None
    if role_of_another(tokens[:comma]):
        return None  # "A spokeswoman for the panel's chairman, Ann Lee, said"
    placed = (
        t.type == "N"
        and t.mention is not None
        and (t.mention.kind == PLACE or (t.mention.kind == UNKNOWN and _is_seat(tokens, at)))
        for at, t in enumerate(tokens[1:comma], 1)
    )
    if any(not fits and t.type not in "DWUOCT" for t, fits in zip(tokens[1:comma], placed, strict=True)):
        return None
    named = tokens[comma + 1]
    closed = named.type == "N" and tokens[comma + 2].type == ","
    return named.mention if closed and named.mention and named.mention.kind in (PERSON, UNKNOWN) else None


def _is_seat(tokens: list[Token], at: int) -> bool:
    """Whether the name at `at` can only be a place, by the office before it: "the mayor of Larnby"."""
    return at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in _OF_PLACES


_OF_PLACES = frozenset("mayor governor bishop archbishop sheriff provost prefect".split())


def introduces(tokens: list[Token]) -> bool:
    """True where somebody of unknown kind comes in with what that is: "Among them was Wahyuni, a teacher, who held on"."""
    for at, token in enumerate(tokens[:-2]):
        told = token.type == "N" and token.mention is not None and token.mention.kind == UNKNOWN
        if told and tokens[at + 1].type == "," and tokens[at + 2].lower in {"a", "an", "who"}:
            return True
    return False


_NEAR = 12
"""Characters behind a subject within which its verb has a "him" for its object."""
_OTHER_PRONOUNS = {"f": frozenset("he his him himself".split()), "m": frozenset("she her hers herself".split())}


def of_the_other(tokens: list[Token], named: Mention, gender: str) -> bool:
    """True where somebody whose gender is not known may be of the other one, by a pronoun or by a wife beside the name."""
    entity = named.entity
    if entity is None or entity.gender:
        return False
    for token in tokens:
        if token.start >= named.end and token.mention is not None:
            break
        if token.start >= named.end and token.lower in _OTHER_PRONOUNS[gender]:
            return True
        if token.lower == "him" and token.start - named.end < _NEAR:
            return True  # "Shaw called him a hero"
    return brings_in_kin(tokens, gender)


def interrupted(tokens: list[Token], named: Mention, gender: str) -> bool:
    """True where somebody else acts behind a subject of unknown gender: "Pat Reed was speaking when Ann Lind rose"."""
    when = next((at for at, t in enumerate(tokens) if t.lower in {"when", "until"} and t.start > named.end), None)
    if when is None or named.entity is None or named.entity.gender:
        return False
    other = next((t.mention for t in tokens[when + 1 : when + _NEAR_WHEN] if t.type == "N"), None)
    return other is not None and other.entity is not named.entity and fits(other.entity, gender)


_NEAR_WHEN = 6
"""Tokens behind a "when" in which its subject ends."""


def says_of_self(tokens: list[Token], named: Mention, gender: str) -> bool:
    """True where "Lee Ji-won said she" tells that a later "he" is somebody else, if no first name does."""
    if named.entity is None or named.entity.gender:
        return False
    after = [t for t in tokens if t.start >= named.end and t.lower != "that" and t.type != ","][:2]
    return len(after) > 1 and after[0].type == "V" and after[1].lower in _OTHER_PRONOUNS[gender]


def told_of(tokens: list[Token], at: int, gender: str) -> bool:
    """True where a sentence tells of somebody whom it names behind its "he": "He came with Mr Lind, who climbed ..."."""
    mention = tokens[at].mention
    after = at + 1 + (tokens[at + 1].type == ",")
    told = after < len(tokens) and tokens[after].lower == "who"
    return told and mention is not None and mention.entity is not None and fits(mention.entity, gender)


def told_of_aside(tokens: list[Token], at: int) -> bool:
    """True where "he said" at index `at` stands behind the subject of which it tells: "Reed, he said, was a fool"."""
    subject_only = (
        1 < at < _LONGEST_APPOSED and tokens[0].type != "O" and all(t.type in "DWNGO" for t in tokens[: at - 1])
    )
    behind = tokens[at + 1 : at + 3]
    return subject_only and tokens[at - 1].type == "," and [t.type for t in behind] == ["V", ","]


def told_in_a_clause(tokens: list[Token], at: int) -> bool:
    """True where "he said" at index `at` is an aside behind a whole clause: "Reed should never have let them see it, he said"."""
    if at < _FEWEST_OF_CLAUSE or tokens[at - 1].type != "," or tokens[0].type not in "NWDG":
        return False
    behind = [t.type for t in tokens[at + 1 : at + 3]]
    return behind in (["V", ","], ["V", "."]) and any(t.type in "XV" for t in tokens[: at - 1])


_FEWEST_OF_CLAUSE = 4


def spoken_of(tokens: list[Token]) -> bool:
    """True for what stands before "he said" in `Delacroix has "nothing but respect for her," he said`."""
    words = next((at for at, t in enumerate(tokens) if t.type == "Q"), 0)
    return words > 1 and not any(t.type in ",:-V" for t in tokens[:words])


def answering(tokens: list[Token]) -> bool:
    """Whether a sentence opens as an answer: "Under questioning from Khan, he said", where Khan is not who answers."""
    if tokens[0].lower == "under":
        return any(t.lower in _UNDER for t in tokens[1:_LONGEST_OPENING])
    opening = [t.lower for t in tokens[:_LONGEST_ANSWERING]]
    if opening[0] in _WHILE:
        opening = opening[1:]
    return opening[:1] != [] and (opening[0] in _ANSWERING or opening[:2] in _ANSWERING_TO)


_UNDER = frozenset(
    "questioning cross-examination examination interrogation pressure fire oath scrutiny questions grilling".split()
)
_WHILE = frozenset("when while once in after".split())
_LONGEST_ANSWERING = 3
_ANSWERING_TO = [[verb, "to"] for verb in ("responding", "replying", "reacting")]
"""What opens an answer to somebody's question: "While responding to a question when Khan could come, he said"."""
_ANSWERING = frozenset("asked pressed questioned challenged prompted interrupted".split())
