"""What the flags and paths of several commands mean."""

from __future__ import annotations

import argparse

from quizapp.errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path


_DIGITS, _MOST = 30, 999_999_999


def whole_number(text: str) -> int:
    """A whole number from 1; one beyond any use is as good as the largest."""
    number = min(int(text[:_DIGITS] or 0), _MOST) if text.isascii() and text.isdigit() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return number


def path_of(name: str) -> Path:
    """The path that `name` writes. Raises InputError for an empty one, which pathlib takes for the current folder."""
    from pathlib import Path  # noqa: PLC0415 - a help text needs none

    if not name:
        raise InputError('"": there is no such file. The path is empty; perhaps a variable of the shell is not set.')
    return Path(name)
