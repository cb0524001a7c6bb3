"""What stands before a question of fact is about the thing that the question means, and holds what its times are counted from."""

from __future__ import annotations

import re

from quizapp.article import parse
from quizapp.generate.pipeline import generate


def stems(title: str, *paragraphs: str) -> list[str]:
    text = "\n\n".join((title, "By Jo Writer", "3 March 2026", *paragraphs))
    return [item.stem for item in generate(parse(f"{text}\n", "a.txt"), everything=True).items]


def contexts(found: list[str], question: str) -> list[str]:
    """What stands before the questions that have the words `question`."""
    return [stem.rpartition("\n")[0] for stem in found if re.search(question, stem.rpartition("\n")[2])]


LEAD = (
    "Farmers near Larne found a bronze sword from the days of the Vikings in a field on Monday, and a museum keeps it."
)
KEPT = "A team from the museum in Larne carried the sword away. The museum in Larne, founded in 1915, has 41,000 visitors a year."
THEFT = "In 2008 thieves stole two gold horns from a museum in Derry."
LED = "Carl Foss has led the museum since 2017. His predecessor, Tom Bain, was dismissed in 2016."


def test_a_thing_of_the_same_kind_in_another_paragraph_is_not_put_for_it() -> None:
    found = stems("Sword of Vikings found", LEAD, f"{KEPT} {THEFT}", LED)
    assert not any("Derry" in told for told in contexts(found, "led the museum since"))
    alone = stems("Sword of Vikings found", LEAD, THEFT, LED)
    assert not any("Derry" in told for told in contexts(alone, "led the museum since"))


def test_a_body_of_another_full_name_is_not_put_for_it() -> None:
    lead = "Bank of Larne hired the former finance minister Nora Quinn as an adviser on Friday."
    quinn = "Quinn left politics in 2024. She refused to cut the bank levy in May 2022."
    told = "The World Bank lent Ireland 152 million dollars in 1976. Carl Foss has led the bank since November 2022."
    found = contexts(stems("Bank of Larne hires former minister", lead, quinn, told), "has led the bank")
    assert not any("World Bank" in before for before in found)


def test_a_rank_goes_on_about_the_sentence_right_before_it_alone() -> None:
    lead = "The world's emissions of carbon dioxide rose by a hundredth in 2025, the Weather Agency of Larne said on Monday."
    union = "The emissions of the European Union fell to 2.4 billion tons, their lowest since 1962."
    ice = "The ice of the Arctic shrank. Carl Foss leads the agency. The lowest, 3.41 million, was measured in 2012."
    found = stems("Emissions rise", lead, union, ice)
    assert not any("European Union" in before for before in contexts(found, "The lowest, 3.41"))


def test_what_a_time_is_counted_from_stands_before_the_question() -> None:
    lead = "The steel mill of Larne went bankrupt on Monday after years of losses, and 2,400 people lost their jobs."
    told = (
        "Prime Minister Carl Foss refused to buy the mill in July 2024. His industry minister, Tom Bain, had offered a loan of "
        "2.5 billion crowns the previous November."
    )
    for before in contexts(stems("Mill bankrupt", lead, told), "the previous November"):
        assert "refused to buy the mill in July 2024" in before
    sold = "Governor Ida Moen opened a theatre in Derry in June 2023. Two years earlier Moen sold a painting for 410,000 pounds."
    found = contexts(stems("Mill bankrupt", lead, sold, KEPT, LED), "sold a painting")
    assert found
    assert all("in June 2023" in before for before in found)


SWORD = (
    "Farmers near Larne found a bronze sword from the days of the Vikings in a field on Monday, and Carl Foss keeps it."
)
FUEL = (
    "About 60 tons of fuel leaked into the harbour of Derry from a tanker. The Green League put the amount at 200 tons."
)
SHARE = "In Ireland a third of all farmers were women in 2020. In Norway the share was 26 percent in 2022."
SAILS = (
    "Captain Tom Bain was on the bridge of the tanker. Bain had joined the firm of Carl Foss only three weeks before."
)


def test_what_is_counted_or_was_before_stands_in_the_sentence_before() -> None:
    found = stems("Sword of Vikings found", SWORD, FUEL, SHARE, SAILS, KEPT)
    for question, told in (
        ("put the amount at", "fuel leaked"),
        ("In Norway the share was", "farmers were women"),
        ("only three weeks before", "on the bridge"),
    ):
        assert all(told in before for before in contexts(found, question))
    assert contexts(found, "put the amount at|the share was")


def test_a_request_is_no_superlative() -> None:
    told = "Ida Moen lives in Brazil. The Supreme Court of Brazil rejected the request in 2024, by six votes to five."
    assert not contexts(stems("Sword of Vikings found", SWORD, told, KEPT), "rejected the request")


def test_a_year_is_not_what_them_means() -> None:
    told = "Carl Foss toured the ruins of the mill. Foss, who became a minister in 1957, compared them to Ypres in Belgium."
    for before in contexts(stems("Sword of Vikings found", SWORD, told, KEPT), "compared them"):
        assert "ruins" in before


def test_somebodys_decision_needs_the_sentence_that_told_of_it() -> None:
    told = "Governor Carl Foss fired 14 clerks on Sunday. The decision of Foss came two weeks after 40 guns were stolen in Derry."
    found = contexts(stems("Sword of Vikings found", LEAD, KEPT, f"The chief left. {told}"), "ecision of Carl Foss")
    assert found
    assert all("14 clerks" in before for before in found)
