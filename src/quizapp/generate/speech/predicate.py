"""Stems from the writer's own sentence: its predicate after "Who", or its clause after "Who said that"."""

from __future__ import annotations

import re

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.generate.attribution.cues import PARTICIPLE, past
from quizapp.generate.language import FINITE, is_common, split_forms, tag
from quizapp.generate.names import PERSON
from quizapp.generate.passage import needs_of
from quizapp.generate.passage.shown import curly, dayless
from quizapp.generate.speech.answers import leaves_out_the_question
from quizapp.generate.speech.context import situation, told_before
from quizapp.generate.speech.leaning import that_one
from quizapp.generate.speech.standing import of_who_was_told_of
from quizapp.generate.speech.stem import LONGEST_STEM, LOST, UNCLEAR, Stem, behind
from quizapp.generate.speech.words import (
    HE,
    LOOSE,
    OUTLET,
    PROPER,
    QUOTED,
    SHE,
    TIES,
    WORD,
    leaves_open,
    marked,
    names,
    tells_of_all,
    tidy,
    tidy_end,
    with_that,
)
from quizapp.patterns import lazy_pattern

_ENOUGH_WORDS = 4
"""Words by which a fragment without its sentence can still be recognised."""
_FEWEST_IN_ALL = 6
"""Words of a predicate with its quotation by which it is told from any other."""
_ONCE = lazy_pattern(r"\b(?:once|formerly|previously|earlier|at first|initially) $")
_LONGEST_ONCE = 12
_LONGEST_LEAD = 24
"""Words between a subject and its participle cue that a stem takes over."""


def predicate(analysis: Analysis, found: Attribution) -> Stem | None:
    """`Who` and the words from the cue on, verbatim: for a quotation that is a part of the writer's sentence."""
    if found.cue is None or found.phrase is None or not found.how.startswith("cue before"):
        return None
    if analysis.text[max(0, found.phrase.start - 5) : found.phrase.start].endswith("what "):
        return None  # "in what Washington called ...": its predicate asks for another thing
    if analysis.text.endswith(("whom ", "which ", " who "), 0, found.phrase.start):
        return None  # "Orr, whom she refers to as": the predicate has lost whom
    if analysis.text.endswith(("except to ", "other than to ", "only to "), 0, found.cue.start):
        return None  # "would not be drawn, except to say that it would be ..."
    start = _verb_begins(analysis.text, found)
    if analysis.text.endswith(_ASKED, 0, found.phrase.start):
        return None  # "She declined to say whether she had asked for it, saying only"
    if start == found.cue.start and _ONCE.search(analysis.text, max(0, start - _LONGEST_ONCE), start):
        return None  # "Brophy, who once called him ..., was less generous"
    text = marked(analysis, start, _clause_ends(analysis, found)).rstrip(".: ")
    text = _without_tail(text)
    text = _AND_HE.split(dayless(" " + text).strip(), maxsplit=1)[0]
    text = with_that(_LEFT_OVER.sub("", text))
    text = _SENTENCES_BEHIND.sub(r"\1”", text)
    if text.count("“") > text.count("”"):
        text += "”"
    if text.endswith("”?"):
        return None  # the writer asks it
    if not text or len(text) > LONGEST_STEM or not _balanced(text) or _broken(text):
        return None
    relative = analysis.text[found.phrase.end : start].lstrip(", ").startswith("who ")
    if relative and _MAIN_VERB.search(text):
        return None  # "Lind, who has called it “a trap,” clearly intended": the verb of another clause
    outside = QUOTED.sub(" ", text)
    if leaves_out_the_question(outside):
        return None
    words = {w.lower() for w in WORD.findall(outside)}
    speaker = found.speaker
    if speaker is None or names(outside, speaker) or words & {"i", "we", "our", "us", "my", "you"}:
        return None
    if speaker.kind == PERSON and _FOR_BODY.match(text):
        return Stem(f"Who {curly(_plain(_finite(found, text)))}?", LOST)  # "said it would ...", for whom Rudd speaks
    gender = "m" if words & HE else "f" if words & SHE else ""
    if (words & HE and words & SHE) or (gender and speaker.gender != gender):
        return None
    if gender and of_who_was_told_of(analysis, found):
        return None
    hangs = bool(words & LOOSE) or that_one(outside)
    loose = hangs or leaves_open(outside)
    told = _plain(_finite(found, _THEN.sub("", _HOWEVER.sub("", _LINK.sub(r"\1", text)))))
    asked = f"Who {curly(told)}?".replace("?”?", "?”")
    if len(WORD.findall(text)) < _FEWEST_IN_ALL:
        return Stem(asked, UNCLEAR, gender)
    if not loose:
        return Stem(asked, _OF_THEMSELVES if gender else 0.9, gender)
    context = told_before(analysis, found, needs_of(outside)) or (None if hangs else situation(analysis, found))
    if context and tells_of_all(context.text, outside):
        return behind(context, asked, _OF_THEMSELVES if gender else 0.78, gender)
    return Stem(asked, LOST if hangs else UNCLEAR, gender)


_OF_THEMSELVES = 0.28
"""The worth of what somebody says partly of himself: readers passed 5 of 14, and 30 of 53 of the others."""
_FOR_BODY = lazy_pattern(
    r"(?:said|says|told \w+)(?: that)? it(?:s\b|\b"
    r"(?! (?:is|was|would be|will be|may be|might be|could be|has been|had been|took|takes)\b))"
)
_ASKED = ("whether ", "if ", "why ", "how ", "when ", "where ")
_MAIN_VERB = lazy_pattern(r",[”\"'’]+ (?:[a-z]+ly )?(?:[a-z]+ed|was|is|has|had|said|says|told|will|would)\b")
_AND_HE = lazy_pattern(r",[”\"'’]+ and (?:he|she)\b")
_SENTENCES_BEHIND = lazy_pattern(r"(“[a-z][^“”]*?(?<![\w.])[a-z]{2,})[.!] [A-Z][^“”]*”$")
"""Whole sentences behind words that end the writer's own: `called it a “loss. She was the best of us.”`"""
_LEFT_OVER = lazy_pattern(r"(?<=”),? and (?:add(?:ed|s)|said|says|continued|went on|wrote|tweeted)(?: that)?,?$")
"""What brings in words that are not the speaker's to be found, and so not shown."""
_ACCORDING = lazy_pattern(r",? according to .*$")
_LINK = lazy_pattern(
    r"^((?:has|have|had) |)"
    r"(?:then|also|later|again|further|additionally|subsequently|similarly|likewise|previously|earlier) (?=\w)"
)
"""What ties a predicate to the sentence before, and means nothing without it."""
_HOWEVER = lazy_pattern(r", (?:however|though|meanwhile|moreover|furthermore|instead),(?= )")
_THEN = lazy_pattern(r"(?<=^said) (?:then|instead)(?= that )")
"""What ties it to the sentence before within it: "did not, however, defend them", "said then that"."""
_BROKEN = lazy_pattern(r"[A-Z][\w’'.]* (?:posted|aired|published|released)$|[,.!?][’'] |\s[-–—]+\s[“\"][^”\"]*[”\"]$")
"""Marks of another quotation, and an aside whose sentence goes on."""
_BROKEN_HEAD = lazy_pattern(
    r"(?:said|says)(?: that)? [“\"]?"  # "which Lind said have"
    r"(?:have|has|had|is|are|was|were|will|would|could|should|may|might)\b|"
    r"puts? it,|(?:of|in|at|from|and|with|who|which|for|to|on|by|was|were)\b"  # no verb of the speaker's
    r"|(?:told|asked) [^“\"‘:]{0,60}, (?:saying|adding|noting|calling)\b"  # what was told is missing
    r"|(?:\w+ ){0,4}\w+, (?:was|were|is|are|had|has|would|will)\b"
    r"|(?:has |had |was )?(?:described|called|praised|hailed|dubbed|told|asked|pressed|reminded|informed) by\b"
    r"|(?:\w+ )?(?:describe[ds]|dismisse[ds]|characteri[sz]e[ds]|portray(?:s|ed)|denounce[ds]|hail(?:s|ed)"
    r"|brand(?:s|ed)|deride[ds])(?: only| merely| simply)?(?: (?:in|at|during) [^“\"‘:]{1,40})? as\b"  # whom, or what?
    r"|(?:has |had |have )?(?:likened|compared) to\b"
    r"|(?:has |had |have )?(?:called|branded|labell?ed|dubbed|termed|declared|deemed)"
    r"(?: [“\"‘](?!on\b)| an? “[^”]*”(?:,| and\b| or\b|$))"
    r"|called (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|spen(?:t|ds?) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|asked (?:about|whether|if|why|how|by)\b[^“]*, (?:would|was|has|had|could|did|will|said|says|replied|declined)\b"
    r"|told [^“]{0,60} about an? (?:few |couple of )?(?:year|month|week|day|hour|decade)s?\b"
    r"|told [^“]{0,60}, (?:which|who)\b|(?:said|says) only\b|told [^“]{0,60}, (?:was|were|is|are|had|has|would|will)\b"
    r"|(?:told|said|says)\b[^“]* that (?:was|is|had|has) “"
    r"|(?:told|said|says)\b[^“]{0,40}, but (?:was|were|is|are|had|has|will|would)\b"
    r"|\w+ in (?:[A-Z]\w+ ?)+ (?:was|is)\b|\w+, (?!“|\"|‘)|pondered who\b"
    r"|(?:said|says|added|adds|told)\b[^“]*, “[a-z]|\w+, “[a-z]"  # the end of a sentence
    r"|said (?:in|on|at|to|during) [^“\":]*, (?:adding|saying|noting|calling)\b"
)
"""Predicates that lost their verb or their object on the way."""


_HALF = lazy_pattern(r"\w+, [“\"](?:which|who|whose|where|whom|and|or|but)\b", re.IGNORECASE)
"""A quotation that is the end of a clause before it: `added, "which is more than ..."`."""


_CLAUSE_OPENED = lazy_pattern(r" (?:when|while|because|although|after|before) (?:another|an?|the|his|her) [\w-]+$")
"""A clause of which only the subject is left: `admitted there was "a wobble" when another club`."""


_WHILE = lazy_pattern(
    r"\bthat (?:while|although|though|despite|until|unless) [^,]*$"
    r"|\bthat, (?:while|although|though|despite|since|because|if|when|as|after|before) [^,]*$"
)
"""A clause before the one that was said, which is lost: `told the paper that, while Lind “had an interest in it”`."""


def _broken(text: str) -> bool:
    return any(
        (
            _BROKEN_HEAD.match(text),
            _HALF.match(text),
            _WHILE.search(text),
            _BROKEN.search(text),
            _CLAUSE_OPENED.search(text),
        )
    )


def _balanced(text: str) -> bool:
    doubled = text.count("''") + text.count("``") + text.count("‘‘") + text.count("’’")
    return text.count("“") == text.count("”") and text.count('"') % 2 == 0 and doubled % 2 == 0


def _finite(found: Attribution, text: str) -> str:
    """A predicate that begins with its verb in a finite form: "saying it was" -> "said it was"."""
    cue = found.cue
    if cue is None or cue.type != "v" or not text.lower().startswith(cue.lower):
        return text
    return past(cue.lower) + text[len(cue.lower) :]


def _plain(text: str) -> str:
    """A predicate without "added", which means nothing where what was said before is not shown, and without "this site"."""
    text = _TOLD_US.sub(lambda found: "says" if found.group(1) == "tells" else "said", text)
    text = _GOES_ON.sub(lambda found: past(found[1]) if found[1] in PARTICIPLE else found.group(), text)
    return _ADDED.sub(lambda found: "says" if found.group().endswith("s") else "said", text)


_TOLD_US = lazy_pattern(
    rf"^(told|tells) (?:me|us|(?:this|the|our) {OUTLET}"
    r"(?: (?:by|in|over) (?:an? )?(?:[\w-]+ )?(?:e-?mail|telephone|phone|interview))?)"
    r"(?=,? (?:that\b|he\b|she\b|the\b|his\b|her\b|it\b|“|\"|'')|: )"
)
"""Who heard it: the writer, or a paper that only a sentence before names."""
_GOES_ON = lazy_pattern(r"^(?:continued|went on)(?: by)? ([a-z]+ing)\b")
_ADDED = lazy_pattern(
    r"^(?:add(?:ed|s)(?= (?:he|she|it|they|the [\w-]+(?: [\w-]+)?)"
    r" (?:is|was|were|are|has|had|would|will|should|could|must|can|may)\b)"
    r"|(?:add(?:ed|s)|continue[ds]|conclude[ds]|(?:went|goes) on(?: to (?:say|add))?)(?=,? (?:that\b|“|‘|\"|'')|: ))"
)


def clause(analysis: Analysis, found: Attribution) -> Stem | None:
    """`Who said that` and the clause before the cue: `Sanders "has good roles to play," Doyle said`."""
    if found.cue is None or found.phrase is None or "cue after" not in found.how:
        return None
    end = min(found.phrase.start, found.cue.start)
    if analysis.text[found.quotation.start : found.quotation.end].endswith(","):
        end = min(end, found.quotation.outer_end)  # behind it stands what the speaker is
    whole = marked(analysis, found.start, end).rstrip(" ,")
    text = TIES.sub("", whole)
    outside = QUOTED.sub(" ", text)
    words = {w.lower() for w in WORD.findall(outside)}
    hangs = words & (HE | SHE | LOOSE | {"i", "we", "our", "us", "my", "you", "but", "and", "that"})
    if (
        not words
        or re.search(r"['’]s?\s+[“\"]", text)
        or hangs
        or found.speaker is None
        or names(outside, found.speaker)
    ):
        return None
    first = text.split()[0]
    if first in _PARTICIPLES:
        return None  # "Responding to a question on it, Lind said"
    if first.endswith(","):
        return None  # "Instead, ..." leans on the sentence before
    start = found.start + len(whole) - len(text)
    name = analysis.names.within(start, start + len(first) + 1)
    named = name or (text[len(first) :].lstrip()[:1].isupper() and not is_common(first))
    named = named or first.lower() in PROPER
    lowered = text if named or not first.isalpha() or first == "I" else text[0].lower() + text[1:]
    return Stem(f"Who said that {tidy_end(curly(lowered))}?", 0.7) if len(text) <= LONGEST_STEM else None


_PARTICIPLES = frozenset(
    "Responding Answering Asked Speaking Reacting Commenting Referring Pressed Addressing Writing".split()
)
"""What opens the occasion of words, and not what was said."""
_NO_SUBJECT = frozenset(
    "is are was were has have had will would can could may might must should do does did and but or nor whether".split()
)
"""What opens words whose subject the writer has told: "was either in the wrong place or switched off"."""


_DENIES = lazy_pattern(r"(?:\b(?:not|never|no|nor|hardly|without|cannot)|n[’']t)(?: \w+)? $")
_NEAR_MARK = 24
"""Characters before a mark in which the words within are denied."""


def bare_words(analysis: Analysis, found: Attribution, quote: str) -> Stem | None:
    """The quoted words alone, where the sentence around them can't be used and they are enough to be recognised."""
    if _DENIES.search(
        analysis.text, max(found.start, found.quotation.outer_start - _NEAR_MARK), found.quotation.outer_start
    ):
        return None  # `she did not “like the sound of it”`
    if len(quote.split()) < _ENOUGH_WORDS or quote.split(maxsplit=1)[0] in _NO_SUBJECT:
        return None
    return Stem(f"Who used the words “{tidy(quote)}”?", UNCLEAR)


_FURTHER = lazy_pattern(r"\W*(?:and|but) that(?: [\w'’-]+){1,5}, (?:which|who|whose|where)\b")
"""A further clause that has its verb behind an aside: `and that reserves, which fell, would ...`."""
_HANGS = lazy_pattern(r"\b(?:whether|if|that|because|how)(?: (?:the|an?|his|her|its|their))?(?: [a-z’'-]+){1,2}$")
"""A clause whose verb stands behind the comma: "to say whether speed, the track or the weather had ..."."""
_MADE_SO = lazy_pattern(r"\b(?:made|makes|left|leaves|kept|keeps|rendered|saw) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)*$")
"""An object behind whose aside stands what was made of it: "made France, which has lost many, more vulnerable"."""
_WHENEVER = lazy_pattern(r"\b(?:that|and|so) (?:when(?:ever)?|if|once|while|although|until|unless)\b[^,]*$")
"""A clause before the one that the words lead to: "to ensure that whenever Lind stands down, they are able to"."""
_HALF_NOUN = lazy_pattern(r"\b(?:an?|the|his|her|its|their) [\w’'-]*-[\w’'-]+$")
"""A noun that stands behind a second adjective: "a no-work, no-pay policy"."""
_BUT_NOT = lazy_pattern(r"\s(?:but (?:not|only)|rather than|and not)\b")
"""What takes a part of the words back."""
_SUBORDINATE = lazy_pattern(
    r"\b(?:[Aa]fter|[Ww]hen|[Bb]efore|[Ss]ince|[Ww]hile|[Aa]lthough|[Bb]ecause|[Ii]f|[Oo]nce) $"
)
_ASIDE = lazy_pattern(r"[,;](?=\s)|\s[-–—]+\s|[—–]|\.$")


def _clause_ends(analysis: Analysis, found: Attribution) -> int:
    """Where the clause with the speaker's last words in the carrier ends: at the first aside after them."""
    carrier = analysis.by_carrier[found.start, found.end]
    last = max(a.quotation.outer_end for a in carrier if a.speaker is found.speaker)
    if found.phrase is not None and _SUBORDINATE.search(analysis.text, found.start, found.phrase.start):
        last = min(
            a.quotation.outer_end for a in carrier if a.speaker is found.speaker
        )  # "Long after Lind said that “...”, some bright spark wrote"
    if analysis.text[last - 2 : last - 1] == "," and not _BUT_NOT.match(analysis.text, last):
        return last
    aside = _ASIDE.search(analysis.text, last, found.end)
    if aside is None:
        return found.end
    hangs = _FURTHER.match(analysis.text, last, found.end)
    if aside.group() == "," and _HALF_NOUN.search(analysis.text, last, aside.start()):
        return found.end
    if aside.group() != "." and (
        _HANGS.search(analysis.text, last, aside.start())
        or _MADE_SO.search(analysis.text, last, aside.start())
        or _WHENEVER.search(analysis.text, last, aside.start())
        or _says_nothing(analysis.text[last : aside.start()])
    ):
        return found.end  # "too soon" to say whether speed, the track or the weather had played a part
    return last if hangs else aside.start()


_SAID_WHAT = lazy_pattern(r"\b(?:said|says|added|warned|argued)(?: that)?(?P<what>(?: [\w’'-]+){1,6})$")


def _says_nothing(text: str) -> bool:
    """Whether a clause ends before the verb of what it says: "and said all severance, estimated at ..., would be paid"."""
    said = _SAID_WHAT.search(text)
    return said is not None and FINITE.isdisjoint(tag(split_forms(said["what"])))


def _verb_begins(text: str, found: Attribution) -> int:
    """Where the cue's verb group begins: its auxiliaries and adverbs belong to it."""
    cue = found.cue
    if cue is None or found.phrase is None:
        return found.start
    between = text[found.phrase.end : cue.start]
    if cue.type == "v" and not between.startswith((",", " (")) and len(between.split()) <= _LONGEST_LEAD:
        return found.phrase.end  # "Putin brushed off the response, saying": from the main verb on
    return cue.start if "," in between or len(between.split()) > 4 or "(" in between else found.phrase.end


def _without_tail(text: str) -> str:
    """A predicate without an attribution or aside that follows its last quotation: `..., according to the paper`."""
    return _ACCORDING.sub("", text) if "according" in text else text
