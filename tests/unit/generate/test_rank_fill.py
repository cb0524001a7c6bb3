"""A set of an article of some length has ten items, if need be of those that are worth little."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.rank import choose

SENTENCES = [f"Ferry number {n} of Larne carried {n * 37} people to the far side of the bay." for n in range(1, 25)]


def chosen(worths: list[float], sentences: int = 24, count: int | None = None) -> list[float]:
    """The worths of what is chosen of one candidate for each of the first sentences."""
    text = "Ferries of Larne\n\nBy Jo Writer\n\n" + " ".join(SENTENCES[:sentences]) + "\n"
    read = Analysis(parse(text, "a.txt"))
    made = []
    for number, (worth, s) in enumerate(zip(worths, read.sentences, strict=False)):
        stem = f"Fill the gap: {s.text[:15]} carried ____."
        made.append(
            Candidate(
                FACT_RECALL, "single-choice", "quantity-gap", stem, f"{number} people", s.start, s.end, worth=worth
            )
        )
    return sorted((c.worth for c in choose(read, made, everything=False, count=count)[0]), reverse=True)


def test_what_is_worth_little_fills_a_small_set_the_best_first() -> None:
    worths = [0.7, 0.36, 0.46, 0.5, 0.7, 0.3, 0.46, 0.46]
    assert chosen(worths) == [0.7, 0.7, 0.5, 0.46, 0.46, 0.46]
    assert chosen(worths, sentences=12) == [0.7, 0.7, 0.5, 0.46]


def test_a_set_of_enough_good_ones_takes_none() -> None:
    assert chosen([0.7] * 6 + [0.45], sentences=18) == [0.7] * 6


def test_what_is_unclear_fills_nothing() -> None:
    assert chosen([0.7, 0.3, 0.3, 0.3]) == [0.7]


def test_a_short_article_is_not_filled() -> None:
    assert chosen([0.7, 0.4, 0.4], sentences=5) == [0.7]


def test_who_asks_for_so_many_has_the_best_of_the_rest() -> None:
    assert chosen([0.7, 0.1, 0.2, 0.28, 0.1], count=4) == [0.7, 0.28, 0.2, 0.1]


@pytest.mark.parametrize(("worth", "added", "kept"), [(0.4, "", 1), (0.55, "", 2), (0.4, " [Reed]", 1)])
def test_the_rest_of_somebodys_words_is_asked_alone_only_where_that_is_worth_something(
    worth: float, added: str, kept: int
) -> None:
    body = '"The ferry of Larne is late again," Ann Lee said. "Half of Tom and his crew never came on board."'
    read = Analysis(parse(f"Ferries of Larne\n\nBy Jo Writer\n\n{body}\n", "a.txt"))
    rest = f"Half of Tom{added} and his crew never came on board"
    whole = f"Who said, “The ferry of Larne is late again,” and added, “{rest}”?"
    part = f"Who said, “{rest}”?"
    made = [
        Candidate(
            WHO_SAID_WHAT,
            "short-answer",
            "quotation-to-speaker",
            stem,
            "Ann Lee",
            s.start,
            s.end,
            quote=quote,
            speaker="Ann Lee",
            focus=s.start,
            worth=its,
        )
        for stem, s, quote, its in (
            (whole, read.sentences[0], "The ferry of Larne is late again", 0.7),
            (part, read.sentences[1], "Half of Tom and his crew never came on board", worth),
        )
    ]
    assert len(choose(read, made, everything=True, count=None)[0]) == kept


@pytest.mark.parametrize(
    ("shown", "type_", "kept"),
    [
        ("Ferry number 1 of Larne carried 37 people.", "single-choice", 1),  # tells the key
        ("Ferry number 1 of Larne carried many people.", "single-choice", 2),
        ("Ferry number 1 of Larne carried many people.", "true-false", 1),  # tells that it is true
    ],
)
def test_what_a_context_shows_is_asked_as_well_where_it_does_not_tell_the_key(
    shown: str, type_: str, kept: int
) -> None:
    read = Analysis(parse("Ferries of Larne\n\nBy Jo Writer\n\n" + " ".join(SENTENCES) + "\n", "a.txt"))
    first, second = read.sentences[:2]
    key = "true" if type_ == "true-false" else "37 people"
    form = "statement" if type_ == "true-false" else "quantity-gap"
    asked = Candidate(FACT_RECALL, type_, form, "Ferry number 1 carried ____.", key, first.start, first.end, worth=0.7)
    behind = Candidate(
        FACT_RECALL, "single-choice", "quantity-gap", f"Context: {shown}\nNumber 2 carried ____.", "74 people",
        second.start, second.end, shows=(0,), worth=0.7,
    )  # fmt: skip
    assert len(choose(read, [asked, behind], everything=False, count=None)[0]) == kept


def verdicts(keys: list[str]) -> list[str]:
    """Which of true-false items with these keys are chosen, all worth the same, beside six other items."""
    read = Analysis(parse("Ferries of Larne\n\nBy Jo Writer\n\n" + " ".join(SENTENCES) + "\n", "a.txt"))
    made = []
    for number, s in enumerate(read.sentences[: 6 + len(keys)]):
        at = {"start": s.start, "end": s.end}
        if number < 6:
            stem = f"Fill the gap: {s.text[:15]} carried ____."
            made.append(
                Candidate(FACT_RECALL, "single-choice", "quantity-gap", stem, f"{number} people", worth=0.9, **at)
            )
        else:
            stem = f"True or false: {s.text}"
            made.append(Candidate(FACT_RECALL, "true-false", "statement", stem, keys[number - 6], worth=0.7, **at))
    return [c.key for c in choose(read, made, everything=False, count=None)[0] if c.type == "true-false"]


def test_true_statements_are_three_more_than_false_ones_at_most() -> None:
    assert verdicts(["true"] * 6) == ["true"] * 3
    assert sorted(verdicts([*["true"] * 6, "false"])) == ["false", *["true"] * 4]


def test_a_name_in_brackets_makes_no_other_question() -> None:
    read = Analysis(parse("Ferries of Larne\n\nBy Jo Writer\n\n" + " ".join(SENTENCES) + "\n", "a.txt"))
    first, second = read.sentences[:2]
    made = [
        Candidate(WHO_SAID_WHAT, "short-answer", "quotation-to-speaker", f"Who said, “I told Ann{whom} so”?", "Carl Foss",
                  s.start, s.end, quote=f"I told Ann so {s.start}", speaker="Carl Foss", focus=s.start, worth=0.7)
        for whom, s in (("", first), (" [Reed]", second))
    ]  # fmt: skip
    assert len(choose(read, made, everything=True, count=None)[0]) == 1


@pytest.mark.parametrize(("added", "kept"), [("It sank", 1), ("It is gone", 2)])
def test_words_are_asked_once_whatever_stands_before_them(added: str, kept: int) -> None:
    read = Analysis(parse("Ferries of Larne\n\nBy Jo Writer\n\n" + " ".join(SENTENCES) + "\n", "a.txt"))
    first, second = read.sentences[:2]
    asked = (
        "Context: A ferry sank.\nWho said, “I told Ann so,” and added, “It sank”?",
        f"Who told a court, “I told Ann so,” and added, “{added}”?",
    )
    made = [
        Candidate(WHO_SAID_WHAT, "single-choice", "quotation-to-speaker", stem, "Carl Foss",
                  s.start, s.end, quote=f"I told Ann so {s.start}", speaker="Carl Foss", focus=s.start, worth=0.7)
        for stem, s in zip(asked, (first, second), strict=True)
    ]  # fmt: skip
    assert len(choose(read, made, everything=True, count=None)[0]) == kept


def test_two_questions_do_not_share_a_sentence_of_somebodys_words() -> None:
    first, shared, last = (
        "The ferry of Larne is late again",
        "Half of Tom and his crew never came on board",
        "Nobody will pay for the wall of Antrim",
    )
    read = Analysis(
        parse(f'Ferries of Larne\n\nBy Jo Writer\n\n"{first}," Ann Lee said. "{shared}."\n\n"{last}."\n', "a.txt")
    )
    made = [
        Candidate(
            WHO_SAID_WHAT, "single-choice", "quotation-to-speaker", f"Who said, “{one},” and added, “{other}”?", "Ann Lee",
            at, at + 5, quote=quote, speaker="Ann Lee", focus=at, worth=0.9,
        )
        for one, other, quote, at in ((first, shared, first, 34), (shared, last, last, 142))
    ]  # fmt: skip
    assert len(choose(read, made, everything=False, count=None)[0]) == 1
