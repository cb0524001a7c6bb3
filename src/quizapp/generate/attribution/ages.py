"""Who "the 72-year-old" and "the mother of three" are: whoever has that age, or the one person of whom the article just told."""

from __future__ import annotations

import re

from quizapp.generate.attribution.phrase import DESCRIPTION, Phrase
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import PERSON, Entity, Names
from quizapp.generate.names.kin import gender_of_noun
from quizapp.generate.names.persons import is_person_noun
from quizapp.patterns import lazy_pattern

_YEARS = "-year-old"
_PARENTS = frozenset("mother father grandmother grandfather".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_FAR = 1200
"""Characters in which a paragraph that tells of somebody by the age finds the name."""


def has_children(tokens: list[Token], at: int) -> bool:
    """True for "the mother of four", behind the "the": another word for whoever was named."""
    of_several = at + 2 < len(tokens) and tokens[at + 1].lower == "of" and tokens[at + 2].lower in _NUMBERS
    return of_several and tokens[at].lower in _PARENTS and (tokens[at - 1].lower == "the" or _is_aged(tokens, at - 1))


def _is_aged(tokens: list[Token], at: int) -> bool:
    return tokens[at].lower.endswith(_YEARS) and tokens[at - 1].lower == "the"


def genders_described(phrase: Phrase) -> str:
    """The genders of whom a description by age or by children may mean: "m", "f" or "mf"; empty for any other one."""
    words = phrase.words
    if phrase.kind != DESCRIPTION or len(words) < len(("the", "72-year-old")) or words[0] != "the":
        return ""
    aged = words[1].endswith(_YEARS) and words[1].removesuffix(_YEARS).isdigit()
    rest = words[2:] if aged else words[1:]
    if rest[1:] and (rest[0] not in _PARENTS or rest[1] != "of" or len(rest) != len(("mother", "of", "three"))):
        return ""
    if rest[2:] and rest[2] not in _NUMBERS:
        return ""
    if not aged and not rest[2:]:
        return ""
    if rest and not is_person_noun(rest[0]):
        return ""
    return (gender_of_noun(rest[0]) if rest else "") or "mf"


def age_in(phrase: Phrase) -> str:
    """The age by which a description calls somebody, in figures; empty where it tells none."""
    return phrase.words[1].removesuffix(_YEARS) if phrase.words[1].endswith(_YEARS) else ""


def of_that_age(text: str, names: Names, phrase: Phrase, genders: str) -> Entity | None:
    """The one person whom the article gives that age, if nobody without a name has it."""
    age = age_in(phrase)
    if not age or nameless_of_that_age(text, age, phrase.start):
        return None
    holders = [p for p in names.people if age_of(text, p, phrase.start) == age]
    return holders[0] if len(holders) == 1 and (holders[0].gender or genders) in genders else None


def age_of(text: str, person: Entity, offset: int) -> str:
    """The age that the article gives somebody before `offset`: "Ann Lee, 72,", "72-year-old Ann Lee"; empty where none."""
    for mention in person.mentions:
        if mention.start >= offset:
            break
        found = _BEHIND.match(text, mention.end) or _BEFORE.search(text, max(0, mention.outer - _NEAR), mention.outer)
        if found is not None:
            return found["age"]
    return ""


_BEHIND = lazy_pattern(r", (?:who is |aged )?(?P<age>\d{1,3})(?=[,.;)])")
_BEFORE = lazy_pattern(r"\b(?P<age>\d{1,3})-year-old (?:[a-z]+ )?$")
_NEAR = 30
"""Characters before a name in which an age stands."""


def nameless_of_that_age(text: str, age: str, offset: int) -> bool:
    """Whether somebody without a name, or perhaps somebody else, has come in with that age: "a 26-year-old from Larne"."""
    nameless = re.search(rf"\b[Aa]n? (?:[\w-]+ ){{0,2}}{age}-year-old\b", text[:offset])
    return nameless is not None or "same age" in text[max(0, offset - _FAR) : offset]


def just_told_of(text: str, names: Names, person: Entity, phrase: Phrase) -> bool:
    """Whether a person is the last one named before a description, in a sentence that names nobody else, and has no other age."""
    last = next((m for m in reversed(person.mentions) if m.end <= phrase.start), None)
    age = age_in(phrase)
    if last is None or phrase.start - last.end > _FAR or age_of(text, person, phrase.start) not in ("", age):
        return False
    if age and nameless_of_that_age(text, age, phrase.start):
        return False
    begins = max(text.rfind(". ", 0, last.outer), text.rfind("\n", 0, last.outer), 0)
    others = (m for m in names.within(begins, phrase.start) if m.entity is not person and m.kind == PERSON)
    if next(others, None) is not None:
        return False
    told = _RELATIVE.sub(" ", _QUOTED.sub(" ", text[begins : phrase.start]))
    return not any(_may_be_meant(word) for word in _WORD.findall(told))


_WORD = lazy_pattern(r"\b[a-z][a-z-]+")
_QUOTED = lazy_pattern(r"“[^”]*”|\"[^\"]*\"")
_RELATIVE = lazy_pattern(r", who(?:se)? [^.]*?, (?=(?:said|says|told|was|is|has|had|\w+ed)\b)")
"""What tells of whoever is named: ", whose three children work as teachers, said"."""
_SEVERAL = frozenset("team squad side crew pair couple star women men people children girls boys one".split())


def _may_be_meant(word: str) -> bool:
    """Whether a noun brings in somebody, or several, of whom one may have that age."""
    return word in _SEVERAL or is_person_noun(word) or (word.endswith("s") and is_person_noun(word[:-1]))
