"""What an article takes back in a note below it is not asked."""

from __future__ import annotations

import datetime

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate

STORY = """Harbour master leaves Larne

By Jo Writer

2 March 2024

Anna Brandt, who designed the lighthouse of Larne in 1998, resigned from the harbour board on Friday. Mayor Tom Reed
opened a bridge over the Inver in 2004, and Peter Okafor founded the sailing school of Larne in 2011.

"The wall of Larne will hold for a century," Brandt said. "Fish will leave the bay of Larne before the boats do," said
Carl Foss. "Ferries are late every week of the year in Larne," Ida Moen said.

The council gave the school a grant of 40,000 pounds for new boats in 2015 and sold the old ferry to Norway in 2016.
"""


@pytest.mark.parametrize(
    ("note", "about"),
    [
        ("Correction: An earlier version of this article misstated who founded the sailing school. It was Ida Moen, not "
         "Peter Okafor, in 2011.", "sailing school of Larne"),
        ("CORRECTION\n\nThis article misidentified the designer of the lighthouse in 1998, who was Ada Brandt.",
         "lighthouse of Larne"),
    ],
)  # fmt: skip
def test_what_a_correction_is_about_is_not_asked(note: str, about: str) -> None:
    before = generate(parse(STORY, "a.txt"), everything=True).items
    after = generate(parse(f"{STORY}\n{note}\n", "a.txt"), everything=True).items
    assert any(about in item.stem for item in before)
    assert not any(about in item.stem for item in after)
    assert {i.quote for i in after if i.quote} == {i.quote for i in before if i.quote}


def test_the_day_of_a_correction_is_not_that_of_the_article() -> None:
    undated = STORY.replace("2 March 2024\n\n", "")
    note = (
        "Because of an editing error, an article misstated the year in which a ferry was sold.\n\nFriday, 8 March 2024"
    )
    assert parse(f"{undated}\n{note}\n", "a.txt").date is None
    assert parse(f"{STORY}\n{note}\n", "a.txt").date == datetime.date(2024, 3, 2)


FERRY = """Ferry line to cut its crossings from Larne

By Jo Writer

2 March 2024

The harbour council of Larne voted 9-4 on Friday to fight the plan of the ferry line to cut 14 crossings a week.

Anna Brandt, the director of the line, said the line had lost 3 million pounds since January. "The sea will not wait
for us while we argue about the timetable," Brandt said.

Carl Foss, the head of the union, said 80 sailors would lose their posts in Larne. "Every winter they find another
reason to tie up the old boats of Larne," Foss said. Ida Moen, a shopkeeper, called the plan "a slap in the face of the town".

The council opened the new pier in October 2019, and Peter Okafor designed the lamps of the pier in 2021.
"""


def _told(text: str) -> list[str]:
    return [i.stem.replace("____", i.key) + f" {i.key}" for i in generate(parse(text, "a.txt"), everything=True).items]


@pytest.mark.parametrize("place", ["above", "below"])
@pytest.mark.parametrize(
    ("note", "wrong"),
    [
        ("(Corrects the number of crossings to 12, not 14)", "14 crossings"),
        ("(This story corrects that the line lost 2 million pounds, not 3 million pounds, in paragraph 2.)", "3 million"),
        ("This story was first published on 2 March 2024. It was updated on 3 March 2024 to correct that 60 sailors, not 80,"
         " would lose their posts.", "80 sailors"),
        ("This article was amended because an earlier version said that 80 sailors would lose their posts. It is 60.",
         "80 sailors"),
        ("(This March 2 story has been corrected to fix the number of sailors to 60 from 80 in paragraph 3)", "80 sailors"),
        ("This story has been corrected to show that the council voted 8-5, not 9-4.", "9-4"),
        ("Note: This article originally stated that the council voted 9-4. The vote was 8-5.", "9-4"),
        ("CORRECTION: This story has been updated to correct the number of sailors who would lose their posts to 60.",
         "80 sailors"),
        ("Clarification: Anna Brandt is the deputy director of the line, not the director.", "Brandt, the director"),
        ("Correction: The quotation about the old boats in winter was incorrectly attributed to Carl Foss. Ida Moen said it.",
         "Every winter"),
        ("Erratum: Foss did not say that 80 sailors would lose their posts. He said 60.", "80 sailors"),
        ("(Corrects the name in paragraph 3 to Karl Foss, not Carl Foss)", "Carl Foss"),
    ],
)  # fmt: skip
def test_a_value_that_a_correction_calls_wrong_stands_in_no_question(note: str, wrong: str, place: str) -> None:
    above, below = FERRY.split("2 March 2024\n", 1)
    text = f"{FERRY}\n{note}\n" if place == "below" else f"{above}2 March 2024\n\n{note}\n{below}"
    assert any(wrong in told for told in _told(FERRY))
    told = _told(text)
    assert not any(wrong in one for one in told)
    assert any("The sea will not wait" in one for one in told)


@pytest.mark.parametrize(
    "note",
    [
        "(Corrects the number of sailors in paragraph 3 to 60, not 80)",
        "Correction, March 3: An earlier version of this story gave the wrong number of sailors. It is 60, not 80.",
    ],
)
def test_a_correction_above_the_headline_is_not_the_headline(note: str) -> None:
    article = parse(f"{note}\n\n{FERRY}", "a.txt")
    assert article.title == "Ferry line to cut its crossings from Larne"
    assert not any("80 sailors" in one for one in _told(f"{note}\n\n{FERRY}"))


def test_a_wrong_detail_leaves_the_rest_of_the_story_as_it_is() -> None:
    note = "Correction, March 3: An earlier version of this story gave the wrong number of sailors. It is 60, not 80."
    told = _told(f"{FERRY}\n{note}\n")
    assert not any("80 sailors" in one for one in told)
    assert any("14 crossings" in one for one in told)
