"""Where the evidence of a question about somebody's words begins: where the article names who says them."""

from __future__ import annotations

from bisect import bisect_right

from quizapp.article.model import Sentence
from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import Attribution
from quizapp.patterns import lazy_pattern

LONGEST_EVIDENCE = 1500
"""Characters that the evidence may span: from the speaker's name to the words."""
_LONGEST_OF_TURNS = 2400
"""The same in an interview, where turns are long and a label may be a letter."""


def label_initials(analysis: Analysis, found: Attribution) -> Sentence | None:
    """The label of a turn that is its speaker's initials, "SA: ...": it names him in its own paragraph."""
    label = analysis.article.paragraphs[found.quotation.paragraph].label if found.how == "label" else None
    if label is None or found.speaker is None:
        return None
    letters = _LETTER.sub("", analysis.text[label.start : label.end])
    return label if len(letters) > 1 and letters == "".join(word[0] for word in found.speaker.name.split()) else None


_LETTER = lazy_pattern(r"[^A-Z]")


def evidence_start(analysis: Analysis, found: Attribution) -> int | None:
    """Where the evidence begins: at the carrier, or at the sentence further back where alone the speaker is named."""
    if found.speaker is None:
        return None
    if initials := label_initials(analysis, found):
        return initials.start
    mentions = found.speaker.mentions
    count = bisect_right(mentions, found.end, key=lambda m: m.end)
    if not count:
        return None
    named = mentions[count - 1].outer
    if named >= found.start:
        return found.start
    sentence = analysis.sentences[analysis.sentence_at(named)]
    start = sentence.start if sentence.start <= named < sentence.end else named
    start = min([start, *(q.outer_start for q in analysis.quotations_in(start, start + 1))])
    return start if found.end - start <= (_LONGEST_OF_TURNS if found.how == "label" else LONGEST_EVIDENCE) else None
