"""Every YAML trap is named at its place, with the way out, and the rest of the bank is still looked at."""

from __future__ import annotations

import time

import pytest

from quizapp.bank.examine import examine
from quizapp.bank.problem import Problem
from quizapp.bank.source import Source


def problems(text: str) -> list[Problem]:
    return examine(Source("bank.yaml", text.encode())).problems


def trapped(*lines: str) -> str:
    """A bank whose second item has these lines between its id and its answer."""
    middle = "".join(f"    {line}\n" for line in lines)
    return (
        "title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n"
        f"  - id: b\n{middle}    answer: x\n  - id: c\n    question: r\n    answer: y\n"
    )


@pytest.mark.parametrize(
    ("line", "column", "told", "mend"),
    [
        ("question: He said: x", 22, "A colon with a space after it", '"He said: no"'),
        ("question: 'It's over'", 19, "ends before this, at the second '", "''"),
        ('question: "No" said Bob', 20, 'ends before this, at the second "', "single quotes"),
        ("question: @user", 15, "cannot begin with @", "quotes"),
        ("question: %50", 15, "cannot begin with %", "quotes"),
        ("question: `x`", 15, "cannot begin with `", "quotes"),
        ("question: *Emphasis*", 15, "begins with * is an alias", '"*Emphasis*"'),
        ("question: *two words", 15, "begins with * is an alias", "quotes"),
        ("question: & more", 15, "begins with & is an anchor", "quotes"),
        ("question: &Co Ltd", 15, "begins with & is an anchor to YAML, so that &Co is no part of it", "quotes"),
        ("question: &c", 15, "so that &c is no part of it", "quotes"),
        ("question: &Co, Ltd", 15, "begins with & is an anchor", "quotes"),
        ("question: ! now", 15, "is a tag to YAML", "quotes"),
        ("question: !now", 15, "!now at the beginning is a tag", "quotes"),
        (r'question: "C:\data"', 18, r"\d has no meaning", r"\\"),
        (r'question: "a \u12"', 18, r"\u12 has no meaning", r"\\"),
        (r'question: "a \ud83d\ude00"', 18, r"\ud83d\ude00 is one character in two codes", r"😀 itself, or \U0001F600"),
        ("question: a\u2028b", 16, "This is U+2028 (LINE SEPARATOR); to YAML it ends the line", "Delete it"),
        ("question: a \u2029 b: c", 17, "U+2029 (PARAGRAPH SEPARATOR)", "a space for it"),
        ("question: a\x85- b", 16, "U+0085, a control character", "a space for it"),
        ("question:\u00a0x", 14, "This is U+00A0 (NO-BREAK SPACE), which is no space to YAML", "Write a space for it"),
        ("\u3000question: x", 5, "U+3000 (IDEOGRAPHIC SPACE)", "Write a space for it"),
        ("question:x", 13, "A colon ends a field's name only with a space after it", "a space after the colon"),
        ("\tquestion: x", 5, "A tab stands here", "spaces"),
        ("question: [x, y", 15, "The list that opens here lacks a comma or its ]", "Add it"),
        ("question: {a: b", 15, "The mapping that opens here lacks a comma or its }", "Add it"),
        ("question: {{Lima}} is the capital", 24, "begins with { is a mapping", "quotes"),
        ("question: [sic] no", 21, "begins with [ is a list to YAML, and it ends here", "quotes"),
        ("question: ]", 15, "cannot begin with ]", "quotes"),
        ("question: - x", 15, "A list cannot begin on the line", "next line"),
        ("question: |x", 16, "After | a block of text begins", "quotes"),
        ("just words", 5, "This line has no colon", "`name: value`"),
        (" question: x", 6, "A field cannot begin here", "Indent"),
        ("question: a\x07b", 16, "The control character U+0007", "Delete"),
        ('question: "unclosed', 15, 'The quote " that opens here is never closed', "after the text"),
    ],
)
def test_a_trap_is_named_at_its_place(line: str, column: int, told: str, mend: str) -> None:
    found = problems(trapped(line))
    assert [(p.line, p.column, p.severity) for p in found] == [(7, column, "error")]
    assert told in found[0].message
    assert mend in found[0].mend


@pytest.mark.parametrize("entry", ["[sic] no", "{sic} no"])
def test_an_entry_that_goes_on_behind_its_bracket_is_told_to_need_quotes(entry: str) -> None:
    (found,) = problems(trapped("question: r", "accept:", "  - one", f"  - {entry}", "  - two"))
    assert (found.line, found.column) == (10, 15)
    assert f"a text that begins with {entry[0]} is" in found.message
    assert "quotes" in found.mend


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param("question: &q r", "explanation: *q", id="an-alias-uses-it"),
        pytest.param("question: &q 'r'", "explanation: s", id="the-text-has-quotes"),
        pytest.param("tags: &t [r]", "question: s", id="it-is-no-text"),
    ],
)
def test_an_anchor_that_takes_nothing_from_a_text_is_fine(first: str, second: str) -> None:
    assert problems(trapped(first, second)) == []


def test_an_anchor_whose_alias_is_in_an_item_that_cannot_be_read_is_fine() -> None:
    (found,) = problems(
        "title: T\nitems:\n  - id: a\n    question: &q r\n    answer: x\n"
        "  - id: b\n    question: *q\n    answer: @y\n  - id: c\n    question: s\n    answer: x\n"
    )
    assert "cannot begin with @" in found.message


@pytest.mark.parametrize(
    ("field", "places"),
    [("<<: *nobody", [(7, 9)]), ("question: *nobody", [(7, 15)])],
)
def test_an_alias_of_nothing_is_told_once(field: str, places: list[tuple[int, int]]) -> None:
    fields = (field,) if "question" in field else (field, "question: r")
    found = problems(trapped(*fields))
    assert [(p.line, p.column) for p in found] == places
    assert "no finished value with the anchor &nobody" in found[0].message


def test_a_quote_that_a_later_quote_closes_is_reported_where_it_opens() -> None:
    found = problems(trapped('question: "unclosed', 'explanation: the "end"'))
    assert (found[0].line, found[0].column) == (7, 15)
    assert "is closed only on line 8" in found[0].message


LONG = "k" * 1100


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("feedback:", f"  {LONG}: x"), (8, 7)),
        (("feedback:", "  a: b", f"  {LONG}: x"), (9, 7)),
        (("feedback:", "  a: b", f"  '{'k ' * 600}': x"), (9, 7)),
        ((f"feedback: {{a: b, {LONG}: x}}",), (7, 22)),
        ((f'feedback: {{"{LONG}": x}}',), (7, 16)),
    ],
)
def test_a_name_that_is_too_long_for_yaml_is_told_to_be(lines: tuple[str, ...], place: tuple[int, int]) -> None:
    (found,) = problems(trapped(*lines))
    assert (found.line, found.column) == place
    assert "a name may have 1,024 in YAML" in found.message
    assert "write `? ` before it" in found.mend


def test_the_way_out_of_a_name_that_is_too_long_is_one() -> None:
    fields = ("question: another", f"distractors: [{LONG}]", "feedback:", f"  ? {LONG}", "  : x")
    assert problems(trapped(*fields)) == []


def test_all_syntax_errors_and_all_other_problems_are_reported_at_once() -> None:
    found = problems(
        "title: T\n"
        "items:\n"
        "  - id: a\n    question: @one\n    answer: x\n"
        "  - id: b\n    question: two\n    answr: x\n"
        "  - id: c\n    question: three: x\n    answer: x\n"
        "  - id: d\n    question: four\n    answer: x\n    points: -1\n"
    )
    assert [(p.line, p.column) for p in found] == [(4, 15), (8, 5), (10, 20), (15, 13)]


def test_a_mistake_above_the_items_does_not_hide_those_in_them() -> None:
    found = problems("title: Banks: a start\nauthor: @me\nitems:\n  - id: a\n    question: q\n    answr: x\n")
    assert [(p.line, p.column) for p in found] == [(1, 13), (2, 9), (6, 5)]


@pytest.mark.parametrize(
    ("text", "place", "told"),
    [
        ("title: T\ntitle: U\nitems: []\n", (2, 1), "`title` is given twice; the first is on line 1"),
        ("title: T\nitems: *x\n", (2, 8), "no finished value with the anchor &x"),
        ("title: T\nitems: &x [*x]\n", (2, 12), "no finished value with the anchor &x"),
        ("title: T\n---\ntitle: U\n", (2, 1), "A second document begins here"),
        ("? [a]\n: b\ntitle: T\n", (1, 3), "A list or mapping cannot be a name"),
        ("- a\n- b\n", (1, 1), "A bank is a mapping"),
        ("# nothing\n", (1, 1), "A bank is a mapping"),
        ("<<: 1\ntitle: T\n", (1, 5), "`<<` takes a mapping"),
        ("title: T\nitems: !!python/object:os.system x\n", (2, 8), "is a tag to YAML"),
        ("  title: T\nitems: []\n", (2, 1), "begins further left"),
        ('{"title": "T", "items": []} and more\n', (1, 29), "ends before this, but here more follows"),
        ("{title: T, items: []}\nauthor: x\n", (2, 1), "ends before this, but here more follows"),
        ("title: T\nitems:\n  - id: a\n question: b\n", (4, 2), "not indented like the fields"),
    ],
)
def test_a_faulty_form_is_named(text: str, place: tuple[int, int], told: str) -> None:
    found = problems(text)
    assert (found[0].line, found[0].column) == place
    assert told in found[0].message


def test_a_text_that_yaml_cuts_off_is_a_warning_but_a_comment_is_not() -> None:
    found = problems(trapped("question: What is the #1 song?", "tags: x # a comment", "#kind: y"))
    assert [(p.line, p.column, p.severity) for p in found] == [(7, 27, "warning")]
    assert "is a comment to YAML" in found[0].message


def test_the_line_is_shown_with_a_caret_and_nothing_hostile() -> None:
    shown = str(problems(trapped("question: “日本”\u202e: x: y"))[0])
    assert shown.splitlines()[1:3] == ["    7 |     question: “日本”\ufffd: x: y", "      |                      ^"]


def test_a_long_line_is_cut_around_the_caret() -> None:
    first = problems(trapped("question: " + "long " * 100 + ": x"))[0]
    line, caret = str(first).splitlines()[1:3]
    assert len(line) < 110
    assert line[caret.index("^")] == ":"


ODD = "\u00a0"


def odd(text: str) -> str:
    """`text` with no-break spaces where it has underscores."""
    return text.replace("_", ODD)


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (("____question: r",), [(7, 1)]),
        (("question:_r", "hints:_[s]"), [(7, 14), (8, 11)]),
        (("____question: r", "____hints:", "______- s", "______-_t"), [(7, 1), (8, 1)]),
        (("question: r", "hints:", "  - s", "  -_t"), [(10, 8)]),
        (("question: r", "feedback:", "  s: t", " _u: v"), [(10, 6)]),
    ],
)
def test_a_line_that_no_break_spaces_indent_is_told_and_not_the_sound_ones_below(
    lines: tuple[str, ...], places: list[tuple[int, int]]
) -> None:
    text = "".join(f"{line if line.startswith('____') else f'    {line}'}\n" for line in lines)
    found = problems(trapped("question: ?").replace("    question: ?\n", odd(text)))
    assert [(p.line, p.column) for p in found] == places
    assert {p.message for p in found} == {"This is U+00A0 (NO-BREAK SPACE), which is no space to YAML."}


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("question: r", "_kind: s"), (8, 5)),
        (("question: r", "distractors:", "  -_s", "  -_t"), (9, 7)),
        (("question: r", "feedback:", "  s:_t"), (9, 7)),
    ],
)
def test_a_no_break_space_is_named_where_it_makes_another_bank(lines: tuple[str, ...], place: tuple[int, int]) -> None:
    found = problems(trapped(*map(odd, lines)))
    assert "U+00A0 (NO-BREAK SPACE) is no space to YAML" in f"{found[0].message} {found[0].mend}"
    assert (found[0].line, found[0].column) == place


def test_no_break_spaces_in_a_text_are_its_own() -> None:
    lines = odd("explanation: |\n      __verse\n      _question: s\n      -_t")
    assert problems(trapped("question: r", lines)) == []
    (found,) = problems(trapped(lines, "question: @r"))
    assert "cannot begin with @" in found.message


@pytest.mark.parametrize("first", ["-id: b", "-question: s", "-{id: b, question: s, answer: x}", '-"id": b'])
def test_an_entry_whose_dash_lacks_its_space_is_told_and_not_the_sound_lines_below(first: str) -> None:
    fields = "" if "{" in first else "    answer: x\n"
    for before, after in (
        ("  - id: a\n    question: q\n    answer: x\n", ""),
        ("", "  - id: c\n    question: r\n    answer: x\n"),
    ):
        found = problems(f"title: T\nitems:\n{before}  {first}\n{fields}{after}")
        assert [(p.line, p.column) for p in found] == [(6 if before else 3, 3)]
        assert found[0].message == "A dash begins an entry only with a space after it."


def test_entries_of_one_line_whose_dashes_lack_their_space_are_told() -> None:
    found = problems("title: T\nitems:\n  -id: a\n  -id: b\n")
    assert [(p.line, p.column) for p in found] == [(3, 3), (4, 3)]
    assert {p.message for p in found} == {"A dash begins an entry only with a space after it."}
    (found_alone,) = problems("title: T\nitems:\n  -id: a\n")
    assert "Write a space after each dash" in found_alone.mend


def test_more_misread_lines_than_can_be_told_are_said_to_be_there() -> None:
    items = "".join(f"  - id: i{number}\n{ODD * 4}question: q{number}\n    answer: x\n" for number in range(1100))
    found = problems(f"title: T\nitems:\n{items}")
    assert len(found) == 1000
    assert found[-1].message == "Here and below there are more lines that begin so."


def test_long_lines_of_blanks_take_no_time() -> None:
    begin = time.process_time()
    problems(f"title: T\nitems:\n  - id: @a\n{' ' * 200_000}\n{ODD * 200_000}\n")
    assert time.process_time() - begin < 5


def test_a_text_that_dashes_begin_is_told_to_lack_spaces_where_a_list_belongs() -> None:
    (found,) = problems(trapped("question: r", "distractors:", "  -s", "  -t"))
    assert (found.line, found.column) == (9, 7)
    assert "Write a space after each dash" in found.mend
    (found,) = problems(trapped("question: r", "distractors:", "  - s", "  -t"))
    assert (found.line, found.column) == (10, 7)
    assert "Write a space after the dash" in found.mend
