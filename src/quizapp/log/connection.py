"""Connections to the file of the answer log, or to memory, and copies from one to the other."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from quizapp.files import kind
from quizapp.log.schema import migrate

BUSY_SECONDS = 5.0
"""How long a process waits for another one's write."""
MEMORY = ":memory:"
MAGIC = b"SQLite format 3\x00"
"""What a file begins with that holds a log."""


def connect(path: str) -> sqlite3.Connection:
    """A connection to a log of today's version. Every statement outside a transaction commits by itself."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.text_factory = _text
    try:
        migrate(connection)  # first, since a log from a newer version must not be touched
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")  # an answer outlives a power cut too
        _check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection) -> None:
    (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if state != "ok":
        raise sqlite3.DatabaseError(str(state))


def _text(data: bytes) -> str:
    """A text of the file, whatever happened to its bytes: whoever reads it looks whether it makes sense."""
    return data.decode("utf-8", "replace")


def copy(path: Path, target: sqlite3.Connection) -> None:
    """Copy the log in the file into an empty one, whatever its version."""
    address = path.absolute().as_uri()
    try:
        _copy_from(f"{address}?mode=rw", target)  # not ro, which leaves the files behind that SQLite keeps beside it
    except sqlite3.OperationalError as error:
        # In a folder that may not be written SQLite can only read a log that nobody has open: it keeps files beside it.
        if "locked" in str(error) or kind(f"{path}-wal") is not None:
            raise
        _copy_from(f"{address}?immutable=1", target)


def copied(source: sqlite3.Connection) -> sqlite3.Connection:
    """All that is in `source`, in memory. Raises sqlite3.Error where it cannot be read whole."""
    target = connect(MEMORY)
    try:
        source.backup(target)
        _check(target)
    except BaseException:
        target.close()
        raise
    return target


def _copy_from(address: str, target: sqlite3.Connection) -> None:
    with closing(sqlite3.connect(address, timeout=BUSY_SECONDS, uri=True)) as source:
        source.backup(target)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Readers and a writer at once. The mode stays in the file; a process that is late to set it need not wait."""
    try:
        connection.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
