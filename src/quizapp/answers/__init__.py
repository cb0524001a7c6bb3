"""The form in which typed answers are compared: what is forgiven is folded away, what makes another answer stays.

Forgiven are case, accents of Latin, Greek and Cyrillic letters, punctuation, spacing and a leading article. Marks that
spell other scripts (`दिन` is not `दीन`, `が` not `か`) and signs that make another answer (`√2`, `C#`, `-x`, `x/y`) stay.
Other ways to write one answer that folding cannot make one are its `wordings`.
"""

from __future__ import annotations

import re

from quizapp.answers.letters import unpointed, without_accents, words_of
from quizapp.answers.signs import has_signs, signs_alone, signs_apart
from quizapp.answers.wordings import AND, retyped, wordings

__all__ = ["bracketed_apart", "fold_answer", "fold_both", "fold_key", "retyped", "spaced", "unpointed", "wordings"]

_ARTICLE = re.compile(r"^(?:the|an?) (?=[\w$€£¥.])")
_LETTER = re.compile(r"\W*[Aa](?:\. ?(?=[^\W\d_])|[-‐‑–—/](?=\w)| ?[,;&] ?\w| (?:or|and|nor)\b)")
"""Where a leading A is no article: `A-ha`, `A. A. Milne`, `A, B`, `A or B`."""
_NAME = re.compile(
    r"\W*A (?:to [A-Z](?!\w)|(?:[A-Z](?: [A-Z])*|\d+|(?:(?:flat|sharp) )?(?:minor|major)|flat|sharp)[.!?)\"”]*$)"
)
"""Where a capital A that an author wrote is none either: `A B`, `A 380`, the key `A minor`; but not in `A minor planet`."""
_INITIAL = re.compile(r"(?<!\w)([^\W\d_]\.) (?=[^\W\d_]\.)")  # `A. A. Milne` is `A.A. Milne`
_LAST_SIGN = re.compile(r"(?:[a-z].*|[A-Z]+)(?<=\w) (\.\.?|~|\*)")
"""A command that a sign ends, `cd ..` or `SELECT *`."""
_PI = re.compile("(?<![Ͱ-Ͽ])π(?![Ͱ-Ͽ])")
_DIGRAPH = re.compile(r"(?<!\w)(?:oe(?=str|soph|dem|cum|nol)|ae(?=sthe|tiol|stiv))")
"""The first letters of words from Greek and Latin that American spelling makes an e of: `oestrogen`, `aesthetics`."""
_LISTED = re.compile(r"(?:\w+ ?= ?)?([({])[^(){}]*[,;][^(){}]*[)}]")
_BOUNDARY = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")


def fold_answer(text: str) -> str:
    """The form in which two typed answers are compared; signs that make another answer are words of their own.

    `C#` is neither `C` nor `C++`, `x + y` not `x - y`, `p → q` not `p ← q`; `->` is `→`, and `7 x 8` is `7 × 8`.
    A leading article goes, but an A that is none stays: `A, B` is not `B`.
    """
    return fold_both(text)[0]


def fold_key(text: str) -> str:
    """`fold_answer` for an answer as an author wrote it, who writes a large A for a name: `A minor` is not `minor`."""
    return fold_both(text, key=True)[0]


def fold_both(text: str, *, key: bool = False) -> tuple[str, str]:
    """`fold_answer`, or `fold_key` for a `key`, and the same form with its article."""
    text = " ".join(text.split())
    last_sign = _LAST_SIGN.fullmatch(text) if key else None
    no_article = _LETTER.match(text) or (key and _NAME.match(text))
    text = AND.sub(" and ", _INITIAL.sub(r"\1", text))
    if not text.isascii():
        text = without_accents(text)
    if not any(map(str.isalnum, text)):
        text = signs_alone(text)
    elif has_signs(text):
        text = signs_apart(text)
    elif not text.replace(" ", "").isalnum():
        text = words_of(text)
    text = " ".join(_PI.sub(" pi ", text.casefold()).split())
    if not text.isascii() or "oe" in text or "ae" in text or "lph" in text:
        text = _DIGRAPH.sub("e", text).replace("sulph", "sulf")
    if last_sign:
        text = f"{text} {last_sign[1]}"
    return text if no_article else _ARTICLE.sub("", text), text


def bracketed_apart(first: str, second: str) -> bool:
    """Whether one text is a set and the other one a pair or a row, `{1, 2}` and `(1, 2)`; without brackets it may be either."""
    kinds = [found[1] for text in (first, second) if (found := _LISTED.fullmatch(text.strip()))]
    return len(kinds) == 2 and kinds[0] != kinds[1]


def spaced(folded: str) -> str:
    """A folded answer with a space between figures and letters, which people write or not: `Covid19`, `5 km`."""
    return _BOUNDARY.sub(" ", folded)
