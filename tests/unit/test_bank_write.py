"""A bank is written as a person would write it, and loads again as the very same bank."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.bank.examine import examine
from quizapp.bank.source import Source
from quizapp.bank.write import write
from quizapp.model.bank import Bank
from quizapp.model.item import (
    Cloze,
    Item,
    Matching,
    MultipleChoice,
    Numeric,
    Ordering,
    ShortAnswer,
    SingleChoice,
    TrueFalse,
)


def reread(bank: Bank) -> Bank | None:
    return examine(Source("bank.yaml", write(bank).encode())).bank


def bank_of(*items: Item) -> Bank:
    return Bank(title="T", items=items)


def test_a_bank_is_written_in_the_short_form() -> None:
    bank = Bank(
        title="Capitals: a start",
        article="a.txt",
        items=(
            SingleChoice(id="peru", stem="What is the capital of Peru?", key="Lima", distractors=("Quito", "La Paz")),
            TrueFalse(id="sun", stem="The sun is a star.", key=True, feedback={"false": "It is."}, points=0.5),
            ShortAnswer(id="no", stem="Norway's code?", key="no", tags=("codes",), explanation="One.\n\nTwo # three"),
            Numeric(id="everest", stem="How high?", key="8848"),
            SingleChoice(id="n", stem="#1?", key="2", distractors=("1", "3"), options=("1", "2", "3"), shuffle=False),
        ),
    )
    assert write(bank) == (
        "# yaml-language-server: $schema=bank.schema.json\n"
        'title: "Capitals: a start"\n'
        "article: a.txt\n"
        "items:\n"
        "  - id: peru\n"
        "    question: What is the capital of Peru?\n"
        "    answer: Lima\n"
        "    distractors: [Quito, La Paz]\n"
        "\n"
        "  - id: sun\n"
        "    question: The sun is a star.\n"
        "    answer: true\n"
        "    feedback:\n"
        '      "false": It is.\n'
        "    points: 0.5\n"
        "\n"
        "  - id: no\n"
        "    question: Norway's code?\n"
        "    answer: no\n"
        "    tags: [codes]\n"
        "    explanation: |-\n"
        "      One.\n"
        "\n"
        "      Two # three\n"
        "\n"
        "  - id: everest\n"
        "    type: numeric\n"
        "    question: How high?\n"
        "    answer: 8848\n"
        "\n"
        "  - id: n\n"
        '    question: "#1?"\n'
        "    answer: 2\n"
        "    options: [1, 2, 3]\n"
    )


AWKWARD = [
    *(
        "no",
        "1:30",
        "007",
        "true",
        "null",
        "~",
        "<<",
        "=",
        "-1",
        "a #b",
        "# a",
        "a\n#b",
        "x: y",
        "a:",
        ":",
        "? a",
        "- a",
        "-",
    ),
    *("'", '"', "[a]", "{{a}}", "a, b", "@a", "%a", "`", "*a*", "&a", "!a", "|", ">", "C:\\data", "---", "..."),
    *("a\nb", "a\n\n  b\n c", "a\n \nb", "a  b", "£ 5", "a — b", "😀", "\ufffe", "x" * 3000),
]


@pytest.mark.parametrize("text", AWKWARD)
def test_every_awkward_text_survives_everywhere(text: str) -> None:
    bank = bank_of(
        ShortAnswer(id="s", stem=text, key=text, accept=(text, "other"), feedback={text: text}, explanation=text),
        Matching(id="m", stem="q", pairs={text: text, "left": "right"}, distractors=(text, "wrong"), hints=(text,)),
        MultipleChoice(id="c", stem="q", keys=(text, "k"), distractors=(text + "x",), tags=(text,)),
    )
    assert reread(bank) == bank


VISIBLE = st.characters(exclude_categories=["C", "Z"])
TEXTS = st.text(VISIBLE, min_size=1, max_size=12) | st.text(
    "ab :#-?,[]{}&*!|>'\"%@`\\\n~<=1.é", min_size=1, max_size=12
).filter(lambda text: bool(text.strip()))


def several(least: int = 0) -> st.SearchStrategy[list[str]]:
    return st.lists(TEXTS, min_size=least, max_size=4)


COMMON = {
    "id": TEXTS,
    "stem": TEXTS,
    "kind": TEXTS,
    "tags": several(),
    "points": st.floats(0.001, 1000),
    "hints": several(),
    "explanation": st.none() | TEXTS,
    "difficulty": st.sampled_from([None, "easy", "hard"]),
    "evidence": st.none() | st.fixed_dictionaries({"text": TEXTS, "article": st.none() | st.just("a.txt")}),
}
FEEDBACK = {"feedback": st.dictionaries(TEXTS, TEXTS, max_size=2)}
CHOICE = {"distractors": several(1), "shuffle": st.booleans(), "options": several(), **FEEDBACK}
ITEMS: st.SearchStrategy[Item] = st.one_of(
    st.fixed_dictionaries(COMMON | fields).map(lambda values, model=model: model(**values))
    for model, fields in (
        (SingleChoice, {"key": TEXTS, **CHOICE}),
        (MultipleChoice, {"keys": several(1), **CHOICE}),
        (TrueFalse, {"key": st.booleans(), **FEEDBACK}),
        (ShortAnswer, {"key": TEXTS, "accept": several(), "reject": several(), **FEEDBACK}),
        (Numeric, {"key": TEXTS, "tolerance": st.none() | TEXTS, "unit": st.none() | TEXTS, "accept_units": several()}),
        (Cloze, {"distractors": several()}),
        (Matching, {"pairs": st.dictionaries(TEXTS, TEXTS, min_size=4, max_size=4), "distractors": several()}),
        (Ordering, {"order": several(2)}),
    )
)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(item=ITEMS, title=TEXTS)
def test_whatever_is_written_loads_as_the_same_bank(item: Item, title: str) -> None:
    bank = Bank(title=title, items=(item,))
    assert reread(bank) == bank


def test_the_written_bank_is_clean_under_check(tmp_path: Path) -> None:
    bank = bank_of(SingleChoice(id="a", stem="Who said: “No”?", key="A, B", distractors=("C: D",)))
    assert examine(Source(str(tmp_path / "b.yaml"), write(bank).encode())).problems == []
