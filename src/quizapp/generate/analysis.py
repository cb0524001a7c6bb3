"""What every finder of items looks at: the body of an article cut into sentences, its names, its quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from quizapp.article.even import even_article
from quizapp.article.model import Article
from quizapp.generate.attribution import Attribution, Discourse, References, attribute
from quizapp.generate.interview import block_quotations, turns_without_labels
from quizapp.generate.language import small_words
from quizapp.generate.names import PERSON, Entity, Names, Peers, cluster, find_mentions, infer_genders
from quizapp.generate.passage import Passages
from quizapp.generate.passage.disputed import disputed
from quizapp.generate.passage.lead import lead_of
from quizapp.generate.passage.revised import revising
from quizapp.generate.quotations import Quotation, find_quotations
from quizapp.patterns import lazy_pattern

_OFTEN = 4
"""Mentions from which on an article is about somebody."""
_LOWER_WORD = lazy_pattern(r"\b[a-z][a-z-]+")


@dataclass(frozen=True, slots=True)
class BodySentence:
    """A sentence that may be asked about: `text` is `article.text[start:end]` of the even article."""

    index: int
    paragraph: int
    """Index into `article.paragraphs`."""
    start: int
    end: int
    text: str
    words: frozenset[str]
    """Its `small_words`, by which whoever looks for something in it sees whether that may be there."""


_OF_A_PARLIAMENT = ("peaker", "Commons", "arliament", "ongress", "Senat", "Rep. ", "awmaker", " MPs", "tate House")
"""Signs of a parliament, without the letter that may be a capital."""


class Analysis:
    """An article with all that the finders share, each part computed when it is first asked for."""

    def __init__(self, article: Article) -> None:
        self.article, self.even = even_article(article)
        self.text = self.article.text
        self.shown: dict[tuple[int, int], str] = {}
        """Words of quotations as `speech.words` shows them; kept, since each is asked for by several forms of question."""
        self.introductions: dict[int, str] = {}
        """People as `speech.introduced` introduces them, by their numbers; kept, since several verdicts are about one."""
        self.opened: dict[int, tuple[str, str] | None] = {}
        """The first sentence as `speech.lead_in` has it without a speaker, by his number; kept for all questions for him."""
        self._naming: dict[int, list[int]] = {}
        self._protagonists: dict[str, Entity | None] = {}

    def forget(self) -> None:
        """Let go of everything, so that it is freed at once: what points at each other would wait for a collection."""
        names = vars(self).get("names")
        for entity in names.entities if names else ():
            entity.mentions.clear()
        vars(self).clear()

    @cached_property
    def sentences(self) -> tuple[BodySentence, ...]:
        """The sentences of the body, in order."""
        body = {id(p) for p in self.article.body}
        found: list[BodySentence] = []
        for number, paragraph in enumerate(self.article.paragraphs):
            if id(paragraph) in body:
                for s in paragraph.sentences:
                    text = self.text[s.start : s.end]
                    found.append(BodySentence(len(found), number, s.start, s.end, text, small_words(text)))
        return tuple(found)

    @cached_property
    def names(self) -> Names:
        """People, bodies and places with every mention in the body."""
        found = cluster(self.text, find_mentions(self.article))
        infer_genders(self.article, found)
        return found

    @cached_property
    def peers(self) -> Peers:
        """Who is whose peer among the people."""
        return Peers(self.text, self.names)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Every stretch between quotation marks in the body, speech or not."""
        return find_quotations(self.article)

    @cached_property
    def attributions(self) -> list[Attribution]:
        """Each quotation with its speaker, or with the reason for none."""
        return attribute(self._references)

    @cached_property
    def _references(self) -> References:
        return References(Discourse(self.article, self.names, self.quotations))

    def meant(self, offset: int, gender: str) -> Entity | None:
        """Whom "he" (`m`) or "she" (`f`) at the head of the sentence at `offset` means; None where that is not sure."""
        _ = self.attributions  # they tell the discourse who spoke last
        return self._references.meant(offset, gender)

    def beside(self, offset: int, person: Entity | None, gender: str) -> bool:
        """Whether the sentence at `offset` has somebody beside `person`, perhaps unnamed, whom a "he" behind it may mean."""
        return self._references.beside(offset, person, gender)

    @cached_property
    def passages(self) -> Passages:
        """The sentences of the body as contexts of questions."""
        return Passages(self)

    @cached_property
    def revising(self) -> tuple[frozenset[int], frozenset[int]]:
        """The sentences that give a figure anew: their own, or perhaps one of the sentences before."""
        return revising(self.sentences)

    @cached_property
    def disputed(self) -> frozenset[int]:
        """The sentences that their own end, or the next sentence, puts in doubt."""
        return disputed(self.sentences)

    @cached_property
    def lead(self) -> BodySentence | None:
        """The sentence that tells the news, if the body opens with one."""
        return lead_of(self)

    @cached_property
    def by_carrier(self) -> dict[tuple[int, int], list[Attribution]]:
        """The attributions of each carrier, by its offsets."""
        found: dict[tuple[int, int], list[Attribution]] = {}
        for attribution in self.attributions:
            found.setdefault((attribution.start, attribution.end), []).append(attribution)
        return found

    def attributions_in(self, start: int, end: int) -> list[Attribution]:
        """The attributions whose words reach into `text[start:end]`, in order."""
        first = bisect_left(self._attribution_ends, start + 1)
        found = self.attributions
        return found[first : bisect_left(found, end, lo=first, key=lambda a: a.quotation.start)]

    @cached_property
    def _attribution_ends(self) -> list[int]:
        return [a.quotation.end for a in self.attributions]

    @cached_property
    def has_a_speaker(self) -> bool:
        """Whether the article may have a speaker of its own, as of a parliament: asked for every sentence, and told once."""
        return any(sign in self.text for sign in _OF_A_PARLIAMENT)

    def quoted(self, start: int, end: int) -> bool:
        """True when any of `text[start:end]` is somebody's words: in quotation marks, or behind a speaker's label."""
        at = bisect_left(self._quotation_ends, start + 1)
        if at < len(self.quotations) and self.quotations[at].start < end:
            return True
        return bool(self._turns) and self.spoken(self.sentences[self.sentence_at(start)].paragraph)

    def spoken(self, paragraph: int) -> bool:
        """Whether the paragraph is a turn of an interview or a transcript, or a block quotation."""
        return paragraph in self._turns

    def labels(self, offset: int) -> bool:
        """Whether `offset` lies in a speaker's label, "WN:"."""
        if not self._labelled:
            return False
        label = self.article.paragraphs[self.sentences[self.sentence_at(offset)].paragraph].label
        return label is not None and offset < label.end

    @cached_property
    def _labelled(self) -> bool:
        return any(p.label is not None for p in self.article.paragraphs)

    @cached_property
    def _turns(self) -> frozenset[int]:
        paragraphs = self.article.paragraphs
        labelled = (number for number, p in enumerate(paragraphs) if p.label is not None)
        return frozenset(labelled) | turns_without_labels(self.article) | block_quotations(self.article)

    def quotations_in(self, start: int, end: int) -> tuple[Quotation, ...]:
        """The quotations that reach into `text[start:end]`, in order."""
        first = bisect_left(self._quotation_ends, start + 1)
        return self.quotations[first : bisect_left(self.quotations, end, lo=first, key=lambda q: q.start)]

    def first_use(self, word: str) -> int:
        """Where the body first has a word in lower case; beyond its end where it never does."""
        return self._first_uses.get(word, len(self.text))

    @cached_property
    def _first_uses(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for sentence in self.sentences:
            for match in _LOWER_WORD.finditer(sentence.text):
                word = match.group()
                if word not in found:
                    found[word] = sentence.start + match.start()
        return found

    @cached_property
    def _quotation_ends(self) -> list[int]:
        return [q.end for q in self.quotations]

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return [s.end for s in self.sentences]

    @cached_property
    def by_frequency(self) -> list[Entity]:
        """The entities, those named most often first: a reader must reckon with them."""
        return sorted(self.names.entities, key=lambda e: (-len(e.mentions), e.mentions[0].start))

    def protagonist(self, gender: str) -> Entity | None:
        """The person of a gender (`m`, `f`) whom the article is about; None where another is named half as often."""
        if gender not in self._protagonists:
            self._protagonists[gender] = self._named_most(gender)
        return self._protagonists[gender]

    def _named_most(self, gender: str) -> Entity | None:
        known = [e for e in self.by_frequency if e.kind == PERSON and e.gender in (gender, "")]
        if not known or known[0].gender != gender or len(known[0].mentions) < _OFTEN:
            return None
        return known[0] if len(known) == 1 or 2 * len(known[1].mentions) <= len(known[0].mentions) else None

    def sentences_naming(self, entity: Entity) -> list[int]:
        """Indices of the sentences that name `entity`, in order."""
        known = self._naming.get(entity.id)
        if known is None:
            known = self._naming[entity.id] = sorted({self.sentence_at(m.start) for m in entity.mentions})
        return known

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds `offset`, or of the next one."""
        ends = self._sentence_ends
        at = bisect_right(ends, offset)
        return at if at < len(ends) else max(0, len(ends) - 1)
