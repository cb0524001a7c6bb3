"""What an article tells over several sentences and does not vouch for: the prosecution's account of a crime, what a forged letter
or an April joke says, how a simulation went; and days of a piece about something long past, whose year is another.

"Prosecutor Ann Lee laid out the case. Carl Foss rented a van in York. ...": nothing in the second tells whose word it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from quizapp.generate.language import small_words
from quizapp.generate.passage.lists import MONTH_NAMES
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import Analysis, BodySentence

_CASE = r"(?:case|charges|allegations|accusations|indictment)"
_COURT = r"(?i:jury|jurors|court|judges?|panel|tribunal|bench)"
_SIDE = r"(?:[Pp]rosecut(?:ors?|ion)|Crown)"
_ACCOUNT = lazy_pattern(
    r"\b(?:(?:laid|set|mapped|spelled|spelt) out|opened|outlined|presented|summed up|summari[sz]ed|sketched|recounted|put"
    rf"|read(?: out)?) (?:the|his|her|its|their) (?:[\w’'-]+ )?{_CASE}\b"
    rf"|\b(?:took|led|walked|guided) (?:the )?{_COURT} through\b"
    rf"|\b{_COURT} (?:has |have |had )?(?:heard|listened to) (?:[\w’'-]+ ){{0,2}}{_SIDE}(?:[’']s?)? (?:[\w’'-]+ )?"
    r"(?:case|account|version|story|opening)\b"
)
"""The beginning of what a prosecutor, or whoever makes a case, tells without a "that"."""
_ACCOUNT_WORDS = frozenset(
    "case charges allegations accusations indictment through account version story opening".split()
)
_BY_A_SIDE = lazy_pattern(rf"\b{_SIDE}\b")
_SIDES = frozenset(("prosecutor", "prosecutors", "prosecution", "crown"))
_NOT_GUILTY = lazy_pattern(
    r"(?:[\w’'-]+ ){1,5}(?:(?:den(?:y|ies|ied)|has denied|have denied) (?!that\b|him\b|her\b|them\b|entry\b|access\b)"
    r"|plead(?:s|ed)? not guilty|(?:has|have) pleaded not guilty|maintains? (?:his|her|their) innocence"
    r"|protests? (?:his|her|their) innocence)"
)
"""How a paragraph opens behind a prosecutor's account that the accused deny."""
_NOT_GUILTY_WORDS = frozenset("deny denies denied guilty innocence".split())
_IN_A_MODEL = lazy_pattern(
    r"(?:In|During|Under|On) (?:the|an?|one|another|this|that|his|her|their|its) (?:[\w’'-]+ ){0,2}(?:simulations?|simulator"
    r"|war ?games?|war-games?|dream|nightmare|re-?enactment|thought experiment|computer model)\b"
)
"""What the sentences behind it in its paragraph go on with."""
_MODEL_WORDS = frozenset(
    "simulation simulations simulator wargame wargames game games dream nightmare enactment reenactment experiment model".split()
)
_FRAME = lazy_pattern(
    r"In (?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2}|his|her|their|this|that|(?:the|an?|one) [\w’'-]+) (?:[\w’'-]+ )?"
    r"(?:telling|version|account|retelling|imagination|mind|dream|novel|play|script)\b"
    r"|Here(?: is|[’']s| are) what (?:the |some |one )?[\w’' -]{1,40}? (?:says?|said|claims?|believes?|thinks?|imagines?)\b"
    r"|[^,.;:]{2,50} (?:has|have|had) (?:an?|another|one|some) (?:[\w-]+ )?(?:theory|theories|version|conspiracy)\."
    r"|[^,.;:]{2,40} remembers? (?:it|things|that day) (?:well|differently|clearly|this way|so)\."
    r"|[^,.;:]{2,40} (?:dreamed|dreamt|fantasi[sz]ed) (?:of|about)\b|(?:Suppose|Imagine|Picture|Assume)\b"
    r"|(?:The|Their|His|Her) (?:indictment|complaint|lawsuit|suit|affidavit|petition|charge sheet|leaflet|pamphlet|novel|play"
    r"|script) (?:tells? (?:a|the|another) (?:story|tale)|reads like"
    r"|is (?:short|long|blunt|plain|simple|damning|clear|detailed)\b)"
    r"|In the (?:indictment|complaint|lawsuit|leaflet|pamphlet|novel|film|movie|play|song|poem|sketch)\b"
    r"|[^,.;:]{2,50} (?:told|tells|likes? to tell|cracked) (?:this|the|an?|another|one) (?:[\w-]+ )?(?:joke|tale|anecdote)\b"
    r"|[Tt]he (?:rumou?r|legend|myth|gossip|joke)\b[^.;]{0,40} (?:was|is|goes|went|ran|runs|had it|has it)\b"
)
"""How a sentence leaves what stands behind it to somebody, to a work, or to fancy."""
_FRAME_WORDS = frozenset(
    """telling version account retelling imagination mind dream novel play script what theory theories conspiracy remember
    remembers dreamed dreamt fantasized fantasised suppose imagine picture assume indictment complaint lawsuit suit affidavit
    petition charge leaflet pamphlet film movie song poem sketch joke tale anecdote rumor rumour legend myth gossip""".split()
)
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
_LONG_AGO = lazy_pattern(
    r"\b(?:years|decades|century|centuries) ago (?:today|yesterday|(?:on|this) (?:\w+day|week|weekend|month|year)\b)"
    r"|\b(?:[Oo]n this day\b|[Tt]his day in\b|[Rr]emember(?:s|ing|ed)? (?:19|20|18)\d\d\b)"
)
_ANNIVERSARY = lazy_pattern(
    rf"{_LONG_AGO.pattern}|\b(?:years|decades|century) (?:ago|on|later|after)\b|\b[Aa]nniversary\b|\bLooking back\b"
)
"""The same in a headline, which says it in fewer words."""
_MONTH = lazy_pattern(rf"\b(?:{'|'.join(MONTH_NAMES)})\b")
_MONTHS = frozenset(name.lower() for name in MONTH_NAMES)
_OWN_TIME = lazy_pattern(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:will|plans?|planned|is|are|has|have|last|this|next|now)\b|\b[A-Z][a-z]+day\b"
)
"""What makes the time of a day or a month clear, or one of the present."""


def unvouched(analysis: Analysis) -> frozenset[int]:
    """The sentences of `analysis` that are told without being vouched for, or of a day in a year that nothing tells."""
    sentences = analysis.sentences
    title = analysis.article.title or ""
    opening = _opening(analysis)
    found = set(analysis.retold)
    if _ANNIVERSARY.search(title) or _LONG_AGO.search(opening):
        found.update(s.index for s in sentences[1:] if _is_of_some_year(s))
    found.update(_accounts(sentences))
    return frozenset(found)


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


def _is_of_some_year(sentence: BodySentence) -> bool:
    return not _MONTHS.isdisjoint(sentence.words) and bool(
        _MONTH.search(sentence.text) and not _OWN_TIME.search(sentence.text)
    )


def _accounts(sentences: Sequence[BodySentence]) -> Iterator[int]:
    """The sentences behind the beginning of an account or a model: to the end of its paragraph, or of the next where it ends one.

    Where the next paragraph opens with a denial of guilt, any word of a prosecutor begins an account.
    """
    paragraphs = [list(told) for _, told in groupby(sentences, key=lambda s: s.paragraph)]
    goes_on = False
    for at, told in enumerate(paragraphs):
        behind = paragraphs[at + 1][0] if at + 1 < len(paragraphs) else None
        begun, goes_on = goes_on, False
        for place, sentence in enumerate(told):
            if begun:
                yield sentence.index
            elif _begins(sentence) or (behind is not None and _of_the_accused(sentence, behind)):
                begun = True
                goes_on = place == len(told) - 1


def _begins(sentence: BodySentence) -> bool:
    words = sentence.words
    return (
        (not _ACCOUNT_WORDS.isdisjoint(words) and _ACCOUNT.search(sentence.text) is not None)
        or (not _MODEL_WORDS.isdisjoint(words) and _IN_A_MODEL.match(sentence.text) is not None)
        or (not _FRAME_WORDS.isdisjoint(words) and _FRAME.match(sentence.text) is not None)
    )


def _of_the_accused(sentence: BodySentence, behind: BodySentence) -> bool:
    """Whether a prosecutor speaks in a sentence, and the next paragraph opens with `behind`, which denies the charge."""
    return (
        not _SIDES.isdisjoint(sentence.words)
        and not _NOT_GUILTY_WORDS.isdisjoint(behind.words)
        and _BY_A_SIDE.search(sentence.text) is not None
        and _NOT_GUILTY.match(behind.text) is not None
    )
