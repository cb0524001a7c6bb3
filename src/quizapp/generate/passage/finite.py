"""Whether words hold a finite verb: by the verb lists, else by the tagger."""

from __future__ import annotations

from functools import cache

from quizapp.generate.language import FINITE, event_verbs, past_tenses, split_forms, tagged
from quizapp.generate.passage import lists
from quizapp.generate.passage.definite import GAP
from quizapp.patterns import lazy_pattern

_AND_WHO = lazy_pattern(r", and ([^,]+),?$")
_TAGS = ("VBD", "VBZ", "VBP", "VBN", "VB", "MD")


_ONLY_A_PARTICIPLE = lazy_pattern(
    r"(?:An?|The)(?: [\w’'-]+){1,3} [a-z]+(?:ed|en|wn|nt|ld) by (?:(?!\b(?:was|were|is|are|has|had)\b)[^,])*\.$"
)


def has_verb(text: str) -> bool:
    """Whether a sentence with a gap for its figure has a verb."""
    if _ONLY_A_PARTICIPLE.match(text):
        return False  # "A letter signed by 38 practitioners."
    if not _verbs().isdisjoint(text.split()):
        return True
    words = split_forms(text.replace(GAP, "5"))
    return any(
        label in _TAGS and not (label == "VB" and at and words[at - 1] == "to")  # "a licence to explore"
        for at, label in enumerate(tagged(words))
    )


@cache
def _verbs() -> frozenset[str]:
    """Forms that are finite verbs, as far as the verb lists tell."""
    return frozenset(past_tenses()) | {f"{base}s" for base in event_verbs()} | lists.AUXILIARIES


def lacks_verb(text: str) -> bool:
    """Whether a text ends in a second subject whose verb would stand behind an aside: "and the station, where one was shut,
    less than 4"."""
    second = _AND_WHO.search(text)
    return second is not None and FINITE.isdisjoint(tagged(split_forms(second[1])))
