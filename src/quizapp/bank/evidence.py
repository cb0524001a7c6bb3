"""Evidence is looked up in its article: found, it gets its offsets; not found, the author is told what is there instead.

An article is named relative to the bank's folder. Offsets count characters of the article's text decoded as UTF-8,
without a byte order mark and with LF line ends.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

from quizapp.bank.checks.finding import Finding, short
from quizapp.bank.source import read_bytes
from quizapp.errors import InputError
from quizapp.files import decode
from quizapp.model.bank import Bank
from quizapp.model.evidence import Evidence
from quizapp.text import REMOVED

ReadArticle = Callable[[Path], str]
"""Gives the text of an article, into which the offsets point; raises InputError."""

_SPACE, _RUN = re.compile(r"\s+"), re.compile(r"\s{2,}")
_HIDDEN, _HIDDEN_RUN = re.compile(f"[{REMOVED}]"), re.compile(f"[\\s{REMOVED}]+")
_STRAIGHT = str.maketrans("‘’‚‛“”„‟\u00a0–—", "''''\"\"\"\" --")


def read_text(path: Path) -> str:
    """An article that is a text file. Raises InputError for what cannot be read, and for web pages."""
    if path.suffix.lower() in (".html", ".htm"):
        raise InputError(f"{path}: evidence in a web page cannot be looked up here.")
    text = decode(read_bytes(str(path)), str(path)).removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n")


class Articles:
    """The articles of one bank, each read once."""

    def __init__(self, folder: Path, read_article: ReadArticle | None) -> None:
        self._folder = folder
        self._read = read_article or read_text
        self._texts: dict[str, str | InputError] = {}

    def text(self, name: str) -> str | InputError:
        """The text of the article `name`, or why it cannot be read."""
        if name not in self._texts:
            try:
                self._texts[name] = self._read(self._folder / name)
            except InputError as error:
                self._texts[name] = error
        return self._texts[name]

    def paths(self) -> dict[str, Path]:
        """Name -> file of every article that could be read."""
        return {name: self._folder / name for name, text in self._texts.items() if isinstance(text, str)}


def locate(bank: Bank, articles: Articles) -> Iterator[tuple[int, Evidence | Finding]]:
    """For each item with evidence its number, and the evidence with its offsets or why there are none.

    Nothing is said of evidence in the bank's own article where that cannot be read.
    """
    for number, item in enumerate(bank.items):
        if item.evidence is not None:
            found = _located(item.evidence, bank, articles)
            if found is not None:
                yield number, found


def _located(evidence: Evidence, bank: Bank, articles: Articles) -> Evidence | Finding | None:
    name = evidence.article or bank.article
    if name is None:
        mend = "Add `article: FILE` to the bank, beside its title, or to the evidence."
        return Finding(("evidence",), "This evidence names no article.", mend, "warning")
    text = articles.text(name)
    if isinstance(text, InputError):
        return Finding(("evidence", "article"), *unreadable(text), "warning") if evidence.article else None
    span = find(text, evidence.text)
    if span is None:
        return Finding(("evidence", "text"), f"This passage is not in {name}.", _hint(text, evidence.text), "warning")
    start, end = span
    return Evidence(article=evidence.article, text=text[start:end], start=start, end=end)


def unreadable(error: InputError) -> tuple[str, str]:
    """Message and mend for an article that cannot be read."""
    return (
        f"The article cannot be read: {str(error).rstrip('.')}.",
        "Name a file of UTF-8 text, by its path from the bank's folder.",
    )


def find(text: str, passage: str) -> tuple[int, int] | None:
    """The first span of `text` that is `passage`, any white space taken for any other; None if there is none.

    Takes time that grows with the length of the two and not with their product.
    """
    passage = passage.strip()
    start = text.find(passage)
    if start >= 0:
        return start, start + len(passage)
    words, (spaced, places, taken) = " ".join(passage.split()), _spaced(text)
    begin = spaced.find(words)
    if begin < 0:
        return None
    last = begin + len(words) - 1
    before = [taken[bisect_right(places, index)] for index in (begin, last)]
    return begin + before[0], last + before[1] + 1


@lru_cache(maxsize=8)
def _spaced(text: str) -> tuple[str, array[int], array[int]]:
    """`text` with one space for each run of white space; where in it a run of several ends, and what was taken before.

    The second of the two begins with 0, for what stands before the first run.
    """
    places, taken, total = array("I"), array("I", [0]), 0
    hidden = not text.isascii() and _HIDDEN.search(text) is not None
    pattern = _HIDDEN_RUN if hidden else _RUN
    for run in pattern.finditer(text):
        kept = len(_put_for(run)) if hidden else 1
        if run.end() - run.start() == kept:
            continue
        total += run.end() - run.start() - kept
        places.append(run.end() - total)
        taken.append(total)
    return _HIDDEN_RUN.sub(_put_for, text) if hidden else _SPACE.sub(" ", text), places, taken


def _put_for(run: re.Match[str]) -> str:
    """A space for a gap, whatever is hidden in it, and nothing for what nobody sees: a bank's texts have none of it."""
    return " " if any(map(str.isspace, run.group())) else ""


def _hint(text: str, passage: str) -> str:
    """What to write instead: the passage as the article has it, where only quotation marks or case differ."""
    span = find(_levelled(text), _levelled(passage))
    if span is None:
        return "Copy it word for word from the article, without leaving anything out."
    there = text[slice(*span)]
    differs = next((i for i, (a, b) in enumerate(zip(there, passage, strict=False)) if a != b), 0)
    return f"The article writes it otherwise: {short(there[max(0, differs - 15) :])}. Copy it as it stands there."


@lru_cache(maxsize=8)
def _levelled(text: str) -> str:
    """`text` with straight quotation marks, plain dashes and small letters, every character in its place."""
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text.translate(_STRAIGHT))
