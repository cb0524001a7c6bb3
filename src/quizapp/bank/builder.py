"""PyYAML's events -> nodes: every scalar as its source text, repeated keys refused, aliases and depth bounded.

PyYAML's own loaders turn `no` into False and `1:30` into 90, keep the last of two equal keys, and spend nine tenths of
their time in building objects; the events below them have none of these faults.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import yaml

from quizapp.bank.aliases import Repeated
from quizapp.bank.anchors import Anchors, no_name
from quizapp.bank.misread import is_entry
from quizapp.bank.nodes import Listing, Mapping, Node, Scalar
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source

MAX_DEPTH = 20
"""Levels of nesting; a bank needs five."""
TAB = 4
"""Columns from one tab stop to the next in a text that is written as a block: code keeps its shape."""

_BLOCKS = frozenset("|>")
_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map")}


class _Mark(Protocol):
    index: int


class _Event(Protocol):
    """What is read of PyYAML's events, whose own types leave all of it open."""

    anchor: str
    tag: str | None
    value: str
    implicit: tuple[bool, bool]
    style: str | None
    start_mark: _Mark


class Stop(Exception):  # noqa: N818 - a signal between two functions of this file
    """The rest of the file is not looked at."""


class Builder:
    """Builds the nodes while events come in; a container is in its parent from its start, so an error loses nothing."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._found: list[tuple[int, str, str]] = []
        """Index, message and mend of each problem."""
        self.root: Any = None
        self.last = 0
        self.unprintable: list[Scalar] = []
        self._current: Any = None
        self._key: Scalar | None = None
        """In a mapping: the key whose value comes next; None where a key comes next."""
        self._outer: list[tuple[Any, Scalar | None, str | None]] = []
        """Around the current container: its parent, the parent's pending key, its own anchor."""
        self.anchors = Anchors()
        self._repeated = Repeated()
        self.shift = 0
        """What to add to an index of what is being read to get one of the text."""
        self._to_the_end = False
        """Whether the reading came so far."""
        self.in_doubt: set[int] = set()
        """Where aliases stand whose anchors are in what is not read."""
        self._nothing: set[int] = set()
        """Where aliases stand for no value that is known."""
        self.misread = False
        """Whether dashes without their space made fields of entries."""
        self._merges: dict[int, list[Any]] = {}

    @property
    def problems(self) -> list[Problem]:
        """What is wrong, syntax errors left out."""
        found = [*self._found, *self.anchors.unused(self.source, self._to_the_end)]
        return [self.source.problem(*words) for words in found]

    def run(self, loader: Any) -> None:  # noqa: ANN401 - PyYAML's own type leaves all of it open
        """Read every event of `loader`. Raises YAMLError and Stop."""
        handlers: dict[type, Callable[[_Event], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: lambda event: self._open(Mapping(), event),
            yaml.SequenceStartEvent: lambda event: self._open(Listing(), event),
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        get_event = loader.get_event
        while type(event := get_event()) is not yaml.StreamEndEvent:
            handler = handlers.get(type(event))
            if handler is not None:
                handler(event)
        self._to_the_end = True

    def go_on(self, loader: Any, items: Listing, shift: int) -> None:  # noqa: ANN401
        """Read on within `items`, the list of the root: `loader` gives the root's name of it, then its further entries.

        `shift` is what to add to an index of the loader. Raises YAMLError and Stop.
        """
        root = self.root
        self.shift = shift
        self._outer, self._current, self._key = [(None, None, None), (root, None, None)], items, None
        self._merges = {node: merged for node, merged in self._merges.items() if node == id(root)}
        mappings = 0
        while type(event := loader.get_event()) is not yaml.SequenceStartEvent:
            if type(event) is yaml.StreamEndEvent:
                return
            mappings += type(event) is yaml.MappingStartEvent
            if mappings > 1:  # a colon after the brace that closes all: the bank would be a name in another mapping
                self._outer.insert(1, (Mapping(), _ODD, None))
                mappings = 1
        self.run(loader)

    def drop(self, items: Listing, begin: int, broken: str) -> None:
        """Forget the entries of `items` from the index `begin` on, and the one that is not finished: the `broken` text."""
        self.drop_unfinished(items)
        while items and items[-1].start >= begin:
            items.pop()
        while self._found and self._found[-1][0] >= begin:
            self._found.pop()
        while self.unprintable and self.unprintable[-1].start >= begin:
            self.unprintable.pop()
        self.anchors.lose(broken, begin)

    def drop_unfinished(self, items: Listing) -> None:
        """Forget the entry of `items` that is not finished: what it lacks may stand where nobody has read."""
        opened = [*(parent for parent, _, _ in self._outer), self._current]
        inside = next((opened[place + 1 :] for place, node in enumerate(opened) if node is items), [])
        if items and inside and items[-1] is inside[0]:
            items.pop()

    def _report(self, index: int, message: str, mend: str) -> None:
        self._found.append((index, message, mend))

    def _document(self, event: _Event) -> None:
        if self.root is not None:
            mend = "Delete the `---`, or put what follows into a file of its own."
            self._report(
                event.start_mark.index + self.shift,
                "A second document begins here, but this file must be one document.",
                mend,
            )
            raise Stop

    def _scalar(self, event: _Event) -> None:
        text = event.value if event.tag is None and event.anchor is None else self._marked(event)
        printable = text.isprintable()
        if not printable and event.style in _BLOCKS:
            text = text.expandtabs(TAB)
        node = Scalar(text)
        node.start = self.last = event.start_mark.index + self.shift
        node.plain = event.implicit[0]
        if event.anchor is not None and (event.value or not node.plain):
            self.anchors.add(event.anchor, node)
        if not printable:
            self.unprintable.append(node)
        parent, key = self._current, self._key
        if type(parent) is Listing:
            parent.append(node)
        elif key is None and type(parent) is Mapping:
            self._key = node
        elif key is not None and key not in parent and key not in _SPECIAL:  # by far the most of all values
            parent[key] = node
            self._key = None
        else:
            self._put(node)

    def _open(self, node: Mapping | Listing, event: _Event) -> None:
        node.start = event.start_mark.index + self.shift
        if event.tag is not None:
            self._check_tag(event)
        if len(self._outer) >= MAX_DEPTH:
            self._report(
                node.start, f"Nested deeper than {MAX_DEPTH} levels; reading stopped here.", "Five levels are enough."
            )
            raise Stop
        parent = self._current
        if self._key is None and type(parent) is Mapping:
            self._odd_key(node.start)
            self._outer.append((parent, _ODD, event.anchor))
        else:
            self._put(node)
            self._outer.append((parent, None, event.anchor))
        self._current, self._key = node, None

    def _close(self, _: _Event) -> None:
        node = self._current
        self._current, self._key, anchor = self._outer.pop()
        if id(node) in self._merges:
            self._merge(node, self._merges.pop(id(node)))
        if anchor is not None:
            self.anchors.add(anchor, node)

    def _put(self, node: Node) -> None:
        """Give the current container its next entry or value."""
        parent, key = self._current, self._key
        if parent is None:
            self.root = node
        elif key is None:
            parent.append(node)
        else:
            self._key = None
            if key == "<<" and key.plain:
                self._merges.setdefault(id(parent), []).append(node)
            elif key in parent:
                self.misread = self.misread or is_entry(key)
                line, _ = self.source.position(parent.key_start(key))
                mend = "Delete one of the two, or correct its name."
                self._report(key.start, f"`{key[:60]}` is given twice; the first is on line {line}.", mend)
            elif key is not _ODD:
                parent[key] = node

    def _odd_key(self, index: int) -> None:
        gap = self.source.text.startswith("{{", index)
        self._report(
            index,
            "Without quotes, a text that begins with `{` is none to YAML."
            if gap
            else "A list or mapping cannot be a name.",
            "Put the whole text into quotes."
            if gap
            else "Write a word, a colon and the value; put a text that begins with a bracket or brace into quotes.",
        )

    def _alias(self, event: _Event) -> None:
        name, index = event.anchor, event.start_mark.index + self.shift
        self.last = index
        node = self.anchors.get(name)
        if node is None:
            if name in self.anchors.lost:
                self.in_doubt.add(index)
            else:
                message = f"There is no finished value with the anchor &{name[:60]} above this *{name[:60]}."
                mend = (
                    f"Write &{name[:60]} before the value that it stands for; if `*` is part of the text, use quotes."
                )
                self._report(index, message, mend)
            node = Scalar(f"*{name}")
            node.start, node.plain = index, False
            self._nothing.add(index)
        if (most := self._repeated.exceeded_by(node)) is not None:
            message = f"The aliases of this file stand for more than {most}; reading stopped here."
            self._report(index, message, "Write the values out, or split the file.")
            raise Stop
        if isinstance(node, Scalar):  # as if written here, so that a fault of it has its place
            node = node.again(index)
        if self._key is None and type(self._current) is Mapping:
            self._key = node if isinstance(node, Scalar) else _ODD
        else:
            self._put(node)

    def _merge(self, node: Mapping, merged: list[Any]) -> None:
        """`<<`: what the merged mappings have and `node` has not; of several, the first wins."""
        for source in [part for entry in merged for part in (entry if isinstance(entry, Listing) else [entry])]:
            if isinstance(source, Mapping):
                for key, value in source.items():
                    node.setdefault(key, value)
            elif source.start not in self._nothing:
                self._report(
                    source.start, "`<<` takes a mapping, but this is none.", "Name an anchored mapping: <<: *name"
                )

    def _marked(self, event: _Event) -> str:
        """The text of a scalar with a tag or an anchor; of `!now` or `&c`, which is nothing else, the tag or anchor itself."""
        self._check_tag(event)
        if event.value or event.tag in _TAGS or not (event.tag or event.implicit[0]):
            return event.value
        if event.tag is None:
            self._report(event.start_mark.index + self.shift, *no_name(event.anchor))
        return event.tag or f"&{event.anchor}"

    def _check_tag(self, event: _Event) -> None:
        if event.tag is not None and event.tag not in _TAGS:
            mend = "Delete it; if it is part of the text, put the text into quotes."
            self._report(
                event.start_mark.index + self.shift,
                f"{event.tag[:60]} at the beginning is a tag to YAML, not text.",
                mend,
            )


_SPECIAL = frozenset(["<<", "{}"])
_ODD = Scalar("{}")
_ODD.start, _ODD.plain = 0, False
"""Stands for a key that is no text; it was reported, and its value is dropped."""
