"""Characters that YAML does not allow: told, and replaced, so that the rest can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quizapp.bank.fault import Fault
from quizapp.bank.source import Source

_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def readable(source: Source, text: str, most: int) -> tuple[str, list[Fault]]:
    """`text` with U+FFFD for each character that YAML does not allow, and a fault for each line of them, at most `most`."""
    faults = list(islice(unreadable(source, text), most + 1))
    if len(faults) > most:
        message = "Here and below there are more characters that YAML does not allow."
        faults[most] = Fault(faults[most].index, message, "Delete them all.")
    return _UNREADABLE.sub("\ufffd", text), faults


def unreadable(source: Source, text: str) -> Iterator[Fault]:
    """The first such character of each line."""
    last = 0
    for found in _UNREADABLE.finditer(text):
        line, _ = source.position(found.start())
        if line > last:
            message = f"The control character U+{ord(found.group()):04X} stands here; YAML does not allow it."
            yield Fault(found.start(), message, "Delete it.")
        last = line
