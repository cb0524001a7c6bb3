"""Who may speak, and whom a pronoun may mean: what a name alone tells of that."""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.attribution.phrase import NAME, Phrase
from quizapp.generate.language import is_common
from quizapp.generate.names import PERSON, PLACE, UNKNOWN, Entity, Mention
from quizapp.generate.names.lists import COMPANY_ENDINGS, COUNTRIES, DEMONYMS, NOT_A_NAME
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.generate.names.surroundings import may_be_person

_GENERIC = frozenset(
    """office department ministry agency commission committee board council bureau company institute group union party
    bank center centre service foundation association court club team firm state university school hospital bakery pharmacy
    kitchen store shop market diner deli cafe garage brewery farm hotel theater theatre news staff people""".split()
)
"""Bodies that their last word alone does not tell apart from others."""


_PAPERS = frozenset("statement agreement act constitution treaty bill report index survey study poll".split())
"""Last words of papers, which say nothing themselves: "the Barth Report"."""
_NOBLE = frozenset(
    "earl duke duchess countess count viscount viscountess marquess marquis baron baroness"
    " holiness majesty highness excellency eminence consul ambassador envoy".split()
)
"""What is no name where it stands for one: "the Earl of Strathcarron said"."""
_SEATS = frozenset(
    ("Washington", "Moscow", "Beijing", "Seoul", "Pyongyang", "White House", "Kremlin", "Downing Street", "Vatican")
)
"""Where a government sits, by which news calls it when it speaks."""
_SHORTEST = 2
"""Letters of a name: "J." is kept from being known."""


def can_speak(entity: Entity) -> bool:
    """True for who can be a key: a person, a body, a country or capital; not a people, a party's members or a region."""
    name = entity.name.lower()
    if len(name.rstrip(".")) < _SHORTEST or name in _GENERIC or name in _NOBLE or name in COMPANY_ENDINGS:
        return False
    last = entity.name.split()[-1].lower()
    if _is_no_name(entity):
        return False
    if last in _PAPERS and " " in name:
        return False  # "the Agreed Statement of Facts"
    if entity.kind == PLACE:
        return entity.name.lower() in COUNTRIES or entity.name in _SEATS
    plural = last.endswith("s") and (last[:-1] in DEMONYMS or last in {"democrats", "republicans", "officials"})
    return not plural and last not in DEMONYMS


@lru_cache(maxsize=4096)
def _says_what_one_is(name: str) -> bool:
    """Whether a name of unknown kind is a word for persons, or no noun at all: "Expert", "Locals", "Meanwhile"."""
    words = name.lower().split()
    plural = words[-1].endswith("s") and (
        is_person_noun(words[-1][:-1]) or is_person_noun(words[-1].removesuffix("es"))
    )
    role = words[-1] in ROLE_NOUNS or plural
    return (role and all(map(is_common, words))) or (len(words) == 1 and words[0] in NOT_A_NAME)


def _is_no_name(entity: Entity) -> bool:
    return entity.kind == UNKNOWN and _says_what_one_is(entity.name)


def fits(entity: Entity | None, gender: str) -> bool:
    """True when a pronoun of `gender` may mean `entity`: a person, or a lone surname that is seen to speak."""
    if entity is None or entity.gender not in (gender, "") or not can_speak(entity):
        return False
    return entity.kind == PERSON or (
        entity.kind == UNKNOWN and entity.speaks and may_be_person(tuple(entity.name.split()))
    )


def perhaps_a_person(leading: Phrase | None) -> Entity | None:
    """The subject that is a name of unknown kind and may be a person's: a pronoun behind it reaches no further."""
    mention = leading.mention if leading is not None and leading.kind == NAME else None
    entity = mention.entity if mention is not None else None
    return entity if entity and entity.kind == UNKNOWN and may_be_person(tuple(entity.name.split())) else None


def perhaps_named(mention: Mention) -> bool:
    """True for a name of two words and unknown kind that may be a person's, whom a pronoun after it may mean."""
    entity = mention.entity
    unknown = entity is not None and entity.kind == UNKNOWN and len(mention.words) > 1 and not mention.genitive
    return unknown and may_be_person(mention.words)


def one_of_several(mention: Mention, gender: str) -> bool:
    """True for a surname of two people, "Ms Moen", whom the pronoun may mean, whichever of them it is."""
    return mention.entity is None and mention.kind == PERSON and mention.gender in (gender, "") and not mention.genitive
