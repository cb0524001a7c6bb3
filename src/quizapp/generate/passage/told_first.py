"""Where an article first tells of a thing: the number of the sentence that has a noun before any other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from quizapp.generate.passage.line import WORD

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence


class ToldFirst:
    """The words of the body, each with the first sentence that has it; read when the first is asked for."""

    def __init__(self, sentences: Sequence[BodySentence]) -> None:
        self._sentences = sentences

    @property
    def end(self) -> int:
        """The number behind that of the last sentence."""
        return len(self._sentences)

    def place(self, noun: str) -> int:
        """The number of the first sentence that has a noun, in lower case, in either number; `end` where none has."""
        if not (noun.isascii() and noun.isalpha()):
            return self._words.get(noun, self.end)
        plural = f"{noun}s"
        at = min(self._letters.get(noun, self.end), self._letters.get(plural, self.end))
        if at == self.end or not {noun, plural}.isdisjoint(WORD.findall(self._sentences[at].text.lower())):
            return at
        return self._words.get(
            noun, self.end
        )  # that sentence has it within a longer word: "the sea-wall" for "the wall"

    @cached_property
    def _letters(self) -> dict[str, int]:
        """Each run of letters of the body with the number of the first sentence that has it: known without a search."""
        first: dict[str, int] = {}
        for sentence in reversed(self._sentences):  # so that the first has the last word
            first.update(dict.fromkeys(sentence.words, sentence.index))
        return first

    @cached_property
    def _words(self) -> dict[str, int]:
        """Each word of the body, in lower case, with the number of the first sentence that has it."""
        first: dict[str, int] = {}
        for sentence in reversed(self._sentences):  # so that the first has the last word
            first.update(dict.fromkeys(WORD.findall(sentence.text.lower()), sentence.index))
        for word, index in list(first.items()):  # each also without its plural s, as in `words_of`
            if word[-1] == "s" and index < first.get(word[:-1], self.end):
                first[word[:-1]] = index
        return first
