"""Where `quizapp generate` writes to: what must not be overwritten, and files that are whole or not there at all."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from quizapp.article.source import PAGES
from quizapp.cli import streams
from quizapp.errors import InputError
from quizapp.files import kind, read_bytes, why_unwritable, write_whole
from quizapp.generate.batch import Outcome
from quizapp.text import clean

_LARGEST = 64 * 1024 * 1024
"""Bytes of a bank that is looked through for the articles that it names."""


def check(output: Path, articles: Sequence[str], *, force: bool) -> None:
    """Raise InputError where `output` must not or cannot be written, before any work is done."""
    what = kind(output)
    if what == "folder":
        raise InputError(f"{output}: this is a folder. Name a file in it.")
    if what in ("file", None) and (reason := why_unwritable(output)):
        raise InputError(f"{output}: cannot be written ({reason}).")
    if what == "file" and any(_same(output, Path(article)) for article in articles):
        raise InputError(f"{output}: this is one of the articles. Nothing was written.")
    if what == "file" and not force:
        raise InputError(f"{output}: this file exists. Nothing was written; --force overwrites it.")


def keep_texts(done: Iterable[Outcome], output: Path, *, force: bool) -> list[Outcome]:
    """The outcomes, those of articles that a bank cannot name with a file beside it that holds their text.

    They are standard input, files with a name that is no text, and web pages, whose evidence is not in the file as it is.
    """
    from quizapp.generate.assemble import reference  # noqa: PLC0415 - the models, which JSON Lines do without

    outcomes = list(done)
    kept: list[Outcome] = []
    taken = {os.path.realpath(path) for path in (*(outcome.path for outcome in outcomes), str(output))}
    folder = Path(os.path.realpath(output)).parent
    own = _named_in(output) if force else frozenset()
    for outcome in outcomes:
        named = reference(outcome.path, folder) is not None
        page = outcome.path.lower().endswith(PAGES)
        if outcome.items and (page or not named):
            stems = (*([Path(outcome.path).stem] if page else ()), f"{output.stem}-article", "article")
            stem = next(stem for stem in stems if clean(stem).strip() == stem)
            beside = _beside(output, stem, taken, outcome.text, own)
            _replace(beside, outcome.text)
            outcome = dataclasses.replace(outcome, path=str(beside))
        kept.append(outcome)
    return kept


def deliver(text: str, output: Path | None) -> None:
    """Write to standard output, or to the file `output`."""
    if output is None:
        streams.write_utf8(text)
    elif kind(output) not in ("file", None):  # a device or a pipe has nothing to replace
        try:
            output.write_text(text, encoding="utf-8")
        except OSError as error:
            raise InputError(f"{output}: cannot be written ({error.strerror}).") from None
    else:
        _replace(output, text)


def _same(one: Path, other: Path) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return one.samefile(other)
    return False


def _beside(output: Path, stem: str, taken: set[str], text: str, own: frozenset[str]) -> Path:
    """A file beside the bank that is no article and holds no other text: pages of two folders may have one name.

    A file that was there is taken only where it holds this very text, or is `own`: named in the bank that is replaced, and as
    only this program would, since a page's story.txt may be an article of somebody's own.
    """
    number = 1
    while True:
        beside = output.with_name(f"{stem}{f'-{number}' if number > 1 else ''}.txt")
        if (real := os.path.realpath(beside)) not in taken and _free(beside, text, own):
            taken.add(real)
            return beside
        number += 1


def _free(beside: Path, text: str, own: frozenset[str]) -> bool:
    there = kind(beside)
    if there != "file":
        return there is None
    written = text.encode()
    mine = beside.name in own and beside.stem.partition("-article")[1] != ""
    return mine or read_bytes(str(beside), len(written)) == written


def _named_in(output: Path) -> frozenset[str]:
    """The files beside it that the bank `output` names as its articles, which an earlier run may have put there."""
    if kind(output) != "file":
        return frozenset()
    lines = read_bytes(str(output), _LARGEST).decode(errors="replace").split("\n")
    return frozenset(line.split(":", 1)[1].strip(" \"'") for line in lines if line.lstrip(" -").startswith("article:"))


def _replace(output: Path, text: str) -> None:
    try:
        write_whole(output, text.encode("utf-8"))
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}).") from None
