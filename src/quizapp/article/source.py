"""From a path or standard input to text: what may be read, how large it may be, and what is wrong with the rest."""

from __future__ import annotations

import os
import re
import stat
import sys

from quizapp.errors import InputError

MAX_BYTES = 8 * 1024 * 1024
"""Far above any news article; a file above it is something else."""

PAGES = (".html", ".htm", ".xhtml")
"""Endings of the names of saved web pages."""
_PAGE = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_MAGIC = {
    b"%PDF": "a PDF file",
    b"PK\x03\x04": "a zip file (a word processor's document, perhaps)",
    b"\x1f\x8b": "a compressed file",
    b"{\\rtf": "an RTF file",
    b"\xff\xfe": "UTF-16 text",
    b"\xfe\xff": "UTF-16 text",
}


def load(path: str) -> str:
    """The text of the file `path`, or of standard input for `-`: no byte order mark, LF line ends.

    Raises InputError for everything that is not UTF-8 text of 1 byte to `MAX_BYTES`.
    """
    name = "standard input" if path == "-" else path
    data = _read(path, name)
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1024**2} MB, which no article is. Nothing was read.")
    text = normal(_decode(data, name))
    if not path.lower().endswith(PAGES) and _PAGE.match(text[:1000]):
        raise InputError(f"{name}: this is a web page. Give it a name that ends in .html.")
    if not text.strip():
        raise InputError(f"{name}: the file is empty. An article as UTF-8 text or Markdown was expected.")
    return text


def normal(text: str) -> str:
    """`text` without a byte order mark and with LF line ends."""
    text = text.removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _read(path: str, name: str) -> bytes:
    try:
        if path == "-":
            return sys.stdin.buffer.read(MAX_BYTES + 1)
        # Opened first and judged by its descriptor, so that the file cannot change in between; a fifo does not block.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            mode = os.fstat(descriptor).st_mode
            if not stat.S_ISREG(mode):
                raise InputError(f"{name}: not a file but a {_what(mode)}. To read from a pipe, give - as the article.")
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"{name}: there is no such file.") from None
    except IsADirectoryError:
        raise InputError(f"{name}: this is a folder. Name the articles in it, {path.rstrip('/')}/*.txt.") from None
    except PermissionError:
        raise InputError(f"{name}: you may not read this file.") from None
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        raise InputError(f"{name}: cannot be read ({getattr(error, 'strerror', None) or error}).") from None


def _what(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def _decode(data: bytes, name: str) -> str:
    for magic, what in _MAGIC.items():
        if data.startswith(magic):
            raise InputError(
                f"{name}: this is {what} (byte 0x{data[0]:02X} at offset 0). Save it as UTF-8 text or Markdown."
            )
    zero = data.find(0)
    if zero >= 0:
        raise InputError(f"{name}: byte 0x00 at offset {zero}: this is a binary file, not text.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"{name}: byte 0x{data[error.start]:02X} at offset {error.start} (line {line}) is not UTF-8. "
            f"Save the file as UTF-8; if it is Windows or Latin text: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW."
        ) from None
