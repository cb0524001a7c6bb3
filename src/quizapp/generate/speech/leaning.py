"""Whether a quotation can be understood alone, and by which of its words it hangs on what was said before."""

from __future__ import annotations

import re
from functools import lru_cache

from quizapp.generate.language import Sign, by_letter, is_common, small_words
from quizapp.generate.names.lists import NOT_A_NAME
from quizapp.generate.passage import Context
from quizapp.generate.passage.needs import several
from quizapp.generate.passage.stems import STEM
from quizapp.patterns import lazy_pattern

_OPENERS = (
    "But|And|So|Because|Well|Yes|No|Then|Obviously|Look|If anything|By the way|Also|Now|Indeed|If|When|Even if"
    "|Even as [a-z ]+|Once|Unless|I think|I believe|I guess|I mean"
)
_OPENS_WITH_PRONOUN = lazy_pattern(
    rf"^[\W_]*(?:(?:{_OPENERS}),?\s)*"
    r"(?:It|This|That|They|These|Those|He|She|There|His|Her|Their|Its|Which|Such|Neither|Either|Both)(?:[’'][a-z]+)?(?!\w)",
    re.IGNORECASE,
)
_OPENS_ON_SOME = lazy_pattern(
    r"^[\W_]*(?:(?:And|But|So|Well),?\s)?(?:(?:Several|Some|Many|Most|Half|Few|A few|None|Both|One|Two|Three|Four|Five|Six"
    r"|Ten|[A-Z][a-z]+ty|\d+) (?:of (?:those|them|these|it)\b|was|were|is|are|have|has|had|came|got|wanted)\b"
    r"|The others?\b|The rest\b(?! of\b))"
)
"""Openings that count or set apart some of what was told: "Several were from colleagues", "The other half"."""
_OPENS_EMPTY = lazy_pattern(
    rf"^[\W_]*(?:(?:{_OPENERS}),?\s)*"
    r"(?:there(?:[’']s| is| are| was| were| will| has| have)\b"
    r"|it(?:[’']s| is| was| would be| will be| has been| would have been| isn[’']t| seems| seemed)"
    r"(?: (?:a|an|the|very|so|really|too|quite|extremely|also|not|only|just|been|always|pretty|much|such|more|been))*"
    r" (?:important|clear|hard|difficult|easy|impossible|possible|time|necessary|essential|vital|likely|unlikely|true|sad"
    r"|shameful|appropriate|wrong|right|fair|good|bad|great|tough|crucial|critical|unfortunate|tragic|shame|pity|worth"
    r"|up|rare|unacceptable|outrageous|incredible|amazing|obvious|surprise|long-shot|raining|snowing|late|early)"
    r"\b(?=.{0,40}\b(?:to|that|for|when|how|of)\b)"
    r"|this (?:year|month|week|summer|winter|season|country|town|city|world|place|team|club|school|government)\b)",
    re.IGNORECASE,
)
"""Openings whose "there" or "it" stands for nothing said before, and "this year"."""
_OPENS_LOOSE = lazy_pattern(
    r"^[\W_]*(?:(?:So|But|And|Because|Or|Then|Also|Plus)\b|Well,|(?:Not|No|Yes|Absolutely|Sure|Obviously)(?: \w+)?[,.;:!])"
)
_ENDS_WITH_PRONOUN = Sign(
    lazy_pattern(
        r"\b(?:in|out|over|up|down|back) there\b"
        r"|\b(?:it|this|that|there)\b[\s.,!?”’'\"]*$|\b(?:it|do that|about that)(?:\s\w+)?[.,!?]*$"
        r"|\b(?:that|this)\s(?:tomorrow|today|now|yet|again|anymore|either|too|later|soon)[.,!?]*$",
        re.IGNORECASE,
    ),
    frozenset("it this that there".split()),
)
_NAMED = lazy_pattern(r"(?<=[a-z,;:—–-] )\[?(?!I\b|I[’'])[A-Z]|^(?!I\b|I[’'])[A-Z][a-z]+ [A-Z]|\[[A-Z]")
SOMEBODY = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"man|woman|boy|girl|person|candidate|president|player|child|kid|guy|friend|mother|father|wife|husband|son"
        r"|daughter|brother|sister|mum|mom|dad|boss|coach|doctor|king|queen|pope|leader|commissioner|minister|senator"
        r"|governor|mayor|judge|chief|officer|captain|teacher|driver|lawyer|witness|patient|farmer|bishop|owner|manager|who"
        r"|someone|somebody|everyone|everybody|nobody|anyone|anybody"
    )
    + r")\b",
    re.IGNORECASE,
)
_PERSON = lazy_pattern(r"\b(?:he|she|him|her|his|hers)\b", re.IGNORECASE)
_GROUP = lazy_pattern(r"\b(?:they|them|their|theirs)\b", re.IGNORECASE)
_PERSONS = frozenset("he she him her his hers".split())
_GROUPS = frozenset("they them their theirs".split())
"""Words without which `_PERSON` and `_GROUP` find nothing."""
_ENDS_WITH_IT = lazy_pattern(r"\bit[\s.,!?”’'\"]*$")
_ONE = lazy_pattern(
    r"\b(?:for|want(?:ed)?|need(?:ed)?|g[eo]t|ha(?:ve|d)|bought|buy|see|seen|saw|t[ao]ke|took|g[ai]ve|f[io]und|ma[kd]e|wore"
    r"|consider(?:ed)?|built|build|held|hold|offer(?:ed)?|receiv(?:ed?)|order(?:ed)?|sign(?:ed)?|us(?:ed?)|like|schedul(?:ed?)"
    r"|introduc(?:ed?)|draft(?:ed)?|wr[io]te|call(?:ed)?|open(?:ed)?|plan(?:ned)?|propos(?:ed?))"
    r" one(?= (?:until|before|after|by|this|next|in|on|at|for|from|with|and|but|too|yet|now|last|every|when|because)\b"
    r"|[.,;!?”]|$)"
    r"|\b[Aa]n? [a-z]+ one\b(?! (?:that|who|which|of|to)\b)"
)
"""A "one" of what was told: "I asked for one in June"."""
_SEEN_THAT = Sign(
    lazy_pattern(
        r"\b(?:see|seen|saw|done|did|do|heard|hear|tried|try|like|say|said|know|knew|want|need|mean)"
        r" that (?:before|again|either|here|there|now|all)\b|\b[a-z]+(?:ed|t) that (?:out|up|off)\b|\bthe same(?=[.,;?!]|$)"
    ),
    frozenset("before again either here there now all out up off same".split()),
)
_THAT_ONE = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"in|of|for|on|at|to|with|from|by|about|than|like|is|was|isn[’']t|not|do|did|take|took|make|made|have|had|use|saw"
        r"|seen?|given?|gave|reached|heard?|knew|known?|needs?|wanted|put|support(?:ed)?|opposed?|backe?d?"
        r"|accept(?:ed)?|reject(?:ed)?|pass(?:ed)?|sign(?:ed)?|call(?:ed)?|dismiss(?:ed)?|describ(?:ed?)|den(?:y|ied)|disput(?:ed?)"
        r"|brand(?:ed)?|labell?ed"
    )
    + r") that"
    r" (?!(?:is|was|has|had|the|a|an|i|we|he|she|it|they|you|there|this|these|those|not|all|many|much|kind|sort"
    r"|matters?)\b)[a-z]+(?<!s)\b"
    r"|^[Tt]hat [a-z]+ (?:is|was|has|had|will|would|can|could)\b"
)
"""A "that number" which was named before."""
_THESE = lazy_pattern(
    r"\b(?:[Tt]his|[Tt]hese|[Tt]hose|[Aa]nother)"
    r"(?! (?:who|whom|that|with|of|in|from|are|were|is|was|has|have|had|will|would|can|could|may|might|must|should|to|and|or|time"
    r"|years?|months?|weeks?|days?|morning|afternoon|evening|night|summer|winter|autumn|fall|spring|season|decade|century"
    r"|country|nation|state|city|town|village|island|world|planet|place|way|kind|sort|type|point|moment|one|much|many|far"
    r"|stuff|thing|things|election|campaign|long|morning|government|administration|generation|not|isn|doesn|just|really|cannot|means?|meant"
    r"|comes?|came|makes?|made|goes|went|takes?|took|shows?|showed|gives?|gave|needs?|includes?|happens?|happened|room"
    r"|guy|fellow|kid|lad|boy|girl|man|woman|stage|level|age|era|job|race|sport|industry|century|community|league|we|i|they|he|she|it|you)\b)"
    r" (?:[a-z]+(?:ly|al|ic|ous|ful|ive|ed|ing|ish) )?(?P<noun>[A-Za-z][\w-]{2,})"
)
"""A "these voters" that was told of before: its noun stands nowhere in the words before it."""
_LATER_THOSE = Sign(
    lazy_pattern(r"[.?!,”] (?:Those|These) (?:are|were|have|had|will|would|can|aren|weren)\b"),
    frozenset(["those", "these"]),
)
"""A later sentence about some whom only a plural before it can name."""
_GOT_THAT = lazy_pattern(
    r"\b(?:get|got|do|did|done|see|seen|compare|take|put|call|change|fix|stop|read) that (?:in|on|at|from|with|for|to|as|up)\b"
    r"|\b(?:considered?|raised?|rejected?|ruled out|discussed|mentioned?|solved?) that"
    r" (?:possibility|idea|question|point|claim|view|theory|option|risk|case|issue|problem|detail|approach|plan|figure)\b"
)
_OF_SEVERAL = Sign(
    lazy_pattern(
        r"\b(?:the (?:other|remaining) (?:two|three|four|five|six|seven|eight|nine|ten|\d+|half|one|ones)\b"
        r"|the (?:remainder|latter|former|first|second|third|others?|rest)(?=[.,;?!”]|$| (?:would|will|was|is|had|has)\b)"
        r"|this one\b"
        r"|the real reason\b(?! (?:for|why|that|we|i)\b)"
        r"|the same (?:way|thing|reason)(?! (?:as|that|we|i|you|they|he|she|it|for|to|about|when|in|happen\w*)\b)"
        r"|(?:and|until|till|by|before|since) then\b(?!, ))|,? too[.!?]*$",
    ),
    frozenset("other remaining remainder latter former first second third others rest real same then too one".split()),
)
"""What only words before it tell: the other of two, a time, what is so too."""
_IT = lazy_pattern(r"\b[Ii]t(?:[’']s|[’']d|[’']ll)?(?![\w’'])")
_OPENING = 2
"""Characters before which an "it" opens the words."""
_EMPTY_IT = lazy_pattern(
    r"[Ii]t(?:[’']s|[’']d|[’']ll)?(?: (?:is|was|will|would|has|had|been|be|not|just|really|so|very|too|more|only|never|always"
    r"|about|up|a|the|no))* (?:[a-z]+(?:er|ly)? )?(?:that|to|for|when|if|how|who|time|clear|hard|easy|rain\w*|snow\w*|takes?|took"
    r"|possible|possibly|seems?|appears?|turns?|turned|comes|came|looks|happens?|happened)\b"
)
"""An "it" that stands for what follows, or for nothing."""
_THING = lazy_pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Nn]o|[Ee]very|[Ss]ome|[Aa]ny"
    r"|[Oo]ne|[Ee]ach|of|about|for|in|on|with)"
    r"\s+[a-zA-Z][\w’'-]+(?: [a-z][\w-]+)?|(?<=[a-z,;] )(?!I\b)[A-Z]\w+|\w+(?:tion|ment|ness|ity|ism|ance|ence|s)\b"
)
"""What may be a thing that a later "it" means."""
_NO_THING = frozenset(
    """i it is was has does this that yes us always sometimes perhaps as seconds minutes hours days weeks months years week
    month year day time times moment way end fact case wife husband mother father mum mom dad son daughter brother sister
    man woman boy girl boss friend friends people person guy doctor coach teacher kids children everybody anybody me him her
    them you""".split()
)
"""Words that no "it" means: spans of time, and people."""


_APOSTROPHE = lazy_pattern("[’']")
_SENTENCE_ENDS = lazy_pattern(r"\s(?<=[.!?]\s)")


@lru_cache(maxsize=256)  # each form of a question asks it of the same words
def needs_context(quote: str) -> bool:
    """True when the words hang on something said before them."""
    first = _SENTENCE_ENDS.split(quote, maxsplit=1)[0]
    return bool(_OPENS_LOOSE.match(first)) or len(first.split()) < 5 or points_back(quote)


def opens_loose(quote: str) -> bool:
    """True when the words open as a reply to others, or as the rest of a thought: "But ...", "So ...", "No, ..."."""
    return _OPENS_LOOSE.match(quote) is not None


@lru_cache(maxsize=256)  # each form of a question asks it of the same words
def points_back(quote: str) -> bool:
    """True when the words cannot be understood without knowing whom or what a pronoun in them means."""
    first = _SENTENCE_ENDS.split(quote, maxsplit=1)[0]
    if (_OPENS_WITH_PRONOUN.match(first) and not _OPENS_EMPTY.match(first)) or _OPENS_ON_SOME.match(first):
        return True
    words = small_words(quote)
    ends_on_it = "it" in words and _ENDS_WITH_IT.search(first) is not None
    if ends_on_it and not _names_thing(first):
        return True
    if (not ends_on_it and _ENDS_WITH_PRONOUN.search(first, words)) or _SEEN_THAT.search(first, words):
        return True
    if "that" in words and (_THAT_ONE.search(quote) or _GOT_THAT.search(quote)):
        return True
    if ("it" in words and _it_unknown(quote)) or _OF_SEVERAL.search(quote, words):
        return True
    if "one" in words and one_unknown(quote):
        return True
    later = _LATER_THOSE.search(quote, words)
    if later is not None and not several(quote[: later.start()]):
        return True
    if not _PERSONS.isdisjoint(words) and person_unknown(quote):
        return True
    group = _GROUP.search(quote) if not _GROUPS.isdisjoint(words) else None
    return group is not None and not several(quote[: group.start()])


_SUBJECT = lazy_pattern(
    r"(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]heir|[Aa]n?|[Hh]is|[Hh]er) [\w’'-]+ (?:(?:had|has|have|also|never|once|already) )*"
)
"""Who did it, and nothing that "one" may mean."""


def one_unknown(text: str) -> bool:
    """True when the text has a "one" of what was told: "had considered one in 2016"."""
    one = _ONE.search(text)
    if one is None:
        return False
    before = text[: one.start()]
    things = [m for m in _THING.finditer(before) if m.group().split()[-1].lower() not in _NO_THING]
    return not things or (len(things) == 1 and _SUBJECT.fullmatch(before) is not None)


def _it_unknown(quote: str) -> bool:
    """True when an "it" in the middle has nothing before it that it may mean: "I've got it in my notebook"."""
    it = _IT.search(quote)
    if it is None or it.start() < _OPENING or _EMPTY_IT.match(quote, it.start()):
        return False
    return not _names_thing(quote[: it.start()])


def _names_thing(words: str) -> bool:
    """True when the words name a thing that an "it" after them may mean."""
    return any(m.group().split()[-1].lower() not in _NO_THING for m in _THING.finditer(words))


def that_one(text: str) -> bool:
    """True where the text has a "that measure" which was named before."""
    return ("that " in text or "That " in text) and _THAT_ONE.search(text) is not None


def tells_which(context: Context, quote: str) -> bool:
    """True unless the words have a "that number" or "these voters" and the context has no number, no voters."""
    told = context.text.lower()
    found = _THAT_ONE.search(quote) if "that " in quote else None
    if found is not None and found.start() and found.group().split()[-1].lower()[:STEM] not in told:
        return False
    return all(noun in told for noun in these_unknown(quote))


def these_unknown(quote: str) -> list[str]:
    """The stems of the nouns of "these voters" and "this rule" that the words have not spoken of before."""
    if "his" not in quote and "hese" not in quote and "hose" not in quote and "nother" not in quote:
        return []
    found = ((m, m["noun"].lower()[:STEM].removesuffix("s")) for m in _THESE.finditer(quote))
    return [noun for m, noun in found if noun not in quote[: m.start()].lower()]


def person_unknown(quote: str) -> bool:
    """True when the words speak of a man or a woman whom they do not introduce."""
    person = _PERSON.search(quote)
    return person is not None and not _introduced(quote, person.start())


def pointers(quote: str) -> tuple[str, ...]:
    """The pronoun by which the words hang on what was said before; "it" stands for whatever else does."""
    person = _PERSON.search(quote)
    if person and person_unknown(quote):
        return (person.group().lower(),)
    group = _GROUP.search(quote)
    return ("they",) if group and not several(quote[: group.start()]) else ("it",)


def _introduced(quote: str, end: int) -> bool:
    """True when `quote[:end]` names or describes somebody."""
    opening = _APOSTROPHE.split(quote.split(maxsplit=1)[0].strip("“”‘’\"'.,"), maxsplit=1)[0]
    name = opening[:1].isupper() and opening.lower() not in NOT_A_NAME and not is_common(opening)
    named = name and len(opening) < end
    return named or bool(_NAMED.search(quote, 0, end) or SOMEBODY.search(quote, 0, end))
