"""The base of every model, and the text types whose strings are clean."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from quizapp.model.without_plugins import leave_plugins_out
from quizapp.text import clean

leave_plugins_out()

LONGEST = 20_000
"""Characters of one text: some eight pages, and no screen has to lay out more."""


def _filled(text: str) -> str:
    text = clean(text).strip()
    if not text:
        raise ValueError("is empty")
    if len(text) > LONGEST:
        raise ValueError(f"is {len(text):,} characters long; {LONGEST:,} is the most")
    return text


Text = Annotated[str, AfterValidator(_filled)]
"""A string that is clean (see `quizapp.text.clean`), stripped, not empty, and at most `LONGEST` characters long."""


class Model(BaseModel):
    """A frozen value: equal by content, closed to unknown fields, usable by field name or by its name in a bank."""

    # Validators are built at first use: a program that only asks for a type pays nothing for them.
    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, defer_build=True
    )
