"""The banks on disk: the shipped ones, the user's, and those in any folder or file that is named.

`summary` is cheap enough for a first screen: it looks at the text alone and, for a bank in the usual layout,
imports neither the models nor a YAML parser. A user's own banks are read in full, as long as they are small, so that a
mistake is seen at once. `quizapp.bank.load.load` then reads the bank that is chosen.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from quizapp import places
from quizapp.bank.source import Source, read
from quizapp.errors import InputError, QuizError
from quizapp.files import kind
from quizapp.text import clean

MOST_JUDGED = 256 * 1024
"""Bytes of banks that are read in full for a list: an instant's work. What is beyond is judged when it is opened."""
SUFFIXES = (".yaml", ".yml")

_TITLE = re.compile(
    r"""^title:[ ]+(?:"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\n]*)'|(?P<plain>[^\s!&*|>%@`"'#{}\[\],?:-][^\n]*?))"""
    r"[ ]*(?:[ ]#[^\n]*)?\r?\n(?![ ]+[^\s#])",
    re.MULTILINE,
)
_ITEMS = re.compile(r"^items:[ ]*(?:#[^\n]*)?\r?\n(?:[ ]*(?:#[^\n]*)?\r?\n)*+([ ]*)-[ ]", re.MULTILINE)
_ITEM = re.compile(r"[ ]*(?:[a-z_]+:|[{&*#])")
"""What stands after the dash of an item: a field, or the beginning of a mapping, an anchor or an alias."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A bank as a list shows it."""

    path: Path
    title: str
    """The file's name for a bank without a title."""
    items: int
    shipped: bool = False
    reason: str | None = None
    """Why it cannot be studied, as far as could be seen; None for a bank that looks sound."""


def user_folder() -> Path:
    """Where a user's own banks lie; it need not exist."""
    return places.home() / "banks"


def files(where: Path) -> list[Path]:
    """The banks in the folder `where` and the folders below it, by name; hidden ones are left out.

    A folder that may not be looked into stands among them, so that whoever reads it is told.
    """
    found: list[Path] = []
    closed: list[Path] = []

    def not_listed(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            closed.append(Path(error.filename))

    for folder, below, names in os.walk(where, onerror=not_listed):
        below[:] = [name for name in below if not name.startswith(".")]
        found += [Path(folder, name) for name in names if name.endswith(SUFFIXES) and not name.startswith(".")]
    return sorted([*found, *closed])


def banks(extra: Iterable[Path] = ()) -> list[Summary]:
    """Summaries of the user's banks, then of `extra` (files and folders), then of the shipped ones; each file once."""
    seen: set[str] = set()
    found: list[Summary] = []
    for path, shipped in _candidates(extra):
        if (real := os.path.realpath(path)) not in seen:  # unlike Path.resolve, it stands a link to itself
            seen.add(real)
            found.append(summary(path, shipped=shipped))
    return list(_judged(found))


def _judged(found: Iterable[Summary]) -> Iterator[Summary]:
    """The summaries, those of small banks that are not shipped with the reason why they cannot be studied, if any."""
    left = MOST_JUDGED
    for entry in found:
        try:
            size = 0 if entry.shipped or entry.reason else entry.path.stat().st_size
            judged = 0 < size <= left
            yield replace(entry, reason=_first_error(entry.path)) if judged else entry
            left -= size if judged else 0
        except (OSError, QuizError) as error:  # it was there a moment ago
            yield replace(entry, reason=clean(str(error)))


def _first_error(path: Path) -> str | None:
    from quizapp.bank.load import check  # noqa: PLC0415 - the shipped banks do not need it

    errors = [problem for problem in check(path).problems if problem.severity == "error"]
    others = f" And {len(errors) - 1} more." if len(errors) > 1 else ""
    return f"Line {errors[0].line}: {clean(errors[0].message)}{others}" if errors else None


def _candidates(extra: Iterable[Path]) -> Iterator[tuple[Path, bool]]:
    for place in (user_folder(), *extra):
        yield from ((path, False) for path in _named(place))
    yield from ((path, True) for path in files(places.shipped("question_banks")))


def _named(place: Path) -> list[Path]:
    what = kind(place)
    return files(place) if what == "folder" else [place] if what else []


def summary(path: Path, shipped: bool = False) -> Summary:
    """Title and number of items of the bank at `path`; never raises."""
    try:
        source = read(path)
        title, count = _scanned(source.text) or _parsed(source)
    except QuizError as error:
        reason = clean(str(error)).removeprefix(f"{path}: ")
        return Summary(path, path.stem, 0, shipped, reason)
    return Summary(path, clean(title) or path.stem, count, shipped, None if count else "There are no items in it.")


def _scanned(text: str) -> tuple[str, int] | None:
    """Title and count from the text of a bank in the usual layout: `title: words`, then `items:` and dashes below it.

    None for any other layout. Within an item every line is indented deeper than its dash, so the dashes of that
    indentation are the items.
    """
    title, items = _TITLE.search(text), _ITEMS.search(text)
    if title is None or items is None or text.startswith(("---", "%")) or "\n---" in text or "\n...\n" in text:
        return None
    plain = title["plain"]
    if plain is not None and (": " in plain or plain.endswith(":")):
        return None
    dash = f"\n{items[1]}- "
    count = text.count(f"{dash[:-1]}\n") + text.count(f"{dash[:-1]}\r\n")
    at = items.start(1) - 1
    while at >= 0:
        if not _ITEM.match(text, at + len(dash)):
            return None
        count += 1
        at = text.find(dash, at + len(dash))
    return plain or title["double"] or title["single"] or "", count


def _parsed(source: Source) -> tuple[str, int]:
    """Title and count by way of the YAML parser. Raises InputError for a file that is no bank."""
    from quizapp.bank.parse import parse  # noqa: PLC0415 - most banks do not need it here

    parsed = parse(source)
    root = parsed.root
    if parsed.error is not None:
        raise InputError("It is not well-formed YAML; `quizapp check` tells where.")
    if not isinstance(root, dict) or not isinstance(root.get("items"), list):
        raise InputError("It is not a bank: a mapping with `title` and `items`.")
    return str(root.get("title", "")), len(root["items"])
