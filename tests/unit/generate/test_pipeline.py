"""From an article to its items: what is chosen, in which order, and what is told of the rest."""

from __future__ import annotations

from collections import Counter

import pytest

from quizapp.article import Article, parse
from quizapp.generate.candidate import FACT_RECALL, WHO_SAID_WHAT, Candidate
from quizapp.generate.pipeline import generate

TURNS = {
    "Anna Brandt": ("The sea took eleven metres of the wall in one night", "a debt to our children", "Stone outlasts mayors"),
    "Peter Okafor": ("Ferries carried more people in June than in all of May", "an empty harbour", "Sailors count their hours"),
    "Ruth Kessler": ("Libraries keep teenagers warm in winter", "a shelf without books", "Reading is cheaper than policing"),
    "Carl Foss": ("Taxes will rise by a tenth before anybody lays a brick", "a promise made on thin paper", "Money is loud"),
    "Ida Moen": ("Trams could run every six minutes between the mill and the port", "a timetable for ghosts", "Buses hate snow"),
    "Marta Lind": ("Half of the oaks in the park were planted by prisoners", "the lungs of the old town", "Oaks take their time"),
    "Hugo Petit": ("Restaurants pay twice what bakeries pay for the same water", "a bill for thin air", "Kitchens are closing"),
    "Lucy Marsh": ("Nurses sleep in their cars between two shifts", "a ward without beds", "Wards need people"),
}  # fmt: skip
"""Who says what: a sentence, a fragment, another sentence."""


def _town() -> Article:
    """A long article in which eight people each speak three times."""
    paragraphs = ["The council of Larne met on Monday to hear about the works of the coming year in the town."]
    for number, (person, (first, part, last)) in enumerate(TURNS.items()):
        surname = person.split()[-1]
        paragraphs.append(
            f'Engineer {person} has worked for the town for {number + 4} years. "{first}," {surname} said.'
        )
        paragraphs.append(f'{surname} called the budget of the council "{part}" in a letter to the mayor of Larne.')
        paragraphs.append(f'"{last}, and everybody in the council knows it," {surname} told reporters.')
    return parse("\n\n".join(["Town hears of its works", "By Jo Writer", *paragraphs]) + "\n", "town.txt")


TOWN = _town()


def shown(items: tuple[Candidate, ...]) -> list[tuple[str, str]]:
    return [(item.stem, item.key) for item in items]


def test_the_same_article_and_seed_give_the_same_items() -> None:
    assert generate(TOWN, seed=7) == generate(TOWN, seed=7)


def test_another_seed_only_reorders_options() -> None:
    one, other = generate(TOWN, seed=1).items, generate(TOWN, seed=2).items
    assert [item._replace(shown=()) for item in one] == [item._replace(shown=()) for item in other]
    assert [item.shown for item in one] != [item.shown for item in other]
    assert all(sorted(a.shown) == sorted(b.shown) for a, b in zip(one, other, strict=True))


def test_a_chosen_set_asks_no_sentence_twice() -> None:
    for items in (generate(TOWN).items, generate(TOWN, count=30).items):
        quotes = [item.quote for item in items if item.type != "matching" and item.quote]
        assert len(quotes) == len(set(quotes))


def test_a_chosen_set_has_no_key_more_than_twice() -> None:
    items = [item for item in generate(TOWN, count=40).items if item.type in {"single-choice", "short-answer"}]
    assert max(Counter(item.key for item in items).values()) <= 2


@pytest.mark.parametrize("wanted", [1, 3, 8])
def test_as_many_items_as_were_asked_for(wanted: int) -> None:
    assert len(generate(TOWN, count=wanted).items) == wanted


def test_everything_holds_every_quotation_of_a_chosen_set() -> None:
    everything = {item.quote for item in generate(TOWN, everything=True).items}
    assert {item.quote for item in generate(TOWN).items} <= everything
    assert len(everything) > len(generate(TOWN, count=5).items)


def test_a_chosen_set_spreads_over_the_article() -> None:
    places = [item.start / len(TOWN.text) for item in generate(TOWN, count=8).items]
    assert min(places) < 0.34
    assert max(places) > 0.66
    assert places == sorted(places)


def test_no_position_holds_the_key_more_often_than_another() -> None:
    items = [item for item in generate(TOWN, everything=True).items if item.shown]
    for size in {len(item.shown) for item in items}:
        at = Counter(item.shown.index(item.key) for item in items if len(item.shown) == size)
        assert max(at.values()) - min(at[n] for n in range(size)) <= 3, at


def test_only_the_kind_that_was_asked_for() -> None:
    for kind in (WHO_SAID_WHAT, FACT_RECALL):
        assert {item.kind for item in generate(TOWN, kinds={kind}, everything=True).items} <= {kind}


def test_what_was_left_out_carries_its_stage_and_reason() -> None:
    text = TOWN.text + '\n\n"The tide was never measured by anybody at all," an official said.\n'
    drops = generate(parse(text, "town.txt"), count=3).drops
    assert all(drop.stage and drop.reason for drop in drops)
    assert {"attribution", "rank"} <= {drop.stage for drop in drops}
    unnamed = [drop for drop in drops if "tide was never measured" in drop.text and drop.stage == "attribution"]
    assert len(unnamed) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "No paragraph"),
        ("Too short to be asked about.", "too short"),
        ("Ein Titel\n\n" + "Der Bürgermeister sagte, dass die Brücke nicht vor dem Winter fertig ist. " * 12, "German"),
        ("Un titre\n\n" + "Le maire a dit que le pont ne sera pas prêt avant la fin de la saison. " * 12, "French"),
        ("0101 1100 " * 100, "No paragraph"),
    ],
)
def test_what_is_not_english_news_is_refused_with_a_sentence(text: str, words: str) -> None:
    result = generate(parse(text, "a.txt"))
    assert result.items == ()
    assert result.refusal is not None
    assert words in result.refusal


def test_every_who_said_item_shows_its_words_and_hides_its_speaker() -> None:
    for item in generate(TOWN, kinds={WHO_SAID_WHAT}, everything=True).items:
        if item.form == "quotation-to-speaker":
            assert item.speaker == item.key
            assert item.key.split()[-1] not in item.stem
            assert item.quote
            assert item.quote in TOWN.text[item.start : item.end]
            assert item.key not in item.distractors


def test_what_only_the_article_explains_is_offered_with_all() -> None:
    answers = [
        "It was a long way, and I did it twice.",
        "They told me that it would not do.",
        "I said so, and he laughed at it.",
    ]
    turns = "\n\n".join(f"Q: And then?\n\nAnn Lee: {answer} {answer}" for answer in answers)
    article = parse(f"Ann Lee on her life at sea\n\nAnn Lee, a sailor, spoke to us in Larne.\n\n{turns}\n", "a.txt")
    result = generate(article)
    assert result.items == ()
    assert "--all" in (result.refusal or "")
    assert generate(article, everything=True).items
