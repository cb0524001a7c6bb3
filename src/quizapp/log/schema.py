"""The tables of the SQLite log, and how a log from an older version becomes one of today.

`PRAGMA user_version` holds the version. A step in `_STEPS` leads from its index to the next version; all steps that a
log needs run in one transaction, so that a log is of one version or of another, never between.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from quizapp.errors import StorageError
from quizapp.log.events import UNREADABLE

VERSION = 1

_CREATE = """
CREATE TABLE events (
    id TEXT PRIMARY KEY,
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    type TEXT NOT NULL,
    bank TEXT,
    item TEXT,
    fraction REAL,
    undoes INTEGER,
    ended INTEGER,
    body TEXT NOT NULL,
    UNIQUE (attempt, number)
) STRICT;
CREATE INDEX by_bank ON events (bank, type, item);
CREATE INDEX by_type ON events (type, at);
CREATE INDEX by_undo ON events (attempt, undoes) WHERE undoes IS NOT NULL;
CREATE INDEX by_end ON events (attempt, ended, number) WHERE ended IS NOT NULL;
"""

INSERT = """
INSERT INTO events (id, attempt, number, at, type, bank, item, fraction, undoes, ended, body)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def row(attempt: str, number: int, event: Mapping[str, Any]) -> tuple[Any, ...]:
    """One event as the values of `INSERT`: the fields that are asked for in columns, everything in `body`."""
    return (
        f"{attempt}/{number}",
        attempt,
        number,
        event["at"],
        event["type"],
        column(event.get("bank")),
        event.get("item"),
        event.get("fraction"),
        event.get("undoes"),
        _ended(event),
        json.dumps(event, ensure_ascii=True, separators=(",", ":")),
    )


def column(path: str | None) -> str | None:
    """A bank's path as its column holds it: a name that is no UTF-8 has its bytes escaped, since SQLite keeps text."""
    return path and path.encode("utf-8", "backslashreplace").decode("utf-8")


def _ended(event: Mapping[str, Any]) -> int | None:
    """1 where the event ends its attempt, 0 where it opens it again, else None."""
    if event["type"] in ("submitted", "abandoned"):
        return 1
    return 0 if event.get("reopens") else None


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the log to today's version; two processes may do so at once.

    Raises StorageError for a log from a newer version, which is left as it is.
    """
    if _version(connection) == VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)  # another process may have been here first
        if version > VERSION:
            raise StorageError("The answer log is from a newer version of quizapp. Update quizapp to use it.")
        for step in _STEPS[version:]:
            step(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _columns_for_questions(connection: sqlite3.Connection) -> None:
    """0 to 1: version 0 kept (attempt, number, at, body) alone; a new, empty file is taken as version 0 too.

    A row that cannot be read is taken over as it is.
    """
    old = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'events'").fetchone()
    if old:
        connection.execute("ALTER TABLE events RENAME TO events_0")
    for statement in filter(str.strip, _CREATE.split(";")):
        connection.execute(statement)
    if old:
        query = "SELECT rowid, attempt, number, body FROM events_0 ORDER BY rowid"
        for place, attempt, number, body in connection.execute(query):
            try:
                connection.execute(INSERT, row(attempt, number, _event(body)))
            except _NO_EVENT:
                connection.execute(_AS_IT_IS, (UNREADABLE, place))
        connection.execute("DROP TABLE events_0")


def _event(body: str) -> dict[str, Any]:
    """The event that `body` holds. Raises one of `_NO_EVENT` where it holds none."""
    event: dict[str, Any] = json.loads(body)
    if not (isinstance(event["type"], str) and isinstance(event["at"], str)):
        raise TypeError
    return event


_NO_EVENT = (
    *(ValueError, RecursionError),  # the body is no JSON
    *(TypeError, KeyError, AttributeError),  # or none of an event
    *(
        sqlite3.IntegrityError,
        sqlite3.InterfaceError,
        sqlite3.ProgrammingError,
        OverflowError,
    ),  # or its values do not fit
)
"""What a row of version 0 that was damaged on the disk raises on its way into the columns."""
_AS_IT_IS = """
INSERT INTO events (id, attempt, number, at, type, body)
SELECT attempt || '/' || number, attempt, number, coalesce(at, ''), ?, coalesce(CAST(body AS TEXT), '')
FROM events_0 WHERE rowid = ?
"""
"""Keeps a row whose event cannot be read: it does nothing, and those behind it keep their numbers."""


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (_columns_for_questions,)
