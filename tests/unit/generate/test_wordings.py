"""How a question and its context are worded where a day went out of them, and where nothing can be worded at all."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.pipeline import generate
from quizapp.generate.result import Result

BODY = """Inga Dahl, the mayor of Nyborg, said the town would pay a third of it. "We have waited three years for this," Dahl said.

Karl Holt, a fisherman, said the ferries would be late again in winter. "I shall believe it when I stand on deck," Holt said.
"""


def _generated(
    body: str, title: str = "Ferry yard wins order for two boats", *, day: str = "\n\n14 March 2024"
) -> Result:
    return generate(parse(f"{title}\n\nBy Bo Writer{day}\n\n{body}", "a.txt"), everything=True)


@pytest.mark.parametrize(
    "firm", ["Lake Yards Inc., a builder of ferries,", "Lake Yards, a builder of ferries from Nyborg,"]
)
@pytest.mark.parametrize("said", ["today announced", "yesterday announced"])
def test_an_apposition_keeps_the_comma_that_a_day_stood_behind(firm: str, said: str) -> None:
    found = _generated(
        f"{firm} {said} it had won an order worth $80 million for two boats from the lake council.\n\n{BODY}"
    )
    stems = [item.stem for item in found.items if "Lake Yards" in item.stem and "a builder" in item.stem]
    assert stems
    assert all(f"{firm} announced" in stem for stem in stems)


def test_what_day_it_is_needs_no_preposition() -> None:
    days = "Today is Thursday, March 14, the 74th day of 2024. There are 292 days left in the year.\n\nOn this date:"
    events = "\n\n".join(
        f"In {year}, {told}"
        for year, told in [
            (1794, "Eli Whitney received a patent for his cotton gin in Philadelphia."),
            (1964, "a jury in Dallas found Jack Ruby guilty of murdering Lee Harvey Oswald."),
            (1990, "Mikhail Gorbachev was elected to a new and powerful presidency in Moscow."),
        ]
    )
    stems = [item.stem for item in _generated(f"{days}\n\n{events}\n", "Today in History", day="").items]
    assert stems
    assert not any("is on March" in stem for stem in stems)


def test_a_context_tells_nothing_twice() -> None:
    entries = "\n\n".join(
        [
            "18.40",
            'Lake Power says 41,000 homes are dark. "We have 300 crews in the field," said its head, Dana Whitlow.',
            "17.15",
            "Harbour closed",
            'The port of Nyborg was closed after a crane fell. Harbourmaster Piet Vos said nobody was hurt. "We were lucky, ten'
            ' minutes earlier there were 40 men on that quay," he said.',
            "16.02",
            "Lake Power: 12,000 homes dark",
            'Lake Power says 12,000 homes are dark. "It will get worse before it gets better," said Whitlow.',
            "14.10",
            'Prime Minister Karen Holt said the army would send 500 soldiers. "Nobody will be left alone," Holt said.',
        ]
    )
    for item in _generated(entries, "Storm Nora live: thousands without power").items:
        told = item.stem.split("\n")[0].partition(": ")[2].split(". ")
        assert len(told) == len(set(told))


def test_nothing_is_asked_about_a_text_in_capitals() -> None:
    found = _generated(BODY.upper())
    assert not found.items
    assert "capitals" in (found.refusal or "")
