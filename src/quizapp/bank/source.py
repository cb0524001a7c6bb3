"""A bank's file as text: what may be read, how large it may be, and which line and column a character stands at."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from pathlib import Path

from quizapp import files
from quizapp.bank.problem import Problem, Severity
from quizapp.errors import InputError

MAX_BYTES = 64 * 1024 * 1024
"""Some 60,000 items; a file above it is something else."""

_NEWLINE = re.compile(r"\r\n|\r|\n")


class Source:
    """The text of a bank's file, without a byte order mark and with its own line ends.

    An index is a character offset into `text`; lines and columns count from 1.
    """

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.data = data
        self.text = files.decode(data, path).removeprefix("\ufeff")

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the file's bytes, in hex."""
        import hashlib  # noqa: PLC0415 - a list of banks needs none

        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(m.end() for m in _NEWLINE.finditer(self.text))]

    def position(self, index: int) -> tuple[int, int]:
        """The line and column of the character at `index`."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Line `number` without its line end."""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")

    def line_start(self, number: int) -> int:
        """The index of the first character of line `number`; the length of the text for a line after the last."""
        return self._starts[number - 1] if number <= len(self._starts) else len(self.text)

    @property
    def line_count(self) -> int:
        """How many lines there are; a last line end begins a further, empty one."""
        return len(self._starts)

    def problem(
        self, index: int, message: str, mend: str, *, item: str | None = None, severity: Severity = "error"
    ) -> Problem:
        """A problem at the character `index`."""
        line, column = self.position(min(max(index, 0), len(self.text)))
        return Problem(self.path, line, column, message, mend, self.line(line), item, severity)


def read(path: Path | str) -> Source:
    """The file at `path`. Raises InputError unless it is UTF-8 text of 1 byte to `MAX_BYTES`."""
    name = str(path)
    source = Source(name, read_bytes(name))
    if not source.text.strip():
        raise InputError(f"{name}: the file is empty. A bank begins with `title:` and has `items:`.")
    return source


def read_bytes(name: str) -> bytes:
    """The bytes of the file `name`. Raises InputError for everything but a file of at most `MAX_BYTES`."""
    data = files.read_bytes(name, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1024**2} MB. Split it into several files.")
    return data
