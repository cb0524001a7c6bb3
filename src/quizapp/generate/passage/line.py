"""A sentence of the article as a line of a context: dated, shortened, names in full, with what it leans on itself."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from quizapp.generate.language import Sign, by_letter, small_words
from quizapp.generate.passage.deixis import days_apart, names_day
from quizapp.generate.passage.finite import has_verb
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.needs import Needs, names_something, needs_of
from quizapp.generate.passage.shortened import LONGEST, SHORT, shortened
from quizapp.generate.passage.shown import curly, dated_line, in_full, without_days
from quizapp.generate.passage.stems import stems
from quizapp.patterns import lazy_pattern
from quizapp.text import clean

_LONGEST_ENTIRE = 44
"""Words of the sentence right before somebody's words, which keeps its end."""
_FEWEST = 5
"""Words of a sentence in a context, at the least."""
WORD = lazy_pattern(r"[a-z][a-z’'-]{2,}")
"""A word of a text in small letters, as `words_of` has it."""
_FRAGMENT = lazy_pattern(
    r"(?:After|Asked|Pressed|Questioned|Speaking|Before|When|While|As|Since|Because|Although|Though|If|In a year)\b[^,]*\.$"
)
_DASHES = ("–", "—", " - ", " -- ")
_DASH = lazy_pattern(r"(?<!\w)–|–(?!\w)|—| - | -- ")
_LEFT_OF_DASH = 10
"""Words before an afterthought by which they are a sentence of their own."""
_HALF_SAID = lazy_pattern(
    rf"\b(?:(?:{by_letter('[Bb]y|[Uu]ntil|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]rom|of|for|to|the|an?')})"
    r" ?(?:\.|,|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"|(?:today|yesterday|this week|last week), (?:more|fewer|less|up|down|compared|nearly|almost|twice|half|against)\b)"
)
_HALF_SAID_AT_END = lazy_pattern(
    r"\b(?:(?:was|were|is|are|went|sounded|remained) (?:not |far |even |much )?"
    r"(?:(?:more|less) [a-z]+|amused|impressed|convinced|so sure|further|farther|a different one|(?:blunt|harsh|soft|mild|gentl"
    r"|kind|tough|sharp|cool|warm|clear|loud|calm|stern|angri|gloomi|bold)er)"
    r"|(?:dis)?agree[sd]?|replied|answered|responded"
    r"|published|released|held|scheduled|issued|aired|posted|due|set"
    r"|be (?:opening|closing|leaving|starting|returning|back|open|closed|playing|meeting|arriving|voting)"
    r"|there (?:are|were) (?:only |just |now )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+))\.$"
)
"""A day that could not be left out, or what is left where one was; at the end it is looked for in so many characters."""
_AT_END = 60
_COMPARED = frozenset(
    """more fewer faster slower higher lower better worse bigger smaller larger longer shorter sooner similar different
    otherwise""".split()
)
"""What ends a comparison with what only the sentences before tell: "Survivors said there were far more."."""
_UNFIT_SIGNS = lazy_pattern(
    r"\b(?:(?<!\.)I(?!\.\w)|we|my|our|us|you|your|me|(?<!\w )(?:We|My|Our|You|Your)|[Tt]omorrow|[Tt]onight"
    r"|(?<=said |says )that[’']s)\b"
    r"|[?…«»*_|<>{}\[\]]|\.\.\.|``|https?:|www\."
)
_UNFIT = Sign(
    _UNFIT_SIGNS,
    frozenset("i we my our us you your me tomorrow tonight".split()),
    ("that’s", "that's", *"?…«»*_|<>{}[]", "...", "``", "http", "www."),
)
HEADLINE_SAYS = lazy_pattern(r"\b[Hh]eadlines?\b[^.]*\b(?:reads?|says?|said|went|goes|declared|blared)\b")
"""What a headline says, and nobody has found so."""
_UNFIT_HEAD = lazy_pattern(
    r"So sa(?:ys|id)\b|(?:Was|Were|Is|Are|Has|Had|Have|Will|Would|Did|Does)\b"
    r"|(?:That|This|It|These|Those)(?:[’']s| is| was| were| are) "
    r"|(?:That|This|These|Those|Such) [a-z]|There[’']s (?:more|no|a|an|another)\b|There (?:will be|is|are) more\b"
    r"|(?:An?|One|Two|Three|Four|Five|Six|Ten|\d+) (?:hour|day|week|month|year|minute|decade)s? later\b|(?:One|Two|Three), "
    r"|(?:EVERY|WHEN|AFTER|BEFORE|FROM|WITH|THERE|INSIDE|OUTSIDE|WHAT|ONCE|SINCE|UNTIL|MOST|SOME|THE|FOR) [A-Z]{3,}\b"
    r"|(?:A second|A third|A fourth|Another|Others?|Some|Several) (?:[a-z]+ )?"
    r"(?:said|says|told|called|noted|added|argued|warned)\b"
)
_LONG_QUOTE = lazy_pattern(r"(?:[“\"]|'')(?=[^“”\"]{50})")
"""Somebody's words beyond a phrase of them: they are asked about, not told."""
_MARKED = lazy_pattern(r"“[^“”]*”")
_SPEECH = Sign(
    lazy_pattern(r"\bsaid[:,] [“\"]|[,?!][”\"]|^[“\"]|'',"),
    frozenset(),
    ("“", "”", '"', "''"),
)
"""Somebody's words that are a sentence of their own."""
NO_ANSWER = Sign(
    lazy_pattern(
        r"\b(?:declin(?:ed|es|ing) to (?:comment|elaborate|say|discuss|be)|would not (?:comment|elaborate|discuss)|no comment"
        r"|could not be reached|(?:reached out|put in a request) to [^.]{2,80} for (?:a )?(?:comment|response|reaction)"
        r"|(?:did|does|do|has|have) not (?:immediately )?(?:comment|respond|reply|replied|return"
        r"|answer(?:ed)? (?:questions|calls|messages|requests))"
        r"|(?:did|does|do|has|have)n[’']t (?:immediately )?(?:comment|respond|reply|replied|return))\b"
    ),
    frozenset(
        """decline declined declines declining comment elaborate discuss reached reaction response respond responded reply return
        returned replied answer answered""".split()
    ),
)
"""Who did not answer tells nothing of what a question is about."""
_ALIKE = 0.65
"""The share of its stems by which one line repeats another."""


@dataclass(frozen=True)
class Line:
    """One sentence as it may stand before a question."""

    text: str
    needs: Needs
    cut: bool = False
    """Whether it is shown without its last clauses."""

    @cached_property
    def words(self) -> frozenset[str]:
        """In lower case, each also without its plural s; few are asked for theirs."""
        return words_of(self.text)


_PART_OF_DAY = lazy_pattern(r",? (?:earlier |late |early )?this (?:morning|afternoon|evening)(?=[ .,])")
DAYS_OWN = lazy_pattern(
    r"(?<= )(?:(?:last|next|this) )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"|yesterday|today(?!['’]s (?:prices?|terms|money|standards|values?|exchange|rates?|dollars|pounds|euros|world)\b)|tomorrow"
    r"|last (?:week|month|night))['’]s (?=[a-zA-Z])"
)
"""A day that has something: "Saturday's general election", which is the general election of the report."""


def line_of(
    sentence: str,
    names: Sequence[Named],
    published: datetime.date | None,
    words: frozenset[str] | None = None,
    *,
    quoting: bool = False,
    entire: bool = False,
) -> Line | None:
    """A sentence as a context shows it, with what it leans on itself; None where it is unfit.

    `words` are its `small_words`, where they are known; `quoting` lets it have more than a phrase of somebody's words,
    `entire` keeps as many of its last clauses as a context may have.
    """
    text = _stop_outside(clean(sentence)) if quoting else clean(sentence)
    if not text[:1].isupper() or not text.endswith((".", "!")) or _UNFIT_HEAD.match(text):
        return None
    small = words if words is not None and text == sentence else small_words(text)
    own = _MARKED.sub("", text) if quoting else text
    if _UNFIT.search(own, small) or NO_ANSWER.search(text, small):
        return None
    if _SPEECH.search(text, frozenset()) or (not quoting and _may_quote(text) and _LONG_QUOTE.search(text)):
        return None
    if text.count("“") != text.count("”") or text.count('"') % 2:
        return None
    if "eadline" in text and HEADLINE_SAYS.search(text):
        return None
    if "this " in text and "“" not in text and '"' not in text:
        text = _PART_OF_DAY.sub("", text)
    if published is None and names_day(text) and days_apart(text):
        return None  # "21,000 came on Thursday alone"
    whole = in_full(curly(without_days(_day_no_owner(dated_line(text, published)))), names)
    text = _without_afterthought(shortened(whole, _LONGEST_ENTIRE if entire else SHORT))
    if text and not names_something(text) and names_something(whole):
        text = _without_afterthought(whole)  # "At least 17 people were killed", where and when
    if text != whole and not has_verb(text):
        return None  # "Speaking, the commissioner for agriculture, Dr. Reed."
    half_said = _HALF_SAID_AT_END.search(text, max(0, len(text) - _AT_END)) or _HALF_SAID.search(text)
    if half_said or _FRAGMENT.match(text) or text[:-1].rpartition(" ")[2] in _COMPARED:
        return None
    if not _FEWEST - quoting <= len(text.split()) <= (_LONGEST_ENTIRE if entire else LONGEST):
        return None
    return Line(text, needs_of(text, names), text != whole)


_STOP_IN_MARK = lazy_pattern(r"(?<=[a-z] )(?P<open>[“\"])[^“”\"]+(?P<stop>\.)[”\"]$")


_COMMA_IN_MARK = lazy_pattern(
    r"(?<=[a-z] )(?P<words>[“\"][^“”\"]{1,60}),(?P<mark>[”\"])(?= (?!(?:he|she|they|it|said|says|the|an?|his|her|its)\b)[a-z])"
)


def _stop_outside(text: str) -> str:
    """`text` with stop and comma behind the mark that closes a few words of somebody's: `called it “a shame,” but left.`"""
    if ',"' in text or ",”" in text:
        text = _COMMA_IN_MARK.sub(r"\g<words>\g<mark>,", text)
    if not text.endswith(('."', ".”")):
        return text
    found = _STOP_IN_MARK.search(text)
    return text if found is None else f"{text[: found.start('stop')]}{text[-1]}."


def _may_quote(text: str) -> bool:
    return "“" in text or '"' in text or "''" in text


def _day_no_owner(text: str) -> str:
    """ "The general election" for "Saturday's general election"."""
    return DAYS_OWN.sub("the ", text) if "’s " in text or "'s " in text else text


def _without_afterthought(text: str) -> str:
    """`text` without what follows a dash that no second one closes; empty where what stands before it is no sentence."""
    if not any(map(text.__contains__, _DASHES)):
        return text
    dashes = [dash.start() for dash in _DASH.finditer(text)]
    if len(dashes) % 2 == 0:
        return text
    kept = text[: dashes[-1]].rstrip(" ,;:")
    return f"{kept}." if len(kept.split()) >= _LEFT_OF_DASH and kept.count("“") == kept.count("”") else ""


def without_repeats(lines: Iterable[str]) -> list[str]:
    """The lines without one that says what a longer one says: a headline's second line is often the first sentence."""
    kept: list[str] = []
    for line in lines:
        told = stems(line)
        alike = next((at for at, other in enumerate(kept) if _repeats(told, stems(other))), None)
        if alike is None:
            kept.append(line)
        elif len(line) > len(kept[alike]):
            kept[alike] = line
    return kept


def _repeats(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > _ALIKE * min(len(one), len(other))


def words_of(text: str) -> frozenset[str]:
    """The words of a text in lower case, each also without its plural s."""
    words = WORD.findall(text.lower())
    return frozenset(words + [word[:-1] for word in words if word[-1] == "s"])


def told_in(noun: str, text: str) -> bool:
    """Whether the text has the noun."""
    return told(noun, words_of(text))


def told(noun: str, words: frozenset[str]) -> bool:
    """Whether the noun, in lower case, is among the words, in either number."""
    return noun in words or noun.removesuffix("s") in words
