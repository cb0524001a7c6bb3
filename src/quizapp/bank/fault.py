"""A syntax error as it is told, and what is known of it before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from quizapp.bank.source import Source

LOOKED_AT = 10_000
"""Characters of a line that are looked at before the error, so that many errors of one long line take no time."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A syntax error: the index of the trap, what is wrong, how to mend it."""

    index: int
    message: str
    mend: str


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of an error. All indexes are into `text`."""

    source: Source
    text: str
    at: int
    """Where the parser gave up."""
    opening: int
    """Where the construct began in which it gave up."""
    last: int
    """Where the last complete scalar or alias began."""

    @property
    def char(self) -> str:
        """The character at which the parser gave up."""
        return self.text[self.at : self.at + 1]

    def line_of(self, index: int) -> int:
        """The line of the character at `index`."""
        return self.source.position(index)[0]

    def before(self) -> str:
        """The line up to where the parser gave up, without dashes and indentation; of a long one its last part."""
        _, column = self.source.position(self.at)
        return self.text[self.at - min(column - 1, LOOKED_AT) : self.at].lstrip(" -")


def place(error: yaml.MarkedYAMLError, text: str, shift: int) -> int:
    """The index at which the parser gave up."""
    mark: Any = error.problem_mark or error.context_mark
    return within(mark.index + shift, text)


def within(index: int, text: str) -> int:
    """`index`, or the nearest one that `text` has."""
    return max(0, min(index, len(text)))
