"""The answer log: what is answered stays answered, whatever happens to the process, the file or the folder."""

from __future__ import annotations

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from quizapp.errors import StorageError
from quizapp.log import AnswerLog, open_log, open_to_keep, open_to_read
from quizapp.log.interface import recorder
from quizapp.model.item import Item, as_item
from quizapp.quiz import regrading
from quizapp.quiz.session import Session
from quizapp.quiz.settings import Settings
from quizapp.quiz.sources import Source

BANK = "/banks/cities.yaml"
ITEMS: tuple[Item, ...] = tuple(
    as_item({"id": name, "type": "short-answer", "question": f"Where is {name}?", "answer": land})
    for name, land in (("lima", "Peru"), ("oslo", "Norway"), ("accra", "Ghana"))
)
SOURCE = Source(BANK, "Cities", ITEMS)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


CLOCK = Clock()


def start(log: AnswerLog, attempt: str, **settings: object) -> Session:
    return Session.start(
        ITEMS,
        Settings(**({"shuffle": False} | settings)),
        attempt_id=attempt,
        clock=CLOCK,
        sources=[SOURCE],
        sink=recorder(log, attempt),
    )


def answer(session: Session, *replies: str) -> None:
    for reply in replies:
        session.answer(reply)
        session.next()


def missed(log: AnswerLog, bank: str = BANK) -> set[str]:
    """Ids of the items whose last answer was not fully right."""
    found = regrading.missed(Source(bank, "Cities", ITEMS), log.last_answers(bank))
    return {item.id for item in ITEMS if id(item) in found}


def test_an_attempt_is_offered_again_until_it_is_submitted(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    session = start(log, "one")
    assert log.unfinished() == []
    answer(session, "Peru", "Sweden")
    (offered,) = open_log(tmp_path).unfinished()
    assert (offered.id, offered.titles, offered.banks) == ("one", ("Cities",), (BANK,))
    assert (offered.answered, offered.total) == (2, 3)
    events = log.events("one")
    again = Session.resume(events, ITEMS, CLOCK, sources=[SOURCE], sink=recorder(log, "one", len(events)))
    assert again.question.item.id == "accra"
    answer(again, "Ghana")
    again.submit()
    assert log.unfinished() == []
    assert again.report().total.points == 2


def test_an_attempt_that_is_given_up_is_not_offered_but_kept(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    answer(start(log, "one"), "Peru")
    log.abandon("one", CLOCK().isoformat())
    log.abandon("never begun", CLOCK().isoformat())
    assert log.unfinished() == []
    assert [event["type"] for event in log.events("one")] == ["started", "answered", "moved", "abandoned"]


def test_undo_after_submission_makes_it_unfinished_again(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    session = start(log, "one")
    answer(session, "Peru", "Norway")
    session.submit()
    session.undo()
    assert [offered.answered for offered in log.unfinished()] == [1]


def test_the_last_score_of_a_bank_is_that_of_its_last_submitted_attempt(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    for attempt, reply in (("one", "Peru"), ("two", "Chile")):
        session = start(log, attempt)
        answer(session, reply)
        session.submit()
    answer(start(log, "three"), "Peru")
    scores = log.last_scores([BANK, "/banks/other.yaml"])
    assert list(scores) == [BANK]
    assert (scores[BANK].points, scores[BANK].possible) == (0, 3)


def test_missed_is_what_the_last_answer_missed_and_undone_answers_do_not_count(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    session = start(log, "one")
    answer(session, "Chile", "Sweden", "Ghana")
    assert missed(log) == {"lima", "oslo"}
    session.undo()
    session.answer("Togo")
    assert missed(log) == {"lima", "oslo", "accra"}
    answer(start(log, "two"), "Peru")
    assert missed(log) == {"oslo", "accra"}
    assert missed(log, "/banks/other.yaml") == set()


def test_disputed_items_are_kept_with_their_note(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    session = start(log, "one")
    session.dispute("No.")
    session.undo()
    session.dispute("Really no.")
    (dispute,) = log.disputed(BANK)
    assert (dispute.bank, dispute.item, dispute.note) == (BANK, "lima", "Really no.")
    assert log.disputed() == [dispute]
    assert log.disputed("/banks/other.yaml") == []


def test_the_last_answer_is_the_one_given_last_whatever_the_clock_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = open_log(tmp_path)
    for attempt, reply, year in (("one", "Chile", 2031), ("two", "Peru", 2026)):
        monkeypatch.setattr(CLOCK, "now", datetime(year, 1, 1, tzinfo=UTC))
        session = start(log, attempt)
        session.dispute(attempt)
        answer(session, reply)
        answer(start(log, f"open {attempt}"), "Peru")
        session.submit()
    assert missed(log) == set()
    assert log.last_scores([BANK])[BANK].at.startswith("2026")
    assert [(offered.id, offered.last[:4]) for offered in log.unfinished()] == [
        ("open two", "2026"),
        ("open one", "2031"),
    ]
    assert [dispute.note for dispute in log.disputed()] == ["one", "two"]


def test_a_bank_whose_name_is_no_text_has_a_history_like_any_other(tmp_path: Path) -> None:
    bank = os.fsdecode(b"/banks/Gr\xf6sse.yaml")
    log = open_log(tmp_path)
    session = Session.start(
        ITEMS,
        Settings(shuffle=False),
        attempt_id="one",
        clock=CLOCK,
        sources=[Source(bank, "Sizes", ITEMS)],
        sink=recorder(log, "one"),
    )
    session.dispute("No.")
    answer(session, "Peru", "Sweden")
    assert log.unfinished()[0].banks == (bank,)
    session.submit()
    assert missed(log, bank) == {"oslo"}
    assert list(log.last_scores([bank])) == [bank]
    assert [dispute.bank for dispute in log.disputed(bank)] == [bank]


def test_two_windows_cannot_both_go_on_with_one_attempt(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    first = start(log, "one")
    events = log.events("one")
    second = Session.resume(
        events, ITEMS, CLOCK, sources=[SOURCE], sink=recorder(open_log(tmp_path), "one", len(events))
    )
    assert second.question.item.id == "lima"
    with pytest.raises(StorageError, match="another window"):
        first.answer("Peru")
    assert first.question.state == "open"


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[2])
import test_answer_log as t
log = t.open_log(t.Path(sys.argv[1]))
session = t.start(log, "one")
t.answer(session, "Peru", "Norway")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_process_that_is_killed_loses_nothing_that_was_answered(tmp_path: Path) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(Path(__file__).parent)], check=False)
    assert killed.returncode == -signal.SIGKILL
    log = open_log(tmp_path)
    assert log.notices == []
    (offered,) = log.unfinished()
    events = log.events(offered.id)
    session = Session.resume(events, ITEMS, CLOCK, sources=[SOURCE], sink=recorder(log, offered.id, len(events)))
    assert session.question.item.id == "accra"
    answer(session, "Ghana")
    session.submit()
    assert session.report().total.percent == 100


WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
import test_answer_log as t
log = t.open_log(t.Path(sys.argv[1]))
for number in range(60):
    log.append(sys.argv[3], number, {"type": "moved", "at": "2026-01-01T00:00:00+00:00", "index": number})
sys.exit(len(log.notices))
"""


def test_processes_that_open_a_new_log_and_write_at_once_all_keep_everything(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path), str(Path(__file__).parent)]
    writers = [subprocess.Popen([*command, name]) for name in ("a", "b", "c")]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    log = open_log(tmp_path)
    assert [len(log.events(name)) for name in ("a", "b", "c")] == [60, 60, 60]


WINDOW = """
import sys
sys.path.insert(0, sys.argv[2])
import test_answer_log as t
log = t.open_log(t.Path(sys.argv[1]))
for number, line in enumerate(sys.stdin):
    if line.strip():
        log.append(line.strip(), number, {"type": "moved", "at": "2026-01-01T00:00:00+00:00", "index": number})
    print(log.kept, flush=True)
log.close()
"""


class Window:
    """Another process with the log open; it keeps an event whenever it is told to, and then looks whether all is kept."""

    def __init__(self, home: Path) -> None:
        command = [sys.executable, "-c", WINDOW, str(home), str(Path(__file__).parent)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._told, self._says = self.process.stdin, self.process.stdout
        assert self.does() == "True"

    def does(self, attempt: str = "") -> str:
        """Keep an event of `attempt`, if one is named; whether all is kept."""
        print(attempt, file=self._told, flush=True)
        return self._says.readline().strip()

    def end(self, kill: bool = False) -> None:
        if kill:
            self.process.kill()
        self._told.close()
        self._says.close()
        self.process.wait()


def integrity(home: Path) -> str:
    with closing(sqlite3.connect(home / "answers.sqlite3")) as connection:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])


def test_what_one_window_keeps_stays_when_another_one_ends(tmp_path: Path) -> None:
    first = Window(tmp_path)
    assert first.does("before") == "True"
    Window(tmp_path).end()
    assert (tmp_path / "answers.sqlite3-wal").exists(), "the first window goes on writing to it"
    assert first.does("after") == "True"
    first.end(kill=True)
    log = open_log(tmp_path)
    assert log.notices == []
    assert [len(log.events(name)) for name in ("before", "after")] == [1, 1]


def test_windows_that_open_and_end_in_turn_lose_nothing_and_spoil_nothing(tmp_path: Path) -> None:
    names = [f"{turn}{who}" for turn in range(4) for who in "ab"]
    window = Window(tmp_path)
    for turn in range(4):
        following = Window(tmp_path)
        assert window.does(f"{turn}a") == following.does(f"{turn}b") == "True"
        window.end(kill=turn % 2 == 1)
        window = following
    window.end(kill=True)
    assert integrity(tmp_path) == "ok"
    log = open_log(tmp_path)
    assert log.notices == []
    assert [len(log.events(name)) for name in names] == [1] * len(names)


def test_a_log_that_is_closed_leaves_another_one_of_the_same_process_whole(tmp_path: Path) -> None:
    log, other = open_log(tmp_path), open_log(tmp_path)
    other.close()
    with closing(open_to_read(tmp_path)):
        pass
    Window(tmp_path).end()
    assert (tmp_path / "answers.sqlite3-wal").exists()
    answer(start(log, "one"), "Peru")
    assert log.kept
    assert len(open_log(tmp_path).unfinished()) == 1


def test_a_log_whose_answers_go_where_nobody_finds_them_is_not_kept(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    (tmp_path / "answers.sqlite3-wal").unlink()
    answer(start(log, "one"), "Peru")
    assert not log.kept


def version_0(path: Path, *events: tuple[str, int, str]) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute("CREATE TABLE events (attempt TEXT, number INTEGER, at TEXT, body TEXT)")
        old.executemany("INSERT INTO events VALUES (?, ?, '2025-01-01T00:00:00+00:00', ?)", events)


ANSWERED = '{"type":"answered","at":"2025-01-01T00:00:00+00:00","index":0,"item":"lima","bank":"/b","fraction":0.0}'


def test_a_log_from_an_older_version_is_brought_up_to_date_with_all_its_events(tmp_path: Path) -> None:
    version_0(tmp_path / "answers.sqlite3", ("old", 0, ANSWERED))
    log = open_log(tmp_path)
    assert log.notices == []
    assert missed(log, "/b") == {"lima"}
    assert open_log(tmp_path).events("old")[0]["item"] == "lima"


def test_an_update_that_fails_leaves_the_old_log_whole(tmp_path: Path) -> None:
    version_0(tmp_path / "answers.sqlite3", ("old", 0, ANSWERED), ("old", 0, ANSWERED))
    (notice,) = open_log(tmp_path).notices
    assert "answers.damaged-1.sqlite3" in notice
    kept = sqlite3.connect(tmp_path / "answers.damaged-1.sqlite3")
    assert kept.execute("SELECT count(*) FROM events").fetchone() == (2,)
    kept.close()


def test_a_log_from_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    newer = sqlite3.connect(tmp_path / "answers.sqlite3")
    newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = (tmp_path / "answers.sqlite3").read_bytes()
    log = open_log(tmp_path)
    assert "newer version" in log.notices[0]
    answer(start(log, "one"), "Peru")
    assert (tmp_path / "answers.sqlite3").read_bytes() == before


@pytest.mark.parametrize("damage", [b"not a database at all" * 400, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_damaged_log_is_set_aside_never_overwritten(tmp_path: Path, damage: bytes) -> None:
    for number in (1, 2):
        (tmp_path / "answers.sqlite3").write_bytes(damage)
        log = open_log(tmp_path)
        aside = tmp_path / f"answers.damaged-{number}.sqlite3"
        assert str(aside) in log.notices[0]
        assert aside.read_bytes() == damage
        answer(start(log, "one"), "Peru")
        log.close()
        assert len(open_log(tmp_path).unfinished()) == 1
        for left in tmp_path.glob("answers.sqlite3*"):
            left.unlink()


def test_a_page_that_was_overwritten_is_noticed_at_once(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    for number in range(200):
        log.append("a", number, {"type": "moved", "at": "2026-01-01T00:00:00+00:00", "index": number})
    log.close()
    path = tmp_path / "answers.sqlite3"
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\x5a" * 4096 + whole[8192:])
    assert "damaged" in open_log(tmp_path).notices[0]


def test_where_nothing_can_be_kept_a_quiz_still_works(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    log = open_log(tmp_path / "file")
    assert "not kept" in log.notices[0]
    session = start(log, "one")
    answer(session, "Peru", "Norway", "Ghana")
    session.submit()
    assert session.report().total.percent == 100


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "not kept" in open_log(tmp_path / "home").notices[0]
    finally:
        tmp_path.chmod(0o700)


def test_a_disk_that_fills_up_in_the_middle_is_told_and_the_quiz_goes_on(tmp_path: Path) -> None:
    log = open_log(tmp_path)
    session = start(log, "one")
    answer(session, "Peru")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((tmp_path / "answers.sqlite3-wal").stat().st_size, limit[1]))
    try:
        answer(session, "Norway", "Ghana")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert [offered.answered for offered in log.unfinished()] == [3], "what was kept before can be gone on with"
    session.submit()
    assert "not kept" in log.notices[0]
    assert not log.kept
    assert session.report().total.percent == 100
    assert [offered.answered for offered in open_log(tmp_path).unfinished()] == [1]


@pytest.mark.parametrize("what", ["written over", "replaced", "gone"])
def test_a_file_that_is_no_longer_the_log_keeps_nothing(what: str, tmp_path: Path) -> None:
    log = open_log(tmp_path)
    answer(start(log, "one"), "Peru")
    assert log.kept
    file = tmp_path / "answers.sqlite3"
    if what == "written over":
        with file.open("r+b") as there:
            there.write(b"something else")
    else:
        file.rename(tmp_path / "elsewhere")
    if what == "replaced":
        open_log(tmp_path).close()
    assert not log.kept


def test_whoever_needs_the_log_kept_is_told_that_it_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="cannot be used"):
        open_to_keep(tmp_path / "file")
    assert open_to_keep(tmp_path).kept


def test_reading_leaves_everything_as_it_is(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert missed(open_to_read(home)) == set()
    assert not home.exists()
    log = open_log(home)
    answer(start(log, "one"), "Chile")
    assert missed(open_to_read(home)) == {"lima"}  # while another process has it open
    log.close()
    before = (home / "answers.sqlite3").read_bytes()
    read = open_to_read(home)
    assert missed(read) == {"lima"}
    answer(start(read, "two"), "Peru")
    assert [(path.name, path.read_bytes()) for path in home.iterdir()] == [("answers.sqlite3", before)]


def test_an_older_log_is_read_without_being_brought_up_to_date(tmp_path: Path) -> None:
    version_0(tmp_path / "answers.sqlite3", ("old", 0, ANSWERED))
    before = (tmp_path / "answers.sqlite3").read_bytes()
    assert missed(open_to_read(tmp_path), "/b") == {"lima"}
    assert (tmp_path / "answers.sqlite3").read_bytes() == before


def test_a_log_that_may_only_be_read_is_read(closed_folder: Path) -> None:
    home = closed_folder.parent / "home"
    os.seteuid(os.getuid())
    home.mkdir()
    log = open_log(home)
    answer(start(log, "one"), "Chile")
    log.close()
    (home / "answers.sqlite3").chmod(0o444)
    home.chmod(0o555)
    try:
        os.seteuid(65534 if os.getuid() == 0 else os.getuid())
        assert missed(open_to_read(home)) == {"lima"}
    finally:
        os.seteuid(os.getuid())
        home.chmod(0o755)


def test_a_log_that_cannot_be_read_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "answers.sqlite3"
    path.write_bytes(b"not a database at all" * 400)
    with pytest.raises(StorageError, match="cannot be read"):
        open_to_read(tmp_path)
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(StorageError, match="cannot be read"):
        open_to_read(path)
