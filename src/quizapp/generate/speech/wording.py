"""Stems for who-said-what: the writer's own sentence with "Who" in the speaker's place, where that reads well.

`Kim vowed his "full support"` becomes `Who vowed his "full support"?`: nothing is rephrased, so nothing can go wrong
in person or tense. What a stem cannot stand without (what "it" is, which plan "the plan" is) comes before it as one
verbatim sentence of the article; where that would name the speaker, the item is worth less.
"""

from __future__ import annotations

import re
from dataclasses import replace

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, INDIRECT, Attribution
from quizapp.generate.attribution.scene import REPLIES
from quizapp.generate.language import FINITE, split_forms, tagged
from quizapp.generate.passage import Needs
from quizapp.generate.passage.needs import names_something, nouns_needed
from quizapp.generate.speech.after_report import after_report, further_report
from quizapp.generate.speech.answers import answering
from quizapp.generate.speech.context import about_one, headline, situation, told_before, words_after, words_before
from quizapp.generate.speech.leaning import (
    needs_context,
    opens_loose,
    person_unknown,
    pointers,
    points_back,
    tells_which,
    these_unknown,
)
from quizapp.generate.speech.manner import manner
from quizapp.generate.speech.masked import masked, masked_aside
from quizapp.generate.speech.parted import parted
from quizapp.generate.speech.predicate import bare_words, clause
from quizapp.generate.speech.split import follows_condition, goes_on_over, is_half, joined, over_cue
from quizapp.generate.speech.stem import UNCLEAR, Stem, behind
from quizapp.generate.speech.substance import empty, thin
from quizapp.generate.speech.told import Told
from quizapp.generate.speech.words import (
    quoted,
    sentences_of,
    tidy,
    unwrapped,
)
from quizapp.patterns import lazy_pattern

LONGEST_QUOTE = 45
"""Words of a quotation that a stem shows; a longer one is cut at a sentence's end."""
_LONGEST_SENTENCE = 80
"""Words of a first sentence that is shown whole, since no end of a sentence comes before."""
_FEWEST_BEFORE_CUT = 15
"""Words that a sentence cut in the middle keeps at least."""
_FEWEST_POINTING = 7
"""Words below which one sentence of context seldom tells what a pronoun means."""
_FEWEST_LEANING = 5
"""Words below which a quotation that leans on what is not shown is not asked."""
_TELLING_WORDS = 16
"""Words from which on a quotation tells what it is about even if it names nothing."""
_FEWEST_ALONE = 2
"""Words below which a quotation is asked only with what was called so."""
_FEWEST_SPLIT = 8
"""Words of a sentence that its cue splits: fewer are two terms rather than a sentence."""
_PREDICATE_FLOOR = 0.7
"""Worth below which a sentence with a gap is asked rather than its predicate."""


_OPEN_INSIDE = lazy_pattern(r"(?<![\w’'])[‘'](?=\w)(?:[^‘’']|[’'](?=\w))*$")
"""Somebody else's words that are not closed."""
CUT = " ..."
"""What stands for the rest of a sentence that has no end."""


def quoted_words(analysis: Analysis, found: Attribution) -> str:
    """The quotation's words as they will be shown, without marks; cut at a sentence's end where it is long."""
    words = quoted(analysis, found.quotation.start, found.quotation.end)
    words = unwrapped(words)
    words = words[1:] if words.startswith(".@") else words
    if "…" in words:
        words = re.sub(r" ?(?:\.…\.?|…\.) ?(?=\S)", " ... ", words)
    if len(words.split()) <= LONGEST_QUOTE:
        return words
    best = ""
    for sentence in sentences_of(words):
        if best and len(words[: sentence.end].split()) > LONGEST_QUOTE:
            break
        if _OPEN_INSIDE.search(words, 0, sentence.end):
            continue  # "And he said, ‘This is Tom Reed."
        best = words[: sentence.end]
        if len(best.split()) > LONGEST_QUOTE:
            break
    best = best or words  # one sentence, which its cue ends with a comma
    if 5 <= len(best.split()) <= _LONGEST_SENTENCE:
        return best
    return _cut_at_clause(words)


def _cut_at_clause(words: str) -> str:
    """The beginning of an endless sentence, up to a comma or dash, with an ellipsis for the rest."""
    head = " ".join(words.split()[:LONGEST_QUOTE])
    ends = [m.start() for m in re.finditer(r"[,;](?=\s)|\s[-–—]+\s|[—–]", head)]
    fit = [end for end in ends if len(head[:end].split()) >= _FEWEST_BEFORE_CUT]
    return f"{head[: fit[-1]]}{CUT}" if fit else ""


_ANSWERED = REPLIES - {"asked"}
"""Cues of words that are about what somebody asked: of three that were shown without it readers passed none."""


def led_stem(
    told: Told, found: Attribution, quote: str, before: Attribution | None, after: Attribution | None
) -> Stem | None:
    """A question that has what the speaker is reported to have said right before, too; None where that does not fit."""
    if before is None or found.speaker is None or not quote or found.how == "label":
        return None
    if found.form != DIRECT:
        return further_report(told, found, before)
    if is_half(told.analysis, found) or _begins_outside(told.analysis, found, quote):
        return None
    rest = words_after(told.analysis, found, quote, after)
    made = after_report(told, found, joined(quote, rest), before)
    return replace(made, end=after.end) if made is not None and rest and after is not None else made


def stem(
    told: Told, found: Attribution, quote: str, before: Attribution | None, after: Attribution | None
) -> Stem | None:
    """The best question that asks for the speaker of `found` by his words alone, or None where none reads well.

    `before` and `after` are the quotations beside it, with whose words it may have to be read.
    """
    if found.speaker is None or not quote:
        return None
    made = _made(told, found, quote, before, after)
    if made is not None and (_HALF_TOLD.search(made.text) or _has_lost_verb(made.text)):
        return None
    if made is not None and _BEFORE_THAT.match(made.text):
        made = replace(made, text=_BEFORE_THAT.sub("Who ", made.text))
    if made is not None and found.cue is not None and found.cue.lower in _ANSWERED:
        made = replace(made, worth=min(made.worth, UNCLEAR))
    return answering(told.analysis, found, made) if made is not None else None


_BEFORE_THAT = lazy_pattern(
    r"Who had (?=(?:also |earlier |previously |once |already |repeatedly )?(?:[a-z]+ed|said|told) )"
)
"""What was said before something that no question tells: "Who had suggested that"."""
_HALF_TOLD = lazy_pattern(
    r"\bthat (?:while|although|though|in addition to|besides|apart from|aside from|along with)\b(?![^?]*, )[^?]*\?$"
    r"|^Who (?:told|said)(?: (?:the )?[A-Z][^,“]*)?, (?:but|and|yet) “"
)
"""A clause of which only its concession or its second half is left: "said that while it seems a "challenge"", and not that a deal
is possible; "told the Post, but "it is new""."""
_OPENS_DOING = lazy_pattern(r"Who (?:said|says) that (?P<told>[a-z]+ing [^?]*)\?$")


def _has_lost_verb(asked: str) -> bool:
    """Whether only the opening of what was told is left: "Who said that calling it "theft"?"."""
    opening = _OPENS_DOING.match(asked)
    return opening is not None and FINITE.isdisjoint(tagged(split_forms(_QUOTED.sub("it", opening["told"]))))


_QUOTED = lazy_pattern(r"“[^”]*”")


def _made(
    told: Told, found: Attribution, quote: str, before: Attribution | None, after: Attribution | None
) -> Stem | None:
    """The question without what the speaker was asked."""
    analysis = told.analysis
    if found.form == INDIRECT:
        report = told.question(found)
        return report if report is not None and report.whole else None
    if (joined := _continued(analysis, found, quote, before)) is not None:
        return joined
    if before is not None and before.start == found.start and follows_condition(analysis, before, found):
        return None  # too long with its condition
    if found.form != DIRECT or _begins_outside(analysis, found, quote):
        plain = told.question(found) or clause(analysis, found)
        if plain and plain.worth >= _PREDICATE_FLOOR:
            return plain
        if len(quote.split()) < _FEWEST_ALONE:
            return plain
        whole = masked(analysis, found) or plain or parted(analysis, found, quote)
        return whole or masked_aside(analysis, found) or bare_words(analysis, found, quote)
    if found.how == "cue before" and found.cue is not None and not needs_context(quote):
        plain = told.question(found)
        if plain and plain.worth >= 0.9:
            return plain
    if is_half(analysis, found):
        return _with_its_end(analysis, found, quote, after)
    rest = words_after(analysis, found, quote, after)
    made = _direct(analysis, found, quote, rest, before)
    return replace(made, end=after.end) if made is not None and rest and after is not None else made


def _with_its_end(analysis: Analysis, found: Attribution, quote: str, after: Attribution | None) -> Stem:
    """The first half of a sentence that its cue splits with the second, which may take it back: "..., or it used to"."""
    same = after is not None and after.start == found.start and after.speaker is found.speaker
    if after is None or not same:
        return Stem(_who(manner(analysis, found), quote), UNCLEAR)
    whole = over_cue(quote, quoted_words(analysis, after))
    return Stem(_who(manner(analysis, found), whole), UNCLEAR, end=after.end)


def _begins_outside(analysis: Analysis, found: Attribution, quote: str) -> bool:
    """Whether the sentence of the words begins before their mark: `Suburban women, she writes, "left a party"`."""
    lead = analysis.text[found.start : found.quotation.outer_start]
    return quote[:1].islower() and lead.count(",") > 1 and not re.search(r"[“\"]|''", lead)


def _direct(analysis: Analysis, found: Attribution, first: str, rest: str, before: Attribution | None) -> Stem | None:
    """A question with all the words, `rest` being what follows them, behind what they lean on."""
    asked = _who(manner(analysis, found), first, rest)
    quote = joined(first, rest)
    if these_unknown(quote):
        return _with_these(analysis, found, asked, quote, before)
    if empty(quote) or (thin(quote) and not points_back(quote)):
        return Stem(asked, UNCLEAR) if len(quote.split()) >= _FEWEST_LEANING else None
    if not needs_context(quote):
        return _placed(analysis, found, asked, quote)
    earlier = words_before(analysis, found, before)
    if earlier and len(quote.split()) >= _FEWEST_LEANING and not points_back(f"{earlier} {quote}"):
        return Stem(_who("said", earlier, quote), 0.8, start=before.start if before else found.start)
    if points_back(quote):
        return _pointing(analysis, found, asked, quote, before)
    return _loose(analysis, found, asked, quote)


def _pointing(
    analysis: Analysis, found: Attribution, asked: str, quote: str, before: Attribution | None
) -> Stem | None:
    """Words with an "it" or a "she" that they do not name: what explains it is seldom the sentence before.

    Readers passed 33 of 88 such, 10 of 22 even of those with 26 words and more.
    """
    length = len(quote.split())
    if _goes_on(found, before) and not person_unknown(quote):
        return Stem(asked, UNCLEAR)  # what "it" is was said by the speaker, not by the writer's sentence before
    context = told_before(analysis, found, Needs(before=pointers(quote)))
    if context is None and length >= _FEWEST_POINTING:
        context = (person_unknown(quote) and about_one(analysis, found, quote)) or situation(analysis, found)
    if context is not None and tells_which(context, quote):
        return behind(context, asked, UNCLEAR)
    return Stem(asked, UNCLEAR) if length >= _FEWEST_LEANING else None


def _loose(analysis: Analysis, found: Attribution, asked: str, quote: str) -> Stem | None:
    """Words that open as a reply ("But ..."), or are very few."""
    length = len(quote.split())
    leaning = opens_loose(quote) or length < _FEWEST_LEANING
    context = told_before(analysis, found, Needs(before=pointers(quote))) if leaning else situation(analysis, found)
    if context and not tells_which(context, quote):
        return Stem(asked, UNCLEAR)
    if context and not (leaning and length < _FEWEST_POINTING):
        return behind(context, asked, 0.78)
    if length < _FEWEST_LEANING:
        return None
    if length >= _FEWEST_POINTING and not opens_loose(quote) and (context := situation(analysis, found)):
        return behind(context, asked, 0.6)
    return Stem(asked, UNCLEAR if leaning or length < _FEWEST_POINTING else 0.45)


def _with_these(analysis: Analysis, found: Attribution, asked: str, quote: str, before: Attribution | None) -> Stem:
    """A question about words with a "these voters", behind what tells of them."""
    earlier = words_before(analysis, found, before)
    if earlier and not points_back(f"{earlier} {quote}") and not these_unknown(f"{earlier} {quote}"):
        return Stem(_who("said", earlier, quote), 0.8, start=before.start if before else found.start)
    unknown = frozenset(these_unknown(quote))
    for context in (
        told_before(analysis, found, Needs(before=("these",))),
        situation(analysis, found),
        told_before(analysis, found, Needs(nouns=unknown)),
        headline(analysis, found),
    ):
        if context is not None and tells_which(context, quote):
            return behind(context, asked, 0.75)
    return Stem(asked, UNCLEAR)


def _goes_on(found: Attribution, before: Attribution | None) -> bool:
    """True when the speaker's words right before stand in the same paragraph."""
    same = before is not None and before.speaker is found.speaker
    return same and before is not None and before.quotation.paragraph == found.quotation.paragraph


def _placed(analysis: Analysis, found: Attribution, asked: str, quote: str) -> Stem:
    """The question alone where its words tell what they are about, else behind what the article is about."""
    nouns = nouns_needed(quote)
    if not nouns and (names_something(quote) or len(quote.split()) >= _TELLING_WORDS):
        return Stem(asked, 0.9)
    context = told_before(analysis, found, Needs(nouns=nouns, topic=True)) or situation(analysis, found)
    return behind(context, asked, 0.85) if context else Stem(asked, 0.6)


def _who(how: str, quote: str, rest: str = "") -> str:
    """The question; where the words themselves end in a question mark, that one is enough."""
    words = tidy(quote)
    if rest:
        joint = "" if words.rstrip("’'").endswith(("?", "!")) else ","
        return f"Who {how}, “{words}{joint}” and added, “{tidy(rest)}”{'' if rest.endswith('?') else '?'}"
    if words[:1].islower() and how == "said":
        return f"Who used the words “{words}”?"
    return f"Who {how}, “{words}”{'' if words.endswith('?') else '?'}"


def _continued(analysis: Analysis, found: Attribution, quote: str, before: Attribution | None) -> Stem | None:
    """Both halves of a sentence that its cue splits: `"The wall," X said, "will hold"`."""
    if before is None or (before.start, before.end) != (found.start, found.end):
        return None
    if not quote[:1].islower() and not follows_condition(analysis, before, found):
        return None
    if before.speaker is not found.speaker:
        return None
    earlier = quoted(analysis, before.quotation.start, before.quotation.end)
    between = analysis.text[before.quotation.outer_end : found.quotation.outer_start]
    whole = over_cue(earlier, quote)
    goes_on = goes_on_over(between)
    fits = earlier[:1].isupper() and earlier.endswith(",") and "“" not in whole and goes_on
    if not fits or not _FEWEST_SPLIT <= len(whole.split()) <= LONGEST_QUOTE:
        return None
    return Stem(_who("said", whole), UNCLEAR if points_back(whole) else 0.85)
