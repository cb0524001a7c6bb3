"""The answer log in one SQLite file, safe under SIGKILL and shared by any number of processes."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, Self

from quizapp.errors import StorageError
from quizapp.files import kind
from quizapp.log.events import UNREADABLE, read, read_all
from quizapp.log.interface import Attempt, Dispute, Event, Last, Score
from quizapp.log.schema import INSERT, column, migrate, row

BUSY_SECONDS = 5.0
"""How long a process waits for another one's write."""
_MEMORY = ":memory:"

# Rows are in the order in which they were written (`rowid`), which is what "last" means: a clock may be set back.
_TOUCHING = "type IN ('answered', 'skipped', 'flagged', 'hinted', 'disputed')"
_UNDONE = "EXISTS (SELECT 1 FROM events u WHERE u.attempt = e.attempt AND u.undoes = e.number)"


class SqliteLog:
    """`AnswerLog` over one file, or in memory where `path` is `:memory:`.

    Raises sqlite3.Error from the constructor if the file cannot be used; `quizapp.log.open_log` deals with that.
    """

    def __init__(self, path: str, notices: list[str] | None = None) -> None:
        self.notices = notices if notices is not None else []
        self.kept = path != _MEMORY
        self._passed_over = False
        self._connection = _connect(path)
        self._look_for_damage()

    @classmethod
    def copy_of(cls, path: Path) -> Self:
        """The log in the file as it is now, in memory: the file is only read, and need not be writable.

        Raises sqlite3.Error if it cannot be read, StorageError if it is from a newer version.
        """
        log = cls(_MEMORY)
        try:
            _copy(path, log._connection)
            migrate(log._connection)
            log._look_for_damage()
        except BaseException:
            log.close()
            raise
        return log

    def append(self, attempt: str, number: int, event: Mapping[str, Any]) -> None:
        """See `AnswerLog`. Where the file cannot be written any more, the log goes on in memory, with a notice."""
        values = row(attempt, number, event)
        try:
            self._connection.execute(INSERT, values)
        except sqlite3.IntegrityError:
            raise StorageError("This quiz goes on in another window. Leave it here, or leave it there.") from None
        except sqlite3.Error as error:
            self._go_on_in_memory(error)
            self._connection.execute(INSERT, values)

    def events(self, attempt: str) -> list[Event]:
        """See `AnswerLog`."""
        query = "SELECT type, at, body FROM events WHERE attempt = ? ORDER BY number"
        events = read_all(self._read(query, attempt))
        if any(event["type"] == UNREADABLE for event in events):
            self._tell_of_damage()
        return events

    def unfinished(self) -> list[Attempt]:
        """See `AnswerLog`."""
        query = f"""
            WITH counted AS (
                SELECT attempt,
                    (SELECT max(rowid) FROM events e WHERE e.attempt = s.attempt) AS last,
                    (SELECT count(DISTINCT coalesce(bank, '') || char(0) || item) FROM events e
                     WHERE e.attempt = s.attempt AND type = 'answered' AND NOT {_UNDONE}) AS answered
                FROM events s WHERE type = 'started' AND coalesce((SELECT ended FROM events e
                    WHERE e.attempt = s.attempt AND ended IS NOT NULL ORDER BY number DESC LIMIT 1), 0) = 0)
            SELECT s.type, s.at, s.body, c.attempt, e.at, answered
            FROM counted c JOIN events s USING (attempt) JOIN events e ON e.rowid = last
            WHERE s.number = 0 AND EXISTS (
                SELECT 1 FROM events e WHERE e.attempt = c.attempt AND {_TOUCHING} AND NOT {_UNDONE})
            ORDER BY last DESC
        """  # noqa: S608 - no value is put into the text
        return [_attempt(event, *values) for event, *values in self._read_events(query)]

    def abandon(self, attempt: str, at: str) -> None:
        """See `AnswerLog`."""
        (last,) = self._read("SELECT max(number) FROM events WHERE attempt = ?", attempt)[0]
        if last is not None:
            self.append(attempt, last + 1, {"type": "abandoned", "at": at})

    def last_scores(self, banks: Collection[str]) -> dict[str, Score]:
        """See `AnswerLog`."""
        wanted, found = set(banks), dict[str, Score]()
        query = "SELECT type, at, body FROM events WHERE type = 'submitted' ORDER BY rowid DESC"
        for (event,) in self._read_events(query):
            for bank in wanted & event.get("scores", {}).keys():
                points, possible = event["scores"][bank]
                found[bank] = Score(points, possible, event["at"])
                wanted.discard(bank)
            if not wanted:
                break
        return found

    def last_answers(self, bank: str) -> dict[str, Last]:
        """See `AnswerLog`."""
        query = f"""
            SELECT item, coalesce(fraction, 1), type, at, body FROM events WHERE rowid IN (
                SELECT max(rowid) FROM events e WHERE bank = ? AND type = 'answered' AND NOT {_UNDONE} GROUP BY item)
        """  # noqa: S608 - no value is put into the text
        found = {item: Last(fraction, read(*row)) for item, fraction, *row in self._read(query, column(bank))}
        if any(last.event is None for last in found.values()):
            self._tell_of_damage()
        return found

    def disputed(self, bank: str | None = None) -> list[Dispute]:
        """See `AnswerLog`."""
        query = f"""
            SELECT type, at, body FROM events e
            WHERE type = 'disputed' AND bank = coalesce(?, bank) AND NOT {_UNDONE} ORDER BY rowid
        """  # noqa: S608 - no value is put into the text
        found = self._read_events(query, column(bank))
        return [Dispute(event.get("bank"), event["item"], event["note"], event["at"]) for (event,) in found]

    def close(self) -> None:
        """See `AnswerLog`."""
        self._connection.close()

    def _read(self, query: str, *values: str | None) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise StorageError(f"The answer log cannot be read: {error}.") from error

    def _read_events(self, query: str, *values: str | None) -> Iterator[tuple[Any, ...]]:
        """The rows of a query that begins with type, time and body, these three as the event; unreadable rows are passed over."""
        for name, at, body, *rest in self._read(query, *values):
            event = read(name, at, body)
            if event is None:
                self._tell_of_damage()
            else:
                yield event, *rest

    def _look_for_damage(self) -> None:
        """Tell of rows that could not be read when the log was brought up to date: no query asks for them."""
        with suppress(StorageError):
            if self._read("SELECT 1 FROM events WHERE type = ? LIMIT 1", UNREADABLE):
                self._tell_of_damage()

    def _tell_of_damage(self) -> None:
        """Say, once, that something in the log cannot be read."""
        if not self._passed_over:
            self._passed_over = True
            self.notices.append(
                "A part of the answer log is damaged and cannot be read. It is passed over and stays in the file; "
                "all other answers count as before."
            )

    def _go_on_in_memory(self, error: sqlite3.Error) -> None:
        self.notices.append(f"The answer log cannot be written ({error}): from here on answers are not kept.")
        self._connection.close()
        self._connection = _connect(_MEMORY)
        self.kept = False


def _connect(path: str) -> sqlite3.Connection:
    """A connection to a log of today's version. Every statement outside a transaction commits by itself."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    connection.text_factory = _text
    try:
        migrate(connection)  # first, since a log from a newer version must not be touched
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")  # an answer outlives a power cut too
        (state,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if state != "ok":
            raise sqlite3.DatabaseError(str(state))
    except BaseException:
        connection.close()
        raise
    return connection


def _text(data: bytes) -> str:
    """A text of the file, whatever happened to its bytes: whoever reads it looks whether it makes sense."""
    return data.decode("utf-8", "replace")


def _copy(path: Path, target: sqlite3.Connection) -> None:
    """Copy the log in the file into an empty one, whatever its version."""
    address = path.absolute().as_uri()
    try:
        _copy_from(f"{address}?mode=rw", target)  # not ro, which leaves the files behind that SQLite keeps beside it
    except sqlite3.OperationalError as error:
        # In a folder that may not be written SQLite can only read a log that nobody has open: it keeps files beside it.
        if "locked" in str(error) or kind(f"{path}-wal") is not None:
            raise
        _copy_from(f"{address}?immutable=1", target)


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


def _attempt(started: Event, attempt: str, last: str, answered: int) -> Attempt:
    banks = started.get("banks", [])
    return Attempt(
        id=attempt,
        started=started["at"],
        last=last,
        titles=tuple(bank["title"] for bank in banks),
        banks=tuple(bank["path"] for bank in banks),
        answered=answered,
        total=len(started["items"]),
    )
