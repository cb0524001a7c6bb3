"""The forms of a who-said-what item: for each attributed quotation a candidate in every form that suits it.

One of them is asked at most: the selection sees by `focus` that they are about the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, INDIRECT, MIXED, Attribution
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.names import Entity
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.names.kin import KIN
from quizapp.generate.speech.cast import Cast
from quizapp.generate.speech.evidence import evidence_start
from quizapp.generate.speech.lead_in import behind_lead_in, without_gender
from quizapp.generate.speech.lines import Line, quoted_line
from quizapp.generate.speech.matching import matching
from quizapp.generate.speech.questions import FEWEST_RIVALS, Questions
from quizapp.generate.speech.rivals import rivals
from quizapp.generate.speech.split import behind_cue
from quizapp.generate.speech.stem import Stem
from quizapp.generate.speech.wording import LONGEST_QUOTE, led_stem, quoted_words, stem
from quizapp.generate.speech.words import names, told_by_kin
from quizapp.patterns import lazy_pattern

_STAGE = "speech"
_NAMING = frozenset("called labelled labeled branded described dubbed termed deemed".split())
"""Verbs that say of what a single quoted word was said: `called the ban "barmy"`."""
_LEFT_OF_DAY = lazy_pattern(r"[A-Z][\w’'.]* (?:posted|aired|published|released)\?$")
"""How a question ends that has lost the day on which something came out."""
_NEAR = 20
"""Lines before and after one that are looked at for company."""
_WHOLE = 18
"""Words from which on a part of what somebody says is judged or offered without the rest."""
_LONGEST_HALF = 6
"""Words of the first half of a sentence that is split by its cue which tell nothing alone."""


def find(analysis: Analysis) -> Iterator[Candidate | Drop]:
    """Candidates for each quotation with a speaker, a drop with its reason for each without."""
    cast = Cast(analysis)
    asked: set[str] = set()
    lines = _lines(analysis, cast)
    at = {id(line.found): place for place, line in enumerate(lines)}
    before: Attribution | None = None
    for found, after in zip_longest(analysis.attributions, analysis.attributions[1:]):
        text = analysis.text[found.quotation.start : found.quotation.end]
        if found.speaker is None:
            before = None
            yield Drop("attribution", found.how, text, found.quotation.start)
            continue
        place = at.get(id(found))
        near = lines[max(0, place - _NEAR) : place + _NEAR] if place is not None else []
        previous, before = before, found
        for candidate in _for_quotation(analysis, cast, found, near, (previous, after)):
            if isinstance(candidate, Candidate) and candidate.stem in asked:
                continue
            if isinstance(candidate, Candidate):
                asked.add(candidate.stem)
            yield candidate
    yield from matching(analysis, lines)


def _lines(analysis: Analysis, cast: Cast) -> list[Line]:
    """The quotations that may be options or sides of a match."""
    made = ((found, quoted_line(analysis, found)) for found in analysis.attributions)
    return [
        line
        for found, line in made
        if line and evidence_start(analysis, found) is not None and not _unfit(found, line.words, cast)
    ]


def _for_quotation(
    analysis: Analysis,
    cast: Cast,
    found: Attribution,
    lines: list[Line],
    beside: tuple[Attribution | None, Attribution | None],
) -> Iterator[Candidate | Drop]:
    key = found.speaker
    text = analysis.text[found.quotation.start : found.quotation.end]
    quote = quoted_words(analysis, found)
    reason = "half of a sentence" if _is_half(analysis, found) else _unfit(found, quote, cast)
    start = evidence_start(analysis, found)
    if key is None or reason or start is None:
        yield Drop(_STAGE, reason or "the speaker's name stands too far from the words", text, found.quotation.start)
        return
    about = Questions(analysis, cast, found, key, start)
    led = led_stem(cast.told, found, quote, *beside)
    beside_led = _others(analysis, cast, found, key, led) if led is not None and not names(led.text, key) else []
    if len(beside_led) < FEWEST_RIVALS:
        led = None  # less shown leaves more who may be meant
    if led is not None:
        yield about.speaker_asked(led, beside_led)
    asked = stem(cast.told, found, quote, *beside)
    if asked is None or _LEFT_OF_DAY.search(asked.text):
        yield Drop(_STAGE, "no stem reads well", text, found.quotation.start)
        return
    if names(asked.text, key):
        yield Drop(_STAGE, "the words name their speaker", text, found.quotation.start)
        return
    others = _others(analysis, cast, found, key, asked)
    yield about.speaker_asked(asked, others)
    if found.form in (DIRECT, INDIRECT):
        behind = _behind_lead_in(about, cast, quote, (led, beside_led) if led else (asked, others), beside[0])
    else:
        behind = None
    if behind is not None:
        yield about.speaker_asked(*behind)
    line = next((entry for entry in lines if entry.found is found), None)
    whole = quoted_line(analysis, found, LONGEST_QUOTE)
    if found.form == DIRECT and len(quote.split()) < _WHOLE and any(_goes_with(found, other) for other in beside):
        return  # half of what was said
    if whole is not None and whole.alone:
        yield from about.judged(whole, others, asked)  # behind what leads up to it, readers passed none of 19
    elif found.form in (INDIRECT, MIXED) and asked.whole:
        yield from about.judged_report(asked, others)
    if line is not None and line.alone:
        yield from about.quotation_asked(line, lines)


def _behind_lead_in(
    about: Questions, cast: Cast, quote: str, question: tuple[Stem, list[Entity]], before: Attribution | None
) -> tuple[Stem, list[Entity]] | None:
    """The question, which comes with its wrong options, behind what leads up to the words, where that leaves enough of them."""
    analysis, found, key = about.analysis, about.found, about.key
    asked, others = question
    behind = behind_lead_in(analysis, found, quote, asked, before)
    if behind is None:
        return None
    others = [] if behind.gender else [entity for entity in others if not names(behind.text, entity)]
    if len(others) < FEWEST_RIVALS:
        others = _others(analysis, cast, found, key, behind)
    if len(others) < FEWEST_RIVALS and behind.gender and not asked.gender:
        behind = without_gender(analysis, found, behind)
        others = _others(analysis, cast, found, key, behind) if behind is not None else []
    return (behind, others) if behind is not None and len(others) >= FEWEST_RIVALS else None


def _others(analysis: Analysis, cast: Cast, found: Attribution, key: Entity, asked: Stem) -> list[Entity]:
    """Who may stand beside the speaker as a wrong option of that question."""
    return rivals(analysis, cast, found, asked.text, asked.gender or told_by_kin(asked.text, key))


def _goes_with(found: Attribution, other: Attribution | None) -> bool:
    """Whether the other words are of the same speaker and stand in the same paragraph."""
    return (
        other is not None
        and other.form == DIRECT
        and other.speaker is found.speaker
        and other.quotation.paragraph == found.quotation.paragraph
    )


def _is_half(analysis: Analysis, found: Attribution) -> bool:
    """True for the few words before a cue that splits a sentence: `"With respect," he said, "there is no ..."`."""
    words = analysis.text[found.quotation.start : found.quotation.end]
    return len(words.split()) <= _LONGEST_HALF and bool(behind_cue(analysis, found))


def _unfit(found: Attribution, quote: str, cast: Cast) -> str:
    """Why a quotation with a speaker makes no item; empty when it may."""
    named = found.cue is not None and found.cue.lower in _NAMING
    if len(quote.split()) < (3 if found.form == DIRECT else 1 if named else 2):
        return "too short to be recognised"
    who = found.speaker
    if who is not None and is_first_name(who.name.lower()) and KIN.intersection(who.roles):
        return "somebody's kin, by the first name alone"
    if _NOTE_OF_EDITORS.search(quote):
        return "a note of the editors"
    if _CUT_OFF.search(quote):
        return "breaks off at a mark within"
    return "said by more than one" if cast.said_by_others(found) else ""


_NOTE_OF_EDITORS = lazy_pattern(
    r"\bcontributed to this (?:report|story|article)\b"
    r"|^\W*This (?:story|article|report) (?:corrects|has been (?:corrected|updated))\b"
)
"""What stands below a report, behind a mark that is left over."""
_CUT_OFF = lazy_pattern(r"\b(?:the|an?|and|or|my|our|their|its|your)[,.]?$")
"""How no sentence ends: `“That is the,” she said`."""
