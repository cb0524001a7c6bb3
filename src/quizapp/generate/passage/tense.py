"""Whether what is told lies in the past, by its verbs: a day in it is over then."""

from __future__ import annotations

from quizapp.generate.language import is_past
from quizapp.patterns import lazy_pattern

_PRESENT = lazy_pattern(
    r"\b(?:is|are|has|have|does|do|begins?|starts?|opens?|closes?|ends?|takes?|leaves?|arrives?|meets?|plays?|faces?|appears?|goes"
    r"|comes?|returns?|votes?|hosts?|flies|lose|loses|stands?|runs?|marks?|holds?|speaks?|visits?|expires?|resumes?|falls?)\b"
    r"|\b(?:and|who|which) (?:[a-z]{3,}[^s\W]s)\b"
)
_INFINITIVE = lazy_pattern(
    r"\b(?<!according )(?<!due )to (?!the\b|an?\b|his\b|her\b|its\b|their\b|more\b|be\b)[a-z]{3,}\b(?!,)"
)
_WORD = lazy_pattern(r"[a-z]+")
_AUXILIARY = frozenset("was were had did said told".split())


def is_told_as_past(told: str) -> bool:
    """Whether the last verb in the past has no present and no infinitive behind it, which would tell of what is to come."""
    past = next((m.end() for m in reversed(list(_WORD.finditer(told))) if _is_past(m.group())), 0)
    return past > 0 and not _PRESENT.search(told, past) and not _INFINITIVE.search(told, past)


def tells_of_the_past(text: str) -> bool:
    """Whether there is a verb in the past, or a participle."""
    return any(map(_is_past, _WORD.findall(text)))


def _is_past(word: str) -> bool:
    return word in _AUXILIARY or is_past(word)
