"""`check --fix`: gives an id to each item that has none, by inserting text; every other byte of the file stays.

An id is made from the first words of the question, so that a person can read it; once written it is the author's, and
a later change of the question does not touch it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import Path
from typing import Any

from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.bank.parse import parse
from quizapp.bank.source import Source, read
from quizapp.errors import InputError
from quizapp.files import write_whole
from quizapp.text import fold

_SMALL = frozenset(
    "a an and as at by did do does for from has have in is it of on or that the to was were will with".split()
)
_WORDS = 5


def fix(path: Path) -> list[str]:
    """Write the missing ids of the bank at `path` into it, all or nothing; returns them.

    Nothing is written where the file is not well-formed. Raises InputError if it cannot be read or written.
    """
    source = read(path)
    text, ids = fixed(source)
    if ids:
        bom = b"\xef\xbb\xbf" if source.data.startswith(b"\xef\xbb\xbf") else b""
        try:
            write_whole(path, bom + text.encode("utf-8"))
        except OSError as error:
            raise InputError(f"{path}: cannot be written ({error.strerror}). The file is as it was.") from None
    return ids


def fixed(source: Source) -> tuple[str, list[str]]:
    """The text of `source` with the missing ids, and these ids; the text as it is where it is not well-formed."""
    before = parse(source)
    if before.error is not None or before.problems:
        return source.text, []
    inserts = list(_inserts(source, before.root))
    text = source.text
    for index, words, _ in reversed(inserts):
        text = text[:index] + words + text[index:]
    ids = [name for _, _, name in inserts]
    after = parse(Source(source.path, text.encode("utf-8")))
    if after.error is not None or after.problems or after.root != _with_ids(before.root, ids):
        return source.text, []
    return text, ids


def _items_without(root: Any) -> Iterator[Mapping]:  # noqa: ANN401 - whatever a file holds
    """The items that have no id, each once: an alias is the item that it stands for."""
    items = root.get("items") if isinstance(root, Mapping) else None
    seen: set[int] = set()
    for item in items if isinstance(items, Listing) else ():
        if isinstance(item, Mapping) and not item.get("id") and id(item) not in seen:
            seen.add(id(item))
            yield item


def _inserts(source: Source, root: Any) -> Iterator[tuple[int, str, str]]:  # noqa: ANN401
    """Where to insert, what, and the id in it; in the order of the file."""
    items = root.get("items") if isinstance(root, Mapping) else None
    taken = {str(i["id"]) for i in items or () if isinstance(i, Mapping) and isinstance(i.get("id"), Scalar)}
    for item in sorted(_items_without(root), key=lambda item: item.start):
        name = new_id(str(item.get("question", "")), taken)
        taken.add(name)
        if "id" in item:
            place = item["id"]
            if isinstance(place, Scalar) and place.plain:  # `id:` with nothing after it
                colon = source.text.index(":", item.key_start("id")) + 1
                yield colon, f" {name}", name
        elif source.text.startswith("{", item.start):
            yield item.start + 1, f"id: {name}, ", name
        elif item:
            first = next(key for key in item if isinstance(key, Scalar))
            yield _block_insert(source, first.start, name)


def _block_insert(source: Source, start: int, name: str) -> tuple[int, str, str]:
    """A line of its own before the first field, which keeps its column."""
    line, column = source.position(start)
    end = "\r\n" if source.text[source.line_start(line) :].partition("\n")[0].endswith("\r") else "\n"
    return start, f"id: {name}{end}{' ' * (column - 1)}", name


def new_id(question: str, taken: Container[str]) -> str:
    """A readable id that is not `taken`: `what-capital-peru`, then `what-capital-peru-2`."""
    words = [word for word in fold(question).split() if word.isascii() and word.isalnum() and word not in _SMALL]
    name = "-".join(words[:_WORDS])[:60].strip("-") or "item"
    free, number = name, 2
    while free in taken:
        free, number = f"{name}-{number}", number + 1
    return free


def _with_ids(root: Any, ids: list[str]) -> Any:  # noqa: ANN401
    """`root` with `ids` given to the items without one, in their order; changes `root`."""
    for item, name in zip(sorted(_items_without(root), key=lambda item: item.start), ids, strict=False):
        item["id"] = Scalar(name)
    return root
