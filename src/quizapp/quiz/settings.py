"""What the student chose before starting: how many items, which ones, practice or exam, how long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

Mode = Literal["practice", "exam"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one attempt; the defaults are a practice run through everything."""

    count: int | None = None
    """At most so many items; None means all."""
    kinds: tuple[str, ...] = ()
    """Only items of these kinds; none means every kind."""
    tags: tuple[str, ...] = ()
    """Only items with at least one of these tags; none means all."""
    missed_only: bool = False
    """Only items whose last answer was not fully right."""
    seed: int = 0
    """Fixes the choice and order of items and the order of options."""
    mode: Mode = "practice"
    """`practice`: the verdict after each answer. `exam`: answers may change, and no verdict before submission."""
    time_limit: float | None = None
    """Seconds for the whole attempt; None means no limit."""
    shuffle: bool = True
    """False keeps the items in the bank's order. Options are shuffled unless their item says otherwise."""
    penalty: float = 0.0
    """Share of an item's points (0 to 1) that a wrong choice costs; "I don't know" costs nothing."""

    def __post_init__(self) -> None:
        if self.count is not None and self.count < 1:
            raise ValueError("count must be at least 1")
        if self.time_limit is not None and not self.time_limit > 0:
            raise ValueError("time_limit must be more than 0 seconds")
        if not 0 <= self.penalty <= 1:
            raise ValueError("penalty must be between 0 and 1")

    def to_dict(self) -> dict[str, Any]:
        """The settings as JSON-able data."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Settings:
        """The settings that `to_dict` gave; names that this version does not know are passed over."""
        known: dict[str, Any] = {name: data[name] for name in cls.__dataclass_fields__ if name in data}
        for name in ("kinds", "tags"):
            known[name] = tuple(known.get(name, ()))
        return cls(**known)
