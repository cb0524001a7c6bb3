"""Words of time that hang on the day of publication: resolved against it, left out where nothing is lost, or refused.

"Thursday" means nothing to a student a year later. An adverbial ("said on Thursday") can go without changing what is
said; a span that the figure depends on ("rose 5 percent last year") is given its name ("in 2015") where the day of
publication is known, and otherwise the sentence is not asked.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from quizapp.generate.language import by_letter
from quizapp.generate.passage.definite import GAP
from quizapp.generate.passage.lists import BINDS_A_DAY, BROUGHT_OUT, MONTH_NAMES, WEEKDAYS
from quizapp.generate.passage.tense import is_told_as_past, tells_of_the_past
from quizapp.generate.passage.weekdays import is_of_another_time, weekday_on_or_before
from quizapp.patterns import lazy_pattern

_OF_A_PLACE = (
    "officials residents people police voting fighting trading politics workers doctors farmers enrolled".split()
)
THERE = (
    r"there(?:(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|remains?|appears?|seems?|exists?)\b)"
    r"|(?= ha(?:s|ve|d) (?!(?:\w+ ){0,2}(?:been|to)\b))|"
    + "|".join(rf"(?<=\b(?i:{noun}) there)" for noun in _OF_A_PLACE)
    + ")"
)
"""The "there" that stands for a place: not that of "there are", unless a noun stands before it or its verb is its own."""
DAY_NAME = "(?:" + "|".join(WEEKDAYS) + ")"
"""A pattern for the name of a day."""
_PART = "(?: (?:morning|afternoon|evening|night))?"
_NO_PLURAL = r"(?! (?!as\b|has\b|was\b|is\b|its\b|his\b|this\b|across\b|towards\b|besides\b|says\b)[a-z]+s\b)"
"""Not before what comes every week: the "Saturday sailings" are no sailings of one Saturday."""
_NOT_AFTER = "".join(rf"(?<!\b(?i:{word}))" for word in BINDS_A_DAY)
_OF_EACH = r"(?! of (?:the|each|every|[A-Z]\w+)\b| week\b)"
_PLACED = (
    rf"(?=[, ])(?<!Mail)(?:,? (?:on|late on|early on|early|late) (?P<day>{DAY_NAME})"
    rf"{_PART}+(?![\w’'-]| and again\b){_OF_EACH}{_NO_PLURAL}"
    rf"|(?<=[a-z\d{GAP}])(?=,? [MTWFSl]){_NOT_AFTER},?(?P<last> last)? (?P<day2>{DAY_NAME}){_PART}{_OF_EACH}"
    r"(?=,? (?:and|that|at|in|to|with|as|for|after|by|when|during|he|she|they|it|the|a|an|from|against|over|because|before"
    r"|while|of)\b|[.,;]))"
)
_BETWEEN_COMMAS = lazy_pattern(rf"^(?P<subject>[^,]{{5,90}}), on (?P<day>{DAY_NAME}), (?=[a-z]+(?:ed|d|t|ld)\b)")
"""As Nigerian papers print it: "A court sitting in Larne, on Monday, ordered"."""
_NO_DAYS_OWN = (
    "on|in|at|for|of|to|by|late|early|last|since|until|from|after|before|interview|statement|speech|conference|briefing|call"
    "|hearing|memo|email|e-mail|letter|report|rally|vote|address|ruling|appearance|debate|meeting|tweet|post|filing|press"
    "|filed|released|published|issued|announced|signed|unsealed|held|made|posted"
)
SOME_DAY = lazy_pattern(
    rf"\b(?:an?|one|another) (?:(?!(?:{_NO_DAYS_OWN})\b)[a-z-]+ ){{1,2}}{DAY_NAME}\b|\bbetween {DAY_NAME}{_PART} and {DAY_NAME}\b"
)
"""A day that cannot go, nor have a date: "on a damp Monday evening", "between Monday and Friday"; "in a brief interview
Tuesday" is none."""
_SAID_DAY = lazy_pattern(
    r"(?=[, ])(?:(?<=said)|(?<=told)|(?<=wrote)|(?<=nced)|(?<=rted)|(?<=eted)|(?<=dded))" + _PLACED
)
_DAY_THEN = lazy_pattern(_PLACED)
OVERNIGHT = lazy_pattern(rf"\bovernight (?:into|to) {DAY_NAME}\b")
_LAST_ONCE = lazy_pattern(
    rf"(?<=[a-z\d%]){_NOT_AFTER},? (?:late |early )?last (?:week|weekend|month|spring|summer|autumn|winter|fall"
    rf"|{'|'.join(MONTH_NAMES)})(?=[,.]| (?:that|and|to|in|at|with|by|after|as|for|when|which|who|because|before|from"
    r"|against|found|put|said|showed|[a-z]+ed)\b)"
)
"""When something happened once: "signed a treaty last month"."""
_SET_AGAINST = lazy_pattern(
    r"\b(?:rose|rise|risen|fell|(?<!last )fall|fallen|grew|grown|dropped|climbed|jumped|gained|declined|increased|up|down|more"
    r"|fewer|less|than|compared|averaged?|total\w*|cost|earned|raised|spent|lost|won|led|scored|still|since|again|only|alone|remained"
    r"|(?:19|20)\d\d)\b"
)
"""What one month may have otherwise than another."""
_DONE_SO_OFTEN = lazy_pattern(
    rf"\b(?:[a-z]+ed|made|built|sent|took|gave|saw|cut) (?:about |some |nearly |at least |more than )?{GAP}"
)
"""A verb with the gap for how many of them there were in that month."""
_COUNTED_BY_DAY = lazy_pattern(
    r"\b(?:held|hold|holding|hosted|made|gave|visited|attended|appeared|met|spent|sold|carried|flew|handled"
    r"|received|reported|recorded|remained|remain|(?:was|were) still)\b"
)
_DAY_OF = lazy_pattern(
    rf"(?P<word>\b(?:since|until|from|before|after|by|of|for|through)) (?P<day>{DAY_NAME}){_PART}"
    r"(?=,? (?:and|or|that|at|in|to|with|as|for|after|by|when|during|he|she|they|it|the|a|an|from|against|over|because|before|but"
    r"|while|of|on|is|was|were|are|has|had|have|who|which|will|would|until|through|following|amid|near|outside)\b|[.,;:?!)”]|$)"
)
_AHEAD = lazy_pattern(
    r"\b(?:will|would|to be|invit\w+|summon\w*|propos\w+|demand\w*|agreed|promis\w+|vow\w*|pledg\w+|called (?:for|on)"
    r"|urg\w+|scheduled|set to|due|expect(?:ed|s)?|hopes?|intends?|forecasts?|plans?|planned|may|could|is|are|until"
    r"|next)\b"
)
_PLANNED = lazy_pattern(
    r"(?:\b(?:which|that|who) (?:was|were|had been) (?:(?:originally|initially|also|first) )?(?:to|due|set|scheduled|supposed"
    r"|meant|slated)"
    r"|, (?:originally |initially )?(?:due|set|scheduled|supposed|slated|planned|billed) to) (?:to )?(?:[\w’'-]+ ){1,6}?"
    rf"(?:on |last |late |early )?{DAY_NAME}\b"
)
"""A day for which something had been planned, and of which nothing is left without it: "a talk, due to be held on Monday,"."""
_LEADING_DAY = lazy_pattern(rf"^(?:On|Late|Early|Late on|Early on|Earlier|Earlier on) (?P<day>{DAY_NAME}){_PART},? ")
_FOR_ITS_PART = lazy_pattern(r", for (?:its|his|her|their) part,")
_FREE_NOW = lazy_pattern(r"(?<! but)(?<! not) (?:also|meanwhile|nonetheless|nevertheless)(?=[ .,])")
_UNDATED_NOW = lazy_pattern(
    r"(?<! may)(?<! might)(?<! could)(?<! would)(?<! a)(?<! an)(?<! the)(?<!ures)(?<!teps)"  # there it is part of the claim
    r" (?:currently|already|still(?! (?:lifes?|lives|waters?|air|images?|photo\w*|pictures?|frames?|births?|larger|more|less"
    r"|further|better|worse|higher|lower)\b))(?=[ .,])"
)
_FREE_SIGNS = (" also", " meanwhile", " nonetheless", " nevertheless")
_NOW_SIGNS = (" currently", " already", " still")
"""One of these any sentence has in which the patterns find something: most have none."""
_BEFORE_DATE = lazy_pattern(
    rf"(?:(?:^|,? )(?:[Oo]n )?(?:a )?){DAY_NAME},? (?=(?:{'|'.join(MONTH_NAMES)}|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.? \d"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTH_NAMES)})\b)"
)
"""A weekday that a date follows: the date is enough."""
BARE = lazy_pattern(
    r"(?=[, ])(?:, (?:published|released|issued|filed|unveiled|announced|delivered|presented|held|made|signed|posted|closed"
    r"|shut|opened|reopened|suspended|cancelled|canceled|launched|recorded|arrested|detained|completed|adopted|approved)"
    r",(?= [a-z])|(?<!\bthe),? (?:beginning|starting)(?=[.;?!]|$)|, effective(?=[.;?!]|$)|(?<!the) (?:beginning|starting)(?=,)"
    r"|(?<=[a-z]) (?<=poll |Poll |rvey |port |tudy |ment |tter |memo |ures |data |ords |aper |icle "
    r"|sion |ling |suit |aint |tion |rder |rial |ults |view |weet |ideo |cast |post |plan |ents |orts |ters |osts |iews "
    r"|p-ed |erpt |lumn |ssay |ease )"
    rf"(?:{BROUGHT_OUT})"
    r"(?=[.,;?!]| that\b| (?:found|said|showed|put|gave|was|were|had|has|raised|accused|warned|called|blamed|concluded)\b|$))"
)
"""What is left of ", published on Monday," and says nothing without its day."""
_SPAN = lazy_pattern(
    r"\b(?:(?P<in>in|In|early|late|by|since|until|of|for|from) )?(?<!\bthe )(?<!\bThe )(?P<which>last|this|next) (?P<what>month"
    r"|year)\b(?!['’-])"
)
_SPANS = ("last month", "this month", "next month", "last year", "this year", "next year")
_DEICTIC = lazy_pattern(
    r"\b(?:"
    + by_letter(
        r"[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|ago|[Ss]o far|to date|[Rr]ecently|[Ee]arlier this|[Ll]ater this|[Ee]arlier"
        r"|[Rr]ecent (?:days|weeks|months|years)"
        r"|[Ll]ater|here"
        r"|[Tt]hen|[Pp]revious(?:ly)?|[Tt]his|[Tt]hese|[Tt]hose|[Ll]ast|[Nn]ext|[Cc]urrent(?:ly)?|[Nn]ow(?!-)|[Uu]pcoming"
        r"|[Tt]he (?:past|following|coming)|the day|that day|that (?:year|month|week|time)"
        r"|[Ll]atest|[Nn]owadays|[Ss]till|[Aa]lready|" + "|".join(WEEKDAYS)
    )
    + r")\b"
)
_ANCHORED = lazy_pattern(
    r"\bago\b|\b[Nn]ow\b|\b[Cc]urrent(?:ly)?\b|\b[Rr]ecently\b|\b[Rr]ecent (?:days|weeks|months|years)\b|\bstill\b|\balready\b"
    r"|\bthe (?:next|last|past|coming) (?:decade|century|year|\w+ (?:years|decades|months|weeks))"
    r"|\b(?:[Ll]ast|[Tt]his|[Nn]ext) (?:week|season|spring|summer|autumn|winter|fall|term|session|quarter)\b(?!['’])"
    rf"|\b[Ll]ast (?:{'|'.join(MONTH_NAMES)})\b"
)
_HARMLESS = lazy_pattern(
    r"\bnext to\b|\bat last\b|\blast name|\bthe last (?:year|month|week|season) (?:for|in|of) "
    r"|\bthe last (?:days|weeks|months|minutes|hours) of "
    r"|\blast (?:won|held|met|saw|seen|played|voted|visited|did|happened|elected|opened|stood|took|raised|recorded)\b"
    r"|\b[Tt]hose (?:who|whose|whom|with|surveyed|polled|questioned|interviewed|willing|affected|killed|injured|arrested|aged"
    r"|charged|responsible)\b"
)

_HOWEVER_BEHIND = lazy_pattern(
    r"^((?:In|On|At|During|After|Before|For|With|By|Under|From|Among|Within|Despite|While|When|If|As|Since|Until|Unlike)\b"
    r"[^.,]*(?:,? [A-Z][^,]*)?), however,"
)
"""A "however" that closes what a sentence opens with, whose comma stays."""


def reported_on(published: datetime.date | None) -> str:
    """What dates a question that hangs on the day of publication: ", as reported on May 3, 2021"; empty without it."""
    if published is None:
        return ""
    return f", as reported on {written(published)}"


def written(day: datetime.date) -> str:
    """`May 3, 2021`."""
    return f"{MONTH_NAMES[day.month - 1]} {day.day}, {day.year}"


def _but_in_aside(when: re.Match[str]) -> str:
    """What is left of "last August"; all of it in "The rule, finalized last August, had", where a bare participle would stay."""
    text = when.string
    aside = (
        text.startswith(",", when.end()) and text.rfind(", ", 0, when.start()) == text.rfind(" ", 0, when.start()) - 1
    )
    return when.group() if aside else comma_of_apposition(when)


def _on_date(day: re.Match[str]) -> str:
    """What stands in the place of a day before its date; nothing in "Today is Thursday, March 14"."""
    if day.start() == 0:
        return "On "
    return " " if day.string.endswith((" is", " was"), 0, day.start()) else " on "


def undated(text: str, published: datetime.date | None, *, always: bool = False) -> str:
    """`text` with free time adverbials left out and spans named; what cannot be mended stays for `deictic` to find.

    The day of publication is left out as well, since most stems give it, unless `always` each day is to be dated.
    """
    named = names_day(text)  # most sentences name none, and the patterns for days are long
    if named:
        text = OVERNIGHT.sub("overnight", text)
        text = _BEFORE_DATE.sub(_on_date, text)
    has_day = "day" in text and not is_some_day(text) and not (named and _PLANNED.search(text))
    if has_day and named:
        text = _BETWEEN_COMMAS.sub(r"\g<subject> on \g<day> ", _SAID_DAY.sub("", text))
    if any(map(text.__contains__, _FREE_SIGNS)):
        text = _FREE_NOW.sub("", text)
    if ", for " in text:
        text = _FOR_ITS_PART.sub("", text)
    if "however" in text:
        text = _HOWEVER_BEHIND.sub(r"\1,", text, count=1).replace(", however,", "")
    several = has_day and named and days_apart(text)
    if published is None:
        has_day = has_day and not several  # "three people on Monday and two on Tuesday" cannot do without
        text = _without_times(text, days=has_day and named)
    else:
        if has_day and named:
            text = _with_dates(text, published, always=always or several)
        if any(map(text.__contains__, _SPANS)):
            text = _SPAN.sub(lambda match: _named(match, published), text)
    if has_day:
        text = BARE.sub("", without_open_comma(text))
    return text[:1].upper() + text[1:]


def _without_times(text: str, *, days: bool) -> str:
    """`text` without "currently" and "last August", and without its `days`, where no day of publication could name them."""
    if any(map(text.__contains__, _NOW_SIGNS)):
        text = _UNDATED_NOW.sub(_but_in_condition, text)
    if days and not _COUNTED_BY_DAY.search(text):
        text = _LEADING_DAY.sub(_but_before_had, text)
        text = _DAY_THEN.sub(comma_of_apposition, text)
    if " last " in text and not any(sign.search(text) for sign in (_SET_AGAINST, _COUNTED_BY_DAY, _DONE_SO_OFTEN)):
        text = _LAST_ONCE.sub(_but_in_aside, text)
    return text


def _with_dates(text: str, published: datetime.date, *, always: bool) -> str:
    """`text` with the date of each day of the week that is over; the day of publication is left out unless `always`."""
    if is_of_another_time(text, published):
        return text  # which `deictic` finds there
    if _AHEAD.search(text):  # a day to come: what is said of it stays true without it
        return _DAY_THEN.sub(comma_of_apposition, _LEADING_DAY.sub("", text))

    def of_day(match: re.Match[str]) -> str:
        return _dated(f"{match['word']} ", match["day"], published, always=True) if _is_over(match) else match.group()

    def leading(match: re.Match[str]) -> str:
        if not tells_of_the_past(match.string[match.end() :]):
            return match.group()
        return _dated("On ", match["day"], published, ", ", always=always)

    def then(match: re.Match[str]) -> str:
        if not _is_over(match):
            return match.group()
        on_day = "" if match["last"] else _dated(" on ", match["day"] or match["day2"], published, always=always)
        return comma_of_apposition(match) + on_day

    return _DAY_THEN.sub(then, _LEADING_DAY.sub(leading, _DAY_OF.sub(of_day, text)))


def names_day(text: str) -> bool:
    """Whether a text may have a day of the week: not only "today" and "days"."""
    return "day" in text and any(map(text.__contains__, WEEKDAYS))


def is_some_day(text: str) -> bool:
    """Whether a text has a day that can neither go nor have a date."""
    return names_day(text) and SOME_DAY.search(text) is not None


def days_apart(text: str) -> bool:
    """Whether a sentence sets days against each other, or tells of one alone, so that none can go."""
    return _DAYS_APART.search(text) is not None or _DAY_ALONE.search(text) is not None


_DAYS_APART = lazy_pattern(
    rf"\b[Oo]n {DAY_NAME}\b(?:[^.]|\.\d){{0,70}}\b(?:and|but|while|than|compared|against)\b(?:[^.]|\.\d){{0,70}}"
    rf"\bon {DAY_NAME}\b"
)
_DAY_ALONE = lazy_pattern(rf"\b{DAY_NAME} alone\b")


def _is_over(day: re.Match[str]) -> bool:
    """Whether a day of the week lies behind: its clause has a verb in the past, and no infinitive between that and the day.

    "Dockers have called a strike for Monday", "he appears in court on Friday", "she has promised to speak on Monday" tell of days
    to come; dated as days that are over they would be false.
    """
    if day.groupdict().get("word") == "for":
        return False
    return is_told_as_past(day.string[: day.start()])


def without_open_comma(text: str) -> str:
    """`text` without the first comma of a day that went with the second: "and, last Thursday night, in the debate"."""
    before, joint, behind = text.rpartition(" and, ")
    return f"{before} and {behind}" if joint and "," not in behind else text


_OPEN_APPOSITION = lazy_pattern(
    r"(?:(?:[A-Z][\w’'-]+|\b(?:Inc|Co|Corp|Ltd)\.|[A-Z]\w*\)), (?:(?:an?|the|who|whose|which) [^,]*|\d\d)"
    r"|\bthem, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)$"
)


def comma_of_apposition(day: re.Match[str]) -> str:
    """The comma before a day, where it closes an apposition as well: "Ann Lee, a pilot from Leeds, on Saturday won"."""
    closes = day.group().startswith(",") and day.string[day.end() : day.end() + 2].strip().isalpha()
    return "," if closes and _OPEN_APPOSITION.search(day.string, 0, day.start()) else ""


def _but_before_had(day: re.Match[str]) -> str:
    """Nothing, where a day that opens a sentence can go: "On Saturday it had been led by Ann Lee" says when."""
    return day.group() if " had " in day.string[day.end() : day.end() + _NEAR_HAD] else ""


_NEAR_HAD = 40
"""Characters behind an opening day in which its "had" stands."""


def _but_in_condition(now: re.Match[str]) -> str:
    """Nothing, where a word of time can go; "if he was still in office" is another thing without it."""
    return now.group() if _CONDITION.search(now.string, 0, now.start()) else ""


_CONDITION = lazy_pattern(r"\b(?:if|whether|unless)\b[^,.;:]*$")


def _dated(before: str, weekday: str, published: datetime.date, after: str = "", *, always: bool = False) -> str:
    """The weekday's date with the words around it; nothing for the day of publication, unless `always`."""
    day = weekday_on_or_before(weekday, published)
    if day == published and not always:
        return ""
    return f"{before}{written(day)}{after}"


def _named(match: re.Match[str], published: datetime.date) -> str:
    step = {"last": -1, "this": 0, "next": 1}[match["which"]]
    before = match["in"]
    if match["what"] == "year":
        name = str(published.year + step)
        if before is None and match.string.endswith(_MONTHS_BEFORE, 0, match.start()):
            return name  # "in May last year"
    else:
        month = published.year * 12 + published.month - 1 + step
        name = f"{MONTH_NAMES[month % 12]} {month // 12}"
    return f"{before or 'in'} {name}"


_MONTHS_BEFORE = tuple(f"{month} " for month in MONTH_NAMES)


@lru_cache(maxsize=256)  # asked of one sentence by several who weigh it
def deictic(text: str, published: datetime.date | None) -> str | None:
    """The first word of `text` that only the day of publication could explain; None where there is none.

    Where that day is known the stem gives it, and then "ago", "now" and "over the next decade" are clear.
    """
    for match in _DEICTIC.finditer(text):
        around = text[max(0, match.start() - 9) : match.end() + 18]
        if _HARMLESS.search(around) or (published and _ANCHORED.search(around)):
            continue
        return match.group()
    return None
