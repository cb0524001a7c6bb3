"""What the tests of the generator share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quizapp.article import parse
from quizapp.generate.analysis import Analysis


@pytest.fixture(scope="session")
def speaker() -> Callable[[str], str | None]:
    """Who is found to have said that the bridge will open before the winter comes, in an article of a given body."""
    words = "The bridge will open before the winter comes"

    def found_in(body: str) -> str | None:
        text = f"Bridge to open soon\n\nBy Jo Writer\n\n{body}\n"
        analysis = Analysis(parse(text, "a.txt"))
        found = [a for a in analysis.attributions if words in text[a.quotation.start : a.quotation.end]]
        assert len(found) == 1, found
        return found[0].speaker.name if found[0].speaker else None

    return found_in
