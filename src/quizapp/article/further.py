"""Several reports in one text: where the next one begins, and with it what is not read."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.article import openings, roles
from quizapp.article.block import Block
from quizapp.article.model import Role

_HEADINGS = (Role.HEADING, Role.RELATED, Role.TITLE)
_ABOVE = 4
"""Lines between a headline and the story, at the most."""
_LEAST = 2
"""Paragraphs of a report, at the least, before another may begin."""


def next_report(blocks: Sequence[Block]) -> int:
    """The number of the block with the headline of a second report; that of all blocks where there is none.

    Such a headline has a byline below it, and a date or a dateline: a box within a report ("Analysis, by X") has not both.
    """
    told = 0
    for index, block in enumerate(blocks):
        if block.role is Role.BODY:
            told += 1
        elif told >= _LEAST and block.role in _HEADINGS and block.words > _LEAST and _opens(blocks[index + 1 :]):
            return index
    return len(blocks)


def _opens(blocks: Sequence[Block]) -> bool:
    """Whether a byline stands here, and a date, before the story, or a dateline at its head."""
    by = dated = False
    for block in blocks[: _ABOVE + 1]:
        if block.role is Role.BODY:
            return by and (dated or openings.dateline(block.raw, 0, len(block.raw)) is not None)
        by = by or block.role is Role.BYLINE or roles.is_byline(block.text)
        dated = dated or block.role is Role.DATE
    return False
