"""Whether a quotation says enough of something to be known by it: short words of reply and mood do not."""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.language import is_common, split_forms, tag
from quizapp.patterns import lazy_pattern

_LONG = 17
"""Words from which on a quotation always tells something."""
_FEWEST_TELLING = 2
"""Nouns that tell something, of a quotation without a name or a figure."""
_FIGURE = lazy_pattern(r"\d\d|%")
_EMPTY = frozenset(
    """thing things way ways time times day days people lot lots kind bit moment fact person reason idea part sort
    something anything everything nothing everybody anybody somebody nobody everyone anyone someone one ones sir madam
    hell god sense matter deal truth word words side today tomorrow tonight yesterday morning night year years
    question questions point points problem problems guys guy folks chance pity shame love frank tell yes no
    monday tuesday wednesday thursday friday saturday sunday course yeah wow mr mrs ms before after none more less enough
    again now then senator hours minutes seconds weeks months week month hour minute
    terms potential host energy capability difference differences attention opportunity
    whole spirit attitude heart hearts mind minds
    feeling thought thoughts job jobs game games team teams home life lives world country nation""".split()
)
"""Nouns that tell nothing of what is spoken of, and what the tagger may take for nouns."""


def empty(quote: str) -> bool:
    """True for a quotation of a few words without a noun or a name that says what it is about."""
    return _tells(quote) == 0


def thin(quote: str) -> bool:
    """True for one with hardly any: only what was said before it could tell what it is about."""
    return _tells(quote) < _FEWEST_TELLING


@lru_cache(maxsize=512)
def _tells(quote: str) -> int:
    """How many nouns tell what the words are about; a name, a figure, or many words, tell enough."""
    if len(quote.split()) >= _LONG:  # no fewer words than stretches between spaces: most are known by these alone
        return _FEWEST_TELLING
    words = split_forms(quote)
    if len(words) >= _LONG:
        return _FEWEST_TELLING
    labels = tag(words)
    telling = {
        word.lower()
        for at, (word, label) in enumerate(zip(words, labels, strict=True))
        if label.startswith("NN") and word.lower() not in _EMPTY and (at or label != "NNP" or not is_common(word))
    }
    named = any(label == "NNP" and at for at, label in enumerate(labels)) or _FIGURE.search(quote) is not None
    return max(len(telling), _FEWEST_TELLING) if named and telling else len(telling)
