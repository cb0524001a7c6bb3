"""The beginnings of lines that an author sees otherwise than YAML: spaces that are none to it, and a dash without its space.

A line that is indented by no-break spaces begins at column 1 to YAML, and `-id: a` is no entry but a name. Either makes an
error of the sound line below; so the lines themselves are told, and the rest is read as it is meant.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from quizapp.bank.checks.characters import named
from quizapp.bank.fault import Fault
from quizapp.bank.shape import BANK_FIELDS, EVIDENCE_FIELDS, ITEM_FIELDS

_ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Every space of Unicode that is another character than the space; for a pattern."""
_BEGIN = "(?<![^\r\n])"
_FIELD = re.compile(
    rf"""{_BEGIN}(?P<indent>[ \t{_ODD}]*(?:-[ \t{_ODD}]*)?)(["']?)(?P<name>[A-Za-z_]+)\2:[ \t{_ODD}]?"""
)
_INDENT = re.compile(rf"{_BEGIN}[ \t{_ODD}]*-?[{_ODD}][ \t{_ODD}]*")
_ODD_SPACE, _VISIBLE = re.compile(f"[{_ODD}]"), re.compile(r"[^\r\n]")
_LINE_END = re.compile(r"[\r\n]")
_BLOCK = re.compile(
    rf"{_BEGIN}(( *+)[^\r\n]*[:-] +[|>][-+0-9]* *(?:#[^\r\n]{{0,200}})?(?:\r\n?|\n))((?:(?:\2 [^\r\n]*|[ \t]*)(?:\r\n?|\n))*)"
)
"""A field, or an entry, whose text is a block; the lines of the block."""
_UP_TO_TEXT = re.compile(r"(?:\s|#[^\r\n]*)*")
_NAMES = BANK_FIELDS | ITEM_FIELDS | EVIDENCE_FIELDS

NO_SPACE_BEHIND_DASH = (
    "A dash begins an entry only with a space after it.",
    "Write a space after the dash; put a text that begins with a dash into quotes.",
)
"""What is wrong, and how to mend it, where a dash touches what it should begin."""


TOUCHING_DASH = re.compile(r"-(?=[^\s-])")
"""A dash that touches what it should begin, at the beginning of a text."""


class Reading(NamedTuple):
    """A text with such lines."""

    faults: list[Fault]
    text: str
    """The text as it is meant, every character in its place; an entry's first field is left out where its dash has no space."""
    in_part: list[int]
    """Where these entries go on, or end."""
    left_out: list[str]


def is_entry(name: str) -> bool:
    """Whether a `name` is the first of an entry's fields and the dash before it."""
    return name.startswith("-") and name[1:] in _NAMES


def odd_spaces(text: str) -> str | None:
    """What is wrong with a name, or a text of several lines, that has such a space where a space should be, if it has one."""
    found = re.search(rf"\A-?[{_ODD}]|[{_ODD}]-[ {_ODD}]|:[{_ODD}]", text)
    space = _ODD_SPACE.search(text, found.start()) if found else None
    return f"{named(space.group())} is no space to YAML" if space else None


def odd_space(text: str, index: int) -> Fault | None:
    """The fault at `index`, if the character there is a space that is none to YAML."""
    char = text[index : index + 1]
    if not _ODD_SPACE.match(char):
        return None
    mend = "Write a space for it; it often comes along when text is copied from a web page."
    return Fault(index, f"This is {named(char)}, which is no space to YAML.", mend)


def as_meant(text: str, most: int) -> Reading | None:
    """How `text`, in which there are errors, is meant, with a fault for each line, at most `most`; None if just as written."""
    bare = _BLOCK.sub(lambda found: found[1] + _VISIBLE.sub(".", found[3]), text)
    faults: list[Fault] = []
    left_out: list[tuple[int, int]] = []
    for line in _FIELD.finditer(bare):
        fault = _fault(text, line) if line["name"] in _NAMES else None
        if fault is None:
            continue
        if len(faults) == most:
            faults.append(Fault(fault.index, "Here and below there are more lines that begin so.", fault.mend))
            break
        faults.append(fault)
        if text[fault.index] == "-":
            left_out.append((line.end("indent"), _end(text, line.end())))
    if not faults:
        return None
    spaces = set[int]()
    if len(faults) > len(left_out):
        beginnings = [found for pattern in (_INDENT, _FIELD) for found in pattern.finditer(bare)]
        spaces = {odd.start() for line in beginnings for odd in _ODD_SPACE.finditer(bare, line.start(), line.end())}
    parts, last = [], 0
    for begin, end in sorted([*left_out, *((index, index + 1) for index in spaces)]):
        parts += [text[last:begin], _VISIBLE.sub(" ", text[begin:end])]
        last = end
    in_part = [found.end() for _, end in left_out if (found := _UP_TO_TEXT.match(text, end))]
    return Reading(faults, "".join(parts) + text[last:], in_part, [text[begin:end] for begin, end in left_out])


def _fault(text: str, line: re.Match[str]) -> Fault | None:
    """What is wrong with the beginning of a line that is a field."""
    odd = _ODD_SPACE.search(text, line.start(), line.end())
    if odd is not None:
        return odd_space(text, odd.start())
    dash = line.end("indent") - 1
    return Fault(dash, *NO_SPACE_BEHIND_DASH) if line["indent"].endswith("-") else None


def _end(text: str, index: int) -> int:
    """Where the line of the character at `index` ends, without its line end."""
    found = _LINE_END.search(text, index)
    return found.start() if found else len(text)
