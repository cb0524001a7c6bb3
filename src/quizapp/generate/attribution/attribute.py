"""Give each quotation its speaker, or none.

For a quotation the carrier sentence is tried first: a cue after it, then a cue before it, then "according to". A
quotation without a cue of its own belongs to the speaker before it where news style says so: it fills its sentence
right after an attributed one, or its paragraph after a paragraph that ended with an attributed one, or it goes on with
a quotation that the paragraph before left open.
"""

from __future__ import annotations

from functools import cached_property

from quizapp.generate.attribution.cue_before import cue_before
from quizapp.generate.attribution.governing import find_cue
from quizapp.generate.attribution.nameless import GENDER
from quizapp.generate.attribution.not_speech import titles_as_words
from quizapp.generate.attribution.phrase import DESCRIPTION, OTHER
from quizapp.generate.attribution.records import DIRECT, MIXED, Attribution
from quizapp.generate.attribution.reference import References
from quizapp.generate.attribution.reported import body_meant, reported, reports
from quizapp.generate.attribution.said import Said
from quizapp.generate.attribution.scene import REPLIES
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.topical import speaks_of
from quizapp.generate.attribution.unclosed import by_the_tag
from quizapp.generate.attribution.undone import opens_with_denial
from quizapp.generate.attribution.vetoes import veto
from quizapp.generate.attribution.who import can_speak
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, UNKNOWN, Entity
from quizapp.generate.quotations import Quotation
from quizapp.patterns import lazy_pattern

_LONGEST_SENTENCE = 300
"""Tokens, a quotation counted as one: what is longer is a list or no prose, and nobody is sought in it."""
_LABELLED_SENTENCES = 3
"""Sentences of a labelled turn that are asked about."""


def attribute(references: References) -> list[Attribution]:
    """Every quotation of the body with its speaker or the reason for none, and every reported clause, in order."""
    return _Attributor(references).run()


_WORD = lazy_pattern(r"\S+")
_TAG = 3
"""Tokens of "Mr Lind pressed on" without title and stop."""
_TERSE = 5
"""Words of a reported clause which another may answer in the same paragraph: "Reed said that nobody had asked them."."""
_FEWEST_TOLD = 4
"""Words of a sentence in marks that goes on with what is told before it."""
_BEAT = 6
"""Tokens of "Reed smiled at that."."""
_BEATS = frozenset("smiled laughed sighed shrugged grinned nodded chuckled paused winced frowned scoffed".split())


_ADDING = 2
"""Tokens of "adding:"."""
_CLAUSE_GOES_ON = lazy_pattern(
    r"(?<=[\w%])[”\"’']+ (?:not|and|or|but|for|in|of|to|on|at|with|from|by|as|than|into|over|is|are|was|were|will|would|can|could"
    r"|has|have|had|when|while|if|because|after|before|until|that|which|who|whose)\b[^“”\"]{3,160}?, [^“”\",]{2,60}?"
    r" (?:said|says|added|adds|told|noted|argued|wrote|explained|warned|recalled|insisted)\b"
)
"""A sentence that the writer goes on with behind the marks, up to its cue:
`“They have no plan” and will pay for it, Lee said`."""
_NEAR_LAST, _LONGEST_TITLE = 3, 4
"""Quotations looked back at for one that is speech, and words of one that need not be."""
_FEWEST_ALONE = 8
"""Words of a paragraph that is a quotation alone."""
_MOST_BETWEEN = 2
"""Sentences about a speaker between two quotations of his in a paragraph."""


def _is_about(tokens: list[Token], speaker: Entity | None) -> bool:
    """Whether somebody is the subject of a sentence without marks that names nobody else."""
    if speaker is None or any(t.type == "Q" for t in tokens):
        return False
    first = tokens[0]
    he = bool(speaker.gender) and GENDER.get(first.lower) == speaker.gender
    named = first.type == "N" and first.mention is not None and first.mention.entity is speaker
    others = any(t.mention and t.mention.kind in (PERSON, UNKNOWN) and t.mention.entity is not speaker for t in tokens)
    return (he or named) and not others


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
                carried = self._carried(number, index, tokens, at)
                if carried:
                    speaker, start, how = carried
                else:
                    how = "no cue"
            elif speaker is None:
                how = f"{how}: speaker not settled"
            if speaker is None and (half := self._adds(tokens, at)):
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

    def _carried(self, number: int, index: int, tokens: list[Token], at: int) -> tuple[Entity, int, str] | None:
        """The speaker whom a quotation without a cue takes over, where the evidence then begins, and the rule."""
        if half := self._other_half(tokens, at):
            return half
        apart = tokens[:-1] if tokens[-1].type == ":" else tokens  # what stood below, as a post, is lost
        if any(t.type not in "Q.,-" for t in apart):
            return None
        last = self._last_spoken(tokens[0].start)
        if at == 0 and index == 0:
            return self._from_paragraph_before(number, tokens, last)
        if index and at == 0 and (beat := self._after_told(number, index, tokens)):
            return beat
        if last is None or last.speaker is None:
            return None
        if at and last.quotation.outer_end <= tokens[at].start and last.start == tokens[0].start:
            return last.speaker, last.start, "same sentence"
        if index:
            if self._claimed(number, index, last.speaker):
                return None
            previous = self._discourse.sentences(number)[index - 1]
            if last.end == previous[-1].end:
                return last.speaker, last.start, "follows in the same paragraph"
            if at == 0 and self._still_about(last, number, index, tokens):
                return last.speaker, last.start, "goes on in the same paragraph"
        return None

    def _last_spoken(self, start: int) -> Attribution | None:
        """The quotation found last, without titles and single words behind it in the same sentence: `said Lind of the "Post."`"""
        for found in reversed(self._found[-_NEAR_LAST:]):
            words = self._discourse.text[found.quotation.start : found.quotation.end]
            if found.speaker or found.form == DIRECT or len(words.split()) > _LONGEST_TITLE or found.start >= start:
                return found
        return None

    def _other_half(self, tokens: list[Token], at: int) -> tuple[Entity, int, str] | None:
        """Who says the rest of a sentence that a long cue parts: `"I am here," said Lind as she opened the fair, "and happy."`"""
        last = self._found[-1] if self._found else None
        quotation = tokens[at].quotation
        if last is None or last.speaker is None or quotation is None or last.start != tokens[0].start or at < 2:
            return None
        text = self._discourse.text
        open_ended = text[last.quotation.start : last.quotation.outer_end].rstrip("”\"' ’")[-1:] == ","
        goes_on = text[quotation.start : quotation.start + 1].islower() and tokens[at - 1].type == ","
        between = [t for t in tokens[:at] if t.start >= last.quotation.outer_end]
        spoken = any(t.type == "V" for t in between[:_TAG]) and not any(t.type == "V" for t in between[_TAG:])
        return (last.speaker, last.start, "same sentence") if open_ended and goes_on and spoken else None

    def _adds(self, tokens: list[Token], at: int) -> tuple[Entity, int, str] | None:
        """Who goes on in the same sentence with "adding" before more words: `"...," Lind's statement reads, adding: "..."`."""
        last = self._found[-1] if self._found else None
        if last is None or last.speaker is None or last.start != tokens[0].start:
            return None
        before = [t.lower for t in tokens[max(0, at - _ADDING) : at]]
        return (last.speaker, last.start, "same sentence") if before in (["adding", ":"], ["adding", ","]) else None

    def _claimed(self, number: int, index: int, speaker: Entity) -> bool:
        """Whether another stands right behind the words with a verb and no more: `"Did you know?" Mr Lind pressed.`"""
        following = self._discourse.sentences(number)[index + 1 : index + 2]
        tag = [t for t in following[0] if t.type not in "GD."] if following else []
        if not 1 < len(tag) <= _TAG or tag[0].mention is None or any(t.quotation is not None for t in tag):
            return False
        return tag[0].mention.entity is not speaker and is_past(tag[1].lower)

    def _after_told(self, number: int, index: int, tokens: list[Token]) -> tuple[Entity, int, str] | None:
        """Who says a sentence in marks right behind one that tells what he said, or how he looked: "Reed smiled."."""
        words = self._discourse.text[tokens[0].start : tokens[0].end].strip(" ”’\"'")
        previous = self._discourse.sentences(number)[index - 1]
        if not previous or words.endswith("?") or len(words.split()) < _FEWEST_TOLD:
            return None
        told = self._reported[-1] if self._reported else None
        long = (
            told is not None
            and len(_WORD.findall(self._discourse.text, told.quotation.start, told.quotation.end)) > _TERSE
        )
        if told is not None and told.speaker is not None and long and told.end == previous[-1].end:
            return told.speaker, told.start, "follows what is told"
        if (topic := speaks_of(previous)) is not None:
            person = self._references.resolve(topic, number, index - 1)
            if person is not None and person.kind == PERSON and not self._names(tokens, person):
                return person, previous[0].start, "follows what the speaker speaks of"
        entity = previous[0].mention.entity if previous[0].type == "N" and previous[0].mention else None
        beat = len(previous) <= _BEAT and len(previous) > 1 and previous[1].lower in _BEATS
        if beat and entity is not None and entity.kind == PERSON and can_speak(entity):
            return entity, previous[0].start, "follows how the speaker looked"
        return None

    def _names(self, tokens: list[Token], person: Entity) -> bool:
        """Whether the words of a sentence name somebody."""
        return any(m.entity is person for m in self._discourse.names.within(tokens[0].start, tokens[-1].end))

    def _still_about(self, last: Attribution, number: int, index: int, tokens: list[Token]) -> bool:
        """Whether between two sentences in marks of one paragraph stands only what the first one's speaker did."""
        words = self._discourse.text[tokens[0].start : tokens[0].end].strip(" ”’\"'")
        if last.quotation.paragraph != number or last.form != DIRECT or words.endswith("?"):
            return False
        between = [s for s in self._discourse.sentences(number)[:index] if s and s[0].start >= last.end]
        return 0 < len(between) <= _MOST_BETWEEN and all(_is_about(s, last.speaker) for s in between)

    def _to_and_fro(self, last: Attribution) -> bool:
        """Whether the last words followed another's in the paragraph before: a dialogue, in which a lone line is either's."""
        other = next((a for a in reversed(self._found[-4:]) if a.quotation.paragraph != last.quotation.paragraph), None)
        before = self._discourse.previous(last.quotation.paragraph)
        return other is not None and other.quotation.paragraph == before and other.speaker is not last.speaker

    def _answers(self, last: Attribution) -> bool:
        """Whether the last words asked, or answered somebody: what stands alone after them may be the other's."""
        asked = self._discourse.text[last.quotation.start : last.quotation.end].rstrip(" ,”’'\"").endswith("?")
        return asked or (last.cue is not None and last.cue.lower in REPLIES)

    def _from_paragraph_before(
        self, number: int, tokens: list[Token], last: Attribution | None
    ) -> tuple[Entity, int, str] | None:
        before = self._discourse.previous(number)
        if before is None:
            return None
        closing = self._discourse.sentences(before)[-1:]
        if closing and closing[0][-1].type == ":":
            cue, phrase, _ = cue_before([*closing[0], tokens[0]], len(closing[0]))
            index = len(self._discourse.sentences(before)) - 1
            speaker = self._references.resolve(phrase, before, index) if cue else None
            return (speaker, closing[0][0].start, "introduced by the paragraph before") if speaker else None
        ends = self._discourse.sentences(before)[-1][-1].end if self._discourse.sentences(before) else -1
        told = self._reported[-1] if self._reported else None
        if (
            told is not None
            and told.speaker is not None
            and told.end == ends
            and self._is_whole_paragraph(number, tokens)
        ):
            return told.speaker, told.start, "alone in the next paragraph"
        if (spoke := self._speaks_of_it(number, before, tokens)) is not None:
            return spoke
        if last is None or last.speaker is None or last.quotation.paragraph != before:
            return None
        if tokens[0].quotation and tokens[0].quotation.continues:
            return last.speaker, last.start, "goes on from the paragraph before"
        if (
            self._to_and_fro(last)
            or self._answers(last)
            or self._discourse.text[tokens[0].end - 2 : tokens[0].end - 1] == "?"
        ):
            return None  # a question and its answer, paragraph by paragraph: the words go to and fro
        if last.end == ends and (last.form == DIRECT or self._is_whole_paragraph(number, tokens)):
            return last.speaker, last.start, "alone in the next paragraph"
        return None

    def _speaks_of_it(self, number: int, before: int, tokens: list[Token]) -> tuple[Entity, int, str] | None:
        """Who says a paragraph of words alone behind one that ends with what he speaks of: "Reed accused the board of theft."."""
        closing = self._discourse.sentences(before)[-1:]
        topic = speaks_of(closing[0]) if closing and self._is_whole_paragraph(number, tokens) else None
        if topic is None or any(t.type == "Q" for t in closing[0]):
            return None
        person = self._references.resolve(topic, before, len(self._discourse.sentences(before)) - 1)
        if person is None or person.kind != PERSON or self._names(tokens, person):
            return None
        return person, closing[0][0].start, "follows what the speaker speaks of"

    def _is_whole_paragraph(self, number: int, tokens: list[Token]) -> bool:
        """Whether a paragraph is one quotation of some length and nothing else."""
        sentences, words = (
            self._discourse.sentences(number),
            self._discourse.text[tokens[0].start : tokens[0].end].split(),
        )
        alone = len(sentences) == 1 and all(t.type in "Q." for t in sentences[0])
        return alone and len(words) >= _FEWEST_ALONE
