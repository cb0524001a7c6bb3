"""Which line and column a character stands at, in a text of any length and with any line ends.

The text is counted in blocks, and only the block that is asked for is looked through: an index of all lines would take
gigabytes for a file of nothing but line ends, and a walk to the line's beginning would be long in a file of one line.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from itertools import islice

_BLOCK = 2048
"""Characters."""
_LINE_END = re.compile(r"\n|\r(?!\n)")
"""The last character of a line end."""
_BREAK = re.compile(r"[\r\n]")


class Lines:
    """The lines of a text. An index is a character offset; lines and columns count from 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._returns = "\r" in text
        self._before, self._starts = array("I", [0]), array("I", [0])
        """For each block: how many lines end before it, and where the line begins that reaches into it."""
        for begin in range(0, len(text), _BLOCK):
            end = min(begin + _BLOCK, len(text))
            self._before.append(self._before[-1] + self._ends(begin, end))
            self._starts.append(self._line_start(begin, end) or self._starts[-1])

    @property
    def count(self) -> int:
        """How many lines there are; a last line end begins a further, empty one."""
        return self._before[-1] + 1

    def position(self, index: int) -> tuple[int, int]:
        """The line and column of the character at `index`."""
        block, within = divmod(index, _BLOCK)
        start = self._line_start(index - within, index) or self._starts[block]
        return self._before[block] + self._ends(index - within, index) + 1, index - start + 1

    def start(self, number: int) -> int:
        """The index of the first character of line `number`; the length of the text for a line after the last."""
        if number <= 1:
            return 0
        if number > self.count:
            return len(self._text)
        block = bisect_left(self._before, number - 1) - 1
        ends = _LINE_END.finditer(self._text, block * _BLOCK)
        return next(islice(ends, number - 2 - self._before[block], None)).end()

    def end(self, index: int, most: int) -> int:
        """Where the line that holds `index` ends, without its line end; at most `most`."""
        found = _BREAK.search(self._text, index, most)
        return found.start() if found else min(most, len(self._text))

    def _ends(self, begin: int, end: int) -> int:
        """How many lines end between two indexes; one whose CR LF is cut by `end` does not."""
        count = self._text.count("\n", begin, end)
        if self._returns:
            count += self._text.count("\r", begin, end) - self._text.count("\r\n", begin, end + 1)
        return count

    def _line_start(self, begin: int, end: int) -> int:
        """Where the line that reaches to `end` begins, if it does after `begin`; else 0."""
        start = self._text.rfind("\n", begin, end) + 1
        if self._returns:
            found = self._text.rfind("\r", begin, end)
            if 0 <= found == end - 1 and self._text.startswith("\n", end):
                found = self._text.rfind("\r", begin, found)
            if found >= start and not self._text.startswith("\n", found + 1):
                start = found + 1
        return start
