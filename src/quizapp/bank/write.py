"""Bank -> YAML that a person likes to read and edit: the short form, defaults left out, quotes only where needed.

`write` is the inverse of the loader: the text it gives loads as an equal bank, except that the offsets of evidence are
found in the article again. Equal banks give equal bytes.
"""

from __future__ import annotations

from collections.abc import Mapping as AnyMapping
from collections.abc import Sequence
from typing import Any

from quizapp.bank.nodes import Listing, Mapping, Scalar
from quizapp.bank.quoting import inline, value
from quizapp.bank.schema import BANK_DOCS, EDITOR_LINE, ITEM_DOCS
from quizapp.bank.shape import inferred_type
from quizapp.model.bank import Bank
from quizapp.model.item import Item, MultipleChoice, SingleChoice

_WIDTH = 100
"""Columns of a list on one line; a longer one gets a line an entry."""
_LONGEST_KEY = 500
"""YAML takes a name and its colon on one line up to 1,024 characters."""


def write(bank: Bank) -> str:
    """The text of a file with this bank."""
    lines = [EDITOR_LINE]
    fields = bank.written()
    for name in BANK_DOCS:
        if name in fields and name != "items":
            lines += _field(name, fields[name], 0)
    lines.append("items:")
    for item in bank.items:
        first, *rest = [line for name, content in _form(item).items() for line in _field(name, content, 4)]
        lines += ["  - " + first[4:], *rest, ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def _form(item: Item) -> dict[str, Any]:
    """The author's fields of `item`, in the order in which they are written."""
    fields = item.written()
    fields.pop("shuffle", None)
    if isinstance(item, SingleChoice | MultipleChoice):
        _options(item, fields)
    if item.evidence is not None:
        passage, article = item.evidence.text, item.evidence.article
        fields["evidence"] = {"article": article, "text": passage} if article else passage
    if inferred_type(_as_read(fields)) != item.type:
        fields["type"] = item.type
    return {name: fields[name] for name in ITEM_DOCS if name in fields}


def _options(item: SingleChoice | MultipleChoice, fields: dict[str, Any]) -> None:
    """`options` stand for the distractors where they say the same, and mean that nothing is shuffled."""
    if bool(item.options) == item.shuffle:
        fields["shuffle"] = item.shuffle
    keys = (item.key,) if isinstance(item, SingleChoice) else item.keys
    if item.options and item.distractors == tuple(option for option in item.options if option not in keys):
        del fields["distractors"]


def _as_read(fields: dict[str, Any]) -> Mapping:
    """What the loader will see of these fields when it looks for the type."""
    seen = Mapping()
    for name, content in fields.items():
        node: Any = Listing()
        if not isinstance(content, tuple | list | dict):
            node = Scalar(str(content).lower() if isinstance(content, bool) else content)
            node.start, node.plain = 0, isinstance(content, bool)
        seen[name] = node
    return seen


def _field(name: str, content: object, indent: int) -> list[str]:
    """The lines of a field whose name stands at column `indent`."""
    margin = " " * indent
    if isinstance(content, str):
        return f"{margin}{name}: {value(content, indent + 2)}".split("\n")
    if isinstance(content, bool | float | int):
        return [f"{margin}{name}: {_figure(content)}"]
    if isinstance(content, AnyMapping):
        return [f"{margin}{name}:", *(line for entry in content.items() for line in _entry(*entry, indent + 2))]
    return _list(name, list(content) if isinstance(content, Sequence) else [], margin)


def _figure(number: float) -> str:
    if isinstance(number, bool):
        return "true" if number else "false"
    return str(int(number)) if number == int(number) else repr(number)


def _list(name: str, texts: list[str], margin: str) -> list[str]:
    line = f"{margin}{name}: [{', '.join(inline(text, flow=True) for text in texts)}]"
    if len(line) <= _WIDTH:
        return [line]
    inner = margin + "  "
    return [f"{margin}{name}:", *(part for t in texts for part in f"{inner}- {value(t, len(inner) + 2)}".split("\n"))]


def _entry(name: str, content: str, indent: int) -> list[str]:
    """A name that the author chose, and its text."""
    margin, written = " " * indent, inline(name)
    if len(written) <= _LONGEST_KEY:
        return f"{margin}{written}: {value(content, indent + 2)}".split("\n")
    return [f"{margin}? {written}", *f"{margin}: {value(content, indent + 2)}".split("\n")]
