"""The cue before a quotation and its subject: `X said: "..."`, `X called it "..."`, `X, saying "..."`."""

from __future__ import annotations

from quizapp.generate.attribution import cues, subject
from quizapp.generate.attribution.colon import behind_colon
from quizapp.generate.attribution.cue_forms import PLAIN, adjacent, is_cue, passive, subordinate, verb_of
from quizapp.generate.attribution.inner import of_no_words
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.nearer import (
    another_says,
    as_another_puts_it,
    is_heard,
    is_text_of_another,
    only_told_to,
)
from quizapp.generate.attribution.phrase import OTHER, PRONOUN, Phrase
from quizapp.generate.attribution.put_so import as_somebody_puts_it, in_the_words_of, makes_clear
from quizapp.generate.attribution.received import from_another, heard_from
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.language import is_past
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS

_OVERHEARD = frozenset(
    "say shout ask whisper mutter murmur yell cry call scream sigh sing tell reply answer joke".split()
)
"""What somebody is heard to do: "a man behind me whisper"."""


def cue_before(tokens: list[Token], at: int) -> tuple[Token | None, Phrase | None, str]:
    """A cue before the quotation: `X said: "..."`, `X called it "..."`, `X, saying "..."`."""
    weak: tuple[Token, Phrase] | None = None
    if (words := in_the_words_of(tokens, at)) is not None:
        return words
    if from_another(tokens, at) or only_told_to(tokens, at) or as_another_puts_it(tokens, at):
        return tokens[at - 1], Phrase(OTHER, tokens[at - 1].start, tokens[at - 1].end), "from another"
    if (puts := as_somebody_puts_it(tokens, at) or makes_clear(tokens, at)) is not None:
        return puts
    if at > 1 and tokens[at - 1].type in ":," and tokens[at - 2].lower in _OVERHEARD:
        if any(t.lower in {"heard", "hears"} for t in tokens[:at]):
            return None, None, ""  # "a witness heard a voice say"
    if any(t.lower == "quoting" for t in tokens[:at]):
        return None, None, ""  # "Ann Lee said, quoting her father, ..."
    for place in range(at - 1, -1, -1):
        kind = tokens[place].type
        if kind in {".", ";"}:
            break
        if kind == "W" and tokens[place].lower == "according":
            return tokens[place], subject.after(tokens, place + 1), "according to"
        if kind == "v" and place and tokens[place - 1].lower == "as":
            return _quoted_as_saying(tokens, place)
        if kind not in "VvU" or not is_cue(tokens, place):
            continue
        if subordinate(tokens, place, at):
            return None, None, ""
        if place == 0 and kind == "V":  # "Said X, who grew up there, ..."
            return tokens[0], subject.after(tokens, 0), "inverted cue before"
        if passive(tokens, place):
            return _agent(tokens, place, at)
        if kind == "V" and _reported_too(tokens, place):
            continue
        if kind == "V" and place > 1 and (_is_verb_of_relative(tokens, place) or _is_told(tokens, place)):
            return tokens[place], Phrase(OTHER, tokens[place].start, tokens[place].end), "told by another"
        phrase = _subject_of(tokens, place)
        if phrase is None:
            if tokens[place - 1].type in "SG":  # "a message that read", "a voice like Reed's told him": somebody else's
                other = Phrase(OTHER, tokens[place].start, tokens[place].end)
                return tokens[place], other, "told by another"
            lead = next((led for led in range(place - 1, -1, -1) if tokens[led].type != "X"), 0)
            if kind == "V" and verb_of(tokens[place]) in PLAIN and tokens[lead].type == ",":
                return None, None, ""  # "Lind said Bo Reed, 31, wrote", "she said the judge, Bo Reed, had told"
            continue
        if at - place > _LONG_AFTER and _of_a_relative(tokens, phrase):
            return tokens[place], Phrase(OTHER, phrase.start, phrase.end), "told by another"
        if _of_a_paper(tokens, place, at, phrase):
            return None, None, ""  # "called, in a tangent on a letter he wrote in 1997, "the best friend ...""
        if another_says(tokens, phrase, place) or _tells_before_colon(tokens, place, at, phrase):
            return tokens[place], Phrase(OTHER, phrase.start, phrase.end), "told by another"
        told = _told_by_another(tokens, place, phrase)
        if told and of_no_words(tokens, place, phrase):
            continue  # "Lind said she felt"
        if told or _written(tokens, place, at) or _had_written(tokens, place, at):
            return tokens[place], Phrase(OTHER, phrase.start, phrase.end), "told by another"
        if verb_of(tokens[place]) in cues.WEAK and not adjacent(tokens, place, at) and not _posts(tokens, place):
            weak = weak or (tokens[place], phrase)
            continue
        return tokens[place], phrase, "cue before"
    if weak and adjacent(tokens, tokens.index(weak[0]), at):
        return weak[0], weak[1], "weak cue before"
    return behind_colon(tokens, at)


_LONG_AFTER = 7
"""Tokens between a cue and words, beyond which a relative clause may be over."""


def _of_a_relative(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether a cue is of a clause about the sentence's subject: "The act that Lind suggested they may be breaking says"."""
    that = next((at for at, t in enumerate(tokens) if t.end > phrase.start), 0) - 1
    if that < 2 or tokens[that].lower not in {"that", "which"} or tokens[that - 1].type not in "WNG":
        return False
    return all(t.type in "DWNGOA" and not is_past(t.lower) for t in tokens[:that])


def _posts(tokens: list[Token], place: int) -> bool:
    """True for "posted on Instagram that": what follows is what was posted; for "pointed out that", and "estimated that"."""
    if tokens[place].lower in {"estimated", "estimates"}:
        return tokens[place + 1].type == "S"
    if tokens[place].lower in {"pointed", "points"} and tokens[place + 1].lower == "out":
        return tokens[place + 2].type == "S"
    where = "".join("N" if t.type == "W" else t.type for t in tokens[place + 1 : place + 5])
    return tokens[place].lower == "posted" and where.startswith(("ONS", "ONAS", "AONS", "ONNS"))


def _tells_before_colon(tokens: list[Token], place: int, at: int, phrase: Phrase) -> bool:
    """True where a colon brings in what is no longer the subject's: "Lind said her mother had one rule: ..."."""
    told = tokens[place + 1 : at - 1]
    if tokens[at - 1].type == "," and told and told[-1].lower in TEXTS and is_text_of_another(told):
        return verb_of(tokens[place]) not in _HEARD_BY  # "Lind denounced the coach's remark, ..."
    if tokens[at - 1].type == "," and any(t.type == "S" for t in tokens[place + 1 : place + 3]):
        return _is_of_its_own(tokens[place + 1 : at - 1])  # "complained that a guard had barked at him, ..."
    if tokens[at - 1].type != ":" or place >= at - 2:
        return False
    verb = verb_of(tokens[place])
    if verb in _CALLS_UP and any(is_person_noun(t.lower) for t in told):
        return True  # "Lind called the next witness, a plumber from Lowell: ..."
    if verb == "tell" and told[0].lower in {"of", "about"}:
        return True
    if told[0].type in "DGW" and is_text_of_another(told) and verb not in _HEARD_BY:
        return True  # "Lind repeated her late teacher's warning: ..."
    if verb in _OF_OTHERS and all(t.type in "DNGWAO" for t in told):
        return verb in {"quote", "cite", "relay"} or is_person_noun(told[-1].lower) or told[-1].type == "N"
    return verb != "tell" and _is_of_its_own(told)


def _is_of_its_own(told: list[Token]) -> bool:
    """Whether a clause behind a verb of saying has a subject of its own, and a verb."""
    start = 1 if told and told[0].type == "S" else 0
    if start >= len(told) or told[start].type not in "DGNT":
        return False
    return any(t.type == "X" or (t.type == "W" and is_past(t.lower)) for t in told[start + 1 :])


_CALLS_UP = frozenset("announce call introduce describe recall remember mention praise quote cite thank".split())
"""What somebody does with whoever speaks then."""
_HEARD_BY = frozenset("tell ask remind warn inform assure advise urge post write tweet say add".split())
"""Verbs with a hearer for their object, or with a text of the subject's own."""
_OF_OTHERS = frozenset("quote cite relay recall describe mention invoke paraphrase mimic imitate echo remember".split())
"""What somebody does with the words of others."""


def _is_told(tokens: list[Token], place: int) -> bool:
    """True for a participle behind whoever is asked or told: "Reed, told that", "Reed, often asked how", "when told that"."""
    at = place - 1
    while at > 0 and tokens[at].type == "A":
        at -= 1
    if tokens[at].lower in {"when", "if", "though", "while"}:
        return True
    if tokens[at].type != "," or at < 1 or place + 1 >= len(tokens) or tokens[place + 1].lower not in _OF_THE_TOLD:
        return False
    opening = next((i for i in range(at - 1, 0, -1) if tokens[i].type == ","), at)
    if tokens[opening + 1].type == "R":
        return False  # "Ann Lee, who is running for governor, said that"
    if opening < at and tokens[opening - 1].type in "N)" and tokens[place + 1].lower == "that":
        return False  # "Ann Lee, the chair of the labor committee, said that"
    first = at - 1
    while first > 0 and tokens[first].type in "WDN":
        first -= 1
    return tokens[first].type != "," and tokens[at - 1].type in "NW"


_OF_THE_TOLD = frozenset("that how by for to if whether about why when of what".split())


def _is_verb_of_relative(tokens: list[Token], place: int) -> bool:
    """True for "The firefighter Lind thanked said", "The memo Reed wrote said": what stands right before is another verb."""
    before = tokens[place - 1]
    verb = before.type == "V" or (before.type == "W" and is_past(before.lower))
    return verb and tokens[place - 2].type in "NGPWA"


def _quoted_as_saying(tokens: list[Token], place: int) -> tuple[Token | None, Phrase | None, str]:
    """Who speaks in "X was quoted as saying": X; in "Y quoted somebody as saying": not Y."""
    for at in range(place - 2, -1, -1):
        if verb_of(tokens[at]) in {"quote", "cite", "describe", "report"} and tokens[at].type == "V":
            if passive(tokens, at):
                return tokens[place], subject.before(tokens, at), "quoted as saying"
            break
    token = tokens[place]
    return token, Phrase(OTHER, token.start, token.end), "told by another"


def _agent(tokens: list[Token], place: int, at: int) -> tuple[Token | None, Phrase | None, str]:
    """Who does what a passive cue says: "was asked by X whether ..."; an OTHER phrase where nobody is named."""
    for by in range(place + 1, at):
        if tokens[by].lower == "by":
            if sum(t.type == "-" for t in tokens[by:at]) % 2:
                break  # "is used by Lind - so much that some put it down as “...”"
            return tokens[place], subject.after(tokens, by), "passive cue"
    token = tokens[place]
    return token, Phrase(OTHER, token.start, token.end), "passive cue"


def _told_by_another(tokens: list[Token], place: int, phrase: Phrase) -> bool:
    """True when the cue's own clause is what somebody else says: "Meeks said Clinton told them ..."."""
    if phrase.kind == PRONOUN and any(t.end <= phrase.start and t.type == "C" for t in tokens[place - 3 : place]):
        return False  # "X may have said it best when he wrote"
    before = next((t for t in reversed(tokens) if t.end <= phrase.start), None)
    if before is not None and before.type == "," and tokens[0].lower in _ASKED:
        return False  # "Asked if he felt that it would do, Lind said"
    for outer in range(place - 1, -1, -1):
        token = tokens[outer]
        if token.end > phrase.start:
            continue
        if token.lower == "what":  # "in what Washington called ..."
            return False
        if token.lower == "which" and outer > 1 and tokens[outer - 2].lower in _RECORDED:
            return False  # "laughed at an interview in which Lee said"
        if token.type in ".;Q" or (token.type == "C" and token.lower in {"and", "but"}):
            return False
        if token.type == "V" and not passive(tokens, outer) and is_cue(tokens, outer):
            if phrase.kind == PRONOUN and _asked_whom(tokens, outer, phrase):
                return False  # "When Lind asked him whether he was sorry, he said that he was"
            if tokens[outer - 1].lower in {"that", "which"} and phrase.kind == PRONOUN:
                return True  # "a magazine that reported he had told"
            reported = subject.before(tokens, outer)
            return reported is not None and (reported.start, reported.end) != (phrase.start, phrase.end)
    return False


_RECORDED = frozenset(
    "interview speech video clip recording tape statement tweet letter email memo column op-ed".split()
)
"""What has somebody's words as they were said."""
_ASKED = frozenset("asked pressed questioned quizzed".split())


def _asked_whom(tokens: list[Token], outer: int, phrase: Phrase) -> bool:
    """Whether an opening clause asks, with its verb at `outer`, whom the pronoun behind its comma means."""
    if tokens[0].lower not in {"when", "after"} or tokens[outer].lower not in {"asked", "pressed"}:
        return False
    before = next((t for t in reversed(tokens) if t.end <= phrase.start), None)
    them = {"he": "him", "she": "her"}[phrase.words[0]]
    return before is not None and before.type == "," and tokens[outer + 1].lower == them


def _written(tokens: list[Token], place: int, at: int) -> bool:
    """True for what stands on a thing of which an aside tells: `One, she said, had a note in the memo line: "For gas"`."""
    aside = tokens[place + 1].type == "," and any(t.type == "," for t in tokens[max(0, place - 3) : place])
    if not aside or tokens[at - 1].type not in ":,":
        return False
    return any(t.lower in _WRITTEN_ON for t in tokens[place + 2 : at - 1])


def _had_written(tokens: list[Token], place: int, at: int) -> bool:
    """True for "Lee noted that the same agent had written, later, that they were "both unbearable"": the agent's words."""
    that = next((i for i in range(place + 1, at) if tokens[i].type == "S"), at)
    for i in range(that + 1, at - 1):
        if tokens[i].lower in {"had", "has", "have"} and tokens[i + 1].lower in _SPOKEN:
            return tokens[i - 1].type in "WNG" and any(t.type in "DNG" for t in tokens[that + 1 : i])
    return False


_SPOKEN = frozenset("written said told called described warned argued claimed tweeted posted replied testified".split())
_WRITTEN_ON = frozenset(
    "note notes sign signs letter card cards message poster banner placard sticker sheet plaque envelope label slip".split()
)


_PAPERS = frozenset(
    "letter memo email book essay article op-ed column note post message paper report piece speech".split()
)


def _of_a_paper(tokens: list[Token], place: int, at: int, phrase: Phrase) -> bool:
    """Whether a cue belongs to a paper that somebody wrote, and the words, behind a comma, to the rest of the sentence."""
    before = next((t for t in reversed(tokens[:place]) if t.end <= phrase.start), None)
    opens = tokens[0].type == "O" and not any(t.type in "VX," for t in tokens[:place])  # "In a letter he wrote, "...""
    apart = any(t.type == "," for t in tokens[place + 1 : at - opens])
    return phrase.kind == PRONOUN and apart and before is not None and before.lower in _PAPERS


def _of_somebody_else(tokens: list[Token], place: int) -> bool:
    """True for a participle with its own subject: "..., with one accountant writing"."""
    at = place - 1
    while at > 0 and tokens[at].type in "DWU" and place - at < _LONGEST_NOUN and tokens[at].lower != "with":
        at -= 1
    return at < place - 1 and tokens[at].lower == "with"


def _of_embedded(tokens: list[Token], place: int) -> bool:
    """True for what somebody wrote of whom the sentence tells: "Lind said that his chief of staff had warned him, writing"."""
    that = next((at for at in range(place - 1, -1, -1) if tokens[at].type == "S"), None)
    if that is None or that + 1 >= place or tokens[that + 1].lower not in {"his", "her", "their", "a", "an"}:
        return False
    return any(t.lower in ROLE_NOUNS for t in tokens[that + 2 : that + 5])


_LONGEST_NOUN = 6
"""Tokens of "with one senior accountant"."""


def _reported_too(tokens: list[Token], place: int) -> bool:
    """True for a verb that goes on with what is told: "told them that she was in and had called everybody"."""
    if not any(t.type == "X" for t in tokens[max(0, place - 3) : place]):
        return False
    joined = next((at for at in range(place - 1, max(0, place - 5), -1) if tokens[at].lower == "and"), 0)
    if any(t.type in "PN" for t in tokens[joined + 1 : place]):
        return False  # "noted that it was late and that he had called it": another's
    outer = next((at for at in range(joined - 1, -1, -1) if tokens[at].type == "V" and is_cue(tokens, at)), -1)
    return bool(joined) and outer >= 0 and any(t.lower == "that" for t in tokens[outer:joined])


def _subject_of(tokens: list[Token], place: int) -> Phrase | None:
    kind = tokens[place].type
    if kind == "V":
        return subject.before(tokens, place)
    if kind == "v" and (
        is_heard(tokens, place)
        or heard_from(tokens, place)
        or _of_somebody_else(tokens, place)
        or _of_embedded(tokens, place)
    ):
        return Phrase(OTHER, tokens[place].start, tokens[place].end)
    if kind == "v" and place >= 2 and tokens[place - 1].type == "N" and tokens[place - 2].lower in {"with", "of"}:
        return subject.before(tokens, place, place - 1)
    for finite in range(place - 1, -1, -1):  # "..., Law said, noting": the nearest cue has the same subject
        if tokens[finite].type == "V" and is_cue(tokens, finite) and not passive(tokens, finite):
            return subject.before(tokens, finite)
        if tokens[finite].type == "Q" and tokens[place - 1].type != ",":
            break
    return main_subject(tokens, place)
