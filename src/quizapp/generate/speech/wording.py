"""Stems for who-said-what: the writer's own sentence with "Who" in the speaker's place, where that reads well.

`Kim vowed his "full support"` becomes `Who vowed his "full support"?`: nothing is rephrased, so nothing can go wrong
in person or tense. What a stem cannot stand without (what "it" is, which plan "the plan" is) comes before it as one
verbatim sentence of the article; where that would name the speaker, the item is worth less.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, INDIRECT, Attribution
from quizapp.generate.attribution.cues import past
from quizapp.generate.names import Entity
from quizapp.text import clean, fold

LONGEST_QUOTE = 45
"""Words of a quotation that a stem shows; a longer one is cut at a sentence's end."""
_LONGEST_SENTENCE = 80
"""Words of a first sentence that is shown whole, since no end of a sentence comes before."""
_FEWEST_BEFORE_CUT = 15
"""Words that a sentence cut in the middle keeps at least."""
_LONGEST_STEM = 420
_REPORTED_FLOOR = 0.7
"""Worth below which reported speech is not asked: there is enough of it."""
_ENOUGH_WORDS = 4
"""Words by which a fragment without its sentence can still be recognised."""
_LONGEST_LEAD = 24
"""Words between a subject and its participle cue that a stem takes over."""
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|''.*?''|‘[^’]*’")

_DAY = re.compile(
    r",?\s(?:on\s|last\s|late\s|early\s|this\s)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:'s|’s)?"
    r"(?:[ -](?:morning|afternoon|evening|night))?,?(?=[\s,:])|,?\s(?:today|yesterday|tonight|earlier this week"
    r"|this week|last week|earlier)(?=[\s,:])"
)
_SPACE = re.compile(r"\s+")
_HE = frozenset("he him his himself".split())
_SHE = frozenset("she her hers herself".split())
_LOOSE = frozenset("it its they them their theirs these those this such there here".split())
_WORD = re.compile(r"[A-Za-z]+(?:[’'][a-z]+)?")
_OPENS_LOOSE = re.compile(
    r"^[\W_]*(?:It|It[’']s|This|That|That[’']s|They|They[’']re|These|Those|He|He[’']s|She|She[’']s|There|His|Her|Their"
    r"|Its|So|But|And|Because|Or|Which|Such|Then|Not|No|Yes|Absolutely|Sure|Obviously)\b"
)
_LOOSE_INSIDE = re.compile(r"\b(?:it|this|that|them|they|him|he|she)\b[\s.,!?]*$", re.IGNORECASE)
_DEFINITE = re.compile(
    r"\b(?:the|this|that|these|those)\s(?:[a-z-]+\s){0,2}?([a-z-]+)(?=$|[\s,.:;”\"])(?!\s(?:of|that|for|who|in))"
)
_FAMILIAR = frozenset(
    """crowd audience court jury panel hearing newspaper statement house senate floor air
    world country nation public media press internet president government economy war police law people vote polls
    election campaign race future past state party truth time year day week month night morning sun sea weather""".split()
)


@dataclass(frozen=True, slots=True)
class Stem:
    """A question about one quotation."""

    text: str
    worth: float
    """0 to 1: how well it stands alone."""
    gender: str = ""
    """The gender that a pronoun in it betrays; options must fit it."""
    context: str = ""


def squeeze(text: str) -> str:
    """`text` as one clean line."""
    return _SPACE.sub(" ", clean(text)).strip()


def quoted_words(analysis: Analysis, found: Attribution) -> str:
    """The quotation's words as they will be shown, without marks; cut at a sentence's end where it is long."""
    words = squeeze(analysis.text[found.quotation.start : found.quotation.end])
    words = words.strip(' “”"')
    if len(words.split()) <= LONGEST_QUOTE:
        return words
    best = ""
    for end in re.finditer(r"[.!?…][”’'\"]?(?=\s|$)", words):
        if best and len(words[: end.end()].split()) > LONGEST_QUOTE:
            break
        best = words[: end.end()]
        if len(best.split()) > LONGEST_QUOTE:
            break
    if 5 <= len(best.split()) <= _LONGEST_SENTENCE:
        return best
    return _cut_at_clause(words) if best else ""


def _cut_at_clause(words: str) -> str:
    """The beginning of an endless sentence, up to a comma or dash, with an ellipsis for the rest."""
    head = " ".join(words.split()[:LONGEST_QUOTE])
    ends = [m.start() for m in re.finditer(r"[,;](?=\s)|\s[-–—]+\s|[—–]", head)]
    fit = [end for end in ends if len(head[:end].split()) >= _FEWEST_BEFORE_CUT]
    return f"{head[: fit[-1]]} ..." if fit else ""


def stem(analysis: Analysis, found: Attribution, quote: str) -> Stem | None:
    """The best question that asks for the speaker of `found`, or None where none reads well."""
    if found.speaker is None or not quote:
        return None
    if found.form == INDIRECT:
        told = _predicate(analysis, found)
        return told if told and told.worth >= _REPORTED_FLOOR else _masked(analysis, found)
    if found.form != DIRECT:
        told = _predicate(analysis, found) or _clause(analysis, found)
        if told and told.worth >= _REPORTED_FLOOR:
            return told
        return _masked(analysis, found) or told or _bare_words(found, quote)
    if found.how == "cue before" and found.cue is not None:
        told = _predicate(analysis, found)
        if told and told.worth >= 0.9:
            return told
    asked = f"Who {_manner(analysis, found)}, “{tidy(quote)}”?"
    if not needs_context(quote):
        return Stem(asked, 0.9)
    context = _context(analysis, found)
    if context:
        return Stem(f"Context: {context}\n{asked}", 0.8, context=context)
    return Stem(asked, 0.45 if len(quote.split()) >= 12 else 0.3)


def tidy(quote: str) -> str:
    """A quotation inside a question: inner marks single, no trailing comma or point."""
    inner = quote.replace("“", "‘").replace("”", "’").replace('"', "’").rstrip()
    if inner.endswith(("...", "…", "?", "!")):
        return inner
    return re.sub(r"[,.;:—–-]+([’']?)$", r"\1", inner.rstrip(",.;:—–- "))


_TAIL_OPENERS = frozenset("of about in at during on to after".split())
_LONGEST_TAIL = 12
"""Words after a cue that a stem takes over."""
_VERBS_KEPT = frozenset("asked wrote tweeted testified".split())
_VERBS_SHOWN = frozenset(
    "said told wrote tweeted asked added warned argued replied testified announced declared".split()
)


def _manner(analysis: Analysis, found: Attribution) -> str:
    """How it was said, from the carrier: "told reporters in Ohio", "said in a statement", else "said"."""
    cue = found.cue
    if cue is None or cue.lower not in _VERBS_SHOWN:
        return "said"
    verb = cue.lower if cue.lower in _VERBS_KEPT else "said"
    tail = _tail(analysis, found, cue.end) if found.how == "cue after" else ""
    if cue.lower == "told":
        return f"told {tail}" if tail and tail.split()[0] not in _TAIL_OPENERS else "said"
    return f"{verb} {tail}" if tail.split(" ")[0] in _TAIL_OPENERS else verb


def _tail(analysis: Analysis, found: Attribution, start: int) -> str:
    """The words after a cue that say to whom, where or of what; empty where they are long, or lean on other text."""
    tail = _DAY.sub("", " " + squeeze(analysis.text[start : found.end]))
    tail = re.split(r"[,;:“\"(—–]|''|\s-", tail)[0].strip().rstrip(".")
    words = {w.lower() for w in _WORD.findall(tail)}
    leans = words & (_HE | _SHE | _LOOSE | {"that", "and", "but", "i", "we", "our", "when", "as", "while", "if", "who"})
    if leans or len(tail.split()) > _LONGEST_TAIL or (found.speaker and names(tail, found.speaker)):
        return ""
    return "" if any(m.group(1) not in _FAMILIAR for m in _DEFINITE.finditer(tail)) else tail


def names(text: str, entity: Entity) -> bool:
    """True when `text` holds a form of the entity's name, or a telling part of one."""
    folded = f" {fold(text)} "
    return any(f" {fold(form)} " in folded for form in (entity.name, entity.surname, *entity.forms))


def needs_context(quote: str) -> bool:
    """True when the words hang on something said before them."""
    first = re.split(r"(?<=[.!?])\s", quote, maxsplit=1)[0]
    return bool(_OPENS_LOOSE.match(first)) or len(first.split()) < 5 or bool(_LOOSE_INSIDE.search(first))


def _context(analysis: Analysis, found: Attribution) -> str:
    """One sentence of the article, before the carrier, that says what the words are about; or nothing."""
    if found.speaker is None:
        return ""
    at = analysis.sentence_at(found.start)
    for sentence in analysis.sentences[max(0, at - 1) : at]:
        text = squeeze(sentence.text)
        if analysis.quoted(sentence.start, sentence.end) or not 6 <= len(text.split()) <= 40:
            continue
        if names(text, found.speaker) or _hangs(text) or not text.endswith((".", "!", "?")):
            continue
        return _DAY.sub("", text)
    return ""


def _hangs(text: str) -> bool:
    """True when a sentence itself leans on what stands before it."""
    words = [w.lower() for w in _WORD.findall(text)]
    return bool(set(words) & (_HE | _SHE | {"they", "them", "their", "it", "its", "this", "these", "those", "i", "we"}))


def _predicate(analysis: Analysis, found: Attribution) -> Stem | None:
    """`Who` and the words from the cue on, verbatim: for a quotation that is a part of the writer's sentence."""
    if found.cue is None or found.phrase is None or not found.how.startswith("cue before"):
        return None
    if analysis.text[max(0, found.phrase.start - 5) : found.phrase.start].endswith("what "):
        return None  # "in what Washington called ...": its predicate asks for another thing
    start = _verb_begins(analysis.text, found)
    text = squeeze(analysis.text[start : _clause_ends(analysis, found)]).rstrip(".").rstrip()
    text = _without_tail(text)
    text = re.split(r",[”\"'’]+ and (?:he|she)\b", _DAY.sub("", " " + text).strip())[0]
    if text.count("“") > text.count("”"):
        text += "”"
    if not text or len(text) > _LONGEST_STEM or text.count("“") != text.count("”") or text.count('"') % 2:
        return None
    outside = _QUOTED.sub(" ", text)
    words = {w.lower() for w in _WORD.findall(outside)}
    speaker = found.speaker
    if speaker is None or names(outside, speaker) or words & {"i", "we", "our", "us", "my", "you"}:
        return None
    gender = "m" if words & _HE else "f" if words & _SHE else ""
    if (words & _HE and words & _SHE) or (gender and speaker.gender != gender):
        return None
    loose = bool(words & _LOOSE) or any(m.group(1) not in _FAMILIAR for m in _DEFINITE.finditer(outside))
    asked = f"Who {_curly(_finite(found, text))}?"
    if not loose:
        return Stem(asked, 0.9, gender)
    context = _context(analysis, found)
    return Stem(f"Context: {context}\n{asked}", 0.75, gender, context) if context else Stem(asked, 0.3, gender)


def _finite(found: Attribution, text: str) -> str:
    """A predicate that begins with its verb in a finite form: "saying it was" -> "said it was"."""
    cue = found.cue
    if cue is None or cue.type != "v" or not text.lower().startswith(cue.lower):
        return text
    return past(cue.lower) + text[len(cue.lower) :]


def _clause(analysis: Analysis, found: Attribution) -> Stem | None:
    """`Who said that` and the clause before the cue: `Sanders "has good roles to play," Doyle said`."""
    if found.cue is None or found.phrase is None or "cue after" not in found.how:
        return None
    end = min(found.phrase.start, found.cue.start)
    text = squeeze(analysis.text[found.start : end]).rstrip(" ,")
    outside = _QUOTED.sub(" ", text)
    words = {w.lower() for w in _WORD.findall(outside)}
    hangs = words & (_HE | _SHE | _LOOSE | {"i", "we", "our", "us", "my", "you", "but", "and", "that"})
    if (
        not words
        or re.search(r"['’]s?\s+[“\"]", text)
        or hangs
        or found.speaker is None
        or names(outside, found.speaker)
    ):
        return None
    first = text.split()[0]
    name = analysis.names.within(found.start, found.start + len(first) + 1)
    lowered = text if name or not first.isalpha() or first == "I" else text[0].lower() + text[1:]
    return Stem(f"Who said that {tidy_end(_curly(lowered))}?", 0.7) if len(text) <= _LONGEST_STEM else None


def _masked(analysis: Analysis, found: Attribution) -> Stem | None:
    """The writer's whole sentence with a gap for the speaker, where no question can be made of it."""
    phrase, speaker = found.phrase, found.speaker
    if phrase is None or speaker is None or phrase.mention is None or phrase.kind != "name":
        return None
    before = squeeze(analysis.text[found.start : phrase.mention.outer])
    after = squeeze(analysis.text[phrase.mention.end : found.end])
    text = _DAY.sub("", f"{before} ____{'' if after[:1] in ',.;:’' else ' '}{after}").strip()
    outside = {w.lower() for w in _WORD.findall(_QUOTED.sub(" ", text))}
    hangs = outside & {"they", "them", "their", "these", "those", "i", "we", "our", "us"}
    told = [
        w for w, pronouns in (("m", _HE), ("f", _SHE)) if outside & pronouns and not _opens_with(analysis, found, w)
    ]
    own = told == [speaker.gender] and not before  # "____ said he would": the pronoun is the speaker's
    hangs |= set() if own else set(told)
    balanced = text.count("“") == text.count("”") and text.count('"') % 2 == 0
    fits = balanced and len(text) <= _LONGEST_STEM and (text[0].isupper() or text[0] == "_")
    if hangs or not fits or names(text, speaker) or analysis.quoted(found.start, found.start + 1):
        return None
    day = analysis.article.date
    when = f", as reported on {day:%B} {day.day}, {day.year}" if day else ""
    shown = _curly(text)
    return Stem(f"Fill the gap{when}: {shown}{'.' if shown.endswith('”') else ''}", 0.6, speaker.gender if own else "")


def _opens_with(analysis: Analysis, found: Attribution, gender: str) -> bool:
    """True when the carrier begins with somebody of `gender`, not the speaker, whom its pronouns then mean."""
    opening = analysis.names.within(found.start, found.start + 40)[:1]
    return any(
        m.entity is not None and m.entity is not found.speaker and m.entity.gender == gender and m.outer == found.start
        for m in opening
    )


def _bare_words(found: Attribution, quote: str) -> Stem | None:
    """The quoted words alone, where the sentence around them can't be used and they are enough to be recognised."""
    if len(quote.split()) < _ENOUGH_WORDS:
        return None
    verb = "said" if found.cue is not None and found.cue.lower in _VERBS_SHOWN else "is quoted with the words"
    joint = ", " if verb == "said" else " "
    return Stem(f"Who {verb}{joint}“{tidy(quote)}”?", 0.42)


_ASIDE = re.compile(r"[,;](?=\s)|\s[-–—]+\s|[—–]|\.$")


def _clause_ends(analysis: Analysis, found: Attribution) -> int:
    """Where the clause with the speaker's last words in the carrier ends: at the first aside after them."""
    carrier = analysis.by_carrier[found.start, found.end]
    last = max(a.quotation.outer_end for a in carrier if a.speaker is found.speaker)
    if analysis.text[last - 2 : last - 1] == ",":
        return last
    aside = _ASIDE.search(analysis.text, last, found.end)
    return aside.start() if aside else found.end


def _verb_begins(text: str, found: Attribution) -> int:
    """Where the cue's verb group begins: its auxiliaries and adverbs belong to it."""
    cue = found.cue
    if cue is None or found.phrase is None:
        return found.start
    between = text[found.phrase.end : cue.start]
    if cue.type == "v" and not between.startswith((",", " (")) and len(between.split()) <= _LONGEST_LEAD:
        return found.phrase.end  # "Putin brushed off the response, saying": from the main verb on
    return cue.start if "," in between or len(between.split()) > 4 or "(" in between else found.phrase.end


def tidy_end(text: str) -> str:
    """A clause before a question mark: no comma or point before the closing mark."""
    return re.sub(r"[,.]+(”?)$", r"\1", text)


def _without_tail(text: str) -> str:
    """A predicate without an attribution or aside that follows its last quotation: `..., according to the paper`."""
    return re.sub(r",? according to .*$", "", text)


def _curly(text: str) -> str:
    """Straight and doubled marks as curly ones, so that every stem looks alike."""
    text = re.sub(r"''(.*?)''", r"“\1”", text)
    text = re.sub(r'"([^"]*)"', r"“\1”", text)
    return re.sub(r"([,.])”$", "”", text)
