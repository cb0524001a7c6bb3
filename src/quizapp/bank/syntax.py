"""YAML's own errors in an author's words: each trap named, at the place where it was laid, with the way out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import yaml

from quizapp.bank.checks.characters import named
from quizapp.bank.fault import LOOKED_AT, Case, Fault, place, within
from quizapp.bank.misread import NO_SPACE_BEHIND_DASH, odd_space
from quizapp.bank.source import Source
from quizapp.bank.unreadable import unreadable

_QUOTES = "\"'"
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_COLON = re.compile(r":(?=[ \t\r\n]|\Z)")
_MARKED = re.compile(r"(?:^|: )\s*([{\[]|&(?=\S*\s*$))")
_NAME_IN_FLOW = re.compile(r"[{,]\s*([^{},:\s][^{},:]*)\Z")
_LONGEST_NAME = 1024
"""Characters; YAML looks no further back from a colon."""
_ESCAPE = re.compile(r"\\(?:[uUx][0-9A-Za-z]{0,8}|.)")
_TWO_CODES = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)
"""A character beyond U+FFFF as UTF-16 has it."""


def explain(error: yaml.YAMLError, source: Source, text: str, last: int, shift: int = 0) -> Fault:
    """The fault behind `error`, which ended the parsing of `text`; `last` is where the last scalar began.

    `shift` is what to add to an index that `error` tells to get one of `text`.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return next(
            unreadable(source, text), Fault(0, f"This is no text that YAML can read: {error}.", "Write it anew.")
        )
    opening: Any = error.context_mark or error.problem_mark
    case = Case(source, text, place(error, text, shift), within(opening.index + shift, text), last)
    if (separator := _separator(case) or _odd_indent(case)) is not None:
        return separator
    words = f"{error.context or ''}: {error.problem or ''}"
    for pattern, handler in _CASES:
        if re.search(pattern, words):
            return handler(case)
    mend = "Put a text with special characters into quotes, and indent the fields of an item alike."
    return Fault(case.at, f"This is not well-formed YAML: {error.problem}.", mend)


def _separator(case: Case) -> Fault | None:
    """A character without quotes that ends the line for YAML and for nobody else, between what was read last and the error."""
    begin = case.last - min(case.source.position(case.last)[1] - 1, LOOKED_AT)
    end = case.last if case.text[case.last : case.last + 1] in ("'", '"') else case.at
    found = _LINE_ENDS.search(case.text, begin, end)
    if found is None:
        return None
    mend = "Delete it, or write a space for it; it often comes along when text is copied from a web page."
    return Fault(found.start(), f"This is {named(found.group())}; to YAML it ends the line.", mend)


def _odd_indent(case: Case) -> Fault | None:
    """A line that is indented, up to the error, by a space that is none to YAML."""
    return None if case.before().strip() else odd_space(case.text, case.at)


def _colon(case: Case) -> Fault:
    if dash := _DASH_AT_BRACKET.match(case.text, case.source.line_start(case.line_of(case.at)), case.at):
        return Fault(dash.end() - 1, *NO_SPACE_BEHIND_DASH)
    if ": " in case.before() or ":\t" in case.before():
        message = "A colon with a space after it, inside a text without quotes, begins another field."
        return Fault(case.at, message, 'Put the whole text into quotes: "He said: no".')
    before = case.before()
    if len(before) > _LONGEST_NAME and before[0] not in "{[":
        return _long_name(case.at - len(before), case.at)
    message = "A field cannot begin here: the line above already has a value."
    return Fault(
        case.at - len(before),
        message,
        "Indent this line like the fields above, or put the text above into quotes.",
    )


def _long_name(begin: int, colon: int) -> Fault:
    message = (
        f"From here to the colon there are {colon - begin:,} characters; a name may have {_LONGEST_NAME:,} in YAML."
    )
    mend = (
        "If it is the name of a field or an entry, write `? ` before it, and the colon and the value on the next line; "
        "if it is part of a text, put the whole text into quotes."
    )
    return Fault(begin, message, mend)


def _tab(case: Case) -> Fault:
    start = case.source.line_start(case.line_of(case.at))
    tab = case.text.find("\t", start)
    index = tab if 0 <= tab <= case.at else case.at
    return Fault(index, "A tab stands here; YAML takes only spaces for indentation.", "Replace it by spaces.")


def _cannot_start(case: Case) -> Fault:
    if case.char == "\t":
        return _tab(case)
    return Fault(case.at, f"A text without quotes cannot begin with {case.char}", "Put the whole text into quotes.")


def _alias(case: Case) -> Fault:
    message = "Without quotes, a text that begins with * is an alias to YAML, the name of an anchored value."
    return Fault(case.opening, message, 'Put the whole text into quotes: "*Emphasis*".')


def _anchor(case: Case) -> Fault:
    message = "Without quotes, a text that begins with & is an anchor to YAML, a name for the value after it."
    return Fault(case.opening, message, "Put the whole text into quotes.")


def _tag(case: Case) -> Fault:
    message = "Without quotes, a text that begins with ! is a tag to YAML."
    return Fault(case.opening, message, "Put the whole text into quotes.")


def _escape(case: Case) -> Fault:
    start = case.text.rfind("\\", 0, case.at + 1)
    pair = _TWO_CODES.match(case.text, start)
    if pair:
        char = bytes.fromhex(pair[1] + pair[2]).decode("utf-16-be")
        message = f"{pair[0]} is one character in two codes, as JSON writes it; YAML does not join them."
        return Fault(start, message, rf"Write {char} itself, or \U{ord(char):08X}.")
    shown = _ESCAPE.match(case.text, start)
    return Fault(
        start,
        f"Inside double quotes {shown[0] if shown else case.char} has no meaning.",
        r"Write \\ for a backslash, or use single quotes.",
    )


def _unclosed(case: Case) -> Fault:
    quote = case.text[case.opening : case.opening + 1]
    return Fault(case.opening, f"The quote {quote} that opens here is never closed.", f"Write {quote} after the text.")


def _expected_key(case: Case) -> Fault:
    """The parser met something after a complete value: what the value began with tells the trap."""
    opener = case.text[case.last : case.last + 1]
    same_line = case.line_of(case.last) == case.line_of(case.at)
    if (marked := _marked(case)) is not None:
        fault = marked
    elif opener == "*" and same_line:
        fault = Fault(case.last, "Without quotes, a text that begins with * is an alias to YAML.", "Use quotes.")
    elif opener in _QUOTES and opener and same_line:
        mend = (
            "Write '' for an apostrophe inside single quotes, or use double quotes around the text."
            if opener == "'"
            else 'Put the whole text into single quotes, or write \\" for a quote inside it.'
        )
        fault = Fault(case.at, f"The text in quotes ends before this, at the second {opener}", mend)
    elif opener in _QUOTES and opener and case.line_of(case.at) > case.line_of(case.last):
        line = case.line_of(case.at)
        message = f"The quote {opener} that opens here is closed only on line {line}."
        swallowed = "\n" in case.text[case.last : case.at].strip() and _closes_late(case, opener)
        fault = Fault(case.last, message, f"Write {opener} at the end of the text.") if swallowed else _indent(case)
    else:
        fault = _indent(case)
    return fault


def _marked(case: Case) -> Fault | None:
    """Where the value on the line begins with a sign that makes something else than a text of what stands right behind it."""
    before = case.before()
    value = _MARKED.search(before)
    if value is None:
        return None
    begin = case.at - len(before) + value.start(1)
    if value[1] == "&":
        return _anchor(replace(case, opening=begin))
    what = "a mapping" if value[1] == "{" else "a list"
    message = f"Without quotes, a text that begins with {value[1]} is {what} to YAML, and it ends here."
    return Fault(case.at, message, "Put the whole text into quotes.")


def _closes_late(case: Case, quote: str) -> bool:
    """Whether the quoted text that began last ends on the line where the parser gave up."""
    return quote in case.before()


def _indent(case: Case) -> Fault:
    message = "This line is not indented like the fields that it follows."
    return Fault(case.at, message, "Indent the fields of an item alike, two columns further than its dash.")


def _expected_dash(case: Case) -> Fault:
    if (marked := _marked(case)) is not None:
        return marked
    if case.char == "-" and not case.before().strip():
        return odd_space(case.text, case.at + 1) or Fault(case.at, *NO_SPACE_BEHIND_DASH)
    message = "In this list a line begins here that is neither an entry with a dash nor indented below one."
    return Fault(case.at, message, "Begin each entry with a dash, all at the same column; indent the rest below it.")


def _flow(case: Case) -> Fault:
    opener = case.text[case.opening : case.opening + 1]
    name = _NAME_IN_FLOW.search(case.before()) if case.char == ":" else None
    if name and len(name[1]) > _LONGEST_NAME:
        return _long_name(case.at - len(name[1]), case.at)
    if opener == "{" and case.text.startswith("{{", case.opening - 1):
        return Fault(case.opening, "Without quotes, a text that begins with { is a mapping to YAML.", "Use quotes.")
    what, closer = ("mapping", "}") if opener == "{" else ("list", "]")
    line, column = case.source.position(case.at)
    message = f"The {what} that opens here lacks a comma or its {closer} before line {line}, column {column}."
    return Fault(case.opening, message, "Add it; put a text that holds a comma, a bracket or a colon into quotes.")


_DASH_AT_BRACKET = re.compile(r"[ ]*-(?=[{\['\"])")
_BEGINNING = re.compile(r"-(?![ \t\r\n])|[^\s:'\"]+:(?![ \t\r\n])")
"""What begins an entry or a field, but touches the text behind it."""


def _no_colon(case: Case) -> Fault:
    touching = _BEGINNING.match(case.text, case.opening)
    odd = odd_space(case.text, case.opening) or (touching and odd_space(case.text, touching.end()))
    if odd:
        return odd
    if touching and touching[0] == "-":
        return Fault(case.opening, *NO_SPACE_BEHIND_DASH)
    if touching:
        message = "A colon ends a field's name only with a space after it."
        return Fault(touching.end() - 1, message, "Write a space after the colon; put a text with a colon into quotes.")
    colon = _COLON.search(case.text, case.opening)
    if (
        colon is not None
        and colon.start() - case.opening > _LONGEST_NAME
        and case.line_of(colon.start()) == case.line_of(case.opening)
    ):
        return _long_name(case.opening, colon.start())
    message = "This line has no colon, so it is neither a field nor part of the text above."
    return Fault(case.opening, message, "Write `name: value`; if it continues the text above, indent it deeper.")


def _dash(case: Case) -> Fault:
    message = "A list cannot begin on the line of its field's name."
    return Fault(case.at, message, "Begin it on the next line; if the dash is part of the text, use quotes.")


def _no_content(case: Case) -> Fault:
    shown = case.char if case.char.strip() else "nothing"
    return Fault(case.at, f"A value cannot begin with {shown}", "Put the whole text into quotes.")


def _block(case: Case) -> Fault:
    shown = case.text[case.opening : case.opening + 1]
    message = f"After {shown} a block of text begins on the next line, but here more follows on the same."
    return Fault(case.at, message, f"If {shown} is part of the text, put the whole text into quotes.")


MORE_FOLLOWS = (
    "What the file holds ends before this, but here more follows.",
    "Delete it, or write it where it belongs: inside the last bracket or quote.",
)
"""What is wrong, and how to mend it, behind the bracket or the mark that ends it all."""


def _outside(case: Case) -> Fault:
    if case.before().strip() or case.text.lstrip()[:1] in ("{", "[", '"', "'"):
        return Fault(case.at, *MORE_FOLLOWS)
    mend = "Begin this line at the same column as the first; indent it if it belongs to the one above."
    return Fault(case.at, "This line begins further left than the first.", mend)


def _directive(case: Case) -> Fault:
    return Fault(case.opening, "A line that begins with % is a directive to YAML.", "Put the text into quotes.")


_CASES: tuple[tuple[str, Callable[[Case], Fault]], ...] = (
    (r"tab character", _tab),
    (r"directive", _directive),
    (r"mapping values are not allowed", _colon),
    (r"cannot start any token", _cannot_start),
    (r"scanning an alias", _alias),
    (r"scanning an anchor", _anchor),
    (r"tag|while parsing a node", _tag),
    (r"escape|hexdecimal|hexadecimal", _escape),
    (r"quoted scalar.*(?:end of stream|document)", _unclosed),
    (r"block scalar", _block),
    (r"flow (?:sequence|mapping)", _flow),
    (r"sequence entries are not allowed", _dash),
    (r"expected ':'", _no_colon),
    (r"expected node content|expected the node content", _no_content),
    (r"block (?:collection|sequence)", _expected_dash),
    (r"block mapping", _expected_key),
    (r"<document start>", _outside),
)
"""What PyYAML says, in C or in Python, and what stands behind it; the first that fits counts."""
