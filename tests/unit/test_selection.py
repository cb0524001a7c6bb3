"""Which items a run asks: filters, seeds, nothing given away, siblings apart, keys in every place."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.errors import NoItemsError
from quizapp.model.item import Item, as_item
from quizapp.quiz.layout import layouts
from quizapp.quiz.selection import chosen, left_out
from quizapp.quiz.settings import Settings


def typed(name: str, question: str, answer: str, **fields: object) -> Item:
    return as_item({"id": name, "type": "short-answer", "question": question, "answer": answer} | fields)


def choice(name: str, *options: str, **fields: object) -> Item:
    return as_item(
        {"id": name, "type": "single-choice", "question": f"{name}?", "answer": options[0], "distractors": options[1:]}
        | fields
    )


def ids(items: list[Item]) -> list[str]:
    return [item.id for item in items]


PLAIN = [
    typed(f"n{n}", f"Question about thing{n}?", f"answer{n}", kind="ab"[n % 2], tags=[f"t{n % 3}"]) for n in range(12)
]


def test_a_run_asks_everything_once_in_an_order_that_the_seed_fixes() -> None:
    first, again, other = (ids(chosen(PLAIN, Settings(seed=seed))) for seed in (1, 1, 2))
    assert first == again != other
    assert sorted(first) == sorted(ids(PLAIN))
    assert ids(chosen(PLAIN, Settings(shuffle=False))) == ids(PLAIN)


def test_count_kinds_tags_and_missed_ones_narrow_a_run() -> None:
    assert len(chosen(PLAIN, Settings(count=5))) == 5
    assert {item.kind for item in chosen(PLAIN, Settings(kinds=("a",)))} == {"a"}
    assert {item.tags for item in chosen(PLAIN, Settings(tags=("t1", "t2")))} == {("t1",), ("t2",)}
    assert ids(chosen(PLAIN, Settings(missed_only=True), {id(PLAIN[3]), 0})) == ["n3"]


def test_filters_that_leave_nothing_are_named() -> None:
    with pytest.raises(NoItemsError, match="kind x and missed last time"):
        chosen(PLAIN, Settings(kinds=("x",), missed_only=True))
    with pytest.raises(NoItemsError, match="no items"):
        chosen([], Settings())


@pytest.mark.parametrize("bad", [{"count": 0}, {"time_limit": 0.0}, {"penalty": 1.5}])
def test_settings_that_make_no_sense_are_refused(bad: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(bad))):
        Settings(**bad)  # type: ignore[arg-type]


CAPITAL = typed("capital", "What is the capital of Peru?", "Lima")


@pytest.mark.parametrize(
    "teller",
    [
        typed("country", "Lima is the capital of which country?", "Peru"),
        typed("year", "In which year did Lima become the capital of Peru?", "1535"),
        as_item({"id": "gap", "type": "cloze", "question": "The capital of Peru, Lima, lies by the {{sea}}."}),
        as_item({"id": "judge", "type": "true-false", "question": "Lima is the capital of Peru.", "answer": True}),
        typed("twin", "Peru's capital is called what?", "Lima"),
    ],
)
@pytest.mark.parametrize("seed", range(4))
def test_no_item_gives_away_anothers_key(teller: Item, seed: int) -> None:
    run = chosen([CAPITAL, teller], Settings(seed=seed))
    assert len(run) == 1
    assert len(left_out([CAPITAL, teller], run, Settings(seed=seed))) == 1


@pytest.mark.parametrize(
    "other",
    [
        typed("other", "What is the capital of Ecuador?", "Quito"),
        typed("trip", "Who flew from Lima to Bogota in 1928?", "Elmer Faucett"),
        typed("key", "Which city lies at the mouth of the river Rimac?", "Lima"),
    ],
)
def test_an_item_that_only_mentions_a_key_may_stay(other: Item) -> None:
    assert len(chosen([CAPITAL, other], Settings())) == 2


def test_a_quotation_and_its_speaker_are_not_both_asked() -> None:
    quotation = "We will not bow to pressure from abroad"
    who = typed("who", f'Who said: "{quotation}"?', "Maria Lopez")
    what = choice("what", quotation, "We are ready", "It is late", question="What did Maria Lopez say about pressure?")
    assert all(len(chosen([who, what], Settings(seed=seed))) == 1 for seed in range(4))


@pytest.mark.parametrize("label", ["Context", "Context (June 20, 2024)"])
def test_a_context_that_two_items_share_does_not_make_them_alike(label: str) -> None:
    context = f"{label}: Court of Larne annuls the election of the harbour mayor.\n"
    asked = typed("a", f"{context}Who said, “The tide waits for nobody in robes”?", "Agata Moll")
    other = typed("b", f"{context}Agata Moll said that five people had cancelled a decision. How many?", "five")
    assert set(ids(chosen([asked, other], Settings()))) == {"a", "b"}


def test_where_there_is_a_choice_items_that_mention_a_key_wait() -> None:
    trip = typed("trip", "Who flew from Lima to Bogota in 1928?", "Elmer Faucett")
    pool = [CAPITAL, trip, *PLAIN]
    for seed in range(20):
        assert not {"capital", "trip"} <= set(ids(chosen(pool, Settings(seed=seed, count=8))))
    assert len(chosen(pool, Settings(count=14))) == 14


def proved(name: str, passage: str) -> Item:
    return typed(name, f"What about {name}?", f"key{name}", evidence={"text": passage})


def test_two_items_on_one_passage_are_not_side_by_side() -> None:
    pool = [proved(f"{passage}{n}", f"Passage {passage}.") for passage in "abc" for n in range(2)]
    for seed in range(10):
        run = chosen(pool, Settings(seed=seed))
        assert all(first.id[0] != second.id[0] for first, second in pairwise(run))
    assert {item.id[0] for item in chosen(pool, Settings(count=3))} == set("abc")


def test_the_key_stands_equally_often_in_each_place() -> None:
    items = [choice(f"c{n}", "Lima", "Oslo", "Accra", "Quito") for n in range(40)]
    shown = layouts(items, 3)
    assert Counter(options.index("Lima") for options in shown) == {0: 10, 1: 10, 2: 10, 3: 10}
    assert shown == layouts(items, 3) != layouts(items, 4)
    assert all(sorted(options) == ["Accra", "Lima", "Oslo", "Quito"] for options in shown)


def test_numbers_ascend_and_an_author_may_fix_the_order() -> None:
    numbers = choice("a", "1,000", "90", "20,000")
    fixed = choice("b", "Two", "One", "Both", shuffle=False, options=["One", "Two", "Both"])
    as_written = choice("c", "Two", "One", shuffle=False)
    units = choice("d", "5 kg", "7 m", "6 s")
    shown = layouts([numbers, fixed, as_written, units], 1)
    assert shown[:3] == (("90", "1,000", "20,000"), ("One", "Two", "Both"), ("Two", "One"))
    assert set(shown[3]) == {"5 kg", "7 m", "6 s"}


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from("abcdef"), min_size=2, max_size=8).filter(lambda steps: len(set(steps)) > 1), st.integers()
)
def test_steps_are_never_shown_in_the_right_order(steps: list[str], seed: int) -> None:
    item = as_item({"id": "o", "type": "ordering", "question": "?", "order": steps})
    (shown,) = layouts([item], seed)
    assert sorted(shown) == sorted(steps)
    assert list(shown) != steps


def test_a_bank_of_ten_thousand_like_items_is_not_quadratic() -> None:
    items = [typed(str(n), f"What is the capital of land{n}?", "Lima" if n % 2 else f"town{n}") for n in range(10_000)]
    assert len(chosen(items, Settings(count=20))) == 20
    assert len(chosen(items, Settings())) == 10_000
