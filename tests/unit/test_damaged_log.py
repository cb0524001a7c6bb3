"""A log of which a row is damaged, while SQLite takes the file for sound: the row is passed over, and nothing else is lost."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from quizapp.errors import QuizError, StorageError
from quizapp.log import open_log, open_to_read
from quizapp.log.interface import recorder
from quizapp.model.item import Item, as_item
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source

ITEMS: tuple[Item, ...] = tuple(
    as_item({"id": name, "type": "short-answer", "question": f"Where is {name}?", "answer": land})
    for name, land in (("lima", "Peru"), ("oslo", "Norway"), ("accra", "Ghana"))
)
SOURCE = Source("/banks/cities.yaml", "Cities", ITEMS)


def now() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


def attempt(home: Path, name: str, *replies: str, submit: bool = False) -> None:
    log = open_log(home)
    session = Session.start(
        ITEMS, Settings(shuffle=False), attempt_id=name, clock=now, sources=[SOURCE], sink=recorder(log, name)
    )
    for reply in replies:
        session.undo() if reply == "undo" else session.answer(reply)
        session.next()
    if submit:
        session.submit()
    log.close()


def spoil(home: Path, attempt: str, old: str, new: str, kind: str = "started") -> bytes:
    """Overwrite some of the body of a row, and give the bytes that are there now."""
    with closing(sqlite3.connect(home / "answers.sqlite3")) as log:
        where = "attempt = ? AND type = ? ORDER BY number DESC LIMIT 1"
        (row, body) = log.execute(f"SELECT rowid, body FROM events WHERE {where}", (attempt, kind)).fetchone()
        spoilt = body.replace(old, new, 1)
        assert len(spoilt) == len(body)
        assert spoilt != body
        log.execute("UPDATE events SET body = CAST(? AS TEXT) WHERE rowid = ?", (spoilt.encode("latin-1"), row))
        log.commit()
    return spoilt.encode("latin-1")


def resumed(home: Path, name: str) -> Session:
    log = open_log(home)
    events = log.events(name)
    return Session.resume(events, ITEMS, now, sources=[SOURCE], sink=recorder(log, name, len(events)))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("{", "!", id="no-json"),
        pytest.param("{", "\xff", id="no-utf-8"),
        pytest.param('"items"', '"jtems"', id="no-items"),
        pytest.param('"bank":0', '"bank":7', id="no-such-bank"),
        pytest.param('"path"', '"pith"', id="no-path"),
        pytest.param("2026", "2o26", id="no-time"),
    ],
)
def test_an_attempt_whose_beginning_cannot_be_read_is_passed_over_and_kept(tmp_path: Path, old: str, new: str) -> None:
    attempt(tmp_path, "one", "Peru")
    attempt(tmp_path, "two", "Chile", "Norway")
    spoilt = spoil(tmp_path, "two", old, new)
    log = open_log(tmp_path)
    assert [offered.id for offered in log.unfinished()] == ["one"]
    assert log.last_answers(SOURCE.path)["lima"].fraction == 0
    log.unfinished()
    (notice,) = log.notices
    assert "stays in the file" in notice
    log.close()
    assert [path.name for path in tmp_path.iterdir()] == ["answers.sqlite3"]
    assert spoilt in (tmp_path / "answers.sqlite3").read_bytes()


def test_settings_that_cannot_be_read_are_told_when_the_attempt_is_to_go_on(tmp_path: Path) -> None:
    attempt(tmp_path, "one", "Peru")
    spoil(tmp_path, "one", '"penalty":0.0', '"penalty":"x"')
    with pytest.raises(StorageError, match="cannot go on"):
        resumed(tmp_path, "one")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("{", "!", id="no-json"),
        pytest.param('"index":1', '"index":9', id="no-such-item"),
        pytest.param('"item"', '"itom"', id="no-item"),
    ],
)
def test_an_attempt_goes_on_without_the_answer_that_cannot_be_read(tmp_path: Path, old: str, new: str) -> None:
    attempt(tmp_path, "one", "Peru", "Norway")
    spoil(tmp_path, "one", old, new, "answered")
    session = resumed(tmp_path, "one")
    assert [record.answered for record in session.state.records] == [True, False, False]
    session.go_to(1)
    session.answer("Norway")
    session.undo()
    session.answer("Sweden")
    session.submit()
    assert session.report().total.right == 1
    log = open_log(tmp_path)
    assert log.unfinished() == []
    assert log.last_answers(SOURCE.path)["oslo"].fraction == 0


def test_an_answer_that_cannot_be_read_is_worth_what_it_was(tmp_path: Path) -> None:
    attempt(tmp_path, "one", "Chile")
    spoil(tmp_path, "one", "{", "!", "answered")
    log = open_log(tmp_path)
    assert log.last_answers(SOURCE.path)["lima"] == (0.0, None)
    assert len(log.notices) == 1


def test_an_undo_whose_answer_cannot_be_read_takes_back_no_other(tmp_path: Path) -> None:
    attempt(tmp_path, "one", "Peru", "Norway", "undo")
    spoil(tmp_path, "one", "{", "!", "answered")
    assert [record.answered for record in resumed(tmp_path, "one").state.records] == [True, False, False]


def test_a_score_that_cannot_be_read_gives_way_to_the_one_before(tmp_path: Path) -> None:
    attempt(tmp_path, "one", "Peru", submit=True)
    attempt(tmp_path, "two", "Chile", submit=True)
    spoil(tmp_path, "two", ":[", ':"', "submitted")
    log = open_log(tmp_path)
    assert log.last_scores([SOURCE.path])[SOURCE.path].points == 1
    assert len(log.notices) == 1


SPOILT = ['{"type":"sta', '{"type":7,"at":"x"}', '{"at":"2026"}', "[1]", "\xff", "[" * 100_000]


def version_0(home: Path, name: str, place: int, body: str) -> bytes:
    """Make the log one of version 0 in which event `place` of an attempt has this body; gives the bytes of the body."""
    path = home / "answers.sqlite3"
    with closing(sqlite3.connect(path)) as log:
        rows = log.execute("SELECT attempt, number, at, body FROM events ORDER BY rowid").fetchall()
    path.unlink()
    spoilt = body.encode("latin-1")
    with closing(sqlite3.connect(path)) as log:
        log.execute("CREATE TABLE events (attempt TEXT, number INTEGER, at TEXT, body TEXT)")
        log.executemany("INSERT INTO events VALUES (?, ?, ?, ?)", rows)
        values = (spoilt, name, place)
        log.execute("UPDATE events SET body = CAST(? AS TEXT) WHERE attempt = ? AND number = ?", values)
        log.commit()
    return spoilt


@pytest.mark.parametrize("body", SPOILT, ids=["cut", "no-type", "only-a-time", "a-list", "no-utf-8", "too-deep"])
def test_a_row_of_a_log_from_an_older_version_that_cannot_be_read_is_passed_over_too(tmp_path: Path, body: str) -> None:
    attempt(tmp_path, "one", "Peru", "Norway")
    attempt(tmp_path, "two", "Peru", "Sweden")
    spoilt = version_0(tmp_path, "one", 1, body)
    log = open_to_read(tmp_path)
    assert log.last_answers(SOURCE.path)["oslo"].fraction == 0
    assert len(log.notices) == 1
    for _ in range(2):
        log = open_log(tmp_path)
        assert "stays in the file" in log.notices[0]
        assert [offered.id for offered in log.unfinished()] == ["two", "one"]
        assert len(log.notices) == 1
        log.close()
    assert [record.answered for record in resumed(tmp_path, "one").state.records] == [False, True, False]
    assert [record.answered for record in resumed(tmp_path, "two").state.records] == [True, True, False]
    assert not list(tmp_path.glob("*damaged*"))
    with closing(sqlite3.connect(tmp_path / "answers.sqlite3")) as file:
        where = "attempt = 'one' AND number = 1"
        assert file.execute(f"SELECT CAST(body AS BLOB) FROM events WHERE {where}").fetchone() == (spoilt,)


OPENER = """
import sys
from pathlib import Path
from quizapp.log import open_to_keep
for line in sys.stdin:
    try:
        log = open_to_keep(Path(line.strip()))
        log.append(sys.argv[1], 0, {"type": "moved", "at": "2026-01-01T00:00:00+00:00", "index": 0})
        log.close()
        print(len(log.notices), flush=True)
    except Exception as error:
        print(repr(error), flush=True)
"""


def test_of_many_that_open_a_damaged_log_at_once_one_sets_it_aside(tmp_path: Path) -> None:
    command = [sys.executable, "-c", OPENER]
    pipe = subprocess.PIPE
    openers = [subprocess.Popen([*command, name], stdin=pipe, stdout=pipe, text=True, bufsize=1) for name in "abcd"]
    told: list[list[str]] = []
    for number in range(40):
        home = tmp_path / str(number)
        home.mkdir()
        (home / "answers.sqlite3").write_bytes(b"no log at all" * 700)
        for opener in openers:
            assert opener.stdin
            opener.stdin.write(f"{home}\n")
        told.append(sorted(opener.stdout.readline().strip() for opener in openers if opener.stdout))
        log = open_log(home)
        told.append([str(len(log.events(name))) for name in "abcd"])
        log.close()
    for opener in openers:
        opener.communicate()
    assert told == [["0", "0", "0", "1"], ["1", "1", "1", "1"]] * 40


def test_every_single_character_may_be_damaged(tmp_path: Path) -> None:
    attempt(tmp_path, "one", "Peru", "Norway")
    with closing(sqlite3.connect(tmp_path / "answers.sqlite3", isolation_level=None)) as file:
        rows = file.execute("SELECT rowid, body FROM events").fetchall()
        for row, body in rows:
            for place in range(0, len(body), 3):
                for sign in "!0":
                    spoilt = body[:place] + sign + body[place + 1 :]
                    file.execute("UPDATE events SET body = ? WHERE rowid = ?", (spoilt, row))
                    _read_everything(tmp_path)
            file.execute("UPDATE events SET body = ? WHERE rowid = ?", (body, row))
    assert json.loads(rows[0][1])["type"] == "started"


def _read_everything(home: Path) -> None:
    log = open_to_read(home)
    log.unfinished()
    log.last_scores([SOURCE.path])
    log.disputed()
    log.last_answers(SOURCE.path)
    with suppress(QuizError):
        Session.resume(log.events("one"), ITEMS, now, sources=[SOURCE])
    log.close()
