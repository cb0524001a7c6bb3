"""`check --fix`: gives an id to each item that has none, by inserting text; every other byte of the file stays.

An id is made from the first words of the question, so that a person can read it; once written it is the author's, and
a later change of the question does not touch it.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.bank.parse import parse
from quizapp.bank.source import Source, read
from quizapp.errors import InputError
from quizapp.files import is_protected, write_whole
from quizapp.text import fold

_SMALL = frozenset(
    "a an and as at by did do does for from has have in is it of on or that the to was were will with".split()
)
_WORDS = 5
_ID = re.compile(r"""(?:[!&]\S+\s+)*(?:id|'id'|"id")(\s*:)?""")
_LINE_END, _NEWLINE = re.compile(r"\r\n|\r|\n"), "\n"
_LEAST, _MOST, _CHARACTERS = 8, 200, 20_000_000
"""Readings of the file, at least and at most, to find out which inserts hold, and the characters that they should not exceed."""


def fix(path: Path) -> list[str]:
    """Write the missing ids of the bank at `path` into it, at one stroke; returns them.

    An item that is written in a way that leaves no safe place for one stays without, and nothing is written where the
    file is not well-formed. Raises InputError if it cannot be read or written, or is there to be read only.
    """
    source = read(path)
    text, ids = fixed(source)
    if ids:
        bom = b"\xef\xbb\xbf" if source.data.startswith(b"\xef\xbb\xbf") else b""
        try:
            if is_protected(path):
                mend = "Let yourself write it (chmod u+w), or write the ids by hand."
                raise InputError(f"{path}: this file is write-protected. No id was written. {mend}")
            write_whole(path, bom + text.encode("utf-8"))
        except OSError as error:
            raise InputError(f"{path}: cannot be written ({error.strerror}). The file is as it was.") from None
    return ids


def fixed(source: Source) -> tuple[str, list[str]]:
    """The text of `source` with the missing ids, and these ids; the text as it is where it is not well-formed."""
    before = parse(source)
    if before.error is not None or before.problems:
        return source.text, []
    most = max(_LEAST, min(_MOST, _CHARACTERS // len(source.text)))
    inserts = _that_hold(source, before.root, list(_inserts(source, before.root)), [most])
    return _with(source, inserts), [insert.id for insert in inserts]


def is_fixable(source: Source) -> bool:
    """Whether all of the file can be read and has a list of `items`, without which `fixed` does not try."""
    found = parse(source)
    return found.error is None and not found.problems and isinstance(found.root, Mapping) and "items" in found.root


class _Insert(NamedTuple):
    """Words to put into the text."""

    at: int
    words: str
    id: str
    item: Mapping


def _that_hold(source: Source, root: Any, inserts: list[_Insert], left: list[int]) -> list[_Insert]:  # noqa: ANN401 - whatever a file holds
    """The inserts after which the file says what it said, and the ids; of others, their halves are looked at.

    `left` holds how often the file may be read; the inserts that are left over then are not made.
    """
    if not inserts or left[0] <= 0:
        return []
    left[0] -= 1
    if _holds(source, root, inserts):
        return inserts
    half = len(inserts) // 2
    parts = (inserts[:half], inserts[half:]) if half else ()
    return [insert for part in parts for insert in _that_hold(source, root, part, left)]


def _holds(source: Source, root: Any, inserts: list[_Insert]) -> bool:  # noqa: ANN401
    after = parse(Source(source.path, _with(source, inserts).encode("utf-8")))
    without = {id(insert.item): dict(insert.item) for insert in inserts}
    for insert in inserts:
        insert.item["id"] = Scalar(insert.id)
    same = after.error is None and not after.problems and after.root == root
    for insert in inserts:
        insert.item.clear()
        insert.item.update(without[id(insert.item)])
    return same


def _with(source: Source, inserts: list[_Insert]) -> str:
    parts, last = [], 0
    for insert in inserts:
        parts += [source.text[last : insert.at], insert.words]
        last = insert.at
    return "".join(parts) + source.text[last:]


def _items_without(root: Any) -> Iterator[Mapping]:  # noqa: ANN401 - whatever a file holds
    """The items that have no id, each once: an alias is the item that it stands for."""
    items = root.get("items") if isinstance(root, Mapping) else None
    seen: set[int] = set()
    for item in items if isinstance(items, Listing) else ():
        if isinstance(item, Mapping) and not item.get("id") and id(item) not in seen:
            seen.add(id(item))
            yield item


def _inserts(source: Source, root: Any) -> Iterator[_Insert]:  # noqa: ANN401
    """An insert for each item without an id that has a place for one; in the order of the file."""
    items = root.get("items") if isinstance(root, Mapping) else None
    in_brackets = isinstance(items, Listing) and source.text.startswith("[", items.start)
    taken = {str(i["id"]) for i in items or () if isinstance(i, Mapping) and isinstance(i.get("id"), Scalar)}
    numbers: dict[str, int] = {}
    for item in sorted(_items_without(root), key=lambda item: item.start):
        name = new_id(str(item.get("question", "")), taken, numbers)
        taken.add(name)
        if "id" in item:
            place = item["id"]
            if isinstance(place, Scalar) and place.plain:  # `id:` with nothing after it, or without its colon
                if key := _ID.match(source.text, item.key_start("id")):
                    yield _Insert(key.end(), f" {name}" if key[1] else f": {name}", name, item)
            elif source.text.startswith(('""', "''"), place.start):
                yield _Insert(place.start + 1, name, name, item)
        elif source.text.startswith("{", item.start):
            yield _Insert(*_in_braces(source.text, root, item, name), name, item)
        elif item and not in_brackets:  # `[question: Q]` would need braces around it as well
            first = next(key for key in item if isinstance(key, Scalar))
            yield _Insert(*_before_field(source, first.start, name), name, item)


def _in_braces(text: str, root: Mapping, item: Mapping, name: str) -> tuple[int, str]:
    """The place before the first field between braces; quoted as the names beside it are, so that JSON stays JSON."""
    first = next((key.start for key in item if isinstance(key, Scalar)), -1)
    between = text[item.start + 1 : first] if first > item.start else ""
    own = first > item.start and not between.strip()
    beside = first if own else next(iter(root)).start  # type: ignore[attr-defined]  # a key that was read is a Scalar
    quote = text[beside] if text[beside] in "\"'" else ""
    words = f"{quote}id{quote}: {quote}{name}{quote}"
    if own and _LINE_END.search(between):  # each field on a line of its own
        return first, f"{words},{between}"
    return item.start + 1, f"{words}, " if item else words


def _before_field(source: Source, start: int, name: str) -> tuple[int, str]:
    """A line of its own before the first field, which keeps its column; `start` is where the field's name stands."""
    line, column = source.position(start)
    begin = source.line_start(line)
    before = source.text[begin:start].rstrip(" ")
    if before.endswith("?"):  # `? name`, and its value after a colon on the next line
        column = len(before)
    end = _LINE_END.search(source.text, start)
    return begin + column - 1, f"id: {name}{end.group() if end else _NEWLINE}{' ' * (column - 1)}"


def new_id(question: str, taken: Container[str], numbers: dict[str, int]) -> str:
    """A readable id that is not `taken`: `what-capital-peru`, then `what-capital-peru-2`.

    `numbers` holds the last number of each name, and is kept up to date: to count anew would take the square of the time.
    """
    words = [word for word in fold(question).split() if word.isascii() and word.isalnum() and word not in _SMALL]
    name = "-".join(words[:_WORDS])[:60].strip("-") or "item"
    free = name
    while free in taken:
        numbers[name] = numbers.get(name, 1) + 1
        free = f"{name}-{numbers[name]}"
    return free
