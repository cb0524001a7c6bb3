"""Patterns that are compiled when they are first asked: reading one article needs two thirds of a thousand."""

from __future__ import annotations

import re
from typing import cast

_ASKED = ("search", "match", "fullmatch", "sub", "subn", "split", "findall", "finditer")


class _Lazy:
    """Stands for a compiled pattern until one of its methods is wanted, and has these as its own from then on."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile, keep the methods, so that this is called once, and give what was asked for."""
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _ASKED)
        return getattr(compiled, name)


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but the work is done at the first use, which raises the `re.error` if there is one.

    To compile them all takes longer than to read an article. It has a pattern's attributes and methods but is none for
    `isinstance` and for the functions of `re`, nor what a match has as its `re`: ask the pattern itself.
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))
