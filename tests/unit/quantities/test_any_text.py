"""Whatever the text, the finder neither raises nor loops, and its items hold what the text holds."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.article.reader import parse
from quizapp.errors import QuizError
from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import Candidate
from quizapp.generate.facts.quantities import find

PIECES = (
    "About At least 12 1,50,000 3.5 $ £ € Rs crore million percent % people schools in on of the The Kenya Maria Silva "
    "said , . — ( ) “ ” \" ' \\ - 2019 June 20, 2024 Monday third 11th a-third two-year he She opened has killed ____ {{x}}"
).split(" ")


def candidates(text: str) -> list[tuple[str, Candidate]]:
    try:
        article = parse(text, "any.txt")
    except QuizError:
        return []
    return [(article.text, found) for found in find(Analysis(article)) if isinstance(found, Candidate)]


def check(text: str) -> None:
    for body, item in candidates(text):
        evidence = body[item.start : item.end]
        assert evidence
        if item.options:
            assert len(set(item.options)) == len(item.options)
            assert item.key in item.options
            assert item.key not in item.distractors
        if item.type == "single-choice":
            assert item.key.lower() in evidence.replace("\\", "").replace("a-", "a ").lower()


@given(st.text(max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_text_is_survived(text: str) -> None:
    check(f"A headline of the day\n\n{text}\n")


@given(st.lists(st.sampled_from(PIECES), max_size=60))
@settings(max_examples=120, deadline=None)
def test_any_mix_of_the_pieces_of_news_is_survived(pieces: list[str]) -> None:
    check("A headline of the day\n\nKenya opened 40 schools in 2019. " + " ".join(pieces) + ".\n")


def test_time_grows_with_length_and_not_faster() -> None:
    unit = "About 1{} people died in Paris in 20{} on Monday, officials in Kenya said. "

    def seconds(count: int) -> float:
        text = "A headline of the day\n\n" + "".join(unit.format(n % 90 + 10, n % 9 + 10) for n in range(count)) + "\n"
        analysis = Analysis(parse(text, "long.txt"))
        assert analysis.sentences
        assert analysis.names.mentions
        start = time.perf_counter()
        list(find(analysis))
        return time.perf_counter() - start

    seconds(50)
    small = min(seconds(300) for _ in range(2))
    assert seconds(1200) < small * 10


def test_hostile_runs_are_passed_over_quickly() -> None:
    start = time.perf_counter()
    for run in ("1" * 200_000, "$" * 200_000, "1," * 100_000, "the " * 50_000, "(" * 200_000, "5 - " * 50_000):
        candidates(f"A headline of the day\n\nKenya opened {run}.\n")
    assert time.perf_counter() - start < 20
