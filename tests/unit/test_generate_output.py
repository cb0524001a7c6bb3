"""Taken candidates as JSON Lines and as items of a bank."""

from __future__ import annotations

import json

import pytest

from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.ids import item_ids
from quizapp.generate.items import to_item
from quizapp.generate.output import json_lines

TEXT = "“We build it,” Ann Lee said. It cost €4 million and took 3 years."

SAID = Candidate(
    kind=WHO_SAID_WHAT,
    type="single-choice",
    form="quotation-to-speaker",
    stem="Who said: “We build it”?",
    key="Ann Lee",
    start=0,
    end=28,
    distractors=("Tom Moss", "Jo May"),
    quote="We build it",
    speaker="Ann Lee",
    feedback={"Tom Moss": "Tom Moss said something else."},
)
TRUE = SAID._replace(type="true-false", form="who-said-it", stem="Ann Lee said: “We build it.”", key="true")
COST = Candidate(
    kind=FACT_RECALL,
    type="numeric",
    form="quantity",
    stem="How many years did it take?",
    key="3",
    start=29,
    end=65,
    unit="years",
)
SHORT = COST._replace(type="short-answer", key="€4 million", accept=("4 million euros",), unit=None)
CLOZE = COST._replace(type="cloze", stem="It took {{3}} years.", unit=None)
MATCH = SAID._replace(type="matching", key="", pairs={"Ann Lee": "We build it", "Tom Moss": "We do not"})
ORDERED = COST._replace(type="single-choice", options=("2", "3", "4"), distractors=("2", "4"), unit=None)


def test_a_line_has_the_fields_that_scripts_rely_on() -> None:
    [line] = json_lines("a.txt", TEXT, [SAID])
    record = json.loads(line)
    assert list(record) == [
        *("article", "id", "kind", "type", "form", "stem", "quote", "answer", "options", "evidence"),
    ]
    assert record["article"] == "a.txt"
    assert record["quote"] == "We build it"
    assert record["options"] == ["Ann Lee", "Tom Moss", "Jo May"]
    assert record["evidence"] == {"start": 0, "end": 28, "text": TEXT[:28]}


def test_lines_are_ascii() -> None:
    assert all(line.isascii() for line in json_lines("a.txt", TEXT, [SAID, SHORT]))


def test_the_answer_of_who_said_what_is_the_speaker_whatever_the_form() -> None:
    records = [json.loads(line) for line in json_lines("a.txt", TEXT, [SAID, TRUE, MATCH])]
    assert [record["answer"] for record in records] == ["Ann Lee"] * 3
    assert records[1]["options"] == ["true", "false"]
    assert records[2]["pairs"]["Tom Moss"] == "We do not"


def test_the_answer_of_a_fact_is_its_key_and_there_is_no_quotation() -> None:
    record = json.loads(next(json_lines("a.txt", TEXT, [COST])))
    assert record["answer"] == "3"
    assert "quote" not in record


def test_ids_are_the_same_in_every_run_and_never_twice() -> None:
    ids = item_ids([SAID, COST, SAID])
    assert ids == item_ids([SAID, COST, SAID])
    assert len(set(ids)) == 3
    assert ids[0].startswith("said-")
    assert ids[1].startswith("fact-")
    assert item_ids([SAID], taken=ids) != ids[:1]


@pytest.mark.parametrize("candidate", [SAID, TRUE, COST, SHORT, CLOZE, MATCH, ORDERED], ids=lambda c: c.type)
def test_every_type_becomes_an_item_with_its_evidence(candidate: Candidate) -> None:
    item = to_item(candidate, "x-1", TEXT, "a.txt")
    assert (item.id, item.type, item.kind, item.stem) == ("x-1", candidate.type, candidate.kind, candidate.stem)
    assert item.evidence is not None
    assert item.evidence.text == TEXT[candidate.start : candidate.end]
    assert item.tags == (candidate.form,)


def test_options_in_an_order_of_their_own_are_not_shuffled() -> None:
    item = to_item(ORDERED, "x-1", TEXT, None)
    assert item.type == "single-choice"
    assert (item.options, item.shuffle) == (("2", "3", "4"), False)


def test_the_gap_of_a_cloze_holds_every_answer_in_a_bank_and_none_in_a_line() -> None:
    text = "Costa said the wall would hold."
    candidate = Candidate(
        kind=WHO_SAID_WHAT,
        type="cloze",
        form="quotation-to-speaker",
        stem="Fill the gap: ____ said the wall would hold.",
        key="Maria Costa",
        start=0,
        end=len(text),
        accept=("Costa",),
        quote="the wall would hold",
        speaker="Maria Costa",
    )
    item = to_item(candidate, "a", text, "wall.txt")
    assert item.type == "cloze"
    assert item.gaps == (("Maria Costa", "Costa"),)
    (line,) = json_lines("wall.txt", text, [candidate])
    assert json.loads(line)["stem"] == "Fill the gap: ____ said the wall would hold."
