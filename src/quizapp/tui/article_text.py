"""Articles for the screens: the text to show beside a question, and a quiz made from a path that a student gives."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote, urlsplit

from quizapp.article import read
from quizapp.errors import InputError, NoItemsError
from quizapp.generate.ids import item_ids
from quizapp.generate.items import to_item
from quizapp.generate.pipeline import generate
from quizapp.quiz.sources import Source
from quizapp.tui.material import Material

Progress = Callable[[str, float], None]
"""Told what is being done, and the share (0 to 1) that is done."""


def _silent(text: str, share: float) -> None:
    """For a caller whom progress does not concern."""


@lru_cache(maxsize=16)
def article_text(path: Path) -> str:
    """The text of the article at `path`, into which the offsets of evidence point. Raises InputError."""
    return read(str(path)).text


def article_path(typed: str) -> Path:
    """The file that `typed` means: with `~`, in quotes, with escaped spaces as a terminal drops it, or a file: address.

    Raises InputError if nothing was typed.
    """
    text = typed.strip()
    if not text:
        raise InputError("Type the path of an article, or drop its file here.")
    if text.startswith("file://"):
        return Path(unquote(urlsplit(text).path))
    plain = Path(text).expanduser()
    if plain.exists():
        return plain
    try:
        words = shlex.split(text)
    except ValueError:
        words = [text.strip("'\"")]
    return Path(words[0]).expanduser() if len(words) == 1 else plain


def generated(path: Path, progress: Progress = _silent) -> Material:
    """The items that the generator proves in the article at `path`. Raises InputError, NoItemsError."""
    progress("Reading the article", 0.1)
    article = read(str(path))
    progress("Finding who said what, and what happened", 0.35)
    result = generate(article)
    candidates = result.items
    if not candidates:
        raise NoItemsError(f"{path.name}: {result.refusal or 'Nothing in it could be proved.'} Try a longer news article.")
    progress("Writing the questions", 0.85)
    ids = item_ids(candidates)
    items = tuple(to_item(entry, name, article.text, None) for entry, name in zip(candidates, ids, strict=True))
    title = article.title or path.stem
    progress("Ready", 1.0)
    source = Source(str(path.resolve()), title, items)
    return Material(title, items, (source,), {id(item): article.text for item in items})
