"""Whole articles of many Englishes and topics: each quotation with the speaker whom a reader would name."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.article import read
from quizapp.generate.analysis import Analysis
from quizapp.generate.pipeline import generate

NEWS = Path(__file__).parent / "news"
FILES = sorted(path for path in NEWS.iterdir() if path.suffix in {".txt", ".md"})


def truth() -> dict[tuple[str, str], str]:
    """(file, beginning of a quotation) -> who said it; empty where nobody by name did."""
    lines = (NEWS / "speakers.tsv").read_text(encoding="utf-8").splitlines()
    return {(file, words): speaker for file, words, speaker in (line.split("\t") for line in lines)}


TRUTH = truth()


def found(path: Path) -> dict[tuple[str, str], str]:
    """The same for what the generator makes of the article."""
    analysis = Analysis(read(str(path)))
    return {
        (path.name, " ".join(analysis.text[a.quotation.start : a.quotation.end].split())[:40]): (
            a.speaker.name if a.speaker else ""
        )
        for a in analysis.attributions
        if a.form != "indirect" and a.how != "label"
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_words_are_given_to_who_did_not_say_them(path: Path) -> None:
    wrong = {key: name for key, name in found(path).items() if name and name != TRUTH.get(key)}
    assert not wrong


def test_most_quotations_by_somebody_named_find_their_speaker() -> None:
    spoken = {key for key, name in TRUTH.items() if name}
    known = {key for path in FILES for key, name in found(path).items() if name}
    assert len(known & spoken) >= 0.85 * len(spoken)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_stem_names_its_speaker_and_no_option_comes_twice(path: Path) -> None:
    for item in generate(read(str(path)), kinds={"who-said-what"}, everything=True).items:
        if item.form == "quotation-to-speaker":
            assert item.key.split()[-1] not in item.stem.split()
        options = [item.key, *item.distractors]
        assert len(set(options)) == len(options)
