"""YAML as the bank layer reads it (scalars as written, no key twice, no alias bomb) -> plain values."""

from __future__ import annotations

import yaml

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar
from quizapp.bank.parse import parse
from quizapp.bank.source import Source
from quizapp.errors import AnswersError

_NULLS = ("", "~", "null", "Null", "NULL")


def plain_yaml(source: Source) -> object:
    """The value in `source`: scalars as text, an unquoted `null`, `~` or nothing as None.

    Raises AnswersError with every problem and its place.
    """
    root, problems, error, last = parse(source)
    if error is not None:
        line, column = _place(source, error, last)
        raise AnswersError(f"{source.path}:{line}:{column}: this is not YAML ({_reason(error)}).")
    if problems:
        raise AnswersError("\n\n".join(["The answers cannot be read.", *map(str, problems)]))
    return {} if root is None else _value(root)


def _value(node: Node) -> object:
    if isinstance(node, Listing):
        return [_value(part) for part in node]
    if isinstance(node, Mapping):
        return {str(key): _value(value) for key, value in node.items()}
    return None if isinstance(node, Scalar) and node.plain and node in _NULLS else str(node)


def _place(source: Source, error: yaml.YAMLError, last: int) -> tuple[int, int]:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return (mark.line + 1, mark.column + 1) if mark else source.position(last)


def _reason(error: yaml.YAMLError) -> str:
    reason = getattr(error, "problem", None) or getattr(error, "context", None) or getattr(error, "reason", None)
    return str(reason or "it cannot be read")
