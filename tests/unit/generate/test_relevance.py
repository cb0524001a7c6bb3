"""What has little to do with the report is worth too little for a chosen set."""

from __future__ import annotations

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.relevance import ASIDE, NAME, UNKNOWN, weighed

TEXT = """Harbour board of Larne closes the ferry pier

By Jo Writer

The harbour board of Larne closed the ferry pier on Friday, its chair, Anna Brandt, said.

"The pier is older than the ferries," said Ida Moen, 67, who was waiting there. "Ferries need piers," said Tom Reed, a pilot.
"""


def worth(form: str, stem: str, key: str, *, speaker: str | None = None, before: float = 0.6) -> float:
    """The worth of a question as it leaves the stage, 0 to 1."""
    kind = WHO_SAID_WHAT if speaker else FACT_RECALL
    made = Candidate(kind, "single-choice", form, stem, key, 0, 10, speaker=speaker, worth=before)
    return weighed(Analysis(parse(TEXT, "a.txt")), made).worth


def test_a_deed_is_an_aside() -> None:
    assert worth("subject", "Who closed the ferry pier of Larne?", "Anna Brandt") == ASIDE


def test_a_name_that_is_not_sure_to_be_a_persons_is_not_to_be_typed() -> None:
    made = Candidate(
        WHO_SAID_WHAT, "short-answer", "quotation-to-speaker", "Who said it?", "Orrin", 0, 10, speaker="Orrin"
    )
    assert weighed(Analysis(parse(TEXT, "a.txt")), made).worth == UNKNOWN


def test_who_is_brought_in_with_an_age_and_hardly_named_again_is_a_passer_by() -> None:
    assert worth("quotation-to-speaker", "Who said it?", "Ida Moen", speaker="Ida Moen") == UNKNOWN
    assert worth("quotation-to-speaker", "Who said it?", "Tom Reed", speaker="Tom Reed") == 0.6


def test_a_small_figure_is_an_aside() -> None:
    assert worth("quantity-gap", "Fill the gap: It has ____ piers.", "five", before=0.45) == ASIDE
    assert worth("quantity-gap", "Fill the gap: It cost ____.", "$5", before=0.7) == ASIDE
    assert worth("quantity-gap", "Fill the gap: The ferry pier of the harbour cost ____.", "$5", before=0.7) == 0.7


def test_a_name_in_a_gap_is_worth_less_than_an_aside() -> None:
    assert worth("name-gap", "Fill the gap: ____ closed the ferry pier of Larne.", "Anna Brandt") == NAME < ASIDE
