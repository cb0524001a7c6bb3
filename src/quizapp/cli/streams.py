"""The standard streams, which may be closed, full, in another encoding, or a pipe that nobody reads any more."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from quizapp.errors import InputError
from quizapp.text import clean


def tell(line: str) -> None:
    """A line on standard error, safe for a terminal; where that is full, there is nobody to be told."""
    with suppress(OSError):
        print(clean(line), file=sys.stderr, flush=True)


def input_lines() -> TextIO:
    """Standard input; what is not in its encoding becomes U+FFFD."""
    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")
    return sys.stdin


def need_output() -> None:
    """Raise InputError where standard output is closed, before any work is done for it."""
    if sys.stdout is None:
        raise InputError("Standard output is closed. Write to a file or a pipe: quizapp ... > FILE.")


def write(text: str) -> None:
    """Print `text` in the terminal's encoding; a sign that it lacks is escaped, not an error. Raises InputError."""
    with _sent():
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")
        sys.stdout.write(text)


def write_utf8(text: str) -> None:
    """Print `text` as UTF-8, whatever the terminal's encoding is. Raises InputError."""
    with _sent():
        sys.stdout.buffer.write(text.encode("utf-8"))


def silence() -> None:
    """Let go of what could not be printed, or Python would try it again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _sent() -> Iterator[None]:
    need_output()
    try:
        yield
        sys.stdout.flush()  # now, while a reader who has left and a full disk can still be told
    except BrokenPipeError:
        raise
    except OSError as error:
        silence()
        raise InputError(f"Standard output cannot be written ({error.strerror}).") from None
