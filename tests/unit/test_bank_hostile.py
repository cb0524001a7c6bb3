"""Whatever a file holds, it loads or is refused with a message and a named exit code; nothing hangs, nothing crashes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.bank.examine import examine
from quizapp.bank.load import load
from quizapp.bank.source import Source
from quizapp.cli.main import main
from quizapp.errors import BankError, ExitCode, InputError

BOMB = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)


def checked(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Exit code of `check`, and all that it prints."""
    code = main(["check", str(path)])
    out, err = capsys.readouterr()
    return code, out + err


@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        (b"", ExitCode.INPUT, "the file is empty"),
        (b" \n\n", ExitCode.INPUT, "the file is empty"),
        (b"title: \x00", ExitCode.INPUT, "byte 0x00 at offset 7: this is a binary file"),
        (b"%PDF-1.7", ExitCode.INPUT, "a PDF file"),
        ("title: é".encode("utf-16"), ExitCode.INPUT, "UTF-16 text"),
        (b"title: T\nitems: caf\xe9", ExitCode.INPUT, "byte 0xE9 at offset 19 (line 2) is not UTF-8"),
        (BOMB.encode(), ExitCode.PROBLEMS, "stand for more than 100,000 values"),
        (b"- " * 100_000, ExitCode.PROBLEMS, "Nested deeper than 20 levels"),
        (b"[" * 100_000, ExitCode.PROBLEMS, "Nested deeper than 20 levels"),
        (b"a: b #c\nd:\n" + b"- " * 30 + b"x\n" + b"# far below\n" * 3000 + b"@", ExitCode.PROBLEMS, "Nested deeper than 20"),
        (b"a: &a [*a]", ExitCode.PROBLEMS, "no finished value with the anchor &a"),
        (b"title: T\nitems:\n  - id: a\n    question: " + b"x" * 1_000_000 + b"\n    answer: y", ExitCode.PROBLEMS, "1,000,000"),
        (b"title: T\n" + b"\n" * 100_000 + b"items: []\n", ExitCode.PROBLEMS, "`items` is empty"),
        (b'title: "\\e]0;owned\\a\\u202e"\nitems: []\n', ExitCode.PROBLEMS, "U+001B"),
        (b"title: '" + b"\n" * 100_000 + b"'\n", ExitCode.PROBLEMS, "`title` is empty"),
    ],
    ids=lambda value: value[:20].decode("latin-1") if isinstance(value, bytes) else "",
)  # fmt: skip
def test_a_hostile_file_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, code: int, told: str
) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(content)
    got, printed = checked(path, capsys)
    assert (got, told in printed) == (code, True), printed[:500]
    assert all(char == "\n" or char.isprintable() for char in printed)
    with pytest.raises((BankError, InputError)):
        load(path)


WORDS = "".join(f"  words of line {number}\n" for number in range(20_000))
SLOW = {
    "aliases of a long text": "title: T\ndescription: &a |\n"
    + WORDS
    + "items: [{answer: ["
    + "*a, " * 50_000
    + "]}]\n",
    "aliases of a list of texts": "title: T\na: &a [" + f"{'x' * 9000}, " * 100 + "]\nitems: [" + "*a, " * 900 + "]\n",
    "deep, with a comment": "title: T #x\nitems: " + "{a: " * 200_000 + "\n",
    "names that are nearly options": "title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n    distractors:\n"
    + "".join(f"      - one of the many wrong options, number {number}\n" for number in range(1500))
    + "    feedback:\n"
    + "".join(f"      one of the many wrong optoins, number {number}: f\n" for number in range(1500)),
    "unknown fields": "title: T\n" + "".join(f"zzz{number}: x\n" for number in range(60_000)),
    "fields given twice": "title: T\n" + "".join(f"zzz{number}: x\n" for number in range(20_000)) * 2,
}


@pytest.mark.parametrize("name", SLOW)
def test_no_bank_takes_long(name: str) -> None:
    begin = time.process_time()
    assert examine(Source("bank.yaml", SLOW[name].encode())).problems
    assert time.process_time() - begin < 10


def test_evidence_that_repeats_itself_does_not_take_long(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a " * 200_000, encoding="utf-8")
    text = (
        f"title: T\narticle: a.txt\nitems:\n  - id: a\n    question: q\n    answer: x\n    evidence: {'a ' * 9000}b\n"
    )
    begin = time.process_time()
    (problem,) = examine(Source(str(tmp_path / "bank.yaml"), text.encode())).problems
    assert "This passage is not in a.txt" in problem.message
    assert time.process_time() - begin < 10


def test_the_problems_of_one_long_line_keep_but_a_part_of_it_each() -> None:
    items = ",".join(f'{{"question":"q{number}","answer":"x"}}' for number in range(2000))
    problems = examine(Source("bank.json", f'{{"title":"T","items":[{items}]}}'.encode())).problems
    assert len(problems) == 2000
    assert sum(len(problem.source) for problem in problems) < 2000 * 1001
    for problem in problems[::500]:
        shown = problem.to_dict()
        assert shown["source"][shown["column"] - shown["source_column"] :].startswith('{"question"')
        line, caret = str(problem).splitlines()[1:3]
        assert line[caret.index("^")] == "{"


def test_line_ends_take_little_memory() -> None:
    import tracemalloc

    source = Source("bank.yaml", b"title: T\nitems:\n" + b"\n" * 3_000_000)
    tracemalloc.start()
    try:
        assert [problem.line for problem in examine(source).problems] == [2]
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


@settings(max_examples=100, deadline=None, derandomize=True)
@given(text=st.text(alphabet="ab\r\n", max_size=12), fill=st.sampled_from([0, 2040, 2047, 2048, 6000]))
def test_every_character_has_its_line_and_column_whatever_ends_the_lines(text: str, fill: int) -> None:
    text = "x" * fill + text
    source = Source("bank.yaml", text.encode())
    line, start = 1, 0
    for index, char in enumerate(text):
        assert source.position(index) == (line, index - start + 1)
        assert source.line_start(line) == start
        if char == "\n" or (char == "\r" and text[index + 1 : index + 2] != "\n"):
            line, start = line + 1, index + 1
    assert source.position(len(text))[0] == line


def test_a_fault_of_a_repeated_text_stands_where_it_is_repeated() -> None:
    text = "title: &t [T]\nitems:\n  - id: &a x y\n    question: q\n    answer: x\n  - id: *a\n    question: r\n    answer: y\n"
    places = [(problem.line, problem.column) for problem in examine(Source("bank.yaml", text.encode())).problems]
    assert (6, 9) in places


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("missing.yaml", "there is no such file"),
        ("folder.yaml", "this is a folder"),
        ("pipe.yaml", "not a file but a pipe"),
        ("/dev/null", "not a file but a device"),
        ("nul\0l", "cannot be read"),
    ],
)
def test_what_is_no_file_is_refused(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "folder.yaml").mkdir()
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(InputError, match=told):
        load(tmp_path / name)


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024 + 1)
    with pytest.raises(InputError, match="larger than 64 MB"):
        load(path)


FRAGMENTS = st.sampled_from([
    *("title: T\n", "items:\n", "  - id: a\n", "    question: q\n", "    answer: x\n", "    answer: [x, y]\n"),
    *("\t", "  ", "- "),
    *("'", '"', "{", "}", "[", "]", ": ", "#", "&a ", "*a", "<<: *a\n", "!x ", "|\n", ">\n", "---\n", "...\n", "%", "\r\n"),
    "? ",
    *("    type: numeric\n", "    pairs:\n", "    order: [a, b]\n", "    evidence: e\n", "    options: [x]\n"),
    "    tags: {a: b}\n",
    *("    feedback: {a: b}\n", "    points: nan\n", "{{x}}", "    shuffle: 3\n", "\u202e", "\ufeff", "\u2028", "\x85"),
])  # fmt: skip


@settings(max_examples=250, deadline=None, derandomize=True)
@given(text=st.text(max_size=60) | st.lists(FRAGMENTS, max_size=24).map("".join))
def test_any_text_is_loaded_or_has_problems_with_a_place(text: str) -> None:
    source = Source("bank.yaml", text.encode("utf-8", "replace").replace(b"\0", b"?"))
    result = examine(source)
    assert result.sound or any(problem.severity == "error" for problem in result.problems)
    lines = source.position(len(source.text))[0]
    for problem in result.problems:
        assert 1 <= problem.line <= lines
        assert 1 <= problem.column <= len(problem.source) + 1
        assert problem.message
        assert problem.mend


def test_without_libyaml_the_same_bank_and_the_same_problems_come_out(monkeypatch: pytest.MonkeyPatch) -> None:
    import yaml

    texts = [
        "title: T\nitems:\n  - &f\n    id: a\n    question: q\n    answer: 1:30\n  - {<<: *f, id: b, question: r}\n",
        "title: T\nitems:\n  - id: a\n    question: He said: x\n    answer: x\n  - id: b\n    question: @y\n    answer: x\n",
        'title: T\nitems:\n  - id: a\n    question: "open\n    answer: x\n',
        "title: T\nitems:\n  - id: a\n    question: [x, y\n    answer: x\n",
    ]

    def outcome(text: str) -> object:
        result = examine(Source("bank.yaml", text.encode()))
        return result.bank, [(problem.line, problem.column, problem.message[:30]) for problem in result.problems]

    fast = [outcome(text) for text in texts]
    monkeypatch.setattr("quizapp.bank.parse._LOADER", yaml.BaseLoader)
    assert [outcome(text) for text in texts] == fast
