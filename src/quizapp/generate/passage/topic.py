"""What an article is about: its headline, where that tells it, its opening, or what a piece with a teasing headline says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from quizapp.generate.passage.about import named_often
from quizapp.generate.passage.entries import entries, entry_of
from quizapp.generate.passage.gist import SLOW_OPENING, gist, teases, told_by_headline
from quizapp.generate.passage.heading import headlines
from quizapp.generate.passage.line import DAYS_OWN, Line, without_repeats, words_of
from quizapp.generate.passage.model import Context, Hides
from quizapp.generate.passage.sentences import Sentences
from quizapp.generate.passage.shown import without_days
from quizapp.generate.passage.stems import stems
from quizapp.patterns import lazy_pattern

_MOST_IN_ALL = 62
"""Words of a whole context."""
_RUNNING = lazy_pattern(r"(?:The )?[Ll]atest on (?P<what>[^():]{5,120}?)\s*(?:\([^)]{3,40}\))?\s*[:.]?$")
_EARLY, _TELLS_OF_HEAD = 6, 3
"""Sentences among which one is looked for that stands for the headline, and stems that it shares with it."""
_OPENING = 3
"""Sentences of the body among which the opening that tells the topic is looked for."""
_TELLING_TITLE, _SHARED = 6, 2
"""Words of a headline that tells something, and stems that it shares with the opening, or with many sentences."""
_FEWEST_OF_TITLE = 4
"""Words of a headline that tells more than a sentence after the first."""
_LONG_TITLE = 8
"""Words of a headline that is surely no label: one stem is enough."""
_OFTEN = 3
"""Sentences in which a word of the headline stands that the report is about."""
_LOOKED_THROUGH = 60
"""Sentences of the body in which it is looked for."""


class Topic(Sentences):
    """What one article is about, as far as that may stand before a question."""

    def topic(self, index: int, hides: Hides) -> Context | None:
        """What the article is about: the headline where it tells that in its few words, else the opening, else any headline.

        None where nothing of it may stand before sentence `index`.
        """
        if self.entries:  # the headline is about one of them
            opening = entry_of(self.entries, index)
            told = self._made([opening], hides) if opening is not None and opening < index else None
            return told or self._running(hides)
        told = self.headline(hides)
        if self.tells and told:
            return self._with_gist(told, index, hides)
        opening = self._opening
        if opening and told and len(told.text.split()) >= _FEWEST_OF_TITLE:
            return self._with_gist(told, index, hides)  # sooner than a second or third sentence
        if opening is not None and opening < index:
            titled = told is not None and len(told.text.split()) >= _FEWEST_OF_TITLE
            both = self._made([opening], hides, titled=True) if titled else None
            if made := both or self._made([opening], hides):
                return made
        return told

    def _with_gist(self, told: Context, index: int, hides: Hides) -> Context:
        """The headline, with the gist of the piece where it only teases; the gist's own question has the headline alone."""
        if self._gist is None or self._gist == index:
            return told
        return self._made([self._gist], hides, titled=True) or told

    @cached_property
    def _gist(self) -> int | None:
        return gist(self._analysis) if teases(self._analysis) else None

    @cached_property
    def told_by_headline(self) -> int:
        """How many stems the headline shares with the first sentence."""
        return told_by_headline(self._analysis)

    def _running(self, hides: Hides) -> Context | None:
        """What a running report says that it is on: "The Latest on the floods in Larne (all times local):"."""
        found = _RUNNING.match(self._first_sentence)
        if found is None:
            return None
        text = f"A running report on {without_days(DAYS_OWN.sub('the ', found['what'])).strip()}."
        return None if hides(text) or len(text.split()) > _MOST_IN_ALL else Context(text, ())

    def aside(self, index: int, hides: Hides) -> Context | None:
        """An early sentence that tells some of what the headline does, where that may not be shown."""
        if self.entries:
            return None
        for at in range(min(_EARLY, index)):
            line = self.line(at)
            if line is None or line.needs.before or hides(line.text):
                continue
            if len(stems(line.text) & self.head) >= _TELLS_OF_HEAD:
                return self._made([at], hides)
        return None

    @cached_property
    def entries(self) -> tuple[int, ...]:
        """The numbers of the sentences that open the entries of a running report; none in other articles."""
        return entries(self._analysis.article, self._analysis.sentences)

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The headline as a context, the fullest first; none where it is unfit."""
        return () if self.entries else headlines(self._analysis.article.title)

    @cached_property
    def named_often(self) -> list[tuple[str, str]]:
        """Kinds and names of whom and what the article names most often, as running text has them."""
        return named_often(self._analysis)

    @property
    def title(self) -> str:
        """The headline at its fullest, or nothing."""
        return self.titles[0] if self.titles else ""

    def heading(self, hides: Hides) -> str:
        """The fullest form of the headline that gives nothing away; empty where there is none."""
        return next((title for title in self.titles if not hides(title)), "")

    def headline(self, hides: Hides) -> Context | None:
        """The headline, whatever it tells."""
        title = self.heading(hides)
        return Context(title, ()) if title else None

    @cached_property
    def tells(self) -> bool:
        """Whether the headline tells what the report does: it has words of its opening, and is no mere label."""
        length = len(self.title.split())
        if length < _TELLING_TITLE:
            return False
        titled, sentences = stems(self.title), self._analysis.sentences
        if len(titled & stems(" ".join(s.text for s in sentences[:_OPENING]))) >= _SHARED:
            return True
        counts = Counter(stem for s in sentences[:_LOOKED_THROUGH] for stem in titled & stems(s.text))
        return sum(count >= _OFTEN for count in counts.values()) >= _SHARED - (length >= _LONG_TITLE)

    @cached_property
    def openings(self) -> frozenset[str]:
        """The first sentence as a context shows it, and those that open an entry; none that may not be shown."""
        numbers = [*([0] if self._analysis.sentences else []), *self.entries]
        return frozenset(line.text for at in numbers if (line := self.line(at)))

    @cached_property
    def head(self) -> frozenset[str]:
        """The stems of the headline and of the first sentence."""
        return stems(self._analysis.article.title or "") | stems(self._first_sentence)

    @property
    def _first_sentence(self) -> str:
        return self._analysis.sentences[0].text if self._analysis.sentences else ""

    @cached_property
    def _title_words(self) -> frozenset[str]:
        return words_of(self.title)

    @cached_property
    def _opening(self) -> int | None:
        """The number of the sentence that tells what the article is about: the first, if it names somebody or something.

        Where the first cannot be shown, a headline that is about the same tells it better than the second.
        """
        if not self._analysis.sentences:
            return None
        if self.names_in(0) and self._standing(0):
            return 0
        if self.tells:
            return None
        numbers = range(min(_OPENING, len(self._analysis.sentences)))
        standing = [(index, line) for index in numbers if (line := self._standing(index))]
        telling = [index for index, line in standing if not line.needs.topic]
        return next(iter([*telling, *(index for index, _ in standing)]), None)

    def _standing(self, index: int) -> Line | None:
        """Sentence `index` as a line, where it leans on nothing and does not set a scene before it tells the topic."""
        line = self.line(index)
        if line is None or line.needs.before or (self.title and SLOW_OPENING.match(line.text)):
            return None
        return line

    def _made(self, chosen: Iterable[int], hides: Hides, *, titled: bool = False) -> Context | None:
        """The context of these sentences, unless it is long or gives something away."""
        places = sorted(set(chosen))
        lines = [line.text for at in places if (line := self.line(at))]
        text = " ".join(without_repeats([self.heading(hides), *lines] if titled else lines))
        if not text or len(text.split()) > _MOST_IN_ALL or hides(text):
            return None
        return Context(text, tuple(places))
