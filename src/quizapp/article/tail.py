"""Where the story is over: corrections, disclosures, biographies of its writers, what a firm says of itself.

Each is known by its own words, or by what stands before it: after a correction nothing short is the story again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizapp.article import roles
from quizapp.article.block import Block
from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_LAST = 8
"""How many paragraphs the end of a page has, at most."""
_SHORT = 60
"""Words of the longest note at the end."""
_CORRECTION = lazy_pattern(r"corrections?\W*", re.IGNORECASE)
_FINAL = lazy_pattern(
    r"[\[(*_]*(?:corrections?\b|a correction was made\b|clarifications?\s?:|an earlier version of\b"
    r"|disclosures?\s?:|copyright\b|©|(?:this|the) (?:article|story|piece|post|report) (?:was|has been|is) (?:\w+ )?"
    r"(?:amended|corrected|updated|edited))",
    re.IGNORECASE,
)
"""Notes that stand under a story and never within it."""
_OF_THE_FIRM = lazy_pattern(
    r"(?:About (?:the )?[A-Z][\w&.'’-]*(?: [\w&.'’,-]+){0,6}|Forward[- ]Looking Statements?.{0,30}|Safe Harbou?r.{0,40}"
    r"|(?:Media|Press|Investor)s? (?:Contact|Enquiries|Inquiries|Relations)s?.{0,30}|Notes? (?:to|for) [Ee]ditors?)\W*"
)
"""Headings of press releases, under which the firm speaks of itself."""
_PROFILE = lazy_pattern(r"((?:(?:[A-Z][\w.'’-]*|de|van|von|bin)\s){1,3}[A-Z][\w.'’-]*),?\sis\san?\s")
_FULL_NAME = lazy_pattern(r"[A-Z][\w.'’-]*(?: (?:de|van|von|bin|al))?(?: [A-Z][\w.'’-]*){1,3}")
_OF_A_WRITER = r",?\s(?:is|was|has|covers?|writes?|reports?|joined|works?|lives?|leads?|edits?|teaches)\s"


def close(blocks: Sequence[Block]) -> None:
    """Take out of the story what stands below it."""
    half = len(blocks) // 2
    for index in range(len(blocks) - 1, max(half, len(blocks) - _LAST - 4), -1):
        if _CORRECTION.fullmatch(blocks[index].text[:20]) or _OF_THE_FIRM.fullmatch(blocks[index].text[:90]):
            _drop(blocks[index:])
    _writers(blocks, half)
    notes = [i for i in range(max(half, len(blocks) - _LAST), len(blocks)) if _is_note(blocks[i])]
    if notes:
        _drop([b for b in blocks[notes[0] :] if b.words <= _SHORT and b.text[0] not in '“"‘'])
    _profiles(blocks)


def _drop(blocks: Sequence[Block]) -> None:
    for block in blocks:
        if block.role in (Role.BODY, Role.HEADING):
            block.role = Role.OTHER


def _is_note(block: Block) -> bool:
    return block.role is not Role.BODY and _FINAL.match(block.text[:100]) is not None


def _writers(blocks: Sequence[Block], half: int) -> None:
    """Paragraphs of the second half that begin with the full name of who wrote the article, and say what he is."""
    lines = [roles.byline_names(block.text) for block in blocks if block.role is Role.BYLINE and block.words <= 20]
    names = {name for line in lines[:4] for name in _FULL_NAME.findall(re.sub(r"^(?:By|BY) ", "", line))}
    if names:
        about = re.compile(rf"[*_—–]*(?:{'|'.join(map(re.escape, sorted(names)))}){_OF_A_WRITER}")
        _drop([b for b in blocks[half:] if b.words <= _SHORT and about.match(b.text[:120])])


def _profiles(blocks: Sequence[Block]) -> None:
    """At the very end: what somebody is who comes nowhere else in the story."""
    story = [block for block in blocks if block.role is Role.BODY]
    for block in story[-2:] if len(story) > 4 else ():
        match = _PROFILE.match(block.text) if block.words <= _SHORT else None
        if match and not _named(match[1].rsplit(None, 1)[-1], story, block):
            block.role = Role.OTHER


def _named(surname: str, story: Sequence[Block], besides: Block) -> bool:
    return any(surname in block.text for block in story if block is not besides)
