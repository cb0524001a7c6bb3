"""Articles for the screens: the text to show beside a question, and the file that a typed or dropped path means."""

from __future__ import annotations

import re
import shlex
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from quizapp.errors import InputError
from quizapp.files import kind
from quizapp.places import expanded

_WEB = re.compile(r"(?i:https?|ftp)://|www\.[^/\s]+\.[a-z]{2,}(?:/|$)")


@lru_cache(maxsize=16)
def article_text(path: Path) -> str:
    """The text of the article at `path`, into which the offsets of evidence point. Raises InputError."""
    from quizapp.article import read  # noqa: PLC0415 - most banks have no article

    return read(as_file(path)).text


def as_file(path: Path) -> str:
    """`path` as the article layer takes it for a file even where it is "-": standard input is the app's keyboard."""
    return f"./{path}" if str(path) == "-" else str(path)


def article_path(typed: str) -> Path:
    """The file that `typed` means: with `~`, in quotes, with escaped spaces as a terminal drops it, or a file: address.

    Raises InputError if nothing was typed, a dash, or the address of a web page.
    """
    text = typed.strip()
    if not text:
        raise InputError("Type the path of an article, or drop its file here.")
    if text == "-":
        raise InputError(
            "The app itself reads the keyboard, so no article can come in that way. Give the path of a file."
        )
    if text.startswith("file://"):
        return Path(unquote(urlsplit(text).path))
    plain = expanded(text)
    if kind(plain):
        return plain
    if _WEB.match(text.strip("'\"")):
        raise InputError(
            "Web addresses are not read, since the app works offline. Save the page in your browser as a web page (.html), "
            "and give the path of that file."
        )
    try:
        words = shlex.split(text)
    except ValueError:
        words = [text.strip("'\"")]
    return expanded(words[0]) if len(words) == 1 else plain


def look_at(path: Path) -> None:
    """See at once whether there can be an article at `path`, before the generator is loaded for it. Raises InputError."""
    what = kind(path)
    if what == "folder":
        raise InputError(f"{path}: this is a folder. Type the path of one article in it{_example(path)}.")
    if what is None and not _hidden(path):
        one = " Type the path of one article, without * or ?." if set("*?") & set(path.name) else ""
        raise InputError(f"{path}: there is no such file.{one}")


def _hidden(path: Path) -> bool:
    """Whether something may be at `path` that may not be looked at; whoever reads it learns why."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return False


def _example(folder: Path) -> str:
    try:
        found = sorted(place for place in folder.iterdir() if place.suffix.lower() in (".txt", ".md", ".html", ".htm"))
    except OSError:
        found = []
    return f", {found[0]} for example" if found else ""
