"""What an article tells over several sentences and does not vouch for: what a forged letter or an April joke says, and the
accounts of others (`accounts`); and days whose year is another than that of the report (`bygone`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from quizapp.generate.language import small_words
from quizapp.generate.passage.accounts import accounts
from quizapp.generate.passage.bygone import of_some_year
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_WORK = (
    r"(?:report|letter|stor(?:y|ies)|news|video|film|footage|audio|article|post|tweet|e-?mail|document|announcement|recording"
    r"|clip|memo|press release|image|photo|picture|website|site|interview|message|leaflet|piece|page|note|broadcast|joke|hoax"
    r"|prank|spoof|fake|forgery|advert|advertisement)s?"
)
_HOAX = lazy_pattern(
    r"\b(?:[Hh]oax(?:es)?|April [Ff]ools?|April jokes?|[Pp]ranks?|[Ss]poofs?|[Ss]atir\w+|[Dd]eep-?fakes?|[Ff]orger(?:y|ies)"
    rf"|(?:[Ff]orged|[Ff]abricated|[Ff]ake|[Ff]alse|[Bb]ogus|[Dd]octored|[Ii]nvented|[Mm]ade-up|[Pp]hone?y) (?:[\w’'-]+ )?{_WORK}"
    r"|[Jj]okes? (?:[\w’'-]+ ){0,4}(?:as news|as fact|seriously|newspapers?|readers))\b"
)
"""What a headline or a lead calls untrue, of things that say something."""
_HOAX_WORDS = frozenset(
    """hoax hoaxes april prank pranks spoof spoofs satire satires satirist satirists satirical satirically deepfake deepfakes deep
    forgery forgeries forged fabricated fake false bogus doctored invented made phoney phony joke jokes""".split()
)
"""A word that any of it has."""
_SAYS_IT = lazy_pattern(
    rf"(?:The|This|That|One|Its|His|Her|An?|In (?:the|this|that|one)) (?:[\w’'-]+ ){{0,3}}{_WORK}\b"
    r"|[^.]*\b(?:published|posted|printed|shared|had|ran|made|wrote|broadcast|aired|carried|invented|sent|read)"
    rf" (?:the|an?|one|its|this|that) (?:[\w’'-]+ ){{0,3}}(?:{_WORK}|one)\b"
    r"|[^.]*\b(?:fooled|tricked|duped|took in|hoaxed)\b"
)
"""How a sentence brings in such a thing, which the next ones in its paragraph may retell."""
_ABOUT_IT = lazy_pattern(
    rf"(?:It|They|Its)\b|[^.]*\b(?:the|this|that|its) (?:[\w’'-]+ )?{_WORK}\b"
    r"|[^.]*\b(?:fooled|tricked|duped|hoax\w*|fake\w*|forged|false|untrue|denied|apologi[sz]ed|joked?|in fact|real|really)\b"
)
"""What a sentence has that tells of the thing itself, and retells nothing."""


def unvouched(analysis: Analysis) -> frozenset[int]:
    """The sentences of `analysis` that are told without being vouched for, or of a day in a year that nothing tells."""
    return analysis.retold.union(accounts(analysis.sentences), of_some_year(analysis))


def _opening(analysis: Analysis) -> str:
    return " ".join(s.text for s in analysis.sentences[:2])


def retold(analysis: Analysis) -> frozenset[int]:
    """The sentences of a report about a hoax, a forgery or a joke that may be what this says."""
    title = analysis.article.title or ""
    words = small_words(title).union(*(s.words for s in analysis.sentences[:2]))
    if not _HOAX_WORDS.isdisjoint(words) and (_HOAX.search(title) or _HOAX.search(_opening(analysis))):
        return frozenset(_retold(analysis.sentences))
    return frozenset()


def _retold(sentences: Sequence[BodySentence]) -> Iterator[int]:
    """The sentences that stand behind one about such a thing, in its paragraph."""
    for _, told in groupby(sentences[1:], key=lambda s: s.paragraph):
        begun = False
        for sentence in told:
            if begun and not _ABOUT_IT.match(sentence.text):
                yield sentence.index
            begun = begun or _SAYS_IT.match(sentence.text) is not None
