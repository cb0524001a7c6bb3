"""From a path or standard input to text: what may be read, how large it may be, and what is wrong with the rest."""

from __future__ import annotations

import re
import sys

from quizapp.errors import InputError
from quizapp.files import decode, read_bytes
from quizapp.patterns import lazy_pattern

MAX_BYTES = 8 * 1024 * 1024
"""Far above any news article; a file above it is something else."""

PAGES = (".html", ".htm", ".xhtml")
"""Endings of the names of saved web pages."""
_LINE_ENDS = "\x85\u2028\u2029"
_PAGE = lazy_pattern(r"\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)


def load(path: str) -> str:
    """The text of the file `path`, or of standard input for `-`: no byte order mark, LF line ends.

    Raises InputError for everything that is not UTF-8 text of 1 byte to `MAX_BYTES`.
    """
    name = "standard input" if path == "-" else path
    data = _read(path)
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: larger than {MAX_BYTES // 1024**2} MB, which no article is. Nothing was read.")
    text = normal(decode(data, name, "UTF-8 text or Markdown"))
    if not path.lower().endswith(PAGES) and _PAGE.match(text[:1000]):
        raise InputError(f"{name}: this is a web page. Give it a name that ends in .html.")
    if not text.strip():
        raise InputError(f"{name}: the file is empty. An article as UTF-8 text or Markdown was expected.")
    return text


def normal(text: str) -> str:
    """`text` without a byte order mark and with LF line ends, whichever of Unicode's it has."""
    text = text.removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    if text.isascii() or not any(end in text for end in _LINE_ENDS):
        return text
    return text.translate(dict.fromkeys(map(ord, _LINE_ENDS), "\n"))


def uniform(text: str) -> str:
    """`text` with one character for each way to write a space, a hyphen and an apostrophe; every offset stays.

    Web pages and word processors put those that do not break, and thin ones, anywhere: "his son\u00a0Hunter" is read as
    "his son Hunter".
    """
    return text if text.isascii() else text.translate(_UNIFORM)


_SPACES = (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)
_UNIFORM = dict.fromkeys(_SPACES, " ") | dict.fromkeys((0x2010, 0x2011), "-") | {0x02BC: "’"}


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    return read_bytes(
        path,
        MAX_BYTES,
        folder=f"this is a folder. Name the articles in it, {path.rstrip('/')}/*.txt.",
        device=" Save it as a file, or pipe it into `quizapp generate -`.",
    )
