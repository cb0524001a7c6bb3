"""Patterns behind a cheap test find what they find alone."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp import generate
from quizapp.generate.language import Sign, small_words

NEWS = Path(__file__).parent / "news"
TEXTS = [line for file in sorted(NEWS.glob("*.*")) for line in file.read_text("utf-8").split("\n") if line]


def signs_in(name: str, value: object) -> Iterator[tuple[str, Sign]]:
    if isinstance(value, Sign):
        yield name, value
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from signs_in(f"{name}.{number}", inner)


def signs() -> dict[str, Sign]:
    """Every sign of the generator that has a test of its own."""
    found: dict[str, Sign] = {}
    for module in pkgutil.walk_packages(generate.__path__, "quizapp.generate."):
        for name, value in vars(importlib.import_module(module.name)).items():
            found.update(signs_in(f"{module.name.removeprefix('quizapp.generate.')}.{name}", value))
    return {name: sign for name, sign in found.items() if sign.words is not None}


SIGNS = signs()


@pytest.mark.parametrize("name", sorted(SIGNS))
def test_a_sign_finds_in_news_what_its_pattern_finds(name: str) -> None:
    sign = SIGNS[name]
    for text in TEXTS:
        assert (sign.search(text, small_words(text)) is None) == (sign.pattern.search(text) is None)


@pytest.mark.parametrize("name", sorted(SIGNS))
@settings(max_examples=200, suppress_health_check=list(HealthCheck), deadline=None)
@given(data=st.data())
def test_a_sign_finds_whatever_its_pattern_may_find(name: str, data: st.DataObject) -> None:
    sign = SIGNS[name]
    text = data.draw(st.from_regex(re.compile(sign.pattern.pattern, sign.pattern.flags)))
    assert sign.search(text, small_words(text)) is not None
