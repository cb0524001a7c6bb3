"""The sentences of an article as a context shows them, each with its names written out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from quizapp.generate.names.model import PERSON, PLACE, Mention
from quizapp.generate.passage.another import goes_on_claiming, tells_of_another
from quizapp.generate.passage.line import Line, line_of
from quizapp.generate.passage.lists import COURTESY
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.revised import denies, takes_back
from quizapp.generate.passage.shown import unescaped
from quizapp.generate.passage.subjects import Naming

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence


class Sentences:
    """The sentences of one article as lines; each is looked at once, and only when it is asked for."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self.naming = Naming(analysis)
        self._lines: dict[tuple[int, bool], Line | None] = {}
        self._named: dict[int, tuple[Named, ...]] = {}

    def names_in(self, index: int) -> tuple[Named, ...]:
        """The names in sentence `index` of the body, as they may be written out."""
        if index not in self._named:
            sentence = self._analysis.sentences[index]
            mentions = self._analysis.names.within(sentence.start, sentence.end)
            self._named[index] = tuple(self._as_named(mention, sentence.start) for mention in mentions)
        return self._named[index]

    def _as_named(self, mention: Mention, start: int) -> Named:
        """A mention of a sentence that begins at `start`."""
        entity = mention.entity
        return Named(
            unescaped(self._analysis.text[mention.start : mention.end]),
            self.naming.full(entity) if entity and not self.naming.shared(mention) else None,
            (entity.kind if entity else mention.kind) == PERSON,
            not COURTESY.issuperset(mention.titles),
            len(mention.words) > 1 or mention.start > start or mention.kind in (PERSON, PLACE),
            entity.gender if entity else "",
        )

    def mentions(self, index: int) -> list[Mention]:
        """The names in sentence `index` of the body."""
        sentence = self._analysis.sentences[index]
        return self._analysis.names.within(sentence.start, sentence.end)

    def _adjoins(self, index: int) -> bool:
        """Whether sentence `index` and the one after it stand in one paragraph, or in one and the next."""
        sentences = self._analysis.sentences
        return sentences[index + 1].paragraph - sentences[index].paragraph <= 1

    def _words(self, chosen: Iterable[int]) -> frozenset[str]:
        return frozenset().union(*(line.words for at in chosen if (line := self.line(at))))

    def line(self, index: int, *, entire: bool = False) -> Line | None:
        """Sentence `index` of the body as a context shows it, `entire` or shortened; None where it is unfit."""
        if (index, entire) not in self._lines:
            sentences = self._analysis.sentences
            sentence = sentences[index]
            unfit = (
                self._analysis.spoken(sentence.paragraph)
                or self._analysis.quoted(sentence.start, sentence.start + 1)  # a later sentence of somebody's words
                or tells_of_another(sentences, index)
                or takes_back(self._analysis, index)
                or goes_on_claiming(sentences, index)
                or denies(sentence)
                or index in self._analysis.disputed
                or index in self._analysis.unvouched
            )
            self._lines[index, entire] = None if unfit else self._line(sentence, entire=entire)
        return self._lines[index, entire]

    def _line(self, sentence: BodySentence, *, entire: bool) -> Line | None:
        names, day = self.names_in(sentence.index), self._analysis.article.date
        return line_of(sentence.text, names, day, sentence.words, entire=entire)
