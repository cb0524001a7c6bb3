"""Spaces that do not break, thin ones and the press's hyphens are read as plain ones, and the evidence stays as it is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quizapp.article import parse
from quizapp.cli.main import main
from quizapp.generate.pipeline import generate

NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))[:6]


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f"])
@pytest.mark.parametrize("path", NEWS, ids=lambda p: p.stem)
def test_other_spaces_change_nothing(path: Path, space: str) -> None:
    text = path.read_text(encoding="utf-8")
    other = "".join(space if char == " " and at % 3 else char for at, char in enumerate(text)).replace("-", "\u2011")
    plain, odd = (generate(parse(version, "a.txt"), everything=True).items for version in (text, other))
    assert plain
    assert [(i.stem, i.key, i.start, i.end) for i in odd] == [(i.stem, i.key, i.start, i.end) for i in plain]


def test_evidence_is_what_the_file_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:

    text = NEWS[0].read_text(encoding="utf-8").replace(" ", "\u00a0")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert main(["generate", str(tmp_path / "a.txt"), "--all", "--format", "jsonl"]) == 0
    for line in capsys.readouterr().out.splitlines():
        evidence = json.loads(line)["evidence"]
        assert evidence["text"] == text[evidence["start"] : evidence["end"]]
