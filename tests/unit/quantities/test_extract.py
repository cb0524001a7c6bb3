"""The figures of a sentence: their exact span, kind, unit and the words that belong to them."""

import pytest

from quizapp.generate.facts.quantities.extract import figures, has_figure
from quizapp.generate.language import small_words


def found(text: str) -> list[tuple[str, str]]:
    return [(figure.kind, text[figure.start : figure.end]) for figure in figures(text)]


@pytest.mark.parametrize(
    ("sentence", "kind", "span"),
    [
        ("The fund paid $1.5 billion for it.", "money", "$1.5 billion"),
        ("The fund paid £900m for it.", "money", "£900m"),
        ("The fund paid €3bn for it.", "money", "€3bn"),
        ("The fund paid US$40 million for it.", "money", "US$40 million"),
        ("The state paid Rs 5 crore for it.", "money", "Rs 5 crore"),
        ("The state paid ₹12 crore for it.", "money", "₹12 crore"),
        ("The state paid 85 million pesos for it.", "money", "85 million pesos"),
        ("It carried 2.4 million tonnes of rice.", "measure", "2.4 million tonnes"),
        ("It lies 15 kilometres from town.", "measure", "15 kilometres"),
        ("It hit 34 percent of voters.", "percent", "34 percent"),
        ("It hit 34 per cent of voters.", "percent", "34 per cent"),
        ("It hit 7.5% of voters.", "percent", "7.5%"),
        ("It fell three percentage points.", "percent", "three percentage points"),
        ("It killed 12 people.", "count", "12"),
        ("It killed twenty-one people.", "count", "twenty-one"),
        ("It sent 1.2 billion Roman Catholics a letter.", "count", "1.2 billion"),
        ("It moved 1,50,000 farmers.", "count", "1,50,000"),
        ("It took three dozen eggs.", "count", "three dozen"),
        ("They took 183 of the 276 seats.", "count", "183"),
        ("It lasted for two decades.", "duration", "two decades"),
        ("He got 18 months in prison.", "duration", "18 months"),
        ("She signed a three-year contract.", "compound", "three-year"),
        ("He has a 20-point lead.", "compound", "20-point"),
        ("It is her 11th title.", "ordinal", "11th"),
        ("It is the third time.", "ordinal", "third"),
        ("It is the third-largest bank.", "ordinal", "third-largest"),
        ("It lost a third of its value.", "fraction", "a third"),
        ("It won two-thirds of the vote.", "fraction", "two-thirds"),
        ("It is feared by six in 10 voters.", "ratio", "six in 10"),
        ("It began in 1998.", "year", "1998"),
        ("It has run since 2013, they said.", "year", "2013"),
        ("It began on March 15, 2024.", "date", "March 15, 2024"),
        ("It began on 4 December 2015.", "date", "4 December 2015"),
        ("It began on Dec. 4.", "date", "Dec. 4"),
        ("It was launched in December 2021.", "month", "December 2021"),
        ("It was of magnitude 6.8 and deep.", "magnitude", "6.8"),
    ],
)
def test_each_form_is_found_with_its_span(sentence: str, kind: str, span: str) -> None:
    assert (kind, span) in found(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "A Boeing 737 landed.",
        "They invoked Article 50 at once.",
        "It runs along Highway 61 there.",
        "He lives at 10 Downing Street now.",
        "The bus left at 9:30 a.m. sharp.",
        "Call 555-0199 for tickets.",
        "See page 12 of the report.",
        "Mr. Lee, 52, and others left.",
        "The AR-15 was sold.",
        "The G7 met.",
        "The 2012 nominee lost.",
        "It won in the 5th District again.",
        "Their 21st century dream ended.",
        "They met No. 10 at home.",
        "They rose in the 1990s too.",
        "The 68-year-old swimmer won.",
    ],
)
def test_numbers_in_names_lists_and_times_are_never_asked(sentence: str) -> None:
    assert all(kind in ("other", "age") for kind, _ in found(sentence))


def test_one_end_of_a_range_is_marked() -> None:
    assert [figure.ranged for figure in figures("It cuts 26 to 28 percent of emissions.")][-1]
    assert not any(figure.ranged for figure in figures("Revenue rose 2 percent to 41.6 billion euros."))


@pytest.mark.parametrize("approx", ["at least", "about", "more than", "up to", "nearly", "some", "an estimated"])
def test_what_stands_before_a_figure_is_kept_with_it(approx: str) -> None:
    (figure,) = figures(f"It killed {approx} 12 people.")
    assert figure.approx == approx


@pytest.mark.parametrize("verb", ["goes", "went", "has gone", "will rise", "climbed"])
def test_what_goes_up_to_a_figure_has_no_bound(verb: str) -> None:
    (figure,) = figures(f"The fare to Larne {verb} up to $12 a day.")
    assert not figure.approx


def test_the_counted_thing_is_known() -> None:
    sentence = "It suspended 125,000 Twitter accounts tied to the group."
    (figure,) = figures(sentence)
    assert figure.unit == "account"
    assert sentence[figure.end : figure.noun_end] == " Twitter accounts"


def test_a_table_is_left_alone() -> None:
    assert figures(" ".join(f"{n} cows" for n in range(2, 40))) == []


def test_text_without_figures_is_passed_over() -> None:
    told, silent = "Two-thirds of the cows had strayed.", "Nobody counted the cows of the village."
    assert has_figure(told, small_words(told))
    assert not has_figure(silent, small_words(silent))


@pytest.mark.parametrize(
    ("sentence", "span"),
    [
        ("Three people were killed and 58 injured in Larne.", "58"),
        ("The fire struck, killing two people and injuring at least 47, police said.", "47"),
        ("The number of suspected deaths climbed to 19.", "19"),
        ("It left 12 dead in Larne.", "12"),
        ("The toll rose to 34 on Friday.", "34"),
    ],
)
def test_victims_are_counted_without_their_noun(sentence: str, span: str) -> None:
    assert ("count", span) in found(sentence)
    assert all(figure.unit == "people" for figure in figures(sentence) if sentence[figure.start : figure.end] == span)


@pytest.mark.parametrize("sentence", ["The shares rose to 34 on Friday.", "She lives at 12 Dead Lane in Larne."])
def test_other_bare_numbers_count_nobody(sentence: str) -> None:
    assert ("count", "34") not in found(sentence)
    assert ("count", "12") not in found(sentence)


def test_money_behind_a_name_is_money() -> None:
    assert ("money", "310 million euros") in found("The board fined Nordbro 310 million euros on Friday.")
