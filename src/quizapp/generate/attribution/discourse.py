"""Who is being talked about: the sentences of the body as tokens, and the subject that each leaves in focus."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import chain, pairwise

from quizapp.article.model import Article, Paragraph, Role
from quizapp.generate.attribution import subject
from quizapp.generate.attribution.carriers import sentences
from quizapp.generate.attribution.offices import MANY_HOLD, VARYING, holds, may_be_called, only_was
from quizapp.generate.attribution.questions import answerer, asks, asks_about_him, asks_of_another
from quizapp.generate.attribution.scene import (
    ANSWERING,
    GENDER,
    REPLIES,
    apposed_at_head,
    brings_in_kin,
    brings_in_somebody,
    by_age,
    by_place,
    clauses_before,
    describes,
    goes_on,
    himself,
    interrupted,
    introduces,
    kin_gender,
    late_role,
    of_the_other,
    opening_role,
    reporter_of,
    says_of_self,
    several_men,
    spoken_of,
    takes_the_floor,
    told_about,
    told_of,
    told_of_aside,
    turns_to,
    words_of_whom,
)
from quizapp.generate.attribution.tokens import Token, tokenize
from quizapp.generate.attribution.who import can_speak, fits, one_of_several, perhaps_a_person, perhaps_named
from quizapp.generate.names import PERSON, UNKNOWN, Entity, Mention, Names
from quizapp.generate.names.roles import ROLE_NOUNS
from quizapp.generate.quotations import Quotation

_NOBODY = Entity(-1, "", UNKNOWN)
_ONE_OF_TWO = re.compile(r"\b(?:younger|elder|older|other) $")
"""Before a surname that two bear: "the younger Tan"."""
_KIN_BY_FIRST_NAME = re.compile(
    r"\b(?:his|her|His|Her|their|Their|[’']s) (?:elder |older |younger |twin |late )?(?P<kin>mother|father|mum|mom|dad|wife"
    r"|husband|brother|sister|son|daughter|widow|aunt|uncle), [A-Z][\w’'-]+,"
)
"""`his son, Cathal,`: "Mr Hehir" behind it may be either."""
_NEW = frozenset("a an another one his her their".split())
"""Words with which a description brings in somebody new."""
_LOOK_BACK = 5
"""Sentences behind a pronoun in which its antecedent is looked for; beyond that news style names again."""


class Discourse:
    """The body, paragraph by paragraph, with what pronouns and descriptions in it refer to."""

    def __init__(self, article: Article, names: Names, quotations: tuple[Quotation, ...]) -> None:
        self.text = article.text
        self._article = article
        self._names = names
        self._quotations: dict[int, list[Quotation]] = {}
        for quotation in quotations:
            self._quotations.setdefault(quotation.paragraph, []).append(quotation)
        self._body = _body(article)
        self._place = {number: place for place, number in enumerate(self._body)}
        self._cache: dict[int, list[list[Token]]] = {}
        self.speakers: dict[int, Entity] = {}
        """Start of a sentence's first token -> who was found to speak in it."""

    def paragraphs(self) -> list[int]:
        """Indices of the body's paragraphs."""
        return self._body

    def quotations(self, number: int) -> list[Quotation]:
        """The quotations of a paragraph, in order."""
        return self._quotations.get(number, [])

    def paragraph(self, number: int) -> Paragraph:
        """The paragraph of that index."""
        return self._article.paragraphs[number]

    def label(self, number: int) -> Entity | None:
        """Who speaks in a paragraph of an interview or transcript, by its label; an unnamed entity for "Q"."""
        label = self._article.paragraphs[number].label
        if label is None:
            return None
        words = self.text[label.start : label.end]
        if words in ("A", "Answer"):
            return self._interviewed or _NOBODY
        known = self._names.called(words) or self._names.with_initials(words)
        named = [m.entity for m in self._names.within(label.start, label.end) if m.entity]
        return known or (named[0] if named and not words.isupper() else _NOBODY)  # "WN:" is no body that speaks

    @cached_property
    def _interviewed(self) -> Entity | None:
        """The one person whom the paragraphs before the first labelled turn name: who answers as "A"."""
        first = next((n for n in self._body if self._article.paragraphs[n].label is not None), None)
        if first is None:
            return None
        named = self._names.within(0, self._article.paragraphs[first].start)
        people = {id(m.entity): m.entity for m in named if m.entity is not None and m.entity.kind == PERSON}
        unknown = any(perhaps_named(m) for m in named)
        return next(iter(people.values())) if len(people) == 1 and not unknown else None

    def sentences(self, number: int) -> list[list[Token]]:
        """The sentences of a paragraph, as tokens."""
        if number not in self._cache:
            paragraph = self._article.paragraphs[number]
            first = paragraph.sentences[0].start if paragraph.sentences else paragraph.start
            tokens = tokenize(self.text, first, paragraph.end, self._names, self.quotations(number))
            self._cache[number] = [_without_brackets(s) for s in sentences(self.text, tokens)]
        return self._cache[number]

    def previous(self, number: int) -> int | None:
        """The body paragraph before `number`, if there is one, and no time of day that a running report gives between."""
        place = self._place[number]
        if not place:
            return None
        before = self._body[place - 1]
        timed = any(p.role is Role.DATE for p in self._article.paragraphs[before + 1 : number])
        return None if timed else before

    def resolve(self, phrase: subject.Phrase | None, number: int, index: int) -> Entity | None:
        """Whom `phrase`, in sentence `index` of paragraph `number`, refers to; None where that is not sure."""
        if phrase is None or phrase.kind == subject.OTHER:
            return None
        if phrase.kind == subject.NAME:
            entity = phrase.mention.entity if phrase.mention else None
            two = phrase.mention and _ONE_OF_TWO.search(
                self.text, max(0, phrase.mention.outer - 12), phrase.mention.outer
            )
            titled = phrase.mention is not None and len(phrase.mention.words) == 1 and phrase.mention.titles
            if titled and phrase.mention and self._kin_before(number, phrase.start, phrase.mention):
                return None
            return entity if entity and not two and can_speak(entity) else None
        if phrase.kind == subject.PRONOUN:
            return self._antecedent(phrase, number, index)
        described = self._described(phrase)
        if described is not None and phrase.words[-1] in MANY_HOLD and not self._just_named(described, phrase, number):
            return None
        return described or self._by_office(phrase, number, index)

    def _just_named(self, entity: Entity, phrase: subject.Phrase, number: int) -> bool:
        """Whether somebody is named in the paragraph of the phrase before it, or in one of the two before that."""
        here = self.text[self._article.paragraphs[number].start : phrase.start].lower()
        if f"the {phrase.words[-1]} from " in here:
            return False  # "The senator from Texas" of the same paragraph may be another
        place = self._place[number]
        first = self._article.paragraphs[self._body[max(0, place - 2)]].start
        return any(first <= m.start < phrase.start for m in entity.mentions)

    def _by_office(self, phrase: subject.Phrase, number: int, index: int) -> Entity | None:
        """Whom "the Nebraska Republican" varies: the politician, named alone, of whom the sentence before tells.

        His office must be that of the description; of "the Republican" it may be any.
        """
        words = phrase.words
        if not words or words[0] != "the" or "of" in words or "for" in words or words[-1] not in VARYING:
            return None
        place = number if index else self.previous(number)
        before = (
            self.sentences(place)[index - 1 if index else -1] if place is not None and self.sentences(place) else []
        )
        people = {id(t.mention.entity): t.mention.entity for t in before if t.mention and t.mention.kind == PERSON}
        leading = subject.main_subject(before, len(before)) if before else None
        entity = leading.mention.entity if leading and leading.kind == subject.NAME and leading.mention else None
        if entity is not None and entity.kind == PERSON and len(people) == 1 and all(t.type != "Q" for t in before):
            return entity if may_be_called(entity, words[-1]) else None
        if people or entity is not None or not before or before[0].type == "Q":
            return None
        focused = [self._in_sentences_before(number, index, gender) for gender in ("m", "f")]
        held = {id(e): e for e in focused if e is not None and e.kind == PERSON and may_be_called(e, words[-1])}
        return next(iter(held.values())) if len(held) == 1 else None  # "Sen. Cutrona rose. He turned on the panel."

    def _kin_before(self, number: int, offset: int, mention: Mention) -> bool:
        """Whether the paragraph, or one of the two before it, has brought in somebody's kin by the first name alone, who may
        be meant by a surname with "Mr" or "Ms"."""
        here = self._article.paragraphs[number].start
        first = self._body[max(0, self._place[number] - 2)]
        brought = _KIN_BY_FIRST_NAME.finditer(self.text, self._article.paragraphs[first].start, offset)
        return any(kin.start() >= here or mention.gender == kin_gender(kin["kin"]) for kin in brought)

    def has_longer_name(self, entity: Entity) -> bool:
        """Whether the article has a longer name that begins with this one: "Brightline Grocers" for Brightline."""
        return any(other.name.startswith(f"{entity.name} ") for other in self._names.entities)

    def named(self, start: int, end: int) -> tuple[Mention, ...]:
        """Who is named between two offsets."""
        return tuple(self._names.within(start, end))

    def reporter(self, tokens: list[Token]) -> Entity | None:
        """Whose words a sentence tells, with marks or without, if it names them."""
        found = self.speakers.get(tokens[0].start)
        phrase = None if found else reporter_of(tokens)
        return phrase.mention.entity if phrase and phrase.kind == subject.NAME and phrase.mention else found

    def meant(self, offset: int, gender: str) -> Entity | None:
        """Whom a pronoun of `gender` at `offset`, the first word of its sentence, means; None where that is not sure."""
        number = next((n for n in self._body if self._article.paragraphs[n].end > offset), None)
        if number is None or self.label(number) is not None:
            return None
        sentences = self.sentences(number)
        index = next((i for i, tokens in enumerate(sentences) if tokens and tokens[-1].end > offset), None)
        if index is None:
            return None
        word = next(word for word, its in GENDER.items() if its == gender)
        return self._antecedent(subject.Phrase(subject.PRONOUN, offset, offset, words=(word,)), number, index)

    def _antecedent(self, phrase: subject.Phrase, number: int, index: int) -> Entity | None:
        gender = GENDER[phrase.words[0]]
        here = self.sentences(number)[index]
        inside = [t for t in here if t.end <= phrase.start]
        if _one_of_a_family(inside):
            return None  # "When the elder Reed was in power, he"
        if told_of_aside(here, len(inside)):
            person = self._in_sentences_before(number, index, gender)
            return None if any(t.mention and t.mention.entity is person for t in inside) else person
        if found := self._in_same_sentence(inside, gender):
            if spoken_of(inside) and (speaker := self._in_sentences_before(number, index, gender)) is not found:
                return None if speaker is not None and speaker.gender else found
            return found
        role = opening_role(here) if inside else None
        if role is not None and role.end <= phrase.start and role.words[0] == "the":
            holder = self._described(role)  # "The president said it was what he called a shame"
            return holder if fits(holder, gender) else None
        aside = (
            bool(inside)
            and inside[-1].type == ","
            and here[len(inside) + 1 : len(inside) + 2]
            and here[len(inside) + 1].type == "V"
        )
        if (
            not aside
            and clauses_before(inside)
            and (told := [t for t in inside if t.mention and fits(t.mention.entity, gender)])
        ):
            named = {id(t.mention.entity): t.mention.entity for t in told if t.mention and t.mention.entity}
            known = [e for e in named.values() if e.gender]
            return known[0] if len(named) == 1 and known and told[-1].type != "G" else None
        return self._in_sentences_before(number, index, gender)

    def _in_sentences_before(self, number: int, index: int, gender: str) -> Entity | None:
        """Whom the sentences before sentence `index` of paragraph `number` leave in focus for a pronoun of `gender`."""
        seen, other_spoke = 0, False
        place: int | None = number
        while place is not None and seen < _LOOK_BACK:
            before = self.sentences(place)
            for at in range((index if place == number else len(before)) - 1, -1, -1):
                seen += 1
                other_spoke = other_spoke or _of_the_other(before[at], gender)
                settled, person = self._focus(before[at], gender)
                if settled and person and not person.gender and other_spoke:
                    return None  # "She said it was in there. He said": somebody of unknown gender is a woman after all
                if settled and person and place != number and self._placed_last(person, place, at, gender):
                    return None
                if settled:
                    return None if person and self._passed_over(person, place, at, gender) else person
                asked = asks(before[at], gender) and asks_about_him(before[at], gender)
                near = place == number or (seen == 1 and not goes_on(before[at], gender))
                if not asked and near and self._of_other_gender(before[at]):
                    return None  # either the name misleads, or the pronoun is too far from whom it means
                if seen >= _LOOK_BACK:
                    break
            place = self.previous(place)
        return None

    def _passed_over(self, person: Entity, place: int, at: int, gender: str) -> bool:
        """Whether somebody who is known to be of that gender spoke right before a person of whom it is not known.

        Sentence `at` of paragraph `place` is the one that puts the person in focus. A reply comes after who spoke in
        the paragraph before, too.
        """
        if person.gender:
            return False
        here = self.sentences(place)
        if person.kind == UNKNOWN and any(_may_be_meant(t.mention, person, gender) for t in chain(*here)):
            return True  # "Rautio died on Sunday, Edition Karhu said": the pronoun behind may well mean her
        before = here[at - 1] if at else None
        if at == 0 and any(t.lower in REPLIES for t in here[at]):
            earlier = self.previous(place)
            before = next(reversed(self.sentences(earlier)), None) if earlier is not None else None
        speaker = self.speakers.get(before[0].start) if before else None
        return speaker is not None and speaker is not person and speaker.gender == gender

    def _placed_last(self, person: Entity, place: int, at: int, gender: str) -> bool:
        """Whether sentence `at`, the last of an earlier paragraph that is about another, says no more of a person than
        what the person was: "She won by a second. Reed was third." and then "she said"."""
        here = self.sentences(place)
        if at + 1 < len(here) or here[at][0].start in self.speakers or not _only_is(here[at]):
            return False
        leading = (subject.main_subject(tokens, len(tokens)) for tokens in here[:at] if tokens)
        return any(
            phrase is not None
            and (
                (phrase.kind == subject.PRONOUN and GENDER[phrase.words[0]] == gender)
                or (
                    phrase.mention is not None
                    and phrase.mention.entity is not person
                    and fits(phrase.mention.entity, gender)
                )
            )
            for phrase in leading
        )

    def _of_other_gender(self, tokens: list[Token]) -> bool:
        """True when one person is the subject of a sentence, of another gender than its pronoun by a first name only."""
        leading = subject.main_subject(tokens, len(tokens)) if tokens and tokens[0].lower not in ANSWERING else None
        mention = leading.mention if leading and leading.kind == subject.NAME else None
        return mention is not None and mention.entity is not None and mention.entity.kind == PERSON

    def _in_same_sentence(self, tokens: list[Token], gender: str) -> Entity | None:
        """A person named earlier in the pronoun's own sentence: "When Khan won, he said"."""
        if not tokens or tokens[0].type == "Q" or tokens[0].lower in ANSWERING:
            return None
        leading = subject.main_subject(tokens, len(tokens))
        if leading and leading.kind == subject.NAME and leading.mention and fits(leading.mention.entity, gender):
            return leading.mention.entity
        if not (tokens[0].type == "C" or tokens[0].lower in {"speaking", "given"}):
            return None
        people = [t.mention.entity for t in tokens if t.type == "N" and t.mention and fits(t.mention.entity, gender)]
        unique = list(dict.fromkeys(p for p in people if p))
        return unique[0] if len(unique) == 1 else None

    def _focus(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """Whether a sentence settles whom a later pronoun of `gender` means, and whom; it may settle on nobody.

        A sentence that names somebody of that gender without putting one person in focus settles on nobody: what
        lies behind it is out of reach.
        """
        if not tokens:
            return False, None
        if asks(tokens, gender):
            asker = asks_of_another(tokens, gender)
            return not asks_about_him(tokens, gender), asker
        speaker = self.speakers.get(tokens[0].start)
        if speaker and fits(speaker, gender):
            telling = next((t.mention for t in tokens if t.mention and t.mention.entity is speaker), None)
            return True, None if telling and says_of_self(tokens, telling, gender) else speaker
        if any(GENDER.get(t.lower) == gender and told_of_aside(tokens, at) for at, t in enumerate(tokens)):
            return False, None
        if goes_on(tokens, gender):
            return any(told_of(tokens, at, gender) for at in range(len(tokens) - 1)), None
        if tokens[-1].type == "." and himself(tokens, gender):
            return True, None
        if (
            tokens[0].lower in ANSWERING
        ):  # "Asked by the prosecutor, Lind, whether ..., she looked": she answers, not Lind
            named = answerer(tokens)
            if named is not None and named.entity is not None and named.entity.gender == gender:
                return True, named.entity
            answers = any(GENDER.get(t.lower) == gender for t in tokens if t.type == "P")
            return not answers, None
        return self._focus_of_subject(tokens, gender)

    def _focus_of_subject(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """The same for a sentence that neither asks nor goes on: by its subject, its cue, and whom it names."""
        leading = subject.main_subject(tokens, len(tokens))
        if told_about(tokens, leading, gender):
            return False, None
        if by_place(tokens) or _one_of_a_family(tokens):
            return True, None  # "The Nebraskan may have come out ahead"
        if by_age(tokens) and any(t.mention and fits(t.mention.entity, gender) for t in tokens):
            return True, None  # "The 19-year-old, called up when Lodhi injured a finger, took six"
        if turns_to(tokens, gender):
            return True, None
        if leading and leading.kind == subject.NAME and leading.mention and fits(leading.mention.entity, gender):
            unsure = of_the_other(tokens, leading.mention, gender) or interrupted(tokens, leading.mention, gender)
            return True, None if unsure else leading.mention.entity
        if several_men(tokens) or brings_in_somebody(tokens):
            return True, None
        if (apposed := apposed_at_head(tokens)) is not None:
            return True, apposed.entity if fits(apposed.entity, gender) else None
        if (whose := words_of_whom(tokens)) is not None and (whose.entity is None or fits(whose.entity, gender)):
            return True, whose.entity
        if (described := opening_role(tokens) or late_role(tokens)) is not None:
            holder = self._described(described)
            return True, holder if fits(holder, gender) else None
        if takes_the_floor(leading) or any(t.mention and one_of_several(t.mention, gender) for t in tokens):
            return True, None
        if (unknown := perhaps_a_person(leading)) is not None:
            return True, unknown if any(_OWNS.get(t.lower) == gender for t in tokens) else None
        if brings_in_kin(tokens, gender):
            return True, None
        reporting = reporter_of(tokens)
        if reporting is not None and reporting.kind == subject.NAME and reporting.mention:
            entity = reporting.mention.entity
            if fits(entity, gender):
                return True, entity
            if entity is not None and entity.kind == UNKNOWN:
                return True, None
        if reporting is not None and reporting.kind == subject.DESCRIPTION and reporting.words[0] in _NEW:
            return True, None  # "a neighbour said": somebody without a name has the word
        if reporting is not None and reporting.kind == subject.DESCRIPTION and "of" in reporting.words:
            return True, None  # "In an interview with Lind, the son of the nominee said"
        if (
            reporting is not None
            and reporting.kind == subject.DESCRIPTION
            and reporting.words[0] == "the"
            and reporting.words[-1] in ROLE_NOUNS
            and tokens[0].type != "Q"  # "said the retired teacher" goes on with who spoke
        ):
            holder = self._described(reporting)  # "In an interview taped that day, the president told Reed that"
            return True, holder if fits(holder, gender) else None
        if any(
            phrase and phrase.kind == subject.PRONOUN and GENDER[phrase.words[0]] == gender
            for phrase in (leading, reporting)
        ):
            pronoun = next((at for at, t in enumerate(tokens) if GENDER.get(t.lower) == gender), 0)
            before = self._in_same_sentence(tokens[:pronoun], gender) if tokens[0].type == "C" else None
            unsure = tokens[0].type == "C" and any(t.mention and perhaps_named(t.mention) for t in tokens[:pronoun])
            return before is not None or unsure, before  # "... the search for Reed, he said": whoever spoke goes on
        return self._focus_of_named(tokens, gender)

    def _focus_of_named(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """The same for a sentence whose subject and cue tell nothing: by whom it merely names."""
        if any(t.mention and perhaps_named(t.mention) for t in tokens) or introduces(tokens):
            return True, None
        speaker = self.speakers.get(tokens[0].start)
        named = [t.mention.entity for t in tokens if t.mention and fits(t.mention.entity, gender)]
        unique = list(dict.fromkeys(p for p in named if p))
        if not unique:
            return False, None
        plain = [t for t in tokens if t.type == "N" and t.mention and t.mention.entity in unique]
        known = len(unique) == 1 and unique[0].gender == gender  # a mere mention is no sign where that is not known
        alone = known and plain and not speaker and not describes(tokens)
        return True, unique[0] if alone else None

    def _described(self, phrase: subject.Phrase) -> Entity | None:
        """The one person whom the article gives the role in "the mayor", introduced before."""
        words = phrase.words
        if not words or words[0] != "the" or "of" in words or "for" in words or phrase.mention is not None:
            return None
        head = words[-1]
        plain = [w for w in words[1:-1] if w not in {"former", "new", "current", "then"}]
        holders = [p for p in self._names.people if p.mentions[0].start < phrase.start and holds(p, head)]
        if not {"former", "ex"}.intersection(words):
            holders = [p for p in holders if not only_was(self.text, p)]
        if plain:
            holders = [p for p in holders if all(any(w in r.lower() for r in p.roles) for w in plain)]
        return holders[0] if len(holders) == 1 else None


def _without_brackets(tokens: list[Token]) -> list[Token]:
    """A sentence without its asides in brackets, "(D-N.Y.)" for one; an aside that holds a quotation stays."""
    if not any(t.type == "(" for t in tokens):
        return tokens
    closings, quotations = _next(tokens, ")"), _next(tokens, "Q")
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        close = closings[at]
        if tokens[at].type == "(" and close < len(tokens) and quotations[at] > close:
            at = close + 1
            continue
        kept.append(tokens[at])
        at += 1
    return kept or tokens


def _next(tokens: list[Token], kind: str) -> list[int]:
    """For each token the place of the first one of `kind` from there on; the number of tokens where there is none."""
    found = [len(tokens)] * (len(tokens) + 1)
    for at in range(len(tokens) - 1, -1, -1):
        found[at] = at if tokens[at].type == kind else found[at + 1]
    return found


def _body(article: Article) -> list[int]:
    body = {id(p) for p in article.body}
    return [n for n, p in enumerate(article.paragraphs) if id(p) in body]


def _one_of_a_family(tokens: list[Token]) -> bool:
    """Whether a sentence speaks of "the elder Reed", who is one of two by that name."""
    return any(a.lower in {"elder", "younger"} and b.type in "NG" for a, b in pairwise(tokens))


def _of_the_other(tokens: list[Token], gender: str) -> bool:
    """Whether a pronoun of the other gender stands for who speaks."""
    reporting = reporter_of(tokens) if tokens else None
    return reporting is not None and reporting.kind == subject.PRONOUN and GENDER[reporting.words[0]] != gender


def _only_is(tokens: list[Token]) -> bool:
    """Whether a sentence says what its subject was, or came in as: "Reed was third in 8:31"."""
    name = next(
        (at for at, t in enumerate(tokens) if t.type == "N" and t.mention and t.mention.kind == PERSON), len(tokens)
    )
    return name + 1 < len(tokens) and tokens[name + 1].lower in _IS


_IS = frozenset("was is came finished took placed won".split())


def _may_be_meant(mention: Mention | None, person: Entity, gender: str) -> bool:
    """Whether somebody else is named whom a pronoun of `gender` may mean."""
    entity = mention.entity if mention is not None else None
    if mention is None or entity is None or entity is person or entity.gender not in (gender, ""):
        return False
    return entity.kind == PERSON or perhaps_named(mention)


_OWNS = {"his": "m", "himself": "m", "her": "f", "hers": "f", "herself": "f"}
