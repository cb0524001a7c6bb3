"""Reading on after a syntax error, so that one `check` shows all of them: the broken item is left out, the rest read."""

from __future__ import annotations

import re

from quizapp.bank.parse import Parsed, parse
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source

_FIRST_ITEM = re.compile(r"^items:[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*([ ]*)-[ \t]", re.MULTILINE)
_VISIBLE = re.compile(r"[^\r\n]")
_ROUNDS, _ROUNDS_LARGE = 30, 4
"""Syntax errors that are looked for, in a bank and in one above a megabyte: each costs a reading of the file."""


def parse_all(source: Source) -> tuple[Parsed, list[Problem]]:
    """Everything that can be read, and the problems of what cannot."""
    text, faults = source.text, list[Problem]()
    rounds = _ROUNDS if len(text) < 1_000_000 else _ROUNDS_LARGE
    while True:
        parsed = parse(source, text)
        if parsed.error is None:
            return parsed, faults + parsed.problems
        from quizapp.bank.syntax import explain  # noqa: PLC0415 - most banks are well-formed

        fault = explain(parsed.error, source, text, parsed.last)
        faults.append(source.problem(fault.index, fault.message, fault.mend))
        shorter = _without(text, fault.index)
        if shorter is None or len(faults) >= rounds:
            return parsed, faults + parsed.problems
        text = shorter


def _without(text: str, index: int) -> str | None:
    """`text` with blanks for the item, or the line above all items, that holds `index`: all other places stay.

    None if that is blank already.
    """
    begin, end = _item(text, index) or _line(text, index)
    broken = text[begin:end]
    return text[:begin] + _VISIBLE.sub(" ", broken) + text[end:] if broken.strip() else None


def _line(text: str, index: int) -> tuple[int, int]:
    """Where the line that holds `index` begins and ends."""
    end = text.find("\n", index)
    return text.rfind("\n", 0, index) + 1, end if end >= 0 else len(text)


def _item(text: str, index: int) -> tuple[int, int] | None:
    """Where the item that holds `index` begins and ends; None for a place above all items."""
    first = _FIRST_ITEM.search(text)
    if first is None:
        return None
    dash = re.compile(rf"^{first.group(1)}-[ \t]", re.MULTILINE)
    starts = [match.start() for match in dash.finditer(text, first.start(1))]
    begin = max((start for start in starts if start <= index), default=None)
    if begin is None:
        return None
    end = min((start for start in starts if start > begin), default=len(text))
    return begin, end
