"""How a text marks its paragraphs, what stands before the prose, and the offsets of all of it."""

from __future__ import annotations

import textwrap

import pytest

from quizapp.article import Article, Role, parse, plain

LEDE = "The council of Riverton voted on Monday to rebuild the old bridge that a flood swept away last winter."
SECOND = "Mayor Ann Lee said that the work would begin in spring. It would cost about $4 million in all."
THIRD = "Shopkeepers on both banks of the river welcomed the vote, which had been put off twice before."
STORY = [LEDE, SECOND, THIRD]


def bodies(article: Article) -> list[str]:
    return [" ".join(article.text[p.start : p.end].split()) for p in article.body]


def sentences(article: Article) -> list[str]:
    return [article.text[s.start : s.end] for p in article.body for s in p.sentences]


def test_a_headline_that_ends_on_somebodys_questions_is_one() -> None:
    head = "Border sheriffs split over deportation plan: 'Who's going to do it? Me?'"
    story = "The sheriffs of four counties on the border disagreed about the plan of the candidate on Tuesday in Larne."
    assert parse(f"{head}\n\nBy Jo Writer\n\n{story}\n\nMore of them came.\n", "a.txt").title == head


def test_blank_lines_part_paragraphs() -> None:
    assert bodies(parse("\n\n".join(STORY), "-")) == STORY
    assert bodies(parse("\n \t\n\n\n".join(STORY), "-")) == STORY


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    assert bodies(parse("\n".join(["Town votes", *STORY]), "-")) == STORY


def test_indented_lines_are_paragraphs() -> None:
    assert bodies(parse("\n".join("    " + line for line in STORY), "-")) == STORY


@pytest.mark.parametrize("width", [48, 60, 72, 80, 100])
def test_wrapped_lines_are_joined(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(line, width) for line in ["Town votes", *STORY])
    assert bodies(parse(wrapped, "-")) == STORY


def test_wrapped_lines_without_blank_lines_part_where_a_line_ends_early() -> None:
    lines = [*STORY, SECOND, THIRD]
    assert bodies(parse("\n".join(textwrap.fill(line, 72) for line in lines), "-")) == lines


def test_wrapped_lines_part_where_a_line_is_indented() -> None:
    wrapped = "\n".join(textwrap.fill(line, 72, initial_indent="   ") for line in STORY)
    assert bodies(parse(wrapped, "-")) == STORY


def test_a_sentence_in_wrapped_lines_is_found_as_it_stands() -> None:
    article = parse("\n\n".join(textwrap.fill(line, 40) for line in STORY), "-")
    assert sentences(article)[1] == "Mayor Ann Lee said that the work would\nbegin in spring."


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_the_same_text(ends: str) -> None:
    text = "\n\n".join(STORY)
    assert parse("\ufeff" + text.replace("\n", ends), "-").text == text


def test_a_sentence_broken_over_two_paragraphs_is_one() -> None:
    article = parse(
        f"{LEDE}\n\n“We will build it, and I said,\n\nmore than once, that we must,” she said.\n\n{THIRD}", "-"
    )
    assert sentences(article)[1] == "“We will build it, and I said,\n\nmore than once, that we must,” she said."


def test_a_heading_is_not_joined_with_the_paragraph_below() -> None:
    article = parse(
        f"Town votes\n\n{LEDE}\n\nA costly wait\n\niPhones rang in the hall as the votes came in.\n\n{THIRD}", "-"
    )
    assert len(article.body) == 3


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("HANOI, June 20 (Reuters) - ", "HANOI"),
        ("HANOI, Vietnam (AP) — ", "HANOI, Vietnam"),
        ("WASHINGTON — ", "WASHINGTON"),
        ("WASHINGTON - ", "WASHINGTON"),
        ("WASHINGTON, Dec. 8 (UPI) -- ", "WASHINGTON"),
        ("NEW DELHI: ", "NEW DELHI"),
        ("Paris (AFP) – ", "Paris"),
        ("Paris, 20 June 2024 (AFP) – ", "Paris"),
        ("DES MOINES, Iowa — ", "DES MOINES, Iowa"),
        ("ST. PAUL, Minn. (AP) _ ", "ST. PAUL, Minn."),
        ("BEIJING, June 20 (Xinhua) -- ", "BEIJING"),
        ("MOSCOW, March 29. /TASS/. ", "MOSCOW"),
        ("Nairobi, Kenya — ", "Nairobi, Kenya"),
        ("**LONDON** — ", "LONDON"),
        ("WASHINGTON/LONDON (Reuters) - ", "WASHINGTON/LONDON"),
    ],
)
def test_a_dateline_is_no_part_of_the_first_sentence(dateline: str, place: str) -> None:
    article = parse("\n\n".join(["Town votes", dateline + LEDE, SECOND]), "-")
    assert sentences(article)[0] == LEDE
    assert article.dateline_place == place


@pytest.mark.parametrize(
    "first",
    [
        "NATO said on Monday that it would send help to the town of Riverton.",
        "Ann Lee — the mayor of Riverton — said on Monday that she would stay.",
        "Monday — the day of the vote — began with rain in the town of Riverton.",
    ],
)
def test_what_is_no_dateline_stays(first: str) -> None:
    article = parse("\n\n".join(["Town votes", first, SECOND]), "-")
    assert article.dateline_place is None
    assert sentences(article)[0] == first


def test_labels_of_speakers_are_told_from_what_they_say() -> None:
    lines = ["Talk with the mayor", LEDE, "Q: Why now?", "A: We had to. It was time.", "Q: And then?", "A: We build."]
    article = parse("\n\n".join(lines), "-")
    labelled = [(article.text[p.label.start : p.label.end], len(p.sentences)) for p in article.body if p.label]
    assert labelled == [("Q", 1), ("A", 2), ("Q", 1), ("A", 1)]
    assert sentences(article)[2] == "We had to."


@pytest.mark.parametrize("label", ["{}", "**{}**"])
@pytest.mark.parametrize("names", [("SMITH", "JONES"), ("Ann Lee", "Tom van Dam")])
def test_a_transcript_has_labels(label: str, names: tuple[str, str]) -> None:
    said = [f"{label.format(names[i % 2])}: This is what I have to say about the bridge, number {i}." for i in range(6)]
    article = parse("\n\n".join(["The debate", LEDE, *said]), "-")
    assert [article.text[p.label.start : p.label.end] for p in article.body if p.label] == [*names] * 3


def test_a_single_colon_makes_no_label() -> None:
    article = parse(
        "\n\n".join(["Town votes", LEDE, "The result: nobody was hurt, and the bridge was saved.", SECOND]), "-"
    )
    assert all(p.label is None for p in article.body)


def test_marks_of_lists_and_quotations_stand_before_the_sentence() -> None:
    lines = [
        "Town votes",
        LEDE,
        "- The bridge will have two lanes and a path.",
        "> We will build it, she wrote to the town.",
        THIRD,
    ]
    article = parse("\n\n".join(lines), "-")
    assert sentences(article)[1:3] == [
        "The bridge will have two lanes and a path.",
        "We will build it, she wrote to the town.",
    ]


def test_markdown_stays_as_written() -> None:
    line = "The *old* bridge cost \\$4 million, [the plan](https://example.org) says."
    article = parse("\n\n".join(["# Town votes", line, SECOND]), "a.md")
    assert article.title == "Town votes"
    assert sentences(article)[0] == line


def test_headings_and_rules_of_markdown_are_no_story() -> None:
    article = parse(f"# Town votes\n\n{LEDE}\n\n## The vote\n\n{SECOND}\n\n---\n\n{THIRD}", "a.md")
    assert bodies(article) == STORY
    assert Role.HEADING in {p.role for p in article.paragraphs}


HEAD = ["Riverton Votes to Rebuild Bridge", "Town had waited since winter", "By Ann T. Moss", "June 20, 2024"]


@pytest.mark.parametrize("indent", ["", "    ", "\t"])
def test_lines_above_wrapped_paragraphs_stay_lines_of_their_own(indent: str) -> None:
    story = [textwrap.fill(line, 72, initial_indent=indent) for line in [*STORY, SECOND]]
    article = parse("\n".join(HEAD) + "\n\n" + "\n".join(story), "-")
    assert article.title == HEAD[0]
    assert article.byline == "Ann T. Moss"
    assert str(article.date) == "2024-06-20"
    assert bodies(article) == [*STORY, SECOND]


def test_a_short_line_between_indented_paragraphs_is_a_paragraph() -> None:
    lines = [LEDE, "“We are glad,” Lee said.", SECOND, "It rained on Monday.", THIRD]
    wrapped = "\n".join(textwrap.fill(line, 72, initial_indent="    ") for line in lines)
    assert bodies(parse(wrapped, "-")) == lines


def test_an_indentation_takes_its_room_from_the_line() -> None:
    second = "The plans of the town's engineers were praised by Assistant U.S. Attorney Michael Brandt."
    wrapped = "\n".join(textwrap.fill(line, 66, initial_indent="      ") for line in [LEDE, second, THIRD, SECOND])
    assert bodies(parse(wrapped, "-")) == [LEDE, second, THIRD, SECOND]


def test_a_wrapped_story_may_have_many_short_paragraphs() -> None:
    lines = [
        "“It was two-paced, so we backed ourselves to defend what we had,” the captain said.",
        "No rain fell on Monday evening.",
    ] * 4
    wrapped = "\n".join(textwrap.fill(line, 60) for line in lines)
    assert bodies(parse(wrapped, "-")) == lines


@pytest.mark.parametrize(
    ("passage", "seen"),
    [
        ("in the south-\nwest of the town", "in the south-west of the town"),
        ("a six-year-\n  old bridge", "a six-year-old bridge"),
        ("winds of 130-\n140 kmph", "winds of 130-140 kmph"),
        ("a two-\nor three-year plan", "a two- or three-year plan"),
        ("the bridge -\nan old one", "the bridge - an old one"),
        ("people had enough[^1] of it[^note]", "people had enough of it"),
    ],
)
def test_a_passage_is_shown_as_a_reader_sees_it(passage: str, seen: str) -> None:
    assert plain(passage) == seen


def test_a_dash_that_begins_a_wrapped_line_is_no_bullet() -> None:
    lines = [
        "Shopkeepers on both banks of the old river - all of them glad of the vote - met in the hall.",
        THIRD,
        LEDE,
    ]
    wrapped = "\n\n".join(textwrap.fill(line, 43) for line in lines)
    assert "\n- all" in wrapped
    assert bodies(parse(wrapped, "-")) == lines


def test_lines_that_a_wire_left_ragged_are_joined_between_blank_lines() -> None:
    ragged = (
        "Town votes on its plan for the new harbour wall and the road\n\n"
        "The tough rules that Mayor\nReed set for the boats of Larne are not only a sign of worry\nbut a plea.\n\n"
        "Their strict rules, set up after the\nHerne fire of 1974, apply to the boats of Larne alone.\n\n"
        "Deputy Harbour Mayor Peter Myers and First Under\nSecretary Daniel Foss of the board came late.\n\n"
        "The works would cost the town about four million, said the\nboard, which had asked for more.\n"
    )
    article = parse(ragged, "-")
    assert [p.replace("\n", " ")[:30] for p in bodies(article)] == [
        "The tough rules that Mayor Ree",
        "Their strict rules, set up aft",
        "Deputy Harbour Mayor Peter Mye",
        "The works would cost the town ",
    ]


@pytest.mark.parametrize(
    ("dateline", "head"),
    [
        ("Ottawa (CNN)", "A gunman"),
        ("Ottawa (CNN) ", "A gunman"),
        ("(CNN) -- ", "A gunman"),
        ("PARKLAND, Fla. (AP) ", "A gunman"),
        ("Abuja- ", "A gunman"),
        ("Kampala - ", "Kampala"),
        ("Ann Lee (A) ", "Ann Lee"),
    ],
)
def test_a_dateline_needs_no_dash_behind_an_agency(dateline: str, head: str) -> None:
    article = parse(
        f"Gunman shot in Larne\n\n{dateline}A gunman was shot in Larne on Monday, police said.\n\nHe was 40.\n", "a.txt"
    )
    first = article.body[0].sentences[0]
    assert article.text[first.start : first.end].startswith(head)


def test_a_sentence_that_names_somebody_whom_the_story_calls_by_the_surname_opens_the_story() -> None:
    story = "Gundel, 26, told the radio that he can see the line after he tore the ligaments of a knee in the month of December."
    lead = "City player Ilkay Gundel says it has been hard to get over a third injury."
    article = parse(f"{lead}\n\n{story}\n\nHe said so.\n", "a.txt")
    assert article.title is None
    assert article.text[article.body[0].start :].startswith(lead)
    named = parse(f"{lead}\n\n{story.replace('Gundel', 'Ilkay Gundel', 1)}\n\nHe said so.\n", "a.txt")
    assert named.title == lead
