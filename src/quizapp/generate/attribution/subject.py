"""Find the noun phrase that a cue has for its subject: the one who speaks.

No parser: the cue's neighbourhood in news style is narrow enough to read off token types. Each function returns a
`Phrase`, or None where the words do not settle who speaks.
"""

from __future__ import annotations

from quizapp.generate.attribution.apposition import apposed, over_apposition
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.phrase import (
    DESCRIPTION,
    NAME,
    PARTY_MEMBERS,
    Phrase,
    as_name,
    as_other,
    as_pronoun,
    head_of,
    is_prepositional,
    joins,
    named_apposition,
)
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.within import compared, qualifies_another
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, PLACE
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS, is_role

_SKIPPED = frozenset("AX")
_LONGEST_CLAUSE = 30
"""Tokens before a cue among which its clause is looked for."""


def before(tokens: list[Token], cue: int, floor: int = 0) -> Phrase | None:
    """The subject to the left of the cue at index `cue`, looked for down to index `floor`."""
    floor = max(floor, _clause_begins(tokens, cue))
    at = cue - 1
    while at >= floor and (
        tokens[at].type in _SKIPPED
        or tokens[at].lower in {"once", "himself", "herself", "itself"}
        or (tokens[at].lower in _SPANS and tokens[at - 1].lower in {"last", "this"})  # "who last week called"
        or (tokens[at].type == "O" and tokens[at + 1].type == "A")
    ):
        at -= 1
    if at - 3 >= floor and [t.lower for t in tokens[at - 2 : at + 1]] == ["in", "the", "past"]:
        at -= 4 if tokens[at - 3].type == "X" else 3  # "who has in the past described"
    if at >= floor and tokens[at].type == ")":
        at = _opening_bracket(tokens, at, floor) - 1
    if at < floor:
        return None
    kind = tokens[at].type
    if kind in "PTI":
        return as_pronoun(tokens[at])
    if kind == "R":
        return _antecedent(tokens, at, floor)
    if kind in ",-":
        return apposed(tokens, at, floor) or over_apposition(tokens, at, floor)
    if kind == "C":
        return main_subject(tokens, cue, floor)
    if tokens[at].lower in _WRITERS and tokens[at - 1].lower in {"our", "this"}:
        return as_other(tokens[at])  # "At the hospital, Larne, our correspondent observed"
    if kind == "N" and (comma := _comma_of_home(tokens, at, floor)) is not None:
        return over_apposition(tokens, comma, floor)  # "Ellie Lee, 18, from the US said"
    if kind in "NGW" or (kind == "D" and tokens[at - 1].lower == "of"):  # "a friend of his"
        phrase = _phrase_ending(tokens, at, floor)
        if phrase and phrase.kind == DESCRIPTION:
            comma = next(
                (i for i in range(at, floor, -1) if tokens[i].type in ",VvSR" or _opens_clause(tokens[i])), floor
            )
            if tokens[comma].type == "," and _describes_who_stands_before(tokens, comma, at):
                return over_apposition(tokens, comma, floor) or phrase
        return phrase
    return None


def _comma_of_home(tokens: list[Token], at: int, floor: int) -> int | None:
    """Index of the comma before "from the US" where the name at `at` is where somebody named before is from."""
    mention = tokens[at].mention
    start = at - 1 if at > floor and tokens[at - 1].type == "D" else at
    if mention is None or mention.kind == PERSON or start - 2 <= floor or tokens[start - 1].lower not in {"from", "of"}:
        return None
    return start - 2 if tokens[start - 2].type == "," else None


def _describes_who_stands_before(tokens: list[Token], comma: int, last: int) -> bool:
    """Whether a description lacks its second comma: "Ann Lee, president of the Bonn Chamber said".

    Behind an article, a pronoun or anything but the name somebody else speaks: "Police held Ann Lee, a lawyer said". A name that
    is all that stands before is described by whatever follows, `"...," Ann Lee, a geologist in Bonn said`, but where the cue
    is told aside: "Ann Lee, the officer said, is gone".
    """
    if tokens[comma - 1].type != "N" or comma + 1 > last:
        return False
    aside = any(t.type == "," for t in tokens[last + 1 : last + 3])
    if (comma == 1 or tokens[comma - 2].type in "Q.") and comma + 1 < last and not aside:
        return all(t.type in "DWGNO" or t.lower == "and" for t in tokens[comma + 1 : last + 1])
    role = tokens[comma + 1]
    return comma + 1 < last and role.type == "W" and role.lower in ROLE_NOUNS


_SPANS = frozenset("week month year night weekend summer winter spring autumn".split())
"""What stands behind "last" or "this" where it tells when."""
_WRITERS = frozenset("correspondent reporter newspaper newsroom".split())


def _opens_clause(token: Token) -> bool:
    """True for "as", "when", "while": what stands before is another clause."""
    return token.type == "C" and token.lower not in {"and", "or", "&", "nor"}


def _clause_begins(tokens: list[Token], cue: int) -> int:
    """Index after the last "in which" before the cue: the subject of its clause cannot stand before that."""
    for at in range(cue - 1, max(0, cue - _LONGEST_CLAUSE), -1):
        if tokens[at].lower == "which" and tokens[at - 1].type == "O":
            return at + 1
    return 0


def after(tokens: list[Token], cue: int) -> Phrase | None:
    """The subject to the right of an inverted cue: `"...," said Senator X`."""
    start = cue + 1
    while start < len(tokens) and tokens[start].type == "A":
        start += 1
    if start < len(tokens) and (tokens[start - 1].lower == "not" or tokens[start].lower in {"neither", "nobody"}):
        return as_other(tokens[start])  # "said not Lind but his accountant"
    end = start
    while end < len(tokens) and tokens[end].type in "DWNGUO" and end - start < 14:
        if tokens[end].type == "N" and _closes(tokens, end):
            end += 1
            break
        if tokens[end].type == "O" and tokens[end].lower not in {"of", "for"}:
            break
        end += 1
    if start < len(tokens) and tokens[start].type in "PTI":
        return as_pronoun(tokens[start])
    if end == start:
        return None
    if (both := _of_two_roles(tokens, start, end)) is not None:
        return both
    if end < len(tokens) and tokens[end].type == "C" and tokens[end].lower in {"and", "or"} and joins(tokens, end):
        return as_other(tokens[start])
    if _with_others(tokens, end):
        return as_other(tokens[start])
    phrase = head_of(tokens[start:end])
    if phrase and phrase.kind == NAME and tokens[start].lower in {"a", "an"} and phrase.mention:
        if phrase.mention.kind != PERSON and not phrase.mention.titles:
            return as_other(tokens[start])  # "said a GOP state senator"
    if phrase and phrase.kind == NAME and _is_told_of(tokens, start, end, phrase):
        return as_other(tokens[start])
    if phrase and phrase.kind != NAME and end < len(tokens) and tokens[end].type == ",":
        named = named_apposition(tokens, end + 1)
        if named and not is_prepositional(tokens[start:end]):
            return named
    return phrase


def _of_two_roles(tokens: list[Token], start: int, end: int) -> Phrase | None:
    """Who has two roles without an article before the name: "said lawyer and political scientist Ann Lee"."""
    if tokens[end : end + 1] and tokens[end].lower == "and" and all(t.type == "W" for t in tokens[start:end]):
        named = next((at for at in range(end + 1, min(end + 5, len(tokens))) if tokens[at].type != "W"), end)
        roles = tokens[start:end], tokens[end + 1 : named]
        one = tokens[named].type == "N" and not any(t.lower == "and" for t in tokens[named + 1 : named + 2])
        if one and all(part and is_role(part[-1].lower) for part in roles):
            return as_name(tokens[named])
    return None


def _with_others(tokens: list[Token], at: int) -> bool:
    """Whether others say it with whom is named before `at`: "wrote Lind and colleagues", "said Lind, his wife and two sons"."""
    lower = [t.lower for t in tokens[at : at + 5]]
    if lower[:1] == ["and"]:
        noun = 2 if len(lower) > 2 and lower[1] in _POSSESSIVES else 1
        return len(lower) > noun and is_person_noun(lower[noun].removesuffix("s"))
    kin = len(lower) > 3 and tokens[at].type == "," and lower[1] in _POSSESSIVES and lower[3] == "and"
    return kin and is_person_noun(lower[2].removesuffix("s"))


def _is_told_of(tokens: list[Token], start: int, end: int, phrase: Phrase) -> bool:
    """Whether the name tells of whom the noun before it means: "said a nun nursing Lind", "said the woman Reed had married"."""
    named = next((i for i in range(start, end) if tokens[i].end == phrase.end), start)
    if named == start:
        return False
    if qualifies_another(tokens, start, named, start) or any(t.type in "vX" for t in tokens[start:named]):
        return True
    behind = next((t for t in tokens[named + 1 : named + 3] if t.type != "A" and t.lower != "once"), None)
    acts = behind is not None and (behind.type in "XV" or (behind.type == "W" and is_past(behind.lower)))
    return tokens[start].type == "D" and (acts or tokens[named - 1].lower in TEXTS)


def _closes(tokens: list[Token], at: int) -> bool:
    """True when the name at `at` ends its noun phrase, so that what follows does not belong to it."""
    following = tokens[at + 1].type if at + 1 < len(tokens) else "."
    return following not in "WN"


def _opening_bracket(tokens: list[Token], at: int, floor: int) -> int:
    while at > floor and tokens[at].type != "(":
        at -= 1
    return at


def _antecedent(tokens: list[Token], relative: int, floor: int) -> Phrase | None:
    """The name before "who" in "X, who said"."""
    if tokens[relative].lower != "who":
        return None
    at = relative - 1
    if at >= floor and tokens[at].lower in {"and", "but"}:  # "Rick Wendt, who runs a shop, and who calls her"
        earlier = next((place for place in range(at - 1, floor, -1) if tokens[place].lower == "who"), None)
        return _antecedent(tokens, earlier, floor) if earlier is not None else as_other(tokens[relative])
    if at >= floor and tokens[at].type in ",-":
        at -= 1
    if at >= floor and tokens[at].type == ")":
        at = _opening_bracket(tokens, at, floor) - 1
    if at < floor or tokens[at].type not in "NW":
        return None
    if any(t.lower in _PERHAPS for t in tokens[max(0, at - 8) : at]) and any(t.lower == "it" for t in tokens[:at]):
        return as_other(tokens[at])  # "Perhaps it was Lind who told them"
    if compared(tokens, at) or _is_aside(tokens, at, relative):
        return as_other(tokens[at])  # "It was not Lind who said", "Lind, sitting beside Reed, who said"
    mention = tokens[at].mention
    if at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in ROLE_NOUNS:
        return _phrase_ending(tokens, at, floor)  # "the Minister of Marine Economy, who accused"
    if mention is not None and mention.kind == PERSON and tokens[at - 1].type != "C":
        return as_name(tokens[at])  # "the Order of Merit by President X, who said"
    if (apposed := _over_description(tokens, at, floor)) is not None:
        return apposed
    if at - 3 >= floor and tokens[at - 1].lower in {"of", "from"} and tokens[at - 2].type == ",":
        of_whom = next((i for i in (at - 3, at - 5) if i >= floor and tokens[i].type == "N"), None)
        if of_whom is not None and all(t.type in "NW," for t in tokens[of_whom : at - 2]):
            return as_name(tokens[of_whom])  # "Ann Lee, of Ames, who told", "Ann Lee, 45, of Ames, who told"
    return _phrase_ending(tokens, at, floor)


def _over_description(tokens: list[Token], last: int, floor: int) -> Phrase | None:
    """The person before a description that ends at `last` in a noun of persons: "Ann Lee, the group's strategist, who added"."""
    start = last
    while start > floor + 1 and tokens[start - 1].type in "DWGNOU" and last - start < _LONGEST_APPOSED:
        start -= 1
    head = next((i for i in range(start, last + 1) if tokens[i].type == "O"), last + 1) - 1
    if tokens[head].type != "W" or not (is_person_noun(tokens[head].lower) or tokens[head].lower in PARTY_MEMBERS):
        return None
    if head < last and is_person_noun(tokens[last].lower):
        return None  # "Ann Lee, the daughter of a clerk who said"
    name = tokens[start - 2] if start > floor + 1 else None
    if name is None or tokens[start - 1].type != "," or tokens[start].type not in "DG":
        return None
    if start - 4 >= floor and tokens[start - 3].lower == "of" and name.mention and name.mention.kind == PLACE:
        start -= 2  # "Ann Lee of California, the ranking Democrat, who said"
        name = tokens[start - 2]
    person = name.type == "N" and name.mention is not None and name.mention.kind == PERSON
    if _in_opening(tokens[floor : start - 2]):
        return None
    of_whom = start - 3 >= floor and tokens[start - 3].lower in {
        "of",
        "for",
    }  # "the wife of Ann Lee, a baker, who said"
    return as_name(name) if person and not of_whom else None


def _in_opening(before: list[Token]) -> bool:
    """Whether what stands before a name opens a sentence about another: "Unlike Ann Lee, a baker who said so came"."""
    if not before:
        return False
    opens = before[0].type in "OC" or before[0].lower in {"unlike", "like", "according"}
    return opens and not any(t.type in "XV" or is_past(t.lower) for t in before)


def _is_aside(tokens: list[Token], at: int, relative: int) -> bool:
    """Whether the name at `at` ends what stands between two commas: "Lind, sitting beside Reed, who told the board"."""
    if tokens[relative - 1].type != ",":
        return False
    opening = next((i for i in range(at - 1, max(0, at - _LONGEST_ASIDE), -1) if tokens[i].type == ","), None)
    if opening is None or opening == at - 1:
        return False
    first = tokens[opening + 1]
    return first.lower.endswith("ing") or first.lower in {
        "with",
        "beside",
        "more",
        "and",
        "along",
        "together",
        "rather",
    }


_PERHAPS = frozenset("not perhaps maybe possibly might could may swear".split())
_LONGEST_APPOSED = 12
"""Tokens of "the ranking Democrat on the Intelligence Committee"."""
_LONGEST_ASIDE = 8
"""Tokens of an aside that a name ends."""


def _phrase_ending(tokens: list[Token], at: int, floor: int) -> Phrase | None:
    """The noun phrase whose last token is at `at`."""
    start = at
    while start > floor and (tokens[start - 1].type in "DWNGO" or _is_noun(tokens, start - 1)):
        start -= 1
    while start < at and tokens[start].type == "O":
        start += 1
        if tokens[at].type == "N" and all(t.type in "DWG" for t in tokens[start:at]):
            break
    if start > floor and tokens[start - 1].type == "C" and tokens[start - 1].lower in {"and", "or", "nor"}:
        left = tokens[start - 2] if start - 2 >= floor else None
        joined = left is not None and (left.type in "NGP," or (left.type == "W" and left.upper))
        joined = joined or _opens_with_somebody(tokens, start - 2, floor)
        if joined and tokens[at].type == "N" and not _clause_before(tokens, start - 1, floor):
            return as_other(tokens[at])
    phrase = head_of(tokens[start : at + 1])
    if phrase is not None and phrase.kind == NAME:
        if start < at and tokens[start].type == "D" and tokens[at - 1].lower in TEXTS:
            return as_other(tokens[at])  # "The story Lind told"
        if start > floor and tokens[start - 1].lower == "of" and tokens[start - 2].type == "S":
            return as_other(tokens[at])  # "a man whose garden borders on that of Lind"
        named = next(i for i in range(start, at + 1) if tokens[i].end == phrase.end)
        if qualifies_another(tokens, start, named, floor):
            return as_other(tokens[named])
    return phrase


def _opens_with_somebody(tokens: list[Token], at: int, floor: int) -> bool:
    """Whether a clause opens with the noun at `at`: "The mayor and Lind said", "A spokesman for the mayor and Lind said"."""
    if at < floor or not is_person_noun(tokens[at].lower):
        return False
    while at > floor and tokens[at - 1].type in "DWUO":
        at -= 1
    opens = tokens[at].type == "D" or tokens[at].lower in _POSSESSIVES
    return opens and (at == 0 or tokens[at - 1].type in ",Q")


_POSSESSIVES = frozenset("his her their its our".split())


def _is_noun(tokens: list[Token], at: int) -> bool:
    """Whether the base form of a cue is a noun: "a report on Lind", "a voice behind Lind"."""
    return tokens[at].type == "U" and at > 0 and tokens[at - 1].type in "DWG"


def _clause_before(tokens: list[Token], conjunction: int, floor: int) -> bool:
    """True when a whole clause stands before "and", so that it joins clauses, not names."""
    that = next((at for at in range(conjunction - 1, floor, -1) if tokens[at].type == "S"), floor)
    return any(t.type in "VXQ" for t in tokens[that:conjunction])  # "She said that she and Lee had argued"
