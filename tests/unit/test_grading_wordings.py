"""Wordings of a typed answer: figures beside letters, a leading A, names of numbers, letters that keyboards lack."""

from __future__ import annotations

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.source import Source
from quizapp.model.item import Item, as_item
from quizapp.quiz.grading import Grade, grade
from quizapp.quiz.selection import known_answers


def typed(reply: str, answer: str, **fields: object) -> Grade:
    return grade(as_item({"id": "x", "type": "short-answer", "question": "?", "answer": answer} | fields), reply)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("COVID-19", "Covid19"),
        ("COVID 19", "covid19"),
        ("Catch-22", "Catch22"),
        ("Apollo 11", "apollo11"),
        ("5 km", "5km"),
        ("H₂O", "H 2 O"),
        ("1914–1918", "1914-1918"),
        ("–5 °C", "-5 °C"),
        ("½", "1/2"),
        ("the A4", "A 4"),
        ("Łódź", "Lodz"),
        ("Ørsted", "orsted"),
        ("Đà Nẵng", "Da Nang"),
        ("Yıldız", "Yildiz"),
        ("Sigurðsson", "Sigurdsson"),
        ("Æthelred", "Aethelred"),
        ("hors d’œuvre", "hors d'oeuvre"),
        ("a-ha", "A-ha"),
        ("A, B", "a b"),
        ("A minor", "a minor"),
        ("A 380", "A380"),
        ("a dog", "dog"),
        ("A team", "team"),
        ("a minor", "minor"),
        ("A minor planet", "minor planet"),
        ("A T cell", "T cell"),
        ("A flat surface", "flat surface"),
        ("A major earthquake", "major earthquake"),
        ("A sharp knife", "sharp knife"),
        ("A Y chromosome", "Y chromosome"),
        ("F-16", "F16"),
        ("F-16", "F 16"),
        ("R2-D2", "R2D2"),
        ("R2-D2", "R2 D2"),
        ("C-3PO", "C3PO"),
        ("vitamin B12", "vitamin B-12"),
        ("T-34 tank", "T34 tank"),
        ("I-95", "i95"),
        ("G20", "G-20"),
        ("3-D", "3D"),
        ("A.A. Milne", "A. A. Milne"),
        ("A.A. Milne", "A A Milne"),
        ("A.S. Byatt", "AS Byatt"),
        ("J. K. Rowling", "J K Rowling"),
        ("U. S. A.", "USA"),
        ("a B movie", "B movie"),
        ("Romeo and Juliet", "Romeo & Juliet"),
        ("Johnson & Johnson", "Johnson and Johnson"),
        ("SO₄²⁻", "SO4^2-"),
        ("SO₄²⁻", "so4 2-"),
        ("CuSO₄·5H₂O", "CuSO4 · 5H2O"),
        ("CuSO4·5H2O", "CuSO4.5H2O"),
        ("N·m", "N*m"),
        ("kg·m/s", "kg*m/s"),
        ("B♭", "Bb"),
        ("B♭ major", "B flat major"),
        ("E♭", "E-flat"),
        ("F♯ minor", "F sharp minor"),
        ("π/2", "pi/2"),
        ("-π", "-pi"),
        ("2πr²", "2pi r^2"),
        ("Ctrl+C", "Ctrl-C"),
        ("Ctrl+C", "ctrl c"),
        ("Ctrl+Alt+Del", "Ctrl-Alt-Del"),
    ],
)
def test_one_answer_in_two_wordings(one: str, other: str) -> None:
    for reply, answer in ((one, other), (other, one)):
        result = typed(reply, answer)
        assert (result.verdict, result.note) == ("right", None), (reply, answer)


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("Covid-20", "COVID-19"),
        ("1 23", "12 3"),
        ("911", "9-1-1"),
        ("1914 1918", "1914–1918"),
        ("5 °C", "–5 °C"),
        ("106", "10⁶"),
        ("B", "A, B"),
        ("or B", "A or B"),
        ("and b", "a and b"),
        ("B", "A, B, C"),
        ("B", "A B"),
        ("ha", "A-ha"),
        ("team", "A-team"),
        ("minor", "A minor"),
        ("flat", "A flat"),
        ("flat minor", "A flat minor"),
        ("to Z", "A to Z"),
        ("380", "A 380"),
        ("o", "ø"),  # a lone letter may be a sign
        ("Henry VII", "Henry VIII"),
        ("John XXIII", "John XXII"),
        ("Louis XVII", "Louis XVI"),
        ("sixth", "sixty"),
        ("seventy", "seventh"),
        ("fourteen", "fourteenth"),
        ("nineties", "ninetieth"),
        ("사랑", "사람"),
        ("мои", "мой"),  # й is a letter of its own
        ("hyperthermia", "hypothermia"),
        ("macroscopic", "microscopic"),
        ("international", "intranational"),
        ("exoskeleton", "endoskeleton"),
        ("nitrite", "nitrate"),
        ("sulfides", "sulfates"),
        ("propene", "propane"),
        ("ethanal", "ethanol"),
        ("F-15", "F-16"),
        ("x2", "x-2"),
        ("V2V1", "V2-V1"),
        ("n1", "n−1"),
        ("B12", "vitamin B12"),
        ("a b", "a && b"),
        ("a and b", "a && b"),
        ("Lincoln", "A. Lincoln"),
        ("B", "B♭"),
        ("Bb", "B"),
        ("pi", "-π"),
        ("SO4", "SO42-"),
        ("Ctrl+V", "Ctrl+C"),
    ],
)
def test_another_answer_is_not_forgiven(reply: str, answer: str) -> None:
    assert typed(reply, answer).verdict == "wrong"
    assert typed(f"it is {reply}", answer).verdict == "wrong"
    result = typed(reply, answer, reject=[reply], feedback={reply: "No."})
    assert (result.verdict, result.feedback) == ("wrong", ("No.",))


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("fourty", "forty"),
        ("Apolo 11", "Apollo 11"),
        ("Covdi19", "COVID-19"),
        ("Henrry VIII", "Henry VIII"),
        ("J.K. Rowlling", "J. K. Rowling"),
        ("J K Rowlling", "J.K. Rowling"),
    ],
)
def test_a_slip_beside_a_number_is_forgiven(reply: str, answer: str) -> None:
    assert typed(reply, answer).note == f"spelling: {answer}"


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("f-16", "F16"),  # small letters may be meant as the answer has them
        ("b-12", "B12"),
        ("p-53", "p53"),
        ("N m", "N·m"),
        ("m s-2", "m s⁻²"),
        ("5 s-1", "5 s⁻¹"),
        ("J mol-1 K-1", "J·mol⁻¹·K⁻¹"),
        ("Johnson Johnson", "Johnson & Johnson"),
    ],
)
def test_an_answer_tells_how_else_it_may_be_written(reply: str, answer: str) -> None:
    result = typed(reply, answer)
    assert (result.verdict, result.note) == ("right", None)


def test_an_a_behind_words_that_lead_in_may_be_an_article_or_a_name() -> None:
    assert typed("it is A minor", "A minor").verdict == "right"
    assert typed("it is a dog", "dog").verdict == "right"
    assert typed("it is A or B", "or B").verdict == "wrong"
    assert typed("A, B", "B").verdict == "wrong"


def test_a_check_sees_wordings_as_grading_does() -> None:
    first = "  - id: a\n    question: q\n    answer: COVID-19\n    accept: [Covid19]\n    reject: [Covid 19]\n"
    second = "  - id: b\n    question: r\n    answer: A minor\n    reject: [minor]\n"
    text = f"title: T\nitems:\n{first}{second}"
    found = examine(Source("bank.yaml", text.encode())).problems
    assert [(problem.line, problem.severity) for problem in found] == [(6, "warning"), (7, "error")]


def item(kind: str, **fields: object) -> Item:
    return as_item({"id": "x", "type": kind, "question": "?"} | fields)


@pytest.mark.parametrize(
    "other",
    [
        item("single-choice", answer="lead", distractors=["stationery"]),
        item("multiple-choice", answer=["stationery", "sulfite"], distractors=["lead"]),
        item("multiple-choice", answer=["lead"], distractors=["stationery"]),
        item("matching", pairs={"HNO2": "stationery", "HCl": "chloride"}),
        item("matching", pairs={"stationery": "HNO2", "chloride": "HCl"}),
        item("matching", pairs={"HNO3": "x", "HCl": "y"}, distractors=["stationery"]),
        item("ordering", order=["stationery", "lead"]),
        item("short-answer", answer="salt", accept=["stationery"]),
        item("cloze", question="The {{salt|stationery}}."),
        item("cloze", question="The {{salt}}.", distractors=["stationery"]),
    ],
    ids=lambda other: other.type,
)
def test_what_any_item_knows_as_an_answer_is_no_slip_for_another(other: Item) -> None:
    known = known_answers([other])
    assert grade(item("short-answer", answer="stationary"), "stationery").verdict == "right"
    assert grade(item("short-answer", answer="stationary"), "stationery", known).verdict == "wrong"
    assert grade(item("cloze", question="The {{stationary}}."), ("stationery",), known).verdict == "wrong"


def test_a_misspelling_that_an_item_accepts_is_no_other_answer() -> None:
    known = known_answers(
        [item("short-answer", answer="Gandhi", accept=["Gandi"]), item("short-answer", answer="Nehru")]
    )
    assert grade(item("short-answer", answer="Gandhi"), "Gandi", known).note == "spelling: Gandhi"
