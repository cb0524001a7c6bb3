"""A bank that is dropped into a folder is there to study; the list of banks is cheap and tells what is broken."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.bank.library import banks, files, summary
from quizapp.bank.load import load

BANK = "title: Capitals\nitems:\n  - id: a\n    question: q\n    answer: x\n  - id: b\n    question: r\n    answer: y\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home" / "banks"
    folder.mkdir(parents=True)
    monkeypatch.setenv("QUIZAPP_HOME", str(folder.parent))
    return folder


def test_a_dropped_file_is_there_beside_the_shipped_banks(home: Path) -> None:
    (home / "mine.yaml").write_text(BANK, encoding="utf-8")
    (home / "course").mkdir()
    (home / "course" / "week1.yml").write_text(BANK.replace("Capitals", "Week 1"), encoding="utf-8")
    (home / ".hidden.yaml").write_text(BANK, encoding="utf-8")
    (home / "notes.txt").write_text("no bank", encoding="utf-8")
    found = banks()
    assert [(s.title, s.items, s.shipped, s.reason) for s in found[:2]] == [
        ("Week 1", 2, False, None),
        ("Capitals", 2, False, None),
    ]
    assert [s.shipped for s in found[2:]] == [True, True, True]


def test_a_folder_and_a_file_can_be_named_and_nothing_is_listed_twice(home: Path, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(BANK, encoding="utf-8")
    (home / "link.yaml").symlink_to(tmp_path / "a.yaml")
    found = banks([tmp_path / "a.yaml", tmp_path, tmp_path / "missing"])
    assert [s.path.name for s in found if not s.shipped] == ["link.yaml"]


@pytest.mark.parametrize(
    ("text", "title", "items"),
    [
        (BANK, "Capitals", 2),
        (BANK.replace("\n", "\r\n"), "Capitals", 2),
        (BANK.replace("Capitals", '"Who: said #1"'), "Who: said #1", 2),
        (BANK.replace("Capitals", "'It''s on'"), "It's on", 2),
        (BANK.replace("Capitals", '"a\\u00e9"'), "aé", 2),
        (BANK.replace("Capitals", "Capitals # all"), "Capitals", 2),
        (BANK.replace("Capitals", "Capitals\n  of the world"), "Capitals of the world", 2),
        (BANK.replace("Capitals", ">-\n  Capitals\n  again"), "Capitals again", 2),
        (BANK.replace("items:", "# first\n\nitems: # all\n\n  # the first\n"), "Capitals", 2),
        (BANK.replace("\n  ", "\n"), "Capitals", 2),
        (
            BANK + "    explanation: |\n      a list:\n      - one\n    hints:\n      - h\n    tags:\n    - t\n",
            "Capitals",
            2,
        ),
        (
            BANK + '  - {id: c, question: s, answer: "- z"}\n  -\n    id: d\n    question: t\n    answer: u\n',
            "Capitals",
            4,
        ),
        ('{"title": "J", "items": [{"id": "a", "question": "q", "answer": "x"}]}', "J", 1),
        ("---\n" + BANK, "Capitals", 2),
        ("items:\n  - id: a\n    question: q\n    answer: x\ntitle: Last\n", "Last", 1),
        ("title: T\ndescription: |\n  items:\n    - no\nitems:\n- id: a\n  question: q\n  answer: x\n", "T", 1),
    ],
)
def test_title_and_count_are_exact_in_every_layout(tmp_path: Path, text: str, title: str, items: int) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(text.encode())
    loaded = load(path).bank
    assert (loaded.title, len(loaded.items)) == (title, items)
    found = summary(path)
    assert (found.title, found.items, found.reason) == (title, items, None)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b"title: \xff", "byte 0xFF at offset 7"),
        (b"just words", "not a bank"),
        (b"title: [T\n", "not well-formed YAML"),
        (b"title: T\nitems: []\n", "There are no items in it"),
    ],
)
def test_a_broken_bank_is_listed_with_its_reason(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "broken.yaml"
    path.write_bytes(content)
    found = summary(path)
    assert reason in (found.reason or "")
    assert found.title in ("broken", "T")


def test_a_mistake_in_a_users_bank_is_seen_in_the_list(home: Path) -> None:
    (home / "a.yaml").write_text(BANK.replace("answer: x", "answr: x").replace("id: b", "id: a"), encoding="utf-8")
    (home / "b.yaml").write_text(BANK.replace("question: q", "question: He said: q"), encoding="utf-8")
    (home / "large.yaml").write_text(BANK.replace("answer", "answr") + "# more\n" * 50_000, encoding="utf-8")
    reasons = {found.path.name: found.reason for found in banks() if not found.shipped}
    assert reasons["a.yaml"] == "Line 5: `answr` is not a field of an item. And 1 more."
    assert (reasons["b.yaml"] or "").startswith("Line 4: A colon")
    assert reasons["large.yaml"] is None


def test_odd_things_in_the_folder_do_no_harm(home: Path) -> None:
    (home / "itself.yaml").symlink_to(home / "itself.yaml")
    (home / "gone.yaml").symlink_to(home / "nowhere.yaml")
    (home / "folder.yaml").mkdir()
    found = [(s.path.name, s.reason) for s in banks() if not s.shipped]
    assert [name for name, _ in found] == ["gone.yaml", "itself.yaml"]
    assert all(reason for _, reason in found)


def test_a_hostile_title_is_cleaned(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(BANK.replace("Capitals", "Cap\u202eitals"), encoding="utf-8")
    assert summary(path).title == "Capitals"


def test_a_folder_that_is_missing_holds_nothing(tmp_path: Path) -> None:
    assert files(tmp_path / "none") == []


def test_listing_the_shipped_banks_needs_neither_models_nor_yaml() -> None:
    code = (
        "import sys; from quizapp.bank.library import banks; "
        "print(len(banks()), 'yaml' in sys.modules, 'quizapp.model' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["3", "False", "False"]


def test_a_file_of_line_ends_takes_little_memory(tmp_path: Path) -> None:
    import tracemalloc

    path = tmp_path / "ends.yaml"
    path.write_bytes(b"title: T\nitems:\n" + b"\n" * 1_000_000)
    tracemalloc.start()
    try:
        assert summary(path).items == 0
        assert tracemalloc.get_traced_memory()[1] < 100_000_000  # 64 MB of them to read any file
    finally:
        tracemalloc.stop()
