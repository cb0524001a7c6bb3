"""What readings of old wire copy showed: names of firms and offices, clauses cut where the sentence goes on, employers."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.names import BODY
from quizapp.generate.passage.shortened import resumes, shortened
from quizapp.generate.passage.shown import unescaped, without_lead
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.cast import Cast
from quizapp.generate.speech.introduced import introduced

LEAD = (
    "Harbour plan divides town\n\nBy Jo Writer\n\nThe harbour board of Larne met under Anna Brandt. Mr Carl Foss came late.\n\n"
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ms Ida Moen. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said.\n\n'
)


def analysis(body: str) -> Analysis:
    """An article with that body."""
    return Analysis(parse(LEAD + body, "a.txt"))


def items(body: str) -> tuple[Candidate, ...]:
    """All that is asked about it."""
    return generate(parse(LEAD + body, "a.txt"), everything=True).items


@pytest.mark.parametrize(
    "sentence",
    [
        "Across the bay Robert Lee of Harbour Management and Research Incorporated said there were “a lot of losses out there”.",
        "The analyst Walter Raine, of Smith Barrow Harris, said “we are still in a boom for walls”.",
        "“Better boats have the potential for halving the cost of every trip,” Gordon Wills, vice president and manager, "
        "boats department, Esker Resources Ltd said at the fair.",
    ],
)
def test_an_employer_does_not_speak_for_whom_it_employs(sentence: str) -> None:
    for item in items(sentence):
        assert not {"Research Incorporated", "Smith Barrow Harris", "Esker Resources Ltd"} & {item.key, item.speaker}


def test_a_firm_of_partners_and_one_with_a_first_name_are_no_people() -> None:
    found = analysis(
        "The stockbrokers James Cable said the move was right. A study by Morgan Garrity Trust Co says walls pay."
    )
    kinds = {entity.name: entity.kind for entity in found.names.entities}
    assert kinds["James Cable"] == kinds["Morgan Garrity Trust Co"] == BODY


def test_what_a_company_is_called_for_short_is_no_option_beside_it() -> None:
    found = analysis("Public Service New Albion said it was ready. PNA said that it would file a plan with the state.")
    by_name = {entity.name: entity for entity in found.names.entities}
    assert Cast(found).kin(by_name["PNA"], by_name["Public Service New Albion"])


def test_the_end_of_an_office_is_not_what_somebody_is() -> None:
    found = analysis("Orr and Co Director of Trading Tom Reed came. The MP for the Third Parliament Jack Tully left.")
    for entity in found.names.people:
        told = introduced(found, entity)
        assert not told.startswith(("Trading", "Parliament"))


def test_a_stock_code_is_not_shown() -> None:
    assert unescaped("Brandt Boats AG <BRTG.F> and Orr Corp (NYSE: ORR) met.") == "Brandt Boats AG and Orr Corp met."


def test_also_stays_before_an_inversion() -> None:
    assert without_lead("Also launched was a bond.") == "Also launched was a bond."
    assert without_lead("Also, the board met.") == "The board met."


@pytest.mark.parametrize(
    ("tail", "goes_on"),
    [
        (", which challenged the licence, would get 103 million", True),
        (", which stand for a third of the firm, until a hearing in April", True),
        (", who had rung the bell for 40 years, fell down the stairs.", True),
        (", who had rung the bell for 40 years, mostly at night.", False),
        (", such as Norway and Chile, should let their money rise", True),
        (", which stand for a third of the firm", False),
    ],
)
def test_a_sentence_that_goes_on_behind_an_aside_is_not_cut_there(tail: str, goes_on: bool) -> None:
    assert resumes(tail) is goes_on


def test_a_time_limit_behind_a_relative_clause_is_kept() -> None:
    text = (
        "A court in Larne yesterday issued an order barring the Union Bank from selling the shares, which represent a third of "
        "the firm's outstanding capital stock, until hearings in April on a petition filed by a former chairman."
    )
    assert not shortened(text).endswith("selling the shares.")


def test_a_but_before_the_cue_is_the_speakers_own() -> None:
    body = "The fund has the money to buy a hundred boats, but its approach will be more cautious, Ms Anna Brandt said."
    assert any("but its approach will be more cautious" in i.stem for i in items(body) if i.key == "Anna Brandt")


def test_words_that_break_off_at_a_mark_within_are_not_asked() -> None:
    body = '"We have no objection to Mr Foss buying the "B" shares of the harbour," Ms Anna Brandt told the board.'
    assert not [i for i in items(body) if "buying the”" in i.stem or "buying the,”" in i.stem]


def test_a_clause_that_holds_of_one_case_is_not_asked_of_all() -> None:
    body = "In the case of the pier's two radio stations, Ms Anna Brandt said the plan of the partners is to sell them in May."
    assert not [i for i in items(body) if "plan of the partners" in i.stem]


def test_the_exchange_is_not_its_chairman() -> None:
    body = (
        "Larne Stock Exchange Chairman Maurice Mann said the exchange had a record day in Larne.\n\n"
        "The exchange closed half an hour early for the second straight day in May. Mann said the exchange will decide daily "
        "whether to close early in June."
    )
    assert not [i for i in items(body) if "The speaker closed" in i.stem]


def test_a_name_right_before_an_employer_is_no_trouble() -> None:
    found = items("Ms Anna Brandt, Orr Holdings said “the wall is a gift to all”. Anna Brandt Orr Holdings said so.")
    assert found
    assert all(item.key != "Orr Holdings" for item in found)


@pytest.mark.parametrize(
    ("sentence", "kept", "lost"),
    [
        (
            "Ms Lena Dahl said at the time that recommendations from the committee are usually approved by the board.",
            "said that recommendations from the committee",
            "at the time",
        ),
        (
            "Ms Lena Dahl said the Foss plan would cost the town of Larne forty million crowns every year.",
            "said the Foss plan would cost",
            "Carl Foss plan",
        ),
        (
            "Consequently the price of fish in Larne will rise by a third before the summer, Ms Lena Dahl said.",
            "said that the price of fish in Larne will rise",
            "onsequently",
        ),
    ],
)
def test_a_report_is_asked_without_what_points_away_from_it(sentence: str, kept: str, lost: str) -> None:
    stems = [item.stem for item in items(sentence)]
    assert any(kept in stem for stem in stems)
    assert not any(lost in stem for stem in stems)


@pytest.mark.parametrize(
    "clause",
    [
        "the company then began to lose money in Larne and in Esker",
        "the second reason was the price of fish in Larne and in Esker",
    ],
)
def test_a_report_that_goes_on_from_another_is_not_asked(clause: str) -> None:
    assert not [item for item in items(f"Ms Lena Dahl said {clause}.") if clause[4:20] in item.stem]


def test_wrong_years_to_come_lie_no_years_before_the_article() -> None:
    body = "The town of Larne is due to obtain its first loan from the Harbour Bank by 2031."
    article = parse(f"---\ndate: 2029-03-02\n---\n{LEAD}{body}", "a.md")
    found = [i for i in generate(article, everything=True).items if i.key == "2031"]
    assert found
    assert all(int(option) >= 2029 for item in found for option in item.options)


def test_a_condition_behind_the_source_is_kept() -> None:
    text = (
        "The six basis point rise of the past month in the price of harbour bonds may be extended next week by a series of "
        "reports from Larne and Esker, analysts said, as long as the crown holds firm."
    )
    assert not shortened(text).endswith("analysts said.")


def test_what_they_noted_is_no_deed() -> None:
    body = "The Harbour Trust signed a treaty with Esker on fish and ferries in 1999, they noted."
    assert not [i for i in items(body) if i.form in {"subject", "object", "place", "agent"}]
