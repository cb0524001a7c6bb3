"""What the name finder yields: entities, each with every mention of it."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from quizapp.generate.names.lists import TITLES_OF_NAMES
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

PERSON = "person"
BODY = "body"
PLACE = "place"
UNKNOWN = "unknown"


@dataclass(slots=True)
class Mention:
    """One place where the article names somebody or something; offsets into the article's text.

    `start` and `end` span the name alone; `outer` is where its titles begin ("Sen." in "Sen. Marco Rubio").
    """

    start: int
    end: int
    outer: int
    words: tuple[str, ...]
    """The name's words as written, without titles."""
    titles: tuple[str, ...] = ()
    genitive: bool = False
    """True when `'s` follows."""
    kind: str = UNKNOWN
    gender: str = ""
    entity: Entity | None = None
    """None while unresolved, and for ever where the surname fits two people."""
    opening: bool = False
    """True at the start of a sentence, where a capital proves nothing."""
    human: bool = False
    """True when "who" or a verb of saying follows."""
    nickname: str = ""
    """What stands in quotation marks inside the name: "Skip" in `Francis "Skip" Aldous`."""
    role: str = ""
    """The lower-case description right before the name: "campaign manager" in "Trump campaign manager X"."""


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something that the article names."""

    id: int
    name: str
    """The fullest form that the article has, without titles."""
    kind: str
    """`PERSON`, `BODY`, `PLACE` or `UNKNOWN`."""
    gender: str = ""
    """`m`, `f`, or empty where the article does not tell."""
    forms: set[str] = field(default_factory=set)
    """Every form of the name in the article, without titles."""
    words: set[str] = field(default_factory=set)
    """Every word of these forms, lower case, without initials."""
    in_full: int = 0
    """How often the article gives more than one word of the name."""
    roles: list[str] = field(default_factory=list)
    """Descriptions by title or apposition, as written, in order of appearance."""
    mentions: list[Mention] = field(default_factory=list)
    speaks: bool = False
    """True when a verb of saying stands right after the name somewhere."""

    known: tuple[str, ...] = ()
    """What `folded` found; kept, since it is asked of everybody for every text."""

    @property
    def titled(self) -> bool:
        """Whether a title is a part of the name: "Lord Falconer", of whom the article has no first name."""
        return " " in self.name and self.name.split(maxsplit=1)[0].lower() in TITLES_OF_NAMES

    @property
    def folded(self) -> tuple[str, ...]:
        """Every form of the name, the surname too, folded and between spaces; to be asked once all mentions are known."""
        if not self.known:
            self.known = tuple({f" {fold(form)} " for form in (self.surname, self.name, *self.forms) if fold(form)})
        return self.known

    @property
    def surname(self) -> str:
        """The last word of the fullest name, suffixes left out."""
        return _surname(self.name)


@lru_cache(maxsize=4096)
def _surname(name: str) -> str:
    words = [w for w in name.split() if w.rstrip(".").lower() not in {"jr", "sr", "ii", "iii", "iv"}]
    return words[-1] if words else name


_MOST_INITIALS = 4
_NAME_PARTS = lazy_pattern(r"[^\W\d_a-z]\w*")
"""The words of a name that have a capital."""


class Names:
    """The entities of an article and their mentions, by place."""

    def __init__(self, entities: list[Entity], mentions: list[Mention]) -> None:
        self.entities = entities
        self.mentions = mentions
        self._starts = [m.start for m in mentions]

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions whose name lies in `text[start:end]`, in order."""
        first = bisect_left(self._starts, start)
        found = self.mentions[first : bisect_left(self._starts, end, first)]
        while found and found[-1].end > end:  # no two overlap, so that only the last can go on behind the end
            found.pop()
        return found

    def called(self, words: str) -> Entity | None:
        """The one person whom `words` name, in capitals or not: "SMITH"."""
        wanted = words.strip(" :*").lower()
        found = self._called.get(wanted, ())
        return found[0] if len(found) == 1 else None

    def with_initials(self, letters: str) -> Entity | None:
        """The one person whose names begin with these letters, as an interview calls its speakers: "ALB", "A.L."."""
        wanted = letters.replace(".", "").strip(" :*")
        if not (1 < len(wanted) <= _MOST_INITIALS and wanted.isupper()):
            return None
        found = [p for p in self.people if "".join(part[0] for part in _NAME_PARTS.findall(p.name)) == wanted]
        return found[0] if len(found) == 1 else None

    @cached_property
    def _called(self) -> dict[str, list[Entity]]:
        """Full name or surname in small letters -> the persons who have it."""
        found: dict[str, list[Entity]] = {}
        for person in self.people:
            for name in {person.name.lower(), person.surname.lower()}:
                found.setdefault(name, []).append(person)
        return found

    @property
    def people(self) -> list[Entity]:
        """The persons, in order of first mention."""
        return [e for e in self.entities if e.kind == PERSON]
