"""Facts about people, bodies and places: what is asked, how it is worded, and what is never asked."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.article import parse, read
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate, Drop
from quizapp.generate.facts import people
from quizapp.generate.language import countries, region_of
from quizapp.generate.prove import prove

NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))
CROWD = """

Defence Minister Paul Osei said the talks went well. Economist Lucy Marsh said prices would rise.

Mayor Henry Dalton said he was tired. Professor Nina Kovac said little. Judge Laura Petit said nothing.

Lawyer Martin Shaw of Kenya said Peru and Chile had agreed with Japan.

Pilot Simon Vane said it rained. Surgeon Jack Tully said it did not.
"""
"""People and countries enough for distractors, in sentences that state no fact of their own."""


def asked(sentence: str, *, date: str = "12 June 2021") -> list[Candidate]:
    """What is asked about `sentence`, in an article of that date that names a crowd of others."""
    text = f"Who did what?\n\nBy Jo Writer\n\n{date}\n\n{sentence}{CROWD}"
    article = parse(text, path="a.txt")
    found = [c for c in people.find(Analysis(article)) if isinstance(c, Candidate)]
    start = text.index(sentence)
    return [c for c in found if c.start < start + len(sentence)]


def only(sentence: str, **options: str) -> Candidate:
    """The one item about `sentence`."""
    found = asked(sentence, **options)
    assert len(found) == 1, [c.stem for c in found]
    return found[0]


@pytest.mark.parametrize(
    ("sentence", "stem", "key"),
    [
        (
            "Novelist Carla Weiss won the Harlow Prize for her book on Iceland.",
            "Who won the Harlow Prize for her book on Iceland?",
            "Carla Weiss",
        ),
        (
            "On Tuesday, President Mario Conti quietly signed a treaty with Iceland.",
            "In June 2021, who quietly signed a treaty with Iceland?",
            "Mario Conti",
        ),
        (
            "Carla Weiss has founded the Harlow Prize, which was given on Monday.",
            "As of June 2021, who has founded the Harlow Prize?",
            "Carla Weiss",
        ),
        (
            "Norway has sent three ships to Iceland since the volcano erupted.",
            "Which country has sent three ships to Iceland?",
            "Norway",
        ),
        (
            "Carla Weiss was elected mayor of Iceland Falls in 2019.",
            "Who was elected mayor of Iceland Falls in 2019?",
            "Carla Weiss",
        ),
        (
            "Carla Weiss became the first woman to cross Iceland alone on foot.",
            "Who became the first woman to cross Iceland alone on foot?",
            "Carla Weiss",
        ),
        (
            "The Harlow Prize was founded by the banker Emil Strand in 1978.",
            "Who founded the Harlow Prize in 1978?",
            "Emil Strand",
        ),
        (
            "Detectives arrested the novelist Carla Weiss at Oslo Airport as she left.",
            "Who did detectives arrest at Oslo Airport?",
            "Carla Weiss",
        ),
        (
            "Banker Emil Strand, who founded Iceland Motors in 1978, said he was glad.",
            "Who founded Iceland Motors in 1978?",
            "Emil Strand",
        ),
    ],
    ids=[
        "active",
        "adverbs-and-days",
        "perfect-and-days",
        "perfect",
        "passive",
        "first",
        "agent",
        "object",
        "relative",
    ],
)
def test_a_clear_deed_is_asked_in_the_words_of_the_article(sentence: str, stem: str, key: str) -> None:
    item = next(c for c in asked(sentence) if c.form in {"subject", "object", "agent"})
    assert (item.stem, item.key) == (stem, key)
    assert item.key not in item.distractors


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("“It is late,” State Department spokesman Mark Riddle said.", "State Department spokesman"),
        (
            "Mark Riddle, a professor of law at Oslo University, said it was late.",
            "Professor of law at Oslo University",
        ),
        ("The Norwegian ambassador, Mark Riddle, said it was late.", "Norwegian ambassador"),
        ("Norwegian Foreign Minister Mark Riddle said it was late.", "Norwegian foreign minister"),
        ("Mark Riddle is the director of the Oslo Institute.", "Director of the Oslo Institute"),
        ("Sen. Mark Riddle of Ohio said it was late.", "Senator from Ohio"),
        ("Rep. Mark Riddle (D-Nev.) said it was late.", "Representative from Nevada"),
    ],
    ids=["before", "after", "turned", "capital-title", "is", "seat", "party-and-state"],
)
def test_an_office_is_found_wherever_the_sentence_puts_it(sentence: str, role: str) -> None:
    item = next(c for c in asked(sentence) if c.form in {"office", "identity"})
    told = f"{item.stem} {item.key}"
    assert "Mark Riddle" in told
    assert role.lower() in told.lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "“Carla Weiss won the Harlow Prize for her book on Iceland,” a friend said.",
        "Carla Weiss allegedly won the Harlow Prize for her book on Iceland.",
        "Carla Weiss reportedly won the Harlow Prize for her book on Iceland.",
        "Carla Weiss won the Harlow Prize for her book on Iceland, according to a friend.",
        "Carla Weiss never won the Harlow Prize for her book on Iceland.",
        "Carla Weiss would have won the Harlow Prize in Iceland.",
        "Carla Weiss may win the Harlow Prize in Iceland.",
        "Carla Weiss will win the Harlow Prize in Iceland.",
        "Had Carla Weiss won the Harlow Prize, Iceland would have cheered.",
        "Claims that Carla Weiss won the Harlow Prize in Iceland are false.",
        "I saw how Carla Weiss won the Harlow Prize in Iceland.",
        "Did Carla Weiss win the Harlow Prize in Iceland?",
        "She won the deal.",
        "Carla Weiss approved the deal.",
        "Carla Weiss won it again in Iceland.",
        "Carla Weiss and Emil Strand won the Harlow Prize in Iceland.",
    ],
)
def test_a_claim_a_guess_a_denial_or_loose_words_are_never_asked(sentence: str) -> None:
    assert [c.stem for c in asked(sentence)] == []


def test_a_list_of_deeds_is_not_cut_before_its_last() -> None:
    told = (
        "Carla Weiss, who had been ill all week, took a looping pass on her own line in Iceland, stepped inside two tackles and "
        "ran the rest of the way to silence a crowd of 34,500."
    )
    stems = [made.stem for made in asked(told)]
    assert all("stepped" not in stem or "ran" in stem for stem in stems), stems


def test_who_asked_what_is_not_told_is_not_asked_for() -> None:
    assert asked("Carla Weiss asked at the Harlow Prize in Iceland in 2020.") == []


def test_days_go_and_months_get_their_year() -> None:
    item = only("Norway opened an embassy in Iceland on Monday.")
    assert item.stem == "In June 2021, which country opened an embassy in Iceland?"
    assert "in November 2020" in only("Norway opened an embassy in Iceland in November.").stem


def test_an_opening_year_and_last_year_stay_as_years() -> None:
    assert only("In 1964 Norway opened an embassy in Iceland.").stem == (
        "In 1964, which country opened an embassy in Iceland?"
    )
    assert "in 2020" in only("Norway opened an embassy in Iceland last year.").stem


def test_a_second_verb_is_asked_where_the_first_cannot_be() -> None:
    item = only("Norway approved the deal and sent three ships to Iceland in 2020.")
    assert item.stem == "Which country sent three ships to Iceland in 2020?"


def test_a_word_for_a_woman_in_the_stem_leaves_only_women_as_distractors() -> None:
    item = only("Novelist Carla Weiss won the Harlow Prize for her book on Iceland.")
    assert item.distractors
    assert set(item.distractors) <= {"Lucy Marsh", "Nina Kovac", "Laura Petit"}


def test_an_aside_that_begins_with_saying_leaves_the_deed_before_it() -> None:
    item = only("Norway closed its embassy in Iceland in 2020, saying that money was short.")
    assert item.stem == "Which country closed its embassy in Iceland in 2020?"


def test_a_short_name_is_said_in_full_so_that_the_stem_stands_alone() -> None:
    sentence = "Banker Emil Strand was ill. Carla Weiss replaced Strand as head of Iceland Air."
    assert "Who replaced Emil Strand as head of Iceland Air?" in [c.stem for c in asked(sentence)]


def test_a_definite_noun_is_said_as_the_article_first_said_it() -> None:
    sentence = "Workers tested a malaria vaccine in Lagos. Norway approved the vaccine for use in 2020."
    assert "Which country approved the malaria vaccine for use in 2020?" in [c.stem for c in asked(sentence)]


def test_the_sentence_that_brings_a_thing_in_stands_before_the_question() -> None:
    sentence = "A court in Cairo heard of a painting on Monday. Norway bought the painting for a museum in 2020."
    assert [c.stem for c in asked(sentence) if "painting for" in c.stem] == [
        "Context: A court in Cairo heard of a painting on June 7, 2021.\nWhich country bought the painting for a museum in 2020?"
    ]


def test_two_things_of_one_name_are_not_told_apart_so_not_asked() -> None:
    sentence = "Workers tested a malaria vaccine and another vaccine. Norway approved the vaccine for use in 2020."
    assert asked(sentence) == []


def test_she_is_resolved_when_one_woman_alone_can_be_meant() -> None:
    sentence = "Mrs. Carla Weiss grew up in a small village. She won the Harlow Prize in Iceland in 2019."
    item = next(c for c in asked(sentence) if c.stem == "Who won the Harlow Prize in Iceland in 2019?")
    assert item.key == "Carla Weiss"
    two = "Mrs. Carla Weiss met Mrs. Anna Strand. She won the Harlow Prize in Iceland in 2019."
    assert not [c for c in asked(two) if "2019" in c.stem]


def test_whoever_had_a_part_in_it_is_no_distractor() -> None:
    item = only("Norway signed a treaty on fishing with Iceland and Peru in 2020.")
    assert not {"Iceland", "Peru"} & set(item.distractors)


def test_a_country_is_no_distractor_where_its_capital_or_people_stand_in_the_sentence() -> None:
    item = only("Norway signed a treaty on fishing with Tokyo and a Peruvian firm in 2020.")
    assert not {"Japan", "Peru"} & set(item.distractors)


def test_no_stem_betrays_its_country_by_an_adjective_or_a_capital() -> None:
    assert not [c for c in asked("Norway sent the Norwegian frigate Olav to Iceland in 2020.") if c.key == "Norway"]


def test_her_in_the_stem_leaves_only_women_as_distractors() -> None:
    item = only("Banker Emma Strand moved her family and her business to Iceland in 2020.")
    assert " her " in item.stem
    assert set(item.distractors) <= {"Lucy Marsh", "Nina Kovac", "Laura Petit"}


def test_a_list_of_titled_people_gives_none_of_them_the_title_of_the_next() -> None:
    sentence = "Guests were State Treasurer Ann Mitchell, Secretary of State Carol Lawson and Congresswoman Sue Brook."
    assert not [c for c in asked(sentence) if c.key == "Ann Mitchell" and "ecretary" in c.stem]


def test_a_former_office_is_asked_as_former_and_one_of_another_time_not_at_all() -> None:
    for item in asked("Former Norwegian prime minister Mark Riddle said it was late."):
        assert "former" in f"{item.stem} {item.key}".lower()
    sentence = "In 1936 Norwegian Prime Minister Mark Riddle opened the bridge."
    assert not [c for c in asked(sentence) if c.form in {"office", "identity"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "The flood of 1953 drowned 307 people. The Norwegian prime minister, Mark Riddle, prayed in the boats.",
        "Back then, the Norwegian prime minister, Mark Riddle, cut the ribbon.",
        "During the war, the Norwegian prime minister, Mark Riddle, hid in a barn.",
        "At the opening seventy years ago, the Norwegian prime minister, Mark Riddle, cut the ribbon.",
        "In the cartoon, the Norwegian prime minister, Mark Riddle, eats a shoe.",
        "The town was poor in the 1930s. The Norwegian prime minister, Mark Riddle, sold the pier.",
        "The Norwegian prime minister, Mark Riddle, sold the pier in those days.",
        "When he was a boy, the Norwegian prime minister, Mark Riddle, sold papers.",
        "The film is about a fire. The Norwegian prime minister, Mark Riddle, sells the pier.",
        "The Norwegian prime minister, Mark Riddle, was found dead.",
        "The Norwegian prime minister, Mark Riddle, died in the fire.",
        "Norwegian Prime Minister Mark Riddle was overthrown by his own party.",
        "The Norwegian prime minister, Mark Riddle, opened a bridge. He resigned the next day.",
    ],
)
def test_an_office_of_another_time_of_fiction_or_that_was_left_is_not_asked(sentence: str) -> None:
    assert not [c for c in asked(sentence) if c.form in {"office", "identity"}]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Norwegian prime minister, Mark Riddle, opened a bridge. He praised the builders.",
        "The party was founded in 1911. The Norwegian prime minister, Mark Riddle, says it has grown old.",
        "The Norwegian prime minister, Mark Riddle, opened a bridge. Tom Hale resigned as its architect.",
    ],
)
def test_an_office_that_is_held_is_asked(sentence: str) -> None:
    assert [c for c in asked(sentence) if c.form in {"office", "identity"}]


def test_kin_stay_what_they_are() -> None:
    stems = [c.stem for c in asked("Robert Hale's father, Tom Price, drove a bus.") if c.form == "office"]
    assert not any("2021" in stem or " is " in stem for stem in stems)


@pytest.mark.parametrize("path", NEWS, ids=lambda path: path.stem)
def test_every_item_on_the_news_texts_is_proved_and_sound(path: Path) -> None:
    article = read(str(path))
    found = [c for c in people.find(Analysis(article)) if isinstance(c, Candidate)]
    for item in found:
        assert prove(article, item) == [], item.stem
        loose = {"they", "this", "yesterday", "today"} | {"he", "she"}
        assert not loose & set(item.stem.lower().rsplit("\n", 1)[-1].split()), item.stem
        assert len(item.distractors) != 1
    assert len({c.stem for c in found}) == len(found)


def test_the_news_texts_give_enough_to_ask() -> None:
    found = sum(isinstance(c, Candidate) for path in NEWS for c in people.find(Analysis(read(str(path)))))
    assert found >= 2 * len(NEWS)


WORDS = st.sampled_from(
    """Carla Weiss Norway Iceland won signed was founded by the a of in President spokesman , , . “ ” who which said
    She He Monday 2019 and on Tuesday's treaty State Department \n\n ( ) - — 's""".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=200))
def test_no_text_however_broken_raises_or_gives_a_key_that_is_not_in_it(text: str) -> None:
    article = parse(text, path="a.txt")
    for found in people.find(Analysis(article)):
        if isinstance(found, Drop):
            continue
        assert 0 <= found.start < found.end <= len(article.text)
        folded = " ".join(article.text.split()).lower()
        assert any(word in folded for word in found.key.lower().split())


def test_the_cost_grows_no_faster_than_the_text() -> None:
    def cost(times: int) -> float:
        text = "\n\n".join(path.read_text("utf-8") for path in NEWS for _ in range(times))
        started = time.process_time()
        for _ in people.find(Analysis(parse(text, path="a.txt"))):
            pass
        return time.process_time() - started

    cost(1)
    assert cost(8) < 40 * cost(1)


def test_what_two_did_is_not_asked_of_the_second() -> None:
    asked_about = asked(
        "The title went to the pair of Kendra Oakes and Lily Whitfield, who beat Peru and Chile in 2019."
    )
    assert not [c.key for c in asked_about if c.form == "subject"]


def test_a_theatre_has_no_union_beside_it() -> None:
    text = (
        "Council cuts theatre money in Larne\n\nBy Jo Writer\n\nThe Coastal Rail Union said members were afraid. "
        "The Fisheries Alliance met the Salmon Trust in Oslo.\n\n"
        "The Pavilion Theatre opened in Larne in 1911 with a play about sailors.\n"
    )
    found = [c for c in people.find(Analysis(parse(text, "a.txt"))) if isinstance(c, Candidate)]
    assert not [c.distractors for c in found if c.key == "Pavilion Theatre" and c.distractors]


def test_one_of_several_who_did_it_together_is_not_asked_for() -> None:
    joint = "The museums of Oslo in Norway, and of Lagos in Nigeria, have dug at the mill of Iceland since 2020."
    assert not [c.stem for c in asked(joint) if " have " in c.stem]


@pytest.mark.parametrize(
    "sentence",
    [
        "Department spokeswoman Jill Brandt left for Larne.",
        "Darnell Whitaker, president of the American Federation of State, County and Municipal Employees, left for Larne.",
    ],
)
def test_an_office_of_half_a_body_is_not_asked(sentence: str) -> None:
    assert not [c for c in asked(sentence) if c.form in {"office", "identity"} and sentence[:8] in c.stem + c.key]


@pytest.mark.parametrize(
    "sentence",
    [
        "The lead author, endocrinologist Associate Professor Priya Venkat, left for Larne.",
        "Diabetes Victoria's head of programs, Leanne Mazza, left for Larne.",
    ],
)
def test_an_office_with_half_a_name_or_two_titles_is_not_asked(sentence: str) -> None:
    told = [c.stem + c.key for c in asked(sentence) if c.form in {"office", "identity"}]
    assert not [t for t in told if "Associate" in t or ("Victoria" in t and "Diabetes" not in t)]


def test_a_count_that_has_lost_what_it_counts_is_no_question() -> None:
    made = Candidate(
        kind="fact-recall", type="short-answer", form="subject", stem="Who took five of 14?", key="Reed", start=0, end=9
    )
    assert "the stem has lost what it counts" in prove(
        parse("A headline\n\nReed took five of 14 break points.\n", path="a.txt"), made
    )


def test_every_country_has_a_part_of_the_world() -> None:
    assert all(region_of(country.name) for country in countries())


@pytest.mark.parametrize(
    "stem",
    [
        "Who received 8,214 votes and Ron Teakles 8,176?",
        "Who told by a reporter that she had been named as a friend, raised her eyebrows?",
    ],
)
def test_a_stem_without_a_verb_of_its_own_is_no_question(stem: str) -> None:
    made = Candidate(kind="fact-recall", type="short-answer", form="subject", stem=stem, key="Lee", start=0, end=9)
    text = "A headline\n\nLee received 8,214 votes and Teakles 8,176.\n"
    assert "the stem breaks off" in prove(parse(text, path="a.txt"), made)


def test_the_cinema_is_no_former_cinema() -> None:
    text = (
        "Old film found\n\nBy Jo Writer\n\nA print was found in a former cinema in Tartu. Workers found cans there. "
        "Henry Dalton closed the cinema in Oslo in 1930." + CROWD
    )
    found = [c for c in people.find(Analysis(parse(text, path="a.txt"))) if isinstance(c, Candidate)]
    assert not any("the former cinema" in c.stem for c in found)


def test_a_committee_keeps_the_first_word_of_its_name() -> None:
    found = asked("Senate Veterans' Affairs Committee Chairman Ann Lee left for Larne.")
    assert not [c for c in found if "Affairs Committee" in c.stem + c.key and "Veterans" not in c.stem + c.key]


def test_a_side_is_not_asked_for_what_one_of_its_players_did() -> None:
    told = "{} scored in the 79th minute to beat Galway Mariners at the Sportsground in Larne in 2021."
    assert not [c for c in asked(told.format("Fiji")) if c.key == "Fiji"]
    assert [c for c in asked(told.format("Fiji").replace("in the 79th minute", "four tries")) if c.key == "Fiji"]
    assert any("scored in the 79th minute" in c.stem for c in asked(told.format("Tom Reed")))


def test_who_is_called_on_to_do_something_is_not_visited() -> None:
    told = "Ida Moen called on Tom Reed, who left Larne in 2021, to fly in."
    assert not [c for c in asked(told) if "called on Tom Reed" in c.stem and " to fly in" not in c.stem]


def test_where_it_was_is_asked_with_it() -> None:
    sentence = "In Ohio, Paul Reed bested Lucy Marsh by about 50,000 votes despite coming in second in the contest of his party."
    assert only(sentence).stem.startswith("In Ohio, who bested Lucy Marsh by about 50,000 votes")


def test_what_was_at_once_with_another_thing_is_asked_with_it() -> None:
    sentence = (
        "Carla Weiss served simultaneously as deputy chief of staff to Paul Osei at the Defence Ministry, and as an employee of "
        "the Harlow Foundation."
    )
    assert all("Harlow Foundation" in made.stem for made in asked(sentence) if "simultaneously" in made.stem)


def test_what_many_may_sign_up_as_is_not_asked_without_options() -> None:
    text = "Who did what?\n\nBy Jo Writer\n\nCarla Weiss has signed up to serve as a {} for Mario Conti of Harlow.\n"
    found = people.find(Analysis(parse(text.format("delegate"), path="a.txt")))
    assert not [c for c in found if isinstance(c, Candidate) and c.form == "subject"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Paul Osei endorsed the bill of the parliament of Kenya in spring.",
        "Paul Osei has attacked Mario Conti of Iceland for his speech.",
        "Kenya has stepped up pressure on Iceland over the quotas of its fleet.",
    ],
)
def test_what_others_may_well_have_done_is_not_asked(sentence: str) -> None:
    assert not [made.stem for made in asked(sentence) if made.form == "subject"]


def test_what_was_picked_up_on_a_day_that_is_lost_is_not_asked() -> None:
    text = f"Who did what?\n\nBy Jo Writer\n\nPaul Osei picked up a win in Kenya on Tuesday.{CROWD}"
    found = [c for c in people.find(Analysis(parse(text, path="a.txt"))) if isinstance(c, Candidate)]
    assert not [made.stem for made in found if "picked up" in made.stem]


def test_a_place_that_begins_like_a_month_is_a_place() -> None:
    made = only("In Mayfield, Carla Weiss won the Harlow Prize for her book on Iceland.")
    assert made.stem == "In Mayfield, who won the Harlow Prize for her book on Iceland?"
