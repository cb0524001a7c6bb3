"""What a question is worth is the chance that a strict reader passes it."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.acceptability import UNKNOWN, judged
from quizapp.generate.acceptability.features import features
from quizapp.generate.acceptability.limits import BARELY, LEANING, SELDOM
from quizapp.generate.acceptability.limits_of_facts import PETTY
from quizapp.generate.acceptability.model import chance
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.facts import statements
from quizapp.generate.rank import FLOOR, LEAST
from quizapp.generate.speech.stem import LOST

TEXT = """Harbour board of Larne closes the ferry pier

By Jo Writer

The harbour board of Larne closed the ferry pier on Friday, its chair, Anna Brandt, said.

"The pier is older than the ferries," said Ida Moen, 67, who was waiting there. "Ferries need piers," said Tom Reed, a pilot.
"""
HEADLINE = "Context: Harbour board of Larne closes the ferry pier.\n"
LONG = "Who said, “The pier of Larne carried the ferries of Belfast through two wars and a winter of ice”?"


def read() -> Analysis:
    """The article above."""
    return Analysis(parse(TEXT, "a.txt"))


def said(stem: str, *, speaker: str = "Tom Reed", kind: str = "single-choice", worth: float = 0.9) -> Candidate:
    """A question for the speaker of words."""
    return Candidate(
        WHO_SAID_WHAT, kind, "quotation-to-speaker", stem, speaker, 0, 10, speaker=speaker, worth=worth
    )  # fmt: skip


def worth(made: Candidate) -> float:
    """Its worth as it leaves the stage, 0 to 1."""
    return judged(read(), made).worth


def test_words_behind_the_headline_are_worth_more_than_alone() -> None:
    assert worth(said(HEADLINE + LONG)) > worth(said(LONG))


def test_few_words_that_point_back_are_worth_little() -> None:
    assert worth(said("Who said, “It is that”?")) < 0.4 < worth(said(HEADLINE + LONG))


def test_a_name_that_is_not_sure_to_be_a_persons_is_not_to_be_typed() -> None:
    assert worth(said(HEADLINE + LONG, speaker="Orrin", kind="short-answer")) <= UNKNOWN


def test_who_is_brought_in_with_an_age_and_hardly_named_again_is_a_passer_by() -> None:
    assert worth(said(HEADLINE + LONG, speaker="Ida Moen")) <= UNKNOWN < worth(said(HEADLINE + LONG))


def test_what_its_finder_calls_unclear_is_worth_less_than_any_chosen_item() -> None:
    assert worth(said(HEADLINE + LONG, worth=0.2)) <= LEANING < worth(said(HEADLINE + LONG))


def test_what_only_names_stand_before_is_never_chosen() -> None:
    assert worth(said("Context: A report of May 2, 2020 about Larne and Anna Brandt.\n" + LONG)) <= SELDOM < LEAST


def test_a_false_statement_whose_context_names_the_speaker_is_given_away() -> None:
    text = TEXT.replace("Harbour board of Larne closes", "Reed and board of Larne close", 1)
    told = "True or false: Anna Brandt said, “The pier of Larne carried the ferries of Belfast through two wars.”"
    made = Candidate(
        WHO_SAID_WHAT, "true-false", "attribution-true-false", f"Context: Reed and board of Larne close the ferry pier.\n{told}",
        "false", 0, 10, speaker="Tom Reed", worth=0.9,
    )  # fmt: skip
    assert judged(Analysis(parse(text, "a.txt")), made).worth <= SELDOM


def test_a_form_that_nobody_has_read_keeps_what_its_finder_gave_it() -> None:
    assert worth(Candidate(WHO_SAID_WHAT, "cloze", "never-seen", LONG, "Tom Reed", 0, 10, worth=0.45)) == 0.45


def test_a_sum_of_money_is_worth_more_than_a_year() -> None:
    asked = "Fill the gap: The harbour board of Larne closed the ferry pier in ____."
    sums, years = (Candidate(FACT_RECALL, "single-choice", "quantity-gap", asked, key, 0, 10) for key in ("$5", "1987"))
    assert worth(sums) > worth(years)


@pytest.mark.parametrize("kind", [WHO_SAID_WHAT, FACT_RECALL])
def test_a_chance_lies_between_none_and_certainty(kind: str) -> None:
    assert 0 < chance(kind, {}) < 1
    assert 0 < chance(kind, {"telling words": 1e3}) <= 1


def test_features_are_plain_numbers_of_what_is_shown() -> None:
    found = features(read(), said(HEADLINE + "Who said, “It needs two piers, and they know that”?"))
    assert found["context headline"] == found["opens with a pronoun"] == found["they"] == 1
    assert "context none" not in found
    assert all(0 <= value < 10 for value in found.values())


def test_an_exchanged_figure_only_fills_a_set() -> None:
    told = "True or false: The harbour board of Larne closed the ferry pier of Belfast for $5 million in June."
    false, true = (
        Candidate(FACT_RECALL, "true-false", "quantity-true-false", told, key, 0, 10) for key in ("false", "true")
    )
    assert worth(false) <= PETTY < FLOOR < worth(true)


def test_words_about_what_nothing_tells_are_left_to_all() -> None:
    assert worth(said(HEADLINE + LONG, worth=LOST)) <= SELDOM < FLOOR


def test_a_question_about_the_lead_is_known_as_one() -> None:
    made = Candidate(FACT_RECALL, "single-choice", "quantity-gap", "Fill the gap: ____ piers.", "5", 0, 10)
    lead = read().text.index("The harbour board")
    assert features(read(), made._replace(start=lead, end=lead + 9))["lead"] == 1
    assert "lead" not in features(read(), made._replace(start=len(TEXT) - 30, end=len(TEXT) - 2))


@pytest.mark.parametrize(
    "asked",
    [
        "Who said, “The pier of Larne carried the ferries of Belfast”?",
        "Who said that the pier of Larne carried the ferries of Belfast through two wars and a winter of ice?",
        "Who called the pier of Larne, which had carried ferries through two wars, “the pride of all the northern bays”?",
    ],
)
def test_what_leans_and_is_short_or_reported_only_fills_a_set(asked: str) -> None:
    assert worth(said(HEADLINE + asked, worth=0.2)) <= BARELY < FLOOR
    assert worth(said(HEADLINE + LONG, worth=0.2)) == LEANING >= FLOOR


def test_forms_that_readers_seldom_pass_are_worth_less_than_their_chance() -> None:
    def made(form: str) -> Candidate:
        told = "Who closed the ferry pier of Belfast and the harbour of Larne for good in June 2021?"
        return Candidate(FACT_RECALL, "single-choice", form, told, "Tom Reed", 0, 10)

    subject = made("subject")
    assert worth(subject) < chance(FACT_RECALL, features(read(), subject))
    assert worth(made("office")) <= SELDOM < LEAST


def test_a_later_fact_that_nothing_places_only_fills_a_set() -> None:
    asked = "Fill the gap: The harbour board of Larne closed the ferry pier of Belfast for ____ in June."
    made = Candidate(FACT_RECALL, "single-choice", "quantity-gap", asked, "$5 million", 0, 10)
    later = made._replace(start=len(TEXT) - 30, end=len(TEXT) - 2)
    assert worth(later) <= SELDOM < worth(later._replace(stem=HEADLINE + asked))


@pytest.mark.parametrize(
    ("sign", "asked", "plain"),
    [
        (
            "had been done",
            "The board of Larne had closed the pier for ____ in June.",
            "The board of Larne closed it for ____.",
        ),
        (
            "tied to what was before",
            "The board later closed the pier for ____.",
            "The board “later” closed the pier for ____.",
        ),
    ],
)
def test_what_had_gone_before_and_what_came_later_are_known_as_such(sign: str, asked: str, plain: str) -> None:
    found, other = (
        features(read(), Candidate(FACT_RECALL, "single-choice", "quantity-gap", f"Fill the gap: {shown}", "$5", 0, 10))
        for shown in (asked, plain)
    )
    assert found[sign] == 1
    assert sign not in other


def test_a_body_of_several_that_somebody_speaks_of_is_worth_less() -> None:
    asked = HEADLINE + "Who said that {} would close the pier of Larne in June?"
    assert worth(said(asked.format("the company"))) < worth(said(asked.format("the company of Larne")))


def test_a_lead_to_be_judged_that_names_nobody_is_no_good_question() -> None:
    lead = "{} who filmed himself on the old harbour bridge minutes before it was closed has been fined by a court."
    found = []
    for who in ("A teenager", "A teenager from Larne"):
        text = f"Teenager fined for film on harbour bridge\n\nBy Jo Writer\n\n{lead.format(who)}\n\nIt was cold.\n"
        analysed = Analysis(parse(text, "a.txt"))
        made = next(c for c in statements.find(analysed) if isinstance(c, Candidate))
        found.append(judged(analysed, made).worth)
    assert found[0] <= BARELY < FLOOR < found[1]


def test_a_poll_that_nothing_dates_is_no_good_question() -> None:
    fact = "True or false: A poll gave the Harbour Party of Larne 27 percent, four points more than the Pier Alliance."
    made = Candidate(FACT_RECALL, "true-false", "statement", HEADLINE + fact, "true", 130, 160, focus=130)
    told = Candidate(
        FACT_RECALL, "true-false", "statement", HEADLINE + fact.replace("A poll gave", "Voters gave"), "true", 130, 160
    )
    assert judged(read(), made).worth <= BARELY < judged(read(), told).worth


def test_options_who_say_nothing_make_a_question_worth_little() -> None:
    others = ("Ida Moen", "Carl Foss")
    heard = said(HEADLINE + LONG)._replace(
        distractors=others, feedback={"Ida Moen": "Ida Moen said: “No.”", "Carl Foss": "Carl Foss said: “Yes.”"}
    )
    half = heard._replace(feedback={"Ida Moen": "Ida Moen said: “No.”"})
    silent = heard._replace(feedback={})
    assert worth(half) <= SELDOM < worth(heard)
    assert worth(silent) <= SELDOM
    told = half._replace(stem=f"Context: The speaker, who runs the harbour, spoke of it.\n{LONG}")
    assert worth(told) <= SELDOM


def test_a_fragment_and_a_report_of_oneself_fill_no_place_of_better_ones() -> None:
    assert worth(said("Who used the words “a long and winding wall”?")) < BARELY
    assert worth(said("Who said that he would close the harbour on Monday?")) <= BARELY


@pytest.mark.parametrize(
    ("lead", "limited"),
    [
        ("The town's new mayor rejected the offer of Tom Reed to pay for the harbour wall.", True),
        ("A woman who accused Tom Reed of theft said that he had rejected her offer for the harbour.", True),
        ("A Democratic candidate rejected the offer of Tom Reed to pay for the harbour wall.", True),
        ("The British capital's new mayor rejected the offer of Tom Reed to pay for the harbour wall.", True),
        ("Mayor Ann Lee rejected the offer of Tom Reed to pay for the harbour wall.", False),
        ("Ministers of Mercia rejected the offer of Tom Reed to pay for the harbour wall.", False),
    ],
)
def test_a_lead_about_one_person_without_a_name_is_no_fact_to_judge(lead: str, limited: bool) -> None:
    text = f"Reed's offer for harbour wall rejected\n\nBy Jo Writer\n\n{lead}\n\nThe offer came on Monday.\n"
    found = Analysis(parse(text, "a.txt"))
    start = text.index(lead)
    made = Candidate(FACT_RECALL, "true-false", "statement", f"True or false: {lead}", "true", start, start + len(lead))
    assert found.lead is not None
    assert found.lead.start == start
    assert (judged(found, made).worth <= BARELY) is limited


def test_a_headline_that_names_the_speaker_fills_no_set() -> None:
    assert worth(said(f"Context: [The speaker] closes the ferry pier of the harbour.\n{LONG}")) <= SELDOM


@pytest.mark.parametrize(
    ("form", "kind", "stem", "key", "most"),
    [
        (
            "quantity-gap",
            "single-choice",
            "Fill the gap: Tom Reed was a pilot on the Larne ferries in ____.",
            "1987",
            SELDOM,
        ),
        ("subject", "single-choice", "Who waited at the ferry pier of Larne for three hours?", "Ida Moen", SELDOM),
        ("lead-name", "single-choice", "Fill the gap: The harbour board heard House Speaker ____.", "Tom Reed", SELDOM),
    ],
)
def test_facts_that_readers_seldom_pass_fill_no_set(form: str, kind: str, stem: str, key: str, most: float) -> None:
    at = TEXT.index('"Ferries need piers')
    assert worth(Candidate(FACT_RECALL, kind, form, HEADLINE + stem, key, at, at + 10)) <= most


def test_one_of_two_others_in_the_race_is_soon_ruled_out() -> None:
    text = TEXT + "\nThe campaign of Carl Foss, a candidate for governor, and the campaign of Bo Lind met.\n"
    found = Analysis(parse(text, "a.txt"))

    def among(*others: str) -> float:
        heard = {name: f"{name} said: “No.”" for name in others}
        return judged(found, said(HEADLINE + LONG)._replace(distractors=others, feedback=heard)).worth

    assert among("Carl Foss", "Ida Moen") <= SELDOM < among("Anna Brandt", "Ida Moen")


@pytest.mark.parametrize(
    "words",
    [
        "The pier of Larne carried the ferries through two wars, and the people here will not forget that in a hurry",
        "The pier of Larne carried the ferries through two wars. Why would the board of the harbour close it now? It stands",
    ],
)
def test_words_with_a_here_or_a_question_fill_no_set(words: str) -> None:
    assert worth(said(f"{HEADLINE}Who said, “{words}”?")) <= SELDOM < worth(said(HEADLINE + LONG))


@pytest.mark.parametrize(
    ("told", "limited"),
    [
        ("The poll was conducted among 1,358 voters of Larne on the telephone.", True),
        ("Tom Reed doesn’t seem like the kind of pilot who has thought much about piers.", True),
        ("Tom Reed conducted the choir of Larne in the harbour church for twenty years.", False),
    ],
)
def test_how_a_poll_was_made_and_how_a_thing_seems_fill_no_set(told: str, limited: bool) -> None:
    at = TEXT.index('"Ferries need piers')
    made = Candidate(FACT_RECALL, "true-false", "statement", f"{HEADLINE}True or false: {told}", "true", at, at + 10)
    assert (worth(made) <= SELDOM) is limited


@pytest.mark.parametrize(
    "asked",
    [
        "Who said, “So long as I am your president the pier of Larne will stay open for the ferries of Belfast and for you all”?",
        "Fill the gap: Another pilot of Larne, ____, added that “it would be hard for the ferries to pass the pier at night”.",
        "Who said the ten had not been detained over the pier of Larne, which carried the ferries of Belfast through two wars?",
    ],
)
def test_words_that_tell_their_speakers_office_and_a_number_for_people_fill_no_set(asked: str) -> None:
    assert worth(said(HEADLINE + asked)) <= SELDOM
