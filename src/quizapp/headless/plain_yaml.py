"""YAML as the bank layer reads it (scalars as written, no key twice, no alias bomb) -> plain values."""

from __future__ import annotations

from quizapp.bank.nodes import Listing, Mapping, Node, Scalar
from quizapp.bank.parse import parse
from quizapp.bank.source import Source
from quizapp.bank.syntax import Fault, explain
from quizapp.errors import AnswersError

ENDED = (
    "The answers end before this, with the bracket that they began with.",
    "Delete what follows, or put it inside the brackets.",
)
"""What is wrong, and how to mend it, where more follows than blanks and what is a comment to YAML."""
_NULLS = ("", "~", "null", "Null", "NULL")


def plain_yaml(source: Source) -> object:
    """The value in `source`: scalars as text, an unquoted `null`, `~` or nothing as None.

    Raises AnswersError with every problem and its place.
    """
    parsed = parse(source)
    problems = parsed.problems
    if parsed.error is not None:
        fault = explain(parsed.error, source, parsed.text, parsed.last)
        message, mend = _in_answers(fault, source.text)
        problems = [*problems, source.problem(fault.index, message, mend)]
    if problems:
        raise AnswersError("\n\n".join(["The answers cannot be read.", *map(str, problems)]))
    return {} if parsed.root is None else _value(parsed.root)


def _in_answers(fault: Fault, text: str) -> tuple[str, str]:
    """What is wrong and how to mend it, in the words of answers: a bank's title and items are not in them."""
    if "title" in fault.mend and text.lstrip()[:1] in ("{", "["):
        return ENDED
    if "title" in fault.mend or "item" in fault.mend:
        return fault.message, "Begin all answers at the same column, and indent what belongs to one of them."
    return fault.message, fault.mend


def _value(node: Node) -> object:
    if isinstance(node, Listing):
        return [_value(part) for part in node]
    if isinstance(node, Mapping):
        return {str(key): _value(value) for key, value in node.items()}
    return None if isinstance(node, Scalar) and node.plain and node in _NULLS else str(node)
