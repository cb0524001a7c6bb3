"""How much the aliases of a file repeat: a few lines of them may stand for a billion values, or for gigabytes of text."""

from __future__ import annotations

from typing import Any

from quizapp.bank.nodes import Mapping, Node, Scalar

MAX_ALIASED = 100_000
"""Nodes that aliases may repeat in all: far more than an author needs, far less than an alias bomb."""
MAX_ALIASED_TEXT = 20_000_000
"""Characters that aliases may repeat in all: a thousand texts of the greatest length."""


class Repeated:
    """Counts what aliases repeat."""

    def __init__(self) -> None:
        self._values, self._characters = 0, 0
        self._sizes: dict[int, tuple[int, int, Any]] = {}

    def exceeded_by(self, node: Node) -> str | None:
        """Count `node` once more; the limit, in words, if that is too much."""
        values, characters = self._size(node)
        self._values += values
        self._characters += characters
        if self._values > MAX_ALIASED:
            return f"{MAX_ALIASED:,} values"
        return f"{MAX_ALIASED_TEXT:,} characters" if self._characters > MAX_ALIASED_TEXT else None

    def _size(self, node: Node) -> tuple[int, int]:
        """How many values and characters `node` holds, aliased ones counted each time; linear, since each is counted once."""
        if isinstance(node, Scalar):
            return 1, len(node)
        if id(node) not in self._sizes:
            names = node if isinstance(node, Mapping) else ()
            sizes = [self._size(child) for child in (node.values() if isinstance(node, Mapping) else node)]
            values, characters = (
                1 + sum(size[0] for size in sizes),
                sum(size[1] for size in sizes) + sum(map(len, names)),
            )
            self._sizes[id(node)] = values, characters, node  # kept alive: ids are reused
        return self._sizes[id(node)][:2]
