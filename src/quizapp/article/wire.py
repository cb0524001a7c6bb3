"""What a wire, a mail or a site puts above a report: slugs, notes to editors, headers, the way to a page."""

from __future__ import annotations

from collections.abc import Sequence

from quizapp.article.block import Block
from quizapp.article.model import Role
from quizapp.patterns import lazy_pattern

_SLUG = lazy_pattern(
    r"[a-z]\d{4}|[a-z] [a-z] [A-Z]{2}-.{2,80}|\^?(?:BC|AP|AM|PM|FC|PR)-[A-Z-][\w-]+(?:[ ,][^.!?]{0,80})?|\(?MORE\)?"
    r"|.{2,60}(?:\d(?:st|nd|rd|th) (?:Ld|Lead|Add|Sub)|Writethru|WRITETHRU)\b.{0,40}"
)
_WAY = lazy_pattern(r"[\w&'’ ]{2,25}(?: ?[>›»] ?[\w&'’, -]{2,40}){1,6}")
"""`Home > News > Local`."""
_HEADER = lazy_pattern(
    r"(?m:^)(?P<name>From|To|Cc|Bcc|Subject|Sent|Date|Reply-To|Return-Path|Received|Message-ID|Delivered-To|MIME-Version|User-Agent"
    r"|(?:Content|List|X)-[A-Za-z-]+)\s?:\s"
)
_OF_A_MAIL = frozenset(("Subject", "To", "MIME-Version", "Content-Type", "Message-ID"))
"""Headers that no report has by itself, as it may have "From: Ann Moss" or "Date: June 20"."""
_HANDED_ON = lazy_pattern(r"(?:Re|RE|Fwd?|FW|FWD):")
_FORWARDED = lazy_pattern(
    r"-{2,} ?(?:Forwarded message|Original Message|Begin forwarded message)\b|Begin forwarded message:"
    r"|On (?:[^\n]{0,24}\d{4},? (?:at )?\d{1,2}:\d\d[^\n]{2,100}|[^\n]{5,100}<\S{1,60}@\S{1,60}>) wrote:$"
)
_GREETING = lazy_pattern(
    r"(?:Hi|Hey|Hello) (?:[A-Z][\w’'-]+|all|everyone|everybody|folks|team)[,!](?: [a-z].{0,80})?|Dear [A-Z][\w. ’'-]{1,40},"
)
"""What somebody writes above what he hands on."""
_POSTED = lazy_pattern(r"(?:Submitted|Posted|Shared|Cross-?posted) by /?(?:u/|@)\S.{0,80}")
_TOP = 14
_CALL = lazy_pattern(
    r"(?:(?:UPDATE|WRAPUP|CORRECTED|CORRECTION|REFILE|RPT|REPEAT|EXCLUSIVE|FACTBOX|BRIEF|INSIGHT|ANALYSIS|FOCUS|POLL|TIMELINE)"
    r"(?: \d{1,2})?-)+(?=[A-Z\d\"'“‘])"
)


def slugs(blocks: Sequence[Block]) -> None:
    """Give what stands above a report and is not of it the role of other things."""
    for block in blocks[:_TOP]:
        if len(block.text) <= 120 and any(p.fullmatch(block.text) for p in (_SLUG, _WAY, _POSTED)):
            block.role = Role.OTHER
    if blocks and len(blocks[0].text) <= 120 and _GREETING.fullmatch(blocks[0].text):
        blocks[0].role = Role.OTHER
    _mail(blocks[:_TOP])


def _mail(blocks: Sequence[Block]) -> None:
    """The headers of a mail, whose subject is the headline, and what stands above the mail that one hands on."""
    headers = []
    for block in blocks:
        if (match := _HEADER.match(block.text)) is None:
            break
        headers.append((block, match))
    if len(headers) > 1 and any(m["name"] in _OF_A_MAIL for block, _ in headers for m in _HEADER.finditer(block.raw)):
        for block, match in headers:
            block.of_a_mail = True
            block.role = block.role if block.role is Role.DATE else Role.OTHER
            subject = block.text[match.end() :]
            if match["name"] == "Subject" and not _HANDED_ON.match(subject) and "\n" not in block.raw:
                block.role, block.text = Role.TITLE, subject
    handed_on = [at for at, block in enumerate(blocks) if _FORWARDED.match(block.text)]
    for block in blocks[: handed_on[-1] + 1] if handed_on else ():
        block.role = Role.OTHER
    for block in blocks[handed_on[-1] + 1 :] if handed_on else ():
        if _HEADER.match(block.text) is None:
            break
        block.role = Role.OTHER


def headline(title: str) -> str:
    """A headline without what a wire puts before it: `UPDATE 2-Ferry hits pier`."""
    return _CALL.sub("", title, count=1)
