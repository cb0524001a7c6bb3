"""What all tests share: no answer log stays open behind a test, as none does behind the app; a folder that is closed."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

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


_NOBODY = 65534


@pytest.fixture
def closed_folder() -> Iterator[Path]:
    """A folder, inside one that is open, that may not be looked into: not by root either, who is nobody for the test."""
    is_root = os.geteuid() == 0
    with tempfile.TemporaryDirectory() as around:
        Path(around).chmod(0o755)
        folder = Path(around, "closed")
        folder.mkdir(mode=0)
        if is_root:
            os.seteuid(_NOBODY)
        try:
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o700)
