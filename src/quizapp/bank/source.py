"""A bank's file as text: what may be read, how large it may be, and which line and column a character stands at."""

from __future__ import annotations

import os
import re
import stat
from bisect import bisect_right
from functools import cached_property
from pathlib import Path

from quizapp.bank.problem import Problem, Severity
from quizapp.errors import InputError

MAX_BYTES = 64 * 1024 * 1024
"""Some 60,000 items; a file above it is something else."""

_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip file (a word processor's document, perhaps)",
    b"\x1f\x8b": "a compressed file",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}
_NEWLINE = re.compile(r"\r\n|\r|\n")


class Source:
    """The text of a bank's file, without a byte order mark and with its own line ends.

    An index is a character offset into `text`; lines and columns count from 1.
    """

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.data = data
        self.text = decode(data, path).removeprefix("\ufeff")

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
    try:
        # Opened first and judged by its descriptor, so that the file cannot change in between; a pipe does not block.
        descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                raise InputError(f"{name}: not a file but a {_what(mode)}.")
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: there is no such file.") from None
    except IsADirectoryError:
        raise InputError(f"{name}: this is a folder, not a file.") from None
    except PermissionError:
        raise InputError(f"{name}: you may not read this file.") from None
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise InputError(f"{name}: cannot be read ({getattr(error, 'strerror', None) or error}).") from None
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1024**2} MB. Split it into several files.")
    return data


def _what(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def decode(data: bytes, name: str) -> str:
    """`data` as UTF-8 text. Raises InputError, which names the first byte that is none."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(f"{name}: this is {what} (byte 0x{data[0]:02X} at offset 0). Save it as UTF-8 text.")
    zero = data.find(0)
    if zero >= 0:
        raise InputError(f"{name}: byte 0x00 at offset {zero}: this is a binary file, not text.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name}: byte 0x{data[error.start]:02X} at offset {error.start} (line {line}) is not UTF-8. "
            f"Save the file as UTF-8; if it is Windows or Latin text: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW."
        ) from None
