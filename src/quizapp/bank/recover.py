"""Reading on after a syntax error, so that one `check` shows all of them: the broken item is left out, the rest read.

After an error in an item the reading goes on at the next one, so that all of them take little longer than one reading of
a sound file; after an error outside of the items its line is left out, and the file is read again.
"""

from __future__ import annotations

import re
from bisect import bisect_right

import yaml

from quizapp.bank.builder import Builder, Stop
from quizapp.bank.layout import Layout, items_in_braces, layout
from quizapp.bank.nodes import Listing, Mapping
from quizapp.bank.parse import Parsed, Stream, loader
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source
from quizapp.bank.words import items_name

MOST_FAULTS = 1000
"""Syntax errors that are told of one bank."""
_MOST_READINGS = 30
"""Readings of the whole file: one more for each error outside of the items."""
_FURTHER = 20
"""Lengths of the file that may be read after errors in items, all together; nearly all banks need less than one."""
_VISIBLE = re.compile(r"[^\r\n]")


def parse_all(source: Source) -> tuple[Parsed, list[Problem]]:
    """Everything that can be read, and the problems of what cannot."""
    recovery = _Recovery(source)
    recovery.run()
    parsed = recovery.parsed()
    return parsed, recovery.faults + parsed.problems


class _Recovery:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.faults: list[Problem] = []
        self._text = source.text
        self._builder = Builder(source)
        self._error: yaml.YAMLError | None = None
        """What ended the reading last."""
        self._listing: Listing | None = None
        """The items, once they have begun."""
        self._layout: Layout | None = None
        self._broken: list[tuple[int, int]] = []
        """Where items begin and end that are left out, in the order of the file."""
        self._in_part: list[int] = []
        """Where items are that are read without one of their fields."""
        self._begin = 0
        """Where the reading began, or went on last."""
        self._readings = 1
        self._further = _FURTHER * len(source.text) + 1_000_000

    def run(self) -> None:
        """Read to the end, or as far as it makes sense."""
        self._error = self._read()
        if self._error is not None or self._builder.misread:
            self._read_as_meant()
        while self._error is not None and self._goes_on(self._error):
            pass

    def parsed(self) -> Parsed:
        """What was read, without the items that are not whole."""
        items = self._items()
        if items is not None:
            self._builder.drop_unfinished(items)
            starts = [item.start for item in items]
            in_doubt = self._builder.in_doubt.union(self._in_part)
            for place in {bisect_right(starts, index) - 1 for index in in_doubt} - {-1}:
                items[place] = None
            items[:] = [item for item in items if item is not None]
        self._blank()
        found = self._builder
        return Parsed(self._text, found.root, found.problems, self._error, found.last, found.unprintable)

    def _items(self) -> Listing | None:
        root = self._builder.root
        if self._listing is None and isinstance(root, Mapping) and (name := items_name(root)) is not None:
            self._listing = root[name] if isinstance(root[name], Listing) else None
        return self._listing

    def _read_as_meant(self) -> None:
        """Tell of lines that begin otherwise than they seem to, and read all again as they are meant."""
        from quizapp.bank.misread import as_meant  # noqa: PLC0415 - most banks are well-formed

        found = as_meant(self._text, MOST_FAULTS - 1)
        if found is not None:
            self.faults += [self.source.problem(fault.index, fault.message, fault.mend) for fault in found.faults]
            self._text, self._in_part = found.text, found.in_part
            self._builder.anchors.lose("".join(found.left_out))
            self._again(0)

    def _read(self, stream: Stream | None = None) -> yaml.YAMLError | None:
        """Read the text, or go on with `stream` within the items; gives the error that ended it."""
        items = self._items()
        try:
            if stream is None or items is None:
                self._builder.run(loader(self._text))
            else:
                self._builder.go_on(loader(stream), items, stream.shift)
        except yaml.YAMLError as error:
            return error
        except Stop:
            pass
        return None

    def _goes_on(self, error: yaml.YAMLError) -> bool:
        """Tell the error and read on, up to the next; False where nothing is left to read, or that cannot be done."""
        from quizapp.bank.fault import place  # noqa: PLC0415 - most banks are well-formed
        from quizapp.bank.syntax import explain  # noqa: PLC0415
        from quizapp.bank.unreadable import readable  # noqa: PLC0415

        if not isinstance(error, yaml.MarkedYAMLError):
            self._blank()
            self._text, faults = readable(self.source, self._text, MOST_FAULTS)
            self.faults += [self.source.problem(fault.index, fault.message, fault.mend) for fault in faults]
            return self._again(0)
        shift, items = self._builder.shift, self._items()
        fault, at = explain(error, self.source, self._text, self._builder.last, shift), place(error, self._text, shift)
        index = fault.index
        if index < self._begin and items is not None:  # what was read in the place of all before
            index = items.start
        self.faults.append(self.source.problem(index, fault.message, fault.mend))
        self._further -= at - self._begin
        if len(self.faults) >= MOST_FAULTS or self._further < 0:
            return self._stopped(at)
        if items is None:
            return self._finds_items(index) or self._without_line(index)
        self._layout = self._layout or layout(self.source, self._text, self._builder.root, items)
        form = self._layout
        if form is None or form.is_outside(self._text, index, self._line(index)):
            return self._without_line(index)
        found = form.around(self._text, items, self._begin, index, at)
        return self._without_line(index) if found is None else self._without_item(form, items, *found)

    def _without_item(self, form: Layout, items: Listing, begin: int, following: int | None) -> bool:
        """Leave out the item at `begin`, and read on at the `following` one."""
        end = len(self._text) if following is None else following
        self._builder.drop(items, begin, self._text[begin:end])
        self._broken.append((begin, end))
        self._begin = end
        self._error = None if following is None else self._read(Stream(self._text, end, form.before))
        return True

    def _finds_items(self, index: int) -> bool:
        """Read on at the first item of a bank in braces, whose own fields could not be read up to there."""
        found = items_in_braces(self._text, index)
        if found is None:
            return False
        if not isinstance(self._builder.root, Mapping):
            self._builder.root = Mapping(index)
        self._builder.root["items"] = Listing(found[0])
        self._begin = found[1]
        self._error = self._read(Stream(self._text, found[1], '{"items":['))
        return True

    def _without_line(self, index: int) -> bool:
        """Leave out the line that holds `index`, and read all of the text again."""
        self._blank()
        begin = self._line(index)
        end = self.source.line_end(index)
        if not self._text[begin:end].strip():
            return self._stopped(index)
        self._builder.anchors.lose(self._text[begin:end])
        self._text = self._text[:begin] + _VISIBLE.sub(" ", self._text[begin:end]) + self._text[end:]
        return self._again(index)

    def _again(self, index: int) -> bool:
        """Read all of the text again, what is left out already blanked; `index` is where the reading ended."""
        self._readings += 1
        if self._readings > _MOST_READINGS:
            return self._stopped(index)
        anchors = self._builder.anchors.again()
        self._builder = Builder(self.source)
        self._builder.anchors = anchors
        self._begin, self._layout, self._listing = 0, None, None
        self._error = self._read()
        return True

    def _stopped(self, index: int) -> bool:
        """Tell that the rest is not looked at."""
        message = f"Reading stopped here, after {len(self.faults):,} syntax error{'s' if len(self.faults) > 1 else ''}."
        mend = "Mend what is told of the lines above, and check again: there may be more below."
        self.faults.append(self.source.problem(index, message, mend))
        return False

    def _line(self, index: int) -> int:
        """Where the line that holds `index` begins."""
        return index - self.source.position(index)[1] + 1

    def _blank(self) -> None:
        """Put blanks for the items that are left out, so that all other places stay."""
        parts, last = [], 0
        for begin, end in self._broken:
            parts += [self._text[last:begin], _VISIBLE.sub(" ", self._text[begin:end])]
            last = end
        self._text = "".join(parts) + self._text[last:]
        self._broken = []
