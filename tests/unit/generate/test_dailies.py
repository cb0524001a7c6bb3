"""What readings of a broadcaster's short reports showed: peers, pictures, leaflets, marks left open, ends that are open."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import WHO_SAID_WHAT, Candidate
from quizapp.generate.facts import quantities
from quizapp.generate.facts.quantities import find
from quizapp.generate.names import BODY
from quizapp.generate.passage.shown import without_lead
from quizapp.generate.pipeline import generate
from quizapp.generate.speech.cast import Cast
from quizapp.generate.speech.introduced import introduced

LEAD = (
    "Harbour plan divides town\n\nBy Jo Writer\n\nThe harbour board of Larne met under Anna Brandt. Mr Carl Foss came late.\n\n"
    '"Ferries are late every week of the year," Mr Carl Foss said. '
    '"Fish will leave the bay before the boats do," said Ms Ida Moen. '
    '"Larne needs a doctor more than a wall," Ms Lena Dahl said.\n\n'
)


def speakers(body: str) -> list[tuple[str, str | None]]:
    """The quotations of `body`, each with the name of its speaker."""
    found = Analysis(parse(LEAD + body, "a.txt"))
    return [
        (found.text[a.quotation.start : a.quotation.end], a.speaker and a.speaker.name)
        for a in found.attributions
        if a.quotation.start >= len(LEAD)
    ]


def items(body: str) -> tuple[Candidate, ...]:
    """All that is asked about it."""
    return generate(parse(LEAD + body, "a.txt"), everything=True).items


def names(body: str) -> set[str]:
    """All whom it names."""
    return {entity.name for entity in Analysis(parse(LEAD + body, "a.txt")).names.entities}


@pytest.mark.parametrize(
    "body",
    [
        'The poster shows Mr Foss hypnotising people with a watch, saying: "I can spend the same money twice in a year."',
        'Ms Moen was jailed with her brother for handing out leaflets condemning the "abhorrent tyranny of the board".',
        'Ms Moen put up posters calling the wall "a gift to the boats of Esker".',
    ],
)
def test_what_a_picture_or_a_leaflet_says_is_nobodys(body: str) -> None:
    assert [speaker for _, speaker in speakers(body)] == [None]


def test_her_own_statement_is_hers() -> None:
    assert (
        speakers('Ms Moen issued a statement saying the wall was "a gift to all of us in Larne".')[0][1] == "Ida Moen"
    )


def test_a_question_that_another_is_told_to_put_does_not_go_on_from_the_answer_before() -> None:
    body = (
        '"Not that I am aware of," Mr Carl Foss replied. "Did you ever know Ms Dahl to make an entry into the books?" '
        'Ms Ida Moen pressed. "No," replied the witness.'
    )
    assert dict(speakers(body))["Did you ever know Ms Dahl to make an entry into the books?"] != "Carl Foss"


def test_words_whose_closing_mark_is_wanting_end_before_the_next_ones() -> None:
    body = (
        'Martin Mull said: "I have lost three years of my life in Larne. He added: "The board wanted to break me but they '
        'only strengthened me in the end." Mull left.'
    )
    assert speakers(body) == [
        ("I have lost three years of my life in Larne.", "Martin Mull"),
        ("The board wanted to break me but they only strengthened me in the end.", "Martin Mull"),
    ]
    body = (
        'Alan Johns told the board: "I would not rule out the option of moving away. "But I think that you would agree with me '
        'that nobody wants to."'
    )
    assert [speaker for _, speaker in speakers(body)] == ["Alan Johns", "Alan Johns"]


@pytest.mark.parametrize(
    ("body", "speaker"),
    [
        (
            'Chief Supt Mick Deats went on to warn:\n\n"The harbour offers huge benefits for modern society."',
            "Mick Deats",
        ),
        ('"We left early and never came back," Jimmy "the Whirlwind " Whist said.', "Jimmy Whist"),
        ('For the Lib Dems David Laws said: "The plan is a waste of money for the town."', "David Laws"),
        ('Oscar-winner Tom Aldous said: "The plan is a waste of money for the town."', "Tom Aldous"),
        ('Lord Orlando said: "The plan is a waste of money for the town."', "Lord Orlando"),
        ('Queen Ingrid said: "The plan is a waste of money for the town."', "Queen Ingrid"),
    ],
)
def test_how_a_broadcaster_names_who_speaks(body: str, speaker: str) -> None:
    assert speakers(body)[-1][1] == speaker


def test_a_lord_stands_beside_people_with_full_names() -> None:
    asked = [
        i for i in items('Lord Orlando said: "The plan is a waste of money for the town."') if i.key == "Lord Orlando"
    ]
    assert asked
    assert all(set(i.distractors) <= {"Carl Foss", "Ida Moen", "Lena Dahl", "Anna Brandt"} for i in asked)


def test_two_lords_are_not_taken_for_kin() -> None:
    found = Analysis(parse(LEAD + "Lord Orlando met Lord Ashdale in Larne. Lord Ashdale smiled.", "a.txt"))
    by_name = {entity.name: entity for entity in found.names.entities}
    assert not Cast(found).kin(by_name["Lord Orlando"], by_name["Lord Ashdale"])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("Barrionuevo", "Barrioneuvo", True), ("Hansen", "Hanson", True), ("Aldous", "Aldridge", False)],
)
def test_a_name_that_may_be_a_slip_for_another_is_no_option_beside_it(one: str, other: str, same: bool) -> None:
    found = Analysis(parse(LEAD + f"Mr Jose {one} met Tom {other} in Larne. Mr {other} smiled.", "a.txt"))
    by_name = {entity.surname: entity for entity in found.names.entities}
    assert Cast(found).kin(by_name[one], by_name[other]) is same


def test_thirty_per_cent_or_more_is_twenty_or_more_too() -> None:
    body = "The number of thefts in the harbour of Larne was growing at a rate of 30% or more per month in 2004."
    found = quantities.find(Analysis(parse(LEAD + body, "a.txt")))  # whichever form of it is chosen
    asked = [i for i in found if isinstance(i, Candidate) and i.key == "30%"]
    assert asked
    assert all(int(wrong.rstrip("%")) > 30 for i in asked for wrong in i.distractors)


def test_in_addition_to_is_not_torn() -> None:
    body = "In addition to the penalty, the Harbour Trust paid three million crowns to the town of Larne in 2004."
    assert not [i for i in items(body) if "To the penalty" in i.stem]


def test_a_source_within_a_sentence_is_not_left_at_its_head() -> None:
    body = "By contrast, said Mr Hogan Orr, the code for the locks of Larne was commonly held and many worked on it."
    assert not [i for i in items(body) if "Said " in i.stem]


def test_what_the_next_sentence_sets_a_condition_is_not_asked() -> None:
    body = "Norway signed a treaty with Larne in 2004. However, the ferries will sail only if the harbour is dredged."
    assert not [i for i in items(body) if "treaty" in i.stem]


def test_and_is_no_part_of_an_office() -> None:
    body = "And Chancellor Gordon Orr of Norway opened the harbour of Larne on a Monday in May."
    assert not [i for i in items(body) if "and chancellor" in i.stem.lower()]


def test_the_end_of_an_institutes_name_is_no_trade() -> None:
    found = Analysis(parse(LEAD + "Larne Institute of Technology professor Roy Wills came. Wills left.", "a.txt"))
    (wills,) = [entity for entity in found.names.entities if entity.surname == "Wills"]
    assert introduced(found, wills) == "Roy Wills"


def test_the_speaker_stands_for_a_name_and_not_for_what_is_told_against_it() -> None:
    text = (
        "Games firm honoured\n\nAn inquiry into doping claims against Ann Jones has been opened by the Harbour Committee.\n\n"
        'The rule may not apply, Dick Pound said. "We will find a way to deal with that," Pound said.\n\n'
        '"I am innocent and I will be cleared," Jones said. Rita Rogge said: "The truth will emerge in the end."\n'
    )
    stems = [i.stem for i in generate(parse(text, "a.txt"), everything=True).items]
    assert any("claims against the speaker" in stem for stem in stems)
    assert not any("The speaker has been opened" in stem for stem in stems)


@pytest.mark.parametrize(
    "body",
    [
        'James Lind spoke. When he refused to support minister Harold Orr in 1968, he said: "They will have to throw me out".',
        'James Lind hit back at claims he had used Mrs Dixon as a "human shield for the harbour".',
        'Shadow chancellor Oliver Lind met the board.\n\nThe chancellor said: "The town has become a party to its own fall."',
        'Deputy mayor Ann Orr came late. "It is not here that we meet this year," the mayor said.',
    ],
)
def test_another_is_meant(body: str) -> None:
    assert [speaker for _, speaker in speakers(body)] == [None]


def test_a_pronoun_that_its_own_clause_acts_on_nobody_with_is_resolved() -> None:
    body = 'After he left the hall, Hugo Orr said: "I will not resign before the summer."'
    assert [speaker for _, speaker in speakers(body)] == ["Hugo Orr"]


def test_a_shadow_chancellor_is_not_introduced_as_the_chancellor() -> None:
    found = Analysis(parse(LEAD + "Tory shadow chancellor Oliver Lind left. Lind smiled.", "a.txt"))
    (lind,) = [entity for entity in found.names.entities if entity.surname == "Lind"]
    assert introduced(found, lind) == "Tory shadow chancellor Oliver Lind"


def test_what_goes_on_with_a_report_is_not_the_reporters_deed() -> None:
    body = (
        "The editor James Lind said Mr Brandt would draw a line. He would contrast a plan to invest 60 million crowns in Larne "
        "with a plan to cut spending by 35 million."
    )
    assert not [i for i in items(body) if "James Lind would" in i.stem]


def test_words_hold_others_in_marks_of_the_same_kind() -> None:
    body = 'Martin Mull said: "When I came here in 1983, he was the "Father of the House" and as such was kind to me in Larne."'
    ((words, speaker),) = speakers(body)
    assert words.endswith("was kind to me in Larne.")
    assert speaker == "Martin Mull"
    assert any("the ‘Father of the House’ and" in i.stem for i in items(body))


def test_the_biggest_publisher_is_a_firm() -> None:
    found = Analysis(
        parse(LEAD + "Electronic Acts, the world's biggest games publisher, had nine games in May.", "a.txt")
    )
    assert {e.name: e.kind for e in found.names.entities}["Electronic Acts"] == BODY


def test_a_thing_that_begins_with_a_role_is_no_person() -> None:
    found = Analysis(parse(LEAD + "The board's free Parent File Scan software lets parents look.", "a.txt"))
    assert not [e for e in found.names.people if "Scan" in e.name]


def test_when_it_was_said_is_not_lost_where_that_is_long_ago() -> None:
    body = "In 2000, Ms Lena Dahl said the economy of Larne had suffered since the pier was closed to ferries."
    assert not [i for i in items(body) if i.kind == WHO_SAID_WHAT and "had suffered" in i.stem]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The Public and Commercial Services Union said no.", "Public and Commercial Services Union"),
        ("The Ministry of Health and Social Care said no.", "Ministry of Health and Social Care"),
        ("The Confederation of Larne Industry (CLI) said no.", "Confederation of Larne Industry"),
        ("The lender Bradley & Bing rose. B&B said no.", "Bradley & Bing"),
    ],
)
def test_a_body_is_named_whole(said: str, name: str) -> None:
    found = {entity.name: entity.kind for entity in Analysis(parse(LEAD + said, "a.txt")).names.entities}
    assert found[name] == BODY
    assert not {"Public", "Social Care", "Confederation", "B&B"} & set(found)


def test_a_title_with_its_church_is_nobodys_name() -> None:
    body = 'The Roman Catholic Archbishop of Esker, the Most Reverend Peter Orr, told the board to "reflect on it in time".'
    assert "Roman Catholic Archbishop" not in {speaker for _, speaker in speakers(body)}


@pytest.mark.parametrize(("day", "asked"), [("", 0), ("---\ndate: 2029-03-02\n---\n", 1)])
def test_an_office_is_typed_only_where_its_day_is_told(day: str, asked: int) -> None:
    text = (
        f"{day}Pier opens in Larne\n\nThe pier of Larne was opened in May by Hugo Orr, who had paid for a part. The foreign "
        "minister of Denmark, Lone Krag, said that her country would send a ship to the pier before the end of the summer.\n\nIt "
        "had cost forty million crowns, and nobody in the town had thought that it would be ready in time for the ferries.\n"
    )
    made = generate(parse(text, "a.md"), everything=True).items
    assert len([i for i in made if i.form == "office" and i.type == "short-answer"]) == asked


def test_words_are_not_joined_over_a_sentence_that_brings_in_whom_they_mean() -> None:
    words = '"We have people in places where they should not be, watching the sites of others," Mr Hugo Orr said. '
    more = '"You can see them going through the list with the ferry sites, trying one after another," said Mr Orr.'
    between = "Sometimes though, he said, spotting the next victim was easy. "

    def joined(body: str) -> list[Candidate]:
        return [i for i in items(body) if "watching the sites" in i.stem and "going through the list" in i.stem]

    assert joined(f"{words}{more}")
    assert not joined(f"{words}{between}{more}")


def test_a_connective_takes_its_comma_with_it() -> None:
    assert (
        without_lead("But, he said, the wall changed that for the boats.")
        == "He said the wall changed that for the boats."
    )
    assert (
        without_lead("But he said, after a while, that it would hold.") == "He said, after a while, that it would hold."
    )


def test_however_does_not_end_a_report() -> None:
    body = "Ms Lena Dahl said that the threat from the boats of Esker was always present in Larne, however."
    assert not [i for i in items(body) if "however" in i.stem]
    assert [i for i in items(body) if "was always present" in i.stem]


def test_a_rank_is_no_name() -> None:
    found = names("She will be the Princess Consort of Larne. Princes William and Harry came to see the pier.")
    assert not {"Princess Consort", "Princes William"} & found


def test_no_title_is_doubled() -> None:
    body = (
        "Lord Orlando met Baroness Ashdale and Prince Aldous in Larne. Ms Lena Dahl said Lord Orlando and Lady Ashdale played no "
        "part in drafting the plan for Prince Aldous's pier. Lord Orlando built a wall in Larne in 1999. Lady Ashdale sold the "
        "pier of Larne to Norway for three million crowns in 2004.\n"
    )
    stems = [item.stem for item in items(body)]
    assert any("Lord Orlando and Lady Ashdale" in stem for stem in stems)
    for stem in stems:
        assert not any(
            twice in stem for twice in ("Lord Lord", "Lady Baroness", "Prince Prince", "Baroness Baroness")
        ), stem


def test_what_somebody_is_said_to_forget_is_no_fact() -> None:
    body = "Mr Carl Foss forgets the harbour board of Larne suspended all ferries to Esker and to Norway."
    assert not [item for item in items(body) if item.form == "statement" and "forgets" in item.stem]


def test_years_of_races_to_come_lie_four_apart() -> None:
    body = "The town of Larne is due to obtain the Olympics from the Harbour Bank by 2032."
    article = parse(f"---\ndate: 2029-03-02\n---\n{LEAD}{body}", "a.md")
    wrong = {int(o) for made in find(Analysis(article)) if made.key == "2032" for o in made.options}
    assert wrong
    assert all(year % 4 == 0 for year in wrong)


def test_a_participle_with_a_subject_of_its_own_is_not_the_main_subjects() -> None:
    body = 'Ms Ida Moen may leave with the treasurer Hugo Orr calling the new duty a "gift to the boats of Esker".'
    assert speakers(body)[0][1] != "Ida Moen"
