"""Letters and marks of typed answers: which belong to a word, which are ornament, which most writers leave out."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(
    "(?!(?<=[иИ])\u0306)(?<=[A-Za-z\u00c0-\u052f\u1d00-\u1fff\u2c60-\u2c7f\ua640-\ua7ff])[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
_POINTS = re.compile(
    "[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed]+"
)
"""Vowel points of Hebrew and Arabic, with the hamza: most writers leave them out."""

_NEVER_SPOKEN = str.maketrans(dict.fromkeys("™℠®©\u0640"))
_ONE_SIGN = re.compile(r"(?<=\w)(?=[¼-¾⅐-⅞])")  # 2½ is not 21/2, but -½ is -1/2
_POWER = re.compile(
    r"""(?<=\d)(?<![^\W\d_]\d)(?<![^\W\d_]\d\d)(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])  # 10³, but not m², x2² or SO4²⁻
      | (?: (?<=\d[xX]10) | (?<=\d\ [xX]\ 10) )(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻])     # 3x10⁸
      | (?<=\dx)(?=[⁰¹²³⁴⁵⁶⁷⁸⁹])                               # 2x², which is not 2 × 2
      | (?<=[)\]])(?=[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?![⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]))           # (a+b)², but not [Fe(CN)6]⁴⁻
      | (?<=[^\W\d_)\]])(?=⁻[⁰¹²³⁴⁵⁶⁷⁸⁹])                     # x⁻¹, s⁻²
      | (?<=[\w)\]])(?=⁻?[ⁿˣʸᶻᵏᵐⁱʲᵗᵖʳ](?!\w))                # 2ⁿ, e⁻ˣ, but not 4ᵗʰ
    """,
    re.VERBOSE,
)
_RING = re.compile(r"(?<=\d)(\s?)[º˚]")  # they look like the sign for degrees; that of `Nº` is an o
_SAME_SIGN = str.maketrans({
    "−": "-", "‐": "-", "–": "-", "—": "-",
    "♯": "#", "∗": "*", "×": "*", "÷": "/", "∕": "/", "⁄": "/", "’": "'", "‘": "'", "ʼ": "'", "′": "'", "∆": "Δ",
})  # fmt: skip
_STROKES = str.maketrans({
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T",
    "ı": "i", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe",
})  # fmt: skip
_STROKE = re.compile("(?<=[^\\W\\d_])[łŁøØđĐðÐħĦŧŦıæÆœŒ]|[łŁøØđĐðÐħĦŧŦıæÆœŒ](?=[^\\W\\d_])")
"""Letters that are told by no accent, but that most keyboards lack; a lone one may be a sign, as `ø` is in mathematics."""
_STRAY_POINT = re.compile(r"\.(?!\d)")
_STRAY = re.compile(r"(?<!\d),|(?<=\d{4}),|(?<=(?<!\d)0),|,(?!\d{3}(?!\d))|(?<=[^\W\d])\.")
"""All but points and commas within a number: the comma of `1,000` is one, those of `2,3`, `0,100` and `9,1865` are none."""


def without_accents(text: str) -> str:
    """`text` without the accents of Latin, Greek and Cyrillic letters, and with one sign for those that say the same."""
    text = _RING.sub(r"\1°", text.translate(_NEVER_SPOKEN))
    text = _POWER.sub("^", _ONE_SIGN.sub(" ", text))
    text = unicodedata.normalize("NFKC", text).translate(_SAME_SIGN)
    text = _MARKS.sub("", unicodedata.normalize("NFD", text))
    text = _STROKE.sub(lambda found: found.group().translate(_STROKES), unicodedata.normalize("NFC", text))
    return " ".join(text.split())


def unpointed(text: str) -> str:
    """`text` without the vowel points and hamzas that writers of Hebrew and Arabic leave out at will."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _POINTS.sub("", unicodedata.normalize("NFD", text)))


def words_of(text: str) -> str:
    """`text` without punctuation; signs of mathematics, money and the like are words of their own."""
    text = text.translate(_FOLDING)
    return _STRAY.sub(" ", _STRAY_POINT.sub("", text)) if "." in text or "," in text else text


_UNSEEN = re.compile("[\u034f\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_MEANT = re.compile("[%‰\u2190-\u21ff\u2308-\u230b\u2640\u2642\u2654-\u266f\u27f0-\u27ff\u2801-\u28ff\u2900-\u297f]")
"""Signs beside those of mathematics and money that are no decoration: arrows, suits, notes, Braille, male and female."""


class _Folding(dict[int, int | str]):
    """What folding makes of a character, found out when it is first met."""

    def __missing__(self, code: int) -> int | str:
        char = chr(code)
        category = unicodedata.category(char)
        made: int | str = " "
        if category == "Cf" or _UNSEEN.match(char):
            made = ""
        elif category[0] in "LMN":
            made = code
        elif category in ("Sm", "Sc") or _MEANT.match(char):
            made = f" {char} "
        self[code] = made
        return made


_FOLDING = _Folding({ord("'"): "", ord("."): ".", ord(","): ",", ord("~"): " "})
