"""The body, paragraph by paragraph: its sentences as tokens, its quotations, its labels, and who was found to speak."""

from __future__ import annotations

from functools import cached_property

from quizapp.article.model import Article, Paragraph, Role
from quizapp.generate.attribution.carriers import sentences
from quizapp.generate.attribution.phrase import NAME
from quizapp.generate.attribution.scene import reporter_of
from quizapp.generate.attribution.tokens import Token, tokenize
from quizapp.generate.attribution.who import perhaps_named
from quizapp.generate.names import PERSON, UNKNOWN, Entity, Names
from quizapp.generate.names.persons import is_person_noun
from quizapp.generate.quotations import Quotation
from quizapp.patterns import lazy_pattern

_ANSWERS = frozenset(("A", "Answer"))
_LETTERS = _ANSWERS | {"Q", "Question"}
"""Labels that name nobody."""
_NOBODY = Entity(-1, "", UNKNOWN)


class Discourse:
    """The body, paragraph by paragraph."""

    def __init__(self, article: Article, names: Names, quotations: tuple[Quotation, ...]) -> None:
        self.text = article.text
        self._article = article
        self.names = names
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
        if words in _ANSWERS:
            return self._interviewed or _NOBODY
        known = self.names.called(words) or self.names.with_initials(words)
        named = [m.entity for m in self.names.within(label.start, label.end) if m.entity]
        return known or (named[0] if named and not words.isupper() else _NOBODY)  # "WN:" is no body that speaks

    @cached_property
    def _interviewed(self) -> Entity | None:
        """Who answers as "A": the one person whom the paragraphs before the first labelled turn name, or who answers by name in
        the first turns."""
        first = next((n for n in self._body if self._article.paragraphs[n].label is not None), None)
        if first is None:
            return None
        if (addressed := self._addressed(first)) is not None:
            return addressed
        if any(_tells_of_somebody(tokens) for n in self._body if n < first for tokens in self.sentences(n)):
            return self._answers_by_name()
        named = self.names.within(0, self._article.paragraphs[first].start)
        people = {id(m.entity): m.entity for m in named if m.entity is not None and m.entity.kind == PERSON}
        unknown = any(perhaps_named(m) for m in named)
        if len(people) == 1 and not unknown:
            return next(iter(people.values()))
        return self._answers_by_name()

    def _addressed(self, first: int) -> Entity | None:
        """Whom the first question calls by name: "Q. Bo Lind, why does it matter to you?"."""
        paragraph = self._article.paragraphs[first]
        begins = paragraph.sentences[0].start if paragraph.sentences else paragraph.end
        called = next(iter(self.names.within(begins, paragraph.end)), None)
        if called is None or called.outer != begins or self.text[called.end : called.end + 1] != ",":
            return None
        return called.entity if called.entity is not None and called.entity.kind == PERSON else _NOBODY

    def _answers_by_name(self) -> Entity | None:
        """The one person with a label of his own who asks nothing, beside whoever does."""
        asks: dict[int, bool] = {}
        known: dict[int, Entity] = {}
        for number in self._body:
            paragraph = self._article.paragraphs[number]
            words = self.text[paragraph.label.start : paragraph.label.end] if paragraph.label else ""
            entity = self.names.called(words) if words not in _LETTERS else None
            if entity is not None:
                known[entity.id] = entity
                asks[entity.id] = asks.get(entity.id, False) or self.text[
                    paragraph.start : paragraph.end
                ].rstrip().endswith("?")
        answering = [entity for key, entity in known.items() if not asks[key]]
        return answering[0] if len(answering) == 1 and len(known) > 1 else None

    def sentences(self, number: int) -> list[list[Token]]:
        """The sentences of a paragraph, as tokens."""
        if number not in self._cache:
            paragraph = self._article.paragraphs[number]
            first = paragraph.sentences[0].start if paragraph.sentences else paragraph.start
            tokens = tokenize(self.text, first, paragraph.end, self.names, self.quotations(number))
            found = sentences(self.text, tokens, [s.start for s in paragraph.sentences])
            bracketed = "(" in self.text[first : paragraph.end] or "[" in self.text[first : paragraph.end]
            self._cache[number] = [_without_brackets(s) for s in found] if bracketed else found
        return self._cache[number]

    def previous(self, number: int) -> int | None:
        """The body paragraph before `number`, if there is one, and neither a time of day that a running report gives stands
        between nor a heading that is a sentence: "What does the governor say?", "Ruth Black disagrees.", and then "She said"."""
        place = self._place[number]
        if not place:
            return None
        before = self._body[place - 1]
        if number - before == 1:
            return before
        between = self._article.paragraphs[before + 1 : number]
        parted = any(p.role is Role.DATE or self.text[p.end - 1 : p.end] in _SENTENCE_ENDS for p in between)
        return None if parted else before

    def is_signed(self, number: int) -> bool:
        """Whether a line behind the paragraph says whose words it has: "— Ruth Black"."""
        following = self._article.paragraphs[number + 1 : number + 2]
        return bool(following) and _SIGNATURE.fullmatch(self.text, following[0].start, following[0].end) is not None

    def reporter(self, tokens: list[Token]) -> Entity | None:
        """Whose words a sentence tells, with marks or without, if it names them."""
        found = self.speakers.get(tokens[0].start)
        phrase = None if found else reporter_of(tokens)
        return phrase.mention.entity if phrase and phrase.kind == NAME and phrase.mention else found

    def paragraph_at(self, offset: int) -> int | None:
        """The body paragraph that holds an offset, or the next one."""
        return next((n for n in self._body if self._article.paragraphs[n].end > offset), None)

    def start_before(self, number: int, count: int) -> int:
        """Where the body paragraph `count` places before `number` begins, or the first one."""
        return self._article.paragraphs[self._body[max(0, self._place[number] - count)]].start


def _tells_of_somebody(tokens: list[Token]) -> bool:
    """Whether a sentence tells of somebody without a name, who may answer: "We asked the man who lives beside it."."""
    for at in range(len(tokens) - 1):
        if tokens[at].lower not in _ARTICLES or not is_person_noun(tokens[at + 1].lower):
            continue
        apposed = at > 1 and tokens[at - 1].type == "," and tokens[at - 2].type == "N"
        described = apposed or (at > 0 and tokens[at - 1].lower in _DESCRIBES)
        named = at + 2 < len(tokens) and tokens[at + 2].type == "N"
        if not described and not named:
            return True
    return False


_SENTENCE_ENDS = frozenset((".", "!", "?"))
_SIGNATURE = lazy_pattern(r"[—–-]{1,2} ?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}(?:,[^.\n]*)?\s*")
_ARTICLES = frozenset(("the", "a", "an", "one"))
_DESCRIBES = frozenset("is was as be become became been named".split())
"""Words before what somebody is who has been named."""


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
