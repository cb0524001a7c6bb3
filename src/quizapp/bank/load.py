"""A bank's file -> LoadedBank, or BankError with every problem."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from quizapp.bank.nodes import Mapping, start_of
from quizapp.bank.parse import parse
from quizapp.bank.problem import Problem, bank_error
from quizapp.bank.source import Source, read
from quizapp.bank.validate import validate
from quizapp.model.bank import Bank

ReadArticle = Callable[[Path], str]
"""Gives the text of an article, into which the offsets of evidence point; raises InputError."""


@dataclass(frozen=True, slots=True)
class LoadedBank:
    """A bank that can be studied."""

    path: Path
    bank: Bank
    digest: str
    """SHA-256 of the file's bytes, in hex: tells a later version of the file from this one."""
    articles: dict[str, Path]
    """The name of each article, as the bank writes it, -> its file; those that could not be read are left out."""
    problems: tuple[Problem, ...]
    """Warnings; a bank with an error is never loaded."""
    _source: Source
    _root: Mapping
    _places: tuple[int, ...]

    @property
    def article(self) -> Path | None:
        """The file of the article that the whole bank is about, if it has one that can be read."""
        return self.articles.get(self.bank.article) if self.bank.article else None

    def article_of(self, item: int) -> Path | None:
        """The file of the article that proves `bank.items[item]`, if there is one that can be read."""
        evidence = self.bank.items[item].evidence
        return self.articles.get(evidence.article or self.bank.article or "") if evidence else self.article

    def position(self, item: int, *path: str | int) -> tuple[int, int]:
        """Line and column, from 1, of `bank.items[item]`, or of the value at `path` within it."""
        return self._source.position(start_of(self._root, ("items", self._places[item], *path)))


def load(path: Path | str, read_article: ReadArticle | None = None) -> LoadedBank:
    """The bank at `path`. Raises InputError for a file that cannot be read, BankError for one with errors.

    `read_article` gives the text of an article; without it articles are read as UTF-8 text.
    """
    loaded, problems = examine(read(path), read_article)
    if loaded is None:
        raise bank_error(str(path), problems)
    return loaded


def examine(source: Source, read_article: ReadArticle | None = None) -> tuple[LoadedBank | None, list[Problem]]:
    """The bank in `source`, None if it has errors; and every problem, in the order of the file."""
    with _no_collection():
        root, problems, _, _ = parse(source)
        bank, places, found = validate(source, root)
        problems += found
    problems.sort(key=lambda problem: (problem.line, problem.column))
    if bank is None or not isinstance(root, Mapping) or any(p.severity == "error" for p in problems):
        return None, problems
    loaded = LoadedBank(Path(source.path), bank, source.digest, {}, tuple(problems), source, root, tuple(places))
    return loaded, problems


@contextmanager
def _no_collection() -> Iterator[None]:
    """No garbage collection: it would look through a million new objects again and again and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
