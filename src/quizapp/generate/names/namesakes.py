"""Of several people whom a short name may mean, the one whom it does mean, if the article tells."""

from __future__ import annotations

import re
from functools import lru_cache, partial

from quizapp.generate.names.bearers import A_FEW_SENTENCES, has, likeliest
from quizapp.generate.names.gender import by_first_name
from quizapp.generate.names.keys import core_of, key_of
from quizapp.generate.names.kin import first_kin, speaks_of_kin
from quizapp.generate.names.lists import FAMILY_FIRST, HONORIFICS
from quizapp.generate.names.model import Entity, Mention

MOST_NAMESAKES = 100
"""People with one name among whom a mention is looked for: beyond that a text is no article, and the cost its square."""
_REMEMBERED = 64
"""Questions to a whole text whose answers are remembered: else each mention of a name would search it again."""
_GENERATIONS = frozenset("jr sr ii iii iv".split())


def owners_of(text: str, mention: Mention, core: tuple[str, ...], by_word: dict[str, list[Entity]]) -> list[Entity]:
    """The people whom a short form may name: by surname before it is tried as a first name."""
    namesakes = by_word.get(core[-1], [])
    if len(namesakes) > MOST_NAMESAKES:
        return namesakes[:2]  # it may be anybody
    wanted = set(core)
    known = [p for p in namesakes if wanted <= p.words]
    surname = [p for p in known if core_of(tuple(p.name.split()))[-1] == core[-1]]
    first = [p for p in known if p not in surname]
    if mention.titles and len(first) > 1 and not surname and len(core) == 1 and key_of(core[0]) in FAMILY_FIRST:
        # "Judge Kim", where Judge Kim Se-hwan and Kim Min-ji are known
        so_titled = [p for p in first if any(set(m.titles) & set(mention.titles) for m in p.mentions)]
        return so_titled if len(so_titled) == 1 else first
    owners = surname or ([] if mention.titles and len(first) != 1 else first)
    if len(surname) > 1 and len(mention.words) == 1:
        owners = _of_that_particle(mention.words[0], surname)
    if surname and first and len(mention.words) == 1 and not mention.titles and key_of(core[0]) not in FAMILY_FIRST:
        if max(_last_in_full(text, p, mention) for p in first) > max(_last_so(text, p, mention) for p in surname):
            return [*surname, *surname]  # "His agent, Duncan Hale, disagreed. Duncan said", where Paul Duncan is known
    if surname and first and len(core) == 1 and key_of(core[0]) in FAMILY_FIRST:
        owners = [max(known, key=partial(_last_named, before=mention.start))]
    if len(owners) == 1 and len(mention.words) == 1 and key_of(core[0]) in FAMILY_FIRST:
        if _is_told_of_long_before(text, mention.words[0], owners[0]):
            return [*owners, *owners]  # "Nguyen was 15", and far behind that "Nguyen Tuong Long, an official"
    told = next((HONORIFICS[key_of(t)] for t in mention.titles if HONORIFICS.get(key_of(t))), "")
    if not told and len(mention.words) == 1:
        told = speaks_of_kin(text, mention.end)  # "Lind said of his wife", who is a Lind, too
    if told:
        fitting = [p for p in owners if (p.gender or by_first_name(p)) in (told, "")]
        if surname and not fitting:
            return [*surname, *surname]  # "Mrs Reed" is not Dwight Reed: somebody of that name, and nobody knows who
        owners = fitting
        if len(owners) == 1 and not by_first_name(owners[0]) and _has_kin(text, mention, told):
            return [*owners, *owners]  # "His widow, Catriona, wept." "Mrs Reed" is she
    generation = next((key for key in map(key_of, mention.words) if key in _GENERATIONS), "")
    if generation and owners:
        named = [p for p in owners if any(generation in map(key_of, form.split()) for form in p.forms)]
        owners = named or [owners[0], owners[0]]  # "Otis Jr.", where only Otis Reed has been named: his son, or he
    if len(owners) == 1 and not generation and len(mention.words) == 1 and _is_told_apart(text, owners[0]):
        return [*owners, *owners]  # "Trump's son-in-law", where "Trump Jr." is Donald Trump Jr. all along
    if len(owners) > 1 and owners[0] is not owners[1]:
        owners = likeliest(text, mention, owners)
    return owners


def _is_told_apart(text: str, person: Entity) -> bool:
    """Whether an article has a Jr. or a III behind somebody's surname also where the first name is wanting, or an elder of it."""
    last = person.name.rpartition(" ")[2]
    if key_of(last) not in _GENERATIONS:
        return False
    surname = person.name.removesuffix(last).rstrip().rpartition(" ")[2]
    return has(
        text,
        rf"(?:\b[a-z]+,? |(?<![A-Z])[.!?] |\n){re.escape(surname)} {re.escape(last)}\b|\belder {re.escape(surname)}\b",
    )


def _of_that_particle(word: str, people: list[Entity]) -> list[Entity]:
    """Of people with one surname those who have it with the same particle: "da Silva" is José da Silva, not João."""
    return [person for person in people if any(_bears(form, word) for form in person.forms)] or people


def _bears(form: str, word: str) -> bool:
    """Whether a full name ends with a surname as it is written: "José da Silva" with "da Silva", and not with "Silva"."""
    first, _, last = form.rpartition(" ")
    form = first if key_of(last) in _GENERATIONS else form
    before = form.removesuffix(word).rstrip()
    return before != form and bool(before) and not before.rpartition(" ")[2].islower()


def _is_told_of_long_before(text: str, word: str, person: Entity) -> bool:
    """Whether an article calls somebody by a surname that thousands bear long before it names anybody so in full."""
    full = next((m.start for m in person.mentions if len(m.words) > 1), 0)
    return _stands_alone_before(text, word, full - A_FEW_SENTENCES)


@lru_cache(maxsize=_REMEMBERED)
def _stands_alone_before(text: str, word: str, end: int) -> bool:
    """Whether a text below its title has a surname alone before `end`."""
    below = text.find("\n") + 1
    return end > below and re.compile(rf"\b{re.escape(word)}\b(?! [A-Z])").search(text, below, end) is not None


def _last_named(person: Entity, before: int) -> int:
    """Where somebody is last named before a place, else -1: "Liu Xingtong sings. Liu says", who is not Rene Liu."""
    return next((m.start for m in reversed(person.mentions) if m.start < before), -1)


def _last_in_full(text: str, person: Entity, mention: Mention) -> int:
    """Where somebody is last named in full in the sentences before a mention, else -1."""
    begin = max(0, mention.start - _FEW_PARAGRAPHS)
    return max((text.rfind(form, begin, mention.start) for form in person.forms if " " in form), default=-1)


def _last_so(text: str, person: Entity, mention: Mention) -> int:
    """The same, in full or by the surname alone."""
    return max(_last_in_full(text, person, mention), _last_named(person, mention.start))


_FEW_PARAGRAPHS = 1500
"""Characters."""


def _has_kin(text: str, mention: Mention, gender: str) -> bool:
    """Whether the article has brought in somebody's kin of that gender by the first name alone."""
    return first_kin(text).get(gender, mention.outer) < mention.outer
