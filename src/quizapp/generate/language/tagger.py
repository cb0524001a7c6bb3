"""Part-of-speech tags (the Penn treebank's) for the words of one sentence.

A greedy averaged perceptron (Collins 2002; its features are close to those of Honnibal 2013). The weights are data,
made by `tools/train_tagger.py` from the Georgetown University Multilayer corpus and shipped beside this module;
words that the corpus tags in one way only are looked up instead.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat
from typing import NamedTuple

MARKS = {
    ",": ",", ".": ".", "?": ".", "!": ".", ":": ":", ";": ":", "-": ":", "–": ":", "—": ":", "--": ":", "...": ":",
    "…": ":", "/": ":", "(": "(", ")": ")", "[": "(", "]": ")", '"': '"', "“": '"', "”": '"', "``": '"', "''": '"',
    "'": '"', "‘": '"', "’": '"', "$": "$", "£": "$", "€": "$", "¥": "$", "₹": "$", "%": "NN", "&": "CC",
}  # fmt: skip
"""Marks with one tag each: every quotation mark is `"`, every bracket `(` or `)`, every currency sign `$`."""

FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of what can only be the verb of a clause."""
LIMIT = 45
"""Weights are whole numbers from -LIMIT to LIMIT."""
KEPT = 20_000
"""Words whose own features are kept added up, at most."""
_START, _END = "^ ", "$"
"""What is looked up for the word before the first and after the last, and marks a first word's look."""
_FIELD = 16
"""Bits that hold a tag's score: a dozen weights at most are added up."""
_ALPHABET = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in '"\\')
_NUMBER = {char: number for number, char in enumerate(_ALPHABET)}


class Look(NamedTuple):
    """What a word brings to its own tag and to its neighbours', wherever it stands; worked out once for each word."""

    tag: str | None
    """The one tag that it has anywhere but at the start, or None."""
    lower: str
    shape: str
    own: int
    """The weights of its own features, as are the next two of those that it has as a neighbour: see `_row`."""
    before: int
    after: int
    ahead: str
    """What the word before it sees of it: its likely tag, or its ending."""
    joint: dict[str, int]
    """The weights of the word itself behind a tag, as far as it has been met behind it."""


class Model(NamedTuple):
    """What the data file holds, and what has been unpacked of it."""

    tags: list[str]
    lexicon: dict[str, str]
    """Lower-case word -> its one tag."""
    likely: dict[str, str]
    """Lower-case word -> its most frequent tag, for looking ahead."""
    packed: dict[str, str]
    """Feature -> tag numbers and weights, see `pack`."""
    weights: dict[str, int]
    """The features that have been unpacked so far, see `_row`."""
    sums: dict[tuple[str, ...], int]
    """What the features of the two tags before a word, its shape and what follows it add up to, with `_level`."""
    looks: dict[str, Look]


def pack(weights: Iterable[tuple[int, int]]) -> str:
    """Pairs of tag number and weight as a string, two characters a pair, none of which JSON needs to escape."""
    return "".join(_ALPHABET[tag] + _ALPHABET[weight + LIMIT] for tag, weight in weights)


def unpack(packed: str) -> tuple[tuple[int, int], ...]:
    """The pairs that `pack` wrote."""
    numbers = [_NUMBER[char] for char in packed]
    return tuple((tag, weight - LIMIT) for tag, weight in zip(numbers[::2], numbers[1::2], strict=True))


@cache
def model() -> Model:
    """The shipped model; read once, unpacked feature by feature as they are met."""
    raw = json.loads(files(__package__).joinpath("data/tagger.json").read_text("utf-8"))
    return Model(raw["tags"], raw["lexicon"], raw["likely"], raw["weights"], {}, {}, {})


def tag(words: Sequence[str], known: Model | None = None, given: Sequence[str | None] | None = None) -> list[str]:
    """A tag for each word of one sentence, by the shipped model or another.

    `given` holds, for each word, a tag that is known from elsewhere, or None.
    """
    return list(tagged(words, known, given))


def tagged(
    words: Sequence[str], known: Model | None = None, given: Sequence[str | None] | None = None
) -> Iterator[str]:
    """The same word by word, for who may not need them all: none hangs on more than the one word behind its own."""
    if not words:
        return
    known = known or model()
    seen, sums, all_tags = known.looks.get, known.sums.get, known.tags
    size, scores_of = _FIELD // 8 * len(all_tags), _unpacker(len(all_tags))
    before, last = "-", "-"
    beside = _added(known, ["p^"])
    look = seen(_START + words[0]) or _opening(known, words[0])
    for word, told in zip((*words[1:], _END), given or repeat(None), strict=False):
        following = seen(word) or _look(known, word)
        found = told or look.tag
        if found is None:
            _, lower, form, own, _, _, _, joints = look
            ahead = following.ahead
            around = sums((before, last, form, ahead))
            if around is None:
                around = _sum(known, (before, last, form, ahead))
            joint = joints.get(last)
            if joint is None:
                joint = joints[last] = _added(known, ["x" + last + lower])
            scores = scores_of((own + around + beside + following.after + joint).to_bytes(size, "little"))
            found = all_tags[scores.index(max(scores))]
        yield found
        before, last, beside, look = last, found, look.before, following


def _look(known: Model, word: str) -> Look:
    lower, form = word.lower(), shape(word, 1)
    found = MARKS.get(word) or known.lexicon.get(lower)
    if found != "NNP" and word[:1].isupper():
        found = None
    before, after = _added(known, ["p" + lower]), _added(known, ["f" + lower])
    own = 0 if found else _added(known, _inside(lower, form))
    _make_room(known)
    look = known.looks[word] = Look(found, lower, form, own, before, after, _ahead(lower, known.likely), {})
    return look


def _opening(known: Model, word: str) -> Look:
    """The look of a sentence's first word, whose capital proves nothing."""
    usual, form = _look(known, word), shape(word, 0)
    found = MARKS.get(word) or known.lexicon.get(usual.lower)
    own = _added(known, _inside(usual.lower, form))
    look = known.looks[_START + word] = usual._replace(tag=found, shape=form, own=own)
    return look


def _sum(known: Model, key: tuple[str, str, str, str]) -> int:
    _make_room(known)
    kept = known.sums[key] = _level(len(known.tags)) + _added(known, _around(*key))
    return kept


@cache
def _level(tags: int) -> int:
    """What is added for so many tags, so that no score is below nothing."""
    return int.from_bytes(b"\0\x80" * tags, "little")


@cache
def _unpacker(tags: int) -> Callable[[bytes], tuple[int, ...]]:
    """What parts the scores of so many tags."""
    return struct.Struct(f"<{tags}H").unpack


def _make_room(known: Model) -> None:
    """Forget what is kept once it is much: a hostile text is full of new words."""
    if len(known.sums) > KEPT or len(known.looks) > KEPT or len(known.weights) > 20 * KEPT:
        known.sums.clear()
        known.looks.clear()
        known.weights.clear()


def _added(known: Model, names: Iterable[str]) -> int:
    """The weights of some features for all tags, added up."""
    weights = known.weights
    total = 0
    for name in names:
        row = weights.get(name)
        if row is None:
            row = weights[name] = _row(known.packed[name]) if name in known.packed else 0
        total += row
    return total


def _row(packed: str) -> int:
    """The weights that `pack` wrote as one number with a field of bits for each tag: one addition of two such numbers
    adds up all their fields, which for lists of numbers would take a loop."""
    return sum(weight << (_FIELD * tag) for tag, weight in unpack(packed))


def features(
    words: Sequence[str], lower: Sequence[str], position: int, history: tuple[str, str], likely: dict[str, str]
) -> tuple[str, ...]:
    """What the perceptron sees of a word: itself, its ending and shape, its neighbours, two tags before it."""
    last, before = history
    form = shape(words[position], position)
    previous, following, ahead = _beside(lower, position, likely)
    beside = ("x" + last + lower[position], "p" + previous, "f" + following)
    return (*_inside(lower[position], form), *_around(before, last, form, ahead), *beside)


def _inside(word: str, form: str) -> tuple[str, ...]:
    return "w" + word, "3" + word[-3:], "2" + word[-2:] + form


def _around(before: str, last: str, form: str, ahead: str) -> tuple[str, ...]:
    return "l" + last, "b" + before + last, "a" + ahead, "y" + last + form + ahead


def _beside(lower: Sequence[str], position: int, likely: dict[str, str]) -> tuple[str, str, str]:
    """The word before, the word after, and what is seen of that."""
    previous = lower[position - 1] if position else "^"
    following = lower[position + 1] if position + 1 < len(lower) else "$"
    return previous, following, _ahead(following, likely)


def _ahead(following: str, likely: dict[str, str]) -> str:
    """The likely tag of the word after, or its ending."""
    return likely.get(following) or "?" + following[-2:]


def shape(word: str, position: int) -> str:
    """`a` lower case, `A` capitalised (`I` at the start), `U` capitals, `9` has a digit, `-` a hyphen, `.` else."""
    if word.isalpha():
        if word.islower():
            return "a"
        if word[0].isupper():
            return "U" if len(word) > 1 and word.isupper() else "A" if position else "I"
    if any(char.isdigit() for char in word):
        return "9"
    return ("-" if "-" in word else ".") + ("A" if word[:1].isupper() else "a")


def is_common(word: str) -> bool:
    """Whether the word is known as something else than a name, whatever its capital: "Fast", not "Tesla"."""
    return model().likely.get(word.lower(), "NNP") != "NNP"
