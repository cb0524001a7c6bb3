"""Give each quotation its speaker, or none.

For a quotation the carrier sentence is tried first: a cue after it, then a cue before it, then "according to". A
quotation without a cue of its own belongs to the speaker before it where news style says so: it fills its sentence
right after an attributed one, or its paragraph after a paragraph that ended with an attributed one, or it goes on with
a quotation that the paragraph before left open.
"""

from __future__ import annotations

from quizapp.article.model import Article
from quizapp.generate.attribution import cues, subject
from quizapp.generate.attribution.discourse import Discourse, can_speak
from quizapp.generate.attribution.not_speech import is_title, unsaid
from quizapp.generate.attribution.records import DIRECT, MIXED, Attribution
from quizapp.generate.attribution.reported import reported
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.names import Entity, Names
from quizapp.generate.quotations import Quotation

_LONGEST_SENTENCE = 300
"""Tokens, a quotation counted as one: what is longer is a list or no prose, and nobody is sought in it."""
_LABELLED_SENTENCES = 3
"""Sentences of a labelled turn that are asked about."""


def attribute(article: Article, names: Names, quotations: tuple[Quotation, ...]) -> list[Attribution]:
    """Every quotation of the body with its speaker or the reason for none, and every reported clause, in order."""
    discourse = Discourse(article, names, quotations)
    return sorted([*_Attributor(discourse).run(), *reported(discourse)], key=lambda a: a.quotation.start)


class _Attributor:
    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._found: list[Attribution] = []

    def run(self) -> list[Attribution]:
        for number in self._discourse.paragraphs():
            if self._discourse.label(number) is not None:
                self._labelled(number)
                continue
            if not self._discourse.quotations(number):
                continue
            for index, tokens in enumerate(self._discourse.sentences(number)):
                if len(tokens) <= _LONGEST_SENTENCE and any(t.type == "Q" for t in tokens):
                    self._sentence(number, index, tokens)
        return self._found

    def _labelled(self, number: int) -> None:
        """A paragraph of an interview or transcript: all of it is said by whom its label names."""
        speaker = self._discourse.label(number)
        paragraph = self._discourse.paragraph(number)
        for sentence in paragraph.sentences[:_LABELLED_SENTENCES]:
            if self._discourse.text[sentence.end - 1] == "?":
                continue  # an interviewer's question; the answers are what is worth asking
            quotation = Quotation(sentence.start, sentence.end, sentence.start, sentence.end, number)
            how = "label" if speaker and can_speak(speaker) else "label: speaker not settled"
            known = speaker if how == "label" else None
            self._found.append(Attribution(quotation, known, DIRECT, paragraph.start, sentence.end, how))

    def _sentence(self, number: int, index: int, tokens: list[Token]) -> None:
        for at, token in enumerate(tokens):
            if token.quotation is None:
                continue
            quotation = token.quotation
            form = self._form(tokens, at)
            cue, phrase, how = _find(self._discourse.text, tokens, at)
            start, end = tokens[0].start, tokens[-1].end
            speaker = self._discourse.resolve(phrase, number, index)
            if speaker is not None and how != "according to" and _relayed(tokens, cue):
                speaker, how = None, f"{how}: relayed by another"
            if speaker is not None and cue is not None and unsaid(tokens, tokens.index(cue)):
                speaker, how = None, f"{how}: not said, or not yet"
            if speaker is not None and is_title(self._discourse.text, tokens, at):
                speaker, how = None, f"{how}: a title"
            if phrase is None and cue is None:
                carried = self._carried(number, index, tokens, at)
                if carried:
                    speaker, start, how = carried
                else:
                    how = "no cue"
            elif speaker is None:
                how = f"{how}: speaker not settled"
            if speaker is not None and how != "passive cue":
                self._discourse.speakers.setdefault(tokens[0].start, speaker)
            self._found.append(Attribution(quotation, speaker, form, start, end, how, cue, phrase))

    def _form(self, tokens: list[Token], at: int) -> str:
        quotation = tokens[at].quotation
        if quotation is None:
            return MIXED
        first = self._discourse.text[quotation.start : quotation.start + 2].lstrip("‘'[(")[:1]
        before = tokens[at - 1].type if at else "."
        opens = before in ",:.;-" or at == 0 or before == "Q" or (tokens[at - 1].type in "VvA" and first.isupper())
        return DIRECT if first.isupper() and opens else MIXED

    def _carried(self, number: int, index: int, tokens: list[Token], at: int) -> tuple[Entity, int, str] | None:
        """The speaker whom a quotation without a cue takes over, where the evidence then begins, and the rule."""
        if any(t.type not in "Q.,-" for t in tokens):
            return None
        last = self._found[-1] if self._found else None
        if at == 0 and index == 0:
            return self._from_paragraph_before(number, tokens, last)
        if last is None or last.speaker is None:
            return None
        if at and last.quotation.outer_end <= tokens[at].start and last.start == tokens[0].start:
            return last.speaker, last.start, "same sentence"
        if index:
            previous = self._discourse.sentences(number)[index - 1]
            if last.end == previous[-1].end:
                return last.speaker, last.start, "follows in the same paragraph"
        return None

    def _from_paragraph_before(
        self, number: int, tokens: list[Token], last: Attribution | None
    ) -> tuple[Entity, int, str] | None:
        before = self._discourse.previous(number)
        if before is None:
            return None
        closing = self._discourse.sentences(before)[-1:]
        if closing and closing[0][-1].type == ":":
            cue, phrase, _ = _before([*closing[0], tokens[0]], len(closing[0]))
            index = len(self._discourse.sentences(before)) - 1
            speaker = self._discourse.resolve(phrase, before, index) if cue else None
            return (speaker, closing[0][0].start, "introduced by the paragraph before") if speaker else None
        if last is None or last.speaker is None or last.quotation.paragraph != before:
            return None
        if tokens[0].quotation and tokens[0].quotation.continues:
            return last.speaker, last.start, "goes on from the paragraph before"
        if last.end == self._discourse.sentences(before)[-1][-1].end and last.form == DIRECT:
            return last.speaker, last.start, "alone in the next paragraph"
        return None


def _find(text: str, tokens: list[Token], at: int) -> tuple[Token | None, subject.Phrase | None, str]:
    """Cue and subject of the quotation at index `at`, and the rule that found them."""
    leads = all(t.type in "QC-." for t in tokens[:at])
    inner = text[tokens[at].start : tokens[at].end].rstrip("”’\"' »")
    open_end = inner[-1:] in ",?!—–-…" or _next_type(tokens, at) in ",-"
    attempts = [_before, _after] if not leads else [_after, _before]
    if not leads and not open_end:
        attempts = [_before]
    for attempt in attempts:
        cue, phrase, how = attempt(tokens, at)
        if cue is not None or phrase is not None:
            return cue, phrase, how
    return None, None, "no cue"


def _next_type(tokens: list[Token], at: int) -> str:
    return tokens[at + 1].type if at + 1 < len(tokens) else "."


def _after(tokens: list[Token], at: int) -> tuple[Token | None, subject.Phrase | None, str]:
    """A cue after the quotation: `"...," said X`, `"...," X said`, `"...," according to X`."""
    start = at + 1
    while start < len(tokens) and tokens[start].type in ",-":
        start += 1
    if start >= len(tokens):
        return None, None, ""
    if tokens[start].lower == "according" and start + 1 < len(tokens):
        return tokens[start], subject.after(tokens, start + 1), "according to"
    for place in range(start, min(len(tokens), start + 45)):
        kind = tokens[place].type
        if kind in "Q.;:" or (kind == "S" and place == start):
            break
        if kind == "V" or (kind == "W" and _unlisted_cue(tokens, place, start)):
            if place == start or (place == start + 1 and tokens[start].type == "A"):
                inverted = subject.after(tokens, place)
                return (tokens[place], inverted, "inverted cue after") if inverted else (None, None, "")
            phrase = subject.before(tokens, place, start)
            if phrase is not None:
                return tokens[place], phrase, "cue after"
            if tokens[place - 1].type != "R" and not _inside_apposition(tokens, place, start):
                break
    return None, None, ""


def _inside_apposition(tokens: list[Token], place: int, start: int) -> bool:
    return any(t.type in ",R(" for t in tokens[start:place])


def _unlisted_cue(tokens: list[Token], place: int, start: int) -> bool:
    """True for a verb that no list has, right after the speaker: `"...," Beck deadpanned.`"""
    if place == start or tokens[place - 1].type not in "NP" or not tokens[place].lower.endswith(("ed", "s")):
        return False
    following = tokens[place + 1].type if place + 1 < len(tokens) else "."
    return following in ".,OA:" and place - start <= 3


def _before(tokens: list[Token], at: int) -> tuple[Token | None, subject.Phrase | None, str]:
    """A cue before the quotation: `X said: "..."`, `X called it "..."`, `X, saying "..."`."""
    weak: tuple[Token, subject.Phrase] | None = None
    for place in range(at - 1, -1, -1):
        kind = tokens[place].type
        if kind in {".", ";"}:
            break
        if kind == "W" and tokens[place].lower == "according":
            return tokens[place], subject.after(tokens, place + 1), "according to"
        if kind not in "VvU" or not _is_cue(tokens, place):
            continue
        if _subordinate(tokens, place, at):
            return None, None, ""
        if place == 0 and kind == "V":  # "Said X, who grew up there, ..."
            return tokens[0], subject.after(tokens, 0), "inverted cue before"
        if _passive(tokens, place):
            return _agent(tokens, place, at)
        phrase = _subject_of(tokens, place)
        if phrase is None:
            if tokens[place - 1].type == "S":
                return None, None, ""  # "a message that read": somebody else's words
            continue
        if _told_by_another(tokens, place, phrase):
            return tokens[place], subject.Phrase(subject.OTHER, phrase.start, phrase.end), "told by another"
        if _verb(tokens[place]) in cues.WEAK and not _adjacent(tokens, place, at):
            weak = weak or (tokens[place], phrase)
            continue
        return tokens[place], phrase, "cue before"
    if weak and _adjacent(tokens, tokens.index(weak[0]), at):
        return weak[0], weak[1], "weak cue before"
    if (
        at >= 2
        and tokens[at - 1].type in ",:"
        and any(t.lower in cues.SPEECH_NOUNS for t in tokens[max(0, at - 7) : at])
    ):
        leading = subject.main_subject(tokens, at - 1)
        if leading and leading.kind != subject.OTHER and not any(t.type == "S" for t in tokens[:at]):
            return tokens[at - 1], leading, "noun of speech"
    if at and tokens[at - 1].type == ":":
        label = tokens[at - 2] if at >= 2 else None
        if label and label.type == "N" and label.mention and not _one_of_several(tokens, at - 2):
            return tokens[at - 1], subject.Phrase(subject.NAME, label.start, label.end, label.mention), "label"
        leading = subject.main_subject(tokens, at - 1)
        if leading and leading.kind != subject.OTHER and not any(t.type in "VS" for t in tokens[:at]):
            return tokens[at - 1], leading, "colon"
    return None, None, ""


def _one_of_several(tokens: list[Token], at: int) -> bool:
    """True for the last name of "Silva and Costa:"."""
    return at >= 2 and tokens[at - 1].lower in {"and", "&", "or"} and tokens[at - 2].type == "N"


def _relayed(tokens: list[Token], cue: Token | None) -> bool:
    """True when the sentence has the words from a third party: `X said, according to Y`, `..., the Times reported`."""
    for place, token in enumerate(tokens):
        if token.lower == "according":
            return True
        if token.lower in {"reported", "reports"} and token is not cue and place + 1 < len(tokens):
            return tokens[place - 1].type in "NA" and tokens[place + 1].type in ".AO"
    return False


def _verb(token: Token) -> str:
    return cues.FINITE.get(token.lower) or cues.PARTICIPLE.get(token.lower) or token.lower


def _adjacent(tokens: list[Token], place: int, at: int) -> bool:
    """True when nothing but punctuation and small words stands between a cue and the quotation."""
    return all(t.type in ",:SAD-T" for t in tokens[place + 1 : at])


def _is_cue(tokens: list[Token], place: int) -> bool:
    """True unless the form is a noun here ("Clinton emails"), or an infinitive or participle that nobody utters."""
    token = tokens[place]
    before = tokens[place - 1] if place else None
    if token.type == "U":
        return before is not None and before.lower == "to" and token.lower in cues.TO_SAY
    if token.type == "v":
        return before is None or before.type not in "CO" or before.lower in {"by", "and", "but", "while"}
    if token.lower in cues.NOUN_LIKE:
        following = tokens[place + 1].type if place + 1 < len(tokens) else "."
        return before is not None and before.type in "NPA" and following in "QSDNPT:,G"
    return True


_BE = frozenset(["was", "were", "is", "are", "be", "been", "being"])


def _passive(tokens: list[Token], place: int) -> bool:
    """True for "was asked", "has been described"."""
    at = place - 1
    while at >= 0 and tokens[at].type == "A":
        at -= 1
    return tokens[place].type == "V" and at >= 0 and tokens[at].lower in _BE


def _agent(tokens: list[Token], place: int, at: int) -> tuple[Token | None, subject.Phrase | None, str]:
    """Who does what a passive cue says: "was asked by X whether ..."; an OTHER phrase where nobody is named."""
    for by in range(place + 1, at):
        if tokens[by].lower == "by":
            return tokens[place], subject.after(tokens, by), "passive cue"
    token = tokens[place]
    return token, subject.Phrase(subject.OTHER, token.start, token.end), "passive cue"


_SUBORDINATORS = frozenset("after when as because if while before since although though unless until once".split())


def _subordinate(tokens: list[Token], place: int, at: int) -> bool:
    """True when the cue stands in an opening clause that a comma ends: "After X asked about it, they became ..."."""
    if not any(t.type == "," for t in tokens[place:at]):
        return False
    head = next((t for t in tokens if t.type not in "A-"), tokens[0])
    if head.lower not in _SUBORDINATORS:
        return False
    comma = next(i for i, t in enumerate(tokens) if t.type == ",")
    return place < comma and at - comma > 1


def _told_by_another(tokens: list[Token], place: int, phrase: subject.Phrase) -> bool:
    """True when the cue's own clause is what somebody else says: "Meeks said Clinton told them ..."."""
    if phrase.kind == subject.PRONOUN and any(
        t.end <= phrase.start and t.type == "C" for t in tokens[place - 3 : place]
    ):
        return False  # "X may have said it best when he wrote"
    for outer in range(place - 1, -1, -1):
        token = tokens[outer]
        if token.end > phrase.start:
            continue
        if token.lower == "what":  # "in what Washington called ..."
            return False
        if token.type in ".;Q" or (token.type == "C" and token.lower in {"and", "but"}):
            return False
        if token.type == "V" and not _passive(tokens, outer) and _is_cue(tokens, outer):
            reported = subject.before(tokens, outer)
            return reported is not None and (reported.start, reported.end) != (phrase.start, phrase.end)
    return False


def _subject_of(tokens: list[Token], place: int) -> subject.Phrase | None:
    kind = tokens[place].type
    if kind == "V":
        return subject.before(tokens, place)
    if kind == "v" and place >= 2 and tokens[place - 1].type == "N" and tokens[place - 2].lower in {"with", "of"}:
        return subject.before(tokens, place, place - 1)
    for finite in range(place - 1, -1, -1):  # "..., Law said, noting": the nearest cue has the same subject
        if tokens[finite].type == "V" and _is_cue(tokens, finite) and not _passive(tokens, finite):
            return subject.before(tokens, finite)
        if tokens[finite].type == "Q" and tokens[place - 1].type != ",":
            break
    return subject.main_subject(tokens, place)
