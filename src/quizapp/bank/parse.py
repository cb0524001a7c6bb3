"""YAML -> nodes: a whole file at once, and where its texts without quotes end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from quizapp.bank.builder import MAX_DEPTH, Builder, Stop
from quizapp.bank.nodes import Node, Scalar
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Stream:
    """`before`, then `text` from an index on, to be read piece by piece: the rest of a large file is not copied."""

    def __init__(self, text: str, begin: int, before: str) -> None:
        self._text, self._at, self._before = text, begin, before
        self.shift = begin - len(before)
        """What to add to an index of the stream to get one of the text."""

    def read(self, size: int) -> str:
        """The next characters, at most `size`; none at the end."""
        if self._before:
            piece, self._before = self._before, ""
            return piece
        piece = self._text[self._at : self._at + size]
        self._at += len(piece)
        return piece


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


def loader(stream: str | Stream) -> Any:  # noqa: ANN401 - PyYAML's, whose own type leaves all of it open
    """What gives the events of a text, or of a stream, which is read as far as it is needed."""
    return _LOADER(stream)


def parse(source: Source) -> Parsed:
    """Read `source` up to the first syntax error. Never raises."""
    builder = Builder(source)
    error: yaml.YAMLError | None = None
    try:
        builder.run(loader(source.text))
    except yaml.YAMLError as caught:
        error = caught
    except Stop:
        pass
    return Parsed(source.text, builder.root, builder.problems, error, builder.last, builder.unprintable)


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
