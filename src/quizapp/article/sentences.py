"""Where a sentence ends: one regular expression for the places to look at, and a judge for each.

A full stop ends no sentence after a title, an initial or another abbreviation, unless what follows can only be a new
sentence. Closing quotes and brackets belong to the sentence before them, and `"Why now?" Smith asked.` is one sentence.
Every place is judged from a bounded window, so that the cost is linear in the text whatever the text is.
"""

from __future__ import annotations

import re

from quizapp.article.hours import HOURS, new_sentence
from quizapp.article.model import Sentence
from quizapp.patterns import lazy_pattern

_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Marks of direction and of possible line ends, that readers do not see; they stand in saved texts between sentences."""
# The look-behind lets a run of terminators match at its first one only, else a megabyte of dots would cost its square.
# It comes after that first one, since a pattern that begins with a set of characters is found faster.
_END = lazy_pattern(
    r"([.!?…](?<![.!?…].)[.!?…]*+(?:\s\.(?=\s*\.)|\s\.(?=[\s\"”]))*+)((?:[\"”’')\]»*_]|\[\^?\d{1,3}\])*+)"
    rf"([{_INVISIBLE}]*+\s[\s{_INVISIBLE}]*+|(?=[“]))"
)
_OPENERS = "\"“‘'’(['«*_¿¡`\ufffd"
_WINDOW = 160


_DIRECTION = lazy_pattern(r"(?:\([A-Z][A-Z ,.'’-]{4,40}\)|\[[A-Z][A-Z ,.'’-]{4,40}\])\s+(?=[\"“‘'A-Z])")
"""`(CROSSTALK) ` in a transcript, before what is said."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = _words(
    "mr mrs ms mx dr prof sen sens rep reps gov govs gen gens lt col cpl capt cpt sgt maj cmdr cdr adm brig pvt det "
    "insp supt rev fr hon pres amb atty messrs mme mlle msgr sheikh pfc spc asst assoc dep congr lieut pte mt ft "
    "rt engr archt alh bro sis fr gp.capt vs v cf viz e.g i.e eg ie ph smt shri cllr coun ald const mgr mdm amb ens "
    "lt.-gen maj.-gen brig.-gen "
    "rep.-elect sen.-elect gov.-elect"
)
"""Never at the end of a sentence."""
_BEHIND_THEN = _words("sen rep gov gen lt capt sgt det supt prof")
"""Those that something stands before with a hyphen: "then-Sen.", "ex-Gov."."""
_NUMBERED = _words("no nos art par sect sec fig figs vol pp ed eds trans ca est approx op chap")
"""Abbreviations before a number only."""
_ABBREVIATIONS = _words(
    "u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y l.a n.j n.h n.c s.c n.d s.d w.va b.c p.r a.d u.s.c a.m p.m am "
    "pm jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun inc corp co cos "
    "ltd llc l.l.c l.p plc bros mfg intl dept univ assn jr sr ph.d m.d b.a m.a m.b.a j.d d.d.s r.n esq etc st "
    "ave blvd rd hwy ste apt ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass "
    "mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask n.s "
    "n.b barr min hr hrs mi km ft lb lbs oz in sq mph gal avg max g.o.p p.o r.i n.m al d r i t"
)
_STATES = _words(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt "
    "wash wis wyo"
)
"""Abbreviations that follow a comma or the name of a region."""
_REGIONS = _words(
    "north south east west northern southern eastern western central upper lower greater rural northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern coastal in of from to near st fort new"
)
_CAPITALISED = _words("am in max la del sun sat mar miss ill mass wash wed mi pa ave cal al")
"""Those of the abbreviations that in small letters are words of their own."""
_STARTERS = _words(
    "the a an this that these those he she it they we i you his her its their our my your there here but and or "
    "so yet r if when while although though because since after before as in on at by for from with without "
    "during until despite according however meanwhile moreover nevertheless also then now still once later "
    "earlier last next one two three four five six seven eight nine ten some many most more few several all both "
    "each every another other no not what who why how where which whether among over of to instead even "
    "just only such like unlike asked about mr mrs ms "
    ""
)
_LOWER_STARTS = lazy_pattern(r"(?:al-|el-|de |van |von |bin |bint |d'|iP|iO|iM|iC|eB)")
_SAID = (
    "said|says|asked|asks|added|adds|told|wrote|writes|tweeted|replied|replies|answered|shouted|yelled|joked|quipped|wondered|"
    "recalled|demanded|exclaimed|responded|continued|continues|declared|insisted|argued|noted|cried|screamed|posted|mused|"
    "chanted|inquired|repeated|read|reads|began|concluded|warned|explained|pleaded|begged|urged|whispered|laughed|snapped|joked"
)
_NAME = r"[A-Z][\w.'’-]*(?:\s(?:de|da|van|von|der|bin|al|el))?"
_NAME_SAID = lazy_pattern(
    rf"(?:{_NAME}\s){{1,5}}(?:(?:then|later|also|once|reportedly)\s)?(?:{_SAID})\b"
    r"(?!\s(?:that|he|she|they|it|the|his|her|their|there|if|whether|a|an|no|some|[A-Z]\w+))"
)
_NAME_SAID_ONLY = lazy_pattern(rf"(?:{_NAME}\s){{1,5}}(?:{_SAID})(?:[.,;]|\s(?:in|on|at|during|after|[A-Z]\w+day)\b)")
"""After a full stop inside the quotation marks, where only a cue and nothing else makes it one sentence."""


def split(text: str, start: int, end: int) -> tuple[Sentence, ...]:
    """The sentences of `text[start:end]`, in order, without the white space between them."""
    found: list[Sentence] = []
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() >= end:
            break
        if match.start() > begin and _ends(text, begin, end, match):
            _append(found, text, begin, match.end(2))
            begin = match.end()
    _append(found, text, begin, end)
    return tuple(found)


def _append(found: list[Sentence], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end and text[start] in "([" and (match := _DIRECTION.match(text, start, end)):
        start = match.end()
    if start < end and (text[start] in "*_" or text[end - 1] in "*_"):
        start, end = _unmarked(text, start, end)
    if start < end:
        found.append(Sentence(start, end))


def _unmarked(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without marks of emphasis at its ends that have no partner inside it, or that hold all of it."""
    inner = text[start:end].strip("*_").strip()  # a mark may stand apart: "** a"
    if "*" in inner or "_" in inner:
        return start, end
    begin = start + text[start:end].index(inner) if inner else start
    return begin, begin + len(inner)


def _ends(text: str, begin: int, end: int, match: re.Match[str]) -> bool:
    """Whether the sentence that began at `begin` ends at `match`."""
    at = match.end()
    while at < end and text[at] in _OPENERS:
        at += 1
    if at >= end:
        return True
    char, opened = text[at], at > match.end()
    after = text[at : min(end, at + _WINDOW)]
    mark, closers = match[1], match[2]
    if not (char.isupper() or char.isdigit() or opened or char in "$€£¥#@—–-•…"):
        return _lower_start(text, match, after)
    if char.islower():
        return False
    if closers and closers[0] in "\"”’'" and not opened and _is_cue(mark, after):
        return False
    if mark == ".":
        return _full_stop(text, begin, match, after, opened)
    if mark[-1] in "?!":
        return True
    first = _first_word(after)  # an ellipsis
    return opened or bool(closers) or len(mark) > 3 or (first in _STARTERS and first not in _TITLES)


def _is_cue(mark: str, after: str) -> bool:
    """`Smith asked.` after a closing quotation mark. A pronoun with a capital begins a sentence of its own."""
    pattern = _NAME_SAID_ONLY if mark == "." else _NAME_SAID
    first = _first_word(after)
    return pattern.match(after) is not None and (first not in _STARTERS or first in _TITLES)


def _lower_start(text: str, match: re.Match[str], after: str) -> bool:
    """Names such as de Blasio and iPhone may begin a sentence; everything else in lower case goes on."""
    before = text[max(0, match.start() - 4) : match.start()]
    return match[1] == "." and before.isalpha() and before.islower() and _LOWER_STARTS.match(after) is not None


def _full_stop(text: str, begin: int, match: re.Match[str], after: str, opened: bool) -> bool:
    word = _word_before(text, begin, match.start())
    low = word.lower()
    if not word:
        return opened or _first_word(after) in _STARTERS  # a spaced ellipsis
    closer, first = match[2][:1], _first_word(after)
    if closer and closer in ")]" and low.rsplit("-", 1)[-1] in _ABBREVIATIONS:
        return first in _STARTERS  # Sen. Moss (D-Calif.) Tuesday
    if closer and closer in "\"”’')]»":
        return True
    if low in _NUMBERED:
        return not after[0].isdigit() and word != "Sec"  # Sec. Moss: the secretary
    if (low in _TITLES and word != "Viz") or low.rpartition("-")[2] in _BEHIND_THEN:
        return False
    initial = len(word) == 1 and word.isupper()
    if word == "X" and text[max(begin, match.start() - 5) : match.start()].endswith((" on X", " to X")):
        return True  # "she wrote on X." is no initial of somebody's
    if initial and word != "I":
        return first in _STARTERS and first != "a" and begin < match.start() - 3
    if low in _ABBREVIATIONS and not _plain_word(word, low):
        if text[match.end()] in "([":
            return False  # Moss Foods Inc. (NYSE: MSF)
        if (low in _STATES or low == "barr") and _ends_a_name(text, begin, match.start() - len(word)):
            return True
        if low in HOURS and new_sentence(text[max(begin, match.start() - _WINDOW) : match.start() - len(word)], after):
            return True
        return (opened and not after[0].isdigit()) or first in _STARTERS
    if "." in word and word.replace(".", "").isalpha() and len(word) <= 2 * word.count(".") + 2:
        return opened or first in _STARTERS  # N.A.A.C.P., J.K.
    return True


def _ends_a_name(text: str, begin: int, at: int) -> bool:
    """Whether what looks like a state or a title at `at` ends a name, "Sa Pa.", "Ann Barr.", and is none, "Larne, Pa."."""
    before = text[max(begin, at - 30) : at].split()
    return bool(before) and before[-1].isalpha() and before[-1].istitle() and before[-1].lower() not in _REGIONS


def _plain_word(word: str, low: str) -> bool:
    """Whether an abbreviation that is a word as well (`in`, `Miss`) is here written as the word."""
    return low in _CAPITALISED and word.islower()


def _word_before(text: str, begin: int, at: int) -> str:
    parts = text[max(begin, at - 30) : at].split()
    if not parts or text[at - 1].isspace():
        return ""
    return parts[-1].rsplit("—", 1)[-1].rsplit("–", 1)[-1].rsplit("/", 1)[-1].lstrip(_OPENERS)


def _first_word(after: str) -> str:
    word = after.split(None, 1)[0] if after else ""
    return word.rstrip(",.;:!?\"”’'").split("’")[0].split("'")[0].lower()
