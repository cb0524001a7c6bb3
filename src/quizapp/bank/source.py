"""A bank's file as text: what may be read, how large it may be, and which line and column a character stands at."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path

from quizapp import files
from quizapp.bank.lines import Lines
from quizapp.bank.problem import Problem, Severity
from quizapp.errors import InputError

MAX_BYTES = 64 * 1024 * 1024
"""Some 60,000 items; a file above it is something else."""

AROUND = 500
"""Characters of its line that a problem keeps before its place, and after: a file of one line may have many problems."""


_LINE_END = re.compile(r"\s*[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]\s*")


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
    def _lines(self) -> Lines:
        return Lines(self.text)

    def position(self, index: int) -> tuple[int, int]:
        """The line and column of the character at `index`."""
        return self._lines.position(index)

    def line_start(self, number: int) -> int:
        """The index of the first character of line `number`; the length of the text for a line after the last."""
        return self._lines.start(number)

    def line_end(self, index: int) -> int:
        """Where the line of the character at `index` ends, without its line end."""
        return self._lines.end(index, len(self.text))

    def problem(
        self, index: int, message: str, mend: str, *, item: str | None = None, severity: Severity = "error"
    ) -> Problem:
        """A problem at the character `index`; what `message` and `mend` quote of the file is put on one line."""
        message, mend, item = _on_one_line(message), _on_one_line(mend), item and _on_one_line(item)
        index = min(max(index, 0), len(self.text))
        line, column = self.position(index)
        begin = index - min(column - 1, AROUND)
        excerpt = self.text[begin : self._lines.end(index, index + AROUND)]
        return Problem(self.path, line, column, message, mend, excerpt, item, severity, column - index + begin)


def _on_one_line(words: str) -> str:
    return _LINE_END.sub(" ", words)


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
