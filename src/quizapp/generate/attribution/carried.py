"""Who says a quotation without a cue of its own: the speaker before it, where news style says so.

It fills its sentence right after an attributed one or one that reports, or its paragraph after a paragraph that ended with an
attributed one, or it goes on with a quotation that the paragraph before left open.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.generate.attribution.cue_before import cue_before
from quizapp.generate.attribution.nameless import GENDER
from quizapp.generate.attribution.phrase import as_name, as_pronoun
from quizapp.generate.attribution.records import DIRECT, Attribution
from quizapp.generate.attribution.reference import References
from quizapp.generate.attribution.scene import REPLIES
from quizapp.generate.attribution.texts import TEXTS, THINGS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.topical import speaks_of
from quizapp.generate.attribution.who import can_speak
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, UNKNOWN, Entity
from quizapp.generate.names.persons import is_person_noun
from quizapp.patterns import lazy_pattern

_WORD = lazy_pattern(r"\S+")
_TAG = 3
"""Tokens of "Mr Lind pressed on" without title and stop."""
_TERSE = 5
"""Words of a reported clause which another may answer in the same paragraph: "Reed said that nobody had asked them."."""
_FEWEST_TOLD = 4
"""Words of a sentence in marks that goes on with what is told before it."""
_BEAT = 6
"""Tokens of "Reed smiled at that."."""
_BEATS = frozenset(
    "smiled laughed sighed shrugged grinned nodded chuckled paused winced frowned scoffed agreed disagreed concurred".split()
)
_TAGS = frozenset("said says added adds noted recalled explained".split())
_ADDING = 2
"""Tokens of "adding:"."""
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
    return (he or named) and not others and not _hands_over(tokens)


def _hands_over(tokens: list[Token]) -> bool:
    """Whether a sentence about somebody brings in words that are another's: "He read from the letter.", "She heard a shout."."""
    return any(
        t.lower in _BRINGS_IN or t.lower in TEXTS or t.lower in THINGS or is_person_noun(t.lower) for t in tokens
    )


_BRINGS_IN = frozenset(
    """heard hears listened interrupted introduced imagined mimicked recited translated read reads remembered quoted played sang
    sings opposite""".split()
)
"""What leads to words that somebody does not say himself, or not on that occasion."""


def _turned_to_another(tokens: list[Token], last: Attribution) -> bool:
    """Whether a sentence ends with whom its speaker lets speak: `"...," Lind said, and turned to Reed.`"""
    behind = [t for t in tokens if t.start >= last.quotation.outer_end]
    at = next((i for i, t in enumerate(behind) if t.lower in _TURNS), None)
    return at is not None and any(
        t.type == "N" and t.mention and t.mention.entity is not last.speaker for t in behind[at:]
    )


_TURNS = frozenset("turned turning let letting introduced introducing yielded nodded beckoned motioned".split())


class Carried:
    """Whom a quotation takes over, by what was found before it; the lists grow while an article is read."""

    def __init__(self, references: References, found: Sequence[Attribution], reported: Sequence[Attribution]) -> None:
        self._references = references
        self._discourse = references.discourse
        self._found = found
        self._reported = reported

    def speaker_of(self, number: int, index: int, tokens: list[Token], at: int) -> tuple[Entity, int, str] | None:
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
            if last.end == previous[-1].end and not _turned_to_another(previous, last):
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

    def adds(self, tokens: list[Token], at: int) -> tuple[Entity, int, str] | None:
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
        if (tagged := self._by_tag(previous, number, index - 1)) is not None:
            return tagged, previous[0].start, "follows what is told"
        entity = previous[0].mention.entity if previous[0].type == "N" and previous[0].mention else None
        beat = len(previous) <= _BEAT and len(previous) > 1 and previous[1].lower in _BEATS
        if beat and entity is not None and entity.kind == PERSON and can_speak(entity):
            return entity, previous[0].start, "follows how the speaker looked"
        return None

    def _by_tag(self, tokens: list[Token], number: int, index: int) -> Entity | None:
        """Who tells a sentence that ends on a tag, however few words are told: "No decision there yet, she said."."""
        tag = [t for t in tokens if t.type != "."][-_TAG:]
        if len(tag) < _TAG or len(tokens) <= _TAG + 1 or any(t.type == "Q" for t in tokens):
            return None
        if tag[0].type != "," or tag[1].type not in "NP" or tag[2].lower not in _TAGS:
            return None
        phrase = as_name(tag[1]) if tag[1].type == "N" else as_pronoun(tag[1])
        speaker = self._references.resolve(phrase, number, index)
        return speaker if speaker is not None and can_speak(speaker) else None

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
        if before is None or self._discourse.is_signed(number):
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
