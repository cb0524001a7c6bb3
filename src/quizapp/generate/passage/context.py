"""Context: the one or two sentences of the article, or its headline, that a question needs before it.

A pronoun needs the sentence before it. "The bridge" needs a sentence that speaks of the bridge, if the article has done
so before; a definite noun that the article itself uses without having told of it is understood by whoever knows the
topic, and the topic stands in the opening of the report or in its headline.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from quizapp.generate.names.model import PERSON, PLACE, Mention
from quizapp.generate.passage.about import named_often
from quizapp.generate.passage.another import goes_on_claiming, tells_of_another
from quizapp.generate.passage.entries import entries, entry_of
from quizapp.generate.passage.gist import SLOW_OPENING, gist, teases, told_by_headline
from quizapp.generate.passage.heading import headlines
from quizapp.generate.passage.line import DAYS_OWN, Line, line_of, told, without_repeats, words_of
from quizapp.generate.passage.lists import COURTESY
from quizapp.generate.passage.model import Context, Hides
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.needs import Needs, needs_topic, several
from quizapp.generate.passage.nouns import POINTERS, RENAMED, STANDS_FOR_NAMED, TOPICAL, VAGUE
from quizapp.generate.passage.revised import denies, takes_back
from quizapp.generate.passage.settled import GENDER, OF_ALL, settles
from quizapp.generate.passage.shown import unescaped, without_days
from quizapp.generate.passage.stems import stems
from quizapp.generate.passage.subjects import Naming
from quizapp.generate.passage.told_first import ToldFirst

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_MOST_IN_ALL = 62
"""Words of a whole context."""
_RUNNING = re.compile(r"(?:The )?[Ll]atest on (?P<what>[^():]{5,120}?)\s*(?:\([^)]{3,40}\))?\s*[:.]?$")
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
_ANY_NEED = Needs(before=("it",))
"""Of the sentence before, whatever it tells."""


class Passages:
    """The sentences of one article as contexts; each is looked at once, and only when it is asked for."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self.naming = Naming(analysis)
        self._told_first = ToldFirst(analysis.sentences)
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

    def context(self, index: int, needs: Needs, hides: Hides) -> Context | None:
        """What a question about sentence `index` needs before it; None where the article has nothing that may be shown."""
        heading = self._unsaid_heads(index, needs)
        before = [word for word in needs.before if word.removeprefix("the ") not in heading]
        people = GENDER.keys() >= set(before) or needs is _ANY_NEED
        chosen = self._run_before(index, people=people) if before and not self._opens(index, needs) else []
        if chosen is None or not all(self._settles(word, chosen, index) for word in before):
            return None
        nouns = set(needs.nouns).union(heading, *(line.needs.nouns for at in chosen if (line := self.line(at))))
        words = self._words(chosen)
        missing = {noun for noun in nouns if not told(noun, words)}
        if any(
            noun.removesuffix("s") in VAGUE and self._told_first.place(noun) == self._told_first.end for noun in missing
        ):
            return None  # "the issue", which is called so nowhere else
        told_before = {noun for noun in missing if noun in heading or self._told_first.place(noun) < index}
        if any(
            noun.removesuffix("s") in RENAMED and not told(noun, self._title_words) for noun in missing - told_before
        ):
            return None
        titled = False
        for noun in sorted(told_before):
            if told(noun, self._words(chosen)) or (titled and told(noun, self._title_words)):
                continue
            place = self._teller(noun, index, hides)
            if place is None:
                known = told(noun, self._title_words) or (noun in TOPICAL and self.tells)
                if not known or not self.heading(hides):
                    return None
                titled = True
            else:
                chosen.append(place)
        if not chosen and not titled:
            return self.topic(index, hides) if needs.topic or missing - told_before else None
        made = self._made(chosen, hides, titled=titled)
        if made is None or titled or not needs_topic(made.text):
            return made
        topic = self.topic(min(chosen), hides)  # what is chosen names too little to tell what it is about
        return topic and self._made([*topic.sentences, *chosen], hides, titled=not topic.sentences)

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

    def sentence(self, index: int, hides: Hides) -> Context | None:
        """Sentence `index` alone, where it can be read so."""
        line = self.line(index) if index >= 0 else None
        return self._made([index], hides) if line is not None and not line.needs.before else None

    def before(self, index: int, hides: Hides) -> Context | None:
        """The sentence right before sentence `index`, with what it needs itself; None where it may not be shown."""
        return self.context(index, _ANY_NEED, hides)

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

    def _run_before(self, index: int, *, people: bool = True) -> list[int] | None:
        """The sentence before, with the one before that where it leans on it; None where they cannot be shown.

        `people`: whether it is to tell who is meant, or nothing for sure; what "it" is may stand in what a line has lost.
        """
        run: list[int] = []
        on_people = people
        for at in (index - 1, index - 2):
            line = self.line(at) if at >= 0 and self._adjoins(at) else None
            if line is None or (line.cut and not on_people) or not OF_ALL.isdisjoint(line.needs.before):
                return None  # what the "it" of the next sentence means may stand in what is cut
            if run and not all(self._settles(word, [at], run[0]) for word in self._people_in(run[0])):
                return None  # "..., he said, and many come from boats", behind a sentence without anybody
            run.append(at)
            on_people = GENDER.keys() >= set(line.needs.before)
            if not line.needs.before:
                return run
        return None

    def _people_in(self, index: int) -> list[str]:
        """The "he" and "she" of sentence `index` that only another sentence can explain."""
        line = self.line(index)
        return [word for word in line.needs.before if word in GENDER] if line is not None else []

    def _unsaid_heads(self, index: int, needs: Needs) -> frozenset[str]:
        """Nouns of "The plan" at a sentence's head that the sentence before does not hold: another one must tell of them."""
        heads = {word[4:] for word in needs.before if word.startswith("the ") and word.count(" ") == 1}
        nouns = heads - STANDS_FOR_NAMED - POINTERS
        if not nouns or self._opens(index, needs):
            return frozenset()
        run = self._run_before(index) or ()
        words, text = self._words(run), " ".join(line.text for at in run if (line := self.line(at)))
        return frozenset(noun for noun in nouns if not told(noun, words) or _of_several(noun, text))

    def _opens(self, index: int, needs: Needs) -> bool:
        """Whether the sentence opens the article and speaks of "the plan": then its headline alone may tell of it."""
        return index == 0 and all(word.startswith("the ") for word in needs.before)

    def _settles(self, word: str, chosen: Sequence[int], index: int) -> bool:
        """Whether sentences leave no doubt whom `word` of sentence `index` means; see `settled`."""
        if word == "they":
            return any(several(line.text) for at in chosen if (line := self.line(at)))
        mentions = [m for at in chosen for m in self.mentions(at)]
        return settles(self._analysis, word, self._analysis.sentences[index], mentions)

    def mentions(self, index: int) -> list[Mention]:
        """The names in sentence `index` of the body."""
        sentence = self._analysis.sentences[index]
        return self._analysis.names.within(sentence.start, sentence.end)

    def _adjoins(self, index: int) -> bool:
        """Whether sentence `index` and the one after it stand in one paragraph, or in one and the next."""
        sentences = self._analysis.sentences
        return sentences[index + 1].paragraph - sentences[index].paragraph <= 1

    def _teller(self, noun: str, index: int, hides: Hides) -> int | None:
        """The sentence before `index` that tells of `noun` and can be shown: the opening, the one before, the first."""
        for at in dict.fromkeys((self._opening, index - 1, self._told_first.place(noun))):
            line = self.line(at) if at is not None and 0 <= at < index else None
            if line is None or at is None or line.needs.before or not told(noun, line.words):
                continue
            if _of_several(noun, line.text):
                continue
            if noun in line.needs.nouns and at != self._opening:
                continue  # "Not all the riders agreed": named again, not told of
            if noun.removesuffix("s") in VAGUE and at not in (self._opening, index - 1):
                continue
            if hides(line.text):
                continue
            if all(self._told_first.place(other) >= at for other in line.needs.nouns):
                return at
        return None

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
            )
            self._lines[index, entire] = None if unfit else self._line(sentence, entire=entire)
        return self._lines[index, entire]

    def _line(self, sentence: BodySentence, *, entire: bool) -> Line | None:
        names, day = self.names_in(sentence.index), self._analysis.article.date
        return line_of(sentence.text, names, day, sentence.words, entire=entire)


def _of_several(noun: str, text: str) -> bool:
    """Whether the text has a noun in the plural alone: "140 bridges" do not tell of "the bridge"."""
    return noun[-1:] != "s" and f"{noun}s" in text and re.search(rf"\b{re.escape(noun)}\b", text, re.IGNORECASE) is None
