"""The outcomes of one article or of many -> one bank, that names its articles relative to its own folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from quizapp.generate.batch import Outcome
from quizapp.generate.ids import item_ids
from quizapp.generate.items import to_item
from quizapp.model.bank import Bank
from quizapp.model.item import Item
from quizapp.text import clean


def to_bank(outcomes: Sequence[Outcome], *, title: str | None, folder: Path | None) -> Bank:
    """A bank of all items. `folder` is where it will be; None leaves the paths of the articles as they were given.

    At least one outcome must have items. Of a single article the bank itself names the file, else each evidence does.
    """
    useful = [outcome for outcome in outcomes if outcome.items]
    single = useful[0] if len(useful) == 1 else None
    items: list[Item] = []
    ids: set[str] = set()
    for outcome in useful:
        article = None if single else reference(outcome.path, folder)
        given = item_ids(outcome.items, ids)
        ids.update(given)
        items += (to_item(c, i, outcome.text, article) for c, i in zip(outcome.items, given, strict=True))
    return Bank(
        title=title or (_title(single) if single else f"Questions on {len(useful)} articles"),
        article=reference(single.path, folder) if single else None,
        items=tuple(items),
    )


def reference(path: str, folder: Path | None) -> str | None:
    """The article at `path` as a bank in `folder` names it.

    None for what cannot be found again: standard input, and a file whose name a bank cannot hold, since it is no UTF-8 or
    has characters that nobody sees.
    """
    name = path if folder is None else Path(os.path.relpath(path, folder)).as_posix()
    return name if path != "-" and clean(name).strip() == name else None


def _title(outcome: Outcome) -> str:
    return clean(outcome.title or "").strip() or Path(outcome.path).stem.strip("-") or "Questions on an article"
