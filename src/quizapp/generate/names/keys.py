"""The words of a name by which people are told apart: small, without initials, Jr. and particles."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from quizapp.generate.names.lists import PARTICLES, SUFFIXES
from quizapp.patterns import lazy_pattern

FIRST_AND_LAST = 2
"""Words of a name without a middle one."""
_INITIALS = lazy_pattern(r"(?:\w\.)+")
PARTICLE_WORDS = frozenset(PARTICLES.split("|"))
THREE_IN_ONE = lazy_pattern(r"([A-Z][a-z]+)-(?:ul|ur|ud|us|uz|un)-[A-Z][a-z]+")
"""A name of three words in one: "Misbah-ul-Haq"."""


_ARTICLE = lazy_pattern(r"^(?:al|el|as|ash|ad|an|ar|at|az)-(?=\w{3})")
"""The Arabic article, with which news writes a surname or without it."""


@lru_cache(maxsize=8192)
def key_of(word: str) -> str:
    """A word of a name in small letters, with straight apostrophes and no point."""
    return word.rstrip(".").lower().replace("’", "'")


def plain_letters(word: str) -> str:
    """A word without accents, always of ASCII letters where it is of Latin ones: `jose` for "josé"."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if c.isascii())


@lru_cache(maxsize=8192)
def without_accents(word: str) -> str:
    """A word of a name in small letters, its accents left out, its particles kept: `da silva`."""
    key = key_of(word)
    return key if key.isascii() else plain_letters(key) or key


def without_particles(word: str) -> str:
    """A surname without its particles and its article: `zwaan` for "van der Zwaan", `assad` for "al-Assad"."""
    key = without_accents(word.rsplit(" ", 1)[-1])  # "Suárez" and "Suarez"
    return _ARTICLE.sub("", key) if "-" in key else key


@lru_cache(maxsize=4096)
def core_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that tell people apart: no initials, no Jr., no particles ("Van" before "der Berg" is one, too).

    Initials stay where a name has nothing else before the surname, in one word with a point: `j.w.`, `smith`.
    """
    keys = tuple(map(without_particles, words))
    if len(keys) == 1:
        return keys
    particled = " " in words[1]
    kept = tuple(k for w, k in zip(words, keys, strict=True) if not _is_initial(w) and k not in SUFFIXES)
    if len(kept) == 1 and "." in words[0] and _is_initial(words[0]):
        return (_initials_of(words) + ".", *kept)
    return (kept[1:] if particled and kept[1:] and kept[0] in PARTICLE_WORDS else kept) or keys


def _initials_of(words: tuple[str, ...]) -> str:
    """The initials among the words of a name, as letters: `jw` for "J.W. Smith", `hw` for "George H. W. Hall"."""
    return "".join(word.replace(".", "").lower() for word in words if _is_initial(word))


def _is_initial(word: str) -> bool:
    return len(word) == 1 or (word[1] == "." and _INITIALS.fullmatch(word) is not None)
