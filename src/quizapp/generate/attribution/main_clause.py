"""The subject of a sentence's main clause, for a cue that has none of its own."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.apposition import ends_in_role, is_bare_name, is_participial, segments
from quizapp.generate.attribution.phrase import NAME, Phrase, as_name, as_other, as_pronoun, behind_office, joins
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past, past_tenses
from quizapp.generate.names import PERSON, PLACE
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS


def main_subject(tokens: list[Token], cue: int, floor: int = 0) -> Phrase | None:
    """The subject of the sentence's main clause, for a cue that has none of its own (", saying", "and added")."""
    parts = segments(tokens, floor, cue)
    for at, (start, end) in enumerate(parts):
        if not at and tokens[start].lower in _TIES and end - start > 1 and tokens[start + 1].type == "N":
            start += 1  # "But Lind brushed it off, saying"
        opens = tokens[start].type == "A" and end - start > 1 and tokens[start + 1].type in "OC"
        if tokens[start].type in "OCv" or opens or _is_opening(tokens, start, end, cue):
            if inner := _subject_inside(tokens, start, end):
                return inner
            continue
        if end < cue and end - start <= 4 and all(t.type in "WAD" for t in tokens[start:end]):
            continue  # "Minutes later,"
        if at and tokens[parts[at - 1][0]].type == "O" and is_bare_name(tokens, start, end):
            following = parts[at + 1][0] if at + 1 < len(parts) else end
            of_another = ends_in_role(tokens[slice(*parts[at - 1])])
            if following < len(tokens) and (tokens[following].type == "P" or of_another):
                continue  # "Through his lawyer, Ann Lee KC, he said"
        if not at and _describes_who_follows(tokens, start, end):
            continue
        if at and _is_state(tokens, parts[at - 1], (start, end)) and at + 1 < len(parts):
            continue
        found = _leading(tokens, start, end)
        if found and found.kind == NAME and _is_first_of_several(tokens, start, end, cue):
            return as_other(tokens[start])
        if found:
            return found
        if not is_participial(tokens, start):
            return None
    return None


_TIES = frozenset("but and yet so".split())
"""What ties a sentence to the one before it."""


def _is_state(tokens: list[Token], before: tuple[int, int], part: tuple[int, int]) -> bool:
    """True for the second name in "At an event in Ames, Iowa, Ann Lee said": where the first one lies."""
    name, town = tokens[part[0]].mention, tokens[before[1] - 1].mention
    alone = part[1] - part[0] == 1 and name is not None and name.kind == PLACE
    return alone and tokens[before[0]].type == "O" and town is not None and town.kind != PERSON


def _describes_who_follows(tokens: list[Token], start: int, end: int) -> bool:
    """True for "A former nurse," in "A former nurse, Lind is the first to win"; not for "A nurse, Lind said, had come"."""
    if tokens[start].lower not in {"a", "an"} or end + 3 >= len(tokens) or tokens[end].type != ",":
        return False
    if any(t.type not in "DWUN" for t in tokens[start:end]) or tokens[end + 1].type != "N":
        return False
    verb = tokens[end + 2]
    return (verb.type in "XV" or (verb.type == "W" and is_past(verb.lower))) and tokens[end + 3].type != ","


def _is_first_of_several(tokens: list[Token], start: int, end: int, cue: int) -> bool:
    """True for the first name of "Ann Lee, Bo Dunn and Carl Foss saw it"."""
    if end + 3 >= cue or any(t.type != "N" for t in tokens[start:end]):
        return False
    comma, second, joint, third = tokens[end : end + 4]
    return comma.type == "," and second.type == third.type == "N" and joint.lower == "and"


def _is_opening(tokens: list[Token], start: int, end: int, cue: int) -> bool:
    """True for what a comma ends before the subject: "Having beaten Lind,", "Unlike Lind,", not "Leading economist Ann Lee,"."""
    if end >= cue or tokens[end].type != "," or end - start < len(("having", "Lind")):
        return False
    first, last = tokens[start].lower, tokens[end - 1]
    if first in {"unlike", "like", "besides", "thanks"}:
        return True
    role = last.type == "N" and tokens[end - 2].lower in ROLE_NOUNS
    return first.endswith("ing") and len(first) > len("king") and tokens[start].type == "W" and not role


def _leading(tokens: list[Token], start: int, end: int) -> Phrase | None:
    """The subject with which a clause begins."""
    at = start
    while at < end and tokens[at].type in "AC":
        at += 1
    if at >= end:
        return None
    if tokens[at].type in "PTI":
        return as_pronoun(tokens[at])
    last = behind_office(tokens, at, end)
    while last < end and tokens[last].type in "DWNG":
        if tokens[last].type == "N" and _closes_subject(tokens, last, end):
            break
        last += 1
    if last >= end or tokens[last].type != "N":
        return None
    last = _behind_role(tokens, last, end)
    following = tokens[last + 1] if last + 1 < end else None
    if tokens[at].type == "D" and last == at + 1 and following and following.type == "W":
        if not following.lower.endswith("ed"):  # "a Clinton campaign official"
            return as_other(tokens[last])
    if (
        following
        and following.type == "W"
        and is_person_noun(following.lower.removesuffix("s"))
        and not is_past(following.lower)
    ):
        return as_other(tokens[last])  # "A senior Lind aide put it this way:"
    if last + 1 < end and tokens[last + 1].type == "C" and tokens[last + 1].lower == "and" and joins(tokens, last + 1):
        return as_other(tokens[last])
    if any(t.type == "W" and not _modifier(t) for t in tokens[at:last]):
        return None
    if any(a.type == "W" and b.type == "W" and _acts(a, b) for a, b in pairwise(tokens[at:last])):
        return None  # "The winner beat Reed", "His deputy supports Lind"
    return as_name(tokens[last])


def _acts(noun: Token, word: Token) -> bool:
    """Whether a word behind a noun is its verb."""
    present = word.lower.endswith("s") and not is_person_noun(word.lower[:-1]) and is_person_noun(noun.lower)
    return present or word.lower in past_tenses()


def _behind_role(tokens: list[Token], at: int, end: int) -> int:
    """The index of the person in "Stroud senior adviser Ann Lee", else `at`, that of the name before."""
    place = at + 1
    while place < end and tokens[place].type in "WU" and place - at <= _LONGEST_ROLE:
        place += 1
    named = place < end and tokens[place].type == "N" and tokens[place - 1].lower in ROLE_NOUNS
    return place if named and place > at + 1 else at


_LONGEST_ROLE = 4
"""Words between a name and another that it qualifies."""


def _modifier(token: Token) -> bool:
    """True for a word that may stand before a name inside its noun phrase: not a verb in the past."""
    return not token.lower.endswith("ed") or token.lower in {"retired", "united", "appointed", "elected"}


def _closes_subject(tokens: list[Token], at: int, end: int) -> bool:
    return at + 1 >= end or tokens[at + 1].type != "N"


def _subject_inside(tokens: list[Token], start: int, end: int) -> Phrase | None:
    """A subject that follows its opening phrase without a comma: "On Monday Trump told reporters"."""
    at = start
    while at < end and tokens[at].type in "OCADW" and tokens[at].type != "N":
        at += 1
    if at + 1 < end and tokens[at].type in "NP" and tokens[at + 1].type in "VXA" and tokens[start].type != "C":
        return as_name(tokens[at]) if tokens[at].type == "N" else as_pronoun(tokens[at])
    return None
