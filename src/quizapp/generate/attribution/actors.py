"""Who acts in a sentence beside its subject, so that a later "he" may mean either: "Lind sat down when the judge came in"."""

from __future__ import annotations

from quizapp.generate.attribution.ages import has_children
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, Entity, Mention
from quizapp.generate.names.kin import gender_of_noun
from quizapp.generate.names.lists import DEMONYMS
from quizapp.generate.names.persons import ANYONE, is_person_noun
from quizapp.patterns import lazy_pattern

_LONGEST = 5
"""Tokens from a determiner to the noun: "a former pupil of his"."""
_NEAR = 3
"""Tokens behind a name or a noun in which its verb begins."""
_OWN = frozenset("his her their its one another every each".split())
_SILENT = frozenset(
    "reporter interviewer correspondent journalist anchor host presenter moderator infant baby newborn toddler deceased".split()
)
"""Whom people of the news talk to, and who are seldom meant; and who cannot talk."""
_IS = frozenset("is was are were be been being become became becomes remain remained remains as".split())
_TELLS = frozenset("told tells telling".split())
"""Verbs whose object only hears."""
_INVERTS = frozenset("there among just so such first next then also".split())
_INFANT = lazy_pattern(r"(?:[1-5]-year|\d+-(?:month|week|day))-old|newborn")
_BOUNDS = frozenset(
    "and but so while when as after before until because since where once yet although though if".split()
)


def another_acts(
    tokens: list[Token], subject: Entity | None, gender: str, start: int = 0, *, speaks: bool = True
) -> bool:
    """Whether a sentence has somebody beside `subject`, behind offset `start`, whom a later pronoun of `gender` may mean.

    That is anybody without a name ("a guard", "his neighbour"), but for what the subject is ("is a guard", "as a guard"), or a
    person named who acts in a later clause or for whom a passive tells that he acts. `speaks`: whether the pronoun is of
    somebody who says something, which is then whoever reported in this sentence.
    """
    reports = False
    for at, token in enumerate(tokens):
        if token.start < start:
            continue
        reports = reports or token.type == "V"
        if speaks and token.type == "S" and reports:
            return False  # "Lind argued that the nominee had played on fears": whoever it is, Lind has the word
        if (
            token.lower in ANYONE
            or _is_native(tokens, at)
            or (token.type == "W" and not token.upper and _stands_for_somebody(tokens, at, gender))
        ):
            return True
        if token.type == "N" and token.mention is not None and _acts(tokens, at, subject, gender):
            return True
    return False


def behind_relative(tokens: list[Token], named: int) -> int:
    """The offset behind a clause that tells of the one named before it: "Lind, who came with his father, is stung by this".

    Whom such a clause tells of acts in it alone; the main clause has its subject before it. `named`: where the name ends.
    """
    at = next((i for i, t in enumerate(tokens) if t.start >= named), len(tokens))
    if at + 1 >= len(tokens) or tokens[at].type != "," or tokens[at + 1].lower not in {"who", "whose"}:
        return named
    ends = (i for i in range(at + 2, len(tokens) - 1) if tokens[i].type == "," and is_verb(tokens, i + 1))
    return next((tokens[i].end for i in ends), named)


def _is_native(tokens: list[Token], at: int) -> bool:
    """True for "a Norwegian he had never met", "A Londoner ran after him"."""
    if not at or tokens[at - 1].type != "D" or not tokens[at].upper or tokens[at].type not in "WN":
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    apposed = at > _NEAR - 1 and tokens[at - 2].type == "," and tokens[at - 3].type == "N"
    if apposed and following is not None and following.type in ",R.":
        return False  # "Ann Lee, a Democrat, went further"
    named = tokens[at].mention
    word = named.words[-1].lower() if named is not None else tokens[at].lower
    native = word in DEMONYMS or word.endswith(("lander", "oner"))
    return native and (following is None or following.type in "RPXVOA.," or is_past(following.lower))


def _stands_for_somebody(tokens: list[Token], at: int, gender: str) -> bool:
    """Whether the noun at `at` tells of somebody without a name."""
    noun = tokens[at].lower
    if (
        (noun in _SILENT and not is_verb(tokens, at + 1))
        or not is_person_noun(noun)
        or gender_of_noun(noun) not in ("", gender)
        or has_children(tokens, at)
    ):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    compound = following.type == "W" and not is_past(following.lower) and not following.lower.endswith("s")
    if following.type in "NG" or (compound and at + 1 < len(tokens)):
        return False  # "the coach Ann Lee", "the extremist account"
    if following.type == "," and at + 2 < len(tokens) and tokens[at + 2].type == "N":
        return False  # "his wife, Ann Lee,"
    first = next((i for i in range(at - 1, max(-1, at - _LONGEST), -1) if tokens[i].type not in "WUA"), -1)
    if first < 0 or not (tokens[first].type in "DG" or tokens[first].lower in _OWN):
        return False
    before = tokens[first - 1] if first else None
    if tokens[first].lower == "no":
        return False  # "was no stranger to the town"
    if any(t.lower == "late" or _INFANT.match(t.lower) for t in tokens[first:at]):
        return False  # "his late father", "her 3-year-old daughter"
    if before is None:
        return True
    if _is_parent(tokens, first) or _cannot_talk(tokens, first):
        return False
    apposed = before.type == "," and first > 1 and tokens[first - 2].type in "NW" and not is_verb(tokens, at + 1)
    if apposed or before.lower in _TELLS:
        return False
    if before.lower == "to" and any(t.lower == "born" for t in tokens[:first]):
        return False  # "was born in 1926 to a lighthouse keeper"
    if before.type == "X" and (_is_inverted(tokens, first - 1) or tokens[0].lower == "it"):
        return True  # "It was Lind's brother who was jailed"
    return before.lower not in _IS or (before.lower == "as" and is_verb(tokens, at + 1))


def _cannot_talk(tokens: list[Token], first: int) -> bool:
    """Whether what stands before somebody tells that he is dead, or made up: "the murder of a clerk", "a novel about a clerk"."""
    before = tokens[first - 1].lower
    if before in _KILLED:
        return True
    head = tokens[first - 2].lower if first > 1 else ""
    return (before == "of" and head in _DEATHS) or (before == "about" and head in _WORKS)


_KILLED = frozenset("killed murdered assassinated beheaded".split())
_DEATHS = frozenset("death deaths killing killings murder murders funeral assassination burial body memory".split())
_WORKS = frozenset("novel book film play memoir song documentary series movie drama musical opera poem".split())


def _is_parent(tokens: list[Token], first: int) -> bool:
    """True for whose child somebody is: "Ann Lee, the daughter of a nurse and a miner, won"."""
    if tokens[first - 1].lower == "and":
        first = next((i for i in range(first - 2, max(1, first - _PARENTS), -1) if tokens[i - 1].lower == "of"), first)
    child = first > _NEAR and tokens[first - 1].lower == "of" and tokens[first - 2].lower in _CHILDREN
    return child and tokens[first - 3].type == "D" and tokens[first - 4].type in ",X"


_PARENTS = 6
"""Tokens from one parent to the other in "a Cuban seamstress and a furniture salesman"."""
_CHILDREN = frozenset("son daughter child grandson granddaughter descendant".split())


def _is_inverted(tokens: list[Token], copula: int) -> bool:
    """True for "With Lind was a boy", "Among those waiting for Lind was a miner", where what follows the verb is the subject."""
    opens = tokens[0].type in "OA" or tokens[0].lower.endswith("ing") or tokens[0].lower in _INVERTS
    if not opens or any(t.type in ",PTR" for t in tokens[:copula]):
        return False
    return copula < _NEAR or tokens[copula - 1].type != "N" or tokens[copula - 2].type in "OWU"


def _acts(tokens: list[Token], at: int, subject: Entity | None, gender: str) -> bool:
    """Whether the person named at `at` is the subject of a later clause, or the agent of a passive."""
    mention = tokens[at].mention
    entity = mention.entity if mention is not None else None
    if mention is None or entity is subject or mention.kind != PERSON or mention.gender not in (gender, ""):
        return False
    if entity is not None and not fits(entity, gender):
        return False
    before = tokens[at - 1] if at else None
    if before is None:
        return False
    leads = _leads(tokens, at)
    if leads and tokens[leads].lower in {"by", "from"}:
        return any(t.type == "X" or t.lower in _COMES_FROM for t in tokens[:leads])
    if leads and tokens[leads - 1].lower in _GOES_TO.get(tokens[leads].lower, ()):
        return True
    if at < _NEAR - 1 or not (before.type in ",;-" or before.lower in _BOUNDS):
        return False
    behind = at + 1
    if behind < len(tokens) and tokens[behind].type == ",":  # "as Ann Lee, the nurse, came in"
        behind = next((i + 1 for i in range(behind + 1, len(tokens)) if tokens[i].type == ","), len(tokens))
    infinitive = before.type == "," and behind < len(tokens) and tokens[behind].lower == "to"
    return infinitive or is_verb(tokens, behind)


def _leads(tokens: list[Token], at: int) -> int:
    """The index of the preposition before the name at `at` and what its bearer is, "by his lawyer, Ann Lee"; 0 where none is."""
    for place in range(at - 1, max(0, at - _LONGEST_ROLE), -1):
        if tokens[place].type == "O" and tokens[place].lower != "of":
            return place
        if tokens[place].lower == "of" and tokens[place - 1].lower in _GOES_TO["of"]:
            return place
        role = tokens[place].type in "DWAGU" or tokens[place].lower in _OWN or tokens[place].lower == "of"
        if not role and not (tokens[place].type == "," and place > at - _NEAR):
            return 0
    return 0


_LONGEST_ROLE = 9
"""Tokens of "by his onetime critic, the former governor of Maine,"."""
_COMES_FROM = TEXTS | frozenset(
    """call visit message rebuke rebukes praise criticism criticisms support endorsement applause warning question
    questions reply response answer scolding tribute backlash jeers boos cheers reprimand backing""".split()
)
"""What comes from somebody who has thereby the word."""
_GOES_TO = {
    "of": frozenset("support backing endorsement blessing praise ire wrath approval admiration".split()),
    "to": frozenset("floor phone microphone podium stage lectern mic".split()),
}
"""Nouns before a preposition and who speaks next: "won the support of Lind", "yielded the floor to Lind"."""


def is_verb(tokens: list[Token], at: int) -> bool:
    """Whether a verb in the past, an auxiliary or a cue begins within some tokens of `at`, with nothing but adverbs before it."""
    for token in tokens[at : at + _NEAR]:
        if token.type in "XV" or (token.type == "W" and is_past(token.lower)):
            return True
        if token.type != "A":
            return False
    return False


def acts_without_name(tokens: list[Token], named: int) -> bool:
    """Whether somebody without a name does what a sentence tells, whose first name stands at index `named`.

    "The sheriff woke Lind at four", "The contractor Lind hired walked off".
    """
    if tokens[0].type != "D" and tokens[0].lower not in _OWN:
        return False
    for at in range(1, named):
        if is_person_noun(tokens[at].lower) and tokens[at].type == "W" and not tokens[at].upper:
            following = tokens[at + 1]
            if following.type == "W" and (is_past(following.lower) or following.lower in _SAME_IN_PAST):
                return True
            if at + 1 == named and _in_relative(tokens, named + 1):
                return True
    return False


def _in_relative(tokens: list[Token], at: int) -> bool:
    """Whether the verb at `at` is followed by another one, so that it stands in a clause of its own: "Lind hired walked off"."""
    if at >= len(tokens) or tokens[at].type != "W" or not is_past(tokens[at].lower):
        return False
    for token in tokens[at + 1 : at + _CLAUSE]:
        if token.type == "X" or (token.type == "W" and is_past(token.lower)):
            return True
        if token.type not in "WDOAU":
            return False
    return False


_CLAUSE = 7
"""Tokens of a clause within a noun phrase, at the most."""
_SAME_IN_PAST = frozenset("let put hit cut set hurt shut beat led lent woke shook drove".split())


_OBJECTS = {"m": frozenset(("him",)), "f": frozenset(("her",))}


def acts_on_another(tokens: list[Token], subject: Mention, gender: str) -> bool:
    """Whether the subject does something for or to somebody of the same sex, whom the sentences before tell of: "His colleague
    Ann Lee pulled him from the wreck"."""
    behind = [at for at, t in enumerate(tokens) if t.start >= subject.end]
    for at in behind:
        to_whom = [t.lower for t in tokens[at + 1 : at + 3]]
        if tokens[at].type in "VW" and to_whom[:1] == ["to"] and _OBJECTS[gender].issuperset(to_whom[1:]):
            return gender == "m" or at + 3 >= len(tokens) or tokens[at + 3].type in ".,OACX"  # "Reed refers to her as"
        if tokens[at].type in "SCR,:;QV" or tokens[at].lower == "to":
            return False  # in a clause of its own "him" is the subject again
        following = tokens[at + 1].type if at + 1 < len(tokens) else "."
        if tokens[at].lower in _OBJECTS[gender] and (gender == "m" or following in ".,OACX"):
            return tokens[at - 1].lower not in {"behind", "before", "around", "beside", "with", "about", "after"}
    return False


def acts_on_named(tokens: list[Token], subject: Mention, gender: str) -> bool:
    """Whether the object of the subject's verb is somebody of that gender: "Mayor Lind pardoned Reed on Friday".

    Not of a verb of saying or judging: who slams somebody goes on to say why.
    """
    behind = next((at for at, t in enumerate(tokens) if t.start >= subject.end), len(tokens))
    for at in range(behind, min(behind + _NEAR, len(tokens) - 1)):
        verb, mention = tokens[at], tokens[at + 1].mention
        if verb.lower == "called" and mention is not None and any(t.lower == "stand" for t in tokens[at + 2 : at + 5]):
            return mention.entity is not subject.entity and fits(mention.entity, gender)
        if verb.type == "W" and is_past(verb.lower) and tokens[at + 1].type == "N" and mention is not None:
            judges = verb.lower in _JUDGES
            return not judges and mention.entity is not subject.entity and fits(mention.entity, gender)
        if verb.type not in "AXW":
            return False
    return False


_JUDGES = frozenset(
    """praised criticized criticised slammed blasted ripped attacked defended mocked thanked endorsed backed supported opposed
    lauded hailed targeted trolled taunted ridiculed compared likened remembered mourned quoted knocked hit scolded lambasted
    condemned denounced bashed chided panned skewered savaged saluted congratulated complimented credited faulted
    blamed""".split()
)
"""What somebody does to another in words, and mostly goes on to do."""
