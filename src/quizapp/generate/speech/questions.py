"""The questions about one quotation: who said it, whether somebody did, and which words somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import INDIRECT, Attribution
from quizapp.generate.candidate import BLANK, WHO_SAID_WHAT, Candidate
from quizapp.generate.names import BODY, PERSON, UNKNOWN, Entity
from quizapp.generate.names.roles import is_role
from quizapp.generate.speech.cast import Cast
from quizapp.generate.speech.evidence import LONGEST_EVIDENCE, label_initials
from quizapp.generate.speech.introduced import introduced, is_stranger
from quizapp.generate.speech.lines import Line, other_lines
from quizapp.generate.speech.masked import undescribed
from quizapp.generate.speech.rivals import as_option, likeness
from quizapp.generate.speech.stem import UNCLEAR, Stem
from quizapp.generate.speech.unnamed import is_told_of
from quizapp.generate.speech.words import capital, in_sentence, named_once, names, quoted
from quizapp.patterns import lazy_pattern
from quizapp.text import fold

FEWEST_RIVALS = 2
"""Wrong options below which the speaker is typed."""
_VERDICT = 0.45
"""The worth of a verdict on who said it: readers passed 27 of 58, and more of the questions for the speaker."""
_WRITTEN = frozenset("wrote writes tweeted posted texted emailed e-mailed".split())
"""Cues of words that nobody said."""
_REPORT = lazy_pattern(r"Who (?P<said>(?!used the words)[a-z].+)\?", re.DOTALL)
"""A question for the speaker of what is told."""
_CLOSED = (".", "!", "?", ".”", "!”", "?”")
_LONGEST_FEEDBACK = 160
_BREAKS_OFF = lazy_pattern(r"\b(?:about|of|to|for|with|from|by|the|an?|and|or)\.?$")
"""Words in marks that the writer completes: "they only have to worry about" North Korea."""


def _is_true(words: str) -> bool:
    """Whether words are given to who said them: settled by the words, about every other one."""
    return fold(words)[:1] < "i"


class Questions:
    """The candidates about one quotation, in each form."""

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
        enough, gapped = len(others) >= FEWEST_RIVALS, BLANK in asked.text
        text = undescribed(asked.text, self.found) if enough and gapped else asked.text
        body = key.kind == BODY or (_is_an_it(key, text) and not _is_told_to_be_somebody(self.analysis.text, key))
        return Candidate(
            kind=WHO_SAID_WHAT,
            type="single-choice" if enough else "cloze" if gapped else "short-answer",
            form="quotation-to-speaker",
            stem=named_once(_of_body(text, choice=enough) if body else text),
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
        named = None if _BREAKS_OFF.search(line.words) else self._claimed(line.words, others, question)
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
        clear = question.worth > UNCLEAR and not is_stranger(self.analysis, named)
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
            worth=_VERDICT if clear else min(question.worth, UNCLEAR),
        )

    def _introduced(self, entity: Entity) -> str:
        """Somebody as the article introduces him, a body with its article."""
        told = introduced(self.analysis, entity)
        return told if told != entity.name else in_sentence(self.analysis, entity)

    def quotation_asked(self, line: Line, lines: list[Line]) -> Iterator[Candidate]:
        """Speaker to quotation, among quotations of others that are about as long."""
        others = other_lines(line, lines, likeness(self._cast, self.key))
        if len(others) < FEWEST_RIVALS:
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


def _of_body(stem: str, *, choice: bool) -> str:
    """A question for a company or an office: that is no "who"."""
    context, line, asked = stem.rpartition("\n")
    which = "Which of these" if choice else "Which organisation"
    return f"{context}{line}{which}{asked[3:]}" if asked.startswith("Who ") else stem


def _is_an_it(key: Entity, stem: str) -> bool:
    """Whether what is asked for is no person by the "it" of what it said: "said it was raising its chief"."""
    return key.kind == UNKNOWN and _ITSELF.search(stem) is not None


def _is_told_to_be_somebody(text: str, key: Entity) -> bool:
    """Whether an age or an office stands beside a name that no list knows: "The 30-year-old Klav", "Tob Ellw, a minister,"."""
    for mention in key.mentions[:_LOOKED_AT]:
        behind = _APPOSED.match(text, mention.end)
        if text.endswith("-year-old ", 0, mention.outer) or (behind and any(map(is_role, behind[1].lower().split()))):
            return True
    return False


_APPOSED = lazy_pattern(r", ([^,.;:()“”\"]{3,70}),")
_LOOKED_AT = 6
"""Mentions of a name beside which it is told what it names."""
_ITSELF = lazy_pattern(
    r"^Who (?:has |had )?(?:said|says|announced|admitted|denied|confirmed|told [\w ]{2,30}?)(?: that)?"
    r" (?:(?:one|some|many|most|all|two|three|none) of )?"
    r"its?\b(?! (?:is|was|will be|would be|may be|might be) (?:too |very |not |more |also )?"
    r"(?:difficult|hard|easy|important|possible|impossible|clear|unclear|likely|unlikely|necessary|time|better|best|good|bad"
    r"|wrong|right|fair|vital|crucial|essential|up)\b)",
    re.MULTILINE,
)
