"""A problem in a bank: where it is, what is wrong, how to mend it; and how it is shown to people and to programs."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from quizapp.errors import BankError
from quizapp.text import clean

Severity = Literal["error", "warning"]

_WIDTH = 96
"""Columns of a source line that are shown; a longer one is cut around the caret."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. An error keeps the bank from being studied, a warning does not; `check` fails on both."""

    file: str
    line: int
    column: int
    """Line and column count from 1; a column is a character."""
    message: str
    """What is wrong: a sentence."""
    mend: str
    """How to mend it: a sentence."""
    source: str
    """The line as it stands in the file, hostile characters and all; of a long one the part around the column."""
    item: str | None = None
    """The item's id, where it has one."""
    severity: Severity = "error"
    source_column: int = 1
    """The column at which `source` begins."""

    def to_dict(self) -> dict[str, Any]:
        """The problem as JSON-able data."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "severity": self.severity,
            "item": self.item,
            "message": self.message,
            "mend": self.mend,
            "source": self.source,
            "source_column": self.source_column,
        }

    def __str__(self) -> str:
        """The problem as lines for people: place and message, the line itself with a caret, the mend."""
        excerpt, caret = _excerpt(self.source, self.column - self.source_column)
        number = f"{self.line:5} | "
        named = f" (item {self.item})" if self.item else ""
        return clean(
            f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message}{named}\n"
            f"{number}{excerpt}\n{' ' * (len(number) - 2)}| {caret}\n"
            f"{' ' * (len(number) - 2)}  {self.mend}"
        )


def _excerpt(line: str, index: int) -> tuple[str, str]:
    """The part of `line` around `index` that fits, harmless to a terminal, and the line with the caret under it."""
    begin = max(0, min(index - _WIDTH // 2, len(line) - _WIDTH))
    before, after = line[begin:index], line[index : begin + _WIDTH]
    lead = ("…" if begin else "") + _shown(before)
    tail = _shown(after) + ("…" if begin + _WIDTH < len(line) else "")
    return lead + tail, " " * _columns(lead) + "^"


def _shown(text: str) -> str:
    """`text` with every character that `clean` would take away or that moves the cursor shown as U+FFFD."""
    text = text.replace("\t", " ")
    return text if text.isprintable() else "".join(c if c.isprintable() or clean(c) == c else "\ufffd" for c in text)


def _columns(text: str) -> int:
    """The columns that `text` takes in a terminal."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) > 0 for char in text)


def as_text(problems: Sequence[Problem]) -> str:
    """All problems for people, and a last line that counts them."""
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    counts = [f"{n} {word}{'s' if n > 1 else ''}" for n, word in ((errors, "error"), (warnings, "warning")) if n]
    return "\n\n".join([*map(str, problems), " and ".join(counts) + "."])


def as_github(problem: Problem) -> str:
    """The problem as a workflow command, which shows it beside its line in a pull request."""
    place = f"file={_escaped(problem.file, True)},line={problem.line},col={problem.column}"
    return f"::{problem.severity} {place}::{_escaped(f'{problem.message} {problem.mend}')}"


def _escaped(text: str, is_property: bool = False) -> str:
    """As GitHub's workflow commands ask: percent, CR and LF always; colon and comma in a property."""
    text = clean(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if is_property else text


def bank_error(path: str, problems: Sequence[Problem]) -> BankError:
    """The error that a bank with these problems raises."""
    errors = [problem for problem in problems if problem.severity == "error"]
    text = f"{path} cannot be used as it is.\n\n{as_text(errors)}"
    if Path(path).suffix.lower() in _ARTICLES:
        text += f"\n\nIf it is an article: `quizapp generate {path}` makes a bank of it."
    return BankError(text, problems)


_ARTICLES = frozenset((".txt", ".md", ".html", ".htm"))
"""How the files of articles end, and those of banks do not."""
