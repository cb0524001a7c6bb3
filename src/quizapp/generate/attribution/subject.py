"""Find the noun phrase that a cue has for its subject: the one who speaks.

No parser: the cue's neighbourhood in news style is narrow enough to read off token types. Each function returns a
`Phrase`, or None where the words do not settle who speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import PERSON, Mention
from quizapp.generate.names.roles import ROLE_NOUNS

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


_SKIPPED = frozenset("AX")
_LONGEST_APPOSED = 12
"""Tokens of a name with what belongs to it, between two commas."""
_LONGEST_CLAUSE = 30
"""Tokens before a cue among which its clause is looked for."""


def before(tokens: list[Token], cue: int, floor: int = 0) -> Phrase | None:
    """The subject to the left of the cue at index `cue`, looked for down to index `floor`."""
    floor = max(floor, _clause_begins(tokens, cue))
    at = cue - 1
    while at >= floor and (tokens[at].type in _SKIPPED or (tokens[at].type == "O" and tokens[at + 1].type == "A")):
        at -= 1
    if at >= floor and tokens[at].type == ")":
        at = _opening_bracket(tokens, at, floor) - 1
    if at < floor:
        return None
    kind = tokens[at].type
    if kind in "PTI":
        return _pronoun(tokens[at])
    if kind == "R":
        return _antecedent(tokens, at, floor)
    if kind in ",-":
        return _apposed(tokens, at, floor) or _over_apposition(tokens, at, floor)
    if kind == "C":
        return main_subject(tokens, cue, floor)
    if tokens[at].lower in _WRITERS and tokens[at - 1].lower in {"our", "this"}:
        return _other(tokens[at])  # "At the hospital, Larne, our correspondent observed"
    if kind in "NGW":
        phrase = _phrase_ending(tokens, at, floor)
        if phrase and phrase.kind == DESCRIPTION:
            comma = next(
                (i for i in range(at, floor, -1) if tokens[i].type in ",VvSR" or _opens_clause(tokens[i])), floor
            )
            if tokens[comma].type == ",":
                return _over_apposition(tokens, comma, floor) or phrase
        return phrase
    return None


_WRITERS = frozenset("correspondent reporter newspaper newsroom".split())


def _opens_clause(token: Token) -> bool:
    """True for "as", "when", "while": what stands before is another clause."""
    return token.type == "C" and token.lower not in {"and", "or", "&", "nor"}


def _apposed(tokens: list[Token], comma: int, floor: int) -> Phrase | None:
    """The person named right before the comma, after a description: "A geologist who knows it, Ann Lee of Bonn, said"."""
    start = next(
        (i + 1 for i in range(comma - 1, max(floor, comma - _LONGEST_APPOSED) - 1, -1) if tokens[i].type == ","), 0
    )
    name = tokens[start] if start > floor else None
    if name is None or name.type != "N" or name.mention is None or name.mention.kind != PERSON:
        return None
    if name.mention.genitive or any(t.type not in "ODWNG" for t in tokens[start + 1 : comma]):
        return None
    opening = next((i + 1 for i in range(start - 2, floor - 1, -1) if tokens[i].type in ",;:.Q"), floor)
    told = tokens[opening - 2].mention if opening - 2 >= floor and tokens[opening - 1].type == "," else None
    if told is not None and told.kind == PERSON:
        return None  # "Ann Lee, the editor of the paper, Die Welt, said": the description is of who stands before it
    described = [t for t in tokens[opening : start - 1] if t.type not in "CA"]
    if role_of_another(described):
        return _other(name)
    person = any(t.lower in ROLE_NOUNS for t in described[:_LONGEST_APPOSED])
    return _name(name) if person and described[0].type in "DWGN" and described[-1].type != "O" else None


_ROLES = ROLE_NOUNS | frozenset("member suspect nephew niece donor runner-up".split())


def role_of_another(description: list[Token]) -> bool:
    """True for "A spokeswoman for the panel's senior member": a name after that may be the one's or the other's."""
    of = next((i for i, t in enumerate(description) if t.type == "O" and i), len(description))
    behind = [*description[of:], None]  # "the national police" is no national: the last word of several tells
    heads = (t for t, after in pairwise(behind) if t is not None and (after is None or after.type != "W"))
    return any(t.lower in ROLE_NOUNS for t in description[:of]) and any(t.lower in _ROLES for t in heads)


def _clause_begins(tokens: list[Token], cue: int) -> int:
    """Index after the last "in which" before the cue: the subject of its clause cannot stand before that."""
    for at in range(cue - 1, max(0, cue - _LONGEST_CLAUSE), -1):
        if tokens[at].lower == "which" and tokens[at - 1].type == "O":
            return at + 1
    return 0


def main_subject(tokens: list[Token], cue: int, floor: int = 0) -> Phrase | None:
    """The subject of the sentence's main clause, for a cue that has none of its own (", saying", "and added")."""
    segments = _segments(tokens, floor, cue)
    for at, (start, end) in enumerate(segments):
        opens = tokens[start].type == "A" and end - start > 1 and tokens[start + 1].type in "OC"
        if tokens[start].type in "OCv" or opens:
            if inner := _subject_inside(tokens, start, end):
                return inner
            continue
        if end < cue and end - start <= 4 and all(t.type in "WAD" for t in tokens[start:end]):
            continue  # "Minutes later,"
        if at and tokens[segments[at - 1][0]].type == "O" and _is_bare_name(tokens, start, end):
            following = segments[at + 1][0] if at + 1 < len(segments) else end
            of_another = _ends_in_role(tokens[slice(*segments[at - 1])])
            if following < len(tokens) and (tokens[following].type == "P" or of_another):
                continue  # "Through his lawyer, Ann Lee KC, he said"
        found = _leading(tokens, start, end)
        if found:
            return found
        if not _is_participial(tokens, start):
            return None
    return None


def _ends_in_role(opening: list[Token]) -> bool:
    """Whether what opens a sentence ends in what somebody else is: "In a statement issued through a lawyer"."""
    return opening[-1].lower in ROLE_NOUNS and any(t.type == "D" or t.lower in _OWN for t in opening)


_OWN = frozenset("his her their its".split())


def _is_bare_name(tokens: list[Token], start: int, end: int) -> bool:
    return any(t.type == "N" for t in tokens[start:end]) and all(t.type in "NW" for t in tokens[start:end])


def after(tokens: list[Token], cue: int) -> Phrase | None:
    """The subject to the right of an inverted cue: `"...," said Senator X`."""
    start = cue + 1
    while start < len(tokens) and tokens[start].type == "A":
        start += 1
    end = start
    while end < len(tokens) and tokens[end].type in "DWNGUO" and end - start < 14:
        if tokens[end].type == "N" and _closes(tokens, end):
            end += 1
            break
        if tokens[end].type == "O" and tokens[end].lower not in {"of", "for"}:
            break
        end += 1
    if start < len(tokens) and tokens[start].type in "PTI":
        return _pronoun(tokens[start])
    if end == start:
        return None
    if end < len(tokens) and tokens[end].type == "C" and tokens[end].lower in {"and", "or"} and _joins(tokens, end):
        return _other(tokens[start])
    phrase = _head(tokens[start:end])
    if phrase and phrase.kind == NAME and tokens[start].lower in {"a", "an"} and phrase.mention:
        if phrase.mention.kind != PERSON and not phrase.mention.titles:
            return _other(tokens[start])  # "said a GOP state senator"
    if phrase and phrase.kind != NAME and end < len(tokens) and tokens[end].type == ",":
        named = _named_apposition(tokens, end + 1)
        if named and not _is_prepositional(tokens[start:end]):
            return named
    return phrase


def _closes(tokens: list[Token], at: int) -> bool:
    """True when the name at `at` ends its noun phrase, so that what follows does not belong to it."""
    following = tokens[at + 1].type if at + 1 < len(tokens) else "."
    return following not in "WN"


def _joins(tokens: list[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].type in "NGD"


def _named_apposition(tokens: list[Token], start: int) -> Phrase | None:
    """The name in ", Hope Hicks," after a description."""
    end = start
    while end < len(tokens) and tokens[end].type in "WN" and end - start < 4:
        end += 1
    if end == start or tokens[end - 1].type != "N" or any(t.type != "N" for t in tokens[start:end]):
        return None
    if end < len(tokens) and tokens[end].type not in ",.-:;OA":
        return None
    return _name(tokens[end - 1])


def _opening_bracket(tokens: list[Token], at: int, floor: int) -> int:
    while at > floor and tokens[at].type != "(":
        at -= 1
    return at


def _pronoun(token: Token) -> Phrase:
    kind = PRONOUN if token.type == "P" else OTHER
    return Phrase(kind, token.start, token.end, words=(token.lower,))


def _other(token: Token) -> Phrase:
    return Phrase(OTHER, token.start, token.end)


def _name(token: Token) -> Phrase:
    return Phrase(NAME, token.start, token.end, token.mention)


def _antecedent(tokens: list[Token], relative: int, floor: int) -> Phrase | None:
    """The name before "who" in "X, who said"."""
    if tokens[relative].lower != "who":
        return None
    at = relative - 1
    if at >= floor and tokens[at].lower in {"and", "but"}:  # "Rick Wendt, who runs a shop, and who calls her"
        earlier = next((place for place in range(at - 1, floor, -1) if tokens[place].lower == "who"), None)
        return _antecedent(tokens, earlier, floor) if earlier is not None else _other(tokens[relative])
    if at >= floor and tokens[at].type in ",-":
        at -= 1
    if at >= floor and tokens[at].type == ")":
        at = _opening_bracket(tokens, at, floor) - 1
    if at < floor or tokens[at].type not in "NW":
        return None
    mention = tokens[at].mention
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in ROLE_NOUNS:
        return _phrase_ending(tokens, at, floor)  # "the Minister of Marine Economy, who accused"
    if mention is not None and mention.kind == PERSON and tokens[at - 1].type != "C":
        return _name(tokens[at])  # "the Order of Merit by President X, who said"
    if at - 3 >= floor and tokens[at - 1].lower in {"of", "from"} and tokens[at - 2].type == ",":
        of_whom = next((i for i in (at - 3, at - 5) if i >= floor and tokens[i].type == "N"), None)
        if of_whom is not None and all(t.type in "NW," for t in tokens[of_whom : at - 2]):
            return _name(tokens[of_whom])  # "Ann Lee, of Ames, who told", "Ann Lee, 45, of Ames, who told"
    return _phrase_ending(tokens, at, floor)


def _phrase_ending(tokens: list[Token], at: int, floor: int) -> Phrase | None:
    """The noun phrase whose last token is at `at`."""
    start = at
    while start > floor and tokens[start - 1].type in "DWNGO":
        start -= 1
    while start < at and tokens[start].type == "O":
        start += 1
        if tokens[at].type == "N" and all(t.type in "DWG" for t in tokens[start:at]):
            break
    if start > floor and tokens[start - 1].type == "C" and tokens[start - 1].lower in {"and", "or"}:
        left = tokens[start - 2] if start - 2 >= floor else None
        if left and left.type in "NGP," and tokens[at].type == "N" and not _clause_before(tokens, start - 1, floor):
            return _other(tokens[at])
    return _head(tokens[start : at + 1])


def _clause_before(tokens: list[Token], conjunction: int, floor: int) -> bool:
    """True when a whole clause stands before "and", so that it joins clauses, not names."""
    that = next((at for at in range(conjunction - 1, floor, -1) if tokens[at].type == "S"), floor)
    return any(t.type in "VXQ" for t in tokens[that:conjunction])  # "She said that she and Lee had argued"


def _head(phrase: list[Token]) -> Phrase | None:
    """The head of a noun phrase: the last noun before its first preposition."""
    if len(phrase) > 1 and phrase[-1].type == "N" and phrase[-2].type in "WN" and any(t.type == "O" for t in phrase):
        named = phrase[0].type in "NG" or (phrase[0].type == "W" and phrase[0].upper)
        return _name(phrase[-1]) if named else _other(phrase[-1])
    cut = next((i for i, t in enumerate(phrase) if t.type == "O" and i), len(phrase))
    core = phrase[:cut]
    while core and core[0].type in "OA":
        core = core[1:]
    if not core:
        return None
    head = core[-1]
    if head.type == "N":
        return _name(head)
    if head.type == "G":
        return None
    words = tuple(t.lower for t in phrase) if head.type in "WU" else ()
    if not words:
        return None
    names = [t.mention for t in core if t.mention]
    return Phrase(DESCRIPTION, core[0].start, phrase[-1].end, names[0] if names else None, words)


def _is_prepositional(phrase: list[Token]) -> bool:
    return any(t.type == "O" for t in phrase)


def _over_apposition(tokens: list[Token], at: int, floor: int) -> Phrase | None:
    """The subject before an apposition: "X, who chairs the panel, said", "X, 34, of Brownsville, said"."""
    aside = None
    for start, end in _segments(tokens, floor, at):
        of_another, aside = aside, tokens[start:end] if tokens[start].type == "O" else None
        if of_another and _ends_in_role(of_another) and _is_bare_name(tokens, start, end):
            continue  # "Through her lawyer, Ann Lee, the mother said"
        if tokens[start].type == "C" and tokens[start].lower in {"and", "but", "so", "yet"} and end - start > 1:
            start += 1
        while start < end and tokens[start].type == "A":
            start += 1
        if start >= end or tokens[start].type in "OCXv":
            continue
        if tokens[start].type in "PTI" and end - start == 1:
            return _pronoun(tokens[start])
        if any(t.type in "VXS" for t in tokens[start:end]):
            return None
        phrase = _head(tokens[start:end])
        if phrase and phrase.kind == NAME and all(t.type in "DWNGO()," for t in tokens[start:end]):
            return phrase
        if phrase and phrase.kind == DESCRIPTION and end < len(tokens) and tokens[end].type == ",":
            named = _named_apposition(tokens, end + 1)
            return named if named and not _is_prepositional(tokens[start:end]) else phrase
        if not _is_participial(tokens, start):
            return None
    return None


def _segments(tokens: list[Token], floor: int, ceiling: int) -> list[tuple[int, int]]:
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


def _is_participial(tokens: list[Token], start: int) -> bool:
    """True for an opening such as "Asked about the plan," or "Speaking to reporters,"."""
    word = tokens[start].lower
    return tokens[start].type in "vV" or word.endswith(("ing", "ed")) or word in {"given", "born", "known"}


def _leading(tokens: list[Token], start: int, end: int) -> Phrase | None:
    """The subject with which a clause begins."""
    at = start
    while at < end and tokens[at].type in "AC":
        at += 1
    if at >= end:
        return None
    if tokens[at].type in "PTI":
        return _pronoun(tokens[at])
    last = at
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
            return _other(tokens[last])
    if last + 1 < end and tokens[last + 1].type == "C" and tokens[last + 1].lower == "and" and _joins(tokens, last + 1):
        return _other(tokens[last])
    if any(t.type == "W" and not _modifier(t) for t in tokens[at:last]):
        return None
    return _name(tokens[last])


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
        return _name(tokens[at]) if tokens[at].type == "N" else _pronoun(tokens[at])
    return None
