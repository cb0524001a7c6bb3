"""What a check returns: where in the item, what is wrong, how to mend it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from quizapp.bank.problem import Severity
from quizapp.text import fold

Path = tuple[str | int, ...]


class Finding(NamedTuple):
    """One problem of an item, placed at `path` within it as the author wrote it."""

    path: Path
    message: str
    mend: str
    severity: Severity = "error"
    at_key: bool = False
    """Placed at the name of the field or entry instead of its value."""


Entry = tuple[Path, str]
"""Where a text stands, and the text."""


def entries(name: str, texts: Iterable[str]) -> list[Entry]:
    """The entries of the list `name`."""
    return [((name, index), text) for index, text in enumerate(texts)]


def short(text: str) -> str:
    """`text` in quotes, cut where it is long."""
    return f'"{text if len(text) <= 50 else text[:47] + "..."}"'


def repeated(found: list[Entry], what: str) -> Iterator[Finding]:
    """A finding for each text that a reader could not tell from an earlier one of `found`."""
    seen: dict[str, str] = {}
    for path, text in found:
        form = fold(text) or text
        if form in seen:
            same = "twice" if seen[form] == text else f"twice: a reader cannot tell it from {short(seen[form])}"
            yield Finding(path, f"The {what} {short(text)} is there {same}.", "Delete or change one of them.")
        seen.setdefault(form, text)


def shared(first: Iterable[str], second: Iterable[Entry]) -> Iterator[tuple[Path, str]]:
    """The entries of `second` that are, to a reader, among `first`."""
    forms = {fold(text) or text for text in first}
    return ((path, text) for path, text in second if (fold(text) or text) in forms)
