"""A paragraph as typed tokens: names and quotations as one token each, so that patterns can be read off their types.

| type | token                            | type | token                              |
|------|----------------------------------|------|------------------------------------|
| Q    | a quotation                      | D    | determiner                         |
| N    | a name, titles and all           | O    | preposition                        |
| G    | a name with `'s`                 | C    | conjunction                        |
| P    | he, she                          | R    | who, which                         |
| T    | they, it                         | S    | that                               |
| I    | I, we, you                       | A    | adverb, day, month                 |
| V    | cue in a finite form             | X    | auxiliary                          |
| v    | cue in its -ing form             | W    | any other word                     |
| U    | cue in its base form             |      | `,` `:` `.` `;` `(` `)` `-` as such |
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from quizapp.generate.attribution import cues
from quizapp.generate.names import Mention, Names
from quizapp.generate.quotations import Quotation
from quizapp.patterns import lazy_pattern

_TOKEN = lazy_pattern(
    r"(?:[A-Z]\.){2,}(?=\s[A-Za-z])|[A-Z]-(?:[A-Z][a-z]*\.)+(?=[,)])|[A-Z]{0,3}\d{1,3}(?:,\d{2,3})+(?!\w)|\w+(?:[-’'.&]\w+)*(?:[’'](?=s?\b))?|[,:;().!?]|[—–]|\s-+\s|\[|\]"
)
_PRONOUN = {"he": "P", "she": "P", "they": "T", "it": "T", "i": "I", "we": "I", "you": "I"}


_GENERATIONS = frozenset(("Jr", "Sr"))
_GOES_ON = lazy_pattern(r"\.(?=,|\s[a-z])")


@dataclass(slots=True, eq=False)
class Token:
    """One token; offsets into the article's text."""

    type: str
    start: int
    end: int
    lower: str
    mention: Mention | None = None
    quotation: Quotation | None = None
    upper: bool = False
    """True when the word begins with a capital."""


def tokenize(text: str, start: int, end: int, names: Names, quotations: list[Quotation]) -> list[Token]:
    """The typed tokens of `text[start:end]`; `quotations` are those of the paragraph, in order."""
    found: list[Token] = []
    at = start
    nicknamed = [m for m in names.within(start, end) if m.nickname]
    if nicknamed:  # a nickname in marks belongs to its name
        quotations = [q for q in quotations if not any(m.start < q.start and q.end < m.end for m in nicknamed)]
    for quotation in [*quotations, None]:
        stop = quotation.outer_start if quotation else end
        if at < stop:
            _plain(text, at, stop, names, found)
        if quotation:
            found.append(Token("Q", quotation.outer_start, quotation.outer_end, "", quotation=quotation))
            at = quotation.outer_end
    return found


def _plain(text: str, start: int, end: int, names: Names, found: list[Token]) -> None:
    """Append the tokens of a stretch without quotations."""
    at = start
    for mention in [*names.within(start, end), None]:
        stop = mention.outer if mention else end
        for written in _TOKEN.findall(text, at, max(at, stop)):
            begins = text.find(written, at)  # what lies between two tokens holds no beginning of another
            at = begins + len(written)
            kind, lower, upper = _typed(written)
            found.append(Token(kind, begins, at, lower, None, None, upper))
        if mention:
            tail = mention.end + (2 if mention.genitive and text[mention.end + 1 : mention.end + 2] == "s" else 0)
            tail = tail if tail > mention.end or not mention.genitive else mention.end + 1
            if mention.words[-1] in _GENERATIONS and _GOES_ON.match(text, tail):
                tail += 1  # the point of "Hunter Sr. told"
            kind = "G" if mention.genitive else "N"
            found.append(Token(kind, mention.outer, tail, "", mention=mention))
            at = tail


@lru_cache(maxsize=8192)  # the words of an article are few, and most of them those of every article
def _typed(written: str) -> tuple[str, str, bool]:
    """The type of a word or mark, its small letters, and whether it begins with a capital."""
    word = written.strip()
    lower = word.lower()
    kind = "A" if word == "May" else _type(lower)  # the month
    return kind, lower, word[0].isupper()


def _build_types() -> dict[str, str]:
    table = dict.fromkeys(cues.BASE, "U")
    for kind, words in (
        ("A", cues.TIME), ("O", cues.PREPOSITION), ("C", cues.CONJUNCTION), ("D", cues.DETERMINER),
        ("R", cues.RELATIVE), ("X", cues.AUXILIARY), ("V", cues.FINITE), ("v", cues.PARTICIPLE),
    ):  # fmt: skip
        table.update(dict.fromkeys(words, kind))
    return table | _PRONOUN | {"that": "S", "may": "X", "!": ".", "?": ".", "[": "(", "]": ")"}


_TYPES = _build_types()


_NO_ADVERBS = frozenset(
    "ally family bully supply assembly anomaly monopoly butterfly fly july lily jelly belly".split()
)
"""Nouns that end as adverbs do."""


def _type(word: str) -> str:
    known = _TYPES.get(word)
    if known:
        return known
    if not word[0].isalnum():
        return word if word in ",:;()." else "-"
    return "A" if word.endswith("ly") and word not in _NO_ADVERBS else "W"
