"""A sentence made to stand alone: trimmed where trimming is safe, and refused where something in it points outside.

The figure that is asked is replaced by `GAP` before the trimming, so that every step can see where it is and none can
lose it. `stand_alone` returns the trimmed text, or raises `Unclear` with the reason.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizapp.generate.language import past_tenses, small_words
from quizapp.generate.passage import deixis
from quizapp.generate.passage.definite import CALENDAR, GAP, unresolved_definite
from quizapp.generate.passage.finite import has_verb, lacks_verb
from quizapp.generate.passage.hanging import GOES_ON
from quizapp.generate.passage.lists import GENERIC, STOP
from quizapp.generate.passage.named import Named, objection, written_out
from quizapp.generate.passage.needs import Needs, needs_of
from quizapp.generate.passage.pronouns import lead_of, unresolved_pronoun
from quizapp.generate.passage.shortened import LIST_OF_DEEDS, reported_without_verb, resumes
from quizapp.generate.passage.shown import unescaped, without_lead
from quizapp.generate.passage.signs import LEANINGS, NAMELESS, REFUSALS, START
from quizapp.patterns import lazy_pattern

MAX_WORDS = 42
MIN_WORDS = 6
_COMFORTABLE = 34
"""Words from which on a clause that the figure does not need goes."""
PERSON_WORDS = 12
ENOUGH_WORDS = 9
"""A sentence with one name only says enough if it is as long as this."""
MAX_COMMAS = 3
"""More commas before the gap make a list, whose items hide what the figure belongs to."""


class Unclear(Exception):  # noqa: N818 - a verdict on a sentence, caught within this package, not an error
    """Why a sentence cannot stand alone; where a context before it would be enough, the words and what they need."""

    def __init__(self, reason: str, text: str = "", needs: Needs | None = None) -> None:
        super().__init__(reason)
        self.text = text
        """With full names and one `GAP`; empty where no context can help."""
        self.needs = needs or Needs()

    @property
    def leaning(self) -> bool:
        """True where a context is all that is missing."""
        return bool(self.text)


_FILLER = lazy_pattern(
    r", (?:after all|of course|however|meanwhile|in fact|for example|for instance|too|though|indeed),(?= )"
)
_ING_TAIL = lazy_pattern(
    r", (?:\w+ly |often |thus |while )?(?!according|following|during|pending|regarding|concerning|\w+ (?:or|and) [\w ]+\.$)"
    r"\w{2,}ing [^.]*(?=\.$)"
    r"|,? (?:compared (?:with|to)|up from|down from) [^.]*(?:\.\d[^.]*)*(?=\.$)"
)
_LONG_TAIL = lazy_pattern(r", (?:as|after|because|when|while|since|although|though|but|even though) [^.]*(?=\.$)")
_QUOTED = lazy_pattern(r'"(?=\w)[^"]{2,40}(?<=\w)"|“(?=\w)[^“”]{2,40}(?<=\w)”')
_AGE = lazy_pattern(r"(?<=[a-z]), [1-9]\d,(?= (?!of\b|from\b|a\b|an\b|the\b|who\b|whose\b)[a-z])")
_LIST_TAIL = lazy_pattern(r", (?:including|such as|among them|like) [^.]*(?=\.$)")
_PARENTHESIS = lazy_pattern(r" ?\(([^()]{0,120})\)")
_ASIDE = lazy_pattern(
    r"(?: (?:—|–|--)|(?<![\d ])(?:—|–|--)| - ) ?([^—–]{1,160}?) ?(?:—|–|--| - ) ?(?!(?:an?|the)\b|[\d$£€" + GAP + "])"
)
_TAIL_DASH = lazy_pattern(r"(?: (?:—|–|--) ?|(?<![\d ])(?:—|–|--) ?| - )[^—–]{1,200}(?=\.$)")
_TAIL = lazy_pattern(
    r", (?!but (?:only|not)\b)(?:which|who|whose|where|while|though|although|but|even as|even though|a move|a figure|adding"
    r"|saying|making|leaving|according to a tweet|and (?:he|she|it|they)|so|yet) [^,]*(?:, [^,]+)*(?=\.$)"
)
_LEADING_CONTRAST = lazy_pattern(r"^(?:While|Although|Though|Even though) [^,]{5,120}, (?=[A-Z" + GAP + "])")
_NAME = lazy_pattern(r"[A-Z][\w’'.-]+")
_YEAR = lazy_pattern(r"\b(?:1[5-9]|20)\d\d\b")
_TIME_GAP = lazy_pattern(rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]n|[Bb]y) {GAP}")
_SAID = lazy_pattern(r"\b(?:said|says|added|announced|told \w+)\b")
_SOURCE = lazy_pattern(r"\b(?:said|says|say|according to|noted|estimated?|reported|argued|claimed)\b")
_RUN = lazy_pattern(r"[A-Z][\w’'.&-]*(?: (?:of |the |and )?[A-Z][\w’'.&-]*)*")


def stand_alone(gapped: str, published: datetime.date | None, names: Sequence[Named] = ()) -> str:
    """`gapped` (a sentence with one `GAP`) trimmed to what stands alone, full names in place of short ones.

    Raises `Unclear`; where only a context is missing, that holds the words and what they need.
    """
    text = without_lead(_without_asides(without_lead(unescaped(gapped))))
    text = deixis.undated(text, published)
    first = _whole(text, names, published)
    if not isinstance(first, Unclear):
        return first
    shorter = _shortened(text)
    second = _whole(shorter, names, published) if shorter != text else first
    if isinstance(second, Unclear):
        raise second if second.leaning or not first.leaning else first
    return second


def statement(sentence: str, published: datetime.date | None, names: Sequence[Named] = ()) -> str:
    """A whole sentence as one that stands alone. Raises `Unclear` as `stand_alone` does."""
    text = deixis.undated(without_lead(unescaped(sentence)), published, always=True)
    found = _whole(text, names, published, gapped=False)
    if isinstance(found, Unclear):
        raise found
    return found


def _whole(text: str, names: Sequence[Named], published: datetime.date | None, *, gapped: bool = True) -> str | Unclear:
    """`text` with full names, or what is wrong with it."""
    present = [name for name in names if name.form in text]
    for name in present:
        doubt = objection(text, name)
        if doubt:
            return Unclear(f"{doubt}: {name.form}")
    text = written_out(text, present)
    people = {name.full: name.gender for name in present if name.person and name.full}
    words = small_words(text)
    if reason := _objection(text, words, published, gapped=gapped):
        return Unclear(reason)
    if reason := _leaning(text, words, people, published):
        loose = Needs(topic=True) if reason.startswith(NAMELESS) else Needs(before=(reason,))
        needs = needs_of(text, present) or loose
        if not reason.startswith(_UNRESOLVED) and (_unresolved(text, words, people) or "").lower() == _IT:
            reason = _IT  # beside a "later" it wants the sentence before, too
        if not needs.before and (reason.startswith(GOES_ON) or _THIS_ONE.match(reason)):
            needs = replace(needs, before=(reason,))
        if not needs.before and _THEN.match(text):
            needs = replace(needs, before=("then",))
        pronoun = reason.removeprefix(_UNRESOLVED).lower()
        opener = text.split(" ", 1)[0].lower()
        if opener in _OPENING_POINTERS and not needs.before:
            needs = replace(needs, before=(opener,))
        if reason.startswith(_UNRESOLVED) and " " not in pronoun and pronoun not in needs.before:
            needs = replace(needs, before=(*needs.before, pronoun))
        return Unclear(reason, text, needs)
    return text if _names_enough(text, present) else Unclear("names too little", text, Needs(topic=True))


def _without_asides(text: str) -> str:
    text = _PARENTHESIS.sub(lambda m: " (" + GAP if GAP in m.group() else "", text)
    text = _ASIDE.sub(lambda m: m.group() if GAP in m.group() else " ", text)
    text = _AGE.sub(_but_behind_what_he_is, _FILLER.sub("", text))
    for loose in (_LIST_TAIL, _ING_TAIL):
        tail = loose.search(text, text.find(GAP) + 1)
        whole = tail is None or resumes(tail.group()) or _goes_on_listing(text, tail)
        whole = whole or (tail is not None and LIST_OF_DEEDS.match(tail.group()) is not None)
        if tail and not whole and GAP in text[: tail.start()]:
            text = text[: tail.start()] + _source_of(text, tail) + text[tail.end() :]
    tail = _TAIL_DASH.search(text)
    if tail is None or GAP in tail.group():
        return text
    return text[: tail.start()] + _source_of(text, tail) + text[tail.end() :]


_WHO_SAYS = lazy_pattern(
    r", (?:according to [^,]{3,140}|(?:the |[A-Z]|officials|police|experts|researchers|scientists|authorities|analysts)"
    r"[\w’'. -]{0,60}? (?:said|says)(?: (?:on|in|at) [^,]{2,30})?)$"
)
"""The last of a sentence's ends, which tells who says so."""


def _source_of(text: str, tail: re.Match[str]) -> str:
    """What stays of an end that goes: who says so, where nothing before it tells that."""
    source = _WHO_SAYS.search(tail.group())
    return source.group() if source is not None and _SOURCE.search(text, 0, tail.start()) is None else ""


def _but_behind_what_he_is(age: re.Match[str]) -> str:
    """What is left of an age: the comma that closes "A watchman, Bo Reed, 52, was swept away"."""
    return "," if _APPOSED_NAME.match(age.string, 0, age.start()) else ""


_APPOSED_NAME = lazy_pattern(
    r"(?:An?|The|His|Her|Their|Its|Another|One) [^,]*, [A-Z][^,]*$|.*\b(?:his|her|their) [a-z ]+, [A-Z][^,]*$"
)


_AND_ING = lazy_pattern(r",? and (?:\w+ly )?\w{2,}ing\b")
_FOR_ING = lazy_pattern(r"\b(?:for|by|of|in|from|with|without|before|after|on|to|about) \w{2,}ing\b[^,]*$")


def _goes_on_listing(text: str, tail: re.Match[str]) -> bool:
    """Whether the end goes on with what was begun: "to pay for scrapping fees, providing care and keeping taxes down"."""
    return _AND_ING.search(tail.group()) is not None and _FOR_ING.search(text, 0, tail.start()) is not None


def _shortened(text: str) -> str:
    """`text` without a contrast before it and without a loose clause after it, where the gap is in neither."""
    lead = _LEADING_CONTRAST.match(text)
    if lead and GAP not in lead.group():
        text = text[lead.end() :]
    tail = _TAIL.search(text, text.find(GAP) + 1)
    loose = tail is not None and not (resumes(tail.group()) or lacks_verb(text[: tail.start()]) or _sourced(text, tail))
    text = text[: tail.start()] + text[tail.end() :] if tail and loose else text
    long = _LONG_TAIL.search(text, text.find(GAP) + 1) if text.count(" ") >= _COMFORTABLE else None
    return text[: long.start()] + text[long.end() :] if long and not _sourced(text, long) else text


def _sourced(text: str, tail: re.Match[str]) -> bool:
    """Whether the end that is to go holds who says so, and what is left does not."""
    return _SOURCE.search(tail.group()) is not None and _SOURCE.search(text, 0, tail.start()) is None


def _objection(text: str, words: frozenset[str], published: datetime.date | None, *, gapped: bool) -> str | None:
    """Why `text`, whose small words are `words`, may not be asked about, whatever stands before it."""
    if (gapped and GAP not in text) or text[-1:] != ".":
        return "not a plain sentence"
    if not MIN_WORDS <= text.count(" ") + 1 <= MAX_WORDS:
        return "too short or too long"
    plain = _unquoted(text)
    for sign, reason in REFUSALS:
        match = sign.search(plain, words)
        if match:
            return f"{reason}: {match.group().strip()}"
    if text[: text.find(GAP)].count(",") > MAX_COMMAS:
        return NAMELESS
    when = deixis.deictic(text, published)
    if when and when.lower() not in _TOLD_BEFORE:
        return f"depends on the day of publication: {when}"
    first = text.split(" ", 1)[0]
    if first.lower() in past_tenses() and first.isalpha() and not _NAMED_FIRST.match(text):
        return "a line of a list, without its subject"  # "Voted 5-0 to buy a grader", "Heard from the sheriff"
    if reported_without_verb(text[:-1]):
        return "cut off before its verb"  # "said that the plant in Zwickau."
    return None if has_verb(text) else "no plain statement"


def _leaning(
    text: str, words: frozenset[str], people: Mapping[str, str], published: datetime.date | None
) -> str | None:
    """What in `text` only the sentences before it explain."""
    plain = _unquoted(text)
    lead = lead_of(text, people)
    for sign, reason in LEANINGS:
        match = sign.search(plain, words)
        if match and not (lead and sign.pattern is START):
            return f"{reason}: {match.group().strip()}"
    when = deixis.deictic(text, published)
    return f"depends on what was told before: {when}" if when else _unresolved(text, words, people)


def _unresolved(text: str, words: frozenset[str], people: Mapping[str, str]) -> str | None:
    """The pronoun, or the "the deal", that nothing in the sentence explains."""
    pronoun = unresolved_pronoun(text, words, people)
    return f"{_UNRESOLVED}{pronoun}" if pronoun else unresolved_definite(text)


def _unquoted(text: str) -> str:
    """`text` with a letter for each short phrase in marks."""
    return _QUOTED.sub("Q", text) if '"' in text or "“" in text else text


_UNRESOLVED = "unresolved: "
_THIS_ONE = lazy_pattern(r"points outside the sentence: (?:[Tt]he|(?:for|of) one|that (?:that|was|is))\b")
_THEN = lazy_pattern(r"(?:[\w’'-]+ ){1,3}then[ ,]")
_IT = f"{_UNRESOLVED}it"
_OPENING_POINTERS = frozenset("that this these those it they such".split())
"""Words at the head that only the sentence before explains."""
_TOLD_BEFORE = frozenset("then later earlier previous previously".split())
"""Words of time that may hang on the sentence before as well as on the day of publication."""


def _names_enough(text: str, names: Sequence[Named]) -> bool:
    """Whether who, where or when is told: two names, a name and a year, or a name in a sentence of some length."""
    runs = [run.group() for run in _RUN.finditer(text) if not CALENDAR.match(run.group())]
    told = [run for run in runs if not _generic(run)]
    if not any(name.sure for name in names) and not any(not text.startswith(run) for run in told):
        return False
    if not told or _said_of_nothing(text):
        return False
    words = text.count(" ") + 1
    if len(told) == 1 and any(name.person and name.full and name.full in told[0] for name in names):
        plain = _TIME_GAP.search(text) and not any(char.isdigit() for char in text)
        return words >= PERSON_WORDS or bool(plain)  # "Ann Lee led for 18 miles in 2023": where, in what?
    if len(told) > 1 or _TIME_GAP.search(text):
        return True
    return _YEAR.search(text) is not None or words >= ENOUGH_WORDS


def _generic(run: str) -> bool:
    """Whether a run of capitalised words names nothing: "The Election Commission", a word at the sentence's head."""
    words = run.split()
    return (len(words) == 1 and run.lower() in STOP) or all(word in GENERIC for word in words)


def _said_of_nothing(text: str) -> bool:
    """Whether somebody says a figure of an event that stays unnamed: "the spokesman said 31 people were rescued"."""
    said = _SAID.search(text)
    if said is None or text.find(GAP) < said.start() or text.startswith("In "):
        return False
    rest = text[said.end() :]
    return not (_YEAR.search(rest) or any(not CALENDAR.match(name.group()) for name in _NAME.finditer(rest)))


_NAMED_FIRST = lazy_pattern(r"\w+ (?:[A-Z]|said\b|[a-z]+(?:ed|s) )")
"""A name or a noun that only looks like a past tense: "Reed Holdings", "Ground forces moved"."""
