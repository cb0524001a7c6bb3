"""How a quotation is asked about: natural, clear without the article, and silent about its speaker."""

from __future__ import annotations

import re

import pytest

from quizapp.article import parse, read
from quizapp.generate import speech
from quizapp.generate.acceptability.limits import LEANING
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.pipeline import generate
from quizapp.generate.prove import prove
from quizapp.generate.speech.introduced import introduced
from quizapp.generate.speech.leaning import needs_context, points_back
from quizapp.generate.speech.stem import UNCLEAR
from quizapp.generate.speech.substance import empty, thin
from quizapp.generate.speech.words import tidy
from quizapp.places import shipped

CAST = (
    "The harbour board met in Larne. Engineer Peter Okafor said little. Mayor Ruth Kessler said nothing at all.\n\n"
    '"Ferries are late every week of the year," Ida Moen said. '
    '"Fish will leave the bay before the boats do," said Carl Foss.\n\n'
)


def article(body: str) -> str:
    """An article that ends with that body."""
    return f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}Anna Brandt chairs the board.\n\nWhat now?\n\n{body}\n"


def proposed(body: str) -> list[Candidate]:
    """All that is proposed about an article of that body."""
    return [c for c in speech.find(Analysis(parse(article(body), "a.txt"))) if isinstance(c, Candidate)]


def lean(said: str) -> list[bool]:
    """For each item about those words whether it leans on what it does not show."""
    made = generate(parse(article(f'"{said}" Brandt said.'), "a.txt"), kinds={WHO_SAID_WHAT}, everything=True)
    return [item.worth <= LEANING for item in made.items if item.quote and said[:20] in item.quote]


def asked(body: str, words: str) -> Candidate:
    """What is proposed to ask for the speaker of `words` alone, before it is placed and chosen."""
    made = proposed(body)
    found = [c for c in made if c.form == "quotation-to-speaker" and c.quote and words in c.quote]
    assert found, [c.stem for c in made]
    return found[-1]  # behind the question that has more of what the speaker said, where there is one


@pytest.mark.parametrize(
    ("body", "words", "stem"),
    [
        (
            '"The wall of Larne will hold for a century," Brandt said.',
            "will hold",
            "Who said, “The wall of Larne will hold for a century”?",
        ),
        (
            '"Will the wall of Larne hold for a century?" Brandt asked.',
            "hold for",
            "Who asked, “Will the wall of Larne hold for a century?”",
        ),
        (
            '"The wall of Larne will hold for a century," Brandt told reporters in Belfast on Monday.',
            "will hold",
            "Who told reporters in Belfast, “The wall of Larne will hold for a century”?",
        ),
        (
            '"The wall of Larne," Brandt said, "will outlast every one of its critics."',
            "outlast",
            "Who said, “The wall of Larne will outlast every one of its critics”?",
        ),
        (
            "Brandt spoke to the board. The walls of the old town, she said, “would not hold a single ship by the end of 1994”.",
            "would not hold",
            "Who said that the walls of the old town “would not hold a single ship by the end of 1994”?",
        ),
        (
            '"The wall of Larne will hold for a century," Brandt told me.',
            "will hold",
            "Who said, “The wall of Larne will hold for a century”?",
        ),
        (
            '"The wall of Larne will hold for a century," Brandt told reporters at the time.',
            "will hold",
            "Who said, “The wall of Larne will hold for a century”?",
        ),
        (
            'Yet Okafor is also "a guesser with a stamp in his pocket", Brandt said.',
            "a guesser",
            "Who said that Okafor is also “a guesser with a stamp in his pocket”?",
        ),
        (
            'Brandt called the survey by Okafor "a guess with a stamp on it".',
            "a guess with a stamp",
            "Who called the survey by Okafor “a guess with a stamp on it”?",
        ),
        (
            'Brandt pledged on Tuesday to build "a wall that our grandchildren will thank us for".',
            "grandchildren",
            "Who pledged to build “a wall that our grandchildren will thank us for”?",
        ),
    ],
)
def test_the_question_keeps_the_words_and_reads_naturally(body: str, words: str, stem: str) -> None:
    item = asked(body, words)
    assert item.stem == stem
    assert item.key == "Anna Brandt"


def test_words_that_point_back_are_shown_with_those_before_them() -> None:
    body = '"The wall of Larne will hold for a century," Brandt said. "It was built by people who knew the sea."'
    item = asked(body, "built by people")
    assert item.stem == (
        "Who said, “The wall of Larne will hold for a century,” and added, “It was built by people who knew the sea”?"
    )


def test_else_a_sentence_of_the_article_goes_before_them() -> None:
    body = (
        "The wall of Larne was finished in 1987 after eleven years of work.\n\n"
        '"It was built by people who knew the sea," Brandt said.'
    )
    stem = asked(body, "built by people").stem
    assert stem.startswith(
        "Context: The wall of Larne was finished in 1987 after eleven years of work.\nWho said, “It was"
    )


def test_what_stays_unclear_is_worth_less_than_any_chosen_item() -> None:
    words = "He never gave them what they had asked him for"
    text = (
        f'Harbour plan\n\nBy Jo Writer\n\n{CAST}Anna Brandt chairs the board.\n\nWhat now?\n\n"{words}," Brandt said.\n'
    )
    article = parse(text, "a.txt")
    everything = generate(article, kinds={WHO_SAID_WHAT}, everything=True).items
    chosen = generate(article, kinds={WHO_SAID_WHAT}).items
    assert any(words in item.stem for item in everything)
    assert len(chosen) < len(everything)
    assert not any(words in item.stem for item in chosen)


@pytest.mark.parametrize("words", ["Which is it?", "Not at all.", "We said that."])
def test_trivial_words_are_not_asked_at_all(words: str) -> None:
    text = (
        f'Harbour plan\n\nBy Jo Writer\n\n{CAST}Anna Brandt chairs the board.\n\nWhat now?\n\n"{words}" Brandt said.\n'
    )
    items = generate(parse(text, "a.txt"), everything=True).items
    assert all(item.quote is None or words not in item.quote for item in items)


@pytest.mark.parametrize(
    "words",
    [
        "My name is Anna Brandt and I approve of this wall",
        "They always blame Brandt for the weather in this town",
    ],
)
def test_words_that_name_their_speaker_are_not_asked(words: str) -> None:
    text = (
        f'Harbour plan\n\nBy Jo Writer\n\n{CAST}Anna Brandt chairs the board.\n\nWhat now?\n\n"{words}," Brandt said.\n'
    )
    items = generate(parse(text, "a.txt"), everything=True).items
    assert all(item.quote is None or words[:20] not in item.quote for item in items)


def test_wrong_options_are_others_who_speak_and_each_is_told_what_it_said() -> None:
    item = asked('"The wall of Larne will hold for a century," Brandt said.', "will hold")
    assert {"Ida Moen", "Carl Foss"} <= set(item.distractors)
    assert "Ferries are late" in item.feedback["Ida Moen"]


def test_an_endless_sentence_is_cut_at_a_clause_and_says_so() -> None:
    words = "The wall of Larne was built by hands that knew the sea, " + "and it has stood against wind and wave, " * 12
    item = asked(f'"{words}and it will stand," Brandt said.', "built by hands")
    assert item.stem.endswith(" ...”?")
    assert len(item.stem.split()) < 60


@pytest.mark.parametrize(
    "words",
    [
        "It is easy to be clever afterwards, of course",
        "I honestly thought so at that moment in time",
        "I have got it in my notebook for another day",
        "I have seen that before in these parts of town",
        "There is no money at all in that number today",
        "There were boys in there who had never won at all",
        "Ten weeks ago they told us of the end of the war",
    ],
)
def test_words_that_say_nothing_alone_are_not_chosen_alone(words: str) -> None:
    text = f'Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}"{words}," Anna Brandt said.\n'
    chosen = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}).items
    assert not [item.stem for item in chosen if words in item.stem and not item.stem.startswith("Context: ")]


def test_somebody_named_once_in_passing_is_no_option() -> None:
    body = (
        '"The wall of Larne will hold for a century," Anna Brandt said. Pieter Stuyvesant-Lind once slept in Larne.\n\n'
        "Anna Brandt met Mayor Ruth Kessler again."
    )
    item = asked(body, "will hold")
    assert "Pieter Stuyvesant-Lind" not in item.distractors
    assert set(item.distractors) == {"Carl Foss", "Ida Moen"}  # who speak; whom an article only names is a poor third


MAYOR = (
    "Mayor Ruth Kessler promised a new wall. Kessler asked for money. Kessler met the board. Kessler left Larne.\n\n"
)


def test_words_about_the_one_woman_of_an_article_stand_behind_what_names_her() -> None:
    body = f'{MAYOR}"She could have built the wall with half of the money," Peter Okafor said.'
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}{body}\n"
    items = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items
    (stem,) = [item.stem for item in items if "She could have" in item.stem]
    assert stem.startswith("Context: ")
    assert "Ruth Kessler" in stem.partition("\n")[0]


def test_words_about_one_of_two_women_are_left_out() -> None:
    body = f'{MAYOR}Ida Moen stayed. Moen wrote. Moen slept.\n\n"She could have built it for half," Peter Okafor said.'
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}{body}\n"
    chosen = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}).items
    assert not [item.stem for item in chosen if "She could have" in item.stem]


def test_an_it_that_the_words_explain_themselves_is_clear() -> None:
    item = asked(
        '"A ten-minute inspection of the wall of Larne would have found it," Anna Brandt said.', "would have found"
    )
    assert item.stem == "Who said, “A ten-minute inspection of the wall of Larne would have found it”?"


def test_what_it_means_was_said_by_the_speaker_not_by_the_sentence_before() -> None:
    body = 'Motels had been full.\n\n"That weekend is my winter," Anna Brandt said. "It is what pays the power bill in July."'
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}{body}\n"
    chosen = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}).items
    assert not [item.stem for item in chosen if "power bill" in item.stem]


def test_the_first_words_of_a_split_sentence_are_not_asked_alone() -> None:
    body = '"With respect to the minister," Anna Brandt added, "there is no harbour office in Larne at all."'
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}{body}\n"
    items = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items
    assert not [item.stem for item in items if item.stem.endswith("“With respect to the minister”?")]


def test_that_number_which_no_context_tells_is_worth_little() -> None:
    body = '"If I had been given that number, I would have pulled all the men of Larne out," Anna Brandt said.'
    worth = []
    for words in (body, body.replace("that number", "the number of ships")):
        text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}Anna Brandt chairs the board.\n\nWhat now?\n\n{words}\n"
        items = generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items
        worth.append(max(i.worth for i in items if i.quote and "been given" in i.quote))
    assert worth[0] < worth[1]


def test_he_after_an_i_with_its_verb_is_nobody_that_the_words_name() -> None:
    item = asked(
        '"I’ve always wanted a ferry of steel, but he never gave me one to sail," Brandt said.', "ferry of steel"
    )
    assert item.worth < 0.3


def test_a_body_has_its_article_in_a_verdict() -> None:
    body = (
        'The Larne Port Authority objected. "Northern ferries pay nothing for the wall," the Larne Port Authority said.'
    )
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}{body}\n"
    stems = [i.stem for i in generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}).items]
    stems += [i.stem for i in generate(parse(text, "a.txt"), kinds={WHO_SAID_WHAT}, everything=True).items]
    named = [s for s in stems if "Larne Port Authority" in s]
    assert all("he Larne Port Authority" in s for s in named)


@pytest.mark.parametrize(
    ("said", "clear"),
    [
        ("The ferries of Larne need these voters more than the voters need ferries or harbours,", False),
        ("This convention will be the most crowded that the town of Larne has ever seen,", False),
        ("The boats of this town will leave the bay before the winter is over in the north,", True),
        ("We built a wall of stone in Larne, and this wall will hold for a hundred years,", True),
    ],
)
def test_these_voters_of_whom_nothing_tells_are_for_all_items_only(said: str, clear: bool) -> None:
    leaning = lean(said)
    assert leaning
    assert clear or all(leaning)


def test_these_voters_stand_behind_what_tells_of_them() -> None:
    body = (
        "Some 4,000 new voters have moved to Larne since 2010.\n\n"
        '"The ferries of Larne need these voters more than the voters need ferries or harbours," Brandt said.'
    )
    assert asked(body, "these voters").stem.startswith("Context: Some 4,000 new voters have moved to Larne since 2010.")


def test_who_added_is_who_said_where_nothing_stands_before() -> None:
    body = (
        '"Larne is a town of 9,000 people," Brandt said. She added that the harbour was "a jewel with a leaking roof".'
    )
    assert "Who said that the harbour was “a jewel with a leaking roof”?" in asked(body, "a jewel").stem


def test_my_husband_leaves_women_among_the_options() -> None:
    item = asked(
        '"My husband sold the last ferry of Larne for the price of a bicycle," said Anna Brandt.', "last ferry"
    )
    assert "Carl Foss" not in item.distractors


def test_few_words_are_shown_with_the_rest_that_the_speaker_goes_on_to_say() -> None:
    body = '"Ferries will leave Larne at five," Brandt said. "By six the harbour is a parking lot for gulls."'
    stem = asked(body, "leave Larne at five").stem
    assert stem.endswith(
        "Who said, “Ferries will leave Larne at five,” and added, “By six the harbour is a parking lot for gulls”?"
    )
    assert stem.count("gulls") == 1


def test_many_words_stand_without_the_rest() -> None:
    long = "Ferries will leave Larne at five in the morning of every day of the week until the snow closes the harbour gates"
    body = f'"{long}," Brandt said. "By six the harbour is a parking lot for gulls."'
    assert "gulls" not in asked(body, "leave Larne at five").stem


def test_the_rest_is_not_that_of_another_speaker() -> None:
    body = '"Ferries will leave Larne at five," Brandt said. "By six the harbour is a parking lot for gulls," Kessler said.'
    assert "gulls" not in asked(body, "leave Larne at five").stem


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("We can always have differences", 0),
        ("We looked at all of them for the whole week", 0),
        ("The pumps and the alarms were older than the mine", 2),
        ("My son earned 780,000 pesos", 2),
        ("The radio told us about Belfast", 2),
    ],
)
def test_words_tell_something_by_their_nouns_names_and_figures(said: str, tells: int) -> None:
    assert min(2, 2 * (not thin(said)) + (thin(said) and not empty(said))) == tells


def test_words_that_open_as_a_second_thought_need_the_first() -> None:
    assert needs_context("Also, I was never coached by the union of Larne.")
    assert not needs_context("Alsos of Larne were never coached by the union.")


@pytest.mark.parametrize(
    ("body", "words", "stem"),
    [
        (
            'Brandt similarly warned that the harbour was "a jewel with a leaking roof".',
            "a jewel",
            "Who warned that the harbour was “a jewel with a leaking roof”?",
        ),
        (
            '"The wall of Larne will hold for a century," Brandt said in Friday night\'s answer to the board.',
            "will hold",
            "Who said, “The wall of Larne will hold for a century”?",
        ),
    ],
)
def test_nothing_in_the_question_hangs_on_the_day_or_the_sentence_before(body: str, words: str, stem: str) -> None:
    assert asked(body, words).stem.rsplit("\n", 1)[-1] == stem


@pytest.mark.parametrize("died", ["was killed in 2019, and Jon Birk is buried in Larne", "lost his life in 2019"])
def test_somebody_of_whose_death_the_article_tells_is_no_option(died: str) -> None:
    body = f'The sailor Jon Birk {died}. "Ferries of Larne are safe," Brandt said.'
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\nAnna Brandt came. Engineer Peter Okafor came.\n\n{body}\n"
    analysis = Analysis(parse(text, "a.txt"))
    offered = {option for c in speech.find(analysis) if isinstance(c, Candidate) for option in c.distractors}
    assert "Jon Birk" not in offered


def test_the_evidence_begins_with_the_sentence_that_names_the_speaker() -> None:
    body = 'The engineer of the port, Anna Brandt, defended her wall. "The wall of Larne will hold for a century," she said.'
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\n{CAST}Anna Brandt chairs the board.\n\nWhat now?\n\n{body}\n"
    item = asked(body, "will hold")
    assert text[item.start : item.end].startswith("The engineer of the port, Anna Brandt")


def test_words_of_another_occasion_are_not_the_rest() -> None:
    body = '"Ferries will leave Larne at five," Brandt said in Oslo. In Rome Brandt said, "By six the harbour is a parking lot."'
    assert "parking" not in asked(body, "leave Larne at five").stem


@pytest.mark.parametrize(
    ("said", "clear"),
    [
        ("The first part of the harbour plan is in boxes, so come and see us in May about the second,", False),
        ("The harbour board of Larne will see the ferry contracts the same way,", False),
        ("There is a hole of two million pounds in the harbour accounts between July and then,", False),
        ("The ferries of Larne will sail the same way as the ships of Belfast did in the war,", True),
    ],
)
def test_the_second_of_what_is_not_told_is_for_all_items_only(said: str, clear: bool) -> None:
    leaning = lean(said)
    assert leaning
    assert clear or all(leaning)


def test_words_that_begin_before_their_mark_keep_the_writers_sentence() -> None:
    found = asked(
        'Suburban families, Anna Brandt writes, "did not join a harbour so much as leave a town".', "did not join"
    )
    assert not found.stem.startswith("Who writes, “did not")


def test_marks_inside_words_open_and_close() -> None:
    assert tidy('Somebody had written "today nobody sang" there,') == "Somebody had written ‘today nobody sang’ there"


def test_has_also_called_is_has_called() -> None:
    found = asked(
        "Brandt has also called the wall of Larne “the last gift of a dying board to its heirs”.", "last gift"
    )
    assert found.stem.startswith("Who has called the wall")


@pytest.mark.parametrize(
    ("told", "asked_as"),
    [
        ("told this newspaper by e-mail that", "Who said that the boats of Larne were “never once late”?"),
        ("went on to say that", "Who said that the boats of Larne were “never once late”?"),
    ],
)
def test_what_ties_words_to_a_paper_or_to_words_before_goes(told: str, asked_as: str) -> None:
    found = asked(f'Anna Brandt {told} the boats of Larne were "never once late."', "never once")
    assert found.stem.rpartition("\n")[2] == asked_as


@pytest.mark.parametrize(
    "body",
    [
        'A friend of the board, Anna Brandt, told this site in an email that its report "used the standard method for Larne."',
        'Anna Brandt has a gift for words. Parents, she likes to say, are "the first librarians of Larne."',
    ],
)
def test_a_sentence_that_tells_of_this_site_or_loses_its_subject_is_not_asked(body: str) -> None:
    stems = [c.stem for c in proposed(body)]
    assert not [stem for stem in stems if "this site" in stem or "Who likes" in stem]


def test_the_first_half_of_a_split_sentence_is_no_option() -> None:
    split = (
        '"Somebody should tell my friend from Minnesota of Larne," Brandt said, "that a balanced budget is a floor."'
    )
    whole = '"Somebody should tell my friend from Minnesota of Larne," Brandt said. "A balanced budget is a floor."'
    turned = split.replace("that a", "but a")
    half = "“Somebody should tell my friend from Minnesota of Larne.”"
    assert [c for c in proposed(whole) if half in (c.key, *c.distractors) or half in c.stem]
    assert not [c for c in proposed(split) if half in (c.key, *c.distractors) or half in c.stem]
    assert not [c for c in proposed(turned) if half in (c.key, *c.distractors)]


def test_a_clause_that_hangs_on_today_is_not_asked() -> None:
    body = "Anna Brandt said that 20,000 masks and five tonnes of rice were on their way to Larne and should arrive {}."
    assert [c for c in proposed(body.format("in May")) if "20,000 masks" in c.stem]
    for later in ("today", "next week", "this evening"):
        assert not [c for c in proposed(body.format(later)) if "20,000 masks" in c.stem]


def test_a_body_that_the_question_half_names_is_no_option() -> None:
    body = (
        "The Larne Audit Office said that {} had pledged gold which did not exist. Swarnarekha Holdings Group said it was glad. "
        "Dahl Shipping Company said it was sorry for that. The Port Authority said nothing was lost in Larne."
    )
    for named, offered in (("Peter Okafor", True), ("Swarnarekha", False)):
        asked_of = [c for c in proposed(body.format(named)) if c.key == "Larne Audit Office"]
        assert len(asked_of) == 1
        assert ("Swarnarekha Holdings Group" in asked_of[0].distractors) is offered


def test_both_halves_of_a_split_sentence_are_one_over_an_aside() -> None:
    body = (
        '"Somebody should tell my friend from Larne," Brandt said, pausing for the laughter that was building, '
        '"that a wall of stone is a floor."'
    )
    found = [c for c in proposed(body) if "a wall of stone" in c.stem]
    assert "Who said, “Somebody should tell my friend from Larne that a wall of stone is a floor”?" in {
        c.stem.rpartition("\n")[2] for c in found
    }
    added = body.replace("pausing for the laughter that was building, ", "adding that she would say ")
    assert not [c for c in proposed(added) if "Larne ... that" in c.stem]


def test_the_rest_of_a_split_sentence_has_no_predicate() -> None:
    body = 'Quakes of that kind, Brandt explained, "are usually less likely to cause a wave in the bay of Larne".'
    assert not [c for c in proposed(body) if "Who explained" in c.stem]


def test_a_clause_that_goes_on_behind_a_comma_is_cut_where_the_words_end() -> None:
    body = (
        'Anna Brandt, head of the harbour office of Larne, told reporters in Oslo that it was "far too soon" to say '
        "whether speed, the track or the weather had played a part."
    )
    assert not [c.stem for c in proposed(body) if c.stem.endswith("whether speed?")]


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("Several were from colleagues in Larne", True),
        ("Ninety of those were a study of parking in Larne", True),
        ("The other half are worried about the goalkeepers of Larne", True),
        ("If anything, it tends to run the other way in Larne", True),
        ("I have seen that figure in the papers of Larne", True),
        ("I asked for one in June, and the board of Larne slept", True),
        ("I asked for a study in June, and got one in August", False),
        ("Several towns were asked to pay for Larne", False),
        ("Half of the town of Larne was asleep", False),
        ("The ferries get four seats on that board, and members in Larne do not care for it", True),
        ("The ferries of Larne get four seats, and members do not care for it", False),
        ("The minister can say what he likes in Larne", False),
    ],
)
def test_words_that_count_what_was_told_point_back(words: str, back: bool) -> None:
    assert points_back(words) is back


def test_words_behind_a_clause_of_their_own_are_not_joined_to_those_before() -> None:
    before = 'Brandt brushed it off, saying: "The boats of Larne have nothing to worry about this winter."'
    warned = f'{before}\n\nBut Brandt warned Oslo not to send ships, saying: "This would be a very big mistake for it."'
    went_on = f'{before}\n\n"This would be a very big mistake for it," Brandt said.'
    joined = "nothing to worry about this winter,” and added, “This would be"
    assert not [c for c in proposed(warned) if joined in c.stem]
    assert [c for c in proposed(went_on) if joined in c.stem]


def test_somebody_with_a_memorial_is_no_option() -> None:
    made = generate(read(str(next(shipped("seeds").glob("2024-06-20-*.txt")))), everything=True)
    assert made.items
    assert not any("Ho Chi Minh" in item.distractors for item in made.items)


def test_somebody_called_by_the_first_name_has_the_surname_in_brackets() -> None:
    body = (
        'Harbour master Tom Reed drew the plan. "Tom told the council what he was supposed to tell it in March," '
        "said Anna Brandt, who chairs the board."
    )
    words = "“Tom [Reed] told the council what he was supposed to tell it in March”"
    assert words in asked(body, "Tom told the council").stem
    both = body.replace("supposed to tell it", "to tell, as Tom Reed would")
    assert "[Reed]" not in asked(both, "Tom told the council").stem


def test_marks_within_marks_end_a_sentence_once() -> None:
    body = (
        'Anna Brandt, who chairs the board, said that Larne would have to shed 430 jobs in its schools. "We have been told to '
        '\'find efficiencies,\'" she said. "I would like anyone to point at one in Larne."'
    )
    stems = [made.stem for made in proposed(body)]
    assert any("to 'find efficiencies.' I would like" in stem for stem in stems), stems


def test_an_answer_without_its_question_is_for_all_items_only() -> None:
    body = '"At the proper time and before the proper judge of Larne," replied Anna Brandt, who chairs the board.'
    assert asked(body, "At the proper time").worth <= UNCLEAR


def test_last_week_goes_with_the_day() -> None:
    body = '"Where did the money of Larne go in all these years?" Anna Brandt asked at a meeting in Oslo last week.'
    assert "at a meeting in Oslo, “Where" in asked(body, "Where did the money").stem


@pytest.mark.parametrize(
    ("said", "asked_as"),
    [
        (
            '"The wall of Larne," Brandt said, "is a floor for the fish of Oslo."',
            "The wall of Larne is a floor for the fish",
        ),
        (
            '"I can defend the wall," Brandt said, "but I would not call it a wall."',
            "I can defend the wall, but I would",
        ),
        (
            '"Fish in Larne," Brandt said, "never sleep before the boats of Oslo do."',
            "Fish in Larne ... never sleep before",
        ),
    ],
)
def test_the_comma_of_a_cue_goes_where_the_words_have_none(said: str, asked_as: str) -> None:
    assert any(asked_as in made.stem for made in proposed(said))


@pytest.mark.parametrize(
    "body",
    [
        'Brandt told the crowd, which answered with shouts of "No, you cannot do that to us!"',
        'Former Ambassador Anna Brandt, who knows Oslo, said the mayor had "passed every test that a mayor of Larne has".',
        'The alarm of Larne, Brandt said, "was either in the wrong place or switched off by somebody".',
    ],
)
def test_a_predicate_without_its_object_or_subject_is_not_asked(body: str) -> None:
    assert not [made.stem for made in proposed(body) if re.search("told the crowd|words “was|Former ____", made.stem)]


def test_a_family_name_that_stands_first_has_nothing_added() -> None:
    body = (
        'President Park Ji-won spoke. King Charles III listened. "Park told the council what it was to be told, and Charles knew '
        'it," said Anna Brandt, who chairs the board.'
    )
    assert "[" not in asked(body, "Park told the council").stem


def test_a_surname_is_added_once() -> None:
    body = (
        'Harbour master Tom Reed drew the plan. "I have known Tom Reed for 41 years and two mayors of Larne," said Anna Brandt, '
        'who chairs the board. "I trust Tom with all the boats of Larne."'
    )
    assert "I trust Tom with all the boats of Larne" in asked(body, "I have known Tom Reed").stem


def test_whom_nothing_but_capitals_tells_to_be_a_person_is_no_option() -> None:
    body = 'The cup went to Ryde Castell in March. Nobody in Ryde Castell slept. "The wall of Larne will hold," Brandt said.'
    assert "Ryde Castell" not in asked(body, "will hold").distractors


@pytest.mark.parametrize(("written", "offered"), [("the council", True), ("the governor", False)])
def test_who_has_the_office_that_the_words_speak_of_is_no_option(written: str, offered: bool) -> None:
    body = (
        f'"I wrote to {written} of this town about the harbour wall in May," Anna Brandt said. '
        '"Gulls do not vote and ferries pay no rates," Governor Tom Hale said on Friday.'
    )
    assert ("Tom Hale" in asked(body, "about the harbour wall").distractors) is offered


def test_a_president_who_is_named_in_passing_is_no_option() -> None:
    body = '"The wall of Larne will hold for a century," Brandt said. It was built when {} Tom Orr was in office.'
    assert "Tom Orr" not in asked(body.format("President"), "will hold").distractors
    assert "Tom Orr" not in asked(body.format("former President"), "will hold").distractors


@pytest.mark.parametrize(
    ("title", "key", "options"),
    [
        ("President", "Orlando", {"Foss", "Moen"}),
        ("Pope", "Pope Orlando", set()),  # beside whom nobody stands
        ("Lord", "Lord Orlando", {"Carl Foss", "Ida Moen"}),
    ],
)
def test_beside_a_surname_stand_surnames(title: str, key: str, options: set[str]) -> None:
    body = f'"No wall of Larne has ever held for a century," {title} Orlando said. Mayor Ruth Kessler met Carl Foss and Ida Moen.'
    (item,) = [c for c in proposed(body) if c.key == key and c.form == "quotation-to-speaker"]
    assert set(item.distractors) == options
    assert set(item.feedback) <= options


@pytest.mark.parametrize(
    ("met", "shown"),
    [
        (
            "Harbour master Tom Reed, 51, a retired pilot of the lake ferries, opened the door.",
            "Tom Reed, a retired pilot of the lake ferries,",
        ),
        ("The treasurer of the board, Tom Reed, opened the door.", "Tom Reed, the treasurer of the board,"),
        ("The board's own treasurer, Tom Reed, opened the door.", "Tom Reed"),
        ("Board treasurer Tom Reed opened the door.", "board treasurer Tom Reed"),
        ("They asked former board treasurer Tom Reed to open the door.", "former board treasurer Tom Reed"),
        ("They asked former Gov. Tom Reed to open the door.", "former Gov. Tom Reed"),
        ("Tom Reed, who had painted the door last week, opened it.", "Tom Reed"),  # of its day
        ("Tom Reed, the door had a lock, opened it.", "Tom Reed"),
        ("Tom Reed, speaking at the door of the hall, opened it.", "Tom Reed"),
    ],
)
def test_a_verdict_tells_who_somebody_is(met: str, shown: str) -> None:
    read = Analysis(parse(article(f"Harbour seals slept on. {met} Reed waited."), "a.txt"))
    reed = read.names.called("Tom Reed")
    assert reed is not None
    assert introduced(read, reed) == shown


def test_the_initials_of_a_label_prove_an_answer_far_from_the_name() -> None:
    turns = "".join(
        f"LC: How is quay {number} of Larne?\n\nSA: {answer}\n\n"
        for number, answer in enumerate(
            [
                "The ice took the old quay of Larne in the winter of 1963, and nobody built it again for thirty years. "
                * 4,
                "The ferries wait outside the harbour of Larne until the pilot boat has broken the ice for them. " * 6,
                "The gulls of Larne leave in November and the bakers count them when they come home again.",
            ]
        )
    )
    text = (
        "An interview with harbour master Sara Alm\n\nBy Jo Writer\n\nSara Alm runs the harbour. She met Peter Okafor and "
        f"Ruth Kessler before she talked to the Larne Courier.\n\n{turns}"
    )
    found = [c for c in speech.find(Analysis(parse(text, "a.txt"))) if isinstance(c, Candidate)]
    (asked_last,) = [c for c in found if c.quote and "gulls of Larne" in c.quote and c.form == "quotation-to-speaker"]
    assert asked_last.key == "Sara Alm"
    assert text[asked_last.start :].startswith("SA: The gulls")
    assert not prove(parse(text, "a.txt"), asked_last)


def test_an_event_before_a_name_is_no_description() -> None:
    body = "The vote came two days after the old chief of the harbour staff, Ada Lund, testified in Larne. Lund wept."
    read = Analysis(parse(article(body), "a.txt"))
    lund = read.names.called("Ada Lund")
    assert lund is not None
    assert introduced(read, lund) == "Ada Lund"


def test_a_gap_question_that_ends_within_two_marks_has_one_stop() -> None:
    body = (
        "Anna Brandt similarly warned that engineers she has spoken with “understand that we don’t have a plan, that we’re just "
        "nibbling at the edges of the wall, and the policy of Larne is one of being ‘half-built.’”"
    )
    stems = [c.stem for c in proposed(body) if "half-built" in c.stem]
    assert any("____" in stem for stem in stems)
    assert not [stem for stem in stems if stem.endswith(".’”.")]
