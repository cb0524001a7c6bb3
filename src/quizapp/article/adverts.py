"""What others pay for within an article: the paragraphs under "A message from our sponsor"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.article.block import Block
from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_SPONSORED = lazy_pattern(
    r"\W*(?:(?:an?|the) )?(?:message|word|note|offer)s? from (?:our|the|this newsletter['’]s) "
    r"(?:sponsor|partner|advertiser)s?\b.{0,60}",
    re.IGNORECASE,
)
_LONGEST = 4
"""Paragraphs of an advertisement, at the most."""


def adverts(blocks: Sequence[Block]) -> None:
    """Take out of the story what stands under the heading of an advertisement, up to the next heading."""
    left = 0
    for block in blocks:
        if len(block.text) <= 120 and _SPONSORED.fullmatch(block.text):
            block.role, left = Role.OTHER, _LONGEST
        elif block.role is not Role.BODY:
            left = left if block.role is Role.SOURCE else 0
        elif left:
            block.role = Role.OTHER
            left -= 1
