"""What a question about somebody's words is worth at the most."""

from __future__ import annotations

import re

from quizapp.generate.acceptability.limits import BARELY, LEANING, SELDOM, Limit
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.names import Entity
from quizapp.generate.speech.stem import LOST, UNCLEAR
from quizapp.generate.speech.substance import thin
from quizapp.generate.speech.unnamed import is_told_of
from quizapp.generate.speech.wording import CUT
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

UNKNOWN = 0.2
"""Of the words of somebody whom nobody could know: not even to fill a set. Of the words of people who are brought in with their
age readers passed 1 of 10."""
_SENTENCE = lazy_pattern(r"Who (?:said|told|wrote|asked|tweeted|testified|warned)\b[^“]{0,70}, “")
"""How a question for somebody's words begins that shows them as they were said."""
_LONG_ENOUGH = 12
"""Words of them."""
_MASKED = lazy_pattern(r"\[[Tt]he (?:speaker|person quoted)\]")
_FRAGMENT = "Who used the words “"
_HERE = lazy_pattern(
    r"(?<!problem )(?<!issue )(?<!question )(?<!right )(?<!scandal )\b[Hh]ere\b(?! (?:in|at|on) [A-Z])"
)
_MY_OFFICE = lazy_pattern(
    r"\b(?:I am|I[’']m|I was|I become|I became) (?:(?:your|the|a|an|our) )?(?:next |current |elected |first )?"
    r"(?:president|governor|senator|mayor|prime minister|chancellor|secretary|congress(?:wo)?man|nominee)\b",
    re.IGNORECASE,
)
_ANOTHER = lazy_pattern(r"Fill the gap[^:]*: (?:Another|The other) ")
_THE_TEN = lazy_pattern(
    r"\bthe (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,3}) (?:had|have|were|are|did|would|will|could|can)\b"
)
_HIMSELF = lazy_pattern(r"\b(?:he|him|his|himself|she|her|hers|herself)\b")
_THEY = lazy_pattern(r"\b(?:they|them|their|theirs)\b")
_SEVERAL = lazy_pattern(
    r"\b(?!(?:was|has|is|does|goes|says|this|its|his|as|us|always|perhaps|sometimes|whereas)\b)[a-z]+(?<!s)s\b|\b(?:people|men|women|children"
    r"|police|and|everybody|everyone|nobody|somebody|anyone|someone|staff|public|team|company|government)\b|[a-z] [A-Z][\w’'-]+"
)
"""What "they" may mean: a plural, a body, somebody."""
_TWO = 2
_TYPED = frozenset({"short-answer", "cloze"})
_ONCE = 2
"""Times that somebody is named whose name nobody could type; where it is not sure to be a person's, readers passed 10 of 33."""
_FEW = 3
"""Times that a passer-by is named at the most."""
_ONE_OF_MANY = lazy_pattern(
    r", an? (?:[\w-]+ ){0,5}(?:resident|voter|retiree|supporter|protester|demonstrator|mother|father|grandmother|grandfather"
    r"|neighbou?r|bystander|onlooker|shopper|commuter|tourist|visitor|passer-by|fan|customer|passenger|homemaker|housewife)\b"
    r"|, an? [^,.]{2,50}\bwho lives (?:in|near|on|at|there|nearby)\b"
)
"""How somebody is brought in who speaks for many."""
_AGE = lazy_pattern(r",? (?:who is |aged )?(?:\(\d\d\)|\d\d(?=[,.]))")


def _leans(_: Analysis, candidate: Candidate) -> bool:
    """Whether the words lean on what is not shown."""
    return candidate.worth <= UNCLEAR


def _leans_much(_: Analysis, candidate: Candidate) -> bool:
    """Whether they do, and are no sentence of some length."""
    if candidate.worth > UNCLEAR:
        return False
    asked = candidate.stem.rpartition("\n")[2]
    shown = asked[asked.find("“") + 1 : asked.rfind("”")]
    return _SENTENCE.match(asked) is None or len(shown.split()) < _LONG_ENOUGH or thin(shown)


def _may_mislead(_: Analysis, candidate: Candidate) -> bool:
    """Whether they may seem to mean another than they do."""
    return candidate.worth <= LOST


def _breaks_off(_: Analysis, candidate: Candidate) -> bool:
    """Whether they are shown without their rest, which is mostly their point."""
    return f"{CUT}”" in candidate.stem


def _has_masked_headline(_: Analysis, candidate: Candidate) -> bool:
    """Whether the headline names who is asked for: of 99 such questions about real articles readers passed 23, since the rest of
    it tells who that is."""
    return _MASKED.search(candidate.stem) is not None


def _is_fragment(_: Analysis, candidate: Candidate) -> bool:
    """Whether a part of a sentence is all that is shown: readers passed 5 of 22."""
    return _FRAGMENT in candidate.stem


def _says_here(_: Analysis, candidate: Candidate) -> bool:
    """Whether the words have a "here" that names no place: readers passed 4 of 20."""
    return _HERE.search(_words(candidate)) is not None


def _asks_something(_: Analysis, candidate: Candidate) -> bool:
    """Whether the words ask something, too, which is mostly answered by what is not shown: readers passed 8 of 31."""
    return "?" in _words(candidate)


def _tells_his_office(_: Analysis, candidate: Candidate) -> bool:
    """Whether the words say which office their speaker holds or held: "so long as I am your president"."""
    return _MY_OFFICE.search(_words(candidate)) is not None


def _is_one_more(_: Analysis, candidate: Candidate) -> bool:
    """Whether whoever is asked for is "another lawyer", beside one who is not shown."""
    return _ANOTHER.match(candidate.stem.rpartition("\n")[2]) is not None


def _counts_some(_: Analysis, candidate: Candidate) -> bool:
    """Whether it speaks of some by their number alone: "Who said the ten had not been detained?"."""
    return _THE_TEN.search(candidate.stem) is not None


def _words(candidate: Candidate) -> str:
    """The words of a question for who said them."""
    asked = candidate.stem.rpartition("\n")[2]
    return asked[asked.find("“") + 1 : asked.rfind("”")] if candidate.form == _TO_SPEAKER and "“" in asked else ""


def _reports_of_himself(_: Analysis, candidate: Candidate) -> bool:
    """Whether a report without the speaker's words has a "he" or "his": that tells much of who it is, and often leans on what
    is not shown. Readers passed 11 of 36, and one of ten that were chosen."""
    asked = candidate.stem.rpartition("\n")[2]
    return candidate.form == _TO_SPEAKER and "“" not in asked and _HIMSELF.search(asked) is not None


def _reports_of_some(_: Analysis, candidate: Candidate) -> bool:
    """Whether what is reported before the words has a "they" or "their" that nothing before it tells: "Who said the amount they
    received ..., and added"."""
    if candidate.form != _TO_SPEAKER:
        return False
    told = candidate.stem.rpartition("\n")[2].partition("“")[0]
    found = _THEY.search(told)
    return found is not None and _SEVERAL.search(told, 0, found.start()) is None


def _has_silent_options(_: Analysis, candidate: Candidate) -> bool:
    """Whether the context describes the speaker, and one of the others says nothing in the article, or none of them does: who
    says nothing is soon ruled out. Readers passed 10 of 57 and 3 of 22."""
    silent = _silent(candidate)
    return bool(silent) and (not candidate.feedback or is_told_of(candidate.stem.rpartition("\n")[0]))


def _is_half_silent(_: Analysis, candidate: Candidate) -> bool:
    """Whether one of two others says nothing: readers passed 17 of 57."""
    return bool(_silent(candidate)) and len(candidate.distractors) == _TWO


def _is_alone_in_the_race(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether one of only two others runs for office where the speaker does not, or the other way round: readers passed 14 of
    84."""
    if candidate.form != _TO_SPEAKER or len(candidate.distractors) != _TWO:
        return False
    key, *others = map(analysis.names.called, (candidate.key, *candidate.distractors))
    runs = analysis.peers.runs
    return key is not None and any(other is not None and runs(other) is not runs(key) for other in others)


def _silent(candidate: Candidate) -> int:
    """How many of those who stand beside the speaker say nothing in the article: a choice has feedback for all others."""
    if candidate.form != _TO_SPEAKER or candidate.type != "single-choice":
        return 0
    return len(candidate.distractors) - len(candidate.feedback)


_TO_SPEAKER = "quotation-to-speaker"


def _is_given_to_another(_: Analysis, candidate: Candidate) -> bool:
    """Whether words are given to whom the article does not have say them: that it has another say them proves little to a strict
    reader. Two who were told not to be lenient passed 2 of 19, 7 with doubts; others before them three in four."""
    return candidate.form == "attribution-true-false" and candidate.key == "false"


def _is_report_of_another(_: Analysis, candidate: Candidate) -> bool:
    """The same of what is only reported, which two may well have said: none of 8."""
    return candidate.form == "report-true-false" and candidate.key == "false"


def _given_away(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether the context of a false attribution names who said the words, and not whom they are given to."""
    if candidate.key != "false" or candidate.type != "true-false":
        return False
    context, _, asked = candidate.stem.rpartition("\n")
    speaker = analysis.names.called(candidate.speaker or "")
    if speaker is None or f" {speaker.surname.lower()} " not in f" {fold(context)} ":
        return False
    told = asked.partition("“")[0]
    return not any(f" {p.surname.lower()} " in f" {fold(context)} " for p in analysis.names.people if p.name in told)


def _nobody_knows(analysis: Analysis, candidate: Candidate) -> bool:
    """Whether the answer is a name that no reader keeps: to be typed and hardly read, or a passer-by's."""
    speaker = analysis.names.called(candidate.speaker or "")
    if speaker is None:  # a body, or a name of unknown kind
        return candidate.type in _TYPED
    return (candidate.type in _TYPED and len(speaker.mentions) <= _ONCE) or _private(analysis, speaker)


def _private(analysis: Analysis, speaker: Entity) -> bool:
    """Whether an article brings somebody in with an age or as one of many, and says little more of them: a voter, a passer-by."""
    if len(speaker.mentions) > _FEW:
        return False
    end = speaker.mentions[0].end
    return _AGE.match(analysis.text, end) is not None or _ONE_OF_MANY.match(analysis.text, end) is not None


OF_WORDS: tuple[Limit, ...] = (
    (UNKNOWN, _nobody_knows),
    (SELDOM, _may_mislead),
    (SELDOM, _has_silent_options),
    (SELDOM, _given_away),
    (SELDOM, _is_half_silent),
    (SELDOM, _has_masked_headline),
    (SELDOM, _is_alone_in_the_race),
    (SELDOM, _is_fragment),
    (SELDOM, _says_here),
    (SELDOM, _asks_something),
    (SELDOM, _tells_his_office),
    (SELDOM, _counts_some),
    (SELDOM, _is_one_more),
    (BARELY, _leans_much),
    (BARELY, _breaks_off),
    (BARELY, _reports_of_himself),
    (SELDOM, _reports_of_some),
    (LEANING, _leans),
    (LEANING, _is_given_to_another),
    (BARELY, _is_report_of_another),
)
"""Limits of questions about words."""
