"""The cheap gate before the patterns of notes lets all of them through."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.article import roles


@settings(max_examples=500, suppress_health_check=list(HealthCheck), deadline=None)
@given(text=st.from_regex(roles._NOTE))
def test_whatever_may_be_a_note_passes_the_gate(text: str) -> None:
    assert not roles._NOTE.match(text) or roles._may_be_note(text)
