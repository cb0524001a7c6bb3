"""The quick ways of the name finder find what the plain ones would."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from quizapp.generate.names import runs

PLAIN_RUN = re.compile(
    rf"(?<![\w@#/&])(?<!-[{runs._UPPER}]\.){runs._WORD}(?:(?:\.(?=[ ]))?{runs._GLUE}{runs._WORD}){{0,9}}(?:,?[ ](?:Jr|Sr)\b\.?)?"
)
PIECES = (
    "al-",
    "el-",
    "bin-",
    "an",
    "A",
    "É",
    "Tang",
    "U.",
    "S.",
    "Jr.",
    "de ",
    "&",
    "'",
    "’",
    "-",
    ".",
    ",",
    " ",
    "\n",
    "s",
    "@",
    "/",
    "7",
)


@given(text=st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_runs_of_capitalised_words_are_found_by_their_first_letter(text: str) -> None:
    found = list(runs.RUN.finditer(text))
    assert [run.span() for run in found] == [run.span() for run in PLAIN_RUN.finditer(text)]
    for run in found:
        assert runs.parts_of(text, run) == [(*m.span(), m.group()) for m in runs._PART.finditer(text, *run.span())]
