"""Which items a run asks, and in which order: filters, a seeded shuffle, siblings apart, nothing given away."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Iterator, Sequence

from quizapp.errors import NoItemsError
from quizapp.model.item import Cloze, Item, Matching, MultipleChoice, Ordering, ShortAnswer, SingleChoice
from quizapp.quiz.leaks import LeakGuard
from quizapp.quiz.settings import Settings
from quizapp.text import fold

_MANY = 200
_SLIPS = 2
"""Letters by which a wording may be longer or shorter for slips alone."""
_SHORT = 80
"""Characters that an answer which somebody types may have."""


def chosen(items: Sequence[Item], settings: Settings, missed: Collection[int] | None = None) -> list[Item]:
    """The items of a run in the order to ask them. Raises NoItemsError if the filters leave none.

    `missed` holds `id(item)` of those that were missed last time: two banks may use the same id, no two items are one object.
    """
    left = [item for item in items if _fits(item, settings, missed)]
    if not left:
        raise NoItemsError(_nothing(settings, bool(items)))
    if settings.shuffle:
        random.Random(f"{settings.seed}/items").shuffle(left)
    run = _compatible(left, settings.count or len(left))
    return _siblings_apart(run) if settings.shuffle else run


def left_out(
    items: Sequence[Item], run: Sequence[Item], settings: Settings, missed: Collection[int] | None = None
) -> list[Item]:
    """The items that the filters leave and that `run` does not ask, because one in it would give them away.

    None where `settings.count` cut the run short.
    """
    if settings.count is not None and len(run) >= settings.count:
        return []
    asked = {id(item) for item in run}
    return [item for item in items if _fits(item, settings, missed) and id(item) not in asked]


def known_answers(items: Sequence[Item]) -> tuple[str, ...]:
    """The short answers, right or wrong for their question, that the items of a bank have between them, each once.

    A further wording that is the first one with a slip is none of them: who accepts `Gandi` takes it for no other answer.
    """
    answers: dict[str, None] = {}
    for item in items:
        for wordings in _answers(item):
            answers[wordings[0]] = None
            answers.update((word, None) for word in wordings[1:] if not _spelling(word, wordings[0]))
    return tuple(answer for answer in answers if len(answer) <= _SHORT)


def _answers(item: Item) -> Iterator[tuple[str, ...]]:
    """Each answer of `item`, right or wrong, with its wordings."""
    match item:
        case SingleChoice():
            texts: Iterable[str] = (item.key, *item.distractors)
        case MultipleChoice():
            texts = (*item.keys, *item.distractors)
        case Matching():
            texts = (*item.pairs, *item.pairs.values(), *item.distractors)
        case Ordering():
            texts = item.order
        case ShortAnswer():
            yield (item.key, *item.accept)
            return
        case Cloze():
            yield from item.gaps
            texts = item.distractors
        case _:
            return
    for text in texts:
        yield (text,)


def _spelling(word: str, first: str) -> bool:
    """Whether a wording is only the `first` one of its answer with a slip."""
    if abs(len(word) - len(first)) > _SLIPS or word[:1].casefold() != first[:1].casefold():
        return False
    from quizapp.quiz.grading.slips import slips_between  # noqa: PLC0415 - few wordings come so far

    return slips_between(word.casefold(), first.casefold()) is not None


def _compatible(items: Sequence[Item], count: int) -> list[Item]:
    """At most `count` of the items, in their order, of which none gives away another's key.

    Where there are more items than are asked for, those that share their evidence with one taken already, and those
    that mention its key, wait until nothing else is left.
    """
    guard = LeakGuard(items if count > _MANY else ())
    taken: set[int] = set()
    evidence: set[tuple[str | None, str]] = set()
    for choosy in (True, False) if count < len(items) else (False,):
        for place, item in enumerate(items):
            if len(taken) == count:
                break
            if place in taken or (choosy and (_sentence(item) in evidence or guard.mentions(item))):
                continue
            if guard.clashes(item):
                continue
            guard.take(item)
            taken.add(place)
            if (sentence := _sentence(item)) is not None:
                evidence.add(sentence)
    return [items[place] for place in sorted(taken)]


def _siblings_apart(items: list[Item]) -> list[Item]:
    """The items so that no two with the same evidence follow each other, as far as that can be had."""
    rest, apart = list(reversed(items)), list[Item]()
    while rest:
        sentence = _sentence(apart[-1]) if apart else None
        window = range(len(rest) - 1, max(-1, len(rest) - 1 - _MANY), -1)
        place = next((i for i in window if sentence is None or _sentence(rest[i]) != sentence), len(rest) - 1)
        apart.append(rest.pop(place))
    return apart


def _sentence(item: Item) -> tuple[str | None, str] | None:
    """What tells two items from the same passage: the article and the text of the evidence."""
    return (item.evidence.article, fold(item.evidence.text)) if item.evidence else None


def _fits(item: Item, settings: Settings, missed: Collection[int] | None) -> bool:
    if settings.kinds and item.kind not in settings.kinds:
        return False
    if settings.tags and not set(settings.tags) & set(item.tags):
        return False
    return not settings.missed_only or id(item) in (missed or ())


def _nothing(settings: Settings, any_items: bool) -> str:
    if not any_items:
        return "There are no items to ask."
    filters = [
        *(["kind " + " or ".join(settings.kinds)] if settings.kinds else []),
        *(["tag " + " or ".join(settings.tags)] if settings.tags else []),
        *(["missed last time"] if settings.missed_only else []),
    ]
    return f"Nothing is left to ask: no item fits {' and '.join(filters)}. Take a filter away."
