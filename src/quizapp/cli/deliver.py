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
    for outcome in outcomes:
        named = reference(outcome.path, folder) is not None
        page = outcome.path.lower().endswith(PAGES)
        if outcome.items and (page or not named):
            stems = (*([Path(outcome.path).stem] if page else ()), f"{output.stem}-article", "article")
            beside = _beside(output, next(stem for stem in stems if clean(stem).strip() == stem), taken)
            _keep(outcome, beside, force=force)
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


def _beside(output: Path, stem: str, taken: set[str]) -> Path:
    """A file beside the bank that is no article and holds no other text: pages of two folders may have one name."""
    number = 1
    while True:
        beside = output.with_name(f"{stem}{f'-{number}' if number > 1 else ''}.txt")
        if (real := os.path.realpath(beside)) not in taken:
            taken.add(real)
            return beside
        number += 1


def _keep(outcome: Outcome, beside: Path, *, force: bool) -> None:
    text = outcome.text.encode()
    if not force and kind(beside) and read_bytes(str(beside), len(text)) != text:
        raise InputError(f"{beside}: the article's text would go there, but the file exists. --force overwrites it.")
    _replace(beside, outcome.text)


def _replace(output: Path, text: str) -> None:
    try:
        write_whole(output, text.encode("utf-8"))
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}).") from None
