"""Marks of Markdown, of mail, of footnotes and of other countries' quotations change nothing of what is asked."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.article import parse
from quizapp.article.source import normal
from quizapp.generate.pipeline import generate

NEWS = sorted((Path(__file__).parent / "news").glob("*.txt"))[:6]
STORY = """Lake town buys two ferries

By Bo Writer

14 March 2024

NYBORG, Denmark — The council of Nyborg voted 9-4 on Tuesday to buy two ferries for the crossing to the islands.

Inga Dahl, the mayor of Nyborg, said the ferries would start in May. "The lake belongs to everybody, and nobody wants
to hear an engine on it," Dahl said after the vote.

Karl Holt, a fisherman, said the old ferries had cost 9 million euros. "I shall miss the noise of them on a foggy
morning," Holt said. Mina Berg, who runs the island's only shop, welcomed the vote. "We have waited three years for a
boat that comes on time," Berg said.
"""
SAID = ("lake belongs to everybody", "miss the noise", "waited three years")


def _quoted(text: str, opened: str, closed: str) -> str:
    return re.sub(r'"([^"]+)"', rf"{opened}\1{closed}", text)


def _wrapped(text: str, mark: str) -> str:
    parts = (textwrap.fill(" ".join(part.split()), 60, break_on_hyphens=False) for part in text.split("\n\n"))
    return "\n".join(f"{mark}{line}".rstrip() for line in "\n\n".join(parts).split("\n"))


COPIES: dict[str, Callable[[str], str]] = {
    "escapes": lambda text: re.sub(r"([\"'$])", r"\\\1", text),
    "escapes of everything": lambda text: re.sub(r"(?<=\w)([\"'.,-])(?=\s|\w)", r"\\\1", text),
    "italics": lambda text: _quoted(text, '*"', '"*'),
    "italics with lines": lambda text: _quoted(text, '_"', '"_'),
    "bold": lambda text: _quoted(text, '**"', '"**'),
    "names in bold": lambda text: re.sub(r"(Inga Dahl|Karl Holt|Mina Berg)", r"**\1**", text),
    "names as links": lambda text: re.sub(r"(Dahl|Holt|Berg) said", r'[\1](https://n.example/a_(b)?c "T") said', text),
    "names as references": lambda text: re.sub(r"(Dahl|Holt|Berg) said", r"[\1][2] said", text),
    "footnotes": lambda text: re.sub(r"(May|euros|vote)\. \"", r'\1.[^1] "', text),
    "numbered notes": lambda text: re.sub(r"(May|euros|vote)\. \"", r'\1.[12][13] "', text),
    "raised notes": lambda text: re.sub(r"(May|euros|vote)\. \"", r'\1.<sup>3</sup> "', text),
    "raised figures": lambda text: re.sub(r"(May|euros|vote)\. \"", r'\1.² "', text),
    "emoji": lambda text: re.sub(r"(May|euros|vote)\. \"", '\\1. \U0001f389 "', text),
    "struck out": lambda text: text.replace("three years", "~~two~~ three years").replace("9-4", "~~8-4~~ 9-4"),
    "breaks": lambda text: text.replace(".\n", ".<br>\n"),
    "low and high": lambda text: _quoted(text, "„", "“"),
    "low and double": lambda text: _quoted(text, "„", "”"),
    "commas": lambda text: _quoted(text, ",,", "''"),
    "primes": lambda text: text.replace('"', "″"),
    "wide marks": lambda text: text.replace('"', "＂"),
    "corners": lambda text: _quoted(text, "「", "」"),
    "a quoted mail": lambda text: _wrapped(text, "> "),
    "a mail quoted twice": lambda text: _wrapped(text, "> > "),
    "private signs": lambda text: text.replace("ferries", "\ue000ferries"),
    "next lines": lambda text: text.replace("\n", "\x85"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "misread": lambda text: _quoted(text, "“", "”").replace("'", "’").encode().decode("cp1252", "replace"),
}


def _asked(text: str) -> list[tuple[str, str, str | None]]:
    straight = str.maketrans("“”’", '""\'')
    found = generate(parse(text, "a.txt"), everything=True).items
    return [(i.stem.translate(straight), i.key.translate(straight), i.speaker) for i in found]


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
def test_every_copy_asks_the_same(copied: Callable[[str], str]) -> None:
    plain = _asked(STORY)
    assert all(any(words in f"{stem} {key}" for stem, key, _ in plain) for words in SAID)
    assert copied(STORY) != STORY
    assert _asked(copied(STORY)) == plain


@pytest.mark.parametrize("copied", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("path", NEWS[:2], ids=lambda p: p.stem)
def test_quotations_and_evidence_are_where_the_copy_has_them(path: Path, copied: Callable[[str], str]) -> None:
    text = copied(path.read_text(encoding="utf-8"))
    article = parse(text, "a.txt")
    assert article.text == normal(text)
    for item in generate(article, everything=True).items:
        assert 0 <= item.start < item.end <= len(article.text)
        assert item.quote is None or item.quote in article.text[item.start : item.end]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("5 m² of deck", "5 m²"),
        ("a rise of 10 <b>percent", "percent"),
        ("Zoë Ân, a cook", "Zoë Ân"),
        ("the sign ~5 metres", "~5 metres"),
        ("a score of 3-1 [aet]", "3-1"),
    ],
)
def test_what_is_no_mark_stays(written: str, shown: str) -> None:
    text = STORY.replace("start in May", f"start in May with {written}")
    assert shown in parse(text, "a.txt").text
    assert len(_asked(text)) >= len(SAID)


@pytest.mark.parametrize("copy", ["names in bold", "names as links", "italics", "escapes"])
def test_evidence_holds_the_marks_whose_words_it_holds(copy: str) -> None:
    article = parse(COPIES[copy](STORY), "a.txt")
    for item in generate(article, everything=True).items:
        evidence = article.text[item.start : item.end]
        assert evidence.count("**") % 2 == 0
        assert evidence.count("[") == evidence.count("](")
        assert evidence.count('*"') == evidence.count('"*')


@pytest.mark.parametrize(
    ("between", "asked"),
    [
        ("ADVERTISEMENT", True),
        ("Sign up for our newsletter and win a weekend on the islands. By clicking you agree to our terms.", False),
        ("The harbour of Nyborg in the fog on a morning in March (Photo: Jo Hansen)", False),
        ("| Year | Boats | Fares |\n|---|---|---|\n| 2022 | 4 | 12 |", False),
    ],
)
def test_evidence_runs_over_no_more_than_a_line_that_is_not_the_story(between: str, *, asked: bool) -> None:
    behind = 'She said in a letter that the piers would be new. "This is the fairest plan in twenty years," she said.'
    text = STORY.replace("\nKarl Holt,", f"\n{between}\n\n{behind}\n\nKarl Holt,")
    assert any("fairest plan" in f"{stem}{key}" for stem, key, _ in _asked(text)) is asked
    assert any("miss the noise" in f"{stem}{key}" for stem, key, _ in _asked(text))


def test_no_question_holds_a_character_that_was_lost() -> None:
    text = STORY.replace('"', "\ufffd")
    asked = _asked(text)
    assert asked
    assert not any("\ufffd" in f"{stem}{key}" for stem, key, _ in asked)


def test_a_block_quotation_keeps_the_mark_that_tells_it() -> None:
    words = "> The lake belongs to everybody who lives on it or looks at it\n> and nobody wants to hear an engine there at night."
    text = f"{STORY}\nIn a letter to the council, Holt wrote:\n\n{words}\n"
    article = parse(text, "a.txt")
    last = article.body[-1]
    assert article.text[last.start] == ">"
    assert [article.text[s.start : s.end][:8] for s in last.sentences] == ["The lake"]
