"""After a syntax error the rest of the bank is read: every error is told, and none that is not there."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.bank.examine import examine
from quizapp.bank.problem import Problem
from quizapp.bank.recover import MOST_FAULTS
from quizapp.bank.source import Source

TRAPS = [
    "He said: no 3",
    "@user",
    "'It's over'",
    '"No" said Bob',
    r'"C:\data"',
    "[x, y",
    "{a: b",
    "- x",
    "|x",
    "%50",
    "]",
    "{{Lima}} is the capital",
    "a\x07b",
    "a\u2028b",
    "*two words",
]
Z = "  - id: z\n    question: q\n    answer: x\n    distractors: [x]\n"
TOLD_OF_Z = '"x" is a distractor, but also the right answer.'


def problems(text: str) -> list[Problem]:
    return examine(Source("bank.yaml", text.encode())).problems


def bank(*questions: str) -> str:
    """A bank of sound answers to these questions, and a last item whose distractor is its answer."""
    items = [f"  - id: a{number}\n    question: {text}\n    answer: x\n" for number, text in enumerate(questions)]
    return "title: T\nitems:\n" + "".join(items) + Z


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    questions=st.lists(st.sampled_from([*TRAPS, "sound"]), max_size=12),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    layout=st.sampled_from([
        ("", ""),
        ("  - id", "  -\n    id"),
        ("items:", '"items":'),
        ("items:", "items: # all of them\n\n"),
        ("items:", "items: &all"),
        ("\n  ", "\n"),
        ("\n", "\n  "),
        ("\n  -", "\n# a comment\n\n  -"),
    ]),
)  # fmt: skip
def test_there_is_one_error_for_each_mistake(questions: list[str], end: str, layout: tuple[str, str]) -> None:
    text = bank(*(f"{text} {number}" if text == "sound" else text for number, text in enumerate(questions)))
    text = text.replace(*layout) if all(layout) else text
    text = f"  {text}" if layout == ("\n", "\n  ") else text
    wrong = [
        n for n, line in enumerate(text.split("\n"), 1) if any(line.endswith(f"question: {trap}") for trap in TRAPS)
    ]
    found = [problem for problem in problems(text.replace("\n", end)) if problem.severity == "error"]
    assert [problem.line for problem in found[:-1]] == wrong, [str(problem) for problem in found]
    assert (found[-1].message, found[-1].item) == (TOLD_OF_Z, "z")


@pytest.mark.parametrize("name", ["questions", "itmes"])
def test_items_under_another_name_are_read_on(name: str) -> None:
    found = problems(bank("He said: no", "sound", "@x").replace("items", name))
    assert [problem.line for problem in found] == [2, 4, 10, 15]


def test_more_errors_than_can_be_told_are_said_to_be_more() -> None:
    found = problems(bank(*["He said: no"] * (MOST_FAULTS + 50)))
    assert len(found) == MOST_FAULTS + 1
    assert f"Reading stopped here, after {MOST_FAULTS:,} syntax errors" in found[-1].message
    assert "there may be more below" in found[-1].mend


def test_many_errors_take_little_longer_than_none() -> None:
    begin = time.process_time()
    found = problems(bank(*("He said: no" if not number % 40 else f"sound {number}" for number in range(30_000))))
    assert (len(found), found[-1].item) == (751, "z")
    assert time.process_time() - begin < 20


def test_an_error_below_the_items_leaves_them_as_they_are() -> None:
    found = problems(bank("@x", "sound") + "author: @me\ndescription: a: b: c\n")
    assert [problem.line for problem in found] == [4, 12, 13, 14]


def test_what_stands_after_the_items_is_still_read() -> None:
    found = problems(bank("@x") + "athor: me\n")
    assert [problem.line for problem in found] == [4, 9, 10]


def test_an_anchor_in_a_broken_item_is_not_missed() -> None:
    text = (
        "title: T\nitems:\n  - &a\n    id: a\n    question: He: said: x\n    tags: &t [b]\n    answer: x\n"
        "  - <<: *a\n    id: b\n  - id: c\n    question: q\n    answer: x\n    tags: *t\n"
    )
    assert [problem.line for problem in problems(text + Z)] == [5, 17]


def test_nor_is_one_in_a_broken_line_above_the_items() -> None:
    text = "title: T\nauthor: &a b: c: d\nitems:\n  - id: b\n    question: q\n    answer: x\n    distractors: *a\n"
    assert [problem.line for problem in problems(text + Z)] == [2, 11]


def test_a_dash_of_another_column_does_not_hide_the_next_item() -> None:
    text = bank("sound").replace("  - id: z", "   - id: b\n     question: q\n     answer: x\n  - id: z")
    assert [problem.line for problem in problems(text)] == [6, 12]


JSON_Z = '{"id":"z","question":"q","answer":"x","distractors":["x"]}'
JSON_BAD = '{"id":"a","question":"Q "x" y","answer":"x","feedback":{"a":"b"}}'


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        (f'{{"title":"T","items":[{JSON_BAD},{JSON_Z}]}}', [23, 142]),
        (f'{{"title":"T","items":[{JSON_BAD} , {JSON_BAD}, {JSON_Z}],"zzz":1}}', [23, 91, 211, 218]),
        (f'{{"items":[{JSON_BAD},{JSON_Z}],"title":"T"}}', [11, 130]),
        (f'{{"title":"T" x","items":[{JSON_Z}]}}', [1, 79]),
        (f'{{"title":"T","items":[{JSON_Z.replace("z", "a")} {JSON_Z}]}}', [22, 76, 135]),
        (f'{{"title":"T","items":[{JSON_Z}', [22, 76]),
    ],
)
def test_a_bank_on_one_line_is_read_on_too(text: str, columns: list[int]) -> None:
    found = problems(text)
    assert [problem.column for problem in found if problem.severity == "error"] == columns
    assert not any("A bank is a mapping" in problem.message or "is missing" in problem.message for problem in found)


def test_a_colon_after_the_last_brace_is_no_crash() -> None:
    assert problems(f'{{"title":"T","items":[{JSON_BAD},{JSON_Z}]}}: ')
    assert problems(f'{{"title":"T","items":[{JSON_BAD},{JSON_Z}]}}: {{a: b}}\nc: d\n')


def test_lists_in_brackets_over_several_lines_are_read_on() -> None:
    text = (
        "title: T\nitems: [\n  {id: a, question: He: said: x, answer: x},\n"
        "  {id: z, question: q, answer: x, distractors: [x]}\n]\nzzz: 1\n"
    )
    assert [problem.line for problem in problems(text)] == [3, 4, 6]


def test_where_nothing_can_be_read_there_is_no_further_error() -> None:
    assert len(problems("title T\nitems\n  : : x\n")) >= 1
    assert [problem.message[:30] for problem in problems('{"title": "T" x, "things": 3}')] == [
        "The mapping that opens here la"
    ]
    assert len(problems("title: [x\n")) == 1
