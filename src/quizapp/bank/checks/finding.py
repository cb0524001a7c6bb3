"""What a check returns: where in the item, what is wrong, how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from quizapp.bank.checks.characters import named
from quizapp.bank.problem import Severity
from quizapp.text import seen

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


_AROUND = " .,;:!?\"'“”‘’«»"


def look(text: str) -> str:
    """What texts have in common that look alike: case, spacing, marks around them and what nobody sees do not count."""
    return seen(text).casefold().strip(_AROUND) or text


def repeated(found: list[Entry], what: str) -> Iterator[Finding]:
    """A finding for each text that is an earlier one of `found`: an error if it is, a warning if it looks like it."""
    if len({look(text) for _, text in found}) == len(found):
        return
    seen: dict[str, str] = {}
    for path, text in found:
        first = seen.setdefault(look(text), text)
        if first is not text:
            yield _twice(path, what, text, first)


def _twice(path: Path, what: str, text: str, first: str) -> Finding:
    if text.split() == first.split():
        return Finding(path, f"The {what} {short(text)} is there twice.", "Delete or change one of them.")
    if seen(text) == seen(first):
        return Finding(
            path,
            f"The {what} {short(seen(text))} is there twice.",
            f"Delete or change one of them. {_hidden(text, first)}",
        )
    message = f"The {what} {short(text)} is hard to tell from {short(first)}."
    return Finding(path, message, "Delete one of them, or let them differ in more.", "warning")


def _hidden(text: str, first: str) -> str:
    """In what two texts differ that look the same."""
    chars = [char for char in dict.fromkeys(text + first) if (char in text) != (char in first) and not seen(char)]
    if not chars:
        return "They differ only in how a letter with an accent is stored."
    return f"They differ only in what nobody sees: {', '.join(map(named, chars[:3]))}."


def shared(first: Iterable[str], second: Iterable[Entry], form: Callable[[str], str] = look) -> Iterator[Entry]:
    """The entries of `second` that have the same `form` as one of the `first`."""
    forms = {form(text) for text in first}
    return ((path, text) for path, text in second if form(text) in forms)
