"""Whether somebody is a man or a woman, where no title tells: by the article's own pronouns, else by the first name.

"Deshpriya led the inquiry. She was thorough." tells it. "Deshpriya said that she was late" may mean somebody else; two
such sentences that agree, with none against them, hardly do. Where the article tells nothing, a list of first names of
some fifty countries does, if the name is given to men or to women alone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from importlib.resources import files

from quizapp.article.model import Article
from quizapp.generate.language import is_common
from quizapp.generate.names.keys import plain_letters
from quizapp.generate.names.lists import FAMILY_FIRST, NEUTRAL_NAMES
from quizapp.generate.names.model import PERSON, UNKNOWN, Entity, Mention, Names
from quizapp.patterns import lazy_pattern

_FEWEST = 2
"""Sentences that must agree; one whose pronoun opens the next sentence counts for as many."""
_PRONOUN = lazy_pattern(r"\b(?:(?P<man>he|his|him|himself)|(?P<woman>she|her|hers|herself))\b")
_SUBJECT = frozenset("he she himself herself".split())
"""Pronouns that mean the subject before them; "became her coach" need not."""
_OPENING = lazy_pattern(r"(?:(?P<man>He|His)|(?P<woman>She|Her))\b")
_RELATION = lazy_pattern(
    r"\b(?:(?P<woman>wife|widow|mother|daughter|sister|grandmother|granddaughter|aunt|niece|girlfriend|stepmother)"
    r"|(?:husband|widower|father|son|brother|grandfather|grandson|uncle|nephew|boyfriend|stepfather)),? $"
)
_OWN_KIN = lazy_pattern(
    r"\band (?:(?P<man>his)|her) (?:wife|husband|mother|father|sister|brother|son|daughter|children|partner"
    r"|boyfriend|girlfriend)\b"
)
"""Behind a name that opens its sentence: "Musa Danladi, 45, a farmer, and his wife"."""
_REACH = 20
"""Characters before a name in which its bearer is somebody's wife or son."""
_SOMEBODY = lazy_pattern(
    r"\b(?:man|woman|boy|girl|husband|wife|son|daughter|father|mother|brother|sister|partner|friend|colleague|minister"
    r"|president|chief|leader|boss|driver|officer|victim|neighbou?r|doctor|lawyer|client|child|baby|who|whom)\b|[“\"]|''"
)
"""Another whom a pronoun behind it may mean, and the words of another."""


def infer(article: Article, names: Names) -> None:
    """Set the gender of those people of `names` whose gender is not known and whom two sentences tell alike."""
    if not any(not person.gender for person in names.people):
        return
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    for paragraph in article.body:
        following = [*paragraph.sentences[1:], None]
        for sentence, after in zip(paragraph.sentences, following, strict=True):
            mentions = [m for m in names.within(sentence.start, sentence.end) if _may_be_meant(article.text, m)]
            subject = mentions[0].entity if mentions else None
            if subject is None or mentions[0].outer != sentence.start or mentions[0].genitive:
                continue
            others = [m for m in mentions if m.entity is not subject]
            stop = others[0].outer if others else sentence.end
            votes[subject.id][_within(article.text, mentions[0].end, stop)] += 1
            votes[subject.id][_told(_OWN_KIN.search(article.text, mentions[0].end, stop))] += _FEWEST
            if after is not None and not others and not _of_both(article.text, after.start, after.end):
                votes[subject.id][_told(_OPENING.match(article.text, after.start))] += _FEWEST
    for person in names.people:
        if not person.gender:
            person.gender = _kin(article.text, person) or _settled(votes[person.id]) or by_first_name(person)


def _of_both(text: str, start: int, end: int) -> bool:
    """Whether a sentence has a man and a woman in it: "She turns down the radio so as not to wake him"."""
    opening = _told(_OPENING.match(text, start))
    return any(_told(pronoun) != opening for pronoun in _PRONOUN.finditer(text, start, end))


def _kin(text: str, person: Entity) -> str:
    """The gender that "his wife, X" tells."""
    first = person.mentions[0]
    found = _RELATION.search(text, max(0, first.outer - _REACH), first.outer)
    return "" if found is None else "f" if found["woman"] else "m"


def _may_be_meant(text: str, mention: Mention) -> bool:
    """Whether a pronoun may mean whom the mention names; "the Olivine" is nobody."""
    kind = mention.entity.kind if mention.entity else mention.kind
    the = text[max(0, mention.outer - 4) : mention.outer].lower() == "the "
    return kind == PERSON or (kind == UNKNOWN and not the)


def _within(text: str, start: int, end: int) -> str:
    """The gender of the first pronoun of a stretch, if nobody else stands before it."""
    pronoun = _PRONOUN.search(text, start, end)
    fits = pronoun and pronoun.group() in _SUBJECT and not _SOMEBODY.search(text, start, pronoun.start())
    return _told(pronoun) if fits else ""


def _told(pronoun: re.Match[str] | None) -> str:
    return "" if pronoun is None else "m" if pronoun["man"] else "f"


def _settled(votes: Counter[str]) -> str:
    for gender, other in (("m", "f"), ("f", "m")):
        if votes[gender] >= _FEWEST and not votes[other]:
            return gender
    return ""


def is_first_name(word: str) -> bool:
    """Whether the word, in lower case, is on the list of first names, and no other word of the language."""
    women, men = _first_names()
    if word in men or word in women:
        return not is_common(word)
    return not word.isascii() and is_first_name(plain_letters(word))


def by_first_name(person: Entity) -> str:
    """The gender that the first of several names tells."""
    first, *others = person.name.lower().split()
    if first in FAMILY_FIRST and others[:1] == ["thi"]:
        return "f"  # Vietnamese women's names
    if not others or first in FAMILY_FIRST or first in NEUTRAL_NAMES:
        return ""
    return gender_of_first(first)


def gender_of_first(name: str) -> str:
    """The gender of who bears a first name, in small letters; empty where both sexes do, or it is not known."""
    women, men = _first_names()
    return "f" if name in women else "m" if name in men else ""


@cache
def _first_names() -> tuple[frozenset[str], frozenset[str]]:
    """First names in lower case that women bear alone, and that men do."""
    women, men = files(__package__).joinpath("data/first_names.txt").read_text("utf-8").splitlines()
    return frozenset(women.split()), frozenset(men.split())
