"""The forms of a who-said-what item: for each attributed quotation a candidate in every form that suits it.

One of them is asked at most: the selection sees by `focus` that they are about the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, INDIRECT, MIXED, Attribution
from quizapp.generate.candidate import BLANK, WHO_SAID_WHAT, Candidate, Drop
from quizapp.generate.names import BODY, PERSON, UNKNOWN, Entity
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.names.kin import KIN
from quizapp.generate.speech.cast import Cast
from quizapp.generate.speech.evidence import LONGEST_EVIDENCE, evidence_start, label_initials
from quizapp.generate.speech.introduced import introduced, is_stranger
from quizapp.generate.speech.lead_in import behind_lead_in, without_gender
from quizapp.generate.speech.lines import Line, other_lines, quoted_line
from quizapp.generate.speech.masked import undescribed
from quizapp.generate.speech.matching import matching
from quizapp.generate.speech.rivals import as_option, rivals
from quizapp.generate.speech.split import behind_cue
from quizapp.generate.speech.stem import UNCLEAR, Stem
from quizapp.generate.speech.unnamed import is_told_of
from quizapp.generate.speech.wording import LONGEST_QUOTE, led_stem, quoted_words, stem
from quizapp.generate.speech.words import capital, in_sentence, named_once, names, quoted, told_by_kin
from quizapp.text import fold

_STAGE = "speech"
_FEWEST_RIVALS = 2
_NAMING = frozenset("called labelled labeled branded described dubbed termed deemed".split())
"""Verbs that say of what a single quoted word was said: `called the ban "barmy"`."""
_VERDICT = 0.45
"""The worth of a verdict on who said it: readers passed 27 of 58, and more of the questions for the speaker."""
_WRITTEN = frozenset("wrote writes tweeted posted texted emailed e-mailed".split())
"""Cues of words that nobody said."""
_REPORT = re.compile(r"Who (?P<said>(?!used the words)[a-z].+)\?", re.DOTALL)
"""A question for the speaker of what is told."""
_LEFT_OF_DAY = re.compile(r"[A-Z][\w’'.]* (?:posted|aired|published|released)\?$")
"""How a question ends that has lost the day on which something came out."""
_CLOSED = (".", "!", "?", ".”", "!”", "?”")
_NEAR = 20
"""Lines before and after one that are looked at for company."""
_WHOLE = 18
"""Words from which on a part of what somebody says is judged or offered without the rest."""
_LONGEST_FEEDBACK = 160
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
    common = _Common(analysis, cast, found, key, start)
    led = led_stem(cast.told, found, quote, *beside)
    beside_led = _others(analysis, cast, found, key, led) if led is not None and not names(led.text, key) else []
    if len(beside_led) < _FEWEST_RIVALS:
        led = None  # less shown leaves more who may be meant
    if led is not None:
        yield common.speaker_asked(led, beside_led)
    asked = stem(cast.told, found, quote, *beside)
    if asked is None or _LEFT_OF_DAY.search(asked.text):
        yield Drop(_STAGE, "no stem reads well", text, found.quotation.start)
        return
    if names(asked.text, key):
        yield Drop(_STAGE, "the words name their speaker", text, found.quotation.start)
        return
    others = _others(analysis, cast, found, key, asked)
    yield common.speaker_asked(asked, others)
    if found.form in (DIRECT, INDIRECT):
        behind = _behind_lead_in(common, cast, quote, (led, beside_led) if led else (asked, others), beside[0])
    else:
        behind = None
    if behind is not None:
        yield common.speaker_asked(*behind)
    line = next((entry for entry in lines if entry.found is found), None)
    whole = line or quoted_line(analysis, found, LONGEST_QUOTE)
    if found.form == DIRECT and len(quote.split()) < _WHOLE and any(_goes_with(found, other) for other in beside):
        return  # half of what was said
    if whole is not None and whole.alone:
        yield from common.judged(whole, others, asked)  # behind what leads up to it, readers passed none of 19
    elif found.form in (INDIRECT, MIXED) and asked.whole:
        yield from common.judged_report(asked, others)
    if line is not None and line.alone:
        yield from common.quotation_asked(line, lines)


def _behind_lead_in(
    common: _Common, cast: Cast, quote: str, question: tuple[Stem, list[Entity]], before: Attribution | None
) -> tuple[Stem, list[Entity]] | None:
    """The question, which comes with its wrong options, behind what leads up to the words, where that leaves enough of them."""
    analysis, found, key = common.analysis, common.found, common.key
    asked, others = question
    behind = behind_lead_in(analysis, found, quote, asked, before)
    if behind is None:
        return None
    others = [] if behind.gender else [entity for entity in others if not names(behind.text, entity)]
    if len(others) < _FEWEST_RIVALS:
        others = _others(analysis, cast, found, key, behind)
    if len(others) < _FEWEST_RIVALS and behind.gender and not asked.gender:
        behind = without_gender(analysis, found, behind)
        others = _others(analysis, cast, found, key, behind) if behind is not None else []
    return (behind, others) if behind is not None and len(others) >= _FEWEST_RIVALS else None


def _others(analysis: Analysis, cast: Cast, found: Attribution, key: Entity, asked: Stem) -> list[Entity]:
    """Who may stand beside the speaker as a wrong option of that question."""
    return rivals(analysis, cast, found, asked.text, asked.gender or told_by_kin(asked.text, key))


def _is_true(words: str) -> bool:
    """Whether words are given to who said them: settled by the words, about every other one."""
    return fold(words)[:1] < "i"


class _Common:
    """What the forms of one quotation share."""

    def __init__(self, analysis: Analysis, cast: Cast, found: Attribution, key: Entity, start: int) -> None:
        self.analysis = analysis
        self._cast = cast
        self.found = found
        self.key = key
        self._start = start
        self._quote = analysis.text[found.quotation.start : found.quotation.end]
        label = label_initials(analysis, found)
        self._initials = (analysis.text[label.start : label.end],) if label else ()

    def speaker_asked(self, asked: Stem, others: list[Entity]) -> Candidate:
        """Quotation to speaker: among the article's other speakers, else typed."""
        key = self.key
        enough, gapped = len(others) >= _FEWEST_RIVALS, BLANK in asked.text
        text = undescribed(asked.text, self.found) if enough and gapped else asked.text
        return Candidate(
            kind=WHO_SAID_WHAT,
            type="single-choice" if enough else "cloze" if gapped else "short-answer",
            form="quotation-to-speaker",
            stem=named_once(_of_body(text, choice=enough) if key.kind == BODY or _is_an_it(key, text) else text),
            key=key.name,
            start=self._since(asked),
            end=self.found.end if asked.end is None else max(self.found.end, asked.end),
            distractors=tuple(as_option(e, key) for e in others) if enough else (),
            accept=() if enough else tuple(sorted({*key.forms, key.surname} - {key.name})),
            quote=self._quote,
            speaker=key.name,
            feedback=self._feedback(others) if enough else {},
            aliases=tuple(sorted({*key.forms, key.surname, *self._initials})),
            focus=self.found.quotation.start,
            shows=self._shown(asked),
            worth=asked.worth * (1.0 if enough else 0.8),
        )

    def _since(self, asked: Stem) -> int:
        """Where the evidence of a question begins: with what leads up to the words, too, since it names the speaker there."""
        start = self._start if asked.start is None else min(self._start, asked.start)
        led = asked.context
        if led is None or not led.sentences or not is_told_of(led.text):
            return start
        first = self.analysis.sentences[led.sentences[0]].start
        return first if first < start and self.found.end - first <= LONGEST_EVIDENCE else start

    def _shown(self, asked: Stem) -> tuple[int, ...]:
        """The sentences that the question shows: its context, and one before the carrier whose words it has."""
        told = () if asked.start is None else (self.analysis.sentence_at(asked.start),)
        return (*(asked.context.sentences if asked.context else ()), *told)

    def judged(self, line: Line, others: list[Entity], question: Stem) -> Iterator[Candidate]:
        """True or false: the words with their speaker, or with another who speaks in the article.

        They stand behind the context of the question for their speaker, and are no clearer than that.
        """
        named = self._claimed(line.words, others, question)
        if named is not None:
            wrote = self.found.cue is not None and self.found.cue.lower in _WRITTEN
            verb = "wrote" if wrote else "said"
            claim = f"{capital(self._introduced(named))} {verb}, “{line.words}”"
            yield self._verdict("attribution-true-false", named, claim, question)

    def judged_report(self, question: Stem, others: list[Entity]) -> Iterator[Candidate]:
        """True or false: what the question tells that somebody said, as said by that one or by another."""
        told = question.text.rpartition("\n")[2]
        report = _REPORT.fullmatch(told)
        named = self._claimed(self._quote, others, question) if report else None
        if report is not None and named is not None:
            said = f"{capital(self._introduced(named))} {report['said']}"
            claim = said if said.endswith(_CLOSED) else f"{said}."
            yield self._verdict("report-true-false", named, claim, question)

    def _claimed(self, words: str, others: list[Entity], question: Stem) -> Entity | None:
        """Who is to have said the words: the speaker, or another who speaks; None where that would tell too much."""
        context = question.context
        heard = [e for e in others if self._cast.speaks(e)] or others
        if not heard:
            return None  # nobody else speaks: it could only be true
        peers = self._cast.peers
        alike = [e for e in heard if not self.key.gender or e.gender in ("", self.key.gender)]
        alike = [e for e in alike if peers.runs(e) is peers.runs(self.key)]  # of such readers passed one of eight
        true = _is_true(words)
        if not true and not alike:
            return None
        named = self.key if true else alike[0]
        if named.kind != PERSON and not self._cast.speaks(named):
            return None  # a firm that only belongs to somebody's title says nothing
        if context is not None and (names(context.text, named) or question.gender not in ("", named.gender)):
            return None  # who is named, or is no "she", did not say it
        return named

    def _verdict(self, form: str, named: Entity, claim: str, question: Stem) -> Candidate:
        context, asked = question.context, f"True or false: {claim}"
        return Candidate(
            kind=WHO_SAID_WHAT,
            type="true-false",
            form=form,
            stem=context.before(asked) if context else asked,
            key="true" if named is self.key else "false",
            start=self._start,
            end=self.found.end,
            quote=self._quote,
            speaker=self.key.name,
            explanation=f"{self.key.name} said it.",
            aliases=self._initials,
            focus=self.found.quotation.start,
            shows=context.sentences if context else (),
            worth=_VERDICT if question.worth > UNCLEAR and not is_stranger(self.analysis, named) else UNCLEAR,
        )

    def _introduced(self, entity: Entity) -> str:
        """Somebody as the article introduces him, a body with its article."""
        told = introduced(self.analysis, entity)
        return told if told != entity.name else in_sentence(self.analysis, entity)

    def quotation_asked(self, line: Line, lines: list[Line]) -> Iterator[Candidate]:
        """Speaker to quotation, among quotations of others that are about as long."""
        others = other_lines(line, lines)
        if len(others) < _FEWEST_RIVALS:
            return
        yield Candidate(
            kind=WHO_SAID_WHAT,
            type="single-choice",
            form="speaker-to-quotation",
            stem=f"Which of these did {self._introduced(self.key)} say?",
            key=f"“{line.words}”",
            start=self._start,
            end=self.found.end,
            distractors=tuple(f"“{o.words}”" for o in others),
            quote=self._quote,
            speaker=self.key.name,
            feedback={f"“{o.words}”": f"{o.speaker.name} said that." for o in others},
            aliases=self._initials,
            focus=self.found.quotation.start,
            worth=UNCLEAR if is_stranger(self.analysis, self.key) else 0.72,
        )

    def _feedback(self, others: list[Entity]) -> dict[str, str]:
        """For each wrong option what the article has that person say."""
        told: dict[str, str] = {}
        for entity in others:
            for said in self._cast.lines.get(entity.id, ())[:1]:
                words = quoted(self.analysis, said.quotation.start, said.quotation.end)
                cut = len(words) > _LONGEST_FEEDBACK
                short = words[:_LONGEST_FEEDBACK].rsplit(" ", 1)[0] + " ..." if cut else words.rstrip(",")
                reported = said.form == INDIRECT
                told[as_option(entity, self.key)] = (
                    f"{entity.name} said that {short}." if reported else f"{entity.name} said: “{short}”"
                )
        return told


def _goes_with(found: Attribution, other: Attribution | None) -> bool:
    """Whether the other words are of the same speaker and stand in the same paragraph."""
    return (
        other is not None
        and other.form == DIRECT
        and other.speaker is found.speaker
        and other.quotation.paragraph == found.quotation.paragraph
    )


def _of_body(stem: str, *, choice: bool) -> str:
    """A question for a company or an office: that is no "who"."""
    context, line, asked = stem.rpartition("\n")
    which = "Which of these" if choice else "Which organisation"
    return f"{context}{line}{which}{asked[3:]}" if asked.startswith("Who ") else stem


def _is_an_it(key: Entity, stem: str) -> bool:
    """Whether what is asked for is no person by the "it" of what it said: "said it was raising its chief"."""
    return key.kind == UNKNOWN and _ITSELF.search(stem) is not None


_ITSELF = re.compile(
    r"^Who (?:has |had )?(?:said|says|announced|admitted|denied|confirmed|told [\w ]{2,30}?)(?: that)?"
    r" (?:(?:one|some|many|most|all|two|three|none) of )?its?\b",
    re.MULTILINE,
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
    if _CUT_OFF.search(quote):
        return "breaks off at a mark within"
    return "said by more than one" if cast.said_by_others(found) else ""


_CUT_OFF = re.compile(r"\b(?:the|an?|and|or|my|our|their|its|your)[,.]?$")
"""How no sentence ends: `“That is the,” she said`."""
