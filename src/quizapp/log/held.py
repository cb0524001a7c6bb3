"""The file of a log that is open, held so that it can be looked at without harm.

A process that closes any descriptor of a file gives up all locks that it has on that file, whoever took them
(POSIX, `fcntl`). SQLite would lose those by which other processes know that the log is in use: the next one to end
would then take away what SQLite keeps beside the file, and all that is written from there on would be lost. So
nothing but SQLite opens the file to close it again while a log in this process is open.
"""

from __future__ import annotations

import os
from pathlib import Path

from quizapp.log.connection import MAGIC

_Identity = tuple[int, int]
"""Device and number of a file."""
_descriptors: dict[_Identity, list[int]] = {}
_users: dict[_Identity, int] = {}
"""File -> how many logs of this process are open on it; its descriptors are closed with the last one."""


class Held:
    """The file behind a connection: make it behind the connection, and let go of it when that is closed."""

    def __init__(self, path: Path) -> None:
        """Raises OSError where the file cannot be read."""
        self._path = path
        self._descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self._file = _identity(os.fstat(self._descriptor))
        _descriptors.setdefault(self._file, []).append(self._descriptor)
        _users[self._file] = _users.get(self._file, 0) + 1
        self._ahead = _there(self._written_ahead)

    @property
    def in_place(self) -> bool:
        """Whether the log is still where it was opened, and what SQLite writes ahead beside it.

        SQLite itself does not notice a file that was replaced or written over.
        """
        if _there(self._path) != self._file or _there(self._written_ahead) != self._ahead:
            return False
        try:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            return os.read(self._descriptor, len(MAGIC)) == MAGIC
        except OSError:
            return False

    def let_go(self) -> None:
        """Close the file, once no log of this process is open on it any more."""
        _users[self._file] -= 1
        if not _users[self._file]:
            del _users[self._file]
            for descriptor in _descriptors.pop(self._file):
                os.close(descriptor)

    @property
    def _written_ahead(self) -> Path:
        return self._path.with_name(f"{self._path.name}-wal")


def _there(path: Path) -> _Identity | None:
    """The file at `path` now; None if there is none. It is not opened."""
    try:
        return _identity(path.stat())
    except OSError:
        return None


def _identity(state: os.stat_result) -> _Identity:
    return state.st_dev, state.st_ino
