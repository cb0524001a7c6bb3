"""In focus: whom one sentence leaves for a later pronoun to mean, if it leaves one person only."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.actors import (
    acts_on_another,
    acts_on_named,
    acts_without_name,
    another_acts,
    behind_relative,
)
from quizapp.generate.attribution.ages import genders_described
from quizapp.generate.attribution.beside import (
    another_tells_too,
    beside_known,
    interviews,
    only_compared,
    quotes_another,
    quotes_somebody,
)
from quizapp.generate.attribution.cues import PREPOSITION
from quizapp.generate.attribution.described import holder_of
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.nameless import (
    GENDER,
    after_opening,
    brings_in_kin,
    brings_in_somebody,
    by_age,
    by_place,
    either_of_two,
    himself,
    inverted_subject,
    kin_named,
    late_role,
    one_without_name,
    opening_role,
    picks_out,
    reads_out,
    several_men,
    tells_of_a_role,
    turns_to,
)
from quizapp.generate.attribution.nobodys import called_in_marks, is_nobodys, one_of_a_family
from quizapp.generate.attribution.phrase import DESCRIPTION, NAME, PRONOUN, Phrase
from quizapp.generate.attribution.questions import (
    answerer,
    asked_by_name,
    asks,
    asks_about_him,
    asks_of_another,
    writer_asks,
)
from quizapp.generate.attribution.scene import (
    answering,
    apposed_at_head,
    describes,
    goes_on,
    interrupted,
    introduces,
    of_the_other,
    reporter_of,
    says_of_self,
    takes_the_floor,
    told_about,
    told_of,
    told_of_aside,
    words_of_whom,
)
from quizapp.generate.attribution.texts import TEXTS
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import fits, one_of_several, perhaps_a_person, perhaps_named
from quizapp.generate.names import UNKNOWN, Entity
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.names.roles import ROLE_NOUNS

_NEW = frozenset("a an another one his her their".split())
"""Words with which a description brings in somebody new."""
_WRITER = frozenset((("i",), ("we",)))
_OWNS = {"his": "m", "himself": "m", "her": "f", "hers": "f", "herself": "f"}


class Focus:
    """What the sentences of an article leave in focus."""

    def __init__(self, discourse: Discourse) -> None:
        self._discourse = discourse
        self._speakers = discourse.speakers

    def left_by(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """Whether a sentence settles whom a later pronoun of `gender` means, and whom; it may settle on nobody.

        A sentence that names somebody of that gender without putting one person in focus settles on nobody: what
        lies behind it is out of reach.
        """
        if not tokens:
            return False, None
        if writer_asks(tokens, gender):
            return False, None
        if one_of_them_tells(tokens):
            return True, None  # "the other said": whoever that is, she may go on
        if asks(tokens, gender):
            if (asked := asked_by_name(tokens, gender)) is not None:
                return True, asked  # "Pryor asked Weld whether he would": Weld answers
            asker = asks_of_another(tokens, gender)
            return not asks_about_him(tokens, gender), asker
        if (source := _source_at_head(tokens)) is not None and fits(source, gender):
            return True, source
        speaker = self._speakers.get(tokens[0].start)
        if speaker is None and quotes_somebody(tokens, gender):
            return True, None
        if speaker and _tells_aside(tokens):
            return True, None  # "The buyer, Dunn says, came in March"
        if speaker and fits(speaker, gender):
            telling = next((t.mention for t in tokens if t.mention and t.mention.entity is speaker), None)
            unsure = telling and (says_of_self(tokens, telling, gender) or acts_on_another(tokens, telling, gender))
            unsure = unsure or another_tells_too(tokens, speaker, gender)
            return True, None if unsure else speaker
        if (teller := _tells_in_relative(tokens, gender)) is not None:
            return True, teller
        if any(GENDER.get(t.lower) == gender and _tells_in_passing(tokens, at, gender) for at, t in enumerate(tokens)):
            return False, None
        if goes_on(tokens, gender):
            other = another_acts(_before_clause_of_time(tokens), None, gender)
            return other or any(told_of(tokens, at, gender) for at in range(len(tokens) - 1)), None
        if tokens[-1].type == "." and himself(tokens, gender):
            return True, None
        if answering(tokens):  # "Asked by the prosecutor, Lind, whether ..., she looked": she answers, not Lind
            named = answerer(tokens)
            alone = named is not None and all(
                t.mention is None or t.mention is named or not perhaps_named(t.mention) for t in tokens
            )
            if named is not None and named.entity is not None and fits(named.entity, gender):
                if named.entity.gender or alone:
                    return True, named.entity
            answers = any(GENDER.get(t.lower) == gender for t in tokens if t.type == "P")
            return not answers, None
        return self._focus_of_subject(tokens, gender)

    def _focus_of_subject(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """The same for a sentence that neither asks nor goes on: by its subject, its cue, and whom it names."""
        leading = main_subject(tokens, len(tokens))
        if (among := inverted_subject(tokens)) is not None and fits(among.entity, gender):
            return True, among.entity  # "Among the last to finish was Walter Lee, 82"
        if one_without_name(tokens) or reads_out(tokens) or called_in_marks(tokens) or is_nobodys(leading):
            return True, None  # "Another wept on Reed's shoulder", "Reed's parents were in the front row"
        if either_of_two(tokens):
            return True, None  # "Reed voted no, and so did Lind", "Neither Reed nor Lind was there"
        if told_about(tokens, leading, gender):
            return [t.type for t in tokens[-3:]] == ["P", "V", "."], None  # "Reed was among them, he said": either's
        if by_place(tokens) or one_of_a_family(tokens):
            return True, None  # "The Nebraskan may have come out ahead"
        if by_age(tokens) and any(t.mention and fits(t.mention.entity, gender) for t in tokens):
            return True, None  # "The 19-year-old, called up when Lodhi injured a finger, took six"
        if turns_to(tokens, gender) or picks_out(tokens):
            return True, None
        if leading and leading.kind == NAME and leading.mention and fits(leading.mention.entity, gender):
            unsure = of_the_other(tokens, leading.mention, gender) or interrupted(tokens, leading.mention, gender)
            unsure = unsure or _OWNS.get(tokens[0].lower) == gender  # "Her mother, Ann Lee, was born here": either's
            unsure = unsure or another_acts(
                tokens, leading.mention.entity, gender, behind_relative(tokens, leading.mention.end)
            )
            unsure = unsure or acts_on_another(tokens, leading.mention, gender)
            named = next((at for at, t in enumerate(tokens) if t.mention is leading.mention), 0)
            unsure = unsure or beside_known(tokens, leading.mention.entity, gender) or quotes_another(tokens, named)
            unsure = unsure or acts_without_name(tokens, named) or acts_on_named(tokens, leading.mention, gender)
            return True, None if unsure else leading.mention.entity
        apposed = apposed_at_head(tokens)
        if apposed is None and (several_men(tokens) or brings_in_somebody(tokens)):
            return True, None
        if apposed is not None:
            sure = fits(apposed.entity, gender) and not of_the_other(tokens, apposed, gender)
            return True, apposed.entity if sure else None
        if (whose := words_of_whom(tokens)) is not None and (whose.entity is None or fits(whose.entity, gender)):
            return True, whose.entity
        described = opening_role(tokens) or opening_role(after_opening(tokens)) or late_role(tokens)
        if described is not None:
            holder = holder_of(self._discourse, described)
            if holder is None and gender in genders_described(described):
                return False, None  # "Speaking on the radio, the 24-year-old said": whoever was told of before
            alone = fits(holder, gender) and not another_acts(tokens, holder, gender, described.end)
            return True, holder if alone else None
        ours = leading is not None and leading.kind == PRONOUN
        if not ours and tokens[0].type != "Q" and tells_of_a_role(tokens, gender):
            return True, None  # "In court, the prosecutor stared at Reed": either's
        if leading is not None and leading.words in _WRITER and any(_OWNS.get(t.lower) == gender for t in tokens):
            beside = any(t.mention and perhaps_named(t.mention) for t in tokens) or another_acts(tokens, None, gender)
            named = any(t.mention and fits(t.mention.entity, gender) for t in tokens)
            return beside or named, None  # "We met in a diner, where people rose to shake her hand"
        if takes_the_floor(leading) or any(t.mention and one_of_several(t.mention, gender) for t in tokens):
            return True, None
        if (unknown := perhaps_a_person(leading)) is not None:
            own = any(_OWNS.get(t.lower) == gender for t in tokens)
            told = unknown.speaks and any(GENDER.get(t.lower) == gender for t in tokens)  # "Lind said that when she"
            apart = (
                leading is not None and leading.mention is not None and acts_on_another(tokens, leading.mention, gender)
            )
            return True, unknown if (own or told) and not apart else None
        if brings_in_kin(tokens, gender):
            return True, None if ours and leading and GENDER[leading.words[0]] == gender else kin_named(tokens, gender)
        return self._focus_of_reporter(tokens, gender, leading)

    def _focus_of_reporter(
        self, tokens: list[Token], gender: str, leading: Phrase | None
    ) -> tuple[bool, Entity | None]:
        """The same for a sentence whose subject tells nothing: by whom its cue is of, and its own pronouns."""
        reporting = reporter_of(tokens)
        if reporting is None and any(a.lower == "one" and b.lower == "of" for a, b in pairwise(tokens)):
            return True, None  # "said one of the parents"
        if reporting is not None and reporting.kind == NAME and reporting.mention:
            entity = reporting.mention.entity
            if fits(entity, gender):
                return True, entity
            if entity is not None and entity.kind == UNKNOWN:
                return True, None
        new = reporting is not None and reporting.kind == DESCRIPTION and reporting.words[0] in _NEW
        if new and reporting is not None and _OWNS.get(reporting.words[0]) == gender and reporting.words[-1] in TEXTS:
            return False, None  # "Her opening statement said": whoever was told of before
        text = new and reporting is not None and _is_text(reporting.words)
        if new and not (text and not any(t.mention and fits(t.mention.entity, gender) for t in tokens)):
            return True, None  # "a neighbour said": somebody without a name has the word
        if tokens[0].type != "Q" and any(role.type == "U" and cue.type == "V" for role, cue in pairwise(tokens)):
            return True, None  # "For the defence, counsel said Reed was sorry"
        if reporting is not None and reporting.kind == DESCRIPTION and len(reporting.words) == 1:
            if reporting.words[0] in ROLE_NOUNS:
                return True, None  # "The party's leader and former first minister said": whom another place names
        told_by = reporting is not None and reporting.kind == DESCRIPTION and "of" in reporting.words
        if told_by and reporting is not None and any(map(is_person_noun, reporting.words)):
            return True, None  # "In an interview with Lind, the son of the nominee said"
        if (
            reporting is not None
            and reporting.kind == DESCRIPTION
            and reporting.words[0] == "the"
            and reporting.words[-1] in ROLE_NOUNS
        ):
            # "In an interview taped that day, the president told Reed that"
            holder = holder_of(self._discourse, reporting)
            return True, holder if fits(holder, gender) else None
        if any(
            phrase and phrase.kind == PRONOUN and GENDER[phrase.words[0]] == gender for phrase in (leading, reporting)
        ):
            pronoun = next((at for at, t in enumerate(tokens) if is_pronoun(t, gender)), 0)
            named = {
                id(e): e
                for at, t in enumerate(tokens[:pronoun])
                if t.mention and fits(e := t.mention.entity, gender) and e and not interviews(tokens, at)
            }
            if named and (leading is None or leading.kind != PRONOUN):
                known = [
                    e for e in named.values() if e.gender == gender
                ]  # "came from a nurse, Ann Lee, who read it as she"
                return True, known[0] if len(named) == len(known) == 1 else None
            before = in_same_sentence(tokens[:pronoun], gender) if tokens[0].type == "C" else None
            unsure = tokens[0].type == "C" and any(t.mention and perhaps_named(t.mention) for t in tokens[:pronoun])
            return before is not None or unsure, before  # "... the search for Reed, he said": whoever spoke goes on
        return self._focus_of_named(tokens, gender)

    def _focus_of_named(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """The same for a sentence whose subject and cue tell nothing: by whom it merely names."""
        if any(t.mention and perhaps_named(t.mention) for t in tokens) or introduces(tokens):
            return True, None
        speaker = self._speakers.get(tokens[0].start)
        named = [t.mention.entity for t in tokens if t.mention and fits(t.mention.entity, gender)]
        unique = list(dict.fromkeys(p for p in named if p))
        if not unique:
            return another_acts(tokens, None, gender), None
        first = next((at for at, t in enumerate(tokens) if t.mention and t.mention.entity in unique), 0)
        if any(t.type == "P" and is_pronoun(t, gender) for t in tokens[:first]):
            return another_acts(tokens, None, gender), None  # "In May she told Reed of it": whoever was told of before
        if any(_OWNS.get(t.lower) == gender for t in tokens[:first]):
            return True, None  # "They found on his phone a page for Mr Reed": "he" is whose phone it was
        plain = [
            t
            for at, t in enumerate(tokens)
            if t.type == "N" and t.mention and t.mention.entity in unique and not only_compared(tokens, at)
        ]
        if _OWNS.get(tokens[0].lower) == gender:
            return True, None  # "His 187 came off 361 balls, two of them from Hardik Lind": "he" is whose they were
        if any(interviews(tokens, at) for at, t in enumerate(tokens) if t.mention and t.mention.entity in unique):
            return True, None  # "In an interview with the journalist Ann Lind later in life, ..."
        known = len(unique) == 1 and unique[0].gender == gender  # a mere mention is no sign where that is not known
        alone = (
            known and plain and not speaker and not describes(tokens) and not another_acts(tokens, unique[0], gender)
        )
        return True, unique[0] if alone else None


def one_of_them_tells(tokens: list[Token]) -> bool:
    """Whether one of several without a name has the word: `"...," the other said`, "another replied"."""
    for before, one, verb in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if (
            verb.type == "V"
            and one.lower in _ONE_OF_THEM
            and (before.type in "D,Q" or one.lower in {"another", "others"})
        ):
            return True
    return False


_ONE_OF_THEM = frozenset("other another others latter former second third younger elder rest both".split())


def is_pronoun(token: Token, gender: str) -> bool:
    """Whether a token is "he" of that gender, or "he'd"."""
    return GENDER.get(token.lower.replace("’", "'").partition("'")[0]) == gender


def _before_clause_of_time(tokens: list[Token]) -> list[Token]:
    """A sentence without the clause at its end that says when or why: whom it brings in speaks in no later sentence."""
    begins = (
        at for at, t in enumerate(tokens) if at > _NEAR_SOURCE and t.lower in _SAYS_WHEN and tokens[at - 1].type != ","
    )
    return tokens[: next(begins, len(tokens))]


_SAYS_WHEN = frozenset("after before since because once".split())


def _source_at_head(tokens: list[Token]) -> Entity | None:
    """Who a sentence names as its source at its head: the Lind of "Thus, according to Lind, Reed was right"."""
    at = next((i for i, t in enumerate(tokens[:_NEAR_SOURCE]) if t.lower == "according"), None)
    if at is None or at + 3 >= len(tokens) or any(t.type not in "ACW," for t in tokens[:at]):
        return None
    named, behind = tokens[at + 2], tokens[at + 3]
    return named.mention.entity if named.type == "N" and named.mention and behind.type == "," else None


_NEAR_SOURCE = 4
"""Tokens before "according" at the head of a sentence."""


def _tells_in_passing(tokens: list[Token], at: int, gender: str) -> bool:
    """Whether "he said" at index `at` is in passing, so that whoever spoke before goes on: "The rows, which he said were few"."""
    if told_of_aside(tokens, at):
        return True
    relative = at > 1 and tokens[at - 1].lower == "which" and tokens[at + 1 : at + 2] and tokens[at + 1].type == "V"
    return bool(relative) and not any(t.mention and fits(t.mention.entity, gender) for t in tokens[:at])


def _tells_in_relative(tokens: list[Token], gender: str) -> Entity | None:
    """Who says what a relative clause tells, where nobody else of that gender is named: "The party wanted a campaign, which Ms
    Lind said was late"."""
    named = [at for at, t in enumerate(tokens) if t.mention and fits(t.mention.entity, gender)]
    if len(named) != 1 or not 0 < named[0] < len(tokens) - 1 or tokens[named[0]].type != "N":
        return None
    tells = tokens[named[0] - 1].lower == "which" and tokens[named[0] + 1].type == "V"
    mention = tokens[named[0]].mention
    return (
        mention.entity if tells and mention is not None and not another_acts(tokens, mention.entity, gender) else None
    )


def _is_text(words: tuple[str, ...]) -> bool:
    """True for "his study of a similar tax", "a report": what somebody has written, and nobody new."""
    noun = next((at for at, word in enumerate(words) if at and word in PREPOSITION), len(words)) - 1
    return words[noun] in _WRITTEN


_WRITTEN = frozenset(
    "study research book paper analysis thesis survey biography memoir report poll review audit".split()
)


def _tells_aside(tokens: list[Token]) -> bool:
    """Whether somebody named tells in an aside of somebody without a name, who is the subject: "The buyer, Dunn says, came"."""
    comma = next((at for at, t in enumerate(tokens[:_NEAR_HEAD]) if t.type == ","), 0)
    if not comma or tokens[0].type not in "DG" or comma + 3 >= len(tokens):
        return False
    aside = [t.type for t in tokens[comma + 1 : comma + 4]]
    return aside == ["N", "V", ","] and any(is_person_noun(t.lower) for t in tokens[1:comma])


_NEAR_HEAD = 7
"""Tokens of what somebody is, before an aside."""


def in_same_sentence(tokens: list[Token], gender: str) -> Entity | None:
    """A person named earlier in the pronoun's own sentence: "When Khan won, he said"."""
    if not tokens or tokens[0].type == "Q" or answering(tokens):
        return None
    leading = main_subject(tokens, len(tokens))
    if leading and leading.kind == NAME and leading.mention and fits(leading.mention.entity, gender):
        return leading.mention.entity
    if not (tokens[0].type == "C" or tokens[0].lower in {"speaking", "given"}):
        return None
    people = [t.mention.entity for t in tokens if t.type == "N" and t.mention and fits(t.mention.entity, gender)]
    unique = list(dict.fromkeys(p for p in people if p))
    return unique[0] if len(unique) == 1 else None
