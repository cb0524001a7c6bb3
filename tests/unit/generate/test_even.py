"""However a copy has its spaces, line ends, accents and hidden characters, the same is asked, and the evidence stays as it is."""

from __future__ import annotations

import json
import re
import textwrap
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.article import parse
from quizapp.cli.main import main
from quizapp.generate.analysis import Analysis
from quizapp.generate.pipeline import generate

NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))[:6]


def _every_third(text: str, other: str) -> str:
    return "".join(other if char == " " and at % 3 else char for at, char in enumerate(text))


COPIES: dict[str, Callable[[str], str]] = {
    "spaces that do not break": lambda text: _every_third(text, "\u00a0"),
    "thin spaces": lambda text: _every_third(text, "\u2009"),
    "hyphens that do not break": lambda text: text.replace("-", "\u2011"),
    "two spaces": lambda text: text.replace(" ", "  "),
    "justified": lambda text: _every_third(text, "   "),
    "accents apart": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{3})(?=[a-z]{3})", "\u00ad", text),
    "zero-width spaces": lambda text: text.replace("a", "a\u200b"),
    "wrapped": lambda text: "\n\n".join(textwrap.fill(part, 72, break_on_hyphens=False) for part in text.split("\n\n")),
    "wrapped and indented": lambda text: "\n\n".join(
        textwrap.fill(part, 72, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
        for part in text.split("\n\n")
    ),
}


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("path", NEWS, ids=lambda p: p.stem)
def test_every_copy_asks_the_same(path: Path, copied: Callable[[str], str]) -> None:
    text = "\n\n".join(path.read_text(encoding="utf-8").split("\n\n"))
    plain, odd = (generate(parse(version, "a.txt"), everything=True).items for version in (text, copied(text)))
    assert plain
    if "    " in copied(text):  # indents count as distance: of two questions that are worth the same another may be chosen
        assert {i.speaker for i in odd} == {i.speaker for i in plain}
    else:
        assert [(i.stem, i.key, i.speaker) for i in odd] == [(i.stem, i.key, i.speaker) for i in plain]


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_the_evidence_is_where_the_file_has_it(
    copied: Callable[[str], str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = copied(NEWS[0].read_text(encoding="utf-8"))
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert main(["generate", str(tmp_path / "a.txt"), "--all", "--format", "jsonl"]) == 0
    for line in capsys.readouterr().out.splitlines():
        evidence = json.loads(line)["evidence"]
        passage = text[evidence["start"] : evidence["end"]]
        assert evidence["text"] == re.sub("[\u00ad\u200b]", "", passage)
    assert main(["generate", str(tmp_path / "a.txt"), "--all", "-o", str(tmp_path / "b.yaml")]) == 0
    assert main(["check", str(tmp_path / "b.yaml")]) == 0


def test_a_name_in_two_lines_is_one() -> None:
    text = (
        "Bridge to open soon\n\n    The town was full on Monday. Tom Reed chairs the board.\n\n"
        "    “It is late for the harbour of the town,” said David\n    Lindqvist, a biologist, on Monday. The board of the town\n"
        "    met until two in the morning, and nobody had left by\n    then.\n"
    )
    analysis = Analysis(parse(text, "a.txt"))
    assert [a.speaker and a.speaker.name for a in analysis.attributions] == ["David Lindqvist"]
