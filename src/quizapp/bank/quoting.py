"""How a text is written in YAML so that the loader reads the same text: plain where that is safe, else in quotes."""

from __future__ import annotations

import re

_LEADING = re.compile(r"[!&*|>%@`\"'#{}\[\],]|[-?:](?:\s|$)|---|\.\.\.")
_INSIDE = re.compile(r": |:$| #")
_INSIDE_FLOW = re.compile(r"[,\[\]{}]|^[-?:]|:\?")
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\ufffe": "\\uFFFE", "\uffff": "\\uFFFF"}
_NEEDS_ESCAPE = re.compile("[\n\t\ufffe\uffff]")
_OTHERWISE = {"true", "false", "null", "~", "<<", ""}
"""Texts that mean something else without quotes, to this loader or to an editor."""


def is_plain(text: str, flow: bool = False) -> bool:
    """Whether `text` may stand without quotes; `flow`: between brackets."""
    if text.casefold() in _OTHERWISE or text != text.strip() or _NEEDS_ESCAPE.search(text):
        return False
    if _LEADING.match(text) or _INSIDE.search(text):
        return False
    return not (flow and _INSIDE_FLOW.search(text))


def inline(text: str, flow: bool = False) -> str:
    """`text` on one line."""
    if is_plain(text, flow):
        return text
    if not _NEEDS_ESCAPE.search(text) and ('"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_ESCAPED.get(char, char) for char in text) + '"'


def value(text: str, indent: int) -> str:
    """`text` after its field's name and a space; one of several lines as a block, indented by `indent` columns."""
    can_be_block = "\n" in text and not re.search("[\t\ufffe\uffff]", text) and text == text.strip()
    if not can_be_block:
        return inline(text)
    margin = " " * indent
    return "|-\n" + "\n".join(margin + line if line else "" for line in text.split("\n"))
