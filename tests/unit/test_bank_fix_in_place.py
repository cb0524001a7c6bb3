"""Whose file it is, what else it is called and who may write it: `check --fix` changes the ids and none of these."""

from __future__ import annotations

import errno
import io
import os
from pathlib import Path

import pytest

from quizapp.bank.fix import fix
from quizapp.cli.main import main
from quizapp.errors import InputError

BEFORE = "title: T\nitems:\n  - question: q\n    answer: x\n"
AFTER = BEFORE.replace("question: q", "id: q\n    question: q")
NOBODY = 65534
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file to another")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.yaml"
    path.write_text(BEFORE, encoding="utf-8")
    return path


def what_is(path: Path) -> tuple[int, ...]:
    found = path.stat()
    return found.st_uid, found.st_gid, found.st_mode


@AS_ROOT
@pytest.mark.parametrize("may_give", [True, False])
def test_a_file_stays_its_owner_s(bank: Path, may_give: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    os.chown(bank, NOBODY, NOBODY)
    bank.chmod(0o640)
    before = what_is(bank)
    if not may_give:
        monkeypatch.setattr(os, "chown", refused)
    assert fix(bank) == ["q"]
    assert bank.read_text(encoding="utf-8") == AFTER
    assert what_is(bank) == before
    assert list(bank.parent.iterdir()) == [bank]


def refused(*_: object) -> None:
    raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))


def test_the_other_name_of_a_file_still_names_it(bank: Path) -> None:
    other = bank.with_name("other.yaml")
    other.hardlink_to(bank)
    assert fix(bank) == ["q"]
    assert other.read_text(encoding="utf-8") == AFTER
    assert other.samefile(bank)
    assert sorted(bank.parent.iterdir()) == [bank, other]


def test_a_disk_that_is_too_full_leaves_the_file_as_it_was(bank: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bank.with_name("other.yaml").hardlink_to(bank)
    opened = Path.open

    class Full(io.FileIO):
        def write(self, data: object) -> int:
            if len(data) > len(BEFORE):  # type: ignore[arg-type]
                super().write(data[:10])  # type: ignore[index]
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return super().write(data)  # type: ignore[arg-type]

    def full(path: Path, mode: str = "r", **how: object) -> object:
        return Full(path, mode) if mode == "r+b" else opened(path, mode, **how)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(InputError, match=r"No space left on device\). The file is as it was"):
        fix(bank)
    monkeypatch.undo()
    assert bank.read_text(encoding="utf-8") == BEFORE
    assert len(list(bank.parent.iterdir())) == 2


def test_a_file_that_is_write_protected_is_told_of_and_checked(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank.chmod(0o444)
    assert main(["check", "--fix", str(bank)]) == 3
    out, err = capsys.readouterr()
    assert f"{bank}: this file is write-protected. No id was written." in err
    assert "This item has no `id`." in out
    assert "no safe place" not in out
    assert bank.read_text(encoding="utf-8") == BEFORE


def test_a_protected_file_in_which_nothing_is_missing_is_fine(bank: Path) -> None:
    bank.write_text(AFTER, encoding="utf-8")
    bank.chmod(0o444)
    assert main(["check", "--fix", str(bank)]) == 0
