"""What a sentence leans on, for who has not read the article: the sentence before it, or nouns told of earlier."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizapp.generate.language import by_letter
from quizapp.generate.passage.definite import CALENDAR, GAP, unresolved_heads
from quizapp.generate.passage.deixis import THERE
from quizapp.generate.passage.elliptic import part_of_them
from quizapp.generate.passage.lists import MONTH_NAMES, PLURAL
from quizapp.generate.passage.named import Named, places
from quizapp.generate.passage.nouns import KNOWN_UNTOLD, STANDS_FOR_NAMED
from quizapp.patterns import lazy_pattern


@dataclass(frozen=True, slots=True)
class Needs:
    """What stands in the way of reading some words alone."""

    before: tuple[str, ...] = ()
    """Words, in lower case, that only the sentence before explains: a pronoun, "this", "instead", "the company"."""
    nouns: frozenset[str] = frozenset()
    """Nouns, in lower case, of definite phrases that the words themselves do not tell apart."""
    topic: bool = False
    """True when too little is named to tell what the words are about."""

    def __bool__(self) -> bool:
        return bool(self.before or self.nouns or self.topic)


_QUOTED = lazy_pattern(r"“[^“”]*”|\"[^\"]*\"|''.*?''|‘[^‘’]*’(?!\w)")
_OF_THAT = "|".join(
    rf"{word} that(?=[ .,])(?! (?:he|she|it|they|the)\b)"
    for word in "in of for on at to with from by after before than".split()
)
_OF_THEM = "|".join(
    f"{word} of (?:them|those|these|which)" for word in "one two three some many most none all part".split()
)
_SOME_OF_TOLD = "|".join(
    f"{some} (?:have|has|had|were|was|are)" for some in ("a fraction", "a handful", "a few", "several", "most", "some")
)
_SAID_THAT = "|".join(
    f"{verb} that (?:is|was|has|had|means?|meant|would)"
    for verb in "say says said think thinks believe believes".split()
)
_ELLIPSES = "|".join(
    rf"the {most}(?=\.)"
    for most in (
        "most [a-z]+",
        *"lowest highest largest smallest youngest oldest biggest longest strongest toughest hardest".split(),
    )
)
_UNCOUNTED = "|".join(
    f"{word[0]}{''.join(f'(?<!{before} {word[0]})' for before in ('and', ',', 'whom', 'which', 'while', 'but', 'least'))}"
    f"{word[1:]} (?:were|are|have|had|was)"
    for word in "two three four five six seven eight nine ten eleven twelve".split()
)
_IN_ONE = "|".join(f"{word} one(?=,)" for word in "in of to for from by with".split()) + "|at one(?= in\\b)"
_SPANS = "minute|hour|day|night|week|weekend|month|year|season|spring|summer|autumn|fall|winter|decade"
_POINTS = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"this|these|those(?! who\b| with\b| in\b| of\b| from\b)|such(?! as\b)|s(?<!the s)ame(?! sex\b)"
        r"|the same(?! sex\b)|another|o(?<!each o)(?<!among o)thers?(?! than\b)"
        r"|both(?! of the\b| the\b|[^.]{1,40}\band\b)|either|neither|latter|ones"
        r"|t(?<=^t)he (?:one (?:that|which|who)|(?:first|last) to [a-z]+ (?:was|were))"
        r"|the following (?:morning|afternoon|evening|night|day|week|month|year)(?! of\b)|the next (?:morning|day|night)(?! of\b)"
        rf"|the (?:previous|preceding) (?:{_SPANS}|{'|'.join(MONTH_NAMES).lower()})(?! (?:of|to)\b)"
        r"|w(?<=^w)ithin (?:an?|one|two|three|four|five|six|ten|the|\d+) (?:minutes?|hours?|days?|weeks?|months?)(?=,)"
        r"|instead|likewise|similarly|similar|thereby|therefore|thus|nevertheless|nonetheless"
        r"|so (?:far|did|do|was|were|has|had|would|could|can|too)\b|did so|do so|does so|doing so|done so|too(?=[.,])"
        r"|as then|than then|by then|since then|until then|till then|before then|back then"
        r"|afterwards?|thereafter|in (?:response|answer|reply)(?! to\b)|in return(?! for\b)|in turn|as a result(?! of\b)"
        r"|as well(?=[.,])"
        rf"|{_OF_THAT}|{_OF_THEM}|{_SOME_OF_TOLD}"
        r"|t(?:(?<=, t)|(?<=^t))hat (?:comes|came|is|was|has|had|means|meant|makes|made|would|will|could|may|might)"
        rf"|{_SAID_THAT}|{_IN_ONE}"
        r"|a (?:second|third|fourth) (?:[a-z]+ )?(?:said|says|told|added)"
        r"|o(?<!no o)(?<!everyo)ne (?:was|were|is|are|has|have|had)|that (?:account|diagnosis)"
        r"|that (?:day|year|month|week|time|night|point|moment|same|deal|decision|move|bill|plan|number|figure|amount"
        r"|pledge|promise|claim|vow|warning|threat|offer|request|demand|ruling|vote|letter|meeting|speech|effort|remark"
        r"|goal|target|mark|level|record|milestone|threshold|limit|title|award|prize|event|visit|trip|attack|incident|agreement|report|study|survey|poll|article|statement|interview|debate|contest"
        r"|description|reading|timetable|schedule|purchase|idea|notion|view|assertion|allegation|argument|criticism|suggestion"
        r"|conclusion|prediction|estimate|explanation|comparison|distinction|process|policy|rule|law|approach|concern|position"
        r"|characteri[sz]ation|provision|clause|arrangement|practice|pact|project|scheme|assessment|interpretation|version"
        r"|possibility|difference|proposal|option|total|sum|share"
        r"|last [a-z]+|first [a-z]+|second [a-z]+)"
        r"|the two|the three|the pair|the former|the rest(?! of\b)"
        r"|the (?:first|second|third|lowest|highest|largest|smallest|youngest|oldest|latest|last)"
        r"(?=,| (?:would|will|was|is|had|has|went|came)\b)"
        rf"|that (?:into|aside|seriously)|{_ELLIPSES}|{THERE}|here"
    )
    + r")\b"
)
_POINTERS = frozenset(
    """previous preceding following next within one first last
    this these those such same another other others both either neither latter former ones instead likewise
    similarly similar thereby therefore thus nevertheless nonetheless so too afterward afterwards thereafter that them
    which response answer reply return turn result pair then two three there here one first second third fourth rest
    result well lowest highest largest smallest youngest oldest latest last fraction handful few several most some
    longest strongest toughest hardest""".split()
)
"""Words without which `_POINTS` finds nothing: asked first, since most sentences have none."""
_UNTOLD = lazy_pattern(
    r"\b(?:the (?:number|figure|total|toll) (?:was|is|were|had|has|could|would|will|may|might) (?:[a-z]+ )?(?:higher|lower|larger"
    rf"|smaller|greater|rise|grow|different|wrong)|{_UNCOUNTED})\b"
    r"|^(?:levels|numbers|volumes|bookings|admissions) (?:have|had|fell|rose|are|were)\b"
    r"|^an? (?:competitor|rival|successor|predecessor)\b(?! (?:of|to|for)\b)"
)
"""Counts of what only the sentences before name: "the number was higher", "seven were taken to hospital"."""
_COUNTS = frozenset(
    """volumes bookings admissions competitor rival successor predecessor number figure total toll levels numbers two three
    four five six seven eight nine ten eleven twelve""".split()
)
_THIS_SPAN = lazy_pattern(r"this (?:year|month|week|season|summer|winter|spring|autumn|fall|weekend|morning|afternoon)")
_PAIR = lazy_pattern(r"\band (?:[\w’'.]+ ){1,6}$")
"""What stands before a "both" that means two who are just named."""
_PRONOUN = lazy_pattern(
    r"[hsit](?<!\w.)(?:(?P<man>(?<=h)(?:e|im|is|imself))|(?P<woman>(?<=s)he|(?<=h)(?:er|ers|erself))"
    r"|(?P<thing>(?<=i)(?:t|ts|tself))|(?P<many>(?<=t)(?:hey|hem|heir|heirs|hemselves)))\b"
)
"""It begins with the set of its first letters and looks back from there, since such patterns are found faster."""
_PRONOUNS = frozenset(
    """he him his himself she her hers herself it its itself they them their theirs themselves
    he’s she’s it’s they’re he's she's it's""".split()
)
_NOBODY_ELSE = lazy_pattern(
    r"\b(?:man|woman|boy|girl|person|player|son|daughter|father|mother|brother|sister|husband|wife|doctor|teacher"
    r"|student|worker|official|driver|pilot|officer|soldier|patient|victim|suspect|leader|minister|president|candidate|coach)\b"
)
_THING = lazy_pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ne|[Ee]ach|[Ee]very|[Ss]ome|[Nn]o)\s+[a-z][\w’'-]+|(?<!^)\b[A-Z][\w’'.-]+"
)
_INTO_IT = lazy_pattern(r"\b(?:into|onto|through|from|inside|behind|under) it[.,]")
_PREPOSITION = 10
"""Characters before a pronoun in which a preposition stands."""
_MANY = lazy_pattern(rf"{PLURAL}|\b(?:team|couple|family|company|government|party)\b|{GAP}(?= [a-z])(?! of\b)")
_EXPLETIVE = lazy_pattern(
    r"[Ii]t (?:is|was|[’']s|has been|had been|will be|would be|took|takes|remains|became|(?:comes|came) as)\b"
    r"(?! (?:\w+ )?(?:\w+ed|being|set|made|built|sold|sent|held|given)\b)[^.]*"
    r"\b(?:that|to|for|since|when|who|as)\b"
)
_NAME = lazy_pattern(r"[A-Z][\w’'&-]*(?:\.(?= [A-Z]))?(?: (?:(?:of|de|van|bin|al) )?[A-Z][\w’'&-]*(?:\.(?= [A-Z]))?)*")
_YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")


def needs_of(text: str, names: Sequence[Named] = ()) -> Needs:
    """What `text`, a sentence as `shown` shows it, leans on. What stands in quotation marks is left out of account."""
    outside = _outside_marks(text)
    heads = list(unresolved_heads(outside))
    told = [f"the {noun}" for at, noun in heads if noun in STANDS_FOR_NAMED or (not at and noun not in KNOWN_UNTOLD)]
    words = outside.lower().replace(",", " ").replace(".", " ").split()
    return Needs((*_pointers(outside, names, words), *told), _untold(heads), not names_enough(outside, names))


def nouns_needed(text: str) -> frozenset[str]:
    """The nouns that `needs_of` finds, for who needs nothing else."""
    return _untold(unresolved_heads(_outside_marks(text)))


def needs_topic(text: str) -> bool:
    """Whether `text` names too little to tell what it is about, as `needs_of` finds it, for who needs nothing else."""
    return not names_enough(_outside_marks(text))


def _outside_marks(text: str) -> str:
    return _QUOTED.sub("Q", text) if ("“" in text or '"' in text or "''" in text or "‘" in text) else text


def _untold(heads: Iterable[tuple[int, str]]) -> frozenset[str]:
    """The nouns of definite phrases, each with its offset, that some sentence before has to tell of."""
    return frozenset(noun for at, noun in heads if noun not in STANDS_FOR_NAMED and (at or noun in KNOWN_UNTOLD))


def pointers(text: str, words: Sequence[str]) -> int:
    """How many words only the sentences before explain: pronouns that nothing in the text can be, "this", "instead".

    `words` are those of the text in small letters.
    """
    if _POINTERS.isdisjoint(words) and _PRONOUNS.isdisjoint(words) and _COUNTS.isdisjoint(words):
        return 0
    return sum(1 for _ in _pointers(text, (), words))


def _pointers(text: str, names: Sequence[Named], words: Sequence[str]) -> Iterator[str]:
    if "-year-old" in text and _OF_AN_AGE.search(text):
        yield "the man"  # a noun that stands for somebody named: the sentence before has to name one
    if text.startswith("A ") and _OF_WHAT.match(text):
        yield "a"
    if part_of_them(text, words):
        yield "them"
    if (nth := _NTH.search(text)) is not None:
        yield nth.group().removeprefix("the ")
    if not _COUNTED_FROM.isdisjoint(words) and (counted := _SPAN_AWAY.match(text)) is not None:
        yield counted.group().lower()
    low = _lowered(text)  # small letters are found several times as fast as either
    for pointing in _POINTS.finditer(low) if not _POINTERS.isdisjoint(words) else ():
        joined = pointing.group() == "both" and _PAIR.search(text[: pointing.start()])
        if not joined and not _THIS_SPAN.match(low, pointing.start()):
            yield pointing.group()
    if not _COUNTS.isdisjoint(words) and (untold := _UNTOLD.search(low)):
        yield untold.group()
    for pronoun in _PRONOUN.finditer(low) if not _PRONOUNS.isdisjoint(words) else ():
        if not _has_antecedent(text, pronoun, names):
            yield pronoun.group()


_COUNTED_FROM = frozenset(("earlier", "later", "before"))
_SPAN_AWAY = lazy_pattern(
    r"(?:An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Several|\d+|(?:About|Some|Nearly|Almost) [a-z]+) "
    rf"(?:{_SPANS})s? (?:earlier|later|before)\b"
)
"""A span at the head of a sentence that is counted from what the one before tells: "Two years earlier Foss sold it"."""
_OF_AN_AGE = lazy_pattern(
    r"\b[Tt]he \d\d?-year-old(?=,? (?:from|of|who|had|has|was|is|said|says|won|will|would|did|told|also|and|in|as|at)\b|[.,])"
)
"""How news goes on calling somebody whom it has named."""
_OF_WHAT = lazy_pattern(r"A (?:rate|level|figure|share|score|reading|ratio|price) of\b")
"""How a sentence begins that goes on about a rate told of before."""


def _lowered(text: str) -> str:
    """`text` in small letters, each where its capital stood: a few letters have none of the same length."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _has_antecedent(text: str, pronoun: re.Match[str], names: Sequence[Named]) -> bool:
    """Whether words before the pronoun, in the same sentence, may be what it means."""
    before = text[: pronoun.start()]
    if pronoun["man"] or pronoun["woman"]:
        if _SAID_APART.match(text, max(0, pronoun.start() - 2)):
            return False
        if pronoun.group() in ("him", "her") and _DONE_TO.match(text, 0, pronoun.end()):
            return False
        gender = "m" if pronoun["man"] else "f"
        fitting = (name for name in names if name.person and name.gender in (gender, ""))
        named = any(any(True for at in places(name.form, before) if _is_somebody(name, before, at)) for name in fitting)
        return named or _NOBODY_ELSE.search(before) is not None
    if pronoun["thing"]:
        if pronoun.group().lower() == "it" and _EXPLETIVE.match(text, pronoun.start()):
            return True
        if _INTO_IT.search(text, max(0, pronoun.start() - _PREPOSITION), pronoun.end() + 1):
            return False  # "Money from trips had been paid into it.": no part of the sentence itself
        if _IN_A_STATEMENT.fullmatch(before):
            return False  # "In a statement, its president said"
        people = {word for name in names if name.person for word in name.form.split()}
        return any(found.group().rstrip(".,") not in people for found in _THING.finditer(before))
    if _CONTROLLED.fullmatch(before):
        return False  # "By comparing records, they found": whoever compared
    return any(not _SPAN.search(found.group()) for found in _MANY.finditer(before))


def _is_somebody(name: Named, text: str, at: int) -> bool:
    """Whether the name that stands at `at` may be a person's: "the central Madonna" is none."""
    return " " in name.form or bool(name.gender) or _THE_SUCH.search(text, max(0, at - _SUCH), at) is None


_SUCH = 24
_THE_SUCH = lazy_pattern(r"\b(?:[Tt]he|[Tt]his|[Aa]n?) [a-z]+(?:al|ic|ous|ful|ive|en|ish|ed|er|ern) $")
"""What stands before a single name that is a thing's, within so many characters."""
_NTH = lazy_pattern(r"the(?<!\wthe) \d+(?:st|nd|rd|th)(?=[.,;])")
"""One of what is not named: "had been down to ten men since the 54th"."""
_IN_A_STATEMENT = lazy_pattern(
    r"In (?:an?|the) (?:[a-z]+ )?(?:statement|interview|email|e-mail|letter|report|post|filing|speech|release|memo|note), "
)
_SAID_APART = lazy_pattern(
    r", (?:he|she) (?:said|says|added|adds|noted|wrote|explained|recalled|argued|warned)(?=[.,])"
)
"""A "she said" within a sentence: who it is stands before the sentence, not in it."""
_DONE_TO = lazy_pattern(
    r"(?:[\w’'.-]+ ){1,9}(?:(?:would|will|could|may|might|must) [a-z]+|[a-z]+(?:ed|t|w|n|d)) (?:him|her)$"
)
"""A "him" to whom the subject of the sentence did something: "Justices Brandeau and Trujillo joined him"."""
_CONTROLLED = lazy_pattern(r"(?:(?:By|After|Before|While|When|Since|On|Upon|Without|Despite) )?[A-Za-z]+ing\b[^.;]*, ")
"""A phrase at the head of a sentence whose doer is the subject behind it, and nothing within the phrase."""
_SEVERAL = lazy_pattern(PLURAL, re.IGNORECASE)
_SPAN = lazy_pattern(
    r"(?:seconds|minutes|hours|days|weeks|months|years|times|per ?cent|points|miles|kilomet(?:er|re)s|dollars|pounds|euros)\b",
    re.IGNORECASE,
)


def several(text: str) -> bool:
    """Whether the words name several whom "they" may mean; spans of time and sums are nobody."""
    return any(not _SPAN.search(found.group()) for found in _SEVERAL.finditer(text))


def names_enough(text: str, names: Sequence[Named] = ()) -> bool:
    """Whether the words name two things, or one thing and a year, so that it is told what they are about."""
    found = {
        m.group() for m in _NAME.finditer(text) if (m.start() or " " in m.group()) and not CALENDAR.match(m.group())
    }
    if any(name.sure and text.startswith(name.form) for name in names):
        found.add("")
    return len(found) > 1 or (bool(found) and _YEAR.search(text) is not None)


def names_something(text: str) -> bool:
    """Whether the words hold a name beyond the capital at their head."""
    return any(m.start() and m.group() != "I" and not CALENDAR.match(m.group()) for m in _NAME.finditer(text))
