"""How reported speech is asked about: the writer's own clause, clear without the article, worth asking."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.acceptability.limits import LEANING
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.pipeline import generate
from quizapp.generate.rank import FLOOR

CAST = (
    "The harbour board met in Larne. Engineer Peter Okafor welcomed the guests. Mayor Ruth Kessler came late.\n\n"
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ida Moen, the fleet chief. Her brother sat beside her. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said.\n\n'
)


HEADLINE = "Context: Harbour plan divides town.\n"
"""What places a question that its own words do not place; see `test_situate.py`."""


def items(body: str) -> list[Candidate]:
    """The who-said-what items of an article that ends with that body."""
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}Ms Anna Brandt chairs the board.\n\n{body}\n"
    found = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items
    return [item for item in found if item.form == "quotation-to-speaker"]


def asked(body: str) -> list[str]:
    """The stems whose key is Anna Brandt."""
    return [item.stem.removeprefix(HEADLINE) for item in items(body) if item.key == "Anna Brandt"]


@pytest.mark.parametrize(
    ("body", "stem"),
    [
        (
            "Brandt said that the wall of Larne would cost $3 million.",
            "Who said that the wall of Larne would cost $3 million?",
        ),
        ("Brandt said ships from Oslo paid too little.", "Who said ships from Oslo paid too little?"),
        ("Brandt has warned that Larne will be flooded by 2050.", "Who has warned that Larne will be flooded by 2050?"),
        (
            "Brandt told reporters in Belfast on Monday that Larne would be flooded by 2050.",
            "Who told reporters in Belfast that Larne would be flooded by 2050?",
        ),
        ("Brandt told him that Larne would be flooded by 2050.", "Who said that Larne would be flooded by 2050?"),
        (
            "Brandt also added on Friday that Larne would be flooded by 2050.",
            "Who said that Larne would be flooded by 2050?",
        ),
        (
            "Ships from Oslo will pay 40 kroner a ton, Brandt said.",
            "Who said that ships from Oslo will pay 40 kroner a ton?",
        ),
        (
            "But ships from Oslo will pay 40 kroner a ton, Brandt warned.",
            "Who warned that ships from Oslo will pay 40 kroner a ton?",
        ),
        (
            "American ships will pay 40 kroner a ton, said Anna Brandt.",
            "Who said that American ships will pay 40 kroner a ton?",
        ),
        (
            "Belfast ships will pay 40 kroner a ton, said Anna Brandt.",
            "Who said that Belfast ships will pay 40 kroner a ton?",
        ),
        (
            "According to Brandt, ships from Oslo will pay 40 kroner.",
            "Who said that ships from Oslo will pay 40 kroner?",
        ),
        (
            "The wall of Larne, Brandt said, will cost $3 million.",
            "Who said that the wall of Larne will cost $3 million?",
        ),
        (
            "If ships from Oslo stay away, Brandt argued, Larne will lose 300 jobs.",
            "Who argued that if ships from Oslo stay away, Larne will lose 300 jobs?",
        ),
        ("Brandt said she also had to leave Larne in June.", "Who said she had to leave Larne in June?"),
        (
            "Brandt said Larne had a wall which would also keep out ships from Oslo.",
            "Who said Larne had a wall which would also keep out ships from Oslo?",
        ),
        ("Brandt said Larne froze two weeks earlier than Oslo.", "Who said Larne froze two weeks earlier than Oslo?"),
        (
            "Brandt said ships left Larne on Monday, ending 20 years of trade.",
            "Who said ships left Larne, ending 20 years of trade?",
        ),
        ("Brandt said she would leave Larne in June.", "Who said she would leave Larne in June?"),
        (
            "Brandt said Okafor had drawn walls in Oslo and Belfast.",
            "Who said Peter Okafor had drawn walls in Oslo and Belfast?",
        ),
        (
            "Brandt said it was important to count the ships of Oslo.",
            "Who said it was important to count the ships of Oslo?",
        ),
        (
            "Brandt said Larne would be flooded by 2050, adding that nobody listened.",
            "Who said Larne would be flooded by 2050?",
        ),
    ],
)
def test_a_reported_clause_is_asked_in_the_writers_words(body: str, stem: str) -> None:
    assert asked(body) == [stem]


def test_a_country_and_a_body_speak_for_themselves() -> None:
    body = "Norway said it would send two ships to Larne. Denmark, Sweden and Iceland have no ships in Larne."
    assert [i.stem.removeprefix(HEADLINE) for i in items(body) if i.key == "Norway"] == [
        "Which country said it would send two ships to Larne?"
    ]
    body = "Nordbro Holdings said it would send two ships to Larne."
    assert [i.stem.removeprefix(HEADLINE) for i in items(body) if i.key == "Nordbro Holdings"] == [
        "Which organisation said it would send two ships to Larne?"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "Brandt said it was a good day for everybody.",
        "Brandt said he would leave Larne in June.",
        "Brandt said that it would be closed in June.",
        "Brandt said they had left Larne in June.",
        "Brandt said that she had only received half of that in June.",
        "Brandt said Larne would stay dry until Wednesday.",
        "Brandt said Brandt would leave Larne in June.",
        "Brandt said her client had left Larne in June.",
    ],
)
def test_what_tells_too_little_or_hangs_on_the_unsaid_is_not_asked(body: str) -> None:
    assert asked(body) == []


def test_a_sentence_that_explains_the_clause_goes_before_it() -> None:
    body = "The port of Larne will build a sea wall in the Irish Sea. Brandt said the wall would cost $3 million."
    assert asked(body) == [
        "Context: Harbour plan divides town. The port of Larne will build a sea wall in the Irish Sea.\n"
        "Who said the wall would cost $3 million?"
    ]


def test_a_clause_that_leans_only_fills_a_chosen_set() -> None:
    body = "Brandt said the deal would bring 300 jobs."
    assert asked(body) == ["Who said the deal would bring 300 jobs?"]
    assert all(item.worth < FLOOR for item in items(body) if "300 jobs" in item.stem)


def test_wrong_options_fit_what_the_clause_betrays_and_are_not_named_in_it() -> None:
    (item,) = [i for i in items("Brandt said she and Dahl would leave Larne in June.") if i.key == "Anna Brandt"]
    assert "Carl Foss" not in item.distractors
    assert "Lena Dahl" not in item.distractors
    (item,) = [i for i in items("Brandt said Foss's ships would leave Larne in June.") if i.key == "Anna Brandt"]
    assert "Carl Foss" not in item.distractors


def test_a_pronoun_takes_the_sentence_that_names_the_speaker_into_the_evidence() -> None:
    body = "Ms Anna Brandt chairs the board. She said ships from Oslo would pay 40 kroner."
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}{body}\n"
    found = generate(parse(text, "a.txt"), everything=True).items
    (item,) = [i for i in found if i.stem.endswith("Who said ships from Oslo would pay 40 kroner?")]
    assert item.key == "Anna Brandt"
    assert text[item.start : item.end] == body


def test_what_a_wrong_option_did_say_is_not_quoted_where_it_was_reported() -> None:
    told = [
        i.feedback for i in items("Brandt said that Larne would be flooded by 2050.") if "Anna Brandt" in i.feedback
    ]
    assert told
    assert all(feedback["Anna Brandt"] == "Anna Brandt said that Larne would be flooded by 2050." for feedback in told)


@pytest.mark.parametrize(
    "body",
    [
        "Brandt added 21 before half-time, and rookie Ivo Lind of Larne won 17 tackles.",
        "Brandt told me that she had crossed the sea to Oslo in 1998.",
        'Brandt said the harbour took 80 ships, and added, "which is more than Larne was ever built for".',
    ],
)
def test_what_is_no_words_of_the_speaker_or_speaks_of_the_writer_is_not_asked(body: str) -> None:
    assert not [stem for stem in asked(body) if "21 before" in stem or "told me" in stem or "Who added, “which" in stem]


@pytest.mark.parametrize(
    ("body", "bad"),
    [
        (
            "The cause of the flood in Larne is no mystery, said Anna Brandt, a fire ecologist at Oslo.",
            "mystery a fire",
        ),
        (
            'What it could not do, Brandt told a radio station, was "keep people out of their own kitchens".',
            "Who told a radio station, was",
        ),
    ],
)
def test_what_is_left_of_a_turned_sentence_is_not_asked(body: str, bad: str) -> None:
    assert not [item.stem for item in items(body) if bad in item.stem]


def test_a_weekday_that_the_clause_needs_stays() -> None:
    (stem,) = asked("Brandt said the fair of Larne had been moved to a Saturday at a cost of 40 crowns.")
    assert "moved to a Saturday at" in stem


def test_a_further_clause_whose_verb_comes_behind_an_aside_is_left_out() -> None:
    stems = asked(
        'Brandt said that the plans of Larne rested on "hopes that nobody had ever checked" and that reserves, '
        "which stood at $41 million, would be gone by Christmas."
    )
    assert stems
    assert not [stem for stem in stems if stem.endswith("reserves?")]


def test_the_company_at_a_clauses_head_is_told_by_no_headline_without_one() -> None:
    text = (
        "New drug slows decline of memory by a third\n\nBy Jo Writer\n\n"
        "A new drug slowed the decline of memory in old people by a third in a trial.\n\n"
        "The drug is made by the Swiss company Lund Timber and is given as a monthly injection under the skin. "
        f"That could make it easier to use than others.\n\n{CAST}"
        "Lund Timber's chief officer, Ms Anna Brandt, said that the company expected to file for approval in the "
        "United States and Europe by the end of March.\n"
    )
    made = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items
    (worth,) = [item.worth for item in made if "the company expected" in item.stem]
    assert worth <= LEANING


def test_the_end_of_a_longer_name_is_no_option() -> None:
    body = (
        "The Northern and Mercian Examinations Board said that Oslo would get 40 new papers by July. "
        "The Fisheries Ministry said that Larne would lose 12 boats by August. "
        "The Larne Harbour Authority said that Oslo had 80 ships in 2020. The Coastal Court said that Oslo had 9 ships in 1990."
    )
    offered = {option for item in items(body) for option in item.distractors}
    assert "Larne Harbour Authority" in offered
    assert "Mercian Examinations Board" not in offered


def test_that_valley_is_told_nowhere() -> None:
    assert asked("Brandt said that the spring of 2015 had been unusually mild in Norway.")
    assert not asked("Brandt said that the spring of 2015 had been unusually mild in that valley.")


def test_a_clause_about_what_only_the_article_spoke_of_leans() -> None:
    body = '"It mends the walls with a secretion," wrote Foss.\n\nBrandt said that the {} had been seen nine times in Norway.'
    worths = [
        next(item.worth for item in items(body.format(noun)) if "seen nine times" in item.stem)
        for noun in ("secretion", "king")
    ]
    assert worths[0] <= LEANING
    assert worths[0] < worths[1]


def test_what_is_left_of_released_on_friday_goes_with_its_day() -> None:
    text = (
        "Larne plan stalls\n\nBy Jo Writer\n\nSen. Jon Reed said he had been troubled by a budget analysis, released on Friday, "
        "that put the cost of the Larne plan at $8.7 billion.\n\nJudge Ida Moen said the plan for Larne was dear. Engineer Carl "
        "Foss said the port was old. Clerk Lena Dahl said no more.\n"
    )
    made = generate(parse(text, "a.txt"), everything=True).items
    assert not any("released, that" in c.stem for c in made)


def test_who_points_to_things_says_no_clause_about_them() -> None:
    told = "Brandt pointed {} the council of Larne has agreed to fund 1,100 flats of the harbour."
    assert any("1,100 flats" in stem for stem in asked(told.format("out that")))
    pointed = (
        "Brandt pointed to 1,100 flats of the harbour that the council of Larne has agreed to fund, of which 214 stand."
    )
    assert not [stem for stem in asked(pointed) if "Who pointed that" in stem]


def test_in_the_afternoon_keeps_its_full_stop() -> None:
    said = '"Ferries of Larne need a harbour that every boat can use," Brandt told a crowd in Larne shortly after 10 p.m. "Look."'
    assert not [stem for stem in asked(said) if "10 p.m," in stem]
    assert any("shortly after 10 p.m., “" in stem for stem in asked(said))


def test_a_clause_ends_before_another_of_whom_the_sentence_tells() -> None:
    told = (
        "Brandt said that she expected every boat of Larne to be in the harbour by the end of the year, and the top engineer of "
        "the board, Peter Okafor of Antrim, blasted the plan."
    )
    assert not [stem for stem in asked(told) if "blasted" in stem]


def test_a_knight_is_given_the_surname() -> None:
    body = "Sir Edmund Lacey sold the harbour. Brandt said that Sir Edmund had never seen the ferries of Larne."
    assert "Who said that Sir Edmund Lacey had never seen the ferries of Larne?" in asked(body)


@pytest.mark.parametrize(
    ("before", "led"),
    [
        ("Brandt told a news conference in Larne that a rail joint had been found broken.", True),
        ("Brandt took office in March, the day after Tom Orr of Belfast resigned from it.", False),  # of another thing
    ],
)
def test_a_clause_stands_behind_what_its_speaker_told_of_the_same_thing(before: str, led: bool) -> None:
    stems = asked(f"{before} Brandt said that the joint had caused the derailment of nine wagons near Larne in May.")
    assert [("The speaker" in stem) for stem in stems if "nine wagons" in stem] == [led]


def test_a_department_by_its_field_alone_keeps_its_capital() -> None:
    body = "Interior relied on fish data from 2009 even though newer surveys of Larne were available, Brandt said."
    assert any("Who said that Interior relied on" in stem for stem in asked(body))


def test_what_somebody_once_wrote_is_not_joined_to_what_is_said_now() -> None:
    body = (
        "Brandt wrote in 2018 that no grocer should control more than a tenth of any market in Larne. "
        '"I was a scholar then, and scholars of Larne are paid to provoke," Brandt said.'
    )
    assert not any("wrote" in stem and "added" in stem for stem in asked(body))


def test_what_somebody_argued_in_an_article_is_not_joined_to_what_is_said_of_it() -> None:
    body = (
        "In hours of testimony, Anna Brandt, a former judge, tried to shake off a 2019 article in which she argued that "
        'the freedom of the harbour was "a custom, not a command." '
        '"I wrote that as a scholar of Larne, and I would not be serving as a scholar," Brandt said.'
    )
    assert not any("argued" in stem and "and added" in stem for stem in asked(body))


@pytest.mark.parametrize(
    ("body", "broken"),
    [
        ("Brandt called the shooting spree “one of the most senseless acts of our time in Larne”.", "Who shot"),
        (
            "In a statement, Norwegian Minister of Public Safety Anna Brandt said it was a “hard day for all of Larne”.",
            "Minister of ____",
        ),
        (
            "But Brandt said it was too early to tell and that some of Larne “appeared not to know it at all”.",
            ": But ____",
        ),
        (
            "However, Brandt said, there were many “issues at play in the case before the courts of Larne”.",
            "____ said, there",
        ),
        (
            "Brandt said that in addition to agreeing with Foss that Larne was hard, two of the boats were late.",
            "was hard?",
        ),
        ("Brandt told the Larne Post, but “it is the first time that I have heard of boats that do it”.", ", but “"),
    ],
)
def test_a_stem_keeps_its_verb_its_office_and_its_point(body: str, broken: str) -> None:
    assert not any(broken in stem for stem in asked(body)), asked(body)


def test_an_agreed_statement_is_no_body_that_speaks() -> None:
    body = "According to the Agreed Statement of Facts, two of the boats of Larne were “worn down beyond the bars of the keel”."
    assert not any("Statement" in item.key for item in items(body))


def test_a_that_which_points_at_what_was_told_is_no_conjunction() -> None:
    assert asked("Brandt said that ships from Oslo had been counted in Larne for two years.")
    told = "Brandt said that figure was based on ships from Oslo that were counted in Larne."
    assert all(
        "14 percent" in stem for stem in asked(f"A report of 2022 put the fall in traffic at 14 percent. {told}")
    )
