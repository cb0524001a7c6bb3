"""Context: the one or two sentences of the article, or its headline, that a question needs before it.

A pronoun needs the sentence before it. "The bridge" needs a sentence that speaks of the bridge, if the article has done
so before; a definite noun that the article itself uses without having told of it is understood by whoever knows the
topic, and the topic stands in the opening of the report or in its headline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from quizapp.generate.passage.another import case_compared
from quizapp.generate.passage.line import told
from quizapp.generate.passage.model import Context, Hides
from quizapp.generate.passage.needs import Needs, needs_topic, several
from quizapp.generate.passage.nouns import POINTERS, RENAMED, STANDS_FOR_NAMED, TOPICAL, VAGUE
from quizapp.generate.passage.same_kind import brings_in_another
from quizapp.generate.passage.settled import GENDER, OF_ALL, settles
from quizapp.generate.passage.stems import stems
from quizapp.generate.passage.told_first import ToldFirst
from quizapp.generate.passage.topic import Topic

_OF_CASES = stems(
    "crash case disaster attack trial shooting scandal accident incident fire earthquake flood match game election race"
)
"""What cases are called, by which one is like another."""
_OF_ITSELF = frozenset(("it", "its", "itself"))
_ANY_NEED = Needs(before=("it",))
"""Of the sentence before, whatever it tells."""


class Passages(Topic):
    """The sentences of one article, and what it is about, as contexts of questions."""

    @cached_property
    def _told_first(self) -> ToldFirst:
        return ToldFirst(self._analysis.sentences)

    def context(self, index: int, needs: Needs, hides: Hides) -> Context | None:
        """What a question about sentence `index` needs before it; None where the article has nothing that may be shown."""
        case = case_compared(self._analysis.sentences, index)
        if case and not stems(case) & self.head - _OF_CASES:
            return None
        heading = self._unsaid_heads(index, needs)
        before = [word for word in needs.before if word.removeprefix("the ") not in heading]
        if heading and index and not self._in_one_paragraph(index - 1, index):
            before = [
                word for word in before if word not in _OF_ITSELF
            ]  # "The mission has cost more than when they approved it"
        people = GENDER.keys() >= set(before) or needs is _ANY_NEED
        chosen = self._run_before(index, people=people) if before and not self._opens(index, needs) else []
        if chosen is None or not all(self._settles(word, chosen, index) for word in before):
            return None
        if any(self._is_of_another(word, chosen, index) for word in before):
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

    def sentence(self, index: int, hides: Hides) -> Context | None:
        """Sentence `index` alone, where it can be read so."""
        line = self.line(index) if index >= 0 else None
        return self._made([index], hides) if line is not None and not line.needs.before else None

    def before(self, index: int, hides: Hides) -> Context | None:
        """The sentence right before sentence `index`, with what it needs itself; None where it may not be shown."""
        return self.context(index, _ANY_NEED, hides)

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

    def _is_of_another(self, word: str, chosen: Sequence[int], index: int) -> bool:
        """Whether what the chosen sentences call so may be another than "the ..." of sentence `index`."""
        noun, title = word.removeprefix("the "), self._analysis.article.title or ""
        return " " not in noun and any(
            brings_in_another(noun, at, index, self._analysis.sentences, title)
            for at in chosen
            if (line := self.line(at)) and told(noun, line.words)
        )

    def _in_one_paragraph(self, one: int, other: int) -> bool:
        sentences = self._analysis.sentences
        return sentences[one].paragraph == sentences[other].paragraph

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

    def _teller(self, noun: str, index: int, hides: Hides) -> int | None:
        """The sentence before `index` that tells of `noun` and can be shown: the opening, the one before, the first."""
        for at in dict.fromkeys((self._opening, index - 1, self._told_first.place(noun))):
            line = self.line(at) if at is not None and 0 <= at < index else None
            if line is None or at is None or line.needs.before or not told(noun, line.words):
                continue
            if _of_several(noun, line.text):
                continue
            if noun in _SUPERLATIVES and (at != index - 1 or not self._in_one_paragraph(at, index)):
                continue  # "The lowest was measured in 2012" goes on about the sentence right before
            if self._is_of_another(noun, (at,), index):
                return None
            if noun in line.needs.nouns and at != self._opening:
                continue  # "Not all the riders agreed": named again, not told of
            if noun.removesuffix("s") in VAGUE and at not in (self._opening, index - 1):
                continue
            if hides(line.text):
                continue
            if all(self._told_first.place(other) >= at for other in line.needs.nouns):
                return at
        return None


_SUPERLATIVES = frozenset(
    """largest biggest highest lowest oldest youngest latest earliest smallest longest shortest newest fastest heaviest deadliest
    richest poorest strongest worst best most least first last second third""".split()
)


def _of_several(noun: str, text: str) -> bool:
    """Whether the text has a noun in the plural alone: "140 bridges" do not tell of "the bridge"."""
    return noun[-1:] != "s" and f"{noun}s" in text and re.search(rf"\b{re.escape(noun)}\b", text, re.IGNORECASE) is None
