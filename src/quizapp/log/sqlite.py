"""The answer log in one SQLite file, safe under SIGKILL and shared by any number of processes."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from quizapp.errors import StorageError
from quizapp.log.connection import MEMORY, connect, copied, copy
from quizapp.log.events import UNREADABLE, read, read_all
from quizapp.log.held import Held
from quizapp.log.interface import Attempt, Dispute, Event, Last, Score
from quizapp.log.schema import INSERT, column, migrate, row

# Rows are in the order in which they were written (`rowid`), which is what "last" means: a clock may be set back.
_TOUCHING = "type IN ('answered', 'skipped', 'flagged', 'hinted', 'disputed', 'drafted', 'carried')"
_UNDONE = "EXISTS (SELECT 1 FROM events u WHERE u.attempt = e.attempt AND u.undoes = e.number)"


class SqliteLog:
    """`AnswerLog` over one file, or in memory where `path` is `:memory:`.

    Raises sqlite3.Error from the constructor if the file cannot be used; `quizapp.log.open_log` deals with that.
    """

    def __init__(self, path: str, notices: list[str] | None = None) -> None:
        self.notices = notices if notices is not None else []
        self._passed_over = False
        self._connection = connect(path)
        self._file: Held | None = None
        """Where the log is kept; None while it is in memory."""
        if path != MEMORY:
            try:
                self._file = Held(Path(path))
            except OSError:
                self._connection.close()
                raise
        self._look_for_damage()

    @classmethod
    def copy_of(cls, path: Path) -> Self:
        """The log in the file as it is now, in memory: the file is only read, and need not be writable.

        Raises sqlite3.Error if it cannot be read, StorageError if it is from a newer version.
        """
        log = cls(MEMORY)
        try:
            copy(path, log._connection)
            migrate(log._connection)
            log._look_for_damage()
        except BaseException:
            log.close()
            raise
        return log

    @property
    def kept(self) -> bool:
        """See `AnswerLog`."""
        return self._file is not None and self._file.in_place

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
        self._close(self._connection)

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
        before, self._connection = self._connection, connect(MEMORY)
        with suppress(sqlite3.Error):  # what can still be read: a quiz that was begun can be gone on with
            self._connection = copied(before)
        self._close(before)

    def _close(self, connection: sqlite3.Connection) -> None:
        """Close the connection to the file, and only then the file."""
        connection.close()
        if self._file is not None:
            self._file.let_go()
            self._file = None


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
