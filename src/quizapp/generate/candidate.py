"""What a finder proposes and the later stages judge: one question with its key, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

WHO_SAID_WHAT = "who-said-what"
FACT_RECALL = "fact-recall"
BLANK = "____"
"""A gap as a stem shows it."""
_NOTHING: Mapping[str, str] = {}


class Candidate(NamedTuple):
    """A proposed item. Strings are as they will be shown; `start` and `end` are offsets into the article's text.

    A tuple and no dataclass: each is made anew two or three times on its way, which a tuple does several times as fast.
    """

    kind: str
    """`WHO_SAID_WHAT` or `FACT_RECALL`."""
    type: str
    """An item type of `quizapp.model.item`, `single-choice` and so on."""
    form: str
    """The finder's own name for the form of question, `quotation-to-speaker` for one; shown by `--explain`."""
    stem: str
    key: str
    """The right answer as text; `true` or `false` for a true-false item; for matching unused (see `pairs`)."""
    start: int
    end: int
    """The evidence: the whole sentence, or sentences, that prove the key."""
    distractors: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    """All options in the order to show, where order matters (numbers ascend); empty: shuffled by seed."""
    shown: tuple[str, ...] = ()
    """All options in an order settled by seed, for output that nobody shuffles again; empty until the end."""
    accept: tuple[str, ...] = ()
    """Short answer and cloze: other right wordings."""
    pairs: Mapping[str, str] = _NOTHING
    quote: str | None = None
    """Who-said-what: the quoted words exactly as in the article."""
    speaker: str | None = None
    """Who-said-what: the speaker's full name, whatever the form (the key of a true-false item is `true`)."""
    feedback: Mapping[str, str] = _NOTHING
    """Wrong option -> what the article says of it: "South Korea said: ..."."""
    explanation: str | None = None
    aliases: tuple[str, ...] = ()
    """Every form of the key in the article; none of them may stand in the stem or be a distractor."""
    tolerance: str | None = None
    unit: str | None = None
    focus: int = -1
    """An offset inside the sentence that is asked about, where the evidence begins before it; -1: `start`."""
    shows: tuple[int, ...] = ()
    """Numbers of the body's sentences that the stem shows as its context: asking about them would be giving the answer."""
    worth: float = 0.5
    """How much a reader would care, 0 to 1, as the finder sees it; ranking weighs it."""


class Drop(NamedTuple):
    """A candidate that did not become an item: what it was, and the stage and reason that ended it."""

    stage: str
    reason: str
    text: str
    """The words of the article that it was about, or its stem."""
    start: int = 0
    form: str = ""
