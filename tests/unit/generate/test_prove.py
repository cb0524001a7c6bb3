"""The last stage: each reason for which a candidate may not leave."""

from __future__ import annotations

import pytest

from quizapp.article import parse
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.prove import prove

TEXT = (
    "Ferry back in service\n\nBy Jo Writer\n\n"
    'The ferry sails again. "The engine is as good as new," said Ida Moen, who runs the line. '
    "Carl Foss, the mayor, bought the first ticket for 40 crowns on Monday.\n\n"
    "Peter Dahl and Marta Lind were on board.\n\nFollow Jo Writer on Twitter.\n"
)
ARTICLE = parse(TEXT, "ferry.txt")
SENTENCE = '"The engine is as good as new," said Ida Moen, who runs the line.'
SAID = Candidate(
    kind=WHO_SAID_WHAT,
    type="single-choice",
    form="quotation-to-speaker",
    stem="Who said, “The engine is as good as new”?",
    key="Ida Moen",
    start=TEXT.index(SENTENCE),
    end=TEXT.index(SENTENCE) + len(SENTENCE),
    distractors=("Carl Foss", "Peter Dahl"),
    quote="The engine is as good as new,",
    speaker="Ida Moen",
    aliases=("Ida Moen", "Moen"),
)


def test_a_part_of_a_name_is_no_key() -> None:
    text = TEXT.replace("Carl Foss, the mayor,", "The Northern Cup and Carton Federation")
    start = text.index("The Northern")
    part = Candidate(
        kind=FACT_RECALL,
        type="single-choice",
        form="subject",
        stem="Which of these bought the first ticket?",
        key="the Carton Federation",
        start=start,
        end=text.index(" on Monday") + len(" on Monday."),
        distractors=("the Ferry Company", "the Port Office"),
    )
    whole = part._replace(key="the Northern Cup and Carton Federation")
    reason = "the key may be a part of a longer name"
    assert reason in prove(parse(text, "ferry.txt"), part)
    assert reason not in prove(parse(text, "ferry.txt"), whole)
    text = TEXT.replace("Carl Foss, the mayor,", "The group Citizens for Carton Federation")
    assert reason in prove(parse(text, "ferry.txt"), part)


def test_a_candidate_that_the_text_proves_may_leave() -> None:
    assert prove(ARTICLE, SAID) == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"end": SAID.start}, "the evidence is empty or too long to read"),
        ({"start": 0, "end": 20}, "the evidence is not from the body of the article"),
        ({"key": "Anna Berg", "aliases": ()}, "the evidence does not hold the key"),
        ({"stem": "Who said, “" + "very " * 150 + "good”?"}, "the stem is too long"),
        ({"stem": "Who said, **“The engine is as good as new”**?"}, "the stem holds mark-up or stray characters"),
        ({"stem": "Who  said, “The engine is as good as new”?"}, "the stem holds mark-up or stray characters"),
        ({"stem": "Who said,\x1b[31m “The engine is as good as new”?"}, "the stem holds mark-up or stray characters"),
        ({"stem": "Who said, “The engine is as good as new?"}, "the stem's quotation marks or brackets do not pair"),
        ({"stem": "Who said (“The engine is as good as new”?"}, "the stem's quotation marks or brackets do not pair"),
        ({"stem": "Who said the ferry of Larne had been due to start?"}, "the stem breaks off"),
        ({"stem": "Who had ordered to cover a gap in Larne?"}, "the stem has lost whom or what"),
        ({"stem": "Who called on the port of Larne to give the deal?"}, "the stem has lost whom or what"),
        ({"stem": "Context: Larne.\nWho proposed charging the plant of Larne?"}, "the stem has lost whom or what"),
        ({"stem": "who said, “The engine is as good as new”?"}, "the stem does not begin like a sentence"),
        ({"stem": "Who said, the engine is as good as new"}, "the stem does not end like a sentence"),
        ({"stem": "Who said of Moen’s ferry, “The engine is as good as new”?", "aliases": ("Moen’s",)}, "its key"),
        ({"stem": "Who said of Moen’s ferry, “The engine is as good as new”?"}, "its key"),
        ({"distractors": ()}, "no distractors"),
        ({"distractors": ("Carl Foss", "carl  foss")}, "two options are the same"),
        ({"distractors": ("Carl Foss", "IDA MOEN")}, "two options are the same"),
        ({"distractors": ("Carl Foss", "Moen")}, "a distractor is another form of the key"),
        ({"distractors": ("Carl Foss", "x" * 300)}, "an option cannot be shown"),
        ({"options": ("Carl Foss", "Ida Moen")}, "the options are not the key and its distractors"),
        ({"quote": "The engine is as bad as ever,"}, "the evidence does not hold the quoted words"),
        ({"speaker": "Anna Berg", "key": "Ida Moen", "aliases": ()}, "the evidence does not name the speaker"),
        (
            {"key": "Carl Foss", "speaker": "Carl Foss", "aliases": ("the line",), "distractors": ("Ida Moen", "Dahl")},
            "the evidence reads as if Ida Moen had said it",
        ),
    ],
)
def test_each_flaw_is_found_and_named(change: dict[str, object], reason: str) -> None:
    reasons = prove(ARTICLE, SAID._replace(**change))  # type: ignore[arg-type]  # a table of any fields
    assert any(reason in found for found in reasons), reasons


def test_a_speaker_behind_the_words_in_plain_order_contradicts_another_key() -> None:
    text = TEXT.replace("said Ida Moen, who runs the line", "Ida Moen said")
    start = text.index('"The engine')
    claimed = SAID._replace(
        end=text.index("said. Carl Foss, the mayor") + 15, key="Carl Foss", speaker="Carl Foss",
        aliases=("Carl Foss",), distractors=("Ida Moen", "Peter Dahl"), start=start,
    )  # fmt: skip
    assert "the evidence reads as if Ida Moen had said it" in prove(parse(text, "a.txt"), claimed)


def test_evidence_with_characters_that_cannot_be_shown_is_refused() -> None:
    text = TEXT.replace("as good as new", "as good \x1b[1mas new")
    shifted = SAID._replace(quote="The engine is as good", end=SAID.end + 4)
    assert "the evidence holds characters that cannot be shown" in prove(parse(text, "a.txt"), shifted)


def test_a_fact_with_a_key_far_longer_than_its_distractors_is_refused() -> None:
    sentence = "Carl Foss, the mayor, bought the first ticket for 40 crowns on Monday."
    fact = Candidate(
        kind=FACT_RECALL,
        type="single-choice",
        form="gap",
        stem="What did Carl Foss buy?",
        key="the first ticket for 40 crowns",
        start=TEXT.index(sentence),
        end=TEXT.index(sentence) + len(sentence),
        distractors=("a boat", "a house"),
    )
    assert prove(ARTICLE, fact) == ["the key is much longer than every distractor"]


@pytest.mark.parametrize(
    ("stem", "key"),
    [
        ("Foss bought {____ for 40 crowns.", "the first ticket"),
        ("Foss bought ____} for 40 crowns.", "the first ticket"),
        ("Foss bought ____ for 40 crowns.", "the first|ticket"),
        ("Foss bought ____ for 40 crowns.", "the first ticket}"),
        ("Foss {{bought ____ for 40 crowns.", "the first ticket"),
        ("Foss bought ____ for 40}} crowns.", "the first ticket"),
    ],
)
def test_a_gap_that_a_bank_could_not_tell_from_the_text_may_not_leave(stem: str, key: str) -> None:
    gap = SAID._replace(kind=FACT_RECALL, type="cloze", form="gap", stem=stem, key=key, distractors=(), aliases=())
    start = TEXT.index("Carl Foss, the mayor")
    text = TEXT.replace("the first ticket", key)
    reasons = prove(parse(text, "a.txt"), gap._replace(start=start, end=text.index(" on Monday") + 11))
    assert len(reasons) == 1
    assert reasons[0] in (
        "the gap cannot be told from the marks around it",
        "the stem holds mark-up or stray characters",
    )


def test_a_match_needs_evidence_for_every_side() -> None:
    pairs = {"“The engine is as good as new.”": "Ida Moen", "“Ahoy.”": "Anna Berg"}
    match = SAID._replace(type="matching", stem="Match each quotation to its speaker.", pairs=pairs)
    assert prove(ARTICLE, match) == ["the evidence does not hold every key"]


@pytest.mark.parametrize("stem", ["Who told me that the engine was new?", "Who said we would sail again?"])
def test_a_stem_that_speaks_of_the_writer_may_not_leave(stem: str) -> None:
    assert "the stem speaks of the writer" in prove(ARTICLE, SAID._replace(stem=stem))


@pytest.mark.parametrize(
    "stem",
    [
        "Who said, “We and my men sail”?",
        "Context: Islanders say the cut will 'finish us' as winter comes.\nWho said, “Ships sail”?",
        "Context: Ferry cut ‘will finish us’.\nWho said, “Ships sail”?",
    ],
)
def test_the_speakers_own_person_in_marks_may(stem: str) -> None:
    assert "the stem speaks of the writer" not in prove(ARTICLE, SAID._replace(stem=stem))
