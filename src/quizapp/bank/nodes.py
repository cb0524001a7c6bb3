"""Plain data that knows where it stands: texts, lists and mappings of a YAML file with the index where each begins.

They are `str`, `list` and `dict` for everybody else, so that the models read them as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Any


class Scalar(str):
    """A text exactly as written in the file."""

    __slots__ = ("plain", "start")
    start: int
    plain: bool
    """Written without quotes and not as a block, so that `true` may mean the truth value."""

    def again(self, start: int) -> Scalar:
        """The same text for an alias at `start`."""
        new = Scalar(self)
        new.start, new.plain = start, self.plain
        return new


class Listing(list[Any]):
    """A list."""

    __slots__ = ("start",)
    start: int

    def __init__(self, start: int = 0) -> None:
        super().__init__()
        self.start = start


class Mapping(dict[str, Any]):
    """A mapping; its keys are `Scalar`s too, so that a key's own place is known."""

    __slots__ = ("_keys", "start")
    start: int
    _keys: dict[str, int] | None
    """Where each key is written, as far as anybody has asked: to look through all keys for each would be slow."""

    def __init__(self, start: int = 0) -> None:
        super().__init__()
        self.start = start
        self._keys = None

    def key_start(self, key: str) -> int:
        """The index where `key` is written; the mapping's own for a key that is not there."""
        keys = self._keys if self._keys is not None else {}
        if len(keys) < len(self):
            for written in islice(self, len(keys), None):
                keys[written] = written.start if isinstance(written, Scalar) else self.start
            self._keys = keys
        return keys.get(key, self.start)


Node = Scalar | Listing | Mapping


def start_of(root: Node, path: Sequence[str | int], at_key: bool = False) -> int:
    """The index of the node at `path` below `root`, or of the nearest one above it; `at_key`: of its key.

    A value that is left empty is placed at its key, which is where a reader looks.
    """
    node: Any = root
    start = root.start
    for depth, step in enumerate(path):
        last = depth == len(path) - 1
        if isinstance(node, Mapping) and isinstance(step, str) and step in node:
            parent, key, node = node, step, node[step]
            empty = isinstance(node, Scalar) and not node and node.plain
            start = parent.key_start(key) if empty or (last and at_key) else node.start
        elif isinstance(node, Listing) and isinstance(step, int) and step < len(node):
            node = node[step]
            start = node.start
        else:
            break
    return start
