"""What a page shows twice: a paragraph that comes again, and a pull quote, words of the story set apart from it."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.article.block import Block
from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_PULLED = lazy_pattern(r"(?:\"(?P<straight>[^\"“”]{15,400})\"|“(?P<round>[^\"“”]{15,400})”)[^\"“”.!?]{0,60}")
_MOST = 12
"""Pull quotes that are looked for: more are something else."""
_FEWEST = 20
"""Words of a paragraph that nobody writes twice."""


def repeats(blocks: Sequence[Block]) -> None:
    """Take out of the story the second copy of a paragraph with somebody's words, and what is pulled out of one."""
    seen: set[str] = set()
    for block in blocks:
        quotes = '"' in block.text or "“" in block.text
        if block.role is Role.BODY and block.words >= _FEWEST and quotes:
            if block.text in seen:
                block.role = Role.OTHER
            seen.add(block.text)
    pulled = [block for block in blocks if block.role is Role.BODY and not block.terminated and block.text[0] in '"“']
    for block in pulled[:_MOST]:
        match = _PULLED.fullmatch(block.text)
        words = (match["straight"] or match["round"]).strip(" ,.…") if match else ""
        if words and any(words in other.text for other in blocks if other is not block and other.role is Role.BODY):
            block.role = Role.OTHER
