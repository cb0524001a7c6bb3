"""Reported speech: who said what without quotation marks, and silence where the sentence does not settle it."""

from __future__ import annotations

from pathlib import Path

import pytest

from quizapp.article import parse, read
from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import INDIRECT

NEWS = Path(__file__).parent / "reported"
FILES = sorted(NEWS.glob("*.txt"))
CLAUSE = "the bridge over the Lune would open in May"


def spoken(body: str) -> list[tuple[str, str]]:
    """(speaker, words) of every reported clause of an article of that body."""
    text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n"
    analysis = Analysis(parse(text, "a.txt"))
    found = [a for a in analysis.attributions if a.form == INDIRECT and a.speaker]
    return [(a.speaker.name if a.speaker else "", text[a.quotation.start : a.quotation.end]) for a in found]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Marta Lind said that {CLAUSE}.",
        f"Marta Lind said {CLAUSE}.",
        f"Marta Lind said on Monday {CLAUSE}.",
        f"Marta Lind has warned that {CLAUSE}.",
        f"Marta Lind announced in a statement on Friday that {CLAUSE}.",
        f"Marta Lind told reporters in Lancaster that {CLAUSE}.",
        f"Marta Lind told the BBC {CLAUSE}.",
        f"Marta Lind, who runs the port, said {CLAUSE}.",
        f"Marta Lind, 54, a former pilot, said {CLAUSE}.",
        f"Transport Minister Marta Lind confirmed that {CLAUSE}.",
        f"The port's director, Marta Lind, said {CLAUSE}.",
        f"The head of the Port Workers' Union, Marta Lind, said {CLAUSE}.",
        f"In an interview, Marta Lind said {CLAUSE}.",
        f"When the council met in Lancaster, Marta Lind said {CLAUSE}.",
        f"Asked about the delay, Marta Lind said {CLAUSE}.",
        f"Reached by telephone, Marta Lind said {CLAUSE}.",
        f"Speaking outside the court, Marta Lind said {CLAUSE}.",
        f"Opening the debate, Marta Lind, who runs the port, said {CLAUSE}.",
        f"Nursing director Marta Lind said {CLAUSE}.",
        f"Police Chief Marta Lind said {CLAUSE}.",
        f"Eighteen-year-old Marta Lind, who was voting for the first time, said {CLAUSE}.",
        f"Another leaseholder, Marta Lind, 68, said {CLAUSE}.",
        f"The head of the clinic, nurse Marta Lind, said {CLAUSE}.",
        f"But Marta Lind insisted that {CLAUSE}.",
        f"According to Marta Lind, {CLAUSE}.",
        f"According to Marta Lind, who runs the port, {CLAUSE}.",
        "The bridge over the Lune would open in May, Marta Lind said.",
        "The bridge over the Lune would open in May, Marta Lind said in a statement.",
        "The bridge over the Lune would open in May, Marta Lind told reporters.",
        "The bridge over the Lune would open in May, said Marta Lind.",
        "The bridge over the Lune would open in May, said Marta Lind, who runs the port.",
        "The bridge over the Lune would open in May, port director Marta Lind said.",
        "The bridge over the Lune would open in May, its director, Marta Lind, said.",
        "The bridge over the Lune would open in May, according to Marta Lind.",
        "The bridge over the Lune would open in May, according to Marta Lind, who runs the port.",
        f"Marta Lind runs the port. She said {CLAUSE}.",
        f"Marta Lind runs the port. In Lancaster, she told reporters that {CLAUSE}.",
        f"Marta Lind said {CLAUSE}, but Peter Dahl laughed.",
        f"Marta Lind said {CLAUSE}, adding that ships would have to wait.",
    ],
)
def test_each_layout_gives_the_clause_to_its_speaker(sentence: str) -> None:
    assert [(name, words[0].lower() + words[1:]) for name, words in spoken(sentence)] == [("Marta Lind", CLAUSE)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The bridge, Marta Lind said, would open to cars in May.",
            "The bridge, Marta Lind said, would open to cars in May",
        ),
        (
            "If the money comes in time, Marta Lind said, the bridge will open.",
            "If the money comes in time, Marta Lind said, the bridge will open",
        ),
        ("Marta Lind said at least 12 ships had been damaged in May.", "at least 12 ships had been damaged in May"),
        (
            "Marta Lind announced $5 million more was being sent to Lancaster.",
            "$5 million more was being sent to Lancaster",
        ),
        ("According to Marta Lind, only 62,000 salmon came back in May.", "only 62,000 salmon came back in May"),
        ("Marta Lind, who said 12 ships had been damaged in May, resigned.", "12 ships had been damaged in May"),
    ],
)
def test_a_clause_is_taken_whole(sentence: str, words: str) -> None:
    assert spoken(sentence) == [("Marta Lind", words)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Marta Lind did not say that {CLAUSE}.",
        f"Marta Lind never said that {CLAUSE}.",
        f"Marta Lind denied that {CLAUSE}.",
        f"Marta Lind will say on Friday that {CLAUSE}.",
        f"Marta Lind is expected to say that {CLAUSE}.",
        f"Marta Lind would have said that {CLAUSE}.",
        f"Marta Lind was told that {CLAUSE}.",
        f"Marta Lind reportedly said that {CLAUSE}.",
        f"Marta Lind believes that {CLAUSE}.",
        f"If Marta Lind said that {CLAUSE}, nobody would believe her.",
        f"Did Marta Lind say that {CLAUSE}?",
        f"Marta Lind and Peter Dahl said that {CLAUSE}.",
        f"Marta Lind, together with Peter Dahl, said that {CLAUSE}.",
        f"Officials said that {CLAUSE}.",
        f"A friend of Marta Lind said that {CLAUSE}.",
        f"Marta Lind's neighbours said that {CLAUSE}.",
        f"A man who knows Marta Lind said that {CLAUSE}.",
        f"Marta Lind said Peter Dahl had told her that {CLAUSE}.",
        f"Marta Lind said that {CLAUSE}, according to Peter Dahl.",
        f"According to a report by Marta Lind, {CLAUSE}.",
        f"Marta Lind said that {CLAUSE}. That was not true.",
        f"Marta Lind said that {CLAUSE}, a claim that engineers dispute.",
        f"Marta Lind said that {CLAUSE}. Peter Dahl disputed the date.",
        "The man who won the race along the Lune, Marta Lind said, trained in May.",
        "Marta Lind acknowledged the delay to the bridge over the Lune, but noted the rain.",
        f"Marta Lind said we all knew that {CLAUSE}.",
        f"The College of Physicians met in Leeds. Physicians told the panel that {CLAUSE}.",
        f'The bridge "will be late," Marta Lind said that {CLAUSE}.',
    ],
)
def test_what_is_not_surely_said_by_one_person_is_nobodys(sentence: str) -> None:
    assert ("Marta Lind", CLAUSE) not in spoken(sentence)
    assert all(len(words) < 80 for _, words in spoken(sentence))


def test_a_clause_that_goes_on_behind_its_cue_is_taken_with_the_rest() -> None:
    body = "Thieves who learn that a painting is known, Marta Lind said, tend to bring it back."
    whole = "Thieves who learn that a painting is known, Marta Lind said, tend to bring it back"
    assert spoken(body) == [("Marta Lind", whole)]


def test_what_an_aide_to_somebody_says_is_not_said_by_that_one() -> None:
    assert spoken("An aide to the panel's chairman, Marta Lind of Bergen, said the wall would hold until June.") == []


def test_the_company_is_the_one_that_the_sentence_before_is_about() -> None:
    body = "Nordbro Holdings said it had lost two ships in May. The company said the storm in Lancaster sank them."
    assert [name for name, _ in spoken(body)] == ["Nordbro Holdings"] * 2
    two = "Nordbro Holdings said it would sue Dahl Shipping in May. The company said the storm in Lancaster was bad."
    assert len(spoken(two)) == 1


def test_who_spoke_last_is_whom_the_next_pronoun_means() -> None:
    body = (
        "Ingrid Sol met reporters. Finance chief Mikael Nor will take over in May, Ingrid Sol told reporters in Oslo. "
        "She said the search in Norway would take six months."
    )
    assert [name for name, words in spoken(body) if "search" in words] == ["Ingrid Sol"]


def truth() -> dict[tuple[str, str], str]:
    """(file, beginning of a reported clause) -> who said it."""
    lines = (NEWS / "speakers.tsv").read_text(encoding="utf-8").splitlines()
    return {(file, words): speaker for file, words, speaker in (line.split("\t") for line in lines)}


def found(path: Path) -> dict[tuple[str, str], str]:
    """The same for what the generator makes of the article."""
    analysis = Analysis(read(str(path)))
    return {
        (path.name, " ".join(analysis.text[a.quotation.start : a.quotation.end].split())[:40].strip()): a.speaker.name
        for a in analysis.attributions
        if a.form == INDIRECT and a.speaker
    }


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_whole_articles_report_nothing_that_was_not_said(path: Path) -> None:
    known = truth()
    for key, name in found(path).items():
        assert key in known
        assert name in known[key] or known[key] in name


def test_most_reported_clauses_are_found() -> None:
    assert sum(len(found(path)) for path in FILES) >= 0.9 * len(truth())


def test_what_the_second_of_two_clauses_reports_is_found_and_goes_on() -> None:
    body = (
        "Four of the boats came from the yard of Carl Foss but Anna Brandt said the contract was not for sale.\n\n"
        "“The yard was built in a year of storms. We took it stone by stone at the start.”"
    )
    text = f"Harbour plan divides town\n\nBy Jo Writer\n\nAnna Brandt chairs the board.\n\n{body}\n"
    found = Analysis(parse(text, "a.txt")).attributions
    assert [a.speaker.name if a.speaker else None for a in found] == ["Anna Brandt"] * 2


def test_a_second_clause_within_what_another_reports_is_not_found() -> None:
    text = "Plan divides town\n\nAnna Brandt came. Carl Foss told us that it rained but Brandt said it was no pier.\n"
    found = Analysis(parse(text, "a.txt")).attributions
    assert not any(a.speaker and a.speaker.name == "Anna Brandt" for a in found)
