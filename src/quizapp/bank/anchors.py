"""The values of a file that have a name, `&name value`, and the texts whose name nobody asks for.

Such a name is no name, most likely, but the text's own first word: `&Co Ltd` is the text `Ltd` to YAML.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from quizapp.bank.nodes import Node, Scalar
from quizapp.bank.source import Source

_ANCHOR, _ALIAS = re.compile(r"&([^\s,\[\]{}]+)"), re.compile(r"\*([^\s,\[\]{}]+)")


class Anchors:
    """Every anchor that was read, by its name. An index is a character offset into the file's text."""

    def __init__(self) -> None:
        self._nodes: dict[str, Any] = {}
        self._unused: dict[int, str] = {}
        """Where an anchored text without quotes begins that no alias has stood for yet -> its anchor."""
        self.lost: set[str] = set()
        """Anchors in what is not read."""
        self._lossy = False
        """Whether some of the file is not read, so that aliases may have been missed."""

    def again(self) -> Anchors:
        """What is known before another reading of the file, without what was lost in this one."""
        new = Anchors()
        new.lost, new._lossy = self.lost, self._lossy
        return new

    def add(self, name: str, node: Node) -> None:
        """`node` is what aliases of this name stand for from here on."""
        self._nodes[name] = node
        if isinstance(node, Scalar) and node.plain:
            self._unused[node.start] = name

    def get(self, name: str) -> Node | None:
        """What an alias stands for; None where there is no finished value of this name above it."""
        node = self._nodes.get(name)
        if isinstance(node, Scalar):
            self._unused.pop(node.start, None)
        return node

    def lose(self, broken: str, begin: int | None = None) -> None:
        """Remember what is in the `broken` text, which will not be read: aliases of its anchors are no mistakes, and its
        aliases are of anchors that are none. What was read from the index `begin` on does not count either."""
        self._lossy = True
        self.lost.update(_ANCHOR.findall(broken))
        if begin is not None:
            self._unused = {index: name for index, name in self._unused.items() if index < begin}

    def unused(self, source: Source, to_the_end: bool) -> Iterator[tuple[int, str, str]]:
        """Index, message and mend of each text that has an anchor and no alias; `to_the_end`: the reading came so far."""
        if self._unused:
            asked = frozenset[str]() if to_the_end and not self._lossy else frozenset(_ALIAS.findall(source.text))
            for index, name in self._unused.items():
                if name not in asked:
                    yield index, *no_name(name)


def no_name(name: str) -> tuple[str, str]:
    """Message and mend for an anchor that is none."""
    return (
        f"Without quotes, a text that begins with & is an anchor to YAML, so that &{name[:60]} is no part of it.",
        f"Put the whole text into quotes; if it is an anchor, delete it: no *{name[:60]} uses it.",
    )
