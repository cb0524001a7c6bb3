"""Questions of fact keep the whole name of a body, lose what belongs to whom they ask for, and have their capitals right."""

from __future__ import annotations

from quizapp.article import parse
from quizapp.generate.candidate import Candidate
from quizapp.generate.pipeline import generate

REST = (
    "Carl Foss, a teacher, and Tom Bain, a nurse, met in Harlow on Monday with Bishop Mary Lind to talk about the future of the "
    "town's pier. Mayor Ida Moen praised them."
)


def items(told: str) -> list[Candidate]:
    text = (
        f"Harlow looks ahead\n\nBy Jo Writer\n\n3 March 2026\n\n{told}\n\n{REST}\n\nThe pier was repaired last month.\n"
    )
    return list(generate(parse(text, "a.txt"), everything=True).items)


def questions(told: str) -> list[str]:
    return [item.stem.rpartition("\n")[2] for item in items(told)]


def test_an_office_keeps_the_whole_name_of_its_body() -> None:
    told = (
        "University of Ghent historian Anna Reed found the map. House of Commons speaker Hugh Vane bought it in 2024."
    )
    shown = [text for item in items(told) for text in (item.stem, item.key, *item.distractors)]
    assert any("University of Ghent historian" in text for text in shown)
    assert not any("Which of these people is a Ghent" in text or text.startswith("Ghent") for text in shown)
    assert not any("the Commons speaker" in text or " an University" in text for text in shown)


REPORT = """Nuvira sells its harbour

By Jo Writer

3 March 2026

The firm Nuvira will sell its harbour in Ghent. It lost 40 million euros. {told}

Carl Foss, a teacher, and Tom Bain, a nurse, met in Harlow on Monday with Bishop Mary Lind to talk about the future of the town's
pier. Mayor Ida Moen praised them. Police seized 240 parrots in Nora Finch's flat on February 20.

The pier was repaired last month. Anna Reed of Norway defeated Nora Finch of Spain in Ghent to win gold.
"""


def reported(told: str) -> list[str]:
    found = generate(parse(REPORT.format(told=told), "a.txt"), everything=True).items
    return [item.stem.rpartition("\n")[2] for item in found]


def test_the_country_of_whom_a_question_asks_for_goes_with_the_name() -> None:
    assert any(stem.endswith("ho did Anna Reed of Norway defeat in Ghent to win gold?") for stem in reported(""))


def test_a_body_keeps_its_capital_and_police_lose_it() -> None:
    assert any("how many parrots did police seize" in stem for stem in reported(""))
    asked = questions("The pier burned down. Bank of Norway hired the former minister Nora Finch as an adviser.")
    assert any("ho did the Bank of Norway hire as an adviser" in stem for stem in asked)


def test_one_of_several_founders_is_not_asked_for_as_the_founder() -> None:
    told = "Chief Executive Hugh Vane sold shares in May. Vane, who founded the firm in 1987 with three others, holds 5.8% of it."
    asked = reported(told)
    assert not any("founded the firm in 1987?" in stem for stem in asked)


def test_a_book_with_its_year_is_no_quotation() -> None:
    found = items(
        "Anna Reed, a geologist, wrote four books, of which “The Floor of the Sea” (1970) sold 310,000 copies."
    )
    assert not any(item.kind == "who-said-what" for item in found)
