"""Somebody without a name in a sentence, whom a later "he" or "she" may mean: "The magistrate was not amused"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from quizapp.generate.attribution.ages import has_children
from quizapp.generate.attribution.apposition import role_of_another
from quizapp.generate.attribution.phrase import DESCRIPTION, PARTY_MEMBERS, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past, past_tenses
from quizapp.generate.names import PERSON, PLACE, Entity, Mention
from quizapp.generate.names.kin import KIN_OF, gender_of_noun
from quizapp.generate.names.persons import ANYONE, is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS

GENDER = {"he": "m", "she": "f"}
"""Pronoun -> whom it may mean."""
LINKS = frozenset("but and yet so still".split())
"""What ties a sentence to the one before."""


def opening_role(tokens: list[Token]) -> Phrase | None:
    """What somebody is whom the opening of a sentence does not name: "The magistrate was not amused", "One father threw"."""
    if tokens[0].lower in LINKS and len(tokens) > 1:
        tokens = tokens[1:]  # "But the judge was not impressed"
    if tokens[0].lower not in {"the", "one", "another", "a", "an", "his", "her", "their", "its"}:
        return None
    words = [tokens[0].lower]
    for token, following in pairwise(tokens[1 : _LONGEST_ROLE + 1]):
        placed = token.mention is not None and token.mention.kind == PLACE  # "The Indiana senator"
        if token.type not in "WU" and not placed:
            return None
        words.append(" ".join(token.mention.words).lower() if token.mention else token.lower)
        plain = token.type == "W" and not token.upper and token.lower.endswith(("man", "woman"))
        person = plain or is_person_noun(token.lower) or token.lower in PARTY_MEMBERS
        if person and not is_person_noun(following.lower):
            break
    else:
        return None
    after = tokens[len(words)] if len(words) < len(tokens) else tokens[-1]
    following = tokens[len(words) + 1] if len(words) + 1 < len(tokens) else tokens[-1]
    if after.type == "," and following.type in "RWvO":
        return Phrase(DESCRIPTION, tokens[0].start, after.start, words=tuple(words))  # "The mayor, who lost"
    if after.type == "W" and words[0] in {"a", "an"} and not after.lower.endswith("ed"):
        return None  # "A vice president pick, Lind is"
    if after.type not in "XVvAW" or after.lower in ROLE_NOUNS:
        return None  # "the president of", "the coach's", "the captain, Lind, was", "the widow Lind"
    return Phrase(DESCRIPTION, tokens[0].start, after.start, words=tuple(words))


def brings_in_somebody(tokens: list[Token]) -> bool:
    """True for "A man in a jersey told him", "One of the passengers said": somebody without a name is the subject."""
    comma = next((at for at, t in enumerate(tokens[:_LONGEST_ROLE]) if t.type == ","), None)
    if comma and tokens[0].type in "OAWCV" and comma + 1 < len(tokens):
        tokens = tokens[comma + 1 :]  # "In the gallery, a woman in a red coat stood up"
    if tokens[0].lower == "the" and len(tokens) > 1 and tokens[1].lower in _IN_TURN:
        return any(
            is_person_noun(t.lower) for t in tokens[2:_LONGEST_ROLE]
        )  # "The first speaker, a bus driver, held up"
    if tokens[0].lower not in {"a", "an", "one", "another"}:
        return False
    opening = list(takewhile(lambda t: t.type not in ",VXv", tokens))
    if role_of_another(opening):
        return True  # "A spokeswoman for the panel's chairman, Ann Lee, said"
    role = next(
        (at for at, t in enumerate(tokens[1:_LONGEST_ROLE], 1) if t.lower in _ANYBODY or is_person_noun(t.lower)), None
    )
    relative = any(t.type == "R" for t in tokens[1:_LONGEST_ROLE])  # "A guard who worked there"
    if role is None and not relative and tokens[1:2] and tokens[1].lower != "of":
        return False
    verb = next((at for at, t in enumerate(tokens) if t.type in "VXv"), len(tokens))
    return not any(
        t.type == "N" and t.mention and t.mention.kind == PERSON and _is_who(tokens, at)
        for at, t in enumerate(tokens[:verb])
    )


def _is_who(tokens: list[Token], at: int) -> bool:
    """Whether the name at `at` may be who comes in: "One of them, Ann Lee,", not "a voter in a Lee shirt", "carrying Lee"."""
    before = tokens[at - 1] if at else None
    return before is None or before.type in ",G" or (before.type == "W" and is_person_noun(before.lower))


def after_opening(tokens: list[Token]) -> list[Token]:
    """What stands behind the comma after the opening of a sentence: "Unlike Lind, the chairman takes the bus"."""
    comma = next((at for at, t in enumerate(tokens[:_LONGEST_OPENING]) if t.type == ","), None)
    if (
        comma is None
        or comma + 2 >= len(tokens)
        or tokens[0].type in "PTIGDQ"
        or any(t.type == "X" for t in tokens[:comma])
    ):
        return tokens
    return tokens[comma + 1 :] if tokens[0].type != "N" else tokens


_LONGEST_OPENING = 12
"""Tokens of the opening of a sentence."""


def picks_out(tokens: list[Token]) -> bool:
    """True for a sentence about one of several: "The taller one spoke", "Only the oldest would talk"."""
    if any(t.lower in ANYONE for t in tokens[:_LONGEST_OPENING]):
        return True
    for at, which in enumerate(tokens[1 : _LONGEST_ROLE + 1], 1):
        if tokens[at - 1].lower == "the" and not which.upper and which.lower in _SO_CALLED_NOUNS:
            return True
        if tokens[at - 1].lower == "the" and not which.upper and which.lower in _COMPARED and at + 1 < len(tokens):
            after = tokens[at + 1]
            return (
                after.lower in {"one", "to", "of", "who"}
                or after.type == "X"
                or (after.type == "W" and is_past(after.lower))
            )
    return False


_SO_CALLED_NOUNS = frozenset("accused deceased injured bereaved condemned one".split())
_COMPARED = frozenset(
    """taller shorter younger older elder bigger smaller oldest youngest eldest tallest smallest first second third former
    latter other others last""".split()
)


def inverted_subject(tokens: list[Token]) -> Mention | None:
    """Who is the subject of "Among them was Ann Lee, a baker", with nobody beside."""
    one = tokens[0].lower == "one" and len(tokens) > 1 and tokens[1].lower == "of"
    if tokens[0].lower != "among" and not one:
        return None
    verb = next((at for at, t in enumerate(tokens[:_LONGEST_AMONG]) if t.type == "X"), 0)
    if one and tokens[verb].lower not in {"is", "was"}:
        return None
    named = next((at for at in range(verb + 1, min(verb + _LONGEST_ROLE, len(tokens))) if tokens[at].type == "N"), 0)
    if not verb or not named or any(t.type == "N" for t in tokens[:verb]):
        return None
    if any(t.type in ",CVRPO" for t in tokens[verb + 1 : named]) or any(
        t.type == "N" and t.mention for t in tokens[named + 1 :] if t.mention and t.mention.kind == PERSON
    ):
        return None
    following = tokens[named + 1].type if named + 1 < len(tokens) else "."
    return tokens[named].mention if following in ",.R" else None


_LONGEST_AMONG = 8
"""Tokens of "Among the last to finish was"."""


def one_without_name(tokens: list[Token]) -> bool:
    """Whether the subject is somebody who is called by no name: "Another", "The youngest", "Grandma", "Reed's first love"."""
    first, second = tokens[0].lower, tokens[1].lower if len(tokens) > 1 else ""
    if first in _NO_NAME or (first in {"the", "a", "only", "last"} and second in _NO_NAME_BEHIND):
        return True
    owner = 1 if tokens[0].type == "G" else 0
    head = next((at for at, t in enumerate(tokens[owner : owner + _LONGEST_ROLE], owner) if t.type not in "WU"), 0)
    return (
        bool(owner) and head > owner and tokens[head - 1].lower in _SOMEBODYS | _ANYBODY and not tokens[head - 1].upper
    )


def reads_out(tokens: list[Token]) -> bool:
    """Whether somebody reads what another has written, which the words behind it then are: "Reed read the poem aloud"."""
    for at, token in enumerate(tokens[1:], 1):
        if token.lower not in _READS or tokens[at - 1].type not in "NPA,C":
            continue
        behind = tokens[at + 1 :]
        anothers = any(t.type == "G" or gender_of_noun(t.lower.removesuffix("’s").removesuffix("'s")) for t in behind)
        return any(t.lower in _READ for t in behind) or (
            anothers and any(t.lower in {"statement", "note", "speech"} for t in behind)
        )
    return False


_READS = frozenset("read reads recited recites quoted quotes".split())
_READ = frozenset(
    """psalm psalms poem poems letter letters question questions verse verses bible scripture names diary message email e-mail
    line lines passage verdict charges""".split()
)
_NO_NAME = frozenset("another grandma grandpa granny grandad granddad mom mum dad".split())
_NO_NAME_BEHIND = frozenset("youngest oldest eldest voice couple pair duo other year one".split())
_SOMEBODYS = frozenset(
    """half love flame replacement date match face parents family fans neighbors neighbours friends colleagues lawyers team
    teammates children sons daughters brothers sisters""".split()
)
"""Whom somebody has: "Reed's other half"."""


def tells_of_a_role(tokens: list[Token], gender: str) -> bool:
    """True for a sentence that has somebody without a name beside its verb: "In court, the prosecutor stared at Reed".

    Not for what a name is ("Lind, a former coach,"), a title before one, or what somebody is called ("as a coach").
    """
    for at, token in enumerate(tokens[:-1]):
        role = (is_person_noun(token.lower) and token.lower != "people") or token.lower in _ANYBODY
        if not role or token.type != "W" or token.upper or gender_of_noun(token.lower) not in ("", gender):
            continue
        if tokens[at + 1].type == "N" or tokens[at + 1].lower in ROLE_NOUNS or _named_behind(tokens, at + 1):
            continue
        start = next((i for i in range(at - 1, max(-1, at - _LONGEST_ROLE), -1) if tokens[i].type not in "WU"), -1)
        if start < 0 or not (tokens[start].type in "DG" or tokens[start].lower in _OWN):
            continue
        before = tokens[start - 1] if start else None
        aged = start > _AGE_BEFORE and tokens[start - 2].lower.isdigit()  # "Ann Lind, 38, a nurse"
        named = start > 1 and tokens[start - (_AGE_BEFORE if aged else 2)].type == "N"
        apposed = before is not None and before.type == "," and named
        if before is not None and before.lower in _WAS and start > 1 and tokens[start - 2].type == "P":
            continue  # "when she was a student"
        if has_children(tokens, at):
            continue  # whoever is meant by "she"
        if not apposed and (before is None or before.lower != "as"):
            return True
    return False


_WAS = frozenset("was is became".split())


def _named_behind(tokens: list[Token], at: int) -> bool:
    """Whether a comma and a name come next, behind what belongs to the noun before `at`: "the mayor of Bonn, Ann Lee,"."""
    if tokens[at].lower in _SO_CALLED:
        return True  # "a trucker named Hoyt Lind"
    while at + 1 < len(tokens) and tokens[at].type in "WUDOGN":
        at += 1
    return at + 1 < len(tokens) and tokens[at].type == "," and tokens[at + 1].type == "N"


_SO_CALLED = frozenset("named called".split())
_AGE_BEFORE = 4
"""Tokens from the description of somebody back to the name, where an age stands between."""
_OWN = frozenset("his her their its one another".split())
_IN_TURN = frozenset("first second third fourth next last final other only oldest youngest".split())
_ANYBODY = frozenset(
    "man woman boy girl person voter caller passer-by supporter protester resident neighbor neighbour".split()
)


def late_role(tokens: list[Token]) -> Phrase | None:
    """The subject of the last clause of a sentence: "What passed between them the batsman declined to say"."""
    for at in range(2, len(tokens) - 3):
        verb = tokens[at + 2].type in "XVv" or tokens[at + 2].lower.endswith("ed")
        if (
            tokens[at].lower == "the"
            and is_person_noun(tokens[at + 1].lower)
            and verb
            and (tokens[at - 1].type == "W" or tokens[at + 3].lower == "asked")
        ):
            words = ("the", tokens[at + 1].lower)
            return Phrase(DESCRIPTION, tokens[at].start, tokens[at + 2].start, words=words)
    return None


_LONGEST_ROLE = 5
"""Tokens of an opening "the transport minister"."""


def several_men(tokens: list[Token]) -> bool:
    """True for a sentence about two or more: what "he" says after it may be either's."""
    opening = [t.lower for t in tokens[:_LONGEST_ROLE]]
    pair = any(a == "the" and b in _PAIRS for a, b in pairwise(opening))
    words = [t.lower for t in tokens]
    pair = pair or any(words[at : at + 3] == ["one", "of", "them"] for at in range(len(words)))
    return pair or opening[0] in {"both", "neither"}


_PAIRS = frozenset("two three men women pair brothers sisters boys girls".split())


_SELF = {"f": "herself", "m": "himself"}


def either_of_two(tokens: list[Token]) -> bool:
    """True for a sentence that tells the same of two: "Neither Lind nor Reed was there", "..., and so did Reed"."""
    words = [t.lower for t in tokens]
    if words[0] == "neither":
        return True
    return any(so == "so" and did in _DID for so, did in pairwise(words))


_DID = frozenset("did does was is has had will would".split())


def himself(tokens: list[Token], gender: str) -> bool:
    """True for words that turn to somebody without a name or a verb: "And the boy himself?"."""
    return 1 < len(tokens) <= _SHORT and tokens[-2].lower == _SELF[gender] and not any(t.mention for t in tokens)


_SHORT = 8
"""Tokens of a sentence that only turns to somebody."""


def by_age(tokens: list[Token]) -> bool:
    """True for a sentence about somebody whom it calls by the age alone: "The 19-year-old from Larne won"."""
    return len(tokens) > 1 and tokens[0].lower == "the" and tokens[1].lower.endswith("year-old")


def by_place(tokens: list[Token]) -> bool:
    """True for a clause about somebody whom it calls by where he is from, or boy or man: "the Nebraskan", "the boy"."""
    for at in range(len(tokens) - 2):
        called, verb = tokens[at + 1], tokens[at + 2]
        native = called.type == "W" and called.upper and called.lower.endswith(_NATIVES)
        heads = at == 0 or tokens[at - 1].type in ",C"
        acts = verb.type in "XV" or (verb.type == "W" and (verb.lower.endswith("ed") or verb.lower in past_tenses()))
        if tokens[at].lower == "the" and (native or called.lower in _ANYBODY) and heads and acts:
            return True
    return False


_NATIVES = ("lander", "ian", "can", "ite", "man", "woman", "kan", "oan")


def turns_to(tokens: list[Token], gender: str) -> bool:
    """True where a clause brings in whom the next acts: "When I read this to his former apprentice, he ..."."""
    pronoun = next((at for at, t in enumerate(tokens) if GENDER.get(t.lower) == gender), 0)
    if tokens[0].type != "C" or not pronoun:
        return False
    roles = (at for at in range(2, pronoun) if is_person_noun(tokens[at].lower))
    return any(t.lower in _BRINGING for at in roles for t in tokens[max(1, at - 2) : at])


_BRINGING = frozenset("his her their a an".split())


def brings_in_kin(tokens: list[Token], gender: str) -> bool:
    """True where a sentence brings in somebody's sister, whom a "she" after it may mean."""
    for at, token in enumerate(tokens[:-1]):
        near = {tokens[at + 1].lower, tokens[min(at + 2, len(tokens) - 1)].lower}
        if token.lower in {"his", "her", "their"} and near & KIN_OF[gender]:
            return True
        if (
            token.lower in KIN_OF[gender]
            and tokens[at + 1].type == ","
            and at + 2 < len(tokens)
            and tokens[at + 2].mention
        ):
            return True  # "The boy's father, Devon Clarke, visited"
    return False


def kin_named(tokens: list[Token], gender: str) -> Entity | None:
    """The one kin of that gender whom a sentence names in full: "Her death was confirmed by her son, Ben Lee"."""
    named = [t.mention for t in tokens if t.mention and t.mention.kind == PERSON and t.mention.gender in (gender, "")]
    if len(named) != 1 or named[0].genitive or len(named[0].words) == 1:
        return None
    at = next(i for i, t in enumerate(tokens) if t.mention is named[0])
    kin = at > 1 and tokens[at - 1].type == "," and tokens[at - 2].lower in KIN_OF[gender]
    kin = kin and any(
        t.lower == {"m": "her", "f": "his"}[gender] for t in tokens[max(0, at - 4) : at - 2]
    )  # nobody else is "he"
    closed = at + 1 >= len(tokens) or tokens[at + 1].type == "."
    entity = named[0].entity
    return entity if kin and closed and entity is not None and entity.gender == gender else None
