"""What all tests share: no answer log stays open behind a test, as none does behind the app."""

from collections.abc import Iterator

import pytest

from quizapp.log.sqlite import SqliteLog


@pytest.fixture(autouse=True)
def _close_answer_logs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    opened: list[SqliteLog] = []
    start = SqliteLog.__init__

    def remember(self: SqliteLog, path: str, notices: list[str] | None = None) -> None:
        start(self, path, notices)
        opened.append(self)

    monkeypatch.setattr(SqliteLog, "__init__", remember)
    yield
    for log in opened:
        log.close()
