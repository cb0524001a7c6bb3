"""Other ways to write an answer that folding cannot make one, since in another answer they would differ.

A hyphen is a minus in `x-2`, but not in `F-16`; a b is a letter in `ab`, but a flat in `Bb`. Only the answer itself tells.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial

_HYPHEN = "[-‐‑]"
_WORD = r"(?:[Aa]|[^\W\d_]{2,}(?:[-'’][^\W\d_]{2,})*,?)"
_NAME = rf"(?<![\w-])(?:[A-Z](?:{_HYPHEN}|\ )?\d{{1,4}}[A-Za-z]?|\d{{1,2}}{_HYPHEN}?[A-Z]|[a-z]\d{{2,3}})(?![\w-])"
_DESIGNATION = re.compile(rf"(?:{_WORD}\s)*{_NAME},?(?:\s(?:{_WORD}|{_NAME},?))*")
"""A capital letter and figures, with nothing but words around: `F-16`, `vitamin B12`, `3-D`; a gene as `p53` is one too."""
_NAMES = re.compile(_NAME)
_JOINT = re.compile(rf"(?<=[^\W\d_])(?:{_HYPHEN}|\s)?(?=\d)|(?<=\d){_HYPHEN}?(?=[A-Z]$)")
_KEYS = re.compile(
    rf"(?:ctrl|control|alt|shift|cmd|command|option|win|windows|fn|super|meta)(?:(?:\s?(?:\+|{_HYPHEN})\s?|\s)\w+)+",
    re.IGNORECASE,
)
_CALL_SIGN = re.compile(r"(?<![\w-])(?:(([A-Z])\d)[- ]?((?!\2)[A-Z]\d)|([A-Z])[- ]?(\d[A-Z]{2}))(?![\w-])")
"""A name of letters and figures in two parts, `R2-D2` and `C-3PO`, and no difference as `V2-V1`."""
_FLAT = re.compile(r"(?<!\w)([A-G])(?:♭|[ -]flat\b|b(?= (?:major|minor)\b|$))")
_SHARP = re.compile(r"(?<!\w)([A-G])(?:[♯#](?!\w)|[ -]sharp\b)")
_INITIALS = re.compile(r"(?<!\w)(?:(?:[^\W\d_]\.\s?){2,6}|(?:[A-Z]\s){2,6}(?=[A-Z][^\W\d_]))")
AND = re.compile(r"(?<=[^\W\d_]{2}) ?& ?(?=[^\W\d_]{2})")  # of `Romeo & Juliet`, but not of `a & b` or `AT&T`
_PRODUCT = re.compile(r"(?<=(?<![^\W\d_])[^\W\d_])\s?·\s?(?=\w)|(?<=\w)\s?·\s?(?=[^\W\d_](?![^\W\d_]))")

_UNIT = "(?:mol|min|[dckm]m|kg|Hz|Pa|[gshmLlKANJVCT])"
_UNITS = re.compile(
    rf"(?:\d[\d.,]*\s(?:{_UNIT}[¹²³]?[ ·])*|(?:{_UNIT}[¹²³]?[ ·])+){_UNIT}⁻[¹²³⁴](?:[ ·]{_UNIT}⁻[¹²³⁴])*"
)
"""Units, of which the last are divisors: `m s⁻²` is typed as `m s-2`, while `x-1` is another answer than `x⁻¹`."""
_SPELLED_OUT = str.maketrans({
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "þ": "th",
    "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe", "Þ": "Th",
})  # fmt: skip
"""Letters in two, as they are written where a keyboard lacks them: `Koeln`, `Aabo`, `Thingvellir`."""
_ANGLE = re.compile(r"(?<=\d) ?(?:['’′\"”″]+(?![^\W\d_])|°(?! ?[^\W\d_]))")
_PLAIN_NUMBER = re.compile(r"[-−–]?[\d.,/]+")
_LEVEL = str.maketrans("⁻¹²³⁴", "-1234")


def wordings(key: str) -> Iterator[str]:
    """Other ways to write the answer `key`: `F16` and `F-16`, `Ctrl C` and `Ctrl+C`, `Bb` and `B flat`, `J K` for `J.K.`."""
    if _DESIGNATION.fullmatch(key):
        for joint in (" ", "-"):
            yield _rewritten(_NAMES, partial(_JOINT.sub, joint), key)
    if (named := _CALL_SIGN.search(key)) and not re.search(r"[=+*/^()]", key):
        parts = [part for part in (named[1] or named[4], named[3] or named[5]) if part]
        yield from (f"{key[: named.start()]}{joint.join(parts)}{key[named.end() :]}" for joint in ("", " ", "-"))
    if _KEYS.fullmatch(key):
        names = " ".join(re.split(rf"\s?(?:\+|{_HYPHEN})\s?|\s", key))
        yield from (names, names.replace(" ", "+"))
    for pattern, forms in ((_FLAT, ("♭", "b", " flat")), (_SHARP, ("#", " sharp"))):
        if pattern.search(key):
            yield from (pattern.sub(rf"\g<1>{form}", key) for form in forms)
    if _INITIALS.search(key):
        for between in ("", " "):
            yield _rewritten(_INITIALS, partial(_initials, between), key)
    if _UNITS.fullmatch(key):
        yield key.translate(_LEVEL)
    if AND.search(key):
        yield AND.sub(" ", key)
    if _PLAIN_NUMBER.fullmatch(key):
        yield from (f"{key}{sign}" for sign in "°'\"")
    elif _ANGLE.search(key):
        yield _ANGLE.sub(" ", key) if any(map(str.isalpha, key)) else re.sub(rf"{_ANGLE.pattern}$", "", key)
    if any(map(str.isalpha, key)) and (western := _western(key)) != key:
        yield western
    for other in (_starred(key), _spelled_out(key), key.replace("º", "o")):
        if other != key:
            yield other


def retyped(reply: str) -> Iterator[str]:
    """Other ways in which an answer to `reply` may be written, one change at a time: `N*m` for `N·m`, `Koeln` for `Köln`."""
    for other in (_starred(reply), _spelled_out(reply), _western(reply), reply.replace("º", "o")):
        if other != reply:
            yield other


def _spelled_out(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text).translate(_SPELLED_OUT)


def _western(text: str) -> str:
    """`text` with the figures 0 to 9 for those of other scripts."""
    if text.isascii():
        return text
    return "".join(str(int(char)) if char.isdecimal() else char for char in text)


def _starred(text: str) -> str:
    """`text` with the sign that a keyboard has for the product of units, `N*m` for `N·m`; not for the letter of `col·lecció`."""
    return _PRODUCT.sub("*", text) if "·" in text else text


def _rewritten(pattern: re.Pattern[str], made: Callable[[str], str], text: str) -> str:
    return pattern.sub(lambda found: made(found.group()), text)


def _initials(between: str, written: str) -> str:
    return between.join(char for char in written if char.isalpha()) + " "
