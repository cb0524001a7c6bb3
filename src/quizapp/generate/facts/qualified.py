"""What a deed holds only with: a source, a condition, a helper, a second thought that a question about it would leave out.

"By his own account, Price wrote the hymn", "Price bought the bank, or tried to", "Dale, or her sister, bought the poison": the
question for who did it keeps none of these, and asks another thing without them.
"""

from __future__ import annotations

from quizapp.generate.facts.clauses import Clause
from quizapp.patterns import lazy_pattern

_TELLING = (
    r"version|account|accounts|view|views|opinion|opinions|eyes|telling|words|mind|imagination|reckoning|admission"
    r"|estimate|estimates"
    r"|judgment|judgement|memory|recollection|belief|reading|interpretation|description"
)
_WORK = (
    r"film|movie|novel|play|series|cartoon|comic|opera|story|tale|legend|myth|fable|dream|dreams|sketch|drama|sitcom|musical"
    r"|comedy|thriller|(?:video|computer|board|war) game"
    r"|simulation|exercise|scenario|parody|poem|song|painting|script|screenplay|hoax|prank|fiction"
)
_NOT_FULLY = (
    r"theory|part|paper|principle|name|effect|all likelihood|all probability|appearance|spirit"
    r"|a sense|a way|large part|some ways"
)
_SOURCE = (
    rf"(?:[Ii]n|[Bb]y|[Oo]n|[Ff]rom) (?:(?!the (?:absence|face|course)\b)[\w’'-]+ ){{0,4}}?(?:{_TELLING})\b(?! of (?:a|an"
    rf"|the \w+ to)\b)"
    rf"|[Ii]n (?:the|an?|his|her|their|its|one|this|that) (?:[\w’'-]+ ){{0,3}}?(?:{_WORK})(?=[,.;]| (?:by|based|about"
    rf"|called)\b)"
    rf"|[Ii]n (?:legend|myth|fiction|dreams?)\b|(?:[Ii]n|[Oo]n|[Bb]y) (?:{_NOT_FULLY})(?=[,. ;])"
    r"|[Oo]n the (?:word|evidence|say-so|authority|testimony|strength|assumption|theory|face of it)\b|[Tt]o judge by\b"
    r"|[Jj]udging by\b"
    r"|[Ff]or the most part\b|[Tt]o (?:some|a large|a great|a certain) (?:extent|degree)\b"
)
_TOGETHER = (
    r"(?:(?:[Tt]ogether|[Aa]long|[Jj]ointly|[Ii]n (?:partnership|tandem|collaboration|cooperation|league)) with|[Aa]longside"
    r"|[Ww]ith (?:the |some |much |a little |his |her |their )?(?:[a-z]+ )?(?:help|aid|assistance|support|backing"
    r"|connivance) (?:of|from)"
    r"|[Oo]n behalf of|[Ii]n the name of)\b"
)
_THINKS = (
    r"(?:thinks?|believes?|suspects?|says?|said|hopes?|fears?|claims?|claimed|alleges?|alleged|insists?|insisted|reckons?"
    r"|maintains?|argues?"
    r"|tells?|goes|has it|have it|assumes?|supposes?|sees? it)"
)
_IN_FRONT = lazy_pattern(
    rf"(?:(?:But|And|Yet|So) )?(?:(?:{_SOURCE})|{_TOGETHER}|With (?:[A-Z][a-z]+ )?(?P<with>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*),"
    rf"|As (?:[\w’'-]+ ){{1,5}}?{_THINKS},|If (?:[\w’'-]+ ){{1,6}}(?:believed|trusted|right|true)\b)"
)
"""What opens a sentence and is lost before its subject."""
_BETWEEN = lazy_pattern(
    rf"\W*(?:or\b|{_SOURCE}|{_TOGETHER}|if\b|perhaps\b|maybe\b|[Ww]ith [A-Z]|like\b|unlike\b|and not\b|not\b"
    rf"|as (?:[\w’'-]+ ){{1,5}}?{_THINKS},"
    rf"|(?:(?:the|his|her|their|its|an?|some|many) )?(?:[\w’'-]+ ){{0,3}}?{_THINKS},?\s*$)"
)
"""What stands between a subject and its verb: ", the police think,"."""
_BEHIND = lazy_pattern(
    rf"^(?:[^“”]*,)? ?(?:(?:{_SOURCE})(?=[,.;]|$)|{_TOGETHER}|or (?:tried|nearly|almost|at least|perhaps|so|rather|wanted"
    rf"|thought|meant"
    r"|claimed|was said|is said|had|may|might)\b)"
    r"|^[^“”]*?,? (?:if (?!(?:only|not|narrowly)\b)|unless\b|provided\b(?! (?:by|with|for)\b)|on condition\b|subject to\b"
    r"|pending\b)"
    r"|^[^“”]*, (?:but|though|although|yet|however|only)\b[^“”]*\b(?:fell through|collapsed|came to nothing|called off"
    r"|backed out|withdrew"
    r"|withdrawn|cancell?ed|annulled|reversed|overturned|voided|voids|blocked|undone|rescinded|revoked|taken back|took (?:it"
    r"|them) back"
    r"|(?:sale|deal|bid|purchase|plan|attempt|offer|project|it) failed|never (?:happened|took place|paid|completed|delivered"
    r"|signed)|was fake|was false|did not (?:happen|take place|go through|last))\b"
    r"|^[^“”]*, (?:and )?(?:so (?:did|has|have|had|was|were) [A-Z]|(?:[A-Z][\w’'-]+ ){1,3}(?:likewise|too|did so too"
    r"|as well)(?=[.,;]|$))"
    r"|^[^“”]*, an? (?:\w+ )?\w+ (?:that|which) (?:was|were|has been|had to be) (?:later |soon |then |since )?"
    r"(?:annulled|cancell?ed|reversed|overturned|voided|undone|rescinded|revoked|withdrawn|called off)\b"
    r"|^(?: [\w’'-]+){0,4},? with (?:others\b|(?:two|three|four|five|six|seven|eight|nine|ten|several|some|a few|his|her"
    r"|their|an?) (?:[a-z]+ )?(?:others|co-[a-z]+|(?:brother|sister|wi(?:fe|ves)|husband|father|mother|son|daughter|friend"
    r"|partner|cousin|colleague|classmate|associate|teammate|spouse|twin)s?)\b)"
    r"|^[^“”]*[;,] (?:and |but )?(?:the|that|this|it|both|his|her) (?:[\w’'-]+ ){0,2}(?:was|were|has been|had been)"
    r" (?:later |since |then |soon )?(?:annulled|overturned|quashed|reversed|voided|set aside|withdrawn|revoked|rescinded)\b"
    r"|^,? ?subject to\b|^,? ?(?:(?:shortly|soon|long|just|even) )?(?:before|after|until|since|by) (?:that|this|then)\b"
)
"""What stands behind the end of a question: a condition, a helper, another who did the same, how it came to nothing."""
_SAID_WITHOUT = lazy_pattern(
    r"\b(?:if|unless)\b|, subject\b|, or (?:tried|nearly|almost|at least|perhaps|so|rather|wanted)\b"
    r"|, an? (?:sale|deal|move|step|purchase|decision|claim|charge|figure|sum|price|act|feat|offer)\?$"
    r"|(?:Who|Which [a-z]+(?: of these)?|who|which [a-z]+) [a-z]+, "
)
"""A verb that a comma parts from its object, "Who bought, sold, the bank", half a second thought, or a condition."""


def in_front(clause: Clause) -> bool:
    """Whether the sentence opens with what its deed holds only with."""
    found = _IN_FRONT.match(clause.parsed.sentence.text)
    if found is None:
        return False
    named = found["with"]
    first = clause.parsed.sentence.start
    return named is None or any(
        m is not None and m.entity is not None and m.entity is not clause.subject and m.start - first < found.end()
        for m in clause.parsed.mentions[: clause.subject_start]
    )


def between(clause: Clause) -> bool:
    """Whether what stands between the subject and its verb takes something of the deed away."""
    parsed = clause.parsed
    if clause.auxiliary <= clause.head_end or clause.head_end == clause.subject_start:
        return False
    text, start = parsed.sentence.text, parsed.sentence.start
    return (
        _BETWEEN.match(text[parsed.ends[clause.head_end - 1] - start : parsed.starts[clause.auxiliary] - start])
        is not None
    )


def behind(clause: Clause, cut: int) -> bool:
    """Whether what is cut off at position `cut` takes something of the deed away."""
    parsed = clause.parsed
    lost = parsed.sentence.text[parsed.ends[cut - 1] - parsed.sentence.start :]
    return _BEHIND.search(lost) is not None or (clause.base in _MADE and _WITH_ANOTHER.match(lost) is not None)


_MADE = frozenset("found co-found create invent establish discover write start launch design develop compose".split())
_WITH_ANOTHER = lazy_pattern(r"(?: [\w’'-]+){0,4},? with (?:[a-z]+ ){0,4}[A-Z]")
"""With whom something was made, which makes the one named one of two."""


def loses_object(stem: str) -> bool:
    """Whether a comma parts the verb from its object ("Who bought, sold, the bank"), or half a condition is left."""
    return _SAID_WITHOUT.search(stem) is not None
