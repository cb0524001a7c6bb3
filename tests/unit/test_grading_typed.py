"""Typed words: what is the same answer, which slips are forgiven, and which never are."""

from __future__ import annotations

import pytest

from quizapp.model.item import as_item
from quizapp.quiz.grading import Grade, grade


def typed(reply: str | None, answer: str, known: tuple[str, ...] = (), **fields: object) -> Grade:
    item = as_item({"id": "x", "type": "short-answer", "question": "?", "answer": answer} | fields)
    return grade(item, reply, known)


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("quito", "Quito"),
        ("  QUITO ", "Quito"),
        ("Sao Paulo", "São Paulo"),
        ("the White House", "White House"),
        ("White House.", "the White House"),
        ("U.S.A.", "USA"),
        ("O’Brien", "O'Brien"),
        ("jean luc", "Jean-Luc"),
        ("1234 men", "1,234 men"),
        ("It's Lima.", "Lima"),
        ("in the Andes", "the Andes"),
        ("on June 20", "June 20"),
        ("President Abraham Lincoln", "Abraham Lincoln"),
        ("by the sea", "By the Sea"),
        ("“Lima”!", "Lima"),
        ("*Emma*", "Emma"),
        ("#1", "1"),
        ("yahoo", "Yahoo!"),
        ("well known", "well-known"),
        ("T shirt", "T-shirt"),
        ("<b>", "b"),
        ("c#", "C#"),
        ("it's C#.", "C♯"),
        ("o -", "O−"),
        ("“.net”", ".NET"),
        ("x+y", "x + y"),
        ("so42-", "SO4²⁻"),
        ("un", "un-"),
        ("hypo", "hypo-"),
    ],
)
def test_case_accents_punctuation_and_articles_do_not_matter(reply: str, answer: str) -> None:
    result = typed(reply, answer)
    assert (result.verdict, result.note) == ("right", None)


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("Qutio", "Quito"),  # two letters swapped are one slip
        ("Quitto", "Quito"),
        ("Quio", "Quito"),
        ("Volodymir Zelensky", "Volodymyr Zelensky"),
        ("Constantinopel", "Constantinople"),
        ("WhiteHouse", "White House"),
        ("Martin Luther Kinng", "Martin Luther King"),
    ],
)
def test_a_small_slip_is_forgiven_and_the_spelling_is_told(reply: str, answer: str) -> None:
    result = typed(reply, answer)
    assert (result.verdict, result.note) == ("right", f"spelling: {answer}")


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("Limo", "Lima"),  # a word of four letters has no room for a slip
        ("Quioo", "Quito2"),
        ("Qitoo", "Quito"),  # two slips in five letters
        ("South Korea", "North Korea"),
        ("Zambia", "Gambia"),  # the first letter stands
        ("immoral", "moral"),
        ("the Iraq deal", "the Iran deal"),
        ("amoral", "moral"),
        ("not guilty", "guilty"),
        ("Kim Jong Un", "Kim Jong Il"),
        ("Lima Lima", "Lima"),
        ("not in Lima", "Lima"),
        ("at", "Lima"),
        ("", "Lima"),
        ("?!", "Lima"),
    ],
)
def test_a_different_word_is_not_a_slip(reply: str, answer: str) -> None:
    assert typed(reply, answer).verdict == "wrong"


@pytest.mark.parametrize(
    "answers",
    [
        ("C", "C#", "C++"),
        ("A", "A+", "A-", "A*"),
        ("O+", "O-", "O"),
        ("AB+", "AB-", "AB"),
        ("Cl", "Cl-", "Cl+"),
        ("HCO3", "HCO3-"),
        ("B", "B♭", "B♯"),
        ("NET", ".NET"),
        ("x + y", "x - y", "x = y"),
        ("n + 1", "n - 1"),
        ("a < b", "a > b", "a <= b"),
        ("i++", "i--", "i"),
    ],
)
def test_a_sign_that_makes_another_answer_is_not_forgiven(answers: tuple[str, ...]) -> None:
    for answer in answers:
        for reply in answers:
            expected = "right" if reply == answer else "wrong"
            assert typed(reply, answer).verdict == typed(f"it is {reply}", answer).verdict == expected, (reply, answer)
            if reply != answer:
                result = typed(reply, answer, reject=[reply], feedback={other: other for other in answers})
                assert (result.verdict, result.feedback) == ("wrong", (reply,))


@pytest.mark.parametrize(
    ("reply", "answer"),
    [("in 1985", "in 1984"), ("June 21, 2024", "June 20, 2024"), ("12345678", "12345679"), ("1.5 m", "15 m")],
)
def test_numbers_and_years_inside_a_text_are_never_forgiven(reply: str, answer: str) -> None:
    assert typed(reply, answer).verdict == "wrong"


def test_a_slip_that_is_as_near_to_another_known_answer_is_not_forgiven() -> None:
    assert typed("Marina", "Marian").verdict == "right"
    assert typed("Marina", "Marian", reject=["Marina"]).verdict == "wrong"
    assert typed("Marin", "Maria", known=("Marina",)).verdict == "wrong"
    note = typed("Marin", "Maria", known=("Marina",)).note
    assert note is not None
    assert "Maria" in note


def test_a_slip_after_the_words_before_an_answer_is_forgiven_too() -> None:
    assert typed("it is Qutio", "Quito").note == "spelling: Quito"
    assert typed("in Quito", "Quito", reject=["in Quito"]).verdict == "wrong"


def test_a_reply_that_is_another_accepted_wording_is_right_even_if_known_elsewhere() -> None:
    assert typed("Persia", "Iran", known=("Persia",), accept=["Persia"]).verdict == "right"


def test_the_authors_feedback_for_a_known_wrong_answer_is_given() -> None:
    result = typed("quito", "Lima", reject=["Quito"], feedback={"Quito": "Quito is Ecuador's."})
    assert result.feedback == ("Quito is Ecuador's.",)


def test_an_answer_of_signs_alone_is_compared_as_written() -> None:
    assert typed("→", "→").verdict == "right"
    assert typed("←", "→").verdict == "wrong"


def test_not_knowing_is_worth_nothing() -> None:
    assert typed(None, "Lima").fraction == 0


def cloze(stem: str, *reply: str, **fields: object) -> Grade:
    return grade(as_item({"id": "x", "type": "cloze", "question": stem} | fields), reply)


def test_each_gap_of_a_cloze_weighs_the_same() -> None:
    result = cloze("{{Lima}} is the capital of {{Peru|Perú}}, not {{Quito}}.", "lima", "Chile", "")
    assert result.fraction == pytest.approx(1 / 3, abs=1e-6)
    assert [part.right for part in result.parts] == [True, False, False]
    assert result.verdict == "partly"


def test_a_gap_forgives_a_slip_but_not_the_other_gaps_word() -> None:
    assert cloze("From {{Marian}} to {{Marina}}", "Marin", "Marina").fraction == 0.5  # as near to Marian as to Marina
    assert cloze("From {{Geneva}} to {{Lisbon}}", "Genevra", "Lisbon").note == "spelling: Geneva"


@pytest.mark.parametrize("piece", ["a", "*", "#", "*a ", "+", "a-", "<", "a.", "a -"])
def test_a_very_long_reply_is_simply_wrong(piece: str) -> None:
    assert typed(piece * (250_000 // len(piece)), "Constantinople").verdict == "wrong"
