"""Patterns that are compiled when they are first asked."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import quizapp
from quizapp.patterns import lazy_pattern


def test_it_has_the_methods_and_attributes_of_a_pattern() -> None:
    pattern = lazy_pattern(r"(?P<first>[a-z])(\d)", re.IGNORECASE)
    assert [m["first"] for m in pattern.finditer("A1 b2")] == ["A", "b"]
    assert pattern.sub("-", "A1 b2") == "- -"
    assert (pattern.groups, pattern.pattern) == (2, r"(?P<first>[a-z])(\d)")


def test_a_broken_pattern_says_so_at_its_first_use() -> None:
    pattern = lazy_pattern("(")
    with pytest.raises(re.error, match="unterminated subpattern"):
        pattern.search("")


def test_every_pattern_of_the_package_can_be_compiled() -> None:
    kind = type(lazy_pattern(""))
    count = 0
    for module in pkgutil.walk_packages(quizapp.__path__, "quizapp."):
        if module.name.startswith(("quizapp.generate.", "quizapp.article.")):
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, kind):
                    assert value.flags is not None  # compiles it
                    count += 1
    assert count > 500
