"""Typed words in any script and with any sign: what makes another word, what is only another way to write it."""

from __future__ import annotations

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.source import Source
from quizapp.model.item import as_item
from quizapp.quiz.grading import Grade, grade


def typed(reply: str, answer: str, **fields: object) -> Grade:
    return grade(as_item({"id": "x", "type": "short-answer", "question": "?", "answer": answer} | fields), reply)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("दिन", "दीन"),
        ("மணி", "மணீ"),
        ("দিন", "দীন"),
        ("มี", "มิ"),
        ("はは", "ぱぱ"),
        ("が", "か"),
        ("おばあさん", "おばさん"),
        ("一九八四年", "一九八五年"),  # a sign for a syllable or a word is no letter that slips
        ("كَتَبَ", "كُتِبَ"),
        ("√2", "2"),
        ("p ∧ q", "p ∨ q"),
        ("A ∩ B", "A ∪ B"),
        ("¬p", "p"),
        ("~p", "p"),
        ("∀x", "∃x"),
        ("7 × 8", "7 ÷ 8"),
        ("a × b", "a ⋅ b"),
        ("±5", "5"),
        ("5!", "5"),
        ("> 5", "5"),
        ("p → q", "p ← q"),
        ("a ∈ B", "a ∉ B"),
        ("a ≠ b", "a = b"),
        ("-x", "x"),
        ("x - y", "x y"),
        ("x/y", "x*y"),
        ("kW/h", "kWh"),
        ("f'(x)", "f(x)"),
        ("f''(x)", "f'(x)"),
        ("|x|", "x"),
        ("10³", "103"),
        ("3x10⁸", "3x108"),
        ("3 x 10⁸", "3 x 108"),
        ("1.6x10⁻¹⁹", "1.6x10^19"),
        ("2½", "21/2"),
        ("5‰", "5%"),
        ("A♠", "A♥"),
        ("</b>", "<b>"),
        ("/etc", "etc"),
        (r"\n", "n"),
        ("--all", "all"),
        ("!found", "found"),
        ("a && b", "a || b"),
        ("x = –5", "x = 5"),  # an en dash is what word processors make of a minus
        ("(3, –2)", "(3, 2)"),
        ("x = –2 or x = 3", "x = 2 or x = 3"),
        ("–x", "x"),
        ("y = 3x – 2", "y = 3x 2"),
        ("OH–", "OH"),
        ("Cl–", "Cl"),
        ("A–", "A"),
        ("HCO3–", "HCO3"),
        ("[0, 1)", "[0, 1]"),
        ("(0, 1]", "[0, 1]"),
        ("(0, 1)", "[0, 1]"),
        ("x ∈ [–∞, 1)", "x ∈ [–∞, 1]"),
        ("[a, b]", "(a, b)"),
        ("a[0]", "a(0)"),
        ("a[i]", "a(i)"),
        ("x = - 5", "x = 5"),
        ("- 2x", "2x"),
        ("(- 2, 3)", "(2, 3)"),
        ("- 40 °C", "40 °C"),
        ("-½", "½"),
        ("- ¾", "¾"),
        ("F#m", "Fm"),
        ("C#maj7", "Cmaj7"),
        ("[a-z]", "a-z"),
        ("{1, 2}", "(1, 2)"),
        ("x = ±2", "x = 2"),
        ("x⁻¹", "x - 1"),
        ("x⁻¹", "x-1"),
        ("(x+1)²", "(x+1)2"),
        ("12,3", "1,23"),
    ],
)
def test_what_makes_another_answer_counts(one: str, other: str) -> None:
    for reply, answer in ((one, other), (other, one)):
        assert typed(reply, answer).verdict == "wrong"
        result = typed(reply, answer, reject=[reply], feedback={reply: "No."})
        assert (result.verdict, result.feedback) == ("wrong", ("No.",))
        assert typed(answer, answer).verdict == "right"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("and/or", "and or"),
        ("well-known", "well known"),
        ("Paris – Dakar", "Paris-Dakar"),
        ("1914–1918", "1914 - 1918"),
        ("rock 'n' roll", "rock n roll"),
        ("“Lima”", "'Lima'"),
        ("col·lecció", "col lecció"),
        ("COVID-19", "covid 19"),
        ("Apollo 11!", "Apollo 11"),
        ("the sound /θ/", "the sound θ"),
        ("/etc/", "/etc"),
        ("iPhone®", "iPhone"),
        ("-ness", "ness"),
        ("Άθήνα", "αθηνα"),
        ("Ёлка", "елка"),
        ("İzmir", "izmir"),
        ("20 °C", "20 C"),
        ("50%", "50 %"),
        ("x²", "x^2"),
        ("10³", "10^3"),
        ("6.02x10²³", "6.02x10^23"),
        ("6.02 × 10²³", "6.02x10²³"),
        ("3x10⁸", "3 x 10^8"),
        ("3X10⁸ m/s", "3×10^8 m/s"),
        ("1.6x10⁻¹⁹", "1.6 × 10^-19"),
        ("4x4", "4X4"),
        ("n−1", "n - 1"),
        ("7 × 8", "7*8"),
        ("7 × 8", "7 x 8"),
        ("7 ÷ 8", "7/8"),
        ("p → q", "p -> q"),
        ("a ≤ b", "a <= b"),
        ("f′(x)", "f'(x)"),
        ("x = –5", "x = -5"),
        ("x = –5", "x = −5"),
        ("(3, –2)", "(3,-2)"),
        ("x – y", "x-y"),
        ("2x² – 3x + 1", "2x^2 - 3x + 1"),
        ("x = - 5", "x = -5"),
        ("– 40", "-40"),
        ("(- 2, 3)", "(-2, 3)"),
        ("x = - 2 or x = - 3", "x = -2 or x = -3"),
        ("-½", "-1/2"),
        ("-¾", "-3/4"),
        ("y = -½x + 3", "y = -1/2x + 3"),
        ("2½", "2 1/2"),
        ("COVID - 19", "COVID-19"),
        ("- Lima", "Lima"),
        ("jack-o'-lantern", "jack-o-lantern"),
        ("man-o'-war", "man o' war"),
        ("will-o’-the-wisp", "will o' the wisp"),
        ("90°", "90º"),
        ("25 °C", "25˚C"),
        ("25 °C", "25ºC"),
        ("1º", "1o"),
        ("x = ±2", "x = +-2"),
        ("x = ±2", "x = +/-2"),
        ("1 000 000", "1000000"),
        ("1 000 000", "1,000,000"),
        ("12\u202f345 km", "12345 km"),
        ("{1, 2}", "1, 2"),
        ("f♯m", "F#m"),
        ("SELECT * FROM t", "select * from t"),
        ("OH–", "OH-"),
        ("HCO3–", "HCO3−"),
        ("N–H", "N-H"),
        ("H–O–H", "H-O-H"),
        ("ii–V–I", "ii-V-I"),
        ("Bose—Einstein", "Bose-Einstein"),
        ("x⁻¹", "x^-1"),
        ("f⁻¹(x)", "f^-1(x)"),
        ("mol·L⁻¹", "mol·L^-1"),
        ("(a+b)²", "(a+b)^2"),
        ("2ⁿ", "2^n"),
        ("e⁻ˣ", "e^-x"),
        ("4ᵗʰ", "4th"),
        ("[Fe(CN)6]⁴⁻", "[Fe(CN)6]4-"),
        ("(2, 3)", "(2,3)"),
        ("{1, 2, 3}", "{1,2,3}"),
        ("[0, 100]", "[0,100]"),
        ("f(2, 3)", "f(2,3)"),
        ("1, 4, 9, 16", "1,4,9,16"),
        ("April 9, 1865", "April 9,1865"),
        ("1,000", "1000"),
        ("مُحَمَّد", "محمد"),  # vowel points may be left out
        ("שָׁלוֹם", "שלום"),
        ("می\u200cخواهم", "میخواهم"),
        ("Lima\u2060\ufe0f", "Lima"),
    ],
)
def test_another_way_to_write_it_is_forgiven(one: str, other: str) -> None:
    assert (typed(one, other).verdict, typed(other, one).verdict) == ("right", "right")


@pytest.mark.parametrize(
    ("command", "shorter"),
    [
        ("cd ..", "cd"),
        ("cd ~", "cd"),
        ("cd ..", "cd ."),
        ("rm *", "rm"),
        ("git add .", "git add"),
        ("SELECT *", "SELECT"),
    ],
)
def test_a_sign_that_ends_a_command_counts(command: str, shorter: str) -> None:
    assert typed(command, command).verdict == "right"
    assert typed(shorter, command).verdict == "wrong"
    assert typed(shorter, command, reject=[shorter]).verdict == "wrong"
    assert typed(command, shorter, reject=[command]).verdict == "wrong"
    assert typed("cd..", "cd ..").verdict == "right"
    assert typed("lima .", "Lima").verdict == "right"
    assert typed("Lima", "Lima .").verdict == "right"


def test_a_check_tells_signs_apart_as_grading_does() -> None:
    answers = [("-½", "½"), ("cd ..", "cd"), ("{1, 2}", "(1, 2)"), ("F#m", "Fm")]
    items = "".join(
        f"  - {{id: i{at}, question: Question {at}?, answer: '{key}', reject: ['{wrong}']}}\n"
        for at, (key, wrong) in enumerate(answers)
    )
    assert examine(Source("bank.yaml", f"title: T\nitems:\n{items}".encode())).problems == []


def test_a_sign_may_stand_behind_an_article_or_words_that_lead_in() -> None:
    assert typed("it is -x", "-x").verdict == "right"
    assert typed("a + b", "b").verdict == "wrong"
    assert typed("the C#", "C#").verdict == "right"


@pytest.mark.parametrize(
    ("stem", "wrong"),
    [("Give {{its}} name.", "it's"), ("{{papá}}", "papa"), ("{{Let's}} go", "Lets"), ("{{20 °C}}", "20 C")],
)
def test_a_gap_that_is_chosen_from_a_list_is_right_only_as_it_stands_there(stem: str, wrong: str) -> None:
    item = as_item({"id": "x", "type": "cloze", "question": stem, "distractors": [wrong, "other"]})
    assert grade(item, (wrong,)).verdict == "wrong"
    assert grade(item, (item.gaps[0][0],)).verdict == "right"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "piece",
    [
        "'",
        "/a",
        "/é",
        "<a",
        "x x ",
        "~",
        "^",
        "é",
        "1,",
        "· ",
        "=",
        "->",
        "&",
        "の",
        "1!",
        "!",
        "[1,",
        "A. ",
        "a1.1",
        ")⁻¹",
        "a & ",
    ],
)
def test_a_very_long_reply_of_signs_is_simply_wrong(piece: str) -> None:
    assert typed(piece * (100_000 // len(piece)), "Constantinople").verdict == "wrong"
