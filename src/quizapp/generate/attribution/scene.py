"""What a sentence tells of whom a later "he" or "she" means: who acts in it, who asks, who is told of, who comes in."""

from __future__ import annotations

from itertools import pairwise, takewhile

from quizapp.generate.attribution import subject
from quizapp.generate.attribution.apposition import role_of_another
from quizapp.generate.attribution.phrase import DESCRIPTION, NAME, OTHER, PRONOUN, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits
from quizapp.generate.language import past_tenses
from quizapp.generate.names import PERSON, PLACE, UNKNOWN, Mention
from quizapp.generate.names.lists import HONORIFICS
from quizapp.generate.names.roles import ROLE_NOUNS

GENDER = {"he": "m", "she": "f"}
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
    for token, noun in pairwise(tokens[:_LONGEST_ROLE]):
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
    return len(tokens) > _FEWEST_BEFORE and not any(t.type == "Q" for t in tokens) and tokens[0].lower not in ANSWERING


_FEWEST_BEFORE = 8
"""Tokens before a pronoun from which on it stands in a later clause."""


def goes_on(tokens: list[Token], gender: str) -> bool:
    """True where "she" opens a sentence that names others after her: "But she has told its president, Lind", "Would she?"."""
    linked = len(tokens) > 1 and (tokens[0].lower in _LINKS | {"now"} or tokens[0].type == "X")
    return GENDER.get(tokens[linked].lower.replace("’", "'").removesuffix("'s")) == gender


def opening_role(tokens: list[Token]) -> Phrase | None:
    """What somebody is whom the opening of a sentence does not name: "The magistrate was not amused", "One father threw"."""
    if tokens[0].lower in _LINKS and len(tokens) > 1:
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
        if (plain or token.lower in ROLE_NOUNS or token.lower in _OF_A_PARTY) and following.lower not in ROLE_NOUNS:
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


_LINKS = frozenset("but and yet so still".split())
_OF_A_PARTY = frozenset("democrat republican conservative liberal independent".split())


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
    placed = (t.type == "N" and t.mention is not None and t.mention.kind == PLACE for t in tokens[1:comma])
    if any(not fits and t.type not in "DWUOCT" for t, fits in zip(tokens[1:comma], placed, strict=True)):
        return None
    named = tokens[comma + 1]
    closed = named.type == "N" and tokens[comma + 2].type == ","
    return named.mention if closed and named.mention and named.mention.kind in (PERSON, UNKNOWN) else None


def brings_in_somebody(tokens: list[Token]) -> bool:
    """True for "A man in a jersey told him", "One of the passengers said": somebody without a name is the subject."""
    comma = next((at for at, t in enumerate(tokens[:_LONGEST_ROLE]) if t.type == ","), None)
    if comma and tokens[0].type in "OAWC" and comma + 1 < len(tokens):
        tokens = tokens[comma + 1 :]  # "In the gallery, a woman in a red coat stood up"
    if tokens[0].lower == "the" and len(tokens) > 1 and tokens[1].lower in _IN_TURN:
        return any(t.lower in ROLE_NOUNS for t in tokens[2:_LONGEST_ROLE])  # "The first speaker, a bus driver, held up"
    if tokens[0].lower not in {"a", "an", "one", "another"}:
        return False
    opening = list(takewhile(lambda t: t.type not in ",VXv", tokens))
    if role_of_another(opening):
        return True  # "A spokeswoman for the panel's chairman, Ann Lee, said"
    role = next(
        (at for at, t in enumerate(tokens[1:_LONGEST_ROLE], 1) if t.lower in _ANYBODY or t.lower in ROLE_NOUNS), None
    )
    relative = any(t.type == "R" for t in tokens[1:_LONGEST_ROLE])  # "A guard who worked there"
    if role is None and not relative and tokens[1:2] and tokens[1].lower != "of":
        return False
    verb = next((at for at, t in enumerate(tokens) if t.type in "VXv"), len(tokens))
    return not any(t.type == "N" and t.mention and t.mention.kind == PERSON for t in tokens[:verb])


def tells_of_a_role(tokens: list[Token], gender: str) -> bool:
    """True for a sentence that has somebody without a name beside its verb: "In court, the prosecutor stared at Reed".

    Not for what a name is ("Lind, a former coach,"), a title before one, or what somebody is called ("as a coach").
    """
    for at, token in enumerate(tokens[:-1]):
        role = token.lower in ROLE_NOUNS - _NO_ROLE or token.lower in _ANYBODY or token.lower in KIN
        if not role or token.type != "W" or token.upper or _gender_of(token.lower) not in ("", gender):
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
        if not apposed and (before is None or before.lower != "as"):
            return True
    return False


def _named_behind(tokens: list[Token], at: int) -> bool:
    """Whether a comma and a name come next, behind what belongs to the noun before `at`: "the mayor of Bonn, Ann Lee,"."""
    if tokens[at].lower in _SO_CALLED:
        return True  # "a trucker named Hoyt Lind"
    while at + 1 < len(tokens) and tokens[at].type in "WUDOGN":
        at += 1
    return at + 1 < len(tokens) and tokens[at].type == "," and tokens[at + 1].type == "N"


def _gender_of(word: str) -> str:
    """What a noun tells of who is called so: `f` for a mother; empty where it tells nothing."""
    if word in KIN:
        return kin_gender(word)
    return HONORIFICS.get(word) or {"man": "m", "boy": "m", "woman": "f", "girl": "f"}.get(word, "")


_NO_ROLE = frozenset("star head opener".split())
"""What is as often no person."""
_SO_CALLED = frozenset("named called".split())
_AGE_BEFORE = 4
"""Tokens from the description of somebody back to the name, where an age stands between."""
_OWN = frozenset("his her their its one another".split())
_IN_TURN = frozenset("first second third fourth next last final other only oldest youngest".split())
_ANYBODY = frozenset(
    "man woman boy girl person voter caller passer-by supporter protester resident neighbor neighbour".split()
)


def introduces(tokens: list[Token]) -> bool:
    """True where somebody of unknown kind comes in with what that is: "Among them was Wahyuni, a teacher, who held on"."""
    for at, token in enumerate(tokens[:-2]):
        told = token.type == "N" and token.mention is not None and token.mention.kind == UNKNOWN
        if told and tokens[at + 1].type == "," and tokens[at + 2].lower in {"a", "an", "who"}:
            return True
    return False


def late_role(tokens: list[Token]) -> Phrase | None:
    """The subject of the last clause of a sentence: "What passed between them the batsman declined to say"."""
    for at in range(2, len(tokens) - 3):
        verb = tokens[at + 2].type in "XVv" or tokens[at + 2].lower.endswith("ed")
        if (
            tokens[at].lower == "the"
            and tokens[at + 1].lower in ROLE_NOUNS
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
    subject_only = 1 < at < _LONGEST_APPOSED and all(t.type in "DWNG" for t in tokens[: at - 1])
    behind = tokens[at + 1 : at + 3]
    return subject_only and tokens[at - 1].type == "," and [t.type for t in behind] == ["V", ","]


def told_in_a_clause(tokens: list[Token], at: int) -> bool:
    """True where "he said" at index `at` is an aside behind a whole clause: "Reed should never have let them see it, he said"."""
    if at < _FEWEST_OF_CLAUSE or tokens[at - 1].type != "," or tokens[0].type not in "NWDG":
        return False
    behind = [t.type for t in tokens[at + 1 : at + 3]]
    return behind in (["V", ","], ["V", "."]) and any(t.type in "XV" for t in tokens[: at - 1])


_FEWEST_OF_CLAUSE = 4
_SELF = {"f": "herself", "m": "himself"}


def himself(tokens: list[Token], gender: str) -> bool:
    """True for words that turn to somebody without a name or a verb: "And the boy himself?"."""
    return 1 < len(tokens) <= _SHORT and tokens[-2].lower == _SELF[gender] and not any(t.mention for t in tokens)


_SHORT = 8
"""Tokens of a sentence that only turns to somebody."""
_KIN = {
    "f": frozenset("sister wife mother daughter girlfriend aunt niece grandmother widow fiancée mum mom".split()),
    "m": frozenset("brother husband father son boyfriend uncle nephew grandfather widower fiancé dad".split()),
}


KIN = frozenset[str]().union(*_KIN.values())


def kin_gender(kin: str) -> str:
    """`f` for a sister, `m` for a brother."""
    return next(gender for gender, words in _KIN.items() if kin in words)


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


def spoken_of(tokens: list[Token]) -> bool:
    """True for what stands before "he said" in `Delacroix has "nothing but respect for her," he said`."""
    words = next((at for at, t in enumerate(tokens) if t.type == "Q"), 0)
    return words > 1 and not any(t.type in ",:-V" for t in tokens[:words])


def turns_to(tokens: list[Token], gender: str) -> bool:
    """True where a clause brings in whom the next acts: "When I read this to his former apprentice, he ..."."""
    pronoun = next((at for at, t in enumerate(tokens) if GENDER.get(t.lower) == gender), 0)
    if tokens[0].type != "C" or not pronoun:
        return False
    roles = (at for at in range(2, pronoun) if tokens[at].lower in ROLE_NOUNS)
    return any(t.lower in _BRINGING for at in roles for t in tokens[max(1, at - 2) : at])


_BRINGING = frozenset("his her their a an".split())


def brings_in_kin(tokens: list[Token], gender: str) -> bool:
    """True where a sentence brings in somebody's sister, whom a "she" after it may mean."""
    for at, token in enumerate(tokens[:-1]):
        near = {tokens[at + 1].lower, tokens[min(at + 2, len(tokens) - 1)].lower}
        if token.lower in {"his", "her", "their"} and near & _KIN[gender]:
            return True
        if (
            token.lower in _KIN[gender]
            and tokens[at + 1].type == ","
            and at + 2 < len(tokens)
            and tokens[at + 2].mention
        ):
            return True  # "The boy's father, Devon Clarke, visited"
    return False


ANSWERING = frozenset("under asked pressed questioned challenged prompted interrupted".split())
"""How an answer opens: "Under questioning from Khan, he said", where Khan is not who answers."""
