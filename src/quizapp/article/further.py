"""Several reports in one text: where the next one begins, and with it what is not read."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.article import dates, openings, roles
from quizapp.article.block import Block
from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_HEADINGS = (Role.HEADING, Role.RELATED, Role.TITLE)
_ABOVE = 4
"""Lines between a headline and the story, at the most."""
_LEAST = 2
"""Paragraphs of a report, at the least, before another may begin, unless a byline and a date stand above the first."""
_LONGEST = 30
"""Words of a headline that ends with a full stop, or of a line between a headline and its byline, at the most."""
_BYLINE_BEHIND = lazy_pattern(r".{10,150} ?[|–—-] ?By [A-Z][\w.'’-]+(?: [\w.'’-]+){1,7}")
"""`Ferry hits pier | By Ann Moss`."""


def next_report(blocks: Sequence[Block]) -> int:
    """The number of the block with the headline of a second report; that of all blocks where there is none.

    Such a headline has a byline below it, and a date or a dateline, or a dateline with its full date: a box within a report
    ("Analysis, by X") has not both. A headline that ends with a full stop has the byline right below it.
    """
    told = 0
    signed = dated = False
    for index, block in enumerate(blocks):
        enough = told >= _LEAST or (told and signed and dated)
        if block.role in _HEADINGS:
            if enough and block.words > _LEAST and _opens(block, blocks[index + 1 :]):
                return index
        elif block.role is Role.BODY:
            if (
                enough
                and _LEAST < block.words <= _LONGEST
                and _is_signed(blocks, index)
                and _opens(block, blocks[index + 1 :])
            ):
                return index
            told += 1
        signed = signed or block.role is Role.BYLINE
        dated = dated or block.role is Role.DATE
    return len(blocks)


def _is_signed(blocks: Sequence[Block], index: int) -> bool:
    """Whether a byline stands right below block `index`."""
    return index + 1 < len(blocks) and _is_byline(blocks[index + 1])


def _is_byline(block: Block) -> bool:
    return block.role is Role.BYLINE or (block.role is not Role.BODY and roles.is_byline(block.text))


def _opens(headline: Block, blocks: Sequence[Block]) -> bool:
    """Whether a byline stands here, and a date, before the story, or a dateline at its head, which needs no byline if full."""
    by = _BYLINE_BEHIND.fullmatch(headline.text) is not None
    dated = False
    for index, block in enumerate(blocks[: _ABOVE + 1]):
        if block.role is Role.BODY:
            if index == 0 and block.words <= _LONGEST and _is_signed(blocks, index):
                continue
            line = openings.dateline(block.raw, 0, len(block.raw))
            return (by and (dated or line is not None)) or (
                line is not None and dates.find(block.raw[: line[0]]) is not None
            )
        by = by or block.role is Role.BYLINE or roles.is_byline(block.text)
        dated = dated or block.role is Role.DATE
    return False
