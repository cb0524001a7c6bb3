"""What an article tells over several sentences in somebody's name: the prosecution's account of a crime, one of two versions of a
night, a theory, how a simulation went.

"Prosecutor Ann Lee laid out the case. Carl Foss rented a van in York. ...": nothing in the second tells whose word it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from quizapp.generate.language import is_past
from quizapp.patterns import lazy_pattern

if TYPE_CHECKING:
    from quizapp.generate.analysis import BodySentence

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
_BY_A_SIDE = lazy_pattern(
    rf"\b{_SIDE}\b"
    r"|\b(?:[Dd]istrict|[Cc]ounty|[Cc]ity|[Ss]tate|[Ff]ederal|State[’']s|Commonwealth[’']s|U\.S\.) [Aa]ttorneys?\b"
    r"|\b(?:[Dd]eputy|[Aa]ssistant) (?:DA|D\.A\.)|\b(?:lawyers?|attorneys?|counsel|barristers?) for the (?:state|government)\b"
    r"|\b[Tt]he (?:state|government|DA) (?:says|said|argues|argued|alleges|alleged|contends|contended|claims|claimed|maintains)\b"
)
_SIDES = frozenset(
    "prosecutor prosecutors prosecution crown attorney attorneys deputy assistant state government da".split()
)
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
_OF_ANOTHER = lazy_pattern(
    r"(?:(?:But|And|Yet) )?[Ii]n (?:(?:[A-Z][\w.’'-]+ ){0,2}(?:[A-Z][\w’'-]*|the [\w’'-]+)[’']s?|hers|his|theirs"
    r"|(?:the|an)?other(?: (?:one|version|account))?|the (?:first|second|third|last|latter)(?: (?:one|version|account))?),"
)
"""How the next paragraph goes over from one account to another: "In Lind's, it was Foss who rented it"."""
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
    r"|[^.;]*\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Rr]ival|[Cc]ompeting|[Cc]onflicting|[Dd]ifferent) (?:[\w-]+ )?"
    r"(?:theories|hypotheses|explanations|scenarios|versions)\b(?! of (?:the|its|their)\b)"
    r"|(?:According to|In|Under|On) (?:the (?:first|second|third|other|latter|former)|one|another)"
    r"(?: (?:[\w-]+ )?(?:theory|hypothesis|explanation|scenario|version))?,"
    r"|In the (?:plot|story|storyline|libretto|legend|fable|saga|(?:first|second|third|last|final) act|opening scene)\b"
    r"|The (?:plot|story|libretto) (?:is|goes|runs|begins|follows|tells|concerns)\b"
    r"|[Tt]he (?:rumou?r|legend|myth|gossip|joke)\b[^.;]{0,40} (?:was|is|goes|went|ran|runs|had it|has it)\b"
)
"""How a sentence leaves what stands behind it to somebody, to a work, or to fancy."""
_IF = lazy_pattern(r"(?:But |And )?(?:[Ii]f|[Ss]hould) (?!not\b|so\b|only\b|you\b|\w+(?:ed|en)\b)[^,]{5,80}, ")
_SMALL = lazy_pattern(r"\b[a-z]+\b")
_NOT_SUPPOSED = frozenset(
    """will would could may might can must should shall has have had was were is are been said says told does did faces face
    stands remains lies lives owns works runs leads""".split()
)
"""Words of a sentence that supposes nothing, or tells of a state."""
_FRAME_WORDS = frozenset(
    """telling version account retelling imagination mind dream novel play script what theory theories conspiracy remember
    remembers dreamed dreamt fantasized fantasised suppose imagine picture assume indictment complaint lawsuit suit affidavit
    petition charge leaflet pamphlet film movie song poem sketch joke tale anecdote rumor rumour legend myth gossip
    theories hypotheses explanations scenarios versions hypothesis explanation scenario first second third
    other latter former one another plot story
    storyline libretto fable saga act scene""".split()
)


def accounts(sentences: Sequence[BodySentence]) -> Iterator[int]:
    """The sentences behind the beginning of an account or a model: to the end of its paragraph, or of the next where it ends one.

    Where the next paragraph opens with a denial of guilt, any word of a prosecutor begins an account.
    """
    paragraphs = [list(told) for _, told in groupby(sentences, key=lambda s: s.paragraph)]
    goes_on = begun = False
    for at, told in enumerate(paragraphs):
        behind = paragraphs[at + 1][0] if at + 1 < len(paragraphs) else None
        another = begun and _OF_ANOTHER.match(told[0].text) is not None
        begun, goes_on = goes_on, False
        supposed = False
        for place, sentence in enumerate(told):
            supposed = _IF.match(sentence.text) is not None or (supposed and _goes_on_supposing(sentence))
            if begun or (supposed and place and not _IF.match(sentence.text)):
                yield sentence.index
            elif (
                (place == 0 and another)
                or _begins(sentence)
                or (behind is not None and _of_the_accused(sentence, behind))
            ):
                begun = True
                goes_on = place == len(told) - 1


def _goes_on_supposing(sentence: BodySentence) -> bool:
    """Whether a sentence in the present, behind an "if", may be a consequence: "If she agrees, he pays. He sells his farm."."""
    return _NOT_SUPPOSED.isdisjoint(sentence.words) and not any(map(is_past, _SMALL.findall(sentence.text)))


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
