"""Whether an "it" or "its" means the thing that its own sentence is about: "The union had 1,900 members when it closed"."""

from __future__ import annotations

from quizapp.generate.language import past_tenses
from quizapp.generate.names.persons import is_person_noun
from quizapp.patterns import lazy_pattern

_OPENING = lazy_pattern(
    r"(?:(?:In|At|On|By|Since|After|Before|During|Under|For) [^,]{3,40}, (?:the|an?)|The|An?) (?=[a-z])"
)
_NAMED = lazy_pattern(r"(?:The )?[A-Z][\w’'.&-]+(?: (?:of |for |and )?[A-Z][\w’'.&-]+)*(?:, [^,]+,)? (?=[a-z])")
"""A subject that is a name; whether it is a person's is for others to tell."""
_CLAUSE = lazy_pattern(
    r"(?:\b(?:when|since|after|before|until|because|while|although|where)|[,\d] and|, but) $|, with [^,]{3,40} [a-z]+ing $"
)
"""What stands before the "it" of a clause of its own, or of "with 38% naming it"."""
_THAT = lazy_pattern(r"\bthat $")
_IS = lazy_pattern(r"(?:was|is|had been|has been|would be|will be|remains?|became|took|emerged)\b")
"""How what is reported goes on about something else: "The report said that it was the worst fire in years"."""
_PARTS = frozenset(
    """of in at on for from by to with without where when was were is are has have had will would could can may
    might must said says and or as than near under over about against between into after before""".split()
)
_RELATIVE = frozenset("that which who whose".split())
_MOST = 5
"""Words of a subject with its noun."""


def are_of_subject(before: str) -> bool:
    """Whether the "they" behind `before` means the subject of the sentence, several of whom a noun tells."""
    opening = _SEVERAL.match(before)
    return (
        opening is not None and _CLAUSE.search(before) is not None and not _ALSO_SEVERAL.search(before[opening.end() :])
    )


_SEVERAL = lazy_pattern(r"(?:The (?:[a-z-]+ )?)?(?!Its\b|This\b|His\b)[A-Za-z][a-z-]{2,}[^\W\dsu]s (?=[a-z])")
_ALSO_SEVERAL = lazy_pattern(
    r"\b(?!(?:this|was|has|does|says|always|is|as|his|its)\b)[a-z]{2,}[^\W\dsu]s\b|\b(?:people|men|women|children)\b"
)
"""Others whom "they" may mean as well."""


def is_of_subject(before: str, after: str, *, its: bool) -> bool:
    """Whether the pronoun between `before` and `after` means the subject of the sentence, a thing in the singular.

    Nobody is named before it: what "it" is beside a person may be anything that the person has to do with.
    """
    if not its and not (_CLAUSE.search(before) or (_THAT.search(before) and not _IS.match(after.lstrip()))):
        return False
    opening = _OPENING.match(before)
    if opening is None:
        return not its and _NAMED.match(before) is not None
    noun = _noun(before[opening.end() :])
    return (
        bool(noun) and not (noun.endswith("s") and not noun.endswith(("ss", "us", "is"))) and not is_person_noun(noun)
    )


def _noun(text: str) -> str:
    """The noun of the subject that begins `text`; empty where there is none before a verb or a preposition."""
    seen: list[str] = []
    words = text.split()
    for at, word in enumerate(words):
        bare = word.rstrip(",")
        if bare in _RELATIVE:
            if len(words) - at <= _MOST:
                return ""  # "The firm that makes its shirts": somebody else's
            break
        if bare in _PARTS or (seen and bare in past_tenses()):
            break
        seen.append(bare)
        if word.endswith(","):
            break
        if len(seen) > _MOST:
            return ""
    else:
        return ""
    return seen[-1] if seen and seen[-1].isalpha() and seen[-1].islower() else ""
