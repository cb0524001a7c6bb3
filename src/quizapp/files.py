"""Files of others: what a path names, what may be read as UTF-8 text and what is wrong with the rest, and whole writes."""

from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

from quizapp.errors import InputError

EMPTY = '""'
"""How an empty path is shown."""
_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip file (a word processor's document, perhaps)",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "an RTF file",
    b"\xff\xfe\x00\x00": "UTF-32 text",
    b"\x00\x00\xfe\xff": "UTF-32 text",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}


_LOOKED_AT = 400


def kind(path: Path | str) -> str | None:
    """What `path` leads to: `file`, `folder`, `pipe`, `socket` or `device`.

    None for nothing and for what may not be looked at: whoever reads it then learns why. Never raises, unlike the
    questions that pathlib asks.
    """
    try:
        return _what(Path(path).stat().st_mode)
    except (OSError, ValueError):  # ValueError: a null character in the name
        return None


def why_unwritable(path: Path) -> str | None:
    """Why no file can be put at `path`, in the system's words, as far as can be told beforehand; None if one can."""
    try:
        path.stat()
    except FileNotFoundError:
        pass
    except OSError as error:
        return error.strerror
    folder = (Path(os.path.realpath(path)) if path.is_symlink() else path).parent
    if kind(folder) != "folder":
        return f"there is no folder {folder}"
    return None if os.access(folder, os.W_OK | os.X_OK) else os.strerror(errno.EACCES)


def is_protected(path: Path) -> bool:
    """Whether the file at `path` is there to be read only: nobody may write it, or not whoever asks."""
    return not (path.stat().st_mode & 0o222 and os.access(path, os.W_OK))


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file at `path`, a link's target in the case of a link, at one stroke.

    A reader sees the old file or the new one, never half of it. A file that was there keeps its permissions, its owner
    and its group. Where only the file itself can keep them, and where it has other names (hard links), it is written
    over, while all of `data` lies beside it. Raises OSError; the file is then as it was.
    """
    import tempfile  # noqa: PLC0415 - most runs write nothing

    target = Path(os.path.realpath(path))  # unlike Path.resolve, it stands a link to itself
    before = _stat(target)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=".quizapp-")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        if before is None or (before.st_nlink == 1 and _is_given(temporary, before)):
            temporary.chmod(stat.S_IMODE(before.st_mode) if before else _new_mode())
            temporary.replace(target)
        else:
            _write_over(target, data)
            temporary.unlink()
    except BaseException:
        temporary.unlink()
        raise


def _stat(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _is_given(temporary: Path, before: os.stat_result) -> bool:
    """Give the file at `temporary` the owner and the group of the one that was there `before`; whether that may be done."""
    new = temporary.stat()
    if (new.st_uid, new.st_gid) == (before.st_uid, before.st_gid):
        return True
    try:
        os.chown(temporary, before.st_uid, before.st_gid)
    except OSError:
        return False
    return True


def _new_mode() -> int:
    """The permissions that a new file gets."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _write_over(target: Path, data: bytes) -> None:
    """Write `data` into the file itself; where the disk is too full for it, what was there again."""
    with target.open("r+b", buffering=0) as file:
        before = file.read()
        try:
            _put(file, data)
        except OSError:
            _put(file, before)
            raise


def _put(file: io.FileIO, data: bytes) -> None:
    file.seek(0)
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]
    file.truncate()


def read_bytes(name: str, most: int, *, folder: str = "this is a folder, not a file.", device: str = "") -> bytes:
    """Up to `most` + 1 bytes of the regular file `name`: one too many tells that it is too large.

    `folder` and `device` are what to say of a folder, and what to add where it is no file. Raises InputError.
    """
    try:
        # Opened first and judged by its descriptor, so that the file cannot change in between; a pipe does not block.
        descriptor = os.open(name, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                raise InputError(f"{name}: not a file but a {_what(mode)}.{device}")
            return file.read(most + 1)
    except FileNotFoundError:
        raise InputError(f"{name or EMPTY}: there is no such file.") from None
    except IsADirectoryError:
        raise InputError(f"{name}: {folder}") from None
    except PermissionError:
        raise InputError(f"{name}: you may not read this {kind(name) or 'file'}.") from None
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise InputError(f"{name}: cannot be read ({getattr(error, 'strerror', None) or error}).") from None


def _what(mode: int) -> str:
    if stat.S_ISREG(mode):
        return "file"
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def _is_wide(data: bytes) -> bool:
    """Whether bytes of zero stand beside letters as in English text of two bytes, or four, a character."""
    return any(
        4 * data[start::2].count(0) >= 3 * len(data[start::2])
        and 2 * data[1 - start :: 2].count(0) <= len(data) // 2 + 1
        for start in (0, 1)
    )


def decode(data: bytes, name: str, wanted: str = "UTF-8 text") -> str:
    """`data` as UTF-8 text; `wanted` is what to save it as. Raises InputError, which names the first byte that is none."""
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(f"{name}: this is {what} (byte 0x{data[0]:02X} at offset 0). Save it as {wanted}.")
    zero = data.find(0)
    if zero >= 0:
        what = "text in UTF-16 or UTF-32" if _is_wide(data[:_LOOKED_AT]) else "a binary file, not text"
        mend = f" Save it as {wanted}." if what.startswith("text") else ""
        raise InputError(f"{name}: byte 0x00 at offset {zero}: this is {what}.{mend}")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name}: byte 0x{data[error.start]:02X} at offset {error.start} (line {line}) is not UTF-8. "
            f"Save the file as UTF-8; if it is Windows or Latin text: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW."
        ) from None
