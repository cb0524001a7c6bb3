"""A bank's file -> LoadedBank, or BankError with every problem."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from quizapp.bank.evidence import ReadArticle
from quizapp.bank.examine import Examination, examine
from quizapp.bank.nodes import start_of
from quizapp.bank.parse import parse
from quizapp.bank.problem import Problem, bank_error
from quizapp.bank.source import Source, read
from quizapp.model.bank import Bank
from quizapp.uncollected import uncollected

__all__ = ["LoadedBank", "ReadArticle", "check", "load"]


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
    _places: tuple[int, ...]
    """For each item its place in the file's list."""

    @property
    def article(self) -> Path | None:
        """The file of the article that the whole bank is about, if it has one that can be read."""
        return self.articles.get(self.bank.article) if self.bank.article else None

    def article_of(self, item: int) -> Path | None:
        """The file of the article that proves `bank.items[item]`, if there is one that can be read."""
        evidence = self.bank.items[item].evidence
        return self.articles.get(evidence.article or self.bank.article or "") if evidence else self.article

    def position(self, item: int, *path: str | int) -> tuple[int, int]:
        """Line and column, from 1, of `bank.items[item]`, or of the value at `path` within it; reads the file's text."""
        root = parse(self._source).root
        steps = ("items", self._places[item], *path)
        return self._source.position(start_of(root, steps) if root is not None else 0)


def load(path: Path | str, read_article: ReadArticle | None = None) -> LoadedBank:
    """The bank at `path`. Raises InputError for a file that cannot be read, BankError for one with errors.

    `read_article` gives the text of an article; without it articles are read as UTF-8 text.
    """
    found = check(path, read_article)
    if found.bank is None or not found.sound:
        raise bank_error(str(path), found.problems)
    source, places = found.source, tuple(found.places)
    return LoadedBank(Path(path), found.bank, source.digest, found.articles, tuple(found.problems), source, places)


def check(path: Path | str, read_article: ReadArticle | None = None) -> Examination:
    """Everything that can be found out about the bank at `path`. Raises InputError for a file that cannot be read."""
    with uncollected():
        return examine(read(path), read_article)
