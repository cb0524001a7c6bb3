"""Characters that trick a reader or an author: those a terminal obeys or nobody sees, and a `#` that cuts a text off."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator

from quizapp.bank.nodes import Scalar
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source
from quizapp.text import hostile_characters

_WORD = re.compile(r"[^\s#]")


def hostile(source: Source, scalars: Iterable[Scalar]) -> Iterator[Problem]:
    """A warning for each text that holds characters which `clean` takes out; `scalars` are those to look at."""
    for scalar in scalars:
        found = hostile_characters(scalar)
        if found:
            names = dict.fromkeys(name for _, name in found)
            index = source.text.find(scalar[found[0][0]], scalar.start, scalar.start + 2 * len(scalar) + 16)
            yield source.problem(
                index if index >= 0 else scalar.start,
                f"This text holds {_and([named(chr(int(name[2:], 16))) for name in names])}, which a student never gets to see.",
                "Delete it; it often comes along when text is copied from a web page.",
                severity="warning",
            )


_BLANK = re.compile(
    "[\u034f\u17b4\u17b5\u3164\uffa0]|(?<![\u2800-\u28ff])\u2800(?![\u2800-\u28ff])|(?<=[A-Za-z\u00c0-\u024f])[\ufe00-\ufe0f]"
)


def blank(source: Source) -> Iterator[Problem]:
    """A warning for each line with characters that count as letters and marks, but of which nothing is seen."""
    if source.text.isascii():
        return
    lines: set[int] = set()
    for found in _BLANK.finditer(source.text):
        line, _ = source.position(found.start())
        if line not in lines:
            lines.add(line)
            yield source.problem(
                found.start(),
                f"This line holds {named(found.group())}, which a student never gets to see.",
                "Delete it; it often comes along when text is copied from a web page.",
                severity="warning",
            )


def named(char: str) -> str:
    """The code and the name of a character: `U+202E (RIGHT-TO-LEFT OVERRIDE)`."""
    name = unicodedata.name(char, "a control character")
    code = f"U+{ord(char):04X}"
    return f"{code} ({name})" if name.isupper() else f"{code}, {name}"


def _and(names: list[str]) -> str:
    if len(names) > 4:
        names = [*names[:3], f"{len(names) - 3} other such characters"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def cut_off(source: Source, plain_ends: Container[int]) -> Iterator[Problem]:
    """A warning for each ` #word` after a text without quotes: YAML takes it for a comment and drops it.

    `plain_ends` are the indexes where texts without quotes end. A `# ` with a space is a comment by intention.
    """
    for index in hashes(source.text):
        end = index
        while source.text[end - 1] in " \t":
            end -= 1
        if end in plain_ends:
            yield source.problem(
                index,
                "From this # on the line is a comment to YAML and is not part of the text.",
                "Put the whole text into quotes; if it is a comment, write a space after the #.",
                severity="warning",
            )


def hashes(text: str) -> Iterator[int]:
    """The index of each `#` that has a space before it and a word right after it."""
    index = text.find("#")
    while index >= 0:
        if text[index - 1 : index] in (" ", "\t") and _WORD.match(text, index + 1):
            yield index
        index = text.find("#", index + 1)
