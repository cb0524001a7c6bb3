"""Is a text English prose, enough of it, and such that it may be news? Told by its commonest words and a few marks."""

from __future__ import annotations

import re

from quizapp.article.model import Article
from quizapp.patterns import lazy_pattern

_WORD = lazy_pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_PLAIN_WORD = lazy_pattern(r"[a-z]+(?:'[a-z]+)?")
"""The same in small letters without accents: found in half the time, and enough for most texts."""
_NEWS = lazy_pattern(
    r"\d|[a-z,;]\s(?:[A-Z][\w.'’-]+\s)+[A-Z]\w|\b[A-Z]{2,}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)
"""What hardly any report lacks and a tale often does: a figure, a name of two words, an acronym, a day, a month."""
_LETTER = lazy_pattern(r"^(?:Dear|Hi|Hello|Hey)\s[A-Z][\w .&'’-]{0,40}[,:!]?$", re.MULTILINE)
_FIELD = lazy_pattern(r"\s*(?:- )?[a-z][a-z_-]{0,30}:(?:\s|$)")
_JSON = lazy_pattern(r"\s*[{\[]\s*[{\[\"]")
_STAMPED = lazy_pattern(r"\W?(?:\d{4}-\d\d-\d\d[T ]|\d\d/\w{3}/\d{4}:|[A-Z][a-z]{2} [ \d]\d )?\d\d:\d\d:\d\d")
_CODE = lazy_pattern(
    r"\s*(?:def |class \w+[:({]|import \w|from [\w.]+ import|return\b|(?:if|for|while|elif|else|try|except)\b.*:$"
    r"|(?:const|let|var|public|private|static|function|func|fn|struct|package|using|void|int)\s|#include|//|/\*|\*/|@\w+$"
    r"|[\w.]+\s?(?:[-+*/|:]?=)\s?\S|[)}\]]+[;,:]?$|\$ \w)"
)
_ENTITY = lazy_pattern(r"&(?:[lr][ds]quo|quot|apos|[mn]dash|hellip|nbsp|#\d{2,5}|#x[0-9a-fA-F]{2,4});")
_SAMPLE = 6_000
"""Characters looked at: enough to tell a language, and the same cost for every length."""


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_COMMON = _words(
    "the of and to a in that is was for on with as it at by be from are were has have had he his she her they their "
    "this an not but or which who will would been its said after about more than when there we you i one all"
)
_OTHERS = {
    "French": _words("le la les des et est une dans que pour qui sur pas plus par au avec ce il du sont"),
    "Spanish": _words("el la los las de que y en un una por con para se del es su al lo como más"),
    "German": _words("der die das und ist nicht ein eine den von zu mit sich des auf für im dem als auch"),
    "Portuguese": _words("o os as de que e em um uma para com não do da dos das no na por se mais"),
    "Italian": _words("il lo gli le di che e un una per con non del della sono nel alla è si come più"),
    "Dutch": _words("de het een en van is dat niet op te zijn met voor die aan er om ook als bij"),
}
_LEAST_WORDS = 40
_LEAST_SHARE = 0.18
"""Share of the 60 commonest English words among all words: 0.27 to 0.5 in English news, under 0.1 elsewhere."""


def refusal(article: Article) -> str | None:
    """Why nothing can be asked about this article, as a sentence for people; None where something may be."""
    if _is_data(article.text[:8000]):
        return "The text is data, not prose."
    sentences = [article.text[s.start : s.end] for p in article.body for s in p.sentences]
    body = " ".join(sentences)[:_SAMPLE]
    words = _words_of(body)
    if not words:
        if _is_of_another_script(article.text[:_SAMPLE]):
            return "The text is not English prose; only English articles can be asked about."
        return "No paragraph of this text reads like the body of an article."
    known = sum(map(_COMMON.__contains__, words)) / len(words)
    if len(words) >= 15 and known < _LEAST_SHARE:
        return _foreign(words)
    if len(words) < _LEAST_WORDS:
        return f"The text is too short: {len(words)} words of prose, and at least {_LEAST_WORDS} are needed."
    if len(entities := _ENTITY.findall(body)) >= 3:  # a single one spoils its own sentence only
        return f"The text holds HTML character codes ({entities[0]}). Save it as plain text, or as a page (.html)."
    shown = body.split()
    if 2 * sum(map(str.isupper, shown)) > len(shown):
        return "The text is in capitals, which do not tell names from other words."
    if _LETTER.search(article.text[:2000]):
        return "The text is a letter; only articles can be asked about."
    if not _NEWS.search(body):
        return "The text does not read like news: it has no full name, no figure and no day."
    if not any(sentence.rstrip("\"”’')*_ ").endswith((".", "!", "?")) for sentence in sentences):
        return "The text has no full sentences; it is not the prose of an article."
    return None


def _words_of(body: str) -> list[str]:
    """The words in small letters."""
    text = body.replace("’", "'").replace("“", " ").replace("”", " ").replace("–", " ").replace("—", " ")
    text = text.replace("‘", " ").replace("…", " ").replace("\u00a0", " ")
    if text.isascii():
        return _PLAIN_WORD.findall(text.lower())
    return [word.lower() for word in _WORD.findall(text)]


def _is_data(text: str) -> bool:
    """JSON, a table, a log, code, or YAML such as a bank has: many lines that begin with a key in small letters."""
    lines = [line[:400] for line in text.split("\n") if line.strip()]
    if _JSON.match(text) is not None:
        return True
    if len(lines) < 5:
        return False
    least = max(5, len(lines) // 4)
    marked = [line for line in lines if ":" in line]  # without which none is a field or has an hour
    return (
        (len(marked) >= least and sum(_FIELD.match(line) is not None for line in marked) >= least)
        or sum(line.endswith((";", "{", "(")) or _CODE.match(line) is not None for line in lines) >= 2 * least
        or (len(marked) >= 2 * least and sum(_STAMPED.match(line) is not None for line in marked) >= 2 * least)
        or _is_table(lines)
    )


def _is_table(lines: list[str]) -> bool:
    """Whether most lines have the same number of cells, and are no sentences."""
    least = max(5, len(lines) // 2)
    open_ended = [line for line in lines if not line.rstrip().endswith((".", "!", "?", "”", '"'))]
    if len(open_ended) < least:
        return False
    for mark in ",;\t|":
        counts = [line.count(mark) for line in open_ended]
        common = max(counts.count(count) for count in set(counts)) if counts else 0
        if common >= least and min(2, max(counts, key=counts.count)) == 2:
            return True
    return False


def _is_of_another_script(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 20 and sum(ord(char) > 0x24F for char in letters) > len(letters) // 2


def _foreign(words: list[str]) -> str:
    shares = {name: sum(word in common for word in words) / len(words) for name, common in _OTHERS.items()}
    name = max(shares, key=lambda language: shares[language])
    if shares[name] >= 0.2:
        return f"The text seems to be {name}; only English articles can be asked about."
    return "The text is not English prose; only English articles can be asked about."
