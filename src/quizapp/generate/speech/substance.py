"""Whether a quotation says enough of something to be known by it: short words of reply and mood do not."""

from __future__ import annotations

from functools import lru_cache

from quizapp.generate.language import is_common, split_words, tag

_LONG = 17
"""Words from which on a quotation always tells something."""
_EMPTY = frozenset(
    """thing things way ways time times day days people lot lots kind bit moment fact person reason idea part sort
    something anything everything nothing everybody anybody somebody nobody everyone anyone someone one ones sir madam
    hell god sense matter deal truth word words side today tomorrow tonight yesterday morning night year years
    question questions point points problem problems guys guy folks chance pity shame love frank tell yes no
    monday tuesday wednesday thursday friday saturday sunday course yeah wow mr mrs ms before after none more less enough
    again now then senator""".split()
)
"""Nouns that tell nothing of what is spoken of, and what the tagger may take for nouns."""


@lru_cache(maxsize=512)
def empty(quote: str) -> bool:
    """True for a quotation of a few words without a noun or a name that says what it is about."""
    words = list(split_words(quote).forms)
    if len(words) >= _LONG:
        return False
    labels = tag(words)
    return not any(
        label.startswith("NN") and word.lower() not in _EMPTY and (at or label != "NNP" or not is_common(word))
        for at, (word, label) in enumerate(zip(words, labels, strict=True))
    )
