"""A sentence as a stem or a context shows it: one clean line, without what ties it to the sentence before, dated."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import lru_cache

from quizapp.article.markdown import rejoined
from quizapp.generate.language import is_common
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.passage import deixis
from quizapp.generate.passage.lists import BINDS_A_DAY, WEEKDAYS
from quizapp.generate.passage.named import Named, written_out
from quizapp.patterns import lazy_pattern

_DATELINE = lazy_pattern(
    r"^[A-Z][A-Z .'’/-]{2,30}(?:, [A-Z][\w.]{1,15}(?: [A-Z][\w.]{1,15})?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: \([A-Za-z0-9 ,./]{2,25}\))? ?(?:—|–|―|--|-) "
)
_CLOCK = lazy_pattern(r"^\d{1,2}[.:]\d{2}(?: ?(?:[ap]\.?m\.?|GMT|BST|ET|CET))?(?: [-–]|:)? (?=[A-Z])")
"""What stands before an entry of a running report: "11.24 Many voters complained"."""
_CONNECTIVE = lazy_pattern(
    r"^(?:But|And|So(?! (?:far|many|much|says?|said|did|do|does|is|are|was|were|has|have|had)\b)|Yet|Still|However|Meanwhile"
    r"|Moreover|Furthermore|Also(?! [a-z]+(?:ed|wn|ght|ven|ken|t) (?:was|were|is|are)\b)|Indeed|Overall|Separately"
    r"|In addition(?! to\b)|In particular|Specifically"
    r"|In all(?! (?:likelihood|probability|honesty|fairness|cases|seriousness|of|but|the|its|his|her|their|these|those)\b)"
    r"|Nevertheless|Nonetheless|In fact|Of course|For example|For instance|To be sure"
    r"|At the same time|For starters|For one thing"
    r"|In other words|Notably|Significantly|Plus|Then|Now(?! \d)|Thus|Instead(?! of\b)|Besides(?=,)|Additionally|Elsewhere"
    r"|Similarly(?! [a-z]+ed\b)|(?:In|By) (?:contrast|comparison)(?! (?:to|with)\b)|On the other hand|As a result(?! of\b)),? +"
)
_ASIDE = lazy_pattern(r", (?:though|however|moreover|meanwhile|nevertheless),(?= [a-z])(?=[^“”]*(?:“[^“”]*”[^“”]*)*$)")
"""The same within a sentence: "Lind said, though, that"."""
_SHOUTED = lazy_pattern(r"(?:[A-Z]{5,}|TWO|FOUR|FIVE|NINE|TEN)(?= (?:[a-z]|[A-Z][a-z]))")
_SHOUTED_NEXT = lazy_pattern(r"(AN?|An?|THE|The) ([A-Z]{3,})(?= [a-z])")
_SMALL = "THE|AN?|IN|ON|AT|FOR|WITH|AFTER|AS|OF|TO|BY|FROM|THIS|THAT|HIS|HER|THERE|WHEN|WHILE|MORE|THAN|ONE|UP|SINCE"
_SHOUTED_SMALL = lazy_pattern(
    rf"(?:(?:{_SMALL}) )+(?:{_SMALL})(?= )|(?:THE|AFTER|WHEN|WHILE|THIS|THERE|FROM|WITH|MORE|SINCE)(?= )"
)
_ENDINGS = ("ED", "ING", "OUS", "FUL", "LESS", "IVE", "ISH")
_SHOUTED_NAME = lazy_pattern(r"[A-Z]{3,}(?: [A-Z]{3,}){1,2}(?= [a-z])")
"""How a report begins in some papers: "ARCHAEOLOGISTS in Orkney", "A CROOKED carer", "ANN LEE came"."""


def _is_word(word: str) -> bool:
    """Whether a word is one of the language, by the list of common ones or by its ending, and no short name: "unicef"."""
    return is_common(word) or word.endswith(("ists", "ers", "ors", "ians", "men", "ants", "ents", "ees", "ands"))


_ESCAPE = lazy_pattern(r"\\([$*_#\[\]()~`>.-])")


_EMPHASIS = lazy_pattern(r"(?<![\w*\\])\*(\w[^*\n]{0,80}?)(?<!\\)\*(?![\w*])")
_TICKER = lazy_pattern(
    r" ?(?:<[A-Z][A-Za-z]{0,4}(?:\.[A-Z]{1,3})?>|\((?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSX|ASX|AMEX|OTC\w*): ?[A-Z.]{1,6}\)"
    r"|\([A-Z]{2,5}\.[A-Z]{1,2}\))"
)
"""The code of a share behind a company's name: "<VOWG.F>", "(NYSE: GY)"."""
_APART = lazy_pattern(r" (?<=[$£€] )(?=\d)")
"""A space that a page left in "$ 170"."""


_BULLETS = "■▪●•◆►▶ "
"""What stands before each point of a list."""


@lru_cache(maxsize=512)  # a sentence comes from several finders
def unescaped(text: str) -> str:
    """`text` as a reader sees it: Markdown's backslashes gone, words whole, white space single."""
    text = rejoined(text)
    if "<" in text or "(" in text:
        text = _TICKER.sub("", text)
    if "*" in text:
        text = _EMPHASIS.sub(r"\1", text)
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    text = " ".join(text.split()).lstrip(_BULLETS)
    return _APART.sub("", text) if "$ " in text or "£ " in text or "€ " in text else text


def without_lead(text: str) -> str:
    """`text` without the dateline and the connective at its head."""
    text = _ASIDE.sub("", _CLOCK.sub("", _DATELINE.sub("", text)))
    match = _CONNECTIVE.match(text)
    if match:
        rest = text[match.end() :]
        text = _SAID_APART.sub(r"\1 ", rest) if "," in match.group() else rest
    else:
        text = _spoken_low(text)
    return text[:1].upper() + text[1:]


_SAID_APART = lazy_pattern(r"^((?:[Hh]e|[Ss]he|[Tt]hey|[A-Z][\w.]+(?: [A-Z][\w-]+)?) (?:said|says)), (?=[a-z])")
"""What is left of "But, he said, the wall will hold"."""


def _spoken_low(text: str) -> str:
    """`text` without the capitals in which some papers print how a report begins."""
    if not text[1:2].isupper() and not text[2:4].isupper() and not text[4:6].isupper():
        return text
    if (shouted := _SHOUTED.match(text)) and _is_word(shouted.group().lower()):
        return shouted.group().capitalize() + text[shouted.end() :]
    if (shouted := _SHOUTED_NEXT.match(text)) and (_is_word(shouted[2].lower()) or shouted[2].endswith(_ENDINGS)):
        return f"{shouted[1].capitalize()} {shouted[2].lower()}{text[shouted.end() :]}"
    if shouted := _SHOUTED_SMALL.match(text):
        return shouted.group().capitalize() + text[shouted.end() :]
    if (shouted := _SHOUTED_NAME.match(text)) and is_first_name(shouted.group().split()[0].lower()):
        return shouted.group().title() + text[shouted.end() :]
    return text


def dated_line(text: str, published: datetime.date | None) -> str:
    """`text` as one line without dateline and connective, its days of the week dated where that can be."""
    return deixis.undated(without_lead(unescaped(text)), published, always=True)


def in_full(text: str, names: Sequence[Named]) -> str:
    """`text` with the full names of those of `names` that it holds."""
    return written_out(text, [name for name in names if name.form in text])


_PART_OF_DAY = r"(?:morning|afternoon|evening|night)"
_NOT_BOUND = "".join(rf"(?<!\b(?i:{word}))" for word in BINDS_A_DAY) + r"(?<!\bThe Mail)(?<!\bTimes)"
DAY = lazy_pattern(
    r"(?:^|(?=[,\s]))(?:"  # where none can begin, none of the alternatives is tried
    rf"(?:^|(?=,?\s[OoLlEetMTWFS]){_NOT_BOUND},?\s)(?:[Oo]n\s|[Ll]ast\s|[Ll]ate\s|[Ee]arl(?:y|ier)\s|this\s)*"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    rf"(?!['’]s|[- ]{_PART_OF_DAY}['’]s| of (?:the|each|every|[A-Z]\w+)\b)(?:[ -]{_PART_OF_DAY})?+"
    r"(?! (?:and (?:again|be|end|last|run|finish|conclude|continue|close)|was|is|will|would|had|has|were"
    r"|mark(?:ed|s)|saw|sees|brought|brings|ended|ends|began|begins|came|proved|turned|became|may|could)\b)"
    r"(?! (?:News|Night|Times|Live|Review|Express|Herald|Telegraph|Mirror|World|Show|Morning|Club|Politics|Supplement)\b)"
    r"(?!,? (?:\d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)),?(?=[\s,:.;]|$)"
    rf"|,?\s(?:today|yesterday|tonight|earlier this week|this week|last week)(?: {_PART_OF_DAY})?+(?=[\s,:])"
    r"(?!, (?:more|fewer|less|up|down|compared|nearly|almost|twice|half|against|from)\b)"
    + "|"
    + "".join(
        rf"(?<!{span})"
        for span in "day days week weeks fortnight month months season seasons year years decade decades hour hours".split()
    )
    + r",?\searlier(?=[,.:]))"
)
"""A day that means nothing once the article is old, with the words around it; see `without_days`."""


_DAY_SIGNS = (*WEEKDAYS, "today", "yesterday", "tonight", "this week", "last week", "earlier")


def may_have_day(text: str) -> bool:
    """Whether `DAY` may find something: most texts have no sign of it, which is told faster than by searching."""
    return any(map(text.__contains__, _DAY_SIGNS))


HANGS_ON_DAY = lazy_pattern(
    r"\bmore [^,.]*\bon [A-Z][a-z]+day\b[^,.]*\bthan\b|\d ?[ap]\.?m\.?,? (?:on )?[A-Z][a-z]+day\b"
    r"|\b(?:filed|released|issued|published|posted|unsealed|conducted|obtained|submitted|aired|taped)"
    r" (?:on )?[A-Z][a-z]+day [a-z]+s\b"
)
"""What is another without its day, or a participle that reads like a verb: "A paper filed Friday says"."""


def dayless(text: str) -> str:
    """`text` without what `DAY` stands for."""
    if "day" in text and HANGS_ON_DAY.search(text):
        return text  # "more on Monday than in the whole of last year", "at 11pm on Thursday"
    text = deixis.OVERNIGHT.sub("overnight", text)
    kept = DAY.sub(_outside_marks, text) if may_have_day(text) and not deixis.is_some_day(text) else text
    if kept == text:
        return text
    return deixis.BARE.sub("", deixis.without_open_comma(kept))


def _outside_marks(day: re.Match[str]) -> str:
    """What is left of a day; of one within somebody's words all of it."""
    quoted = day.string.count("“", 0, day.start()) > day.string.count("”", 0, day.start())
    our_age = day.string.endswith(_LIVING, 0, day.start())  # "some crocodiles alive today"
    return day.group() if quoted or our_age else comma_kept(day)


_LIVING = (" alive", " living", " exist", " existing")


def comma_kept(day: re.Match[str]) -> str:
    """What is left of a day: the comma behind it or before it, where it closes more than the day."""
    words = day.group().strip()
    if words.startswith(","):
        return deixis.comma_of_apposition(day)
    return "," if words.endswith(",") and day.start() else ""


_NIGHT_AT_END = lazy_pattern(
    rf",? (?:today|yesterday|tonight|last night|this week|last week)(?: {_PART_OF_DAY})?(?=\.$)"
)


def without_days(text: str) -> str:
    """`text` without days of the week, "today" and "last week", with its capital."""
    kept = dayless(text)
    if "day" in kept or "night" in kept or "week" in kept:
        kept = _NIGHT_AT_END.sub("", kept)
    kept = kept.strip()
    return kept[:1].upper() + kept[1:] if text[:1].isupper() else kept


def curly(text: str) -> str:
    """Straight and doubled marks as curly ones, so that every stem looks alike."""
    if "''" in text:
        text = _DOUBLED.sub(r"“\1”", text)
    if '"' in text:
        text = _STRAIGHT.sub(r"“\1”", text)
    return text[:-2] + "”" if text.endswith((",”", ".”")) else text


_DOUBLED = lazy_pattern(r"''(.*?)''")
_STRAIGHT = lazy_pattern(r'"([^"]*)"')
