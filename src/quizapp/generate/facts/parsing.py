"""A sentence as the finders of facts look at it: words with tags, and which of them are whose name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.language import (
    MARKS,
    Sign,
    by_letter,
    nationalities,
    participles,
    past_tenses,
    split_words,
    tagged,
)
from quizapp.generate.names import PERSON, UNKNOWN, Entity, Mention
from quizapp.patterns import lazy_pattern

_ATTRIBUTED = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"said|says?|saying|told|tells?|telling|added|adding|according|alleg\w+|report(?:edly|ed (?:that|by))"
        r"|claim(?:s|ed|ing)?|purported\w*|supposedly|rumou?red|testif\w+|tweet(?:s|ed)?|argu(?:es?|ed|ing)|insist(?:s|ed)"
        r"|contend(?:s|ed)|assert(?:s|ed)|estimates?|disput\w+|den(?:y|ied|ies|ying)|false(?:ly)?|untrue|hoax|fake"
        r"|hypothetical\w*|imagine|suppose|fiction\w*|joke[ds]?|parody|satir\w*"
        r"|wr(?:ote|ites)(?= that\b| in an?\b| on (?:Twitter|Facebook|X|Instagram)|[,.:])|recalled|remembered|quoted"
        r"|noted(?=\.$)|explained(?=\.$)|conceded(?=\.$)|acknowledged(?=\.$)|stressed(?=\.$)|reckoned(?=\.$)"
    )
    + r"|I|[Ww]e|[Mm]y|[Oo]ur|[Yy]our?|me)\b|[?]|https?:|www\."
)
ATTRIBUTED = Sign(
    _ATTRIBUTED,
    frozenset(
        """said say says saying told tell tells telling added adding according reported reportedly claim claims claimed claiming
        supposedly rumored rumoured tweet tweets tweeted argue argues argued arguing insists insisted contends contended
        asserts asserted estimate estimates deny denied denies denying false falsely untrue hoax fake imagine suppose
        joke joked jokes parody wrote writes recalled remembered quoted
        noted explained conceded acknowledged stressed reckoned i we my our you your me""".split()
    ),
    ("?", "alleg", "testif", "disput", "purported", "hypothetical", "fiction", "satir", "http", "www."),
)
"""Words that make a whole sentence somebody's claim, a doubt, fiction, or the writer's own voice: no facts there."""
DOUBTFUL = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"seem\w*|appear(?:s|ed)? to|apparent\w*|suspected|believ\w+|thought|think\w*|expected|likely|unlikely"
        r"|probabl[ey]|perhaps|maybe|possibl[ey]|potential(?:ly)?|may|might|could|would|should|must|ought|unless|whether"
        r"|suggest\w*|predict\w*|hop(?:e|es|ed|ing)"
        r"|intend\w*|plan(?:s|ned|ning)? to|unclear|uncertain|wrong\w*|incorrect\w*|so-called"
        r"|not|never|no|nor|none|nobody|neither|without|hardly|barely|rarely|cannot|nothing|almost|accus\w+|accusation\w*"
        r"|opinion|unfortunately|sadly|clearly|obviously|surely|nearly|reported|virtually|effectively|essentially|practically|seemingly"
        r"|rather than|instead of|dream\w*|threat(?:en\w*|s)?"
    )
    + r")\b|n['’]t\b"
    r"|[!“”\"«»@#:;—–()\[\]*_<>|{}…]|``|''|--| - |\.\.\.|(?<!\w)['‘](?=\w)"
)
"""Words that must not stand in what is asked: negation, guess, doubt, opinion, and marks that cut a clause."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence in words. All lists are of one length; positions are indices into them."""

    sentence: BodySentence
    forms: list[str]
    lowered: list[str]
    """The words in lower case, see `lower`."""
    starts: list[int]
    """Offsets into the article's text, as are `ends`."""
    ends: list[int]
    tagged: list[str]
    """The tags of its first words, as far as they have been asked for, see `tag`: most sentences are known by these to have
    nothing that can be asked."""
    untagged: Iterator[str]
    """The tags of the others."""
    mentions: list[Mention | None]
    """The mention that the word is part of."""
    pronoun: Entity | None = None
    """Whom "he" or "she" at the sentence's start means, where nothing else fits."""
    since: int = -1
    """Where the evidence begins: at the sentence that names whom the pronoun means; -1 for the sentence itself."""

    @property
    def evidence(self) -> tuple[int, int]:
        """The span that proves what the sentence says: itself, with the sentence before where a pronoun needs it."""
        return (self.since if self.since >= 0 else self.sentence.start, self.sentence.end)

    def __len__(self) -> int:
        return len(self.forms)

    def entity(self, position: int) -> Entity | None:
        """The entity whose name the word is part of."""
        mention = self.mentions[position] if 0 <= position < len(self.forms) else None
        return mention.entity if mention else None

    def lower(self, position: int) -> str:
        """The word in lower case; empty beyond either end."""
        try:
            return self.lowered[position] if position >= 0 else ""
        except IndexError:
            return ""

    def tag(self, position: int) -> str:
        """The word's tag; empty beyond either end."""
        if position < 0:
            return ""
        found = self.tagged
        while len(found) <= position:
            following = next(self.untagged, None)
            if following is None:
                return ""
            found.append(following)
        return found[position]

    @property
    def tags(self) -> list[str]:
        """The tags of all words."""
        self.tagged.extend(self.untagged)
        return self.tagged

    @property
    def end(self) -> int:
        """The position after the last word, the marks that close the sentence left out."""
        end = len(self.forms)
        while end and MARKS.get(self.forms[end - 1]) in _CLOSING and self.mentions[end - 1] is None:
            end -= 1
        return end

    def until(self, offset: int) -> Parsed:
        """The words before the comma at `offset`, as if the sentence ended there."""
        last = next((at for at, start in enumerate(self.starts) if start >= offset), len(self) - 1)
        return replace(
            self,
            forms=[*self.forms[:last], "."],
            lowered=[*self.lowered[:last], "."],
            starts=self.starts[: last + 1],
            ends=self.ends[: last + 1],
            tagged=[*self.tags[:last], "."],
            untagged=iter(()),
            mentions=[*self.mentions[:last], None],
        )

    def name_end(self, position: int) -> int:
        """The position after the name that the word is part of."""
        mention = self.mentions[position]
        while position < len(self.forms) and mention is not None and self.mentions[position] is mention:
            position += 1
        return position


def parse(analysis: Analysis, sentence: BodySentence) -> Parsed:
    """The words of `sentence` with tags and names."""
    words = split_words(sentence.text, sentence.start)
    mentions: list[Mention | None] = [None] * len(words)
    nations = nationalities()
    given = ["JJ" if form in nations else None for form in words.forms]
    for mention in analysis.names.within(sentence.start, sentence.end):
        position = bisect_left(words.starts, mention.start)
        while position < len(given) and words.ends[position] <= mention.end:
            mentions[position], given[position] = mention, "NNP"
            position += 1
    tags = _mended(words.forms, tagged(words.forms, given=given))
    pronoun, since = _pronoun(analysis, sentence, words.forms)
    lowered = [form.lower() for form in words.forms]
    return Parsed(sentence, words.forms, lowered, words.starts, words.ends, [], tags, mentions, pronoun, since)


_HAVE_OR_BE = frozenset("has have had was were been be is are being".split())
_PAST, _PAST_AND_BASE, _NOUN = "past", "past and base", "noun"
_NOUN_ENDING = lazy_pattern(r"[a-z]+(?:tion|ment|ness|ity|ship|ence|ance|ism|dom)$")


def _mended(forms: list[str], guesses: Iterator[str]) -> Iterator[str]:
    """The tags, mended where a word unknown to the tagger can only be a past form, or has a noun's ending."""
    tags: list[str] = []
    for at, (form, guess) in enumerate(zip(forms, guesses, strict=True)):
        kind = _mending(form)
        if kind and guess not in _SURE_OF_PAST:
            if kind == _PAST or (kind == _PAST_AND_BASE and guess == "NNP"):
                before = next((forms[p].lower() for p in range(at - 1, -1, -1) if tags[p] != "RB"), "")
                guess = "VBN" if before in _HAVE_OR_BE and form in participles() else "VBD"
            elif kind == _NOUN and not guess.startswith("NN"):
                guess = "NN"
        tags.append(guess)
        yield guess


@lru_cache(maxsize=8192)  # nearly all words are none of these, and known to be none after the first time
def _mending(form: str) -> str:
    """What the spelling of a word can mend in its tag: `_PAST`, `_PAST_AND_BASE`, `_NOUN`, or nothing."""
    if not form.islower():
        return ""
    base = past_tenses().get(form)
    if base is not None and form not in _NOUNS_TOO:
        return _PAST if base != form else _PAST_AND_BASE
    return _NOUN if _NOUN_ENDING.match(form) else ""


_CLOSING = frozenset((".", '"', ")"))
"""Tags of the marks that close a sentence."""
_SURE_OF_PAST = frozenset({"VBD", "VBN", "JJ"})
_NOUNS_TOO = frozenset("found left felt ground wound saw shed bore led met lay rose drove shot fell swore lent".split())
"""Past forms that are other words as well."""
_GENDER = {"He": "m", "She": "f"}


def _pronoun(analysis: Analysis, sentence: BodySentence, forms: list[str]) -> tuple[Entity | None, int]:
    """Whom an opening "He" or "She" means: the one person, of that gender, whom the sentence before names."""
    gender = _GENDER.get(forms[0]) if forms else None
    if gender is None or not sentence.index:
        return None, -1
    before = analysis.sentences[sentence.index - 1]
    if sentence.paragraph - before.paragraph > 1 or len(before.text) > 400 or _OTHER.search(before.text):
        return None, -1
    people = {id(m.entity): m for m in reversed(analysis.names.within(before.start, before.end)) if _human(m)}
    if len(people) != 1:
        return None, -1
    mention = next(iter(people.values()))
    if mention.entity is None or mention.entity.gender != gender or mention.genitive:
        return None, -1
    return mention.entity, before.start


_OTHER = lazy_pattern(
    r"[“”\"]|\b(?:[Hh]e|[Ss]he|man|woman|boy|girl|father|mother|son|daughter|brother|sister|husband|wife|who|him|friend"
    r"|(?:spokes|congress|business)(?:wo)?man|colleague|victim|rival|opponent|predecessor|successor)\b"
)
"""Words that bring a second person into a sentence, whom a pronoun may mean as well."""


def _human(mention: Mention) -> bool:
    return mention.entity is None or mention.entity.kind in {PERSON, UNKNOWN}
