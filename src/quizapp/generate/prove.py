"""The last stage before an item leaves: prove it again from its text and its evidence alone.

It knows nothing of how a candidate was made, so that an error of an earlier stage has to get past a second reading.
`prove` returns the reasons against a candidate; none means that it may leave.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache

from quizapp.article.markdown import split_words
from quizapp.article.model import Article, Paragraph, Role
from quizapp.generate.candidate import BLANK, WHO_SAID_WHAT, Candidate
from quizapp.generate.names.gender import is_first_name
from quizapp.generate.names.joining import FIRST_FIELD
from quizapp.patterns import lazy_pattern
from quizapp.text import clean, fold

_LONGEST_STEM = 700
_LONGEST_EVIDENCE = 2600
_LONGEST_OPTION = 240
_SEARCHED = 100_000
"""Characters in which a compound is looked for, so that no text costs its square."""
_NEAR = 2000
"""Characters before the evidence in which a sentence may stand that explains it."""
_LINE, _HEADING = 4, 14
"""Words of a line, and of a heading, that evidence may run over."""
_MARK_UP = lazy_pattern(r"\*\*|\]\(|<[a-z/]|https?://|&#?\w{2,8};|\{\{|\}\}|\ufffd")
"""Double braces are a bank's gaps; the last is a character that was lost."""
_LOST_WORDS = lazy_pattern(r"[,;:(](?:(?<!\() ?[.,;](?!\.)|(?<=\()\s*\))")
"""Marks between which words are missing: a link or a picture that went out of the page."""
_QUOTED = lazy_pattern(r"“[^”]*”|(?<!\w)['‘][^'’]+['’](?!\w)")
"""Somebody's words; headlines have them in single marks."""
_WRITER = lazy_pattern(
    r"[IWwmuMOo](?<!\w.)(?:(?<=I)|(?<=[Wwm])e|(?<=u)s|(?<=[Mm])y|(?<=[Oo])ur)\b(?!-)(?!\.)"  # I, we, me, us, my, our
)
"""The writer's own person, outside of quotation marks."""
_GOES_ON = frozenset("because and or but the a an that which than if when while although though whose of".split())
"""Words with which no stem ends."""
_CUT_BEHIND_VERB = tuple(
    f" {joint} {verb}?" for joint in ("and", "but") for verb in ("was", "were", "is", "are", "had", "has")
)
"""Ends of stems that have lost what somebody "had, and was"."""
_TO_COME = lazy_pattern(
    r"\b(?:due|scheduled|set|expected|meant|supposed|slated) to [a-z]+\?$"
    r"|(?<!for)(?<!in)(?<!of)(?<!after)(?<!within)(?<!over)(?<!than)(?<!least)(?<!about)(?<!lasted)(?<!took)(?<!next)(?<!last)(?<!every)"
    r" (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days|weeks|months|years|hours|minutes)\?$"
)
"""The end of a stem that has lost when something was to be, or what so many days were before or after."""
_LOST_VERB = lazy_pattern(r" and (?:[A-Z][\w’'-]+ ){1,4}\d[\d,.]*\?$")
"""The end of "Who received 8,214 votes and Ron Teakles 8,176?"."""
_LOST_WAS = lazy_pattern(r"\bWho (?:told|asked|pressed|informed|reminded|described|called|praised) by\b")
"""A question that has lost its "was": "Who told by a reporter that ..., raised her eyebrows?"."""
_LOST_WHOM = lazy_pattern(
    r"\bWho (?:had |has |have )?(?:ordered|asked|told|allowed|forced|urged|persuaded|required|invited|helped|enabled|encouraged"
    r"|instructed|directed) to "
)
"""A question that has lost whom or what: "Who had ordered to cover a budget gap?"."""
_DONE_TO = frozenset(
    """told asked pressed informed reminded described called praised ordered allowed forced urged persuaded required
    invited helped enabled encouraged instructed directed""".split()
)
"""A word that any question has which has lost its "was", or whom: asked first, since most stems have none."""
_GIVEN = lazy_pattern(r"\bto give (?:the|an?|his|her|its|their) [a-z]+\?$")
"""The end of a question that has lost what is given: "to give the deal the hardest look"."""
_CHARGED = lazy_pattern(r"\nWho [a-z]+ charging (?![^?\n]*\b(?:with|for|that|more|less|extra|over)\b)[^?\n\d“]*\?$")
"""A question that has lost what somebody is charged: "a higher rate"."""
_SAID_IT_WOULD = lazy_pattern(
    r"(?:^|\n|, )[Ww]ho (?:also )?(?:said|says|announced|confirmed) (?:that )?it (?:was considering\b"
    r"|(?:planned|plans|intends|intended|expects|expected) to\b|(?:would|will) (?!be\b|not\b|take\b|mean\b|cost\b|have\b"
    r"|make\b|come\b|seem\b|help\b|become\b|depend\b|require\b|hurt\b))"
)
"""Whoever is an "it" is no person."""
_CUT_THAT = lazy_pattern(r"(?:^|\n|, )[Ww]ho [a-z]+ that [A-Z][^,?]*, of [^,?]*\?$")
"""A clause of which only the subject is left: "Who ruled that Cuillin Oven, of Carbost?"."""
_TWO_STOPS = lazy_pattern(r"[^.]\.\.$")
"""What a cut behind "6 p.m." leaves."""
_PRONOUN_WITHIN = lazy_pattern(r"\b(?:did|was|were|does|do|is|has|have|had) (?:He|She|It|They|His|Her|Its|Their) [a-z]")
"""A question whose subject has kept its capital and tells nobody: "In what year was It sold?"."""
_CAPITAL_PRONOUNS = frozenset("He She It They His Her Its Their".split())
_LOST_NOUN = lazy_pattern(r" (?:two|three|four|five|six|seven|eight|nine|ten|\d+) of \d+\?$")
"""The end of "Who took five of 14?"."""
_SPANS = frozenset("days weeks months years hours minutes".split())
_STEM_END = 40
"""Characters in which such an end is looked for."""
_MANY_OWN = lazy_pattern(r"\b[A-Z]\w+s['’] $")
"""What stands before "Alliance" in "the Queensland Teachers' Alliance"."""
_CAUSE_OF = lazy_pattern(r"\b[A-Z]\w+ (?:for|Against|against) (?:a |the )?$")
"""What stands before "Medical Progress" in "Americans for Medical Progress"."""
_GENITIVE = lazy_pattern(r"['’]s\b")
_FIRST_HALVES = frozenset(
    """well self long short high low north south east west ex co non anti pro multi mid half full part two three four
    five six seven eight nine ten first second third one year month week old so all cross inter post pre re semi ultra
    vice left right hard open wide free far near ever much""".split()
)
"""What stands before the hyphen of compounds."""
_WIDEST = 2.6
"""How many times as long as its longest distractor a key may be."""
_CHOICES = frozenset({"single-choice", "multiple-choice"})
_SPEECH_VERBS = "said|says|told|added|wrote|tweeted|asked|argued|warned|replied|explained"
_TAGGED = lazy_pattern(
    rf"§[,.]?[”’'\"]*,?\s(?:(?:{_SPEECH_VERBS})\s(?P<inverted>[^.,“\"]{{1,60}})"
    rf"|(?P<plain>[^.,“\"]{{1,60}}?)\s(?:{_SPEECH_VERBS})\b(?!:|,\s[“\"]))"
)
"""Words with a speaker right behind them: `"...," said X`, `"...," X said`."""


def prove(article: Article, candidate: Candidate) -> list[str]:
    """Why `candidate` may not leave; empty when it is proved."""
    evidence = article.text[candidate.start : candidate.end]
    return [
        *_against_evidence(article, candidate, evidence),
        *_against_stem(candidate),
        *_against_options(candidate),
        *_against_gap(candidate),
        *(_against_speech(candidate, evidence) if candidate.kind == WHO_SAID_WHAT else ()),
        *_against_other_names(article, candidate),
    ]


def _against_other_names(article: Article, candidate: Candidate) -> Iterator[str]:
    """No option may be what the article calls the key elsewhere: "Black, better known as Marine A"."""
    known_as = _known_as(article.text) if candidate.type == "single-choice" else {}
    others = known_as.get(candidate.key.rsplit(" ", 1)[-1], ())
    if any(called.startswith(candidate.distractors) for called in others):
        yield "an option is another name of the key"


@lru_cache(maxsize=1)  # asked for each question of an article
def _known_as(text: str) -> dict[str, set[str]]:
    """What stands behind each "known as" of a text, by the words with a capital right before it."""
    called: dict[str, set[str]] = {}
    for found in _KNOWN_AS.finditer(text):
        for word in _CAPITALISED.findall(text, max(0, found.start() - _LONGEST_NAME), found.start()):
            called.setdefault(word, set()).add(text[found.end() : found.end() + _LONGEST_NAME])
    return called


_SMALL = "the a an of into from with or their its".split()
_DANGLING = (
    lazy_pattern("(?m)[,?](?:(?<=,)|(?=$))(?:" + "|".join(rf"(?<=\W{word}.)" for word in _SMALL) + ")"),
    lazy_pattern(" on, “" + "".join(f"(?<!{verb} on, “)" for verb in "went goes carried later so move moved".split())),
    lazy_pattern(r"(?m)^Who told (?:the )?“”(?: [a-z]+)?\?$"),
)
"""A small word that has lost what it stood before: "told the, “It is late”"; each begins with what it is looked for by."""
_HALF_SAID = lazy_pattern(
    r"(?m)\b(?:said|added|says|adds|argued|noted|warned) that (?:while|although|though|if|when|unless|since) [^,“]*\?$"
)
"""A clause before what was said, which is lost: "said that while Lind was late?"."""
_DOUBLED_NAME = lazy_pattern(r"\b([A-Z][a-z]+ [A-Z][a-z]+) \1\b|\b([A-Z][a-z]{2,}) (?:[A-Z][a-z]+ ){1,2}\2 [A-Z]")
_KNOWN_AS = lazy_pattern(r" known as (?:the )?[“\"'‘]?")
_CAPITALISED = lazy_pattern(r"[A-Z][\w’'-]*")
_LONGEST_NAME = 60
"""Characters before and behind "known as" among which the two names stand."""


def _against_evidence(article: Article, candidate: Candidate, evidence: str) -> Iterator[str]:
    if not evidence.strip() or len(evidence) > _LONGEST_EVIDENCE:
        yield "the evidence is empty or too long to read"
    if candidate.type != "true-false" and _is_part(candidate.key.removeprefix("the "), evidence):
        yield "the key may be a part of a longer name"
    if clean(evidence) != evidence:
        yield "the evidence holds characters that cannot be shown"
    if _has_split_words(article.text) and any(
        _is_broken(article, candidate, *halves) for halves in split_words(_shown(article, candidate))
    ):
        yield "a word is broken at the end of a line"
    first_and_last = {p.role for p in _ends(article, candidate)}
    if first_and_last != {Role.BODY}:
        yield "the evidence is not from the body of the article"
    elif _runs_over_others(article, candidate):
        yield "the evidence runs over what is not the body of the article"
    if candidate.type not in {"true-false", "matching"} and not _holds(evidence, _accepted(candidate)):
        yield "the evidence does not hold the key"
    if candidate.type == "matching" and not all(_holds(evidence, _forms_of(v)) for v in candidate.pairs.values()):
        yield "the evidence does not hold every key"


def _runs_over_others(article: Article, candidate: Candidate) -> bool:
    """Whether more than a line between two paragraphs of the body, a heading or "ADVERTISEMENT", stands within the evidence."""
    at = bisect_left(article.paragraphs, candidate.start, key=lambda p: p.start)
    for paragraph in article.paragraphs[at:]:
        if paragraph.end > candidate.end:
            break
        length = len(article.text[paragraph.start : paragraph.end].split()) if paragraph.role is not Role.BODY else 0
        if length > (_HEADING if paragraph.role is Role.HEADING else _LINE):
            return True
    return False


@lru_cache(maxsize=1)  # asked for each question of an article
def _has_split_words(text: str) -> bool:
    return bool(split_words(text))


def _shown(article: Article, candidate: Candidate) -> str:
    """The passages that the stem may have words of: the evidence, what stands before it, and the first sentences."""
    text = article.text
    return f"{text[:_NEAR]} {text[max(0, candidate.start - _NEAR) : candidate.end]}"


def _is_broken(article: Article, candidate: Candidate, first: str, second: str) -> bool:
    """Whether a word is shown with a hyphen that may be the printer's: nothing tells that `environ-ment` is no compound.

    A number and the first half of many compounds do, and the same word elsewhere within a line.
    """
    word = f"{first}-{second}"
    if first.isdigit() or first.lower() in _FIRST_HALVES or word in article.text[:_SEARCHED]:
        return False
    return any(word in shown for shown in (candidate.stem, candidate.key, *candidate.distractors, *candidate.pairs))


def _ends(article: Article, candidate: Candidate) -> tuple[Paragraph, ...]:
    """The first and the last paragraph that the evidence touches."""
    first = bisect_right(article.paragraphs, candidate.start, key=lambda p: p.end)
    after = bisect_left(article.paragraphs, candidate.end, key=lambda p: p.start)
    return (article.paragraphs[first], article.paragraphs[after - 1]) if first < after else ()


def _accepted(candidate: Candidate) -> list[str]:
    if candidate.kind == WHO_SAID_WHAT and candidate.speaker and candidate.key.startswith("“"):
        return [candidate.key.strip("“”.")]
    return [candidate.key, *candidate.accept, *candidate.aliases]


def _forms_of(name: str) -> list[str]:
    """The name and its family name, which stands last, or first where names begin with it: "Zhang" for Zhang Li."""
    words = name.split()
    return [name, words[-1], words[0]]


def _holds(text: str, forms: list[str]) -> bool:
    if any(form and f" {form} " in text for form in forms):
        return True  # as it stands, between spaces: folding both would change nothing
    folded = f" {fold(text)} "
    return any(f" {form} " in folded for form in map(fold, forms) if form)


def _is_part(name: str, evidence: str) -> bool:
    """Whether "the European Cup and" stands before a name wherever `evidence` has it."""
    before = evidence.split(name)[:-1] if name[:1].isupper() else []
    if bool(before) and all(_CAUSE_OF.search(text[-60:]) for text in before):
        return True
    field = all(text.endswith(" and ") and FIRST_FIELD.search(text[-80:]) for text in before)
    owned = " " not in name and all(_MANY_OWN.search(text[-40:]) for text in before)
    return bool(before) and (field or owned)


def _against_stem(candidate: Candidate) -> Iterator[str]:
    stem = candidate.stem
    if len(stem) > _LONGEST_STEM:
        yield "the stem is too long"
    if clean(stem) != stem or "  " in stem or " ' " in stem or " ’ " in stem or _MARK_UP.search(stem):
        yield "the stem holds mark-up or stray characters"
    words = stem.split()
    end = max(0, len(stem) - _STEM_END)
    if " it " in stem and _SAID_IT_WOULD.search(stem):
        yield "whoever said it is no person"
    if (", of " in stem and _CUT_THAT.search(stem)) or (stem.endswith("..") and _TWO_STOPS.search(stem, end)):
        yield "the stem breaks off"
    if not _CAPITAL_PRONOUNS.isdisjoint(words) and _PRONOUN_WITHIN.search(stem):
        yield "a pronoun that opened a sentence stands within the question"
    if _dangles(_QUOTED.sub("“”", stem)) or _doubles_a_name(stem, words):
        yield "the stem has lost words, or doubled a name"
    if _LOST_WORDS.search(stem):
        yield "the stem has lost words between its marks"
    last = stem[:-1].rsplit(" ", 1)[-1]
    timed = last in _SPANS or " to " in stem[-_STEM_END:]
    to_come = timed and stem.endswith("?") and _TO_COME.search(stem, end)
    counted = stem[-2:-1].isdecimal() or stem[-2:-1] in (",", ".")
    if counted and _LOST_NOUN.search(stem, end):
        yield "the stem has lost what it counts"
    done_to = not _DONE_TO.isdisjoint(words)
    if (counted and _LOST_VERB.search(stem, end)) or (done_to and _LOST_WAS.search(stem)):
        yield "the stem breaks off"
    if (
        (done_to and _LOST_WHOM.search(stem))
        or (" give " in stem and _GIVEN.search(stem, end))
        or (" charging " in stem and _CHARGED.search(stem))
    ):
        yield "the stem has lost whom or what"
    if last in _GOES_ON or stem.endswith(_CUT_BEHIND_VERB) or to_come:
        yield "the stem breaks off"
    if _WRITER.search(stem) and _WRITER.search(_QUOTED.sub("", stem)):
        yield "the stem speaks of the writer"
    if stem.count("“") != stem.count("”") or stem.count("(") != stem.count(")"):
        yield "the stem's quotation marks or brackets do not pair"
    if not stem[:1].strip() or not (stem[0].isupper() or stem[0].isdigit() or stem[0] in "“$£€_"):
        yield "the stem does not begin like a sentence"
    if not stem.rstrip().endswith(("?", ".", ":", "!", "…", "”")):
        yield "the stem does not end like a sentence"
    if candidate.type not in {"true-false", "matching"}:
        owned = "'s" in stem or "’s" in stem
        folded = f" {fold(stem)} / {fold(_GENITIVE.sub('', stem)) if owned else ''} "  # "Moen's", and a firm called so
        for form in map(fold, {candidate.key, *candidate.aliases, *candidate.accept}):
            if form and (f" {form} " in folded or (form in folded and _gives_rise(form, folded))):
                yield "the stem holds its key"
                return


def _doubles_a_name(stem: str, words: list[str]) -> bool:
    """Whether a stem has "Ann Lee Ann Lee", or "Lee Ann Lee Poe"."""
    named = [word for word in words if word[0].isupper()]
    return len(set(named)) < len(named) and _DOUBLED_NAME.search(stem) is not None


def _dangles(stem: str) -> bool:
    """Whether a stem, without what stands in its marks, has lost what a small word or a "that" leads to."""
    if any(pattern.search(stem) for pattern in _DANGLING):
        return True
    return " that " in stem and _HALF_SAID.search(stem) is not None


def _gives_rise(form: str, folded: str) -> bool:
    """Whether a word of the stem is made from a name: "Trumpian", "Thatcherite"."""
    return " " not in form and any(f" {form}{ending} " in folded for ending in _MADE_FROM_NAMES)


_MADE_FROM_NAMES = ("ian", "ians", "ism", "ist", "ists", "ite", "ites", "esque")


def _against_options(candidate: Candidate) -> Iterator[str]:
    if candidate.type not in _CHOICES:
        return
    folded = [fold(option) for option in (candidate.key, *candidate.distractors)]
    if not candidate.distractors:
        yield "no distractors"
    if len(set(folded)) < len(folded) or not all(folded):
        yield "two options are the same"
    known = {fold(form) for form in (*candidate.aliases, *candidate.accept)}
    if known & set(folded[1:]):
        yield "a distractor is another form of the key"
    longest = max(map(len, candidate.distractors), default=0)
    options = " ".join((candidate.key, *candidate.distractors))  # no mark that is looked for goes on over a space
    if clean(options) != options or _MARK_UP.search(options) or max(longest, len(candidate.key)) > _LONGEST_OPTION:
        yield "an option cannot be shown"
    if candidate.kind != WHO_SAID_WHAT and len(candidate.key) > 12 and len(candidate.key) > _WIDEST * longest:
        yield "the key is much longer than every distractor"
    if candidate.options and sorted(candidate.options) != sorted((candidate.key, *candidate.distractors)):
        yield "the options are not the key and its distractors"


def _against_gap(candidate: Candidate) -> Iterator[str]:
    """A bank has no escape for the marks of its gaps."""
    if candidate.type == "cloze":
        answers = "".join((candidate.key, *candidate.accept))
        if f"{{{BLANK}" in candidate.stem or f"{BLANK}}}" in candidate.stem or any(mark in answers for mark in "{|}"):
            yield "the gap cannot be told from the marks around it"


def _against_speech(candidate: Candidate, evidence: str) -> Iterator[str]:
    quote = candidate.quote or ""
    if not quote or quote not in evidence:
        yield "the evidence does not hold the quoted words"
        return
    if not candidate.speaker or not _holds(
        evidence, [candidate.speaker, *candidate.aliases, *_forms_of(candidate.speaker)]
    ):
        yield "the evidence does not name the speaker"
    if candidate.speaker and _calls_by_first_name(candidate.speaker, quote):
        yield "the words call the speaker by the first name"
    tagged = _TAGGED.search(evidence.replace(quote, "§"))
    if tagged is None:
        return
    named = set((tagged["inverted"] or "").split()) | set((tagged["plain"] or "").split()[-1:])
    for other in candidate.distractors:
        if not other.startswith("“") and other.split()[-1] in named:
            yield f"the evidence reads as if {other} had said it"


def _calls_by_first_name(speaker: str, quote: str) -> bool:
    """Whether words have their speaker's first name: "They tell me, 'Maria, it is late.'"."""
    first, _, last = speaker.partition(" ")
    if not last or first not in quote or not is_first_name(first.lower()):
        return False
    return any(word.strip(_ROUND_A_NAME) == first for word in quote.split())


_ROUND_A_NAME = ".,!?;:'‘’“”\"()[]"
