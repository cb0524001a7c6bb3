"""Where `quizapp generate` writes to: what must not be overwritten, and files that are whole or not there at all."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from quizapp.article.source import PAGES
from quizapp.errors import InputError
from quizapp.generate.batch import Outcome


def check(output: Path, articles: Sequence[str], *, force: bool) -> None:
    """Raise InputError where `output` must not or cannot be written, before any work is done."""
    if output.is_dir():
        raise InputError(f"{output}: this is a folder. Name a file in it.")
    if not output.parent.is_dir():
        raise InputError(f"{output}: cannot be written (there is no folder {output.parent}).")
    if output.is_file() and any(_same(output, Path(article)) for article in articles):
        raise InputError(f"{output}: this is one of the articles. Nothing was written.")
    if output.is_file() and not force:
        raise InputError(f"{output}: this file exists. Nothing was written; --force overwrites it.")


def keep_texts(done: Iterable[Outcome], output: Path, *, force: bool) -> list[Outcome]:
    """The outcomes, those of standard input and of web pages with a file beside the bank that holds their text."""
    outcomes = list(done)
    kept: list[Outcome] = []
    taken = {Path(outcome.path).resolve() for outcome in outcomes if not outcome.error} | {output.resolve()}
    for outcome in outcomes:
        page = outcome.path.lower().endswith(PAGES)
        if outcome.items and (page or outcome.path == "-"):
            stem = Path(outcome.path).stem if page else f"{output.stem}-article"
            beside = _beside(output, stem, taken)
            _keep(outcome, beside, force=force)
            outcome = dataclasses.replace(outcome, path=str(beside))
        kept.append(outcome)
    return kept


def deliver(text: str, output: Path | None) -> None:
    """Write to standard output, or to the file `output`."""
    if output is None:
        sys.stdout.buffer.write(text.encode("utf-8"))
        sys.stdout.buffer.flush()
    elif output.exists() and not output.is_file():  # a device or a pipe has nothing to replace
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


def _beside(output: Path, stem: str, taken: set[Path]) -> Path:
    """A file beside the bank that is no article and holds no other text: pages of two folders may have one name."""
    number = 1
    while True:
        beside = output.with_name(f"{stem}{f'-{number}' if number > 1 else ''}.txt")
        if beside.resolve() not in taken:
            taken.add(beside.resolve())
            return beside
        number += 1


def _keep(outcome: Outcome, beside: Path, *, force: bool) -> None:
    if not force and beside.is_file() and beside.read_bytes() != outcome.text.encode():
        raise InputError(f"{beside}: the article's text would go there, but the file exists. --force overwrites it.")
    _replace(beside, outcome.text)


def _replace(output: Path, text: str) -> None:
    """Write beside the file and move into place, so that nobody ever sees half of it, Ctrl+C or not."""
    import tempfile  # noqa: PLC0415 - writing to standard output starts without it

    try:
        descriptor, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}).") from None
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(output)
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}).") from None
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
