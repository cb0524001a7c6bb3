"""Open the answer log whatever state it is in: new, old, damaged, or in a folder that cannot be written."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quizapp.errors import StorageError
from quizapp.log.interface import AnswerLog
from quizapp.log.sqlite import SqliteLog

FILE = "answers.sqlite3"
"""The log's file inside the data folder."""


def open_log(home: Path) -> AnswerLog:
    """The answer log in the folder `home`, which is made if need be.

    Never fails: a damaged file is set aside under another name, and where nothing can be kept the log is in memory.
    Either is said in `notices`.
    """
    try:
        return open_to_keep(home)
    except StorageError as error:
        return SqliteLog(":memory:", [f"{error} This time answers are not kept."])


def open_to_keep(home: Path) -> AnswerLog:
    """`open_log` for whom a log in memory is of no use. Raises StorageError."""
    path = home / FILE
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        return _opened(path)
    except (OSError, sqlite3.Error) as error:
        mend = "Let QUIZAPP_HOME name a folder that can be written."
        raise StorageError(f"The answer log {path} cannot be used ({error}). {mend}") from None


def open_to_read(home: Path) -> AnswerLog:
    """What is in the answer log now, nothing if there is none; no file is made, set aside or changed.

    Raises StorageError if it cannot be read.
    """
    path = home / FILE
    try:
        path.stat()
        with _lock(home):
            return SqliteLog.copy_of(path)
    except FileNotFoundError:
        return SqliteLog(":memory:")
    except (OSError, sqlite3.Error, ValueError, KeyError) as error:
        raise StorageError(f"The answer log {path} cannot be read ({error}).") from None


def _opened(path: Path) -> AnswerLog:
    with _lock(path.parent):
        log = _sound(path)
    if log is not None:
        return log
    with _lock(path.parent, alone=True):
        log = _sound(path)  # another process may have set the damaged one aside meanwhile
        if log is not None:
            return log
        aside = _set_aside(path)
        return SqliteLog(str(path), [f"The answer log was damaged. It is kept as {aside}, and a new one begins."])


def _sound(path: Path) -> AnswerLog | None:
    """The log in the file; None if it is damaged. Raises sqlite3.Error where it cannot be used as it is."""
    try:
        return SqliteLog(str(path))
    except sqlite3.OperationalError:  # locked, read-only, disk full: the file itself is no worse for it
        raise
    except (sqlite3.DatabaseError, ValueError, KeyError):
        return None


@contextmanager
def _lock(home: Path, *, alone: bool = False) -> Iterator[None]:
    """Keep the log's file from being renamed while this process opens it; `alone`: from being opened, by any other.

    The lock is the folder's own, so that no file is made for it. Where there are no such locks, nothing is kept from anybody.
    """
    descriptor = None
    with suppress(OSError, ImportError):
        import fcntl  # noqa: PLC0415 - not on every platform

        descriptor = os.open(home, os.O_RDONLY)
        fcntl.flock(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _set_aside(path: Path) -> Path:
    """Rename the log, and first what SQLite keeps beside it, to a name that is free."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    for ending in ("-wal", "-shm", ""):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside
