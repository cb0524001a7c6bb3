"""Subjects that an apposition parts from their verb: "X, who chairs the panel, said", "A geologist, X, said"."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.phrase import (
    DESCRIPTION,
    NAME,
    PAST_OFFICE,
    Phrase,
    as_name,
    as_other,
    as_pronoun,
    head_of,
    is_prepositional,
    named_apposition,
)
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON
from quizapp.generate.names.roles import ROLE_NOUNS

_LONGEST_APPOSED = 12
"""Tokens of a name with what belongs to it, between two commas."""


def apposed(tokens: list[Token], comma: int, floor: int) -> Phrase | None:
    """The person named right before the comma, after a description: "A geologist who knows it, Ann Lee of Bonn, said"."""
    start = _segment(tokens, comma, floor)
    if start > floor + 1 and comma - start == 1 and tokens[start].lower.isdigit():
        comma, start = start - 1, _segment(tokens, start - 1, floor)  # "one of them, Ann Lee, 46, said"
    named = _behind_office(tokens, start, comma)
    name = tokens[named] if start > floor else None
    if name is None or name.type != "N" or name.mention is None or name.mention.kind != PERSON:
        return None
    if name.mention.genitive or any(t.type not in "ODWNG" for t in tokens[named + 1 : comma]):
        return None
    opening = next((i + 1 for i in range(start - 2, floor - 1, -1) if tokens[i].type in ",;:.Q"), floor)
    told = tokens[opening - 2].mention if opening - 2 >= floor and tokens[opening - 1].type == "," else None
    if told is not None and told.kind == PERSON:
        return None  # "Ann Lee, the editor of the paper, Die Welt, said": the description is of who stands before it
    described = [t for t in tokens[opening : start - 1] if t.type not in "CA"]
    if role_of_another(described) or _one_of_anothers(described):
        return as_other(name)
    person = any(t.lower in ROLE_NOUNS for t in described[:_LONGEST_APPOSED]) or _one_of(described)
    return as_name(name) if person and described[0].type in "DWGN" and described[-1].type != "O" else None


def _segment(tokens: list[Token], comma: int, floor: int) -> int:
    """Where what the comma at `comma` ends begins, behind the comma before it; 0 where none is near."""
    near = range(comma - 1, max(floor, comma - _LONGEST_APPOSED) - 1, -1)
    return next((i + 1 for i in near if tokens[i].type == ","), 0)


def _behind_office(tokens: list[Token], start: int, end: int) -> int:
    """The index of the name in "the former New Zealand minister Ann Lee", "former state senator Ann Lee", else `start`."""
    name = next((i for i in range(start, end) if tokens[i].type == "N" and _is_person(tokens[i])), start)
    before = tokens[start:name]
    if not before or before[-1].lower not in ROLE_NOUNS or sum(t.lower in ROLE_NOUNS for t in before) > 1:
        return start
    opens = before[0].type == "D" or before[0].lower in _FORMER or len(before) == 1
    acts = any(t.lower.endswith("ing") or (t.lower not in _FORMER and is_past(t.lower)) for t in before)
    return name if opens and not acts and all(t.type in "DWUN" for t in before) else start


_FORMER = PAST_OFFICE | {"local", "fellow"}
"""Words with which an office opens that has no article."""


def _is_person(token: Token) -> bool:
    """Whether a token is a person's name."""
    return token.mention is not None and token.mention.kind == PERSON


def _one_of(described: list[Token]) -> bool:
    """True for "one of them", "one of the 38": whoever is named behind it is that one."""
    words = [t.lower for t in described]
    return words[:2] == ["one", "of"] and len(words) > 2 and not any(t.type == "O" for t in described[2:])


def _one_of_anothers(described: list[Token]) -> bool:
    """True for "one of the sons of the mayor", "one of those who voted for the mayor": a name behind it may be the mayor's."""
    if [t.lower for t in described[:2]] != ["one", "of"] or described[-1].lower not in _ROLES:
        return False
    return any(t.type in "OR" for t in described[2:])


_ROLES = ROLE_NOUNS | frozenset("member suspect nephew niece donor runner-up".split())


def role_of_another(description: list[Token]) -> bool:
    """True for "A spokeswoman for the panel's senior member": a name after that may be the one's or the other's."""
    of = next((i for i, t in enumerate(description) if t.type == "O" and i), len(description))
    behind = [*description[of:], None]  # "the national police" is no national: the last word of several tells
    # and whose name stands right behind it, "the singer Ms Orr", is no other
    heads = (t for t, after in pairwise(behind) if t is not None and (after is None or after.type not in "WN"))
    return any(t.lower in ROLE_NOUNS for t in description[:of]) and any(t.lower in _ROLES for t in heads)


def ends_in_role(opening: list[Token]) -> bool:
    """Whether what opens a sentence ends in what somebody else is: "In a statement issued through a lawyer"."""
    return opening[-1].lower in ROLE_NOUNS and any(t.type == "D" or t.lower in _OWN for t in opening)


_OWN = frozenset("his her their its".split())


def is_bare_name(tokens: list[Token], start: int, end: int) -> bool:
    """Whether `tokens[start:end]` are a name and what belongs to it: "Ann Lee KC"."""
    return any(t.type == "N" for t in tokens[start:end]) and all(t.type in "NW" for t in tokens[start:end])


def over_apposition(tokens: list[Token], at: int, floor: int) -> Phrase | None:
    """The subject before an apposition: "X, who chairs the panel, said", "X, 34, of Brownsville, said"."""
    aside = None
    for start, end in segments(tokens, floor, at):
        of_another, aside = aside, tokens[start:end] if tokens[start].type == "O" else None
        if of_another and ends_in_role(of_another) and is_bare_name(tokens, start, end):
            continue  # "Through her lawyer, Ann Lee, the mother said"
        if tokens[start].type == "C" and tokens[start].lower in {"and", "but", "so", "yet"} and end - start > 1:
            start += 1
        while start < end and tokens[start].type == "A":
            start += 1
        if start and tokens[start - 1].lower == "not":
            continue  # "Reed, and not Lind, said"
        if start >= end or tokens[start].type in "OCXv":
            continue
        if tokens[start].type in "PTI" and end - start == 1:
            return as_pronoun(tokens[start])
        if any(t.type in "VXS" for t in tokens[start:end]):
            return None
        phrase = head_of(tokens[start:end])
        if phrase and phrase.kind == NAME and all(t.type in "DWNGO()," for t in tokens[start:end]):
            return phrase
        if phrase and phrase.kind == DESCRIPTION and end < len(tokens) and tokens[end].type == ",":
            named = named_apposition(tokens, end + 1)
            return named if named and not is_prepositional(tokens[start:end]) else phrase
        if not is_participial(tokens, start):
            return None
    return None


def segments(tokens: list[Token], floor: int, ceiling: int) -> list[tuple[int, int]]:
    """The stretches between commas of `tokens[floor:ceiling]`, brackets left inside theirs."""
    found: list[tuple[int, int]] = []
    start = floor
    depth = 0
    for at in range(floor, ceiling):
        kind = tokens[at].type
        depth += (kind == "(") - (kind == ")")
        if kind in ",-;:" and depth <= 0:
            if at > start:
                found.append((start, at))
            start = at + 1
    if ceiling > start:
        found.append((start, ceiling))
    return found


def is_participial(tokens: list[Token], start: int) -> bool:
    """True for an opening such as "Asked about the plan," or "Speaking to reporters,"."""
    word = tokens[start].lower
    return tokens[start].type in "vV" or word.endswith(("ing", "ed")) or word in {"given", "born", "known"}
