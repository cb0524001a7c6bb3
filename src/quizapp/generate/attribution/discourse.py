"""Who is being talked about: the sentences of the body as tokens, and the subject that each leaves in focus."""

from __future__ import annotations

import re
from itertools import pairwise

from quizapp.article.model import Article, Paragraph
from quizapp.generate.attribution import subject
from quizapp.generate.attribution.carriers import sentences
from quizapp.generate.attribution.tokens import Token, tokenize
from quizapp.generate.names import PERSON, PLACE, UNKNOWN, Entity, Mention, Names
from quizapp.generate.names.find import ROLE_NOUNS
from quizapp.generate.names.lists import COUNTRIES, DEMONYMS
from quizapp.generate.names.surroundings import may_be_person
from quizapp.generate.quotations import Quotation

_NOBODY = Entity(-1, "", UNKNOWN)
_GENDER = {"he": "m", "she": "f"}
_ONE_OF_TWO = re.compile(r"\b(?:younger|elder|older|other) $")
"""Before a surname that two bear: "the younger Tan"."""
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
        named = [m.entity for m in self._names.within(label.start, label.end) if m.entity]
        known = self._names.called(self.text[label.start : label.end])
        return known or (named[0] if named else _NOBODY)

    def sentences(self, number: int) -> list[list[Token]]:
        """The sentences of a paragraph, as tokens."""
        if number not in self._cache:
            paragraph = self._article.paragraphs[number]
            first = paragraph.sentences[0].start if paragraph.sentences else paragraph.start
            tokens = tokenize(self.text, first, paragraph.end, self._names, self.quotations(number))
            self._cache[number] = [_without_brackets(s) for s in sentences(self.text, tokens)]
        return self._cache[number]

    def previous(self, number: int) -> int | None:
        """The body paragraph before `number`, if there is one."""
        place = self._place[number]
        return self._body[place - 1] if place else None

    def resolve(self, phrase: subject.Phrase | None, number: int, index: int) -> Entity | None:
        """Whom `phrase`, in sentence `index` of paragraph `number`, refers to; None where that is not sure."""
        if phrase is None or phrase.kind == subject.OTHER:
            return None
        if phrase.kind == subject.NAME:
            entity = phrase.mention.entity if phrase.mention else None
            two = phrase.mention and _ONE_OF_TWO.search(
                self.text, max(0, phrase.mention.outer - 12), phrase.mention.outer
            )
            return entity if entity and not two and can_speak(entity) else None
        if phrase.kind == subject.PRONOUN:
            return self._antecedent(phrase, number, index)
        return self._described(phrase)

    def named(self, start: int, end: int) -> tuple[Mention, ...]:
        """Who is named between two offsets."""
        return tuple(self._names.within(start, end))

    def reporter(self, tokens: list[Token]) -> Entity | None:
        """Whose words a sentence tells, with marks or without, if it names them."""
        found = self.speakers.get(tokens[0].start)
        phrase = None if found else _reporting(tokens)
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
        word = next(word for word, its in _GENDER.items() if its == gender)
        return self._antecedent(subject.Phrase(subject.PRONOUN, offset, offset, words=(word,)), number, index)

    def _antecedent(self, phrase: subject.Phrase, number: int, index: int) -> Entity | None:
        gender = _GENDER[phrase.words[0]]
        here = self.sentences(number)[index]
        inside = [t for t in here if t.end <= phrase.start]
        if found := self._in_same_sentence(inside, gender):
            return found
        aside = (
            bool(inside)
            and inside[-1].type == ","
            and here[len(inside) + 1 : len(inside) + 2]
            and here[len(inside) + 1].type == "V"
        )
        if (
            not aside
            and _clauses_before(inside)
            and (told := [t for t in inside if t.mention and _fits(t.mention.entity, gender)])
        ):
            named = {id(t.mention.entity): t.mention.entity for t in told if t.mention and t.mention.entity}
            known = [e for e in named.values() if e.gender]
            return known[0] if len(named) == 1 and known and told[-1].type != "G" else None
        seen = 0
        place: int | None = number
        while place is not None and seen < _LOOK_BACK:
            before = self.sentences(place)
            for at in range((index if place == number else len(before)) - 1, -1, -1):
                seen += 1
                settled, person = self._focus(before[at], gender)
                if settled:
                    return None if person and self._passed_over(person, before, at, gender) else person
                if place == number and self._of_other_gender(before[at]):
                    return None  # either the name misleads, or the pronoun is too far from whom it means
                if seen >= _LOOK_BACK:
                    break
            place = self.previous(place)
        return None

    def _passed_over(self, person: Entity, before: list[list[Token]], at: int, gender: str) -> bool:
        """Whether somebody who is known to be of that gender speaks right before a person of whom it is not known."""
        if person.gender or at == 0 or not before[at - 1]:
            return False
        speaker = self.speakers.get(before[at - 1][0].start)
        return speaker is not None and speaker is not person and speaker.gender == gender

    def _of_other_gender(self, tokens: list[Token]) -> bool:
        """True when one person is the subject of a sentence, of another gender than its pronoun by a first name only."""
        leading = subject.main_subject(tokens, len(tokens)) if tokens and tokens[0].lower not in _ANSWERING else None
        mention = leading.mention if leading and leading.kind == subject.NAME else None
        return mention is not None and mention.entity is not None and mention.entity.kind == PERSON

    def _in_same_sentence(self, tokens: list[Token], gender: str) -> Entity | None:
        """A person named earlier in the pronoun's own sentence: "When Khan won, he said"."""
        if not tokens or tokens[0].type == "Q" or tokens[0].lower in _ANSWERING:
            return None
        leading = subject.main_subject(tokens, len(tokens))
        if leading and leading.kind == subject.NAME and leading.mention and _fits(leading.mention.entity, gender):
            return leading.mention.entity
        if not (tokens[0].type == "C" or tokens[0].lower in {"speaking", "given"}):
            return None
        people = [t.mention.entity for t in tokens if t.type == "N" and t.mention and _fits(t.mention.entity, gender)]
        unique = list(dict.fromkeys(p for p in people if p))
        return unique[0] if len(unique) == 1 else None

    def _focus(self, tokens: list[Token], gender: str) -> tuple[bool, Entity | None]:
        """Whether a sentence settles whom a later pronoun of `gender` means, and whom; it may settle on nobody.

        A sentence that names somebody of that gender without putting one person in focus settles on nobody: what
        lies behind it is out of reach.
        """
        if not tokens:
            return False, None
        if _asks(tokens, gender):
            return True, None
        speaker = self.speakers.get(tokens[0].start)
        if speaker and _fits(speaker, gender):
            telling = next((t.mention for t in tokens if t.mention and t.mention.entity is speaker), None)
            return True, None if telling and _says_of_self(tokens, telling, gender) else speaker
        if _goes_on(tokens, gender):
            return any(_told_of(tokens, at, gender) for at in range(len(tokens) - 1)), None
        if tokens[-1].type == "." and _himself(tokens, gender):
            return True, None
        if (
            tokens[0].lower in _ANSWERING
        ):  # "Asked by the prosecutor, Lind, whether ..., she looked": she answers, not Lind
            answers = any(_GENDER.get(t.lower) == gender for t in tokens if t.type == "P")
            return not answers, None
        leading = subject.main_subject(tokens, len(tokens))
        if leading and leading.kind == subject.NAME and leading.mention and _fits(leading.mention.entity, gender):
            return True, None if _of_the_other(tokens, leading.mention, gender) else leading.mention.entity
        if _several_men(tokens):
            return True, None
        if (described := _opening_role(tokens) or _late_role(tokens)) is not None:
            holder = self._described(described)
            return True, holder if _fits(holder, gender) else None
        if _takes_the_floor(leading) or any(t.mention and _one_of_several(t.mention, gender) for t in tokens):
            return True, None
        if (unknown := _perhaps_a_person(leading)) is not None:
            return True, unknown if any(_OWNS.get(t.lower) == gender for t in tokens) else None
        if _brings_in_kin(tokens, gender):
            return True, None
        reporting = _reporting(tokens)
        if reporting is not None and reporting.kind == subject.NAME and reporting.mention:
            entity = reporting.mention.entity
            if _fits(entity, gender):
                return True, entity
            if entity is not None and entity.kind == UNKNOWN:
                return True, None
        if reporting is not None and reporting.kind == subject.DESCRIPTION and reporting.words[0] in _NEW:
            return True, None  # "a neighbour said": somebody without a name has the word
        if any(
            phrase and phrase.kind == subject.PRONOUN and _GENDER[phrase.words[0]] == gender
            for phrase in (leading, reporting)
        ):
            pronoun = next((at for at, t in enumerate(tokens) if _GENDER.get(t.lower) == gender), 0)
            before = self._in_same_sentence(tokens[:pronoun], gender) if tokens[0].type == "C" else None
            unsure = tokens[0].type == "C" and any(t.mention and _perhaps_named(t.mention) for t in tokens[:pronoun])
            return before is not None or unsure, before  # "... the search for Reed, he said": whoever spoke goes on
        if any(t.mention and _perhaps_named(t.mention) for t in tokens):
            return True, None
        named = [t.mention.entity for t in tokens if t.mention and _fits(t.mention.entity, gender)]
        unique = list(dict.fromkeys(p for p in named if p))
        if not unique:
            return False, None
        plain = [t for t in tokens if t.type == "N" and t.mention and t.mention.entity in unique]
        known = len(unique) == 1 and unique[0].gender == gender  # a mere mention is no sign where that is not known
        alone = known and plain and not speaker and not _describes(tokens)
        return True, unique[0] if alone else None

    def _described(self, phrase: subject.Phrase) -> Entity | None:
        """The one person whom the article gives the role in "the mayor", introduced before."""
        words = phrase.words
        if not words or words[0] != "the" or "of" in words or "for" in words or phrase.mention is not None:
            return None
        head = words[-1]
        plain = [w for w in words[1:-1] if w not in {"former", "new", "current", "then"}]
        holders = [p for p in self._names.people if p.mentions[0].start < phrase.start and _holds(p, head)]
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


def _describes(tokens: list[Token]) -> bool:
    """True when a sentence begins with somebody's description: "The radio talker has ..."."""
    first = tokens[0]
    return (
        first.lower == "the"
        and len(tokens) > 1
        and any(t.lower in ROLE_NOUNS or t.lower.endswith(("er", "or", "ist")) for t in tokens[1:4] if t.type == "W")
    )


def _body(article: Article) -> list[int]:
    body = {id(p) for p in article.body}
    return [n for n, p in enumerate(article.paragraphs) if id(p) in body]


_SAME_OFFICE = {
    "senator": ("sen", "senator"), "governor": ("gov", "governor"), "congressman": ("rep", "representative", "congressman"),
    "congresswoman": ("rep", "representative", "congresswoman"), "professor": ("prof", "professor"),
    "lawmaker": ("rep", "representative"), "doctor": ("dr",), "pontiff": ("pope",),
}  # fmt: skip


def _holds(person: Entity, head: str) -> bool:
    names = _SAME_OFFICE.get(head, (head,))
    return any(word.strip(".,") in names for role in person.roles for word in role.lower().split())


def _fits(entity: Entity | None, gender: str) -> bool:
    """True when a pronoun of `gender` may mean `entity`: a person, or a lone surname that is seen to speak."""
    if entity is None or entity.gender not in (gender, "") or not can_speak(entity):
        return False
    return entity.kind == PERSON or (
        entity.kind == UNKNOWN and entity.speaks and may_be_person(tuple(entity.name.split()))
    )


def _reporting(tokens: list[Token]) -> subject.Phrase | None:
    """Who speaks, by the first cue of a sentence: "The head of the union, X, said his members ..."."""
    cue = next((at for at, t in enumerate(tokens) if t.type == "V"), None)
    return subject.before(tokens, cue) if cue else None


def _takes_the_floor(leading: subject.Phrase | None) -> bool:
    """True for a subject that ends the reach of whoever spoke before: the writer's "I", or a name of unknown kind that
    speaks or has an age, which a pronoun after it may mean."""
    if leading is None:
        return False
    if leading.kind == subject.OTHER:
        return leading.words in {("i",), ("we",)}
    mention = leading.mention
    if leading.kind != subject.NAME or mention is None or mention.kind != UNKNOWN:
        return False
    return mention.human or len(mention.words) == 1


def _clauses_before(tokens: list[Token]) -> bool:
    """True where the pronoun stands in a later clause of its sentence: "noting that Lind had agreed, when she said"."""
    return len(tokens) > _FEWEST_BEFORE and not any(t.type == "Q" for t in tokens) and tokens[0].lower not in _ANSWERING


_FEWEST_BEFORE = 8
"""Tokens before a pronoun from which on it stands in a later clause."""


def _goes_on(tokens: list[Token], gender: str) -> bool:
    """True where "she" opens a sentence that names others after her: "But she has told its president, Lind"."""
    linked = len(tokens) > 1 and tokens[0].lower in {"but", "and", "so", "yet", "still", "now"}
    return _GENDER.get(tokens[linked].lower) == gender


def _opening_role(tokens: list[Token]) -> subject.Phrase | None:
    """What somebody is whom the opening of a sentence does not name: "The magistrate was not amused", "One father threw"."""
    if tokens[0].lower not in {"the", "one", "another", "a", "an"}:
        return None
    words = [tokens[0].lower]
    for token in tokens[1:_LONGEST_ROLE]:
        if token.type not in "WU":
            return None
        words.append(token.lower)
        if token.lower in ROLE_NOUNS:
            break
    else:
        return None
    after = tokens[len(words)] if len(words) < len(tokens) else tokens[-1]
    if after.type not in "XVvAW" or after.lower in ROLE_NOUNS:
        return None  # "the president of", "the coach's", "the captain, Lind, was", "the widow Lind"
    return subject.Phrase(subject.DESCRIPTION, tokens[0].start, after.start, words=tuple(words))


def _late_role(tokens: list[Token]) -> subject.Phrase | None:
    """The subject of the last clause of a sentence: "What passed between them the batsman declined to say"."""
    for at in range(2, len(tokens) - 2):
        verb = tokens[at + 2].type in "XVv" or tokens[at + 2].lower.endswith("ed")
        if tokens[at].lower == "the" and tokens[at + 1].lower in ROLE_NOUNS and verb and tokens[at - 1].type == "W":
            words = ("the", tokens[at + 1].lower)
            return subject.Phrase(subject.DESCRIPTION, tokens[at].start, tokens[at + 2].start, words=words)
    return None


_LONGEST_ROLE = 5
"""Tokens of an opening "the transport minister"."""


def _several_men(tokens: list[Token]) -> bool:
    """True for a sentence about two or more: what "he" says after it may be either's."""
    opening = [t.lower for t in tokens[:_LONGEST_ROLE]]
    pair = any(a == "the" and b in _PAIRS for a, b in pairwise(opening))
    pair = pair or any((a, b) == ("of", "them") for a, b in pairwise([t.lower for t in tokens]))
    return pair or opening[0] in {"both", "neither"}


_PAIRS = frozenset("two three men women pair brothers sisters boys girls".split())


_NEAR = 12
"""Characters behind a subject within which its verb has a "him" for its object."""
_OTHER_PRONOUNS = {"f": frozenset("he his him himself".split()), "m": frozenset("she her hers herself".split())}
_QUESTIONS = frozenset("who whom what whether if how why when where which".split())


def _of_the_other(tokens: list[Token], named: Mention, gender: str) -> bool:
    """True where somebody whose gender is not known may be of the other one, by a pronoun or by a wife beside the name."""
    entity = named.entity
    if entity is None or entity.gender:
        return False
    for token in tokens:
        if token.start >= named.end and token.mention is not None:
            break
        if token.start >= named.end and token.lower in _OTHER_PRONOUNS[gender]:
            return True
        if token.lower == "him" and token.start - named.end < _NEAR:
            return True  # "Shaw called him a hero"
    return _brings_in_kin(tokens, gender)


def _says_of_self(tokens: list[Token], named: Mention, gender: str) -> bool:
    """True where "Lee Ji-won said she" tells that a later "he" is somebody else, if no first name does."""
    if named.entity is None or named.entity.gender:
        return False
    after = [t for t in tokens if t.start >= named.end and t.lower != "that" and t.type != ","][:2]
    return len(after) > 1 and after[0].type == "V" and after[1].lower in _OTHER_PRONOUNS[gender]


def _asks(tokens: list[Token], gender: str) -> bool:
    """True where the subject asks: "Judge Lind asked who had held it", "Lind asked him to stop" are answered by others."""
    for at, token in enumerate(tokens[:-1]):
        if token.lower not in {"asked", "asks"} or (
            at and tokens[at - 1].lower in {"was", "were", "been", "being", "when"}
        ):
            continue
        after = [t.lower for t in tokens[at + 1 : at + 4]]
        rest = tokens[at + 1 :]
        told = next((i for i, t in enumerate(rest) if t.mention and t.mention.kind == PERSON), len(rest))
        if at and any(t.lower == "to" for t in rest[told:]) and all(t.type != "C" for t in rest[:told]):
            return True  # "Steyn asked the debutant, Deon Fort, to speak"
        if at and (_QUESTIONS.intersection(after) or (gender == "m" and after[0] == "him")):
            return True
    return False


def _told_of(tokens: list[Token], at: int, gender: str) -> bool:
    """True where a sentence tells of somebody whom it names behind its "he": "He came with Mr Lind, who climbed ..."."""
    mention = tokens[at].mention
    after = at + 1 + (tokens[at + 1].type == ",")
    told = after < len(tokens) and tokens[after].lower == "who"
    return told and mention is not None and mention.entity is not None and _fits(mention.entity, gender)


_SELF = {"f": "herself", "m": "himself"}


def _himself(tokens: list[Token], gender: str) -> bool:
    """True for words that turn to somebody without a name or a verb: "And the boy himself?"."""
    return len(tokens) <= _SHORT and tokens[-2].lower == _SELF[gender] and not any(t.mention for t in tokens)


_SHORT = 8
"""Tokens of a sentence that only turns to somebody."""
_KIN = {
    "f": frozenset("sister wife mother daughter girlfriend aunt niece grandmother widow fiancée mum mom".split()),
    "m": frozenset("brother husband father son boyfriend uncle nephew grandfather widower fiancé dad".split()),
}


def _brings_in_kin(tokens: list[Token], gender: str) -> bool:
    """True where a sentence brings in somebody's sister, whom a "she" after it may mean."""
    for at, token in enumerate(tokens[:-1]):
        near = {tokens[at + 1].lower, tokens[min(at + 2, len(tokens) - 1)].lower}
        if token.lower in {"his", "her", "their"} and near & _KIN[gender]:
            return True
    return False


_ANSWERING = frozenset("under asked pressed questioned challenged prompted interrupted".split())
"""How an answer opens: "Under questioning from Khan, he said", where Khan is not who answers."""
_OWNS = {"his": "m", "himself": "m", "her": "f", "hers": "f", "herself": "f"}


def _perhaps_a_person(leading: subject.Phrase | None) -> Entity | None:
    """The subject that is a name of unknown kind and may be a person's: a pronoun behind it reaches no further."""
    mention = leading.mention if leading is not None and leading.kind == subject.NAME else None
    entity = mention.entity if mention is not None else None
    return entity if entity and entity.kind == UNKNOWN and may_be_person(tuple(entity.name.split())) else None


def _one_of_several(mention: Mention, gender: str) -> bool:
    """True for a surname of two people, "Ms Moen", whom the pronoun may mean, whichever of them it is."""
    return mention.entity is None and mention.kind == PERSON and mention.gender in (gender, "") and not mention.genitive


def _perhaps_named(mention: Mention) -> bool:
    """True for a name of two words and unknown kind that may be a person's, whom a pronoun after it may mean."""
    entity = mention.entity
    unknown = entity is not None and entity.kind == UNKNOWN and len(mention.words) > 1 and not mention.genitive
    return unknown and may_be_person(mention.words)


_GENERIC = frozenset(
    """office department ministry agency commission committee board council bureau company institute group union party
    bank center centre service foundation association court club team firm state university school hospital""".split()
)
"""Bodies that their last word alone does not tell apart from others."""


def can_speak(entity: Entity) -> bool:
    """True for who can be a key: a person, a body, a country or capital; not a people, a party's members or a region."""
    if not entity.name or entity.name.lower() in _GENERIC:
        return False
    last = entity.name.split()[-1].lower()
    if entity.kind == PLACE:
        return entity.name.lower() in COUNTRIES or entity.name in {
            "Washington",
            "Moscow",
            "Beijing",
            "Seoul",
            "Pyongyang",
        }
    plural = last.endswith("s") and (last[:-1] in DEMONYMS or last in {"democrats", "republicans", "officials"})
    return not plural and last not in DEMONYMS
