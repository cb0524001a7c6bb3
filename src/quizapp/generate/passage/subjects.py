"""Who "he", "she" or "the company" at the head of a sentence is, where the sentence before leaves one answer only."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from quizapp.generate.attribution import INDIRECT
from quizapp.generate.language import is_common
from quizapp.generate.names.lists import BODY_WORDS
from quizapp.generate.names.model import PERSON, PLACE, UNKNOWN, Entity, Mention
from quizapp.generate.passage.lists import COURTESY
from quizapp.generate.passage.named import Named
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_PRONOUN = lazy_pattern(
    r"(?:(?:But|And|So|Yet|For instance,|For example,) )?(?P<word>He|he|She|she|His|his|Her|her)\b(?! own\b)(?!['’][a-z])"
)
_COMPANY = lazy_pattern(
    r"(?:But |And )?(?P<word>[Tt]he (?:company|firm|carmaker|automaker|airline|bank|lender|retailer|club"
    r"|organi[sz]ation|charity|manufacturer|agency|broadcaster|studio|publisher|start-up|startup|chain))\b(?P<whose>['’]s)?"
)
_GENDER = {"he": "m", "his": "m", "she": "f", "her": "f"}
_GOES_ON_REPORTING = lazy_pattern(r" (?:would|might|could|should)\b")
"""What goes on with what somebody said of another: "Orr said Reed would speak in May. He would open the wall"."""
_LOOK_BACK = 3
_FARTHEST = 5
"""Sentences back to which the one whom an article is about may have been named last."""
_SOMEBODY = lazy_pattern(
    r"\b(?:[Aa]|[Aa]n|[Tt]he|[Aa]nother) (?:\w+ ){0,2}(?:man|woman|boy|girl|son|daughter|brother|sister|husband|wife"
    r"|father|mother|colleague|rival|successor|predecessor|spokesm[ae]n|spokeswom[ae]n|spokesperson|aide|friend|minister|judge|officer|driver)\b"
)
"""Another, without a name, whom a pronoun may mean."""
_LONGEST_EVIDENCE = 1500
"""Characters."""
_MANY, _USUAL = 50, 2
_OFTEN_IN_FULL = 3
"""Times that an article gives somebody's full name, from which on the surname is not the firm of that name."""
_RELATION = lazy_pattern(
    r"\b(?:husband|wife|son|daughter|brother|sister|father|mother|partner|friend|uncle|aunt|cousin),? $"
)


class Subject(NamedTuple):
    """What stands for the first words of a sentence."""

    start: int
    end: int
    """The words to be replaced, as offsets into the sentence."""
    text: str
    name: str
    """The full name within `text`."""
    person: bool
    since: int
    """Where the article names it, an offset into its text: from there on evidence shows who is meant."""
    gender: str = ""
    """That of the pronoun that is replaced: "him" beside "she" is somebody else."""

    @property
    def named(self) -> Named:
        """It as a name of the sentence."""
        return Named(self.name, self.name, self.person, titled=True, gender=self.gender)


_AGAINST = lazy_pattern(r" vs?\.? [A-Z]")


class Naming:
    """The names to show for an article's entities, each worked out once."""

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.text
        self._full: dict[int, str | None] = {}
        self._clear: dict[int, int] = {}
        self._shared: dict[tuple[int, str], bool] = {}
        self._bearing: dict[str, list[Entity]] = defaultdict(list)
        """Word -> the people in whose name it is."""
        for person in analysis.names.people:
            for word in set(person.name.split()):
                self._bearing[word].append(person)
        self._of_bodies = frozenset(
            e.name.split()[0] for e in analysis.names.entities if e.kind != PERSON and " " in e.name
        )
        """The words with which names of firms and bodies of several words begin."""

    def full(self, entity: Entity) -> str | None:
        """The name to show: two words or more, or one with its office ("President Obama"); None without either."""
        if " " in entity.name:
            return entity.name
        if entity.id not in self._full:
            self._full[entity.id] = self._with_office(entity)
        return self._full[entity.id]

    def shared(self, mention: Mention) -> bool:
        """Whether a lone name may be another person's: a surname that two share, or a first name on its own.

        "Her husband Harold" need not be the Harold Macmillan of another paragraph; a first name counts only where the
        article goes on calling that person by it.
        """
        entity = mention.entity
        if len(mention.words) > 1 or mention.titles or entity is None:
            return False
        if " " in entity.name and entity.name.split()[0] == mention.words[0]:
            lone = sum(m.words == mention.words and not m.titles for m in entity.mentions[:_MANY])
            before = self._text[max(0, mention.start - 14) : mention.start]
            if lone < _USUAL or _RELATION.search(before):
                return True
        behind, before = (
            self._text[mention.end : mention.end + 2],
            self._text[max(0, mention.outer - 5) : mention.outer],
        )
        if (behind == " v" and _AGAINST.match(self._text, mention.end)) or before.endswith((" v. ", " vs. ")):
            return True  # "Tolland v. Briggs"
        if mention.genitive and self._named_after(mention, entity):
            return True
        key = (entity.id, mention.words[0])
        if key not in self._shared:
            others = [e for e in self._bearing.get(mention.words[0], ()) if e is not entity]
            firms = mention.words[0] in self._of_bodies and self._unmistakable(entity) < _OFTEN_IN_FULL
            self._shared[key] = firms or any(self._unmistakable(entity) < 2 * self._unmistakable(e) for e in others)
        return self._shared[key]

    def _named_after(self, mention: Mention, entity: Entity) -> bool:
        """Whether a "Marsden's" stands before the article names Edith Marsden: "Marsden's bristle moss" is no moss of hers."""
        introduced = next((m for m in entity.mentions if len(m.words) > 1), None)
        return introduced is not None and mention.start < introduced.start

    def _with_office(self, entity: Entity) -> str | None:
        for mention in entity.mentions:
            if any(title not in COURTESY for title in mention.titles):
                return " ".join(self._text[mention.outer : mention.end].split())
        return None

    def _unmistakable(self, person: Entity) -> int:
        """How often the article gives more than the surname."""
        if person.id not in self._clear:
            self._clear[person.id] = sum(len(m.words) > 1 or bool(m.titles) for m in person.mentions)
        return self._clear[person.id]


def subject(analysis: Analysis, naming: Naming, sentence: BodySentence) -> Subject | None:
    """Who the pronoun or "the company" at the head of `sentence` is; None where that is not certain."""
    match = _PRONOUN.match(sentence.text)
    if match:
        word = match["word"].lower()
        gender = _GENDER[word]
        entity = _person_before(analysis, sentence, gender)
        if entity is None and word in ("he", "she") and not _GOES_ON_REPORTING.match(sentence.text, match.end()):
            entity = _spoken_of(analysis, sentence, sentence.start + match.start("word"), gender)
        entity = entity or _protagonist_before(analysis, sentence, gender)
        name = naming.full(entity) if entity else None
        if name is None or any(m.entity is entity for m in analysis.names.within(sentence.start, sentence.end)):
            return None  # "He met Ali": whoever is named after it is somebody else
        shown = f"{name}'s" if word in ("his", "her") else name
        since = _named_before(analysis, sentence, entity)
        return Subject(match.start("word"), match.end(), shown, name, True, since, gender)
    match = _COMPANY.match(sentence.text)
    body = _body_before(analysis, sentence) if match else None
    if match is None or body is None or body.name.lower() in BODY_WORDS:
        return None  # "Builders worked there. The firm went bankrupt"
    since = _named_before(analysis, sentence, body)
    return Subject(match.start("word"), match.end("word"), body.name, body.name, False, since)


def _named_before(analysis: Analysis, sentence: BodySentence, entity: Entity | None) -> int:
    """Where the last sentence before `sentence` that names `entity` begins; within reach of one passage, else its own."""
    named = [m.start for m in (entity.mentions if entity else ()) if m.start < sentence.start]
    since = analysis.sentences[analysis.sentence_at(named[-1])].start if named else sentence.start
    return since if sentence.end - since <= _LONGEST_EVIDENCE else sentence.start


def _before(analysis: Analysis, sentence: BodySentence) -> BodySentence | None:
    previous = analysis.sentences[sentence.index - 1] if sentence.index else None
    return previous if previous and sentence.paragraph - previous.paragraph <= 1 else None


def _person_before(analysis: Analysis, sentence: BodySentence, gender: str) -> Entity | None:
    """The subject of the sentence before and the only person in it; or further back, over sentences without a name
    that begin with the same pronoun."""
    for _ in range(_LOOK_BACK):
        previous = _before(analysis, sentence)
        if previous is None or "?" in previous.text:
            return None
        mentions = analysis.names.within(previous.start, previous.end)
        people = [m for m in mentions if (m.entity.kind if m.entity else m.kind) == PERSON]
        if people:
            entity = people[0].entity
            heads = people[0].outer == previous.start and not people[0].genitive
            alone = entity is not None and all(m.entity is entity for m in people)
            alone = alone and not analysis.beside(previous.start, entity, gender)
            return entity if heads and alone and entity and entity.gender == gender else None
        again = _PRONOUN.match(previous.text)
        if again is None or _GENDER[again["word"].lower()] != gender:
            return None
        sentence = previous
    return None


def _protagonist_before(analysis: Analysis, sentence: BodySentence, gender: str) -> Entity | None:
    """Whom the article is about, if of the people who fit the pronoun only he has been named in the last sentences.

    An obituary or a profile goes on with "he" for a paragraph, beside others who are named and quoted.
    """
    whom = analysis.protagonist(gender)
    if whom is None:
        return None
    for at in range(sentence.index - 1, max(-1, sentence.index - 1 - _FARTHEST), -1):
        previous = analysis.sentences[at]
        if "?" in previous.text or any(
            a.speaker is not whom for a in analysis.attributions_in(previous.start, previous.end)
        ):
            return None
        people = [m for m in analysis.names.within(previous.start, previous.end) if _may_be(m, gender)]
        if analysis.beside(previous.start, whom, gender):
            return None
        if people:
            return whom if all(m.entity is whom for m in people) else None
        if _SOMEBODY.search(previous.text):
            return None
    return None


def _may_be(mention: Mention, gender: str) -> bool:
    """Whether a pronoun of that gender may mean who is named."""
    entity = mention.entity
    if entity is None:
        return mention.kind in (PERSON, UNKNOWN)
    return entity.kind in (PERSON, UNKNOWN) and entity.gender in (gender, "") and not entity.name.isupper()


def _spoken_of(analysis: Analysis, sentence: BodySentence, offset: int, gender: str) -> Entity | None:
    """Whom the pronoun means by the course of the article, if the sentence before names him, or he says it."""
    previous = _before(analysis, sentence)
    entity = analysis.meant(offset, gender) if previous else None
    if previous is None or entity is None:
        return None
    mentions = analysis.names.within(previous.start, previous.end)
    people = [m for m in mentions if (m.entity.kind if m.entity else m.kind) == PERSON]
    alone = bool(people) and all(m.entity is entity and not m.genitive for m in people)
    told = analysis.attributions_in(previous.start, previous.end)
    if any(a.form == INDIRECT and a.how != "cue before" for a in told):
        return None  # "He climbed over the wall, the sacristan Ann Lee testified. He carried ...": not she, and only her word
    if analysis.beside(previous.start, entity, gender):
        return None  # "Sergeant Lee said a driver had been fined. He was released": not the sergeant
    said = any(a.speaker is entity for a in told)
    return entity if said or (alone and entity.gender == gender) else None


def _body_before(analysis: Analysis, sentence: BodySentence) -> Entity | None:
    """The only body of the sentence before, if that begins with it."""
    previous = _before(analysis, sentence)
    if previous is None:
        return None
    mentions = analysis.names.within(previous.start, previous.end)
    bodies = [m for m in mentions if not m.entity or m.entity.kind not in (PERSON, PLACE)]
    if not bodies or bodies[0].start - previous.start > 4 or any(m.entity is not bodies[0].entity for m in bodies):
        return None
    entity = bodies[0].entity
    several = entity is not None and " " not in entity.name and is_common(entity.name)  # "Unions said": no company
    return None if several else entity
