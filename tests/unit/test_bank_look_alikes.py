"""What looks like one thing and is two, and what contradicts itself, is told before a student meets it."""

from __future__ import annotations

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source


def problems(*fields: str) -> list[Problem]:
    text = "title: T\nitems:\n  - id: a\n    question: q\n" + "".join(f"    {line}\n" for line in fields)
    return examine(Source("bank.yaml", text.encode())).problems


@pytest.mark.parametrize(
    ("fields", "place", "message"),
    [
        (('pairs: {Japan: yen, "Japan ": rupee, Poland: zloty}',), (5, 25), '"Japan" is given twice in `pairs`'),
        (("answer: x", 'feedback: {y: a, "y ": b}'), (6, 22), '"y" is given twice in `feedback`'),
        (("answer: z", "distractors: [Perú, Peru\u0301]"), (6, 25), 'The distractor "Perú" is there twice'),
        (("answer: Perú", "distractors: [Peru\u0301]"), (6, 19), "is a distractor, but also the right answer"),
        (("answer: z", "distractors: [Lima, Li\u200dma]"), (6, 25), 'The distractor "Lima" is there twice'),
        (("answer: z", "distractors: [x, '\u3164 ']"), (6, 22), "`distractors`, entry 2 is empty"),
        (("answer: z", "distractors: [x, \u2800]"), (6, 22), "`distractors`, entry 2 is empty"),
        (('answer: "Quito "', "options: [Quito]"), (6, 14), "`options`"),
        (('answer: "Quito "', "options: [Quito, Lima]", "feedback: {Quito: x}"), (7, 16), "is not a wrong option"),
    ],
)
def test_what_cannot_be_told_apart_is_an_error(fields: tuple[str, ...], place: tuple[int, int], message: str) -> None:
    found = [problem for problem in problems(*fields) if problem.severity == "error"]
    assert [(p.line, p.column) for p in found] == [place]
    assert message in found[0].message


def test_it_is_told_in_what_two_texts_differ() -> None:
    (accent,) = problems("answer: z", "distractors: [Perú, Peru\u0301]")
    assert "how a letter with an accent is stored" in accent.mend
    warning, error = problems("answer: z", "distractors: [Li\u2062ma, Lima]")
    assert (warning.severity, error.severity) == ("warning", "error")
    assert "U+2062 (INVISIBLE TIMES)" in warning.message
    assert "U+2062 (INVISIBLE TIMES)" in error.mend


@pytest.mark.parametrize("char", ["\u2062", "\ufe0f", "\u3164", "\u2800"])
def test_a_character_that_nobody_sees_is_named(char: str) -> None:
    (found,) = problems(f"answer: Lima{char}")
    assert f"U+{ord(char):04X}" in found.message
    assert (found.line, found.column, found.severity) == (5, 17, "warning")


@pytest.mark.parametrize("text", ["☎️", "1️⃣", "⠇⠊⠀⠍⠁", "می\u200cخواهم", "葛\ufe00"])
def test_signs_that_belong_to_a_script_or_a_picture_are_none_of_these(text: str) -> None:
    assert problems("answer: x", f"explanation: {text}") == []


@pytest.mark.parametrize("second", ["'a '", "\u200ba", "a\u2060"])
def test_ids_that_only_differ_in_what_nobody_sees_are_one(second: str) -> None:
    text = f"title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n  - id: {second}\n    question: r\n    answer: y\n"
    found = [p for p in examine(Source("bank.yaml", text.encode())).problems if p.severity == "error"]
    assert [(p.line, p.message) for p in found] == [(6, 'The id "a" is taken: item 1 of this bank has it.')]


@pytest.mark.parametrize(
    ("fields", "place", "message", "mend"),
    [
        (("answer: 5₂",), (6, 13), '"5₂" is not a number', "1e3"),
        (("answer: '> 100'",), (6, 13), '"> 100" is not a number', "12.5"),
        (("answer: '#5'",), (6, 13), '"#5" is not a number', "12.5"),
        (("answer: (5)",), (6, 13), '"(5)" is not a number', "12.5"),
        (("answer: 8849", "unit: m", "tolerance: 10 cm"), (8, 16), 'is in "cm", but the answer is in "m"', "in m,"),
        (("answer: 5", "unit: MW", "tolerance: 1 mW"), (8, 16), 'is in "mW", but the answer is in "MW"', "in MW,"),
        (("answer: 5", "tolerance: 5‰"), (7, 16), 'is in "‰", but the answer has no unit', "alone"),
        (("answer: 40%", "tolerance: 5 percentage points"), (7, 16), 'is in "percentage points"', "in %,"),
        (("answer: 5", "tolerance: 500 percent"), (7, 16), "takes nearly everything", "5%"),
        (("answer: 5 km", "unit: m"), (6, 13), 'is in "km", but `unit` says "m"', "correct `unit`"),
    ],
)
def test_a_number_that_is_none_or_contradicts_its_unit_is_an_error(
    fields: tuple[str, ...], place: tuple[int, int], message: str, mend: str
) -> None:
    (found,) = problems("type: numeric", *fields)
    assert (found.line, found.column, found.severity) == (*place, "error")
    assert message in found.message
    assert mend in found.mend


@pytest.mark.parametrize(
    "fields",
    [
        ("answer: 8849 metres", "unit: m", "tolerance: 10 m"),
        ("answer: 5 klicks", "unit: km", "accept_units: klicks", "tolerance: 1 klick"),
        ("answer: $5", "unit: USD", "tolerance: $1"),
        ("answer: 300K", "unit: K", "tolerance: 2K"),
        ("answer: 12 people", "tolerance: 10 per cent"),
    ],
)
def test_numbers_that_agree_with_their_unit_are_fine(fields: tuple[str, ...]) -> None:
    assert problems("type: numeric", *fields) == []


def test_a_large_k_without_a_unit_is_a_warning() -> None:
    (found,) = problems("type: numeric", "answer: 300K")
    assert (found.severity, "taken for a thousand" in found.message, "`unit: K`" in found.mend) == (
        "warning",
        True,
        True,
    )
    assert problems("type: numeric", "answer: 300k") == []


def cloze(stem: str) -> list[Problem]:
    text = f"title: T\nitems:\n  - id: a\n    question: '{stem}'\n"
    return examine(Source("bank.yaml", text.encode())).problems


def test_braces_that_do_not_tell_a_gap_are_reported() -> None:
    (found,) = cloze("Set is {{{1, 2}}} here.")
    assert (found.line, found.column, found.severity) == (4, 15, "error")
    assert "{{ {1, 2} }}" in found.mend
    assert cloze("Set is {{ {1, 2} }} here.") == []
    (found,) = cloze(r"It is $\frac{{a}}{{b}}$.")
    assert (found.severity, "looks like a formula" in found.message) == ("warning", True)
    assert cloze(r"It is $\frac{ {{a}} }{b}$, H{{2}}O.") == []
