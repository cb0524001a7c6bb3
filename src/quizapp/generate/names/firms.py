"""Surnames that an article gives to a firm, a club or a town as well, so that they are nobody's alone."""

from __future__ import annotations

from collections import Counter, defaultdict

from quizapp.generate.names.full_names import brings_in
from quizapp.generate.names.keys import PARTICLE_WORDS, core_of, key_of, without_particles
from quizapp.generate.names.model import BODY, Entity, Mention
from quizapp.patterns import lazy_pattern


def shared_with_bodies(text: str, mentions: list[Mention], by_word: dict[str, list[Entity]]) -> set[str]:
    """The surnames, without particles, of the people in `by_word` that are a body's too where they stand alone."""
    return _after_bodies(text, mentions, by_word) | _before_newcomers(text, mentions, by_word)


def alone_as_body(mention: Mention) -> str:
    """The one word of a body's name that may be its founder's: "Brennecke, one of Germany's largest makers of heaters"."""
    plain = mention.kind == BODY and len(mention.words) == 1 and not mention.words[0].isupper()
    return without_particles(mention.words[0]) if plain else ""


def _after_bodies(text: str, mentions: list[Mention], by_word: dict[str, list[Entity]]) -> set[str]:
    """Surnames that the article uses alone for a body as well: "Weber" for Weber Automation beside Klaus Weber.

    It does so where the surname stands alone, without a title, after the body and before the person.
    """
    bodies: dict[str, int] = {}
    for mention in mentions:
        if mention.kind == BODY and mention.entity is None and len(mention.words) > 1:
            first = without_particles(mention.words[0])
            bodies.setdefault(without_particles(mention.words[1]) if first in PARTICLE_WORDS else first, mention.start)
    alone: dict[str, list[int]] = defaultdict(list)
    for mention in mentions:
        if len(mention.words) == 1 and not mention.titles and without_particles(mention.words[0]) in bodies:
            alone[without_particles(mention.words[0])].append(mention.start)
    called = Counter(without_particles(m.words[0]) for m in mentions if len(m.words) == 1)
    bearing = (m for m in mentions if not _PARTNERS.match(text, m.end))
    as_body = Counter(word for word in map(alone_as_body, bearing) if word and by_word.get(word))
    found = {word for word, count in as_body.items() if _OF_SO_MANY * count >= called[word]}
    for word, places in alone.items():
        owners = [p for p in by_word.get(word, ()) if core_of(tuple(p.name.split()))[-1] == word]
        introduced = min((m.start for p in owners for m in p.mentions), default=0)
        if any(bodies[word] < place < introduced for place in places):
            found.add(word)
    return found


def _before_newcomers(text: str, mentions: list[Mention], by_word: dict[str, list[Entity]]) -> set[str]:
    """Surnames that stand alone before somebody who has them is brought in as new: "Denver said its water was safe. John Denver,
    a plumber, drank it"; and those of firms and clubs that go by one word, "Cadbury plc", wherever it stands."""
    found = {
        without_particles(m.words[0])
        for m in mentions
        if m.kind == BODY and " ".join(map(key_of, m.words[1:])) in _FIRMS_AND_CLUBS
    } & by_word.keys()
    first: dict[str, int] = {}
    for mention in mentions:
        if len(mention.words) > 1 or mention.titles or _FAMILY_BEHIND.match(text, mention.end):
            continue
        if text[mention.outer - 2 : mention.outer] not in _CLOSED:  # whoever speaks is somebody, and brought in next
            first.setdefault(without_particles(mention.words[0]), mention.start)
    for word in first.keys() & by_word.keys() - found:
        owners = [p for p in by_word[word] if core_of(tuple(p.name.split()))[-1] == word]
        full = min((m for p in owners for m in p.mentions), key=lambda m: m.start, default=None)
        if full is not None and first[word] < full.start and brings_in(text, full):
            found.add(word)
    return found


_PARTNERS = lazy_pattern(r" [+&] [A-Z]")
"""What stands behind the first of a firm's names, by which nobody calls it: "Rose + Moser Public Relations"."""
_CLOSED = ("” ", '" ')
_FIRMS_AND_CLUBS = frozenset(["plc", "inc", "ltd", "llc", "corp", "co", "fc", "afc", "football club"])
_FAMILY_BEHIND = lazy_pattern(
    r"[’']?s? (?:family|families|brothers|sisters|clan|siblings|household|farm|ranch|estate|name)\b"
)
"""What stands behind the name of a family, of which somebody comes in next."""
_OF_SO_MANY = 4
"""Mentions of a surname of which one may look like a body's and be a person's all the same: "his ties with Bannon, which"."""
