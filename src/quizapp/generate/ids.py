"""Ids of generated items. Apart from the models, which JSON Lines do without."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable

from quizapp.generate.candidate import Candidate

_UNIQUE = 6
"""Hexadecimal digits of an id; where two would be the same, the second gets a number behind."""
_PREFIX = {"who-said-what": "said", "fact-recall": "fact"}


def item_ids(candidates: Iterable[Candidate], taken: Iterable[str] = ()) -> list[str]:
    """An id for each, none of them in `taken`: the same question gets the same id in every run.

    An id is given once, when the item is made; whoever corrects the item's text in a bank keeps it.
    """
    seen = set(taken)
    given: list[str] = []
    for candidate in candidates:
        parts = (candidate.type, candidate.form, candidate.stem, candidate.key, *map(str, candidate.pairs.items()))
        digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()
        base = f"{_PREFIX.get(candidate.kind, 'item')}-{digest[:_UNIQUE]}"
        again = (f"{base}-{number}" for number in itertools.count(2))
        given.append(next(name for name in itertools.chain((base,), again) if name not in seen))
        seen.add(given[-1])
    return given
