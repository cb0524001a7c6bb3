"""Whom pronouns and descriptions mean: "she", "the mayor", "the Ohio Republican"."""

from __future__ import annotations

from itertools import chain

from quizapp.generate.attribution.actors import another_acts
from quizapp.generate.attribution.described import holder_of
from quizapp.generate.attribution.discourse import Discourse
from quizapp.generate.attribution.focus import Focus, in_same_sentence
from quizapp.generate.attribution.holders import Holders
from quizapp.generate.attribution.main_clause import main_subject
from quizapp.generate.attribution.nameless import GENDER, opening_role
from quizapp.generate.attribution.nobodys import called_in_marks, is_nobodys, one_of_a_family
from quizapp.generate.attribution.offices import MANY_HOLD
from quizapp.generate.attribution.phrase import NAME, OTHER, PRONOUN, Phrase
from quizapp.generate.attribution.questions import asks, asks_about_him, writer_asks
from quizapp.generate.attribution.scene import (
    REPLIES,
    answering,
    clauses_before,
    goes_on,
    reporter_of,
    spoken_of,
    told_in_a_clause,
    told_of_aside,
)
from quizapp.generate.attribution.tokens import Token
from quizapp.generate.attribution.who import can_speak, fits, perhaps_named
from quizapp.generate.names import PERSON, UNKNOWN, Entity, Mention
from quizapp.generate.names.kin import BY_FIRST_NAME, kin_gender
from quizapp.patterns import lazy_pattern

_ONE_OF_TWO = lazy_pattern(r"\b(?:younger|elder|older|other) $")
"""Before a surname that two bear: "the younger Tan"."""
_CALLED_SO = lazy_pattern(
    r" (?:administration|campaign|White House|era|presidency|government|camp|estate|doctrine|cabinet|years|plan"
    r"|tax cuts|Foundation)\b"
)
_THE_ADJECTIVE = lazy_pattern(r"\b[Tt]he (?:[a-z]+-[a-z-]+|[a-z]+(?:ing|ed|ous|ful|ish|ive)) $")
_BROUGHT_IN = lazy_pattern(r", who (?:has|had) since\b")
"""Behind a description of somebody whom the article leaves without a name: "The judge, who has since retired, wrote"."""
_NEAR = 2
"""Paragraphs before one in which somebody still counts as just named."""
_ALL_ALONG = 3
"""Times that somebody has been called so."""
_LOOK_BACK = 5
"""Sentences behind a pronoun in which its antecedent is looked for; beyond that news style names again."""
_IS = frozenset("was is came finished took placed won".split())


class References:
    """What pronouns and descriptions in the body refer to."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self._text = discourse.text
        self._focus = Focus(discourse)
        self._holders = Holders(discourse, self._in_sentences_before)

    def resolve(self, phrase: Phrase | None, number: int, index: int) -> Entity | None:
        """Whom `phrase`, in sentence `index` of paragraph `number`, refers to; None where that is not sure."""
        if phrase is None or phrase.kind == OTHER:
            return None
        if phrase.kind == NAME:
            entity = phrase.mention.entity if phrase.mention else None
            two = phrase.mention and _ONE_OF_TWO.search(
                self._text, max(0, phrase.mention.outer - 12), phrase.mention.outer
            )
            if entity is not None and phrase.mention is not None and self._is_native(entity, phrase.mention):
                return None
            titled = phrase.mention is not None and len(phrase.mention.words) == 1 and phrase.mention.titles
            if titled and phrase.mention and entity and not self._always_so(entity, number):
                if self._kin_before(number, phrase.start, phrase.mention):
                    return None
            return entity if entity and not two and can_speak(entity) else None
        if phrase.kind == PRONOUN:
            meant = self._antecedent(phrase, number, index)
            return None if meant is None or self._only_qualifies(meant, phrase.start) else meant
        if _BROUGHT_IN.match(self._text, phrase.end):
            return None
        described = holder_of(self.discourse, phrase)
        if described is not None and phrase.words[-1] in MANY_HOLD and not self._just_named(described, phrase, number):
            return None
        called = (
            described
            or self._holders.of_several(phrase, number, index)
            or self._holders.by_seat(phrase)
            or self._holders.by_office(phrase, number, index)
        )
        return called or self._holders.by_age(phrase, number, index)

    def _only_qualifies(self, entity: Entity, offset: int) -> bool:
        """Whether somebody is last named before `offset` in what is called so: "the Lind administration"."""
        last = next((m for m in reversed(entity.mentions) if m.start < offset), None)
        return last is not None and _CALLED_SO.match(self._text, last.end) is not None

    def _is_native(self, entity: Entity, mention: Mention) -> bool:
        """Whether a word that comes in once is what somebody is, not what he is called: "the straight-talking Tyke"."""
        once = entity.kind == UNKNOWN and len(entity.mentions) == 1 and " " not in entity.name
        return once and _THE_ADJECTIVE.search(self._text, max(0, mention.outer - 40), mention.outer) is not None

    def meant(self, offset: int, gender: str) -> Entity | None:
        """Whom a pronoun of `gender` at `offset`, the first word of its sentence, means; None where that is not sure."""
        number = self.discourse.paragraph_at(offset)
        if number is None or self.discourse.label(number) is not None:
            return None
        sentences = self.discourse.sentences(number)
        index = next((i for i, tokens in enumerate(sentences) if tokens and tokens[-1].end > offset), None)
        if index is None:
            return None
        word = next(word for word, its in GENDER.items() if its == gender)
        return self._antecedent(Phrase(PRONOUN, offset, offset, words=(word,)), number, index)

    def beside(self, offset: int, person: Entity | None, gender: str) -> bool:
        """Whether the sentence at `offset` has somebody beside `person` whom a later pronoun of `gender` may mean."""
        number = self.discourse.paragraph_at(offset)
        if number is None:
            return False
        sentences = self.discourse.sentences(number)
        tokens = next((tokens for tokens in sentences if tokens and tokens[-1].end > offset), None)
        return tokens is not None and another_acts(tokens, person, gender, speaks=False)

    def _just_named(self, entity: Entity, phrase: Phrase, number: int) -> bool:
        """Whether somebody is named in the paragraph of the phrase before it, or in one of the two before that."""
        here = self._text[self.discourse.paragraph(number).start : phrase.start].lower()
        if f"the {phrase.words[-1]} from " in here:
            return False  # "The senator from Texas" of the same paragraph may be another
        first = self.discourse.start_before(number, _NEAR)
        return any(first <= m.start < phrase.start for m in entity.mentions)

    def _always_so(self, entity: Entity, number: int) -> bool:
        """Whether the article has called somebody by a surname with a title all along, before the paragraphs next to `number`: it
        has to call kin of that name something else."""
        first = self.discourse.start_before(number, _NEAR)
        called = sum(1 for m in entity.mentions if m.start < first and len(m.words) == 1 and m.titles)
        return called >= _ALL_ALONG

    def _kin_before(self, number: int, offset: int, mention: Mention) -> bool:
        """Whether the paragraph, or one of the two before it, has brought in somebody's kin by the first name alone, who may
        be meant by a surname with "Mr" or "Ms"."""
        here = self.discourse.paragraph(number).start
        first = self.discourse.start_before(number, _NEAR)
        brought = BY_FIRST_NAME.finditer(self._text, first, offset)
        return any(kin.start() >= here or mention.gender == kin_gender(kin["kin"]) for kin in brought)

    def _antecedent(self, phrase: Phrase, number: int, index: int) -> Entity | None:
        gender = GENDER[phrase.words[0]]
        here = self.discourse.sentences(number)[index]
        inside = [t for t in here if t.end <= phrase.start]
        if one_of_a_family(inside):
            return None  # "When the elder Reed was in power, he"
        if inside and (called_in_marks(inside) or is_nobodys(main_subject(inside, len(inside)))):
            return None  # `"Perry" chimed in: "...," he said`, "Ms Reed said ..., but she told", where only a Bob Reed is known
        opening = inside[1:2] if inside and inside[0].lower.endswith("ing") else inside[:1]
        if opening and opening[0].lower in {"through", "via"}:
            return self._in_sentences_before(number, index, gender)  # "Through a spokesman, Tripp Lind, he denied it"
        if told_of_aside(here, len(inside)) or told_in_a_clause(here, len(inside)):
            person = self._in_sentences_before(number, index, gender)
            return None if any(t.mention and t.mention.entity is person for t in inside) else person
        if found := in_same_sentence(inside, gender):
            if _named_again(here[len(inside) + 1 :], found):
                return None  # "When Reed ruled against his ban, he blamed Reed"
            if spoken_of(inside) and (speaker := self._in_sentences_before(number, index, gender)) is not found:
                return None if speaker is not None and speaker.gender else found
            return found
        role = opening_role(here) if inside else None
        if role is not None and role.end <= phrase.start and role.words[0] == "the":
            holder = holder_of(self.discourse, role)  # "The president said it was what he called a shame"
            return holder if fits(holder, gender) else None
        aside = (
            bool(inside)
            and inside[-1].type == ","
            and here[len(inside) + 1 : len(inside) + 2]
            and here[len(inside) + 1].type == "V"
        )
        if (
            not aside
            and inside
            and GENDER.get(inside[0].lower) == gender
            and any(t.mention and fits(t.mention.entity, gender) for t in inside)
        ):
            return None  # "He rejected a suggestion from Lind that he had misled them when he said"
        if (
            not aside
            and clauses_before(inside)
            and (told := [t for t in inside if t.mention and fits(t.mention.entity, gender)])
        ):
            named = {id(t.mention.entity): t.mention.entity for t in told if t.mention and t.mention.entity}
            known = [e for e in named.values() if e.gender]
            return known[0] if len(named) == 1 and known and told[-1].type != "G" else None
        if inside and GENDER.get(inside[0].lower) != gender and another_acts(inside, None, gender):
            return None  # "Lind looked at the nurse, and she said"
        return self._in_sentences_before(number, index, gender)

    def _in_sentences_before(self, number: int, index: int, gender: str) -> Entity | None:
        """Whom the sentences before sentence `index` of paragraph `number` leave in focus for a pronoun of `gender`."""
        seen, other_spoke, answered, turned_to = 0, False, False, False
        place: int | None = number
        while place is not None and seen < _LOOK_BACK:
            before = self.discourse.sentences(place)
            for at in range((index if place == number else len(before)) - 1, -1, -1):
                seen += 1
                other_spoke = other_spoke or _of_the_other(before[at], gender) or _acts_on_the_other(before[at], gender)
                settled, person = self._focus.left_by(before[at], gender)
                if settled and turned_to and self._spoke(before[at]):
                    return None  # `"You don't conduct Lind," Reed says. I asked him about that`: Lind may answer, too
                turned_to = turned_to or writer_asks(before[at], gender)
                if settled and answered and any(t.lower in REPLIES for t in before[at]):
                    return None  # `"When?" asked Lind. "Soon." "You said May." "In May I was told," she said`
                answered = answered or self._unattributed(before[at])
                if settled and person and not person.gender and other_spoke:
                    return None  # "She said it was in there. He said": somebody of unknown gender is a woman after all
                if (
                    settled
                    and person
                    and seen > 1
                    and not self._spoke(before[at])
                    and _has_two(before[at], person, gender)
                ):
                    return None  # "Reed named Lind to the police. It was a mistake. "I spent nine years in prison," he said"
                if settled and person and place != number and self._placed_last(person, place, at, gender):
                    return None
                if settled and person and place != number and self._brought_in(person, place, at, gender):
                    return None
                if (
                    settled
                    and person
                    and place != number
                    and self._told_of_another(person, (number, index), before[: at + 1], gender)
                ):
                    return None
                if settled:
                    return None if person and self._passed_over(person, place, at, gender) else person
                asked = asks(before[at], gender) and asks_about_him(before[at], gender)
                near = place == number or (seen == 1 and not goes_on(before[at], gender))
                if not asked and near and self._of_other_gender(before[at]):
                    return None  # either the name misleads, or the pronoun is too far from whom it means
                if seen >= _LOOK_BACK:
                    break
            place = self.discourse.previous(place)
        return None

    def _spoke(self, tokens: list[Token]) -> bool:
        """Whether somebody was found to speak in the sentence."""
        return tokens[0].start in self.discourse.speakers

    def _unattributed(self, tokens: list[Token]) -> bool:
        """Whether a sentence is nothing but words in marks of which nobody was found to have said them."""
        return all(t.type in "Q.,-" for t in tokens) and tokens[0].start not in self.discourse.speakers

    def _passed_over(self, person: Entity, place: int, at: int, gender: str) -> bool:
        """Whether somebody who is known to be of that gender spoke right before a person of whom it is not known.

        Sentence `at` of paragraph `place` is the one that puts the person in focus. A reply comes after who spoke in
        the paragraph before, too.
        """
        if person.gender:
            return False
        here = self.discourse.sentences(place)
        if person.kind == UNKNOWN and any(_may_be_meant(t.mention, person, gender) for t in chain(*here)):
            return True  # "Rautio died on Sunday, Edition Karhu said": the pronoun behind may well mean her
        before = here[at - 1] if at else None
        if at == 0 and any(t.lower in REPLIES for t in here[at]):
            earlier = self.discourse.previous(place)
            before = next(reversed(self.discourse.sentences(earlier)), None) if earlier is not None else None
        speaker = self.discourse.speakers.get(before[0].start) if before else None
        return speaker is not None and speaker is not person and speaker.gender == gender

    def _told_of_another(
        self, person: Entity, pronoun: tuple[int, int], earlier: list[list[Token]], gender: str
    ) -> bool:
        """Whether a paragraph tells of "he" for some sentences before its pronoun, whom it does not name: whoever spoke in the
        paragraph before, `said Lind, who advised Reed's campaign`, or the Reed of whom that speaker tells."""
        number, index = pronoun
        here = self.discourse.sentences(number)[:index]
        told = [tokens for tokens in here if any(t.lower in GENDER and GENDER[t.lower] == gender for t in tokens)]
        speech = any(t.type in "QV" for tokens in here for t in tokens)
        named = (t.mention.entity for tokens in earlier for t in tokens if t.mention)
        others = any(entity is not person and fits(entity, gender) for entity in named)
        return bool(told) and not speech and others

    def _placed_last(self, person: Entity, place: int, at: int, gender: str) -> bool:
        """Whether sentence `at`, the last of an earlier paragraph that is about another, says no more of a person than
        what the person was: "She won by a second. Reed was third." and then "she said"."""
        here = self.discourse.sentences(place)
        if at + 1 < len(here) or here[at][0].start in self.discourse.speakers or not _only_is(here[at]):
            return False
        leading = (main_subject(tokens, len(tokens)) for tokens in here[:at] if tokens)
        return any(
            phrase is not None
            and (
                (phrase.kind == PRONOUN and GENDER[phrase.words[0]] == gender)
                or (
                    phrase.mention is not None
                    and phrase.mention.entity is not person
                    and fits(phrase.mention.entity, gender)
                )
            )
            for phrase in leading
        )

    def _brought_in(self, person: Entity, place: int, at: int, gender: str) -> bool:
        """Whether somebody who is not seen to speak came in, in the sentence before `at`, as one of whom another spoke: "Reed
        admired the botanist Lind. Lind had planted the park." and then, in the next paragraph, "he said"."""
        here = self.discourse.sentences(place)
        if person.speaks or not at or not here[at - 1] or self._spoke(here[at]):
            return False
        before = here[at - 1]
        leading = main_subject(before, len(before))
        other = leading.mention.entity if leading is not None and leading.mention is not None else None
        new = before[0].start <= person.mentions[0].start < before[-1].end
        return new and other is not None and other is not person and other.speaks and fits(other, gender)

    def _of_other_gender(self, tokens: list[Token]) -> bool:
        """True when one person is the subject of a sentence, of another gender than its pronoun by a first name only."""
        leading = main_subject(tokens, len(tokens)) if tokens and not answering(tokens) else None
        mention = leading.mention if leading and leading.kind == NAME else None
        return mention is not None and mention.entity is not None and mention.entity.kind == PERSON


def _named_again(tokens: list[Token], person: Entity) -> bool:
    """Whether the writer names somebody in what stands behind a pronoun of the same sentence, before any words in marks."""
    ends = next((at for at, t in enumerate(tokens) if t.type == "Q"), len(tokens))
    return any(t.mention is not None and t.mention.entity is person for t in tokens[:ends])


def _has_two(tokens: list[Token], person: Entity, gender: str) -> bool:
    """Whether a sentence names another person of that gender beside `person`."""
    return any(t.mention and t.mention.entity is not person and fits(t.mention.entity, gender) for t in tokens)


def _of_the_other(tokens: list[Token], gender: str) -> bool:
    """Whether a pronoun of the other gender stands for who speaks."""
    reporting = reporter_of(tokens) if tokens else None
    return reporting is not None and reporting.kind == PRONOUN and GENDER[reporting.words[0]] != gender


def _acts_on_the_other(tokens: list[Token], gender: str) -> bool:
    """Whether "She's correcting him" tells that whom the sentence before names, of unknown gender, is he and not she."""
    opens = tokens[0].lower.replace("’", "'").partition("'")[0] if tokens else ""
    return opens == "she" and gender == "f" and any(t.lower == "him" for t in tokens)


def _only_is(tokens: list[Token]) -> bool:
    """Whether a sentence says what its subject was, or came in as: "Reed was third in 8:31"."""
    name = next(
        (at for at, t in enumerate(tokens) if t.type == "N" and t.mention and t.mention.kind == PERSON), len(tokens)
    )
    return name + 1 < len(tokens) and tokens[name + 1].lower in _IS


def _may_be_meant(mention: Mention | None, person: Entity, gender: str) -> bool:
    """Whether somebody else is named whom a pronoun of `gender` may mean."""
    entity = mention.entity if mention is not None else None
    if mention is None or entity is None or entity is person or entity.gender not in (gender, ""):
        return False
    return entity.kind == PERSON or perhaps_named(mention)
