"""A sentence made to stand alone: trimmed where trimming is safe, and refused where something in it points outside.

The figure that is asked is replaced by `GAP` before the trimming, so that every step can see where it is and none can
lose it. `stand_alone` returns the trimmed text, or raises `Unclear` with the reason.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import cache

from quizapp.article.markdown import rejoined
from quizapp.generate.facts.quantities import deixis, lists
from quizapp.generate.facts.quantities.definite import CALENDAR, GAP, unresolved_definite
from quizapp.generate.facts.quantities.named import Named, objection, places, written_out
from quizapp.generate.language import event_verbs, past_tenses, split_words, tag

MAX_WORDS = 36
MIN_WORDS = 6
PERSON_WORDS = 12
ENOUGH_WORDS = 9
"""A sentence with one name only says enough if it is as long as this."""
MAX_COMMAS = 3
"""More commas before the gap make a list, whose items hide what the figure belongs to."""


class Unclear(Exception):  # noqa: N818 - a verdict on a sentence, caught within this package, not an error
    """Why a sentence cannot stand alone."""


_DATELINE = re.compile(
    r"^[A-Z][A-Z .'’/-]{2,30}(?:, [A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15})?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: \([A-Za-z /]{2,25}\))? ?(?:—|–|--|-) "
)
_FILLER = re.compile(
    r", (?:after all|of course|however|meanwhile|in fact|for example|for instance|too|though|indeed),(?= )"
)
_ING_TAIL = re.compile(
    r", (?:\w+ly |often |thus |while )?(?!according|following|during|pending|regarding|concerning)\w{2,}ing [^.]*(?=\.$)"
    r"|,? (?:compared (?:with|to)|up from|down from) [^.]*(?:\.\d[^.]*)*(?=\.$)"
)
_LONG_TAIL = re.compile(r", (?:as|after|because|when|while|since|although|though|but|even though) [^.]*(?=\.$)")
_QUOTED = re.compile(r'"(?=\w)[^"]{2,40}(?<=\w)"|“(?=\w)[^“”]{2,40}(?<=\w)”')
_BACKGROUND = re.compile(rf"\bhad (?:\w+ ){{1,2}}(?:to \w+ )?{GAP}\.$")
_VAGUE_OWNER = re.compile(rf"\b(?:a|an) (?:\w+ ){{1,4}}(?:that|which|who) [^,]*{GAP}")
_AGE = re.compile(r"(?<=[a-z]), [1-9]\d,(?= (?!of\b|from\b|a\b|an\b|the\b|who\b|whose\b)[a-z])")
_LIST_TAIL = re.compile(r", (?:including|such as|among them|like) [^.]*(?=\.$)")
_CONNECTIVE = re.compile(
    r"^(?:But|And|So|Yet|Still|However|Meanwhile|Moreover|Furthermore|Also|Indeed|Overall|Separately|In addition"
    r"|In total|In all|Nevertheless|Nonetheless|In fact|Of course|For example|For instance|To be sure"
    r"|At the same time"
    r"|In other words|Notably|Significantly|Plus|Then|Now|Thus|Instead|Besides|Additionally|Elsewhere|In contrast"
    r"|By contrast|By comparison|On the other hand|As a result),? +"
)
_PARENTHESIS = re.compile(r" ?\(([^()]{0,120})\)")
_ASIDE = re.compile(r" ?(?:—|–|--| - ) ?([^—–]{1,160}?) ?(?:—|–|--| - ) ?")
_TAIL_DASH = re.compile(r"(?: ?(?:—|–|--) ?| - )[^—–]{1,200}(?=\.$)")
_TAIL = re.compile(
    r", (?:which|who|whose|where|while|though|although|but|even as|even though|a move|a figure|adding|saying|making"
    r"|leaving|according to a tweet|and (?:he|she|it|they)|so|yet) [^,]*(?:, [^,]+)*(?=\.$)"
)
_LEADING_CONTRAST = re.compile(r"^(?:While|Although|Though|Even though) [^,]{5,120}, (?=[A-Z" + GAP + "])")
_FORBIDDEN = re.compile(
    r"[()“”\"«»;:?!\[\]{}<>|@#*=_~—–]| - |--|\b(?:Mr|Mrs|Ms)\. |''|``|…|\.\.\.|\bhttps?\b|www\."
    r"|(?<![\w])['‘]\w|\b(?:[Ii]|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|I['’]\w+"
    r"|[Ww]e['’]\w+|[Yy]ou['’]\w+|[Oo]urs|[Oo]urselves|myself)\b"
)
_POINTING = re.compile(
    r"\b(?:[Aa]nother|[Ee]ach|as (?:much|many|often|fast|big|large|high)(?= ?[.,])|[Oo]thers?|[Aa]dditional|[Rr]emaining"
    r"|[Ss]uch|[Ss]ame|[Ii]nstead|[Ee]ither|[Nn]either|[Bb]oth|latter|[Rr]espective(?:ly)?|likewise|similarly|similar"
    r"|too|as well|however|therefore|thus|ones|do so|did so|doing so|thereby|involved|in question|mentioned|above|below"
    r"|there(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can)\b)|(?<=[\d" + GAP + r"] )more(?! than)"
    r"|(?:[Tt]hat|[Ii]t|[Hh]e|[Ss]he|[Tt]here)['’]s|[Tt]hey['’]re|(?:in|of|for|on|at|to|with|from|by|after|before) that"
    r"|[Aa]nyway|perhaps|etc|e\.g|i\.e|of them|of whom|of which)\b"
)
_DOUBTFUL = re.compile(
    r"\b(?:false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|misleading|debunked"
    r"|inaccurate(?:ly)?"
    r"|correction|disputed?|disputes|denied|denies|retracted|allegedly|supposedly|purportedly|reportedly"
    r"|rumou?red|hypothetical(?:ly)?"
    r"|should|ought|if|unless|whether|imagine|suppose|maybe|probably|likely to|so-called|not mention|declined to"
    r"|scenario"
    r"|joked|jokingly|sarcastic(?:ally)?|claimed|claims (?:that|to|he|she|it|they)"
    r"|unclear|unconfirmed|contrary to)\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"^(?:"
    + "|".join(lists.OPENERS)
    + r"|There(?! (?:are|were|is|was) )|More(?! than)|[A-Z][a-z]+ing|[A-Z][a-z]+ed(?= [a-z])"
    r"|The (?:" + "|".join(lists.ABSTRACT) + r"))\b|^[^A-Z\d$£€¥₹" + GAP + "]"
)
_OWN_APPOSITION = re.compile(r"^[^,]{2,40}, (?:its|his|her|their)\b")
_VAGUE_SUBJECT = re.compile(
    r"^(?:Officials|Authorities|Researchers|Scientists|Investigators|Prosecutors|Organi[sz]ers|Lawmakers"
    r"|Critics|Supporters"
    r"|Analysts|Experts|Opponents|Residents|Witnesses|Doctors|Members|Leaders|Protesters|Demonstrators"
    r"|Voters|Respondents"
    r"|Polls?|Police|Firefighters|Rescuers|Campaign|Aides|Allies|Participants|Lawyers|Attorneys|Sources"
    r"|Shares|Sales|Revenue"
    r"|Profits?|Turnout|Attendance|Tickets|Passengers|Customers|Users|Workers|Employees|Students|Fans"
    r"|Players|Companies)\b"
    r"(?! (?:in|at|from|of|for) (?:the )?[A-Z])"
)
_PRONOUN = re.compile(
    r"\b(?:(?P<person>he|she|him|her|his|hers|himself|herself)|(?P<thing>it|itself)|(?P<its>its)"
    r"|(?P<many>they|them|their|theirs|themselves))\b",
    re.IGNORECASE,
)
_SAID_THEY = re.compile(
    r" (?:said|say|think|thought|believe|believed|feel|felt|reported|told \w+|who say|who said) (?:that )?$"
)
_NAME = re.compile(r"[A-Z][\w’'.-]+")
_PLURAL_BEFORE = re.compile(r"\b(?:people|men|women|children|troops|police|\w+[^su\W]s)\b|" + GAP)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_TIME_GAP = re.compile(rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]n|[Bb]y) {GAP}")
_SAID = re.compile(r"\b(?:said|says|added|announced|told \w+)\b")
_PARTICIPLE = re.compile(r"^[A-Z][a-z]+ing [^,]{5,110}(?:, (?:19|20)\d\d)?, ")
_BESIDE = re.compile(r" and |, who \w+ |, with ")
_SAID_IT = re.compile(r"^(?:The )?[A-Z][^,]*(?:, [^,]+,)? (?:said|says|announced|reported)(?: that)? $")
_RUN = re.compile(r"[A-Z][\w’'.&-]*(?: (?:of |the |and )?[A-Z][\w’'.&-]*)*")
_SPACE = re.compile(r"\s+")
_ESCAPE = re.compile(r"\\([$*_#\[\]()~`>.-])")


def unescaped(text: str) -> str:
    """`text` as a reader sees it: Markdown's backslashes gone, white space single."""
    return _SPACE.sub(" ", _ESCAPE.sub(r"\1", rejoined(text))).strip()


def stand_alone(
    gapped: str,
    published: datetime.date | None,
    names: Sequence[Named] = (),
    told: frozenset[str] = frozenset(),
) -> str:
    """`gapped` (a sentence with one `GAP`) trimmed to what stands alone, full names in place of short ones.

    `told` are the words that a context line before it introduces. Raises `Unclear`.
    """
    text = _without_lead(_without_asides(_DATELINE.sub("", unescaped(gapped))))
    text = deixis.undated(text, published)
    first = _whole(text, names, published, told)
    if not isinstance(first, Unclear):
        return first
    shorter = _shortened(text)
    second = _whole(shorter, names, published, told) if shorter != text else first
    if isinstance(second, Unclear):
        raise second
    return second


def introduced(sentence: str, published: datetime.date | None, names: Sequence[Named]) -> str:
    """A sentence that is to introduce another, with full names and dates. Raises `Unclear` where it leans itself."""
    text = deixis.undated(_without_lead(_DATELINE.sub("", unescaped(sentence))), published)
    present = [name for name in names if name.form in text]
    doubts = [doubt for name in present if (doubt := objection(text, name))]
    text = written_out(text, present)
    loose = _FORBIDDEN.search(text) or _START.match(text) or _POINTING.search(text)
    reason = deixis.deictic(text, published) or unresolved_definite(text)
    if doubts or loose or reason or not _names_enough(text, present):
        raise Unclear("no sentence that introduces it stands alone")
    return text


def _whole(text: str, names: Sequence[Named], published: datetime.date | None, told: frozenset[str]) -> str | Unclear:
    """`text` with full names, or what is wrong with it."""
    present = [name for name in names if name.form in text]
    for name in present:
        doubt = objection(text, name)
        if doubt:
            return Unclear(f"{doubt}: {name.form}")
    text = written_out(text, present)
    people = [name.full for name in present if name.person and name.full]
    reason = _objection(text, people, published, told) or (
        None if told or _names_enough(text, present) else "names too little"
    )
    return Unclear(reason) if reason else text


def _without_asides(text: str) -> str:
    text = _PARENTHESIS.sub(lambda m: " (" + GAP if GAP in m.group() else "", text)
    text = _ASIDE.sub(lambda m: m.group() if GAP in m.group() else " ", text)
    text = _AGE.sub("", _FILLER.sub("", text))
    for loose in (_LIST_TAIL, _ING_TAIL):
        tail = loose.search(text, text.find(GAP) + 1)
        if tail and GAP in text[: tail.start()]:
            text = text[: tail.start()] + text[tail.end() :]
    tail = _TAIL_DASH.search(text)
    return text[: tail.start()] + text[tail.end() :] if tail and GAP not in tail.group() else text


def _without_lead(text: str) -> str:
    match = _CONNECTIVE.match(text)
    if match:
        text = text[match.end() :]
    return text[:1].upper() + text[1:]


def _shortened(text: str) -> str:
    """`text` without a contrast before it and without a loose clause after it, where the gap is in neither."""
    lead = _LEADING_CONTRAST.match(text)
    if lead and GAP not in lead.group():
        text = text[lead.end() :]
    tail = _TAIL.search(text, text.find(GAP) + 1)
    if tail is None and text.count(" ") >= MAX_WORDS:
        tail = _LONG_TAIL.search(text, text.find(GAP) + 1)
    return text[: tail.start()] + text[tail.end() :] if tail else text


def _objection(text: str, people: Sequence[str], published: datetime.date | None, told: frozenset[str]) -> str | None:
    if GAP not in text or text[-1:] != ".":
        return "not a plain sentence"
    if not MIN_WORDS <= text.count(" ") + 1 <= MAX_WORDS:
        return "too short or too long"
    plain = _QUOTED.sub("Q", text)
    lead = _lead_of(text, people)
    for pattern, reason in _REFUSALS:
        match = pattern.search(plain)
        if match and not (lead and pattern is _START):
            return f"{reason}: {match.group().strip()}"
    if text[: text.find(GAP)].count(",") > MAX_COMMAS:
        return "about something that it does not name"
    when = deixis.deictic(text, published)
    if when:
        return f"depends on the day of publication: {when}"
    return _unresolved(text, people, told) or (None if _has_verb(text) else "no plain statement")


_REFUSALS = (
    (_FORBIDDEN, "quotation, first person or loose punctuation"),
    (_POINTING, "points outside the sentence"),
    (_DOUBTFUL, "doubted, disputed or an opinion"),
    (_BACKGROUND, "background to an event that it does not tell"),
    (_VAGUE_OWNER, "about something that it does not name"),
    (_START, "begins with what only the text before explains"),
    (_OWN_APPOSITION, "begins with what only the text before explains"),
    (_VAGUE_SUBJECT, "begins with what only the text before explains"),
)


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
    return (len(words) == 1 and run.lower() in lists.STOP) or all(word in lists.GENERIC for word in words)


def _said_of_nothing(text: str) -> bool:
    """Whether somebody says a figure of an event that stays unnamed: "the spokesman said 31 people were rescued"."""
    said = _SAID.search(text)
    if said is None or text.find(GAP) < said.start() or text.startswith("In "):
        return False
    rest = text[said.end() :]
    return not (_YEAR.search(rest) or any(not CALENDAR.match(name.group()) for name in _NAME.finditer(rest)))


@cache
def _verbs() -> frozenset[str]:
    """Forms that are finite verbs, as far as the verb lists tell."""
    return frozenset(past_tenses()) | {f"{base}s" for base in event_verbs()} | lists.AUXILIARIES


def _has_verb(text: str) -> bool:
    if not _verbs().isdisjoint(text.split()):
        return True
    words = split_words(text.replace(GAP, "5")).forms
    return any(label in ("VBD", "VBZ", "VBP", "VBN", "VB", "MD") for label in tag(words))


def _unresolved(text: str, people: Sequence[str], told: frozenset[str]) -> str | None:
    for pronoun in _PRONOUN.finditer(text):
        ahead = pronoun["person"] and pronoun.start() < _lead_of(text, people)
        if not ahead and not _antecedent(text[: pronoun.start()], pronoun, people):
            return f"unresolved: {pronoun.group()}"
    return unresolved_definite(text, told)


def _lead_of(text: str, people: Sequence[str]) -> int:
    """Where the clause of a person begins after a participle: "Making his first visit, Ann Lee signed"; else 0."""
    match = _PARTICIPLE.match(text)
    return match.end() if match and any(text.startswith(name, match.end()) for name in people) else 0


def _antecedent(before: str, pronoun: re.Match[str], people: Sequence[str]) -> bool:
    named = {name for name in people if any(before[:at][-4:].lower() != "the " for at in places(name, before))}
    if pronoun["person"]:
        return len(named) == 1 or any(_BESIDE.fullmatch(before[before.rfind(name) + len(name) :]) for name in named)
    if pronoun["thing"]:  # "Japan said it would": the speaker, where that is no person
        return not named and _SAID_IT.match(before) is not None
    if pronoun["its"]:
        return not named and any(not CALENDAR.match(name.group()) for name in _NAME.finditer(before))
    plural = _PLURAL_BEFORE.search(before) is not None
    return plural and (pronoun.group().lower() != "they" or _SAID_THEY.search(before) is not None)
