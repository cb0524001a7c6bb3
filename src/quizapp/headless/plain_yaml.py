"""YAML as the bank layer reads it (scalars as written, no key twice, no alias bomb) -> plain values."""

from __future__ import annotations

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar
from quizapp.bank.parse import parse
from quizapp.bank.source import Source
from quizapp.bank.syntax import explain
from quizapp.errors import AnswersError

_NULLS = ("", "~", "null", "Null", "NULL")


def plain_yaml(source: Source) -> object:
    """The value in `source`: scalars as text, an unquoted `null`, `~` or nothing as None.

    Raises AnswersError with every problem and its place.
    """
    parsed = parse(source)
    problems = parsed.problems
    if parsed.error is not None:
        fault = explain(parsed.error, source, parsed.text, parsed.last)
        problems = [*problems, source.problem(fault.index, fault.message, fault.mend)]
    if problems:
        raise AnswersError("\n\n".join(["The answers cannot be read.", *map(str, problems)]))
    return {} if parsed.root is None else _value(parsed.root)


def _value(node: Node) -> object:
    if isinstance(node, Listing):
        return [_value(part) for part in node]
    if isinstance(node, Mapping):
        return {str(key): _value(value) for key, value in node.items()}
    return None if isinstance(node, Scalar) and node.plain and node in _NULLS else str(node)
