"""Real layouts with lines and characters changed at random, and bytes of any kind: nothing raised, nothing invented."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.article import Role, parse
from quizapp.generate import pipeline
from quizapp.generate.batch import Wanted, outcome

STORY = [
    "OAKHAM, England, March 4 (AP) — The council of Riverton voted 9-2 on Monday to rebuild the old bridge that a flood "
    "swept away last winter, Mayor Ann Lee said.",
    "“We are glad,” said Lee, 52. “It will cost $4 million and take until 2027.”",
    "Dr. Tom van Dam, an engineer at the University of Oakham, told reporters that 31 towns had asked for his plans.",
    "He said the first bridge was built in 1884 by two brothers from St. Albans. About 300 people saw it open.",
    "“Was it ever safe?” asked Joan May of Save Our River. “I doubt it.”",
]
HEAD = ["Riverton Votes to Rebuild Bridge", "By Ann T. Moss", "March 4, 2024"]
FOOT = [
    "Read more: the flood",
    "Ann T. Moss covers courts.",
    "Correction: The bridge fell in 2023.",
    "© 2024 The Courier",
]
LAYOUTS = {
    "blank lines": "\n\n".join([*HEAD, *STORY, *FOOT]),
    "a line a paragraph": "\n".join([*HEAD, *STORY, *FOOT]),
    "wrapped": "\n\n".join(textwrap.fill(line, 72) for line in [*HEAD, *STORY, *FOOT]),
    "wrapped and indented": "\n".join(
        textwrap.fill(line, 72, initial_indent="    ") for line in [*HEAD, *STORY, *FOOT]
    ),
    "Markdown": "---\ntitle: A\ndate: 2024-03-04\n---\n\n# A\n\n"
    + "\n\n".join(["> " + STORY[0], *STORY, "```", *FOOT]),
    "live blog": "\n\n".join(f"{hour}.0{hour}pm: {line}" for hour, line in enumerate([*STORY, *FOOT], 1)),
    "transcript": "\n\n".join(
        f"{'LEE' if n % 2 else 'VAN DAM, HOST'}: (LAUGHTER) {line}" for n, line in enumerate(STORY)
    ),
    "table": "\n".join(["| " + line.replace(", ", " | ") + " |" for line in STORY]),
}
PIECES = [
    "\n",
    "\n\n",
    "\t",
    "    ",
    "```\n",
    "| ",
    "&ldquo;",
    "“",
    "”",
    '"',
    "—",
    "-\n",
    "\u00ad",
    "\u200b",
    "\u202e",
    "\u2028",
]
WORDS = [
    "Q: ",
    "(CROSSTALK) ",
    "[^1]",
    "3.02pm: ",
    "<p>",
    "Correction: ",
    "By Joan May\n",
    "About Us\n",
    "Inc. (",
    "1. ",
    "He said. ",
]
edits = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.sampled_from([*PIECES, *WORDS, ""])), max_size=12)


def check(text: str) -> None:
    """Every item's evidence is in the body of the article, as it stands."""
    article = parse(text, "-")
    for item in pipeline.generate(article, everything=True).items:
        assert 0 <= item.start < item.end <= len(article.text)
        assert {p.role for p in article.paragraphs if p.start <= item.start < p.end} == {Role.BODY}
        assert not item.quote or item.quote in article.text[item.start : item.end]


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
@settings(max_examples=12, deadline=None)
@given(edits)
def test_layouts_changed_at_random(layout: str, edits: list[tuple[float, int, str]]) -> None:
    for place, taken, put in edits:
        at = int(place * len(layout))
        layout = layout[:at] + put + layout[at + taken :]
    check(layout)


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS.keys())
@settings(max_examples=6, deadline=None)
@given(st.randoms(use_true_random=False))
def test_lines_in_any_order(layout: str, chance: object) -> None:
    lines = layout.split("\n")
    chance.shuffle(lines)  # type: ignore[attr-defined]
    check("\n".join(lines))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.integers(0, 400), st.sampled_from(["a.txt", "a.md", "a"]))
def test_bytes_of_any_kind_are_read_or_refused(tmp_path: Path, rubbish: bytes, at: int, name: str) -> None:
    text = LAYOUTS["blank lines"].encode()
    path = tmp_path / name
    path.write_bytes(text[:at] + rubbish + text[at:])
    found = outcome(str(path), Wanted(everything=True, drops=True))
    assert "generator failed" not in (found.error or "")
    assert found.error or found.text


@pytest.mark.parametrize("layout", sorted(LAYOUTS.keys() - {"table"}))
def test_unbroken_every_layout_gives_items(layout: str) -> None:
    assert len(pipeline.generate(parse(LAYOUTS[layout], "-"), everything=True).items) >= 2
