"""YAML -> nodes, on PyYAML's events: every scalar as its source text, repeated keys refused, aliases bounded.

PyYAML's own loaders turn `no` into False and `1:30` into 90, keep the last of two equal keys, and spend nine tenths of
their time in building objects; the events below them have none of these faults.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import yaml

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source

MAX_DEPTH = 20
"""Levels of nesting; a bank needs five."""
MAX_ALIASED = 100_000
"""Nodes that aliases may repeat in all: far more than an author needs, far less than an alias bomb."""
MAX_ALIASED_TEXT = 20_000_000
"""Characters that aliases may repeat in all: a thousand texts of the greatest length."""
TAB = 4
"""Columns from one tab stop to the next in a text that is written as a block: code keeps its shape."""

_BLOCKS = frozenset("|>")
_TAGS = {f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map")}
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


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


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was read."""

    text: str
    root: Node | None
    """None where the file holds nothing. After a syntax error, what stands before it."""
    problems: list[Problem]
    error: yaml.YAMLError | None
    """The syntax error that ended the reading."""
    last: int
    """The index where the last scalar or alias began."""
    unprintable: list[Scalar]
    """Texts that hold something else than visible characters: line ends, most of them."""


def parse(source: Source, text: str | None = None) -> Parsed:
    """Read `source`; or, in its place, `text`, in which something of it is blanked out. Never raises."""
    builder = _Builder(source)
    text = source.text if text is None else text
    error: yaml.YAMLError | None = None
    try:
        builder.run(text)
    except yaml.YAMLError as caught:
        error = caught
    except Stop:
        pass
    return Parsed(text, builder.root, builder.problems, error, builder.last, builder.unprintable)


def plain_ends(text: str) -> set[int]:
    """The indexes where the texts without quotes end, up to the first syntax error or what is nested too deep."""
    ends: set[int] = set()
    parse_events: Callable[..., Iterator[Any]] = yaml.parse
    depth = 0
    try:
        for event in parse_events(text, Loader=_LOADER):
            if isinstance(event, yaml.ScalarEvent):
                if event.implicit[0]:
                    ends.add(event.end_mark.index)  # type: ignore[union-attr]  # a parsed event has marks
            elif isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > MAX_DEPTH:
                    break
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
    except yaml.YAMLError:
        pass
    return ends


class _Builder:
    """Builds the nodes while events come in; a container is in its parent from its start, so an error loses nothing."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.root: Any = None
        self.last = 0
        self.unprintable: list[Scalar] = []
        self._current: Any = None
        self._key: Scalar | None = None
        """In a mapping: the key whose value comes next; None where a key comes next."""
        self._outer: list[tuple[Any, Scalar | None, str | None]] = []
        """Around the current container: its parent, the parent's pending key, its own anchor."""
        self._anchors: dict[str, Any] = {}
        self._sizes: dict[int, tuple[int, int, Any]] = {}
        self._aliased, self._aliased_text = 0, 0
        self._merges: dict[int, list[Any]] = {}

    def run(self, text: str) -> None:
        """Read every event of `text`."""
        loader = _LOADER(text)
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

    def _report(self, index: int, message: str, mend: str) -> None:
        self.problems.append(self.source.problem(index, message, mend))

    def _document(self, event: _Event) -> None:
        if self.root is not None:
            mend = "Delete the `---`, or put what follows into a file of its own."
            self._report(event.start_mark.index, "A second document begins here, but a bank is one document.", mend)
            raise Stop

    def _scalar(self, event: _Event) -> None:
        text = event.value if event.tag is None else self._tagged(event)
        printable = text.isprintable()
        if not printable and event.style in _BLOCKS:
            text = text.expandtabs(TAB)
        node = Scalar(text)
        node.start = self.last = event.start_mark.index
        node.plain = event.implicit[0]
        if event.anchor is not None:
            self._anchors[event.anchor] = node
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
        node.start = event.start_mark.index
        if event.tag is not None:
            self._check_tag(event)
        if len(self._outer) >= MAX_DEPTH:
            self._report(node.start, f"Nested deeper than {MAX_DEPTH} levels.", "A bank needs five levels at most.")
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
            self._anchors[anchor] = node

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
            "Put the whole text into quotes." if gap else "Write a word, a colon and the value.",
        )

    def _alias(self, event: _Event) -> None:
        name, index = event.anchor, event.start_mark.index
        self.last = index
        node = self._anchors.get(name)
        if node is None:
            mend = f"Write &{name[:60]} before the value that it stands for; if `*` is part of the text, use quotes."
            self._report(
                index, f"There is no finished value with the anchor &{name[:60]} above this *{name[:60]}.", mend
            )
            node = Scalar("?")
            node.start, node.plain = index, False
        values, characters = self._size(node)
        self._aliased += values
        self._aliased_text += characters
        if self._aliased > MAX_ALIASED or self._aliased_text > MAX_ALIASED_TEXT:
            most = f"{MAX_ALIASED:,} values" if self._aliased > MAX_ALIASED else f"{MAX_ALIASED_TEXT:,} characters"
            message = f"The aliases of this file stand for more than {most}; reading stopped here."
            self._report(index, message, "Write the values out, or split the file.")
            raise Stop
        if isinstance(node, Scalar):  # as if written here, so that a fault of it has its place
            node = node.again(index)
        if self._key is None and type(self._current) is Mapping:
            self._key = node if isinstance(node, Scalar) else _ODD
        else:
            self._put(node)

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

    def _merge(self, node: Mapping, merged: list[Any]) -> None:
        """`<<`: what the merged mappings have and `node` has not; of several, the first wins."""
        for source in [part for entry in merged for part in (entry if isinstance(entry, Listing) else [entry])]:
            if isinstance(source, Mapping):
                for key, value in source.items():
                    node.setdefault(key, value)
            else:
                self._report(
                    source.start, "`<<` takes a mapping, but this is none.", "Name an anchored mapping: <<: *name"
                )

    def _tagged(self, event: _Event) -> str:
        """The text of a scalar with a tag; of `!now`, which is all tag, the tag itself."""
        self._check_tag(event)
        return event.value or ("" if event.tag in _TAGS else event.tag or "")

    def _check_tag(self, event: _Event) -> None:
        if event.tag is not None and event.tag not in _TAGS:
            mend = "Delete it; if it is part of the text, put the text into quotes."
            self._report(event.start_mark.index, f"{event.tag[:60]} at the beginning is a tag to YAML, not text.", mend)


_SPECIAL = frozenset(["<<", "{}"])
_ODD = Scalar("{}")
_ODD.start, _ODD.plain = 0, False
"""Stands for a key that is no text; it was reported, and its value is dropped."""
