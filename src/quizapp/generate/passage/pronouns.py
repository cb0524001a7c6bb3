"""Whether a sentence itself tells whom and what its pronouns mean."""

from __future__ import annotations

import re
from collections.abc import Mapping

from quizapp.generate.passage import lists
from quizapp.generate.passage.definite import CALENDAR, GAP
from quizapp.generate.passage.finite import has_verb
from quizapp.generate.passage.named import places
from quizapp.generate.passage.own_subject import are_of_subject, is_of_subject
from quizapp.patterns import lazy_pattern

_PRONOUN = lazy_pattern(
    r"\b(?:(?P<person>he|she|him|her|his|hers|himself|herself)|(?P<thing>it|itself)|(?P<its>its)"
    r"|(?P<many>they|them|their|theirs|themselves))\b",
    re.IGNORECASE,
)
_PRONOUNS = frozenset(
    """he she him her his hers himself herself it itself its they them their theirs themselves""".split()
)
"""Words without which `_PRONOUN` finds nothing."""
_SAID_THEY = lazy_pattern(
    r" (?:said|say|think|thought|believe|believed|feel|felt|reported|told \w+|who say|who said) (?:that )?$"
)
_NAME = lazy_pattern(r"[A-Z][\w’'.-]+")
_PLURAL_BEFORE = lazy_pattern(rf"{lists.PLURAL}|(?<!\b[Ii]n ){GAP}|{GAP} [a-z]")  # "in ____," is a year
_PARTICIPLE = lazy_pattern(r"^[A-Z][a-z]+ing [^,]{5,110}(?:, (?:19|20)\d\d)?, ")
_BESIDE = lazy_pattern(r" and |, who \w+ |, with ")
_SAID_IT = lazy_pattern(r"^(?:The )?[A-Z][^,]*(?:, [^,]+,)? (?:said|says|announced|reported)(?: that)? $")


def unresolved_pronoun(text: str, words: frozenset[str], people: Mapping[str, str]) -> str | None:
    """The first pronoun of `text`, whose small words are `words`, that nothing before it in the sentence explains.

    `people` are the names of people in it with their gender.
    """
    for pronoun in _PRONOUN.finditer(text) if not _PRONOUNS.isdisjoint(words) else ():
        ahead = pronoun["person"] and pronoun.start() < lead_of(text, people)
        if not ahead and not _antecedent(text[: pronoun.start()], pronoun, people):
            return pronoun.group()
    return None


def lead_of(text: str, people: Mapping[str, str]) -> int:
    """Where the clause of a person begins after a participle: "Making his first visit, Ann Lee signed"; else 0."""
    match = _PARTICIPLE.match(text)
    return match.end() if match and any(text.startswith(name, match.end()) for name in people) else 0


_OPENING_PHRASE = lazy_pattern(r"(?:In|At|On|For|Across|Near|Around) .*, ")
_OPENS = lazy_pattern(r"(?:In|At|On|For|By|From|With|After|Before|During|Since|Until|About|The|An?)$")
"""What has its capital from the head of the sentence alone."""
_PART_OF = lazy_pattern(r", (?:most|much|some|all|part|half|none|a third|a quarter) of $")
_DOES = lazy_pattern(r"(?: and(?: [A-Z][\w’'.-]*){1,4})? [a-z]+(?:ed|t|d|ld)(?: (?:to|at|with|by|for|from|on|of))? ")
"""What somebody does, right behind the name and before whom it is done to."""
_HE_DOES = lazy_pattern(
    r"\b(?:he|she) (?:(?:had|has|would|will|could|once|first|never|later|then) ){0,2}(?!and )[a-z]+(?:ed|t|d|w|en|gave|took) $"
)
"""The same of whom only a pronoun names."""
_NO_POSSESSIVE = lazy_pattern(
    r"[,.]| (?:by|in|at|on|to|with|and|for|when|after|again|as|from|out|up|over|because|during|an?|the)\b"
)
"""What follows "her" where it is no possessive."""
_HERS = frozenset("she her hers herself".split())


def _antecedent(before: str, pronoun: re.Match[str], people: Mapping[str, str]) -> bool:
    named = {name for name in people if any(before[:at][-4:].lower() != "the " for at in places(name, before))}
    if pronoun["person"]:
        gender = "f" if pronoun.group().lower() in _HERS else "m"
        named = {name for name in named if people[name] in ("", gender)}
        done_to = pronoun.group().lower() == "him" or (
            pronoun.group().lower() == "her" and _NO_POSSESSIVE.match(pronoun.string, pronoun.end()) is not None
        )
        if done_to and _HE_DOES.search(before):
            return len(named) > 1  # "she had met her": somebody else
        if done_to and len(named) == 1 and _DOES.fullmatch(before[max(before.rfind(n) + len(n) for n in people) :]):
            return False  # "Frank Brady patted him on the shoulder", "Justices Brandeau and Trujillo joined him"
        return len(named) == 1 or any(_BESIDE.fullmatch(before[before.rfind(name) + len(name) :]) for name in named)
    if pronoun["thing"] and (_PART_OF.search(before) or (before and pronoun.group() == "itself")):
        return True  # "a grant of $3 million, most of it from Oslo"; "the river itself"
    if pronoun["thing"]:  # "Japan said it would": the speaker, where that is no person
        if named:
            return False
        return _SAID_IT.match(before) is not None or is_of_subject(before, pronoun.string[pronoun.end() :], its=False)
    if pronoun["its"]:
        if _OPENING_PHRASE.fullmatch(before) and not has_verb(before):
            return False  # "In Larne, a town of 2,600 people, its share fell": whose?
        names = (name for name in _NAME.finditer(before) if not _OPENS.match(name.group()))
        if named:
            return False
        return any(not CALENDAR.match(name.group()) for name in names) or is_of_subject(before, "", its=True)
    plural = _PLURAL_BEFORE.search(before) is not None
    return plural and (
        pronoun.group().lower() != "they" or _SAID_THEY.search(before) is not None or are_of_subject(before)
    )
