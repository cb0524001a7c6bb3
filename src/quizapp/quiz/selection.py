"""Which items a run asks, and in which order: filters, a seeded shuffle, siblings apart, nothing given away."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

from quizapp.errors import NoItemsError
from quizapp.model.item import Cloze, Item, ShortAnswer, SingleChoice
from quizapp.quiz.settings import Settings


def chosen(items: Sequence[Item], settings: Settings, missed: Collection[str] | None = None) -> list[Item]:
    """The items of a run in the order to ask them. Raises NoItemsError if the filters leave none."""
    left = [item for item in items if _fits(item, settings, missed)]
    if not left:
        raise NoItemsError(_nothing(settings, bool(items)))
    if settings.shuffle:
        random.Random(f"{settings.seed}/items").shuffle(left)
    return left[: settings.count]


def known_answers(items: Sequence[Item]) -> tuple[str, ...]:
    """The short answers that the items of a bank have between them, each once."""
    answers: dict[str, None] = {}
    for item in items:
        if isinstance(item, SingleChoice | ShortAnswer):
            answers[item.key] = None
        elif isinstance(item, Cloze):
            answers.update((gap[0], None) for gap in item.gaps)
    return tuple(answer for answer in answers if len(answer) <= 80)


def _fits(item: Item, settings: Settings, missed: Collection[str] | None) -> bool:
    if settings.kinds and item.kind not in settings.kinds:
        return False
    if settings.tags and not set(settings.tags) & set(item.tags):
        return False
    return not settings.missed_only or item.id in (missed or ())


def _nothing(settings: Settings, any_items: bool) -> str:
    if not any_items:
        return "There are no items to ask."
    filters = [
        *(["the kinds " + ", ".join(settings.kinds)] if settings.kinds else []),
        *(["the tags " + ", ".join(settings.tags)] if settings.tags else []),
        *(["only what was missed"] if settings.missed_only else []),
    ]
    return f"No item is left by {' and '.join(filters)}. Take a filter away."
