"""What is wrong with an item is found, each problem with its place, what is wrong and how to mend it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.problem import Problem, as_github, as_text
from quizapp.bank.source import Source


def problems(text: str, folder: Path = Path()) -> list[Problem]:
    return examine(Source(str(folder / "bank.yaml"), text.encode())).problems


def one(*fields: str) -> str:
    """A bank of one item; its fields begin on line 4."""
    return "title: T\nitems:\n  - id: a\n" + "".join(f"    {line}\n" for line in fields)


CHOICE = ("question: q", "answer: Lima")


@pytest.mark.parametrize(
    ("fields", "place", "message", "mend"),
    [
        (("question: q",), (3, 5), "`answer` is missing", "answer: Lima"),
        (("question:", "answer: x"), (4, 5), "`question` is empty", "Write a text"),
        (('question: " "', "answer: x"), (4, 15), "`question` is empty", "Write a text"),
        ((f"question: {'x' * 20_001}", "answer: x"), (4, 15), "20,001 characters long", "Shorten"),
        (("question: [q]", "answer: x"), (4, 15), "`question` must be a text, but is a list", "one text"),
        (("question: q", "anser: x"), (5, 5), "`anser` is not a field of an item", "Did you mean `answer`?"),
        (("stem: q", "answer: x"), (4, 5), "`stem` is not a field", "Did you mean `question`?"),
        (("question: q", "answer: x", "zzz: 1"), (6, 5), "`zzz` is not a field", "Known here: accept"),
        (("question: q", "answer: true", "shuffle: no"), (6, 5), "A true-false item has no `shuffle`", "single-choice"),
        (("question: q", "answer: x", "type: essay"), (6, 11), '"essay" is not a type', "single-choice"),
        (("question: q", "answer: 5", "type: [numeric]"), (6, 11), "`type` must be a text, but is a list", "numeric"),
        (("question: q", "answer: 5", "type: {a: b}"), (6, 11), "`type` must be a text, but is a mapping", "numeric"),
        (("question: q", "answer: x", "points: 0"), (6, 13), "must be more than 0", "number"),
        (("question: q", "answer: x", "points: lots"), (6, 13), "must be a number", "2 or 0.5"),
        (
            ("question: q", "answer: x", "difficulty: harsh"),
            (6, 17),
            "`difficulty` must be easy, medium or hard",
            "easy",
        ),
        (("question: q", "answer: x", "tags: a, b"), (6, 11), "one tag with a comma", "[one, two]"),
        (("question: q", "answer: x", "tags: [a, a]"), (6, 15), 'The tag "a" is there twice', "Delete"),
        (("question: q", "answer: [x, y]", "type: single-choice", "distractors: [z]"), (5, 13), "lists 2", "multiple"),
        ((*CHOICE, "distractors: [Quito, Lima]"), (6, 26), '"Lima" is a distractor, but also', "Delete"),
        (("question: q", "answer: x", "type: multiple_choise"), (6, 11), "is not a type", "mean multiple-choice?"),
        ((*CHOICE, "distractors: [Quito, Quito]"), (6, 26), 'The distractor "Quito" is there twice', "Delete"),
        ((*CHOICE, "distractors: Quito"), (6, 18), "`distractors` must be a list", "[one, two]"),
        ((*CHOICE, "distractors: []"), (6, 18), "`distractors` is empty", "[Quito, La Paz]"),
        ((*CHOICE, "distractors: [Quito]", "feedback: {Quitto: no}"), (7, 16), "not a wrong option", '"Quito"'),
        ((*CHOICE, "options: [Quito, La Paz]"), (5, 13), "is not among `options`", "exactly"),
        ((*CHOICE, "options: [Lima, Quito, Quito]"), (6, 28), 'The option "Quito" is there twice', "Delete"),
        ((*CHOICE, "options: [Lima, Q]", "distractors: [R]"), (6, 14), "do not agree", "Delete `distractors`"),
        (("question: q", "answer: [x, x]", "distractors: [y]"), (5, 17), 'The answer "x" is there twice', "Delete"),
        ((*CHOICE, "options: [Lima]"), (6, 14), "`options` has nothing but right answers", "wrong option"),
        (("question: q", "answer: [2, 3]", "options: [2, 3]"), (6, 14), "nothing but right answers", "wrong option"),
        ((*CHOICE, "options: []"), (6, 14), "`options` is empty", "La Paz"),
        ((*CHOICE, "options: Lima"), (6, 14), "`options` must be a list", "[one, two]"),
        (("question: q", "answer: true", "feedback: {true: no}"), (6, 16), "not the wrong judgement", "`false: ...`"),
        (("question: q", "answer: x", "accept: [y, y]"), (6, 17), "is there twice", "Delete"),
        (("question: q", "answer: x", "reject: [X]"), (6, 14), "rejected, but also a right answer", "Delete"),
        (("question: q", "answer: x", "feedback: {X: no}"), (6, 16), "is the right answer", "`explanation`"),
        (("question: q", "answer: high", "unit: m"), (5, 13), '"high" is not a number', "12.5"),
        (("question: q", "answer: 5", "tolerance: wide"), (6, 16), "is not a tolerance", "5%"),
        (("question: q", "answer: 5", "tolerance: -1"), (6, 16), "cannot be negative", "0.5"),
        (("question: q", "answer: 5", "tolerance: 200%"), (6, 16), "takes nearly everything", "5%"),
        (("question: q", "answer: 0", "tolerance: 5%"), (6, 16), "A share of 0 is 0", "0.5"),
        (("question: q", "type: cloze"), (4, 15), "needs a gap", "{{answer}}"),
        (("question: The {{x is", "type: cloze"), (4, 15), "braces of a gap do not match", "}}"),
        (("question: The {{ | y}} is",), (4, 15), "is empty", "{{answer|other}}"),
        (("question: The {{x}} is", "distractors: [x]"), (5, 19), "also fills a gap", "Delete"),
        (("question: q", "pairs: {a: b}"), (5, 12), "fewer than 2 pairs", "Peru"),
        (("question: q", "pairs: {a: x, b: y}", "distractors: [y]"), (6, 19), "belongs to a left side", "Delete"),
        (("question: q", "order: [one, one]"), (5, 18), 'The step "one" is there twice', "Delete"),
        (("question: q", "order: [one]"), (5, 12), "fewer than 2 entries", "first step"),
    ],
)
def test_an_error_is_found_at_its_place(
    fields: tuple[str, ...], place: tuple[int, int], message: str, mend: str
) -> None:
    found = problems(one(*fields))
    assert [(p.line, p.column, p.severity, p.item) for p in found] == [(*place, "error", "a")]
    assert message in found[0].message
    assert mend in found[0].mend


@pytest.mark.parametrize(
    ("fields", "place", "message"),
    [
        (("question: q", 'answer: "a\\u202eb\\e[1m"'), (5, 13), "U+202E (RIGHT-TO-LEFT OVERRIDE) and U+001B"),
        (("question: a\u200bb", "answer: x"), (4, 16), "U+200B (ZERO WIDTH SPACE)"),
        (("question: q", "answer: x", "accept: [X]"), (6, 14), '"X" adds nothing'),
        (("question: The {{x}} is", "distractors: [X]"), (5, 19), "hard to tell from what fills a gap"),
        (("question: The {{x}}", "answer: x"), (4, 15), "is a gap only in a cloze text"),
        ((*CHOICE, "distractors: [Quito, lima]"), (6, 26), 'The distractor "lima" is hard to tell'),
        ((*CHOICE, "distractors: [Quito., quito]"), (6, 27), '"quito" is hard to tell from "Quito."'),
        (("question: q", "pairs: {a: x, A: y}"), (5, 19), 'The left side "A" is hard to tell from "a"'),
        (("question: q", "answer: 1,500", "distractors: [2,300]"), (6, 19), '"2,300" is "2" and "300" here'),
        (("question: q", "answer: 7", "distractors: [8, 1,999,888, 9]"), (6, 22), '"1" and "999" and "888"'),
        (("question: q", "answer: 7", "distractors: [$2,000]"), (6, 19), '"$2,000" is "$2" and "000"'),
        ((*CHOICE, "distractors:", "  - Quito", "   - La Paz"), (8, 8), "is further right than those of its list"),
        ((*CHOICE, "distractors:", "  - Quito", "    or", "", "    - La Paz # x"), (10, 9), "is further right"),
        (("question: q", "answer: x", "accept:", "  -y", "  -z"), (7, 7), "only with a space after it"),
        (("question: q", "answer: x", "accept:", "  -\u00a0y", "  -\u00a0z"), (7, 8), "U+00A0 (NO-BREAK SPACE)"),
        (("question: q", "answer: '?'"), (5, 13), "Only punctuation makes this answer"),
        (("question: q", "answer: x", "evidence: words"), (6, 15), "names no article"),
        (("question: q", "answer: x", "evidence: {text: w, article: no.txt}"), (6, 34), "there is no such file"),
    ],
)
def test_a_warning_leaves_the_bank_usable(fields: tuple[str, ...], place: tuple[int, int], message: str) -> None:
    result = examine(Source("bank.yaml", one(*fields).encode()))
    assert [(p.line, p.column, p.severity) for p in result.problems] == [(*place, "warning")]
    assert message in result.problems[0].message
    assert result.sound


@pytest.mark.parametrize(
    "distractors",
    [
        ("[100,200,300]",),
        ("[8, '1,000', 9]",),
        ("[8, 200, 300]",),
        ("", "  - this - that", "  - these -", "    those"),
        ("", "  - 'this", "    - that'"),
    ],
)
def test_lists_that_are_what_they_look_like_are_fine(distractors: tuple[str, ...]) -> None:
    assert problems(one("question: q", "answer: 7", f"distractors: {distractors[0]}", *distractors[1:])) == []


def test_options_that_differ_in_what_is_asked_are_fine() -> None:
    assert problems(one("question: q", "answer: C++", "distractors: [C, C#, The C]")) == []
    assert problems(one("question: q", "answer: résumé", "distractors: [resume]")) == []


def test_a_typed_answer_may_stand_beside_one_that_differs_in_its_signs() -> None:
    assert problems(one("question: q", 'answer: "C#"', 'reject: ["C++", C]', 'feedback: {"C++": Older.}')) == []
    assert problems(one("question: q", "answer: O-", "accept: [O]", "reject: [O+]")) == []
    (found,) = problems(one("question: q", 'answer: "C#"', "reject: [C♯]"))
    assert "rejected, but also a right answer" in found.message


def test_ids_are_needed_and_single() -> None:
    found = problems(
        "title: T\nitems:\n"
        "  - id: a\n    question: q\n    answer: x\n"
        "  - question: r\n    answer: x\n"
        "  - id: a\n    question: s\n    answer: x\n"
        "  - id: two words\n    question: t\n    answer: x\n"
    )
    assert [(p.line, p.column, p.message[:24]) for p in found] == [
        (6, 5, "This item has no `id`."),
        (8, 9, 'The id "a" is taken: ite'),
        (11, 9, "An id has no spaces and "),
    ]
    assert "--fix" in found[0].mend


def test_the_same_question_twice_is_a_warning() -> None:
    found = problems(one("question: q", "answer: x") + "  - id: b\n    question: Q\n    answer: x\n")
    assert [(p.line, p.severity) for p in found] == [(7, "warning")]
    assert "the same as item a" in found[0].message


def test_one_mistake_does_not_hide_another() -> None:
    found = problems(one("question: q", "anser: Lima", "distractors: [lima]", "points: no", "feedback: {z: y}"))
    assert [(p.line, p.column) for p in found] == [(5, 5), (6, 19), (7, 13), (8, 16)]


def test_a_bank_needs_a_title_and_items() -> None:
    assert [p.message for p in problems("description: x\n")] == ["`title` is missing.", "`items` is missing."]
    assert [p.message for p in problems("title: T\nitems: []\n")] == ["`items` is empty."]
    assert [p.message for p in problems("title: T\nitems:\n  - words\n")] == ["An item is a mapping, but this is not."]


ARTICLE = "The mayor,\r\nAna Ruiz, said: “We shall rebuild.”\r\n\r\nNobody was hurt.\r\n"


def test_evidence_is_found_with_white_space_folded_and_gets_offsets(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + ARTICLE.encode())
    text = one("question: q", "answer: x", "evidence: The mayor, Ana Ruiz, said").replace(
        "T\n", "T\narticle: a.txt\n", 1
    )
    result = examine(Source(str(tmp_path / "bank.yaml"), text.encode()))
    assert result.problems == []
    assert result.bank is not None
    evidence = result.bank.items[0].evidence
    assert evidence is not None
    assert (evidence.start, evidence.end, evidence.text) == (0, 25, "The mayor,\nAna Ruiz, said")
    assert result.articles == {"a.txt": tmp_path / "a.txt"}


@pytest.mark.parametrize(
    ("passage", "mend"),
    [
        ('said: "We shall rebuild."', "“We shall rebuild.”"),
        ("nobody was hurt", "Nobody was hurt"),
        ("The mayor fled.", "Copy it word for word"),
    ],
)
def test_evidence_that_is_not_there_is_a_warning_with_what_is_there(tmp_path: Path, passage: str, mend: str) -> None:
    (tmp_path / "a.txt").write_bytes(ARTICLE.encode())
    found = problems(one("question: q", "answer: x", "evidence:", "  article: a.txt", f"  text: '{passage}'"), tmp_path)
    assert [(p.line, p.column, p.severity) for p in found] == [(8, 13, "warning")]
    assert found[0].message == "This passage is not in a.txt."
    assert mend in found[0].mend


def test_what_a_message_quotes_stands_on_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(ARTICLE.encode())
    lists = one(*CHOICE, "distractors: |", "  - Quito", "  - La Paz", "? |", "  sub", "  title", ": x")
    evidence = one(*CHOICE, "evidence:", "  article: a.txt", "  text: 'the mayor, ana ruiz, said: “we'")
    assert [p.message for p in problems(lists)] == [
        '`distractors` must be a list, but is "- Quito - La Paz".',
        "`sub title ` is not a field of an item.",
    ]
    (found,) = problems(evidence, tmp_path)
    assert '"The mayor, Ana Ruiz, said' in found.mend


def test_problems_are_shown_to_people_and_to_programs() -> None:
    found = problems(one("question: q", "answr: 100%, yes"))
    assert as_text(found) == (
        "bank.yaml:5:5: error: `answr` is not a field of an item. (item a)\n"
        "    5 |     answr: 100%, yes\n"
        "      |     ^\n"
        "        Did you mean `answer`?\n"
        "\n"
        "1 error."
    )
    assert as_github(found[0]).startswith("::error file=bank.yaml,line=5,col=5::`answr` is not")
    assert json.loads(json.dumps(found[0].to_dict()))["mend"] == "Did you mean `answer`?"


@pytest.mark.parametrize("name", ["item", "Items", "questions"])
def test_items_under_a_misspelt_name_are_checked_in_their_place(name: str) -> None:
    text = f"title: T\n{name}:\n  - id: a\n    question: q\n    anser: x\n  - id: a\n    question: r\n    answer: [x]\n"
    found = problems(text)
    assert [(p.line, p.column) for p in found] == [(2, 1), (5, 5), (6, 5), (6, 9)]
    assert "Did you mean `items`?" in found[0].mend
