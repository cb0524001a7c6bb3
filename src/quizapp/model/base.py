"""The base of every model, and the text types whose strings are clean."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from quizapp.text import clean


def _filled(text: str) -> str:
    text = clean(text).strip()
    if not text:
        raise ValueError("must not be empty")
    return text


Text = Annotated[str, AfterValidator(_filled)]
"""A string that is clean (see `quizapp.text.clean`), stripped, and not empty."""


class Model(BaseModel):
    """A frozen value: equal by content, closed to unknown fields, usable by field name or by its name in a bank."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True)
