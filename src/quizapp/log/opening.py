"""Open the answer log whatever state it is in: new, old, damaged, or in a folder that cannot be written."""

from __future__ import annotations

import sqlite3
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
        return SqliteLog.copy_of(path)
    except FileNotFoundError:
        return SqliteLog(":memory:")
    except (OSError, sqlite3.Error, ValueError, KeyError) as error:
        raise StorageError(f"The answer log {path} cannot be read ({error}).") from None


def _opened(path: Path) -> AnswerLog:
    try:
        return SqliteLog(str(path))
    except sqlite3.OperationalError:  # locked, read-only, disk full: the file itself is no worse for it
        raise
    except (sqlite3.DatabaseError, ValueError, KeyError):
        aside = _set_aside(path)
    notice = f"The answer log was damaged. It is kept as {aside}, and a new one begins."
    return SqliteLog(str(path), [notice])


def _set_aside(path: Path) -> Path:
    """Rename the log, with what SQLite keeps beside it, to a name that is free."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside
