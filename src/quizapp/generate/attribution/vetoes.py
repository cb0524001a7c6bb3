"""Why the words of a quotation are not given to whom its cue names: reasons that the grammar of the cue does not tell.

Each veto looks at one quotation with its cue and the speaker found; the first that holds leaves the words nobody's.
"""

from __future__ import annotations

from collections.abc import Callable

from quizapp.generate.attribution.addressed import answers_back, asked_another
from quizapp.generate.attribution.beside_cue import (
    borne_or_cried,
    complained_of,
    handed_over,
    in_anothers_words,
    only_wished_for,
    played,
)
from quizapp.generate.attribution.hearsay import (
    addressed,
    of_what_begins,
    passed_on,
    passed_over,
    posted_of,
    quoted_and_denied,
    told_by_another,
)
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.not_speech import is_title, relayed, unsaid
from quizapp.generate.attribution.others_words import (
    in_a_picture,
    met_with,
    not_aloud,
    of_a_text,
    of_the_hearers,
    put_to_the_asked,
    read_aloud,
)
from quizapp.generate.attribution.phrase import NAME, PRONOUN
from quizapp.generate.attribution.said import Said, behind_cue, by_pronoun, sentences_before
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.undone import taken_back
from quizapp.generate.attribution.who import fits
from quizapp.generate.language import is_past
from quizapp.generate.names import PERSON, Entity
from quizapp.generate.names.kin import speaks_of_kin
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import is_role
from quizapp.patterns import lazy_pattern

_RETORTS = frozenset("retorted countered retorts counters".split())
"""What answers another."""
_LAWYERS = ("lawyer", "attorney", "solicitor", "advocate", "barrister", "counsel", "defen")
"""What the roles of those hold who have clients."""
_LONG_AGO = lazy_pattern(r"\bin (?:1[0-8]\d\d|19[0-5]\d)\b")
"""When nobody spoke who is in the news."""
_OF_KIN = lazy_pattern(
    r"\b(?:[Mm]y|[Oo]ur) (?:uncle|aunt|father|mother|dad|mom|mum|husband|wife|brother|sister|son|daughter|grand\w+|parents)\b"
    r"|\b(?:Mom|Mum|Dad)\b|^(?:Mother|Father)\b"
)
_KIN_BY_FIRST_NAME = lazy_pattern(
    r"\b(?:uncle|aunt|father|mother|husband|wife|brother|sister|son|daughter|nephew|niece|cousin|widow|daughter-in-law|son-in-law)"
    r",? [A-Z][a-z]+\b(?! [A-Z])"
)
_NEAR_KIN = 240
"""Characters before the words in which kin is brought in."""
_OF = frozenset("of at from with".split())
_BETWEEN = frozenset("based dressed seated flanked surrounded joined pressed asked".split())
"""Participles that may stand right behind a cue: "said, pressed on it", "said dressed in black"."""
_OF_GENDER = {"m": lazy_pattern(r"\b(?:he|him|his)\b"), "f": lazy_pattern(r"\b(?:she|her|hers)\b")}
_OPENS_WITH = {"m": lazy_pattern(r"\W*(?:he|his)\b"), "f": lazy_pattern(r"\W*(?:she|her)\b")}
_CLOSING = 3
"""Tokens of "the source said"."""
_LONGEST_OWN = 4
"""Tokens of "the awards committee" at the most."""
_JUST_TOLD = 2
"""Sentences before the words in which another may be told of whom their pronoun means."""


_A_TITLE = "a title"
_A_TEXT = "the words of a text"
_OTHERS_ALONE = (_A_TITLE, f"{_A_TITLE}: speaker not settled", _A_TEXT, f"{_A_TEXT}: speaker not settled")
"""How words are found to be another's without telling anything of the next ones of the same cue."""


def veto(said: Said) -> str:
    """Why the words are not the speaker's after all; empty where nothing speaks against it."""
    return next((reason for reason, holds in _VETOES if holds(said)), "")


def _relayed(said: Said) -> bool:
    return said.how != "according to" and relayed(said.tokens, said.cue)


def _split_from_nobodys(said: Said) -> bool:
    """Whether the words before the same cue, in the same sentence, were found to be nobody's."""
    last = said.last
    return (
        last is not None
        and not last.how.endswith(_OTHERS_ALONE)  # `said on "Morning Futures" that he would "go"`
        and last.start == said.tokens[0].start
        and last.cue is said.cue is not None
        and not last.speaker
    )


def _is_kins(said: Said) -> bool:
    """Whether a surname alone may be that of kin just brought in by a first name, who speaks of "my uncle" or "Mom"."""
    phrase = said.phrase
    if phrase is None or phrase.kind != NAME or phrase.mention is None or len(phrase.mention.words) > 1:
        return False
    if not _OF_KIN.search(said.words):
        return False
    start = said.tokens[0].start
    return _KIN_BY_FIRST_NAME.search(said.discourse.text, max(0, start - _NEAR_KIN), start) is not None


def _of_another_age(said: Said) -> bool:
    return _LONG_AGO.search(said.discourse.text, said.quotation.outer_end, said.tokens[-1].end) is not None


def _of_one_told_of(said: Said) -> bool:
    """Whether the cue belongs to a clause about the one who speaks: "the woman Dunn says cheated him", "whom Dunn calls a fool,
    warned,"."""
    after = behind_cue(said)
    if said.cue is None or not after:
        return False
    if after[0].type in "VW" and is_past(after[0].lower) and after[0].lower not in _BETWEEN:
        return True
    nearer = said.tokens[said.at - 2] if said.at >= 2 and said.tokens[said.at - 1].type == "," else None
    return nearer is not None and nearer.type == "V" and nearer is not said.cue and said.cue.start < nearer.start


def _taken_back(said: Said) -> bool:
    return taken_back(said.discourse.text, said.tokens[-1].end)


def _unsaid(said: Said) -> bool:
    return said.cue is not None and said.how != "according to" and unsaid(said.tokens, said.tokens.index(said.cue))


def _answers_himself(said: Said) -> bool:
    """Whether "she shot back" would answer her own words in the sentence before."""
    if said.cue is None or said.phrase is None or said.phrase.kind != PRONOUN:
        return False
    return (answers_back(said) or said.cue.lower in _RETORTS) and said.speaker is _spoke_before(said)


def _spoke_before(said: Said) -> Entity | None:
    """Who was found to speak in the sentence before."""
    before = sentences_before(said, 1)
    return said.discourse.reporter(before[0]) if before else None


def _names_him(said: Said) -> bool:
    """Whether the words name whom the pronoun before them would mean."""
    named = said.discourse.names.within(said.quotation.start, said.quotation.end)
    return by_pronoun(said) and any(m.entity is said.speaker for m in named)


def _a_lawyers(said: Said) -> bool:
    """Whether the words are a lawyer's ("My client is ...") and the speaker is nobody's."""
    lawyer = any(law in role.lower() for role in said.speaker.roles for law in _LAWYERS)
    return by_pronoun(said) and "my client" in said.words.lower() and not lawyer


def _object_of_his_own(said: Said) -> bool:
    """Whether the sentence's own "he" acts on the speaker before "he" speaks: "When he refused to back Orr, he said"."""
    phrase = said.phrase
    if phrase is None or not by_pronoun(said):
        return False
    before = [t for t in said.tokens if t.end <= phrase.start]
    word = said.discourse.text[phrase.start : phrase.end].lower()
    first = next((at for at, t in enumerate(before) if t.lower == word), None)
    if first is None:
        return False
    named = [at for at, t in enumerate(before) if t.mention is not None and t.mention.entity is said.speaker]
    acts = any(at + 1 < len(before) and before[at + 1].type in "VX" for at in named)
    return bool(named) and named[0] > first and not acts


def _claimed_of_him(said: Said) -> bool:
    """Whether "claims he had used" stands before the words: others say it of him."""
    phrase = said.phrase
    told = [t.lower for t in said.tokens if phrase is not None and t.end <= phrase.start]
    if told[-1:] == ["that"] and told[-2:-1] and told[-2] in _DENIED:
        return True  # "Denying reports that he had called it"
    before = [word for word in told if word != "that"]
    return bool(before) and before[-1] in _CLAIMS


_CLAIMS = frozenset(
    "claims allegation allegations accusation accusations suggestion suggestions charges rumour rumours rumor rumors".split()
)


_DENIED = _CLAIMS | frozenset(
    """report reports claim story stories article articles denying denied denies refuting refuted refutes contradicting
    rejecting rebutting disputing disputed""".split()
)


def _may_tell_of_him(said: Said) -> bool:
    """Whether the words tell of a "him" who may be whom the pronoun would mean, and another of whom the sentences before tell
    speaks: "Reed had warned Lind of the ice. Lind laughed. "I never saw him again," he said."."""
    told = _OF_GENDER.get(said.speaker.gender)
    if not by_pronoun(said) or told is None or not told.search(said.words.lower()):
        return False
    before = sentences_before(said, _JUST_TOLD)
    if any(tokens and said.discourse.speakers.get(tokens[0].start) is said.speaker for tokens in before):
        return False  # who speaks goes on
    if (
        _OPENS_WITH[said.speaker.gender].match(said.words.lower())
        and before
        and _is_all_told_of(said.speaker, before[-1])
    ):
        return True  # `The photo shows Reed. "He was a nice guy," he said`: the words tell of Reed
    leading = (main_subject(tokens, len(tokens)) for tokens in before if tokens)
    mentions = (phrase.mention for phrase in leading if phrase is not None and phrase.mention is not None)
    return any(m.entity is not said.speaker and fits(m.entity, said.speaker.gender) for m in mentions)


def _is_all_told_of(person: Entity, tokens: list[Token]) -> bool:
    """Whether a sentence names `person` and nobody else of that gender, and no verb of saying: whom it leaves for a "he" in words
    and for who says them."""
    named = [t.mention.entity for t in tokens if t.mention is not None and fits(t.mention.entity, person.gender)]
    return bool(named) and all(one is person for one in named) and not any(t.type == "V" for t in tokens)


def _goes_on_for_nobody(said: Said) -> bool:
    """Whether somebody without a name spoke in the sentence before, and its "he" may go on: "Lind will not pay, the source
    said. "He means it," he said."."""
    before = sentences_before(said, 1)
    if not by_pronoun(said) or not before:
        return False
    words = [t for t in before[0] if t.type != "."][-_CLOSING:]
    if len(words) < _CLOSING or words[-1].type != "V" or words[0].type != "D":
        return False
    noun = words[1].lower
    held = any(noun in role.lower() for role in said.speaker.roles)
    return words[1].type == "W" and (noun == "source" or is_person_noun(noun) or is_role(noun)) and not held


def _recalls_another(said: Said) -> bool:
    """Whether the sentence before tells what kin or a doctor told him: "Lind said his brother had warned him. “...,” he said"."""
    before = sentences_before(said, 1)
    if not by_pronoun(said) or not before or said.speaker.gender not in _OF_GENDER:
        return False
    for at, token in enumerate(before[0][:-2]):
        if token.type != "W" or not is_person_noun(token.lower):
            continue
        told = [t.lower for t in before[0][at + 1 : at + 5]]
        if not _TOLD_HIM.isdisjoint(told) and not _OBJECT_OF.isdisjoint(told):
            return True
    return False


_TOLD_HIM = frozenset("warned told advised asked promised taught urged reminded assured ordered wrote gave".split())
_OBJECT_OF = frozenset(("him", "her"))


def _of_whom_it_employs(said: Said) -> bool:
    """Whether the cue's name is where the one works who speaks: "Ann Lee, of Brandt Holdings said"."""
    phrase = said.phrase
    if phrase is None or phrase.mention is None or phrase.mention.kind == PERSON:
        return False
    at = next((place for place, t in enumerate(said.tokens) if t.mention is phrase.mention), 0)
    for before in range(at - 1, -1, -1):
        token = said.tokens[before]
        if token.type == "N" and token.mention is not None and token.mention.kind == PERSON:
            between = said.tokens[before + 1 : at]
            role = any(t.type == "W" and is_role(t.lower) for t in between)
            tied = [t.lower for t in between[:2]]
            alone = len(between) == 1 and before <= 1  # "Ann Lee, Brandt Holdings said": a comma is wanting
            behind_comma = tied[:1] == [","] and (role or alone or not _OF.isdisjoint(tied))
            return behind_comma or not _OF.isdisjoint(tied[:1])
        if token.type in "VXRSQ;PT":
            return False
    return False


def _has_a_subject_of_its_own(said: Said) -> bool:
    """Whether "with the treasurer Ann Lee calling it" stands before the words, and another was found to speak."""
    cue = said.cue
    if cue is None or cue.type != "v":
        return False
    before = said.tokens[: said.tokens.index(cue)]
    within = next((at for at in range(len(before) - 1, -1, -1) if before[at].lower == "with"), None)
    if within is None or any(t.type in "VX,;Q" for t in before[within:]):
        return False
    behind = before[within + 1 :]
    own = next((at for at, t in enumerate(behind) if t.lower.endswith("ing")), len(behind))
    if behind[:1] and behind[0].type == "D" and 1 < own <= _LONGEST_OWN and all(t.type in "DWU" for t in behind[:own]):
        return True  # "with the committee justifying the awards by explaining that"
    return any(t.mention is not None and t.mention.entity not in {None, said.speaker} for t in behind)


def _is_title(said: Said) -> bool:
    return is_title(said.discourse.text, said.tokens, said.at)


def _of_another_gender(said: Said) -> bool:
    """Whether "said of his wife" stands where the speaker found is a woman, as one of two by the same surname is."""
    gender = speaks_of_kin(said.discourse.text, said.cue.end) if said.cue is not None else ""
    return gender != "" and said.speaker.gender not in (gender, "")


_VETOES: tuple[tuple[str, Callable[[Said], bool]], ...] = (
    ("relayed by another", _relayed),
    ("the other half has no speaker", _split_from_nobodys),
    ("kin of that surname may speak", _is_kins),
    ("said by somebody of another age", _of_another_age),
    ("not said aloud", not_aloud),
    ("met with by whom the sentence names", met_with),
    ("the cue is of a clause about another", _of_one_told_of),
    ("taken back in the next sentence", _taken_back),
    ("not said, or not yet", _unsaid),
    ("who spoke last does not answer", _answers_himself),
    ("who asks another does not answer", asked_another),
    ("the words name whom the pronoun would mean", _names_him),
    ("a lawyer's words", _a_lawyers),
    ("whom the sentence's own pronoun acts on", _object_of_his_own),
    ("others claim it of him", _claimed_of_him),
    ("what a text begins with", of_what_begins),
    ("whom a letter is to", addressed),
    ("another stands right behind the words", passed_over),
    ("a post has somebody say it", posted_of),
    ("who is quoted denies it", quoted_and_denied),
    ("another's words are recalled", _recalls_another),
    ("only passed on", passed_on),
    ("another tells that it was said", told_by_another),
    ("the words may tell of whom the pronoun would mean", _may_tell_of_him),
    ("the words are those of whom it employs", _of_whom_it_employs),
    ("somebody without a name may go on", _goes_on_for_nobody),
    ("what a picture has somebody say", in_a_picture),
    (_A_TEXT, of_a_text),
    ("somebody else is with the cue", _has_a_subject_of_its_own),
    ("read from what another wrote", read_aloud),
    ("the hearers' words", of_the_hearers),
    ("put to people who were asked of it", put_to_the_asked),
    ("speaks of kin that only another can have", _of_another_gender),
    ("on a thing, or cried by others", borne_or_cried),
    ("another's remark is complained of", complained_of),
    ("the word is handed over", handed_over),
    ("in another's words", in_anothers_words),
    ("an actor's words", played),
    ("what somebody should have said", only_wished_for),
    (_A_TITLE, _is_title),
)
