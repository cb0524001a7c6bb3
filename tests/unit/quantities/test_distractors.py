"""Wrong values: of the key's form and size, never true, never implied, in every rank."""

import datetime
import random

import pytest

from quizapp.generate.facts.quantities.distractors import dates, fractions, nearby
from quizapp.generate.facts.quantities.extract import figures
from quizapp.generate.facts.quantities.figure import Figure


def figure(sentence: str) -> Figure:
    return figures(sentence)[0]


def options(sentence: str, seed: int = 0, **known: object) -> list[str]:
    asked = figure(sentence)
    _, units = nearby(asked, random.Random(seed), **known)  # type: ignore[arg-type]
    return [asked.written(value) for value in units]


SENTENCES = [
    "It paid $1.5 billion for it.",
    "It moved 125,000 people.",
    "It killed 12 people.",
    "It killed seven people.",
    "It hit 34 percent of voters.",
    "It hit 97 percent of voters.",
    "It hit 4.7 percent of voters.",
    "It paid Rs 5 crore for it.",
    "It lasted for 18 months.",
    "It paid £900m for it.",
    "It moved 1,50,000 farmers.",
    "It killed 200 people.",
    "It is the third time.",
    "It began in 1998.",
    "It is feared by six in 10 voters.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_options_are_distinct_ascending_and_hold_the_key(sentence: str) -> None:
    asked = figure(sentence)
    for seed in range(12):
        key, units = nearby(asked, random.Random(seed))
        assert key in units
        assert units == sorted(set(units))
        assert len(units) >= 3


@pytest.mark.parametrize("value", ["$5,073", "$8,625", "$18,431", "$100,107", "$641,309"])
def test_an_exact_figure_of_any_size_has_wrong_values(value: str) -> None:
    asked = figure(f"It was a bill for {value}.")
    for seed in range(6):
        assert len(nearby(asked, random.Random(seed))[1]) == 4


@pytest.mark.parametrize(
    "sentence", ["It was a bill for $41,870.", "It drew 148,902 votes.", "It paid $2,340 a month."]
)
def test_beside_an_exact_figure_none_is_round(sentence: str) -> None:
    asked = figure(sentence)
    for seed in range(30):
        _, units = nearby(asked, random.Random(seed))
        assert all(value % 100 for value in units), [asked.written(value) for value in units]


@pytest.mark.parametrize(
    "sentence", [s for s in SENTENCES if "1998" not in s and "third" not in s and "six in" not in s]
)
def test_no_option_is_absurd(sentence: str) -> None:
    asked = figure(sentence)
    for seed in range(12):
        key, units = nearby(asked, random.Random(seed))
        assert all(key * 0.3 <= value <= key * 2 for value in units)


def test_shares_stay_within_a_hundred() -> None:
    assert all(float(option.split()[0]) < 100 for seed in range(20) for option in options(SENTENCES[5], seed))


def test_words_stay_words_and_scales_scales() -> None:
    assert all(option.isalpha() for option in options("It killed seven people."))
    assert all(option.startswith("$") and option.endswith(" billion") for option in options("It paid $1.5 billion."))


def test_about_allows_nothing_near() -> None:
    for seed in range(20):
        key, units = nearby(figure("It killed about 200 people."), random.Random(seed))
        assert all(value == key or abs(value - key) >= key * 0.25 for value in units)


def test_more_than_is_never_implied() -> None:
    for seed in range(20):
        key, units = nearby(figure("It killed more than 200 people."), random.Random(seed))
        assert min(units) == key
        key, units = nearby(figure("It killed up to 200 people."), random.Random(seed))
        assert max(units) == key


def test_the_key_takes_every_rank_evenly() -> None:
    asked = figure("It moved 125,000 people.")
    ranks = [nearby(asked, random.Random(seed))[1].index(125_000) for seed in range(200)]
    assert min(ranks.count(rank) for rank in range(4)) > 25


def test_other_values_of_the_article_come_first() -> None:
    other = figure("It moved 90,000 people.")
    assert any("90,000" in options("It moved 125,000 people.", seed, known=(other,)) for seed in range(8))


def test_values_that_may_fit_are_never_options() -> None:
    for seed in range(30):
        assert "34 percent" not in options("It hit 37 percent of voters.", seed, taken=(34.0,))


def test_a_fall_stays_a_fall_and_parts_stay_within_the_whole() -> None:
    sentence = "It was cut to 5.2 percent from 5.5 percent of output."
    fall, rest = figures(sentence)
    for seed in range(20):
        assert all(value < 55 for value in nearby(fall, random.Random(seed), beside=(rest,))[1])
    won, lost = figures("She won 56.6 percent of votes against 41.4 percent of votes.")
    for seed in range(20):
        assert all(value <= 586 for value in nearby(won, random.Random(seed), beside=(lost,))[1])


def test_years_are_not_to_come() -> None:
    for seed in range(20):
        assert all(value <= 2000 for value in nearby(figure("It began in 1998."), random.Random(seed), latest=2000)[1])


@pytest.mark.parametrize("written", ["March 15, 2023", "15 March 2023", "December 2021", "July 29"])
def test_dates_keep_their_form_and_stand_in_order(written: str) -> None:
    made = dates(written, random.Random(1), datetime.date(2024, 6, 20), 2024)
    if written == "July 29":
        made = dates(written, random.Random(1), datetime.date(2024, 6, 20), 2024)
    assert made is not None
    key, shown = made
    assert key == written
    assert len(set(shown)) == len(shown) == 4
    assert all(option.count(" ") == written.count(" ") for option in shown)


def test_a_date_near_publication_is_not_asked() -> None:
    assert dates("June 18, 2024", random.Random(1), datetime.date(2024, 6, 20), 2024) is None


def test_fractions_have_fractions_beside_them() -> None:
    made = fractions("two-thirds", random.Random(3))
    assert made is not None
    assert made[0] in made[1]
    assert len(made[1]) == 4


def test_a_figure_right_beside_the_key_would_tell_it() -> None:
    sentence = "It won 148,902 votes against {} of Lokaale."
    assert len(options(sentence.format("146,377 votes"), beside=figures(sentence.format("146,377 votes"))[1:])) == 1
    assert len(options(sentence.format("46,377 votes"), beside=figures(sentence.format("46,377 votes"))[1:])) > 2


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("They began a 72-hour walkout.", 24),
        ("It lasted for 36 months.", 12),
        ("It rarely sees its 30th birthday.", 10),
        ("It marked its 25th anniversary.", 5),
    ],
)
def test_beside_whole_days_years_and_decades_stand_others(sentence: str, whole: int) -> None:
    for seed in range(20):
        _, units = nearby(figure(sentence), random.Random(seed))
        assert len(units) == 4
        assert all(value % whole == 0 for value in units)


def test_years_of_what_comes_every_four_lie_four_apart() -> None:
    for seed in range(12):
        found = options("It backed Democrats from 1932 on.", seed, every=4)
        assert "1932" in found
        assert all((int(year) - 1932) % 4 == 0 for year in found)


def test_only_values_that_may_be_are_options() -> None:
    for seed in range(12):
        assert set(options("It killed five people.", seed, within=(3, 5))) == {"three", "four", "five"}
