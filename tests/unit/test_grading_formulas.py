"""Typed answers with operators, charges, arcs, brackets and flags, joined words, and letters of other keyboards."""

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
        ("=", "=="),
        ("==", "==="),
        ("=", ":="),
        ("-=", "="),
        ("*=", "="),
        ("->", "-->"),
        ("x -= 1", "x = 1"),
        ("x := 5", "x = 5"),
        ("CH₃COO⁻", "CH3COO"),
        ("[Al(OH)₄]⁻", "[Al(OH)4]"),
        ("[Ag(CN)2]⁻", "[Ag(CN)2]"),
        ("HCOO-", "HCOO"),
        ("C6H5O-", "C6H5O"),
        ("30′", "30″"),
        ("30°", "30'"),
        ("5'", '5"'),
        ("6'2\"", "62"),
        ("1/(x+1)", "1/x+1"),
        ("2(x+1)", "2x+1"),
        ("(x+1)^2", "x+1^2"),
        ("(a+b)c", "a+bc"),
        ("(x+1)/2", "x+1/2"),
        ("log(x+1)", "log x+1"),
        ("(-2)²", "-2²"),
    ],
)
def test_signs_that_make_another_answer_count(one: str, other: str) -> None:
    for reply, answer in ((one, other), (other, one)):
        assert typed(reply, answer).verdict == "wrong", (reply, answer)
        assert typed(reply, answer, reject=[reply]).verdict == "wrong"
        assert typed(answer, answer).verdict == "right"


def test_the_hyphens_of_a_commands_flags_count() -> None:
    assert typed("ls la", "ls -la").verdict == typed("rm rf", "rm -rf").verdict == "wrong"
    assert typed("ls -la", "ls -la").verdict == typed("rm -rf", "rm -rf").verdict == "right"


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("“==”", "=="),
        ("==.", "=="),
        ("'Obama’s 2008'", "Obama’s 2008"),
        ("THE THIRD- AND LAST", "the third- and last"),
        ("“LS -LA”.", "ls -la"),
        ("it is ==", "=="),
        ("= 5", "5"),
        ("CH3COO-", "CH₃COO⁻"),
        ("ch3coo-", "CH₃COO⁻"),
        ("hcoo-", "HCOO⁻"),
        ("[al(oh)4]-", "[Al(OH)₄]⁻"),
        ("30'", "30′"),
        ("30", "30′"),
        ("30′", "30"),
        ("90°", "90"),
        ("90", "90°"),
        ("6'2″", "6'2\""),
        ("45 N", "45° N"),
        ("5 to 3", "5′ to 3′"),
        ("“30”", "30"),
        ("1990's", "1990s"),
        ("1 / (x + 1)", "1/(x+1)"),
        ("log (x+1)", "log(x+1)"),
        ("(x + 1)²", "(x+1)^2"),
        ("2 (x+1)", "2(x+1)"),
        ("sin x", "sin(x)"),
        ("Germany 2-1", "Germany (2-1)"),
        ("iron III oxide", "iron(III) oxide"),
        ("ls  -la", "ls -la"),
        ("Paris -Dakar", "Paris-Dakar"),
        ("❤", "❤️"),
        ("❤️", "❤"),
    ],
)
def test_the_same_answer_with_or_without_ornament(reply: str, answer: str) -> None:
    result = typed(reply, answer)
    assert (result.verdict, result.note) == ("right", None)


@pytest.mark.parametrize(
    ("reply", "answer"),
    [
        ("in-visible", "visible"),
        ("by-product", "product"),
        ("in-direct", "direct"),
        ("on-line", "line"),
        ("at least", "least"),
        ("Dr. Who", "The Who"),
    ],
)
def test_a_word_that_is_joined_to_the_next_leads_nothing_in(reply: str, answer: str) -> None:
    assert typed(reply, answer).verdict == "wrong"


def test_what_is_rejected_is_known_in_two_words_too() -> None:
    assert typed("in visible", "visible", reject=["invisible"]).verdict == "wrong"
    assert typed("in vitro", "vitro").verdict == typed("at night", "night").verdict == "right"
    assert typed("Dr. Jekyll", "Jekyll").verdict == typed("President Lincoln", "Lincoln").verdict == "right"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Köln", "Koeln"),
        ("Åbo", "Aabo"),
        ("Þingvellir", "Thingvellir"),
        ("oestrogen", "estrogen"),
        ("oesophagus", "esophagus"),
        ("sulphur", "sulfur"),
        ("Δ", "∆"),
    ],
)
def test_letters_of_other_keyboards_and_countries(one: str, other: str) -> None:
    assert typed(one, other).verdict == typed(other, one).verdict == "right"
    assert typed(one, other).note is None


def test_figures_of_other_scripts() -> None:
    assert typed("٢٠", "20").verdict == "right"
    assert typed("عام 2020", "عام ٢٠٢٠").verdict == "right"
    assert typed("20", "٢٠").verdict == "wrong"  # the question may be how to write it
    assert typed("٢١", "20").verdict == "wrong"


@pytest.mark.parametrize(("answer", "told"), [("=", False), ("==", False), ("-->", True), ("?", True)])
def test_a_check_tells_which_signs_must_be_typed_just_so(answer: str, told: bool) -> None:
    text = f"title: T\nitems:\n  - id: a\n    type: short-answer\n    question: q\n    answer: '{answer}'\n    reject: ['!']\n"
    found = [problem.message for problem in examine(Source("bank.yaml", text.encode())).problems]
    assert found == (["Only punctuation makes this answer, so it must be typed just so."] if told else [])


@pytest.mark.parametrize("piece", ["(1+", "(11", "(a-", '5"', "5'", "1(x+1)", "ü", "٢", "=", ":=", "A-", "ls -la "])
def test_a_very_long_reply_with_such_signs_is_simply_wrong(piece: str) -> None:
    assert typed(piece * (100_000 // len(piece)), "Constantinople").verdict == "wrong"
    assert typed(piece * (100_000 // len(piece)), "rm -rf").verdict == "wrong"
