"""A quiz without a terminal: the same bytes each time, an exit code with a name, every problem of a script at once."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from quizapp.cli.main import main
from quizapp.errors import ExitCode
from quizapp.log import open_log

HERE = Path(__file__).parent
BANK = str(HERE / "every-type.yaml")
NOW = ["--now", "2026-01-31T12:00Z"]

BOMB = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 10)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
"""A few lines of aliases that stand for a billion values."""

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _fresh_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUIZAPP_HOME", str(tmp_path / "home"))


def study(*words: str) -> int:
    return main(["study", BANK, "--headless", *NOW, *words])


def script(folder: Path, text: str) -> str:
    path = folder / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def missed(home: Path) -> set[str]:
    return {item for item, last in open_log(home).last_answers(BANK).items() if last.fraction < 1}


@pytest.mark.parametrize(
    ("golden", "words"),
    [
        ("practice.txt", []),
        ("practice.json", ["--json"]),
        ("exam.json", ["--json", "--mode", "exam", "--seed", "7", "--penalty", "25%"]),
    ],
)
def test_the_same_answers_seed_and_time_give_the_same_bytes(golden: str, words: list[str]) -> None:
    command = [sys.executable, "-m", "quizapp", "study", BANK, "--headless", *NOW]
    command += ["--answers", str(HERE / "answers.yaml"), *words]
    result = subprocess.run(command, capture_output=True, check=True, env={"PYTHONUTF8": "1"})
    assert result.stdout == (HERE / "golden" / golden).read_bytes()
    assert result.stderr == b""


def test_json_is_ascii_whatever_the_answers_are(tmp_path: Path, capsys: Captured) -> None:
    assert study("--json", "--answers", script(tmp_path, "typed: Δημόκριτος \\e[31m 🙂\nnumber: '٣'")) == ExitCode.OK
    out = capsys.readouterr().out
    assert out.isascii()
    assert [item["response"] for item in json.loads(out)["items"] if item["id"] == "typed"] == ["Δημόκριτος \\e[31m 🙂"]


def test_answers_in_order_follow_the_order_in_which_items_are_asked(tmp_path: Path, capsys: Captured) -> None:
    text = "[Lima, [helium, neon], true, MLK]"
    assert study("--in-order", "--json", "--answers", script(tmp_path, text)) == ExitCode.OK
    report = json.loads(capsys.readouterr().out)
    assert (report["score"]["right"], report["score"]["open"]) == (4, 4)


def test_json_yaml_and_standard_input_are_all_taken(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '{"number": 8.849e3, "judge": true, "steps": ["winter", "spring", "summer", "autumn"], "typed": null}'
    reports = []
    for name in (script(tmp_path, text), "-"):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        assert study("--json", "--answers", name) == ExitCode.OK
        reports.append(capsys.readouterr().out)
    assert reports[0] == reports[1]
    lines = {item["id"]: item for item in json.loads(reports[0])["items"]}
    assert [lines[name]["verdict"] for name in ("number", "judge", "steps", "typed")] == ["right"] * 3 + ["wrong"]
    assert (lines["number"]["response"], lines["typed"]["response"]) == ("8.849e3", None)


@pytest.mark.parametrize(
    ("reply", "verdict"),
    [
        ("pairs: Chile = Santiago; Norway = Oslo; Ghana = Accra", "right"),
        ("pairs: chile -> santiago", "partly"),
        ("several: neon, helium", "right"),
        ("several: helium", "partly"),
        ("steps: winter; spring; summer; autumn", "right"),
        ("steps: d c b a", "partly"),
        ("gaps: roses; violets", "right"),
        ("single: LIMA", "right"),
        ("judge: t", "right"),
    ],
)
def test_a_reply_may_be_written_in_many_ways(tmp_path: Path, capsys: Captured, reply: str, verdict: str) -> None:
    assert study("--json", "--answers", script(tmp_path, reply)) == ExitCode.OK
    items = json.loads(capsys.readouterr().out)["items"]
    assert [item["verdict"] for item in items if item["answered"]] == [verdict]


def test_letters_and_numbers_name_the_options_as_shown(tmp_path: Path, capsys: Captured) -> None:
    study("--json", "--answers", script(tmp_path, "{}"))
    options = {item["id"]: item["options"] for item in json.loads(capsys.readouterr().out)["items"]}
    letter = "abc"[options["single"].index("Lima")]
    numbers = [options["several"].index(gas) + 1 for gas in ("helium", "neon")]
    rights = " ".join(
        f"{left}{'abcd'[options['pairs'].index(right)]}" for left, right in enumerate(("Santiago", "Oslo", "Accra"), 1)
    )
    text = f"single: {letter}\nseveral: {numbers}\npairs: {rights}"
    assert study("--json", "--answers", script(tmp_path, text)) == ExitCode.OK
    assert json.loads(capsys.readouterr().out)["score"]["right"] == 3


def test_every_problem_of_a_script_is_told_at_once(tmp_path: Path, capsys: Captured) -> None:
    text = "singel: Lima\nseveral: [helium, argon]\ngaps: [one]\npairs: {Peru: Lima}\nsteps: [winter]\nsingle: Bogota"
    assert study("--answers", script(tmp_path, text)) == ExitCode.ANSWERS
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Did you mean 'single'?" in captured.err
    for name in ("several", "gaps", "pairs", "steps", "single"):
        assert f"{name}: " in captured.err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("gaps: {x: y}", "gaps: a cloze item takes a list of texts, not a mapping."),
        ("steps: {a: b}", "ordering item takes a list of texts, not a mapping."),
        ("several: {a: b}", "several: a multiple-choice item takes a list of texts, not a mapping."),
    ],
)
def test_a_mapping_where_a_list_belongs_is_told_with_its_item(
    tmp_path: Path, capsys: Captured, text: str, told: str
) -> None:
    assert study("--answers", script(tmp_path, text)) == ExitCode.ANSWERS
    assert told in capsys.readouterr().err


def test_a_script_is_not_told_how_a_bank_is_written(tmp_path: Path, capsys: Captured) -> None:
    assert study("--answers", script(tmp_path, '{"single": "x"} trailing')) == ExitCode.ANSWERS
    err = capsys.readouterr().err
    assert "answers.yaml:1:17: error: What the file holds ends before this, but here more follows." in err
    assert "items" not in err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[1, 2, 3, 4, 5, 6, 7, 8, 9]", "9 answers for 8 questions"),
        ("a: 1\nb: c: d", "answers.yaml:2:5: error: A colon"),
        ("single: Lima\nsingle: Quito", "answers.yaml:2:1: error: `single` is given twice"),
        ('{"single": "Lima", "single": "Quito"}', "'single' is answered twice"),
        ("just words", "a mapping from item to answer"),
        ("? [a, b]\n: c", "cannot be a name"),
        pytest.param(BOMB, "more than 100,000 values", id="bomb"),
        pytest.param("[" * 99_000, "Nested deeper", id="deep"),
    ],
)  # fmt: skip
def test_what_is_not_a_script_is_refused_with_its_place(tmp_path: Path, capsys: Captured, text: str, told: str) -> None:
    assert study("--answers", script(tmp_path, text)) == ExitCode.ANSWERS
    assert told in capsys.readouterr().err


def test_files_that_cannot_be_read_are_input_errors(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "latin").write_bytes(b"single: S\xe3o")
    for name in (str(tmp_path), str(tmp_path / "none"), str(tmp_path / "latin")):
        assert study("--answers", name) == ExitCode.INPUT
    assert "byte 0xE3 at offset 9" in capsys.readouterr().err
    assert main(["study", str(tmp_path), "--headless"]) == ExitCode.INPUT


def test_filters_that_leave_nothing_and_flags_that_do_not_fit_have_their_own_codes(capsys: Captured) -> None:
    assert study("--kind", "nothing") == ExitCode.NO_ITEMS
    assert study("--missed") == ExitCode.NO_ITEMS
    assert main(["study", "--headless"]) == ExitCode.USAGE
    assert main(["study", BANK, "--answers", "x"]) == ExitCode.USAGE
    for words in (
        ["--count", "0"],
        ["--now", "soon"],
        ["--now", "0001-01-01T00:00+14:00"],
        ["--now", "9999-12-31T23:59:59-12:00"],
        ["--penalty", "2"],
        ["--time-limit", "0m"],
        ["--time-limit", "x"],
    ):
        with pytest.raises(SystemExit, match="2"):
            study(*words)
    assert "Traceback" not in capsys.readouterr().err


def test_answers_for_items_that_are_not_asked_are_only_counted(tmp_path: Path, capsys: Captured) -> None:
    answers = script(tmp_path, "single: Lima\njudge: true")
    assert study("--tag", "south", "--json", "--answers", answers) == ExitCode.OK
    captured = capsys.readouterr()
    assert json.loads(captured.out)["score"]["items"] == 1
    assert "1 of the answers" in captured.err


def lines(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_signs_that_are_commands_can_be_answers_too(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = ["!", "?", r"\?", "??"]
    bank = tmp_path / "signs.yaml"
    items = "".join(f"  - id: i{n}\n    question: q{n}\n    answer: '{key}'\n" for n, key in enumerate(keys))
    choice = "  - id: c\n    question: Which mark asks?\n    answer: '?'\n    distractors: ['!', '.']\n"
    bank.write_text(f"title: T\nitems:\n{items}{choice}", encoding="utf-8")
    lines(monkeypatch, "\\!\n\\?\n\\\\?\n??\n\\?\n")
    assert main(["study", str(bank), "--headless", "--in-order", "--json"]) == ExitCode.OK
    captured = capsys.readouterr()
    assert [item["response"] for item in json.loads(captured.out)["items"]] == [*keys, "?"]
    assert json.loads(captured.out)["score"]["right"] == 5
    assert r"write \? or \!" in captured.err


def test_without_a_script_each_line_is_an_answer_and_only_the_report_is_output(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines(monkeypatch, "a\nargon\na, b\n\n?\n?\nMLK\n!\n")
    assert study("--in-order", "--json") == ExitCode.OK
    captured = capsys.readouterr()
    report = json.loads(captured.out)
    assert [item["answered"] for item in report["items"]] == [True, True, False, True, True, False, False, False]
    assert report["items"][3]["hints"] == 1
    for told in (
        "1/8  What is",
        "  a) ",
        "'argon' is not one of its options",
        "Hint: He spoke",
        "no further hint",
        "Evidence:",
    ):
        assert told in captured.err


def test_an_exam_line_by_line_tells_no_verdict_before_the_end(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines(monkeypatch, "Quito\n")
    assert study("--in-order", "--mode", "exam") == ExitCode.OK
    captured = capsys.readouterr()
    assert "Wrong" not in captured.err
    assert "verdict: wrong" in captured.out


def test_a_students_history_is_touched_only_when_asked(tmp_path: Path, capsys: Captured) -> None:
    answers = script(tmp_path, "single: Quito\njudge: true")
    study("--answers", answers)
    assert not (tmp_path / "home").exists()
    study("--answers", answers, "--log")
    assert missed(tmp_path / "home") == {"single"}
    capsys.readouterr()
    assert study("--missed", "--json", "--answers", script(tmp_path, "single: Lima"), "--log") == ExitCode.OK
    assert json.loads(capsys.readouterr().out)["score"]["right"] == 1
    assert missed(tmp_path / "home") == set()


def test_an_id_of_two_banks_is_told_with_the_names_to_write(tmp_path: Path, capsys: Captured) -> None:
    banks = [tmp_path / folder / "same.yaml" for folder in ("one", "two")]
    for bank in banks:
        bank.parent.mkdir()
        bank.write_text("title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n", encoding="utf-8")
    words = ["study", *map(str, banks), "--headless", "--json", "--answers"]
    assert main([*words, script(tmp_path, "a: x")]) == ExitCode.ANSWERS
    assert "'a': 2 items of these banks have this id. Write 'same/a' or 'same/a-2'." in capsys.readouterr().err
    assert main([*words, script(tmp_path, "same/a: x\nsame/a-2: y")]) == ExitCode.OK
    assert json.loads(capsys.readouterr().out)["score"]["right"] == 1


@pytest.mark.parametrize("flag", ["--log", "--missed"])
def test_a_log_that_cannot_be_used_is_no_log_without_answers(flag: str, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "home").mkdir()
    with closing(sqlite3.connect(tmp_path / "home" / "answers.sqlite3")) as newer:
        newer.execute("PRAGMA user_version = 99")
    assert study("--answers", script(tmp_path, "single: Lima"), flag) == ExitCode.STORAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "newer version" in captured.err


def test_missed_makes_no_log(tmp_path: Path) -> None:
    assert study("--missed", "--answers", script(tmp_path, "single: Lima")) == ExitCode.NO_ITEMS
    assert not (tmp_path / "home").exists()


def test_answers_that_are_lost_on_the_way_are_told_by_the_exit_code(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.log.connection.BUSY_SECONDS", 0.01)
    open_log(tmp_path / "home").close()
    with closing(sqlite3.connect(tmp_path / "home" / "answers.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert study("--answers", script(tmp_path, "single: Lima"), "--log") == ExitCode.STORAGE
    captured = capsys.readouterr()
    assert "1 right" in captured.out
    assert "not kept" in captured.err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_bank_whose_name_is_no_text_is_kept_like_any_other(tmp_path: Path, capsys: Captured) -> None:
    bank = tmp_path / os.fsdecode(b"Gr\xf6sse.yaml")
    bank.write_text("title: T\nitems:\n  - id: a\n    question: q\n    answer: x\n", encoding="utf-8")
    words = ["study", str(bank), "--headless", "--log"]
    assert main([*words, "--answers", script(tmp_path, "a: wrong")]) == ExitCode.OK
    assert main([*words, "--missed", "--answers", script(tmp_path, "a: x")]) == ExitCode.OK
    assert main([*words, "--missed", "--answers", script(tmp_path, "a: x")]) == ExitCode.NO_ITEMS
    assert "Traceback" not in capsys.readouterr().err


def test_a_script_that_does_not_fit_leaves_no_trace_in_the_log(tmp_path: Path) -> None:
    assert study("--answers", script(tmp_path, "nobody: x"), "--log") == ExitCode.ANSWERS
    assert open_log(tmp_path / "home").last_scores([BANK]) == {}


def test_nothing_hostile_reaches_the_terminal(tmp_path: Path, capsys: Captured) -> None:
    bank = tmp_path / "hostile.yaml"
    bank.write_text(
        'title: "\\e]0;owned\\a"\nitems:\n  - id: "\\e[2Jx"\n    question: "\\u202eodd"\n    answer: "[@click=app.quit]"\n'
        '    distractors: ["\\e[31mred"]\n',
        encoding="utf-8",
    )
    answers = script(tmp_path, '- "[@click=app.quit]"')
    assert main(["study", str(bank), "--headless", "--answers", answers, *NOW]) == ExitCode.OK
    captured = capsys.readouterr()
    assert not set(captured.out + captured.err) & {"\x1b", "\x07", "\u202e"}
    assert "[@click=app.quit]" in captured.out


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_report_that_cannot_be_written_is_told_without_a_traceback() -> None:
    command = [sys.executable, "-m", "quizapp", "study", BANK, "--headless", "--answers", str(HERE / "answers.yaml")]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == ExitCode.INPUT
    assert result.stderr.decode() == "quizapp: Standard output cannot be written (No space left on device).\n"


def test_a_terminal_without_the_signs_gets_them_escaped(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "quizapp", "study", BANK, "--headless", "--answers", str(HERE / "answers.yaml")]
    result = subprocess.run(command, capture_output=True, check=True, env={"PYTHONIOENCODING": "ascii"})
    assert b"\\u2713 1." in result.stdout


def test_a_run_by_script_imports_only_what_it_needs() -> None:
    words = ["study", BANK, "--headless", "--answers", str(HERE / "answers.yaml")]
    code = f"import sys; from quizapp.cli.main import main; main({words!r}); print(*sys.modules, file=sys.stderr)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    heavy = {"textual", "rich", "sqlite3", "platformdirs", "asyncio", "importlib.metadata", "quizapp.log.sqlite"}
    assert not heavy & set(result.stderr.split())
