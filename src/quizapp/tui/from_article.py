"""A quiz from an article: what the generator proves, as material for the quiz screen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quizapp.errors import InputError, NoItemsError
from quizapp.generate.assemble import to_bank
from quizapp.generate.batch import Wanted, outcome
from quizapp.quiz.sources import Source
from quizapp.tui.article_text import as_file
from quizapp.tui.beside import Progress, silent
from quizapp.tui.material import Material


def generated(path: Path, progress: Progress = silent) -> Material:
    """The items that the generator proves in the article at `path`, the same ones each time.

    Raises InputError for a file that is no article, NoItemsError if nothing in it can be asked.
    """
    progress("Finding who said what, and what happened", 0.3)
    found = outcome(as_file(path), Wanted())
    if found.error:
        raise InputError(found.error)
    if not found.items:
        raise NoItemsError(f"{path.name}: {found.refusal or 'nothing in it could be asked and proved.'}")
    progress(f"Writing {len(found.items)} questions", 0.8)
    bank = to_bank([found], title=None, folder=None)
    source = Source(str(path.resolve()), bank.title, bank.items)
    progress("Ready", 1.0)
    return Material(bank.title, bank.items, (source,), {id(item): found.text for item in bank.items})


def made_again(paths: Sequence[str], progress: Progress = silent) -> dict[str, Material]:
    """Path -> the items of the article there, for each of `paths`. Raises as `generated` does."""
    return {path: generated(Path(path), progress) for path in paths}
