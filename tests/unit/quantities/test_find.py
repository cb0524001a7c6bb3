"""From whole articles to items: what is asked about figures, and what never is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.article.reader import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.facts.quantities import find
from quizapp.generate.facts.quantities.askable import unaskable
from quizapp.generate.facts.quantities.bounds import LOWER, side
from quizapp.generate.facts.quantities.extract import figures
from quizapp.generate.facts.quantities.questions import question
from quizapp.generate.passage.definite import GAP

NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))


def items(text: str) -> list[Candidate]:
    return [found for found in find(Analysis(parse(text, "news.txt"))) if isinstance(found, Candidate)]


def drops(text: str) -> list[Drop]:
    return [found for found in find(Analysis(parse(text, "news.txt"))) if isinstance(found, Drop)]


def article(*sentences: str, date: str = "June 20, 2024") -> str:
    body = "\n\n".join(sentences)
    return f"What now for the bridge?\n\nBy Ana Brook\n\n{date}\n\n{body}\n"


def every_item() -> Iterator[tuple[str, Candidate]]:
    for path in NEWS:
        text = path.read_text("utf-8")
        for item in items(text):
            yield text, item


@pytest.mark.parametrize("path", NEWS, ids=lambda path: path.stem)
def test_every_article_gives_items_whose_key_the_evidence_holds(path: Path) -> None:
    text = path.read_text("utf-8")
    found = items(text)
    assert found
    for item in found:
        evidence = text[item.start : item.end]
        if item.type != "true-false":
            assert item.key.lower() in evidence.lower() or item.type == "numeric"
        if item.type == "single-choice":
            assert item.key in item.options
            assert len(set(item.options)) == len(item.options) >= 3
            assert set(item.options) == {item.key, *item.distractors}


def test_the_same_article_gives_the_same_items() -> None:
    text = NEWS[0].read_text("utf-8")
    assert items(text) == items(text)


def test_the_key_takes_every_rank() -> None:
    ranks = [item.options.index(item.key) for _, item in every_item() if len(item.options) == 4]
    assert {0, 1, 2, 3} == set(ranks)


def test_no_stem_points_outside_itself() -> None:
    for _, item in every_item():
        told = item.stem.startswith("Context: ")
        for word in (" he ", " they ", "Thursday", "yesterday", "the company", "this year", "the article"):
            led = told or "at the company" in item.stem
            assert word not in f" {item.stem} " or (led and word in {"the company", " he ", " they "})


def test_a_context_line_says_what_a_definite_phrase_means() -> None:
    flood = (
        "Heavy floods in Aberwen broke the old barrier on the River Taff in March. "
        "Aberwen Council will spend £3.4 million to raise the barrier."
    )
    stems = [item.stem for item in items(article(flood)) if "£" in item.key]
    assert stems
    assert all(stem.startswith("Context: Heavy floods in Aberwen broke") for stem in stems)


def test_a_sum_is_asked_with_sums_of_its_own_form() -> None:
    item = items(article("Leeds will spend £900m on a bridge over the River Aire."))[0]
    assert (
        item.stem
        == "Fill the gap, as reported on June 20, 2024: Leeds will spend ____ on a bridge over the River Aire."
    )
    assert item.key == "£900m"
    assert all(option.startswith("£") and option.endswith("m") for option in item.options)


def stems(*sentences: str, date: str = "June 20, 2024") -> str:
    return "\n".join(item.stem for item in items(article(*sentences, date=date)))


@pytest.mark.parametrize(
    ("sentence", "stem", "key"),
    [
        (
            "At least 12 people died in a fire at a Lisbon hotel in 2019.",
            "How many people died in a fire at a Lisbon hotel in 2019?",
            "At least 12",
        ),
        (
            "About 300 students from Spain live in Porto.",
            "As reported on June 20, 2024, how many students from Spain live in Porto?",
            "About 300",
        ),
        (
            "Portugal has opened 40 schools since 2019.",
            "As reported on June 20, 2024, how many schools has Portugal opened since 2019?",
            "40",
        ),
        (
            "Maria Silva scored 31 goals for Benfica in 2022.",
            "How many goals did Maria Silva score for Benfica in 2022?",
            "31",
        ),
        ("Porto Zoo raised $4 million in 2022.", "How much money did Porto Zoo raise in 2022?", "$4 million"),
        ("The Lisbon Opera was founded in 1946.", "In what year was the Lisbon Opera founded?", "1946"),
        (
            "Goalkeeper Ana Costa made 11 saves against Benfica.",
            "As reported on June 20, 2024, how many saves did goalkeeper Ana Costa make against Benfica?",
            "11",
        ),
    ],
)
def test_a_question_is_asked_where_grammar_is_certain(sentence: str, stem: str, key: str) -> None:
    asked = [item for item in items(article(sentence)) if item.type == "single-choice"]
    assert [(item.stem, item.key) for item in asked] == [(stem, key)]


def test_he_at_the_head_of_a_sentence_is_the_subject_before() -> None:
    text = stems("Maria Silva, a vet, told the council of her plans.", "She gave $4 million to Porto Zoo in 2022.")
    assert "How much money did Maria Silva give to Porto Zoo in 2022?" in text


def test_he_after_a_sentence_about_somebody_else_is_not_asked() -> None:
    sentences = (
        "Pedro Alves was born in Lisbon.",
        "A letter from Jose Lima had praised the work on the garden.",
        "He gave $4 million to the city of Porto in 2022.",
    )
    assert "million" not in stems(*sentences)


@pytest.mark.parametrize(
    "sentences",
    [
        ("“We lost 40 houses in Porto,” said Maria Silva of the city council.",),
        ("The 40 houses in Porto were sold to Maria Silva.",),
        ("Another 40 houses in Porto were sold to Maria Silva.",),
        ("Porto sold 40 more houses to Maria Silva in 2020.",),
        ("Porto reportedly sold 40 houses to Maria Silva in 2020.",),
        ("The company sold 40 houses in Porto to Maria Silva.",),
        ("Porto sold 40 houses to Maria Silva in 2020.", "That is false: the city sold no houses at all."),
        ("A fire in Porto killed 12 people.", "The fire in Porto killed 15 people, officials in Lisbon said."),
        ("Maria Silva has two children in Porto.",),
        ("Maria Silva, 52, leads the council of Porto.",),
        ("Some 34 percent said no to Maria Silva in Porto.",),
        ("Porto cut emissions by 26 to 28 percent of the total.",),
        ("Maria Silva works at 10 Downing Street in Porto.",),
        ("Maria Silva sent three tweets from Porto.",),
        ("Benfica, its only rival, cut 40 jobs in Porto in 2022.",),
        ("The hospital trust paid Maria Silva $4 million in 2022.",),
        ("The spokesman said 40 people had been rescued by Friday.",),
        ("The package includes $61 million for Porto and $4 million for Lisbon.",),
        ("Porto Council met the State in 2019, and 40 schools in the State were shut.",),
        ("The Election Commission deployed 200,000 officials at the polls.",),
        ("Maria Silva led for 18 miles in 2023.",),
        ("Losses in Porto were put at between $12 million and $15 million.",),
        ("Maria Silva rose, and nobody in the blue half of Castle Park cared about the weather in Porto.",),
        ("Benfica of Porto, whose annual budget is about $480,000.",),
        ("Fires in Porto killed up to half of the trees in 2019 in the second half of June.",),
    ],
)
def test_what_is_never_asked(sentences: tuple[str, ...]) -> None:
    assert items(article(*sentences)) == []


def test_one_figure_a_sentence_and_a_reason_for_every_other() -> None:
    text = article("Volta Motors employs 118,000 people and has 22 plants in 11 countries.")
    assert len({item.key for item in items(text) if item.type == "single-choice"}) == 1
    assert {drop.reason for drop in drops(text)} == {"another figure of the sentence is asked"}


def test_a_toll_elsewhere_is_no_contradiction() -> None:
    text = stems("Floods in Kenya killed 38 people in April.", "Floods in Tanzania killed 58 people in May.")
    assert "Kenya" in text
    assert "Tanzania" in text


def test_a_markdown_escape_does_not_show() -> None:
    found = items(article("The G7 agreed to give Kyiv a new \\$50 billion loan."))
    assert found[0].key == "$50 billion"
    assert "\\" not in found[0].stem


def test_a_false_statement_says_what_the_article_has() -> None:
    false = [item for _, item in every_item() if item.type == "true-false" and item.key == "false"]
    true = [item for _, item in every_item() if item.type == "true-false" and item.key == "true"]
    assert false
    assert true
    assert all("article says" in item.feedback["true"] for item in false)


def test_an_undated_article_gives_no_date_in_its_stems() -> None:
    text = "A headline for the bridge\n\nPorto sold 40 houses to Maria Silva in 2020.\n\nThe council met on Monday.\n"
    assert all("as reported" not in item.stem for item in items(text))


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Costa became the first teenager to win the Lisbon Open since Rita Gomes in 1999.",
        "Porto voted to close the harbour in 2031.",
        "Porto opened a museum built in 1931.",
    ],
)
def test_a_year_that_is_not_the_verbs_own_makes_no_question(sentence: str) -> None:
    assert "In what year" not in stems(sentence)


def test_she_is_not_a_man_who_was_named_before() -> None:
    text = stems("Mr Pedro Alves declared three days of mourning.", "Her first song sold 3 million copies in 1985.")
    assert "Pedro" not in text


def test_a_husbands_first_name_is_not_somebody_elses() -> None:
    text = stems("Harold Macmillan launched the bonds in 1956.", "Edna Sharples lost her husband Harold in 2009.")
    assert "husband Harold Macmillan" not in text


def test_a_sentence_that_leans_on_the_one_before_is_asked_behind_it() -> None:
    text = stems(
        "A probe from China landed on the moon near Mons Mouton.",
        "The probe carried 14 satellites for Japan and Chile.",
    )
    assert "Context: A probe from China landed on the moon near Mons Mouton.\n" in text


@pytest.mark.parametrize(
    "before",
    [
        "Trains in Porto crossed 140 bridges on the line to Lisbon.",
        "Porto started a similar plan for another bridge in Lisbon.",
        "He saw the old bridge in Porto with Maria Silva.",
        "The war has hurt people in Porto and Lisbon.",
    ],
)
def test_a_sentence_that_does_not_introduce_it_is_no_context(before: str) -> None:
    assert "Context" not in stems(before, "The bridge has cost Portugal $14 million.")


def test_a_typed_number_that_the_article_spells_is_held_by_its_evidence() -> None:
    typed = [(text, item) for text, item in every_item() if item.type == "numeric"]
    assert typed
    for text, item in typed:
        evidence = text[item.start : item.end].lower()
        assert any(form.lower() in evidence for form in (item.key, *item.aliases))


def test_he_is_nobody_who_is_named_in_his_own_sentence() -> None:
    sentences = ("The one exception is Pedro Alves.", "He paid Alves $4 million for a house in Porto in 2022.")
    assert "Pedro Alves paid" not in stems(*sentences)


def test_his_rival_is_not_the_rival_of_whom_the_sentence_before_only_mentions() -> None:
    sentences = (
        "In a ruling by Judge Pedro Alves, the court found that Rui Lima had lived in Porto.",
        "His rival, Jose Costa, paid $4 million to Porto Zoo in 2022.",
    )
    assert "Pedro Alves's rival" not in stems(*sentences)


def test_a_count_that_an_aside_disputes_is_not_asked() -> None:
    told = "The council of Oakham closed{} 600 schools in northern England in March 2019."
    assert items(article(told.format("")))
    assert not items(article(told.format(" — the union said 350 —")))


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the treaty of Oslo, Kenya will receive 46 percent of the water and Uganda 54 percent.",
        "Of the 118 people who spoke at the meeting in Nairobi, 71 opposed the treaty with Uganda and 47 favoured it.",
    ],
)
def test_a_figure_that_the_others_of_its_sentence_give_is_not_asked(sentence: str) -> None:
    assert not [i.key for i in items(article("Kenya and Uganda signed a treaty in Oslo.", sentence)) if i.start]


def test_a_sentence_whose_day_was_its_end_is_not_asked() -> None:
    told = article(
        "Kenya won the fourth stage of the Tour of Uganda.", "The fifth stage, a 31-kilometre time trial, is on Friday."
    )
    assert not [i.stem for i in items(told) if "time trial" in i.stem]


def test_early_goes_with_the_day_that_it_belongs_to() -> None:
    asked = items(article("The council of Nairobi voted early Wednesday to sell 412 houses in Mombasa to Uganda."))
    assert asked
    assert not [item.stem for item in asked if "early" in item.stem]


def test_the_company_is_not_unions_that_spoke_before() -> None:
    told = article(
        "Ibarra Motor makes cars in Kenya.",
        "Unions said 94 percent of the morning shift in Nairobi joined the strike. The company put the figure at 81 percent.",
    )
    assert not [i.stem for i in items(told) if "Unions put" in i.stem]


LIFE = "Desmond Kilbracken led Kenya for years. Kilbracken was a vet in Nairobi. Kilbracken wrote books. Kilbracken kept bees."


def test_he_is_whom_the_article_is_about() -> None:
    (stem,) = [
        i.stem for i in items(article(LIFE, "It was hard. He won in Mombasa by 219 votes in 1973.")) if "219" in i.key
    ]
    assert "Desmond Kilbracken won in Mombasa" in stem


@pytest.mark.parametrize("other", ["Mayor Peter Foss was there.", "A rival was there.", 'Foss asked, "Was it he?"'])
def test_he_is_nobody_where_another_may_be_meant(other: str) -> None:
    asked = [i.stem for i in items(article(LIFE, f"{other} He won in Mombasa by 219 votes in 1973.")) if "219" in i.key]
    assert not [stem for stem in asked if "Desmond Kilbracken won" in stem]


def test_an_answer_to_a_question_is_not_a_fact() -> None:
    told = article(
        "Kenya sold ships to Uganda.",
        "Asked by Peter Foss why he left Kenya, he said his brother died in Nairobi in 2011.",
    )
    assert not [i.stem for i in items(told) if "brother" in i.stem]


def test_how_a_poll_was_made_is_not_asked() -> None:
    told = article(
        "Kenya and Uganda voted in March.", "The poll of 804 voters in Kenya had a margin of error of 3.5 points."
    )
    assert not [i.stem for i in items(told) if "poll" in i.stem]


def test_how_many_told_it_is_not_asked() -> None:
    told = "Hugh Strand of Leeds told the Oslo conference that the alternative was worse, according to {} people in the room."
    assert any(found.reason == "how many told it" for found in drops(article(told.format("14"))))
    assert not items(article(told.format("14")))


def test_a_line_of_minutes_has_no_subject() -> None:
    assert items(article("Lisbon sold a used road grader to Porto in 2019 for $87,500."))
    assert not items(article("Sold a used road grader to Porto in 2019 for $87,500."))


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        (
            "Graca Tavares, owner of a mill near Porto that has 64 workers, said four containers were standing in Lisbon.",
            0,
        ),
        ("Dilip Thombre, who has 600 trees in Porto, told reporters from Lisbon that his well had gone dry in May.", 0),
        ("The harbour fire in Porto, which killed 64 workers, was the worst in Portugal since 1950.", 1),
    ],
)
def test_a_figure_that_only_tells_who_speaks_is_not_asked(sentence: str, asked: int) -> None:
    found = [one for one in items(article(sentence)) if {"64", "600"} & {one.key, *one.options}]
    assert bool(found) is bool(asked)


def test_a_clause_that_ends_in_reported_is_no_source() -> None:
    text = (
        "Eighty-six machines of one type were used across Portugal in 2013, and no other failure of more than a day "
        "was reported."
    )
    (figure, *_) = figures(text)
    asked = question(f"{GAP}{text[figure.end :]}", figure, "machines")
    assert asked is None or "ccording to and" not in asked.stem


def test_ages_behind_a_count_give_it_away() -> None:
    found = items(article("Three men, aged 29, 34 and 51, were detained in raids in Porto and Lisbon in 2013."))
    assert not any(one.key == "Three" for one in found)


def test_a_figure_that_the_headline_tells_is_not_asked() -> None:
    text = article("A bus fell into the river at Porto, killing 19 people of Lisbon in 2013.")
    assert any(one.key == "19" for one in items(text))
    assert not any(
        one.key == "19" for one in items(text.replace("What now for the bridge?", "Bus falls into river, 19 dead"))
    )


@pytest.mark.parametrize("end", ["he added", "according to her findings in Lisbon"])
def test_what_somebody_without_a_name_says_is_not_asked(end: str) -> None:
    found = items(
        article(
            f"A pilot in Porto, where schools had pooled orders, cut the cost of Lisbon maize by 12 percent, {end}."
        )
    )
    assert not any(end[:9] in one.stem for one in found)


def test_by_the_third_year_is_true_by_the_fifth_too() -> None:
    told = "Porto had pulled ahead of Lisbon {} the third month of 2013."
    assert any(one.key == "third" for one in items(article(told.format("in"))))
    assert not any(one.key == "third" for one in items(article(told.format("by"))))


def test_the_opening_of_a_feature_is_not_asked() -> None:
    scene = "For 38 kilometres, Carla Brandao of Porto ran as though she would rather be in Lisbon."
    assert not items(article(scene))
    assert any(found.reason == "sets the scene of a feature" for found in drops(article(scene)))
    assert items(
        article("In 38 months, Porto sold a used road grader to Lisbon for $87,500 and bought a tram in Oslo.")
    )


def test_since_when_the_firm_of_the_news_has_worked_is_not_asked() -> None:
    lead = "A leather firm that has worked in Porto since 1951 has been told to clear 700 tonnes of silt from a bridge in Lisbon."
    found = items(article(lead).replace("What now for the bridge?", "Leather firm told to clear silt from bridge"))
    assert {one.key for one in found} == {"700 tonnes"}


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Faith Jelagat won the women's 5,000 metres at the Valdora meeting of Larne.", False),
        ("Faith Jelagat swam 5,000 metres in the harbour of Larne.", True),
        ("With eleven days to the Larne by-election, the hospital has become the main issue.", False),
        ("A strike of eleven days has become the main issue of the Larne by-election.", True),
    ],
)
def test_what_everybody_runs_and_days_to_go_are_not_asked(sentence: str, asked: bool) -> None:
    figure = next(found for found in figures(sentence) if found.kind != "other")
    assert (unaskable(sentence, figure, lead=True) is None) is asked


@pytest.mark.parametrize(("number", "asked"), [("1 300", False), ("1,300", True), ("1300", True)])
def test_a_number_in_groups_with_a_space_is_not_asked_in_part(number: str, asked: bool) -> None:
    sentence = f"About {number} seasonal jobs had been lost in the orchards of Larne."
    assert any(found.kind == "count" for found in figures(sentence)) is asked


def test_to_where_a_price_goes_up_is_asked_without_a_bound() -> None:
    found = items(article("The fare of the Larne ferry went up to $12 in 2019."))
    asked = [i for i in found if i.form == "quantity-gap"]
    assert any("went up to ____" in i.stem and i.key == "$12" for i in asked)
    assert not any("up to" in option or "more than" in option for i in found for option in (i.key, *i.options))


@pytest.mark.parametrize(
    ("sentence", "bound", "turned", "excluded"),
    [
        ("The fire at a Lisbon hotel in 2019 killed at least 40 people.", "at least", "at most", range(40)),
        ("Portugal has sent more than 400 doctors to Angola since 2019.", "more than", "fewer than", range(401)),
        ("Portugal has sent up to 400 doctors to Angola since 2019.", "up to", "more than", range(400, 10_000)),
    ],
)
def test_a_bound_stands_in_the_options_and_is_turned_round_where_it_implies_them(
    sentence: str, bound: str, turned: str, excluded: range
) -> None:
    asked = [item for item in items(article(sentence)) if item.key.lower().startswith(bound)]
    assert asked
    for item in asked:
        assert bound not in item.stem
        alike = [o for o in item.options if o.lower().startswith(bound)]
        assert 1 < len(alike) < len(item.options), "the key would be the only one of its kind, or none would exclude it"
        others = [o for o in item.options if o not in alike]
        assert all(o.lower().startswith(turned) and int(o.split()[-1]) in excluded for o in others)
        assert all(o == item.key or int(o.split()[-1]) not in excluded or bound == "up to" for o in alike)


@pytest.mark.parametrize(
    "told",
    [
        "By 1992 the number of farms in Kent had dropped to 414.",
        "By June 14, 2019 the dam of Leeds had filled to 92 percent.",
        "The port of Leeds had lost most of its ships to Norway by 2011.",
    ],
)
def test_a_time_by_which_something_had_happened_is_not_asked(told: str) -> None:
    found = items(article("The council of Leeds met on Monday to hear the report.", told))
    assert not any(item.key.startswith(("1992", "2011", "June")) for item in found)
    assert all("1992" in item.stem for item in found if "Kent" in item.stem)
    assert all("2011" in item.stem for item in found if "ships" in item.stem)


def test_a_year_that_is_an_aim_is_only_judged_beside_earlier_ones() -> None:
    opened = "The council of Leeds met on Monday to hear the report."
    told = [f"The harbour board of Leeds wants to close its plant in Kent by {year}." for year in range(2028, 2060)]
    found = [item for one in told for item in items(article(opened, one))]
    judged = [item for item in found if item.type == "true-false" and item.key == "false"]
    assert judged
    assert all(item.stem.rstrip(".")[-4:] < (item.explanation or "").rstrip(".")[-4:] for item in judged)


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("The king of Kent reigned over 14 provinces of the island.", ""),
        ("He set a world record over 5,000 metres in Leeds.", ""),
        ("The bank of Leeds has lent its ships for over 14 years.", LOWER),
        ("The bank of Leeds sold over 14 ships to Norway.", LOWER),
    ],
)
def test_a_preposition_of_the_verb_is_no_bound(told: str, bound: str) -> None:
    (figure,) = figures(told)
    assert side(told[: figure.start], figure) == bound
