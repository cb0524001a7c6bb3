"""A sentence made to stand alone: trimmed where trimming is safe, and refused where something in it points outside.

The figure that is asked is replaced by `GAP` before the trimming, so that every step can see where it is and none can
lose it. `stand_alone` returns the trimmed text, or raises `Unclear` with the reason.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizapp.generate.language import Sign, by_letter, past_tenses, small_words
from quizapp.generate.passage import deixis, lists
from quizapp.generate.passage.definite import CALENDAR, GAP, unresolved_definite
from quizapp.generate.passage.finite import has_verb, lacks_verb
from quizapp.generate.passage.lists import GENERIC, STOP
from quizapp.generate.passage.named import Named, objection, written_out
from quizapp.generate.passage.needs import Needs, needs_of
from quizapp.generate.passage.pronouns import lead_of, unresolved_pronoun
from quizapp.generate.passage.shortened import reported_without_verb
from quizapp.generate.passage.shown import unescaped, without_lead

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


_FILLER = re.compile(
    r", (?:after all|of course|however|meanwhile|in fact|for example|for instance|too|though|indeed),(?= )"
)
_ING_TAIL = re.compile(
    r", (?:\w+ly |often |thus |while )?(?!according|following|during|pending|regarding|concerning|\w+ (?:or|and) [\w ]+\.$)"
    r"\w{2,}ing [^.]*(?=\.$)"
    r"|,? (?:compared (?:with|to)|up from|down from) [^.]*(?:\.\d[^.]*)*(?=\.$)"
)
_LONG_TAIL = re.compile(r", (?:as|after|because|when|while|since|although|though|but|even though) [^.]*(?=\.$)")
_QUOTED = re.compile(r'"(?=\w)[^"]{2,40}(?<=\w)"|“(?=\w)[^“”]{2,40}(?<=\w)”')
_BACKGROUND = re.compile(rf"\bhad (?:\w+ ){{1,2}}(?:to \w+ )?{GAP}\.$")
_ASKED = re.compile(r"^(?:Asked|Pressed|Questioned) (?:by|whether|if|why|what|how|when|where|who|about|on)\b")
_NATIVE = re.compile(
    r"^The (?:[A-Z][a-z]+(?:man|woman)|Briton|Spaniard|Dane|Swede|Finn|Pole|Turk|Scot|[A-Z][a-z]+i?an)(?:['’]s)?"
    r" [a-z]+(?:ed|s)?\b(?<! who)"
)
_SOMEBODY_SAYS = re.compile(r"\b(?:he|she) (?:added|said|noted|says|adds)\.$|\baccording to (?:his|her|their) ")
_CUT_OFF = re.compile(r"\b(?:is|are|the|an?|and|or|of|to|by|for|from|with|at|until|since)\.$")
_CUT_ENDS = tuple("is. are. the. a. an. and. or. of. to. by. for. from. with. at. until. since.".split())
_NO_MAIN_CLAUSE = re.compile(r"^[A-Z][\w’'-]*(?: [\w’'-]+){0,3}, (?:who|whose|which) [^,]*\.$")
_SPLICE = re.compile(
    r"^(?=[^,]*, (?:he|she|it|they) )[^,]*\b(?:had|has|was|is|were|are)\b[^,]*,"
    r" (?:he|she|it|they) (?:had|has|was|is|were|are)\b[^,]*\.$"
)
_BARE_NUMBER = re.compile(
    rf"^(?:About |Some |Only |Around |Nearly |At least )?{GAP} (?:were|are|was|is|had|have|has|died|came)\b"
)
_SOMEBODYS = re.compile(
    r"^(?:(?:Its|Their) (?:[a-z-]+ ){0,4}[a-z-]+|The (?:owner|founder|president|director|manager|chief executive|chairman"
    r"|chairwoman|spokes(?:man|woman|person))), [A-Z]"
)
_VAGUE_OWNER = re.compile(rf"\b(?:a|an) (?:\w+ ){{1,4}}(?:that|which|who) [^,]*{GAP}")
_AGE = re.compile(r"(?<=[a-z]), [1-9]\d,(?= (?!of\b|from\b|a\b|an\b|the\b|who\b|whose\b)[a-z])")
_LIST_TAIL = re.compile(r", (?:including|such as|among them|like) [^.]*(?=\.$)")
_PARENTHESIS = re.compile(r" ?\(([^()]{0,120})\)")
_ASIDE = re.compile(
    r"(?: (?:—|–|--)|(?<![\d ])(?:—|–|--)| - ) ?([^—–]{1,160}?) ?(?:—|–|--| - ) ?(?!(?:an?|the)\b|[\d$£€" + GAP + "])"
)
_TAIL_DASH = re.compile(r"(?: (?:—|–|--) ?|(?<![\d ])(?:—|–|--) ?| - )[^—–]{1,200}(?=\.$)")
_TAIL = re.compile(
    r", (?!but (?:only|not)\b)(?:which|who|whose|where|while|though|although|but|even as|even though|a move|a figure|adding"
    r"|saying|making|leaving|according to a tweet|and (?:he|she|it|they)|so|yet) [^,]*(?:, [^,]+)*(?=\.$)"
)
_LEADING_CONTRAST = re.compile(r"^(?:While|Although|Though|Even though) [^,]{5,120}, (?=[A-Z" + GAP + "])")
_FORBIDDEN = re.compile(r"[()“”\"«»;?!\[\]{}<>|@#*=_~—–…`]|''")
_FORBIDDEN_MARKS = re.compile(
    r":(?!\d)|(?<!\d):| - |--|\.\.\.|\b(?:(?:Mr|Mrs|Ms)\. |https?\b|www\.)|['‘](?<![\w" + GAP + r"].)\w"
)
_FIRST_PERSON = re.compile(
    r"\b(?:[Ii]|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us|I['’]\w+|[Ww]e['’]\w+|[Yy]ou['’]\w+|[Oo]urs|[Oo]urselves|myself)\b"
)
_POINTING = re.compile(
    r"\b(?:[Aa]nother|[Ee]ach|as (?:much|many|often|fast|big|large|high)(?= ?[.,])|(?<!and )(?<!or )(?<!each )"
    r"[Oo]thers?(?! than\b)|[Tt]he (?:next|last|first|previous|new|old|second|original) one"
    r"|[Tt]he (?:figure|number|total)(?! (?:of|for|in|who|that|was still)\b)(?= )"
    r"|[Tt]he former(?=[,.]| (?:was|is|had|has|will|lost|said|and|but|won|took|were|are)\b)"
    r"|(?:for|of) one (?:was|were|is|are|had|has)|that that|that (?:was|is) (?:why|how|when|where)|[Aa]dditional|[Rr]emaining"
    r"|[Ss]uch(?! as\b)|[Ss]ame(?!-sex)|[Ii]nstead|[Ee]ither"
    r"|[Nn]either|[Bb]oth|latter"
    r"|[Rr]espective(?:ly)?|likewise|similarly|similar"
    r"|[Aa] (?:smaller|larger|bigger|lower|higher|lesser|greater|earlier|later|separate|different) [a-z]+(?! than| from)"
    r"|too|as well|however|therefore|thus|ones|do so|did so|doing so|thereby|involved|in question|mentioned|above|below"
    rf"|{deixis.THERE}"
    r"|(?<=[\d" + GAP + r"] )more(?! than)"
    r"|(?:[Tt]hat|[Ii]t|[Hh]e|[Ss]he|[Tt]here)['’]s|[Tt]hey['’]re|(?:in|of|for|on|at|to|with|from|by|after|before) that"
    r"|(?:is|are|was|were) more [a-z]+ (?:about|by|with|in|of|for)\b(?![^.]*\bthan\b)"
    r"|[Aa]nyway|perhaps|etc|e\.g|i\.e|of them|of whom|of which|to find out(?=[,.])"
    r"|[Tt]he rest(?! of\b)"
    r"|[Tt]he (?:first|second|third|lowest|highest|largest|smallest|youngest|oldest|latest|last)"
    r"(?=,| (?:would|will|was|is|had|has|went|came)\b))\b"
    r"|^(?:[Tt]wo[ -]thirds|[Tt]hree[ -]quarters|[Aa] (?:third|quarter)|[Hh]alf)\b(?! of\b|-)"
)
_AFTER_THE = (
    "figure number total former rest first second third lowest highest largest smallest youngest oldest latest last"
).split()
_POINTING_PHRASES = (
    *(f"as {how}" for how in "much many often fast big large high well".split()),
    *(f"{word}{mark}s" for word in "hat it It he He here".split() for mark in "'’"),
    *("ey're", "ey’re", "do so", "did so", "doing so", "in question", "of them", "of whom", "of which", "e.g", "i.e"),
    *(f"{which} one" for which in "next last first previous new old second original".split()),
    *(f"he {noun}" for noun in _AFTER_THE),
    *("wo thirds", "wo-thirds", "hree quarters", "hree-quarters", " third", " quarter", "alf"),
    *(f"{of} one" for of in ("for", "of")),
    *(f"that {verb} {why}" for verb in ("was", "is") for why in "why how when where".split()),
    "that that",
    "to find out",
    *(f"{word} that" for word in "in of for on at to with from by after before".split()),
)
"""What of `_POINTING` begins with words that are no signs of it."""
_DOUBTFUL = re.compile(
    r"\b(?:"
    + by_letter(
        r"false(?:ly)?|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|misleading|debunked"
        r"|inaccurate(?:ly)?"
        r"|correction|disputed?|disputes|denied|denies|retracted|allegedly|supposedly|purportedly|reportedly"
        r"|rumou?red|hypothetical(?:ly)?"
        r"|should|ought|if|unless|whether|imagine|suppose|maybe|probably|likely to|so-called|not mention"
        r"|scenario"
        r"|joked|jokingly|sarcastic(?:ally)?|claimed|claims (?:that|to|he|she|it|they)"
        r"|unclear|unconfirmed|contrary to"
    )
    + r")\b",
    re.IGNORECASE,
)
_START = re.compile(
    r"^(?:"
    + "|".join(lists.OPENERS)
    + r"|As for|There(?! (?:are|were|is|was) )|More(?! than)|[A-Z][a-z]+ing|[A-Z][a-z]+ed(?= [a-z])"
    r"|The (?:" + "|".join(lists.ABSTRACT) + r"))\b|^[^A-Z\d$£€¥₹" + GAP + "]"
)
_ELLIPSIS = re.compile(
    r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Nn]obody) (?:did|was|were|had|would|could|does|do|is|has|will)(?: not|n[’']t)?\.$"
)
"""What only the sentence before completes: "Sheriff Lind said she did."."""
_NAME_CUT = re.compile(r"\b(?:that|which|who) (?:the|an?|his|her|its|their) [a-z][a-z -]*, [A-Z][\w’' -]+\.$")
"""A clause whose verb was cut: "an air gap that the acoustician, Ingrid Moen."."""
_COUNT_ALONE = re.compile(
    r"^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d+) (?:are|were|have|had|was|will)\b"
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
_NAME = re.compile(r"[A-Z][\w’'.-]+")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_TIME_GAP = re.compile(rf"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Oo]n|[Bb]y) {GAP}")
_SAID = re.compile(r"\b(?:said|says|added|announced|told \w+)\b")
_RUN = re.compile(r"[A-Z][\w’'.&-]*(?: (?:of |the |and )?[A-Z][\w’'.&-]*)*")


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
        loose = Needs(topic=True) if reason.startswith(_NAMELESS) else Needs(before=(reason,))
        needs = needs_of(text, present) or loose
        if not reason.startswith(_UNRESOLVED) and (_unresolved(text, words, people) or "").lower() == _IT:
            reason = _IT  # beside a "later" it wants the sentence before, too
        if not needs.before and _THIS_ONE.match(reason):
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
        if tail and GAP in text[: tail.start()]:
            text = text[: tail.start()] + text[tail.end() :]
    tail = _TAIL_DASH.search(text)
    return text[: tail.start()] + text[tail.end() :] if tail and GAP not in tail.group() else text


def _but_behind_what_he_is(age: re.Match[str]) -> str:
    """What is left of an age: the comma that closes "A watchman, Bo Reed, 52, was swept away"."""
    return "," if _APPOSED_NAME.match(age.string, 0, age.start()) else ""


_APPOSED_NAME = re.compile(
    r"(?:An?|The|His|Her|Their|Its|Another|One) [^,]*, [A-Z][^,]*$|.*\b(?:his|her|their) [a-z ]+, [A-Z][^,]*$"
)


def _shortened(text: str) -> str:
    """`text` without a contrast before it and without a loose clause after it, where the gap is in neither."""
    lead = _LEADING_CONTRAST.match(text)
    if lead and GAP not in lead.group():
        text = text[lead.end() :]
    tail = _TAIL.search(text, text.find(GAP) + 1)
    text = text[: tail.start()] + text[tail.end() :] if tail and not lacks_verb(text[: tail.start()]) else text
    long = _LONG_TAIL.search(text, text.find(GAP) + 1) if text.count(" ") >= _COMFORTABLE else None
    return text[: long.start()] + text[long.end() :] if long else text


def _objection(text: str, words: frozenset[str], published: datetime.date | None, *, gapped: bool) -> str | None:
    """Why `text`, whose small words are `words`, may not be asked about, whatever stands before it."""
    if (gapped and GAP not in text) or text[-1:] != ".":
        return "not a plain sentence"
    if not MIN_WORDS <= text.count(" ") + 1 <= MAX_WORDS:
        return "too short or too long"
    plain = _unquoted(text)
    for sign, reason in _REFUSALS:
        match = sign.search(plain, words)
        if match:
            return f"{reason}: {match.group().strip()}"
    if text[: text.find(GAP)].count(",") > MAX_COMMAS:
        return _NAMELESS
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
    for sign, reason in _LEANINGS:
        match = sign.search(plain, words)
        if match and not (lead and sign.pattern is _START):
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
_THIS_ONE = re.compile(r"points outside the sentence: (?:[Tt]he|(?:for|of) one|that (?:that|was|is))\b")
_THEN = re.compile(r"(?:[\w’'-]+ ){1,3}then[ ,]")
_IT = f"{_UNRESOLVED}it"
_OPENING_POINTERS = frozenset("that this these those it they such".split())
"""Words at the head that only the sentence before explains."""
_NAMELESS = "about something that it does not name"
_TOLD_BEFORE = frozenset("then later earlier previous previously".split())
"""Words of time that may hang on the sentence before as well as on the day of publication."""
_LOOSE = "quotation, first person or loose punctuation"


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_REFUSALS = (
    (Sign(_FORBIDDEN), _LOOSE),
    (
        Sign(_FORBIDDEN_MARKS, _words("mr mrs ms http https www"), (":", " - ", "--", "...", "'", "‘")),
        _LOOSE,
    ),
    (Sign(_FIRST_PERSON, _words("i we you my our your me us ours ourselves myself")), _LOOSE),
    (
        Sign(
            _DOUBTFUL,
            _words(
                """false falsely wrong wrongly incorrect incorrectly erroneous erroneously mistaken mistakenly misleading
                debunked inaccurate inaccurately correction dispute disputed disputes denied denies retracted allegedly
                supposedly purportedly reportedly rumored rumoured hypothetical hypothetically should ought if unless
                whether imagine suppose maybe probably likely so not scenario joked jokingly sarcastic sarcastically
                claimed claims unclear unconfirmed contrary"""
            ),
        ),
        "doubted, disputed or an opinion",
    ),
    (Sign(_CUT_OFF, frozenset(), _CUT_ENDS), "cut off where a day was left out"),
    (Sign(_SOMEBODY_SAYS, _words("he she her his their")), "told by somebody whom it does not name"),
    (Sign(_NO_MAIN_CLAUSE, _words("who whose which")), "cut off before its verb"),
    (Sign(_NAME_CUT, _words("that who which")), "cut off before its verb"),
    (
        Sign(
            _SOMEBODYS,
            _words(
                "its their owner founder president director manager chief chairman chairwoman spokesman spokeswoman spokesperson"
            ),
        ),
        "somebody's, and whose is not told",
    ),
    (
        Sign(
            _BARE_NUMBER,
            frozenset(),
            tuple(f"{GAP} {verb}" for verb in "were are was is had have has died came".split()),
        ),
        "a number without what it counts",
    ),
    (Sign(_SPLICE), "clauses in a row that have lost their last"),
    (Sign(_ASKED, _words("asked pressed questioned")), "somebody's answer"),
    (Sign(_NATIVE, _words("the")), "somebody called by the nation alone"),
    (Sign(_BACKGROUND, frozenset(), (f"{GAP}.",)), "background to an event that it does not tell"),
)
_OWN_ACT = re.compile(
    r"\b(?:his|her|its|their) (?:ruling|report|decision|announcement|remarks|comments|statement|visit|speech|findings|order"
    r"|verdict|proposal|request|appeal|complaint|lawsuit|offer|post|message|letter|testimony|trial|case)\b"
    r"(?! (?:to|of|on|that|for|in|about|against|as|with|over|by|from|at|into|after|before)\b)",
    re.IGNORECASE,
)
"""What somebody did that only the sentences before tell: "his ruling"."""
_LEANINGS = (
    (
        Sign(
            _OWN_ACT,
            _words(
                """ruling report decision announcement remarks comments statement visit speech findings order verdict
                proposal request appeal complaint lawsuit offer post message letter testimony trial case"""
            ),
        ),
        _NAMELESS,
    ),
    (
        Sign(
            _POINTING,
            _words(
                """another each other others additional remaining such same instead either neither both latter respective
                respectively likewise similarly similar smaller larger bigger lower higher lesser greater earlier later
                separate different too however therefore thus ones thereby involved mentioned above below there more
                anyway perhaps etc"""
            ),
            _POINTING_PHRASES,
        ),
        "points outside the sentence",
    ),
    (Sign(_VAGUE_OWNER, frozenset(), (GAP,)), _NAMELESS),
    (Sign(_ELLIPSIS), "points outside the sentence"),
    (Sign(_COUNT_ALONE), _NAMELESS),
    (Sign(_START), "begins with what only the text before explains"),
    (Sign(_OWN_APPOSITION, _words("its his her their")), "begins with what only the text before explains"),
    (Sign(_VAGUE_SUBJECT), _NAMELESS),
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
    return (len(words) == 1 and run.lower() in STOP) or all(word in GENERIC for word in words)


def _said_of_nothing(text: str) -> bool:
    """Whether somebody says a figure of an event that stays unnamed: "the spokesman said 31 people were rescued"."""
    said = _SAID.search(text)
    if said is None or text.find(GAP) < said.start() or text.startswith("In "):
        return False
    rest = text[said.end() :]
    return not (_YEAR.search(rest) or any(not CALENDAR.match(name.group()) for name in _NAME.finditer(rest)))


_NAMED_FIRST = re.compile(r"\w+ (?:[A-Z]|said\b|[a-z]+(?:ed|s) )")
"""A name or a noun that only looks like a past tense: "Reed Holdings", "Ground forces moved"."""
