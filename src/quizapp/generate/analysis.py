"""What every finder of items looks at: the body of an article cut into sentences, its names, its quotations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from quizapp.article.model import Article
from quizapp.generate.attribution import Attribution, attribute
from quizapp.generate.names import Names, cluster, find_mentions
from quizapp.generate.quotations import Quotation, find_quotations


@dataclass(frozen=True, slots=True)
class BodySentence:
    """A sentence that may be asked about: `text` is `article.text[start:end]`."""

    index: int
    paragraph: int
    """Index into `article.paragraphs`."""
    start: int
    end: int
    text: str


class Analysis:
    """An article with all that the finders share, each part computed when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text

    @cached_property
    def sentences(self) -> tuple[BodySentence, ...]:
        """The sentences of the body, in order."""
        body = {id(p) for p in self.article.body}
        found: list[BodySentence] = []
        for number, paragraph in enumerate(self.article.paragraphs):
            if id(paragraph) in body:
                for s in paragraph.sentences:
                    found.append(BodySentence(len(found), number, s.start, s.end, self.text[s.start : s.end]))
        return tuple(found)

    @cached_property
    def names(self) -> Names:
        """People, bodies and places with every mention in the body."""
        return cluster(self.text, find_mentions(self.article))

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Every stretch between quotation marks in the body, speech or not."""
        return find_quotations(self.article)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """Each quotation with its speaker, or with the reason for none."""
        return attribute(self.article, self.names, self.quotations)

    def quoted(self, start: int, end: int) -> bool:
        """True when any of `text[start:end]` stands inside quotation marks."""
        return any(q.start < end and start < q.end for q in self.quotations)
