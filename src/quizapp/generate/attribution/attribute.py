"""Give each quotation its speaker, or none.

For a quotation the carrier sentence is tried first: a cue after it, then a cue before it, then "according to". One without a
cue of its own may be carried over from whoever spoke before it (`carried`).
"""

from __future__ import annotations

from functools import cached_property

from quizapp.generate.attribution.carried import Carried
from quizapp.generate.attribution.governing import find_cue
from quizapp.generate.attribution.not_speech import titles_as_words
from quizapp.generate.attribution.phrase import DESCRIPTION, OTHER
from quizapp.generate.attribution.records import DIRECT, MIXED, Attribution
from quizapp.generate.attribution.reference import References
from quizapp.generate.attribution.reported import body_meant, reported, reports
from quizapp.generate.attribution.said import Said
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.unclosed import by_the_tag
from quizapp.generate.attribution.undone import opens_with_denial
from quizapp.generate.attribution.vetoes import veto
from quizapp.generate.attribution.who import can_speak
from quizapp.generate.names import Entity
from quizapp.generate.quotations import Quotation
from quizapp.patterns import lazy_pattern

_LONGEST_SENTENCE = 300
"""Tokens, a quotation counted as one: what is longer is a list or no prose, and nobody is sought in it."""
_LABELLED_SENTENCES = 3
"""Sentences of a labelled turn that are asked about."""


def attribute(references: References) -> list[Attribution]:
    """Every quotation of the body with its speaker or the reason for none, and every reported clause, in order."""
    return _Attributor(references).run()


_CLAUSE_GOES_ON = lazy_pattern(
    r"(?<=[\w%])[”\"’']+ (?:not|and|or|but|for|in|of|to|on|at|with|from|by|as|than|into|over|is|are|was|were|will|would|can|could"
    r"|has|have|had|when|while|if|because|after|before|until|that|which|who|whose)\b[^“”\"]{3,160}?, [^“”\",]{2,60}?"
    r" (?:said|says|added|adds|told|noted|argued|wrote|explained|warned|recalled|insisted)\b"
)
"""A sentence that the writer goes on with behind the marks, up to its cue:
`“They have no plan” and will pay for it, Lee said`."""


def _reaches_over(quotation: Quotation, start: int, end: int) -> bool:
    """Whether a sentence has a part of a quotation of several: "He said: “I know. But what should I do?”" in an answer."""
    apart = quotation.outer_end <= start or end <= quotation.outer_start
    return not apart and not (start <= quotation.outer_start and quotation.outer_end <= end + 1)


class _Attributor:
    def __init__(self, references: References) -> None:
        self._references = references
        self._discourse = references.discourse
        self._found: list[Attribution] = []
        self._reported: list[Attribution] = []
        self._carried = Carried(references, self._found, self._reported)

    def run(self) -> list[Attribution]:
        """Sentence by sentence, since who spoke last is whom the next pronoun means."""
        for number in self._discourse.paragraphs():
            if self._discourse.label(number) is not None:
                self._labelled(number)
                continue
            quoted = bool(self._discourse.quotations(number))
            if not quoted and not reports(self._discourse, number):
                continue
            for index, tokens in enumerate(self._discourse.sentences(number)):
                if len(tokens) > _LONGEST_SENTENCE:
                    continue
                if quoted and any(t.type == "Q" for t in tokens):
                    self._sentence(number, index, tokens)
                elif (told := reported(self._references, number, index, tokens)) and told.speaker:
                    if opens_with_denial(self._discourse.text, tokens[-1].end):
                        continue
                    self._reported.append(told)
                    self._discourse.speakers.setdefault(tokens[0].start, told.speaker)
        return sorted(
            [*by_the_tag(self._discourse.text, self._found), *self._reported], key=lambda a: a.quotation.start
        )

    @cached_property
    def _askers(self) -> frozenset[Entity]:
        """Whose labelled turns ask more often than not: interviewers."""
        turns: dict[Entity, list[bool]] = {}
        for number in self._discourse.paragraphs():
            speaker = self._discourse.label(number)
            if speaker is not None:
                paragraph = self._discourse.paragraph(number)
                asks = "?" in self._discourse.text[paragraph.start : paragraph.end]
                turns.setdefault(speaker, []).append(asks)
        return frozenset(who for who, asked in turns.items() if len(asked) > 1 and 2 * sum(asked) > len(asked))

    def _labelled(self, number: int) -> None:
        """A paragraph of an interview or transcript: all of it is said by whom its label names."""
        speaker = self._discourse.label(number)
        paragraph = self._discourse.paragraph(number)
        if speaker in self._askers:
            return  # the answers are what is worth asking
        for quotation in self._said_in_turn(number)[:_LABELLED_SENTENCES]:
            if self._discourse.text[quotation.end - 1] == "?":
                continue  # a question
            how = "label" if speaker and can_speak(speaker) else "label: speaker not settled"
            known = speaker if how == "label" else None
            self._found.append(Attribution(quotation, known, DIRECT, paragraph.start, quotation.outer_end, how))

    def _said_in_turn(self, number: int) -> list[Quotation]:
        """The words of a labelled turn: its quotations where it opens with one, else its sentences."""
        sentences = self._discourse.paragraph(number).sentences
        quotations = self._discourse.quotations(number)
        if sentences and quotations and quotations[0].outer_start == sentences[0].start:
            return quotations  # `KT: "I was four." She laughs.`
        return [
            Quotation(s.start, s.end, s.start, s.end, number)
            for s in sentences
            if not any(_reaches_over(q, s.start, s.end) for q in quotations)
        ]

    def _sentence(self, number: int, index: int, whole: list[Token]) -> None:
        for place, token in enumerate(whole):
            if token.quotation is None:
                continue
            tokens, at = whole, place
            quotation = token.quotation
            form = self._form(tokens, at)
            cue, phrase, how = find_cue(self._discourse.text, tokens, at)
            if cue is None and phrase is None and len(self._discourse.quotations(number)) > 1:
                without = titles_as_words(self._discourse.text, tokens, at)
                behind = without.index(token)
                cue, phrase, how = find_cue(self._discourse.text, without, behind)
                if cue is not None or phrase is not None:
                    tokens, at = without, behind
            start, end = tokens[0].start, tokens[-1].end
            speaker = self._references.resolve(phrase, number, index)
            if speaker is None and phrase is not None and phrase.kind in (DESCRIPTION, OTHER):
                speaker = body_meant(self._discourse, phrase, number, index)
            if speaker is not None:
                last = self._found[-1] if self._found else None
                said = Said(self._discourse, quotation, tokens, at, cue, phrase, how, speaker, number, index, last)
                if reason := veto(said):
                    speaker, how = None, f"{how}: {reason}"
            if phrase is None and cue is None:
                carried = self._carried.speaker_of(number, index, tokens, at)
                if carried:
                    speaker, start, how = carried
                else:
                    how = "no cue"
            elif speaker is None:
                how = f"{how}: speaker not settled"
            if speaker is None and (half := self._carried.adds(tokens, at)):
                speaker, start, how = half
            if speaker is not None and how != "passive cue":
                self._discourse.speakers.setdefault(tokens[0].start, speaker)
            self._found.append(Attribution(quotation, speaker, form, start, end, how, cue, phrase))

    def _form(self, tokens: list[Token], at: int) -> str:
        quotation = tokens[at].quotation
        if quotation is None:
            return MIXED
        if at == 0 and _CLAUSE_GOES_ON.match(self._discourse.text, quotation.end):
            return MIXED
        first = self._discourse.text[quotation.start : quotation.start + 2].lstrip("‘'[(")[:1]
        before = tokens[at - 1].type if at else "."
        opens = before in ",:.;-" or at == 0 or before == "Q" or (tokens[at - 1].type in "VvA" and first.isupper())
        return DIRECT if first.isupper() and opens else MIXED
