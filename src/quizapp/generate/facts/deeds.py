"""Who did what: questions from clauses with a clear verb.

`subject`: "Who signed a treaty with Kim Jong Un?"; `object`: "Which country did Joe Biden visit?"; `place`: "In which
country was Joe Biden born?"; `agent`: "Who founded the Albion Prize in 1978?". A clause gives one question, the first
of these that stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quizapp.generate.analysis import Analysis
from quizapp.generate.candidate import FACT_RECALL, Candidate, Drop
from quizapp.generate.context import in_context
from quizapp.generate.facts import kinds, qualified
from quizapp.generate.facts.clauses import (
    AGENT,
    PASSIVE,
    PAST,
    Clause,
    clauses,
    common_clause,
    relative_clauses,
)
from quizapp.generate.facts.endings import cuts
from quizapp.generate.facts.half_told import half_told
from quizapp.generate.facts.introduction import introduction
from quizapp.generate.facts.parsing import Parsed
from quizapp.generate.facts.rivals import rivals
from quizapp.generate.facts.telling import TELLING, done_by_others, lost, once, problem, thin
from quizapp.generate.facts.when_and_where import placed, when
from quizapp.generate.facts.wording import Wording
from quizapp.generate.language import event_verbs, participles, past_tenses
from quizapp.generate.names import PERSON, Entity
from quizapp.generate.passage import Needs
from quizapp.generate.passage.another import goes_on_telling
from quizapp.generate.passage.line import NO_ANSWER
from quizapp.generate.passage.standalone import Unclear
from quizapp.patterns import lazy_pattern

STAGE = "deeds"


def ask(analysis: Analysis, parsed: Parsed, claim: int | None) -> Iterator[Candidate | Drop]:
    """Candidates from what the sentence states; `claim` is the offset of a word of saying in it, if there is one."""
    asked: set[int] = set()
    for clause in _stated(parsed, claim):
        if clause.subject.id not in asked:  # a second verb is asked about only where the first gave nothing
            found = _question(analysis, clause)
            if isinstance(found, Candidate):
                asked.add(clause.subject.id)
            yield found
    if claim is None:
        yield from _agents(analysis, parsed)
        object_of_many = _common(analysis, parsed)
        if object_of_many:
            yield object_of_many


def _stated(parsed: Parsed, claim: int | None) -> Iterator[Clause]:
    """The clauses that the article states in its own voice: all, or relative ones before the word of saying."""
    if claim is None:
        yield from clauses(parsed)
    for clause in relative_clauses(parsed):
        if claim is None or parsed.ends[clause.end - 1] < claim or _cued(clause):
            yield clause


def _cued(clause: Clause) -> bool:
    """Whether "said" stands right before the name: in "..., said X, who led the study" the last words are the writer's."""
    parsed, at = clause.parsed, clause.subject_start - 2
    while at > 0 and (parsed.mentions[at] is not None or parsed.tag(at) in {"NN", "NNP", "JJ", "DT", "POS"}):
        at -= 1
    return parsed.lower(at) in {"said", "says", "added"}


_AS_OTHERS = lazy_pattern(
    r",? as (?:(?:did|do|does) (?!he\b|she\b|it\b|they\b|so\b)"
    r"|(?:have|has|had|was|were|is|are) (?:[A-Z]|the |two |several |many |most ))"
)
"""What tells of others who did the same: "voted with the majority, as did Ruggiero and Ng"."""
_THEN_HELD = lazy_pattern(r", then (?:the|an?|his|her|its|their) [a-z]+")
_OF_SPEECH = frozenset("ask answer reply respond".split())
_DONE_BY_MANY = frozenset("attend survive watch witness".split())
"""What others of the report are likely to have done as well."""


def _question(analysis: Analysis, clause: Clause) -> Candidate | Drop:
    if clause.base in _OF_SPEECH:
        return _drop(clause, "what was said or asked is not in it")
    if NO_ANSWER.search(clause.parsed.sentence.text, clause.parsed.sentence.words):
        return _drop(clause, "somebody who did not answer")
    if clause.base in _DONE_BY_MANY or _AS_OTHERS.search(clause.parsed.sentence.text):
        return _drop(clause, "others did it as well")
    if clause.parsed.lower(0) == "according":
        return _drop(clause, "whose word it is would be lost")
    if ", then " in clause.parsed.sentence.text and _THEN_HELD.search(clause.parsed.sentence.text):
        return _drop(clause, "an office that somebody held then")
    if goes_on_telling(analysis.sentences, clause.parsed.sentence.index):
        return _drop(clause, "what somebody may go on to say")
    drop: Drop | None = None
    for question in (_subject_question, _object_question, _place_question):
        found = question(analysis, clause)
        if isinstance(found, Candidate):
            return found
        drop = drop or found
    return drop or Drop(STAGE, "nothing to ask", clause.parsed.sentence.text, clause.parsed.sentence.start)


def _subject_question(analysis: Analysis, clause: Clause) -> Candidate | Drop:
    """Ask for the subject and keep the words after it."""
    kind = kinds.kind_of(clause.subject)
    if kind in {"", "place", "state", "city"}:
        return _drop(clause, f"no question word is sure for {clause.subject.name}")
    if kind != "person" and _longer_name(clause):
        return _drop(clause, f"the name may be longer than {clause.subject.name}")
    if kind == "body" and clause.parsed.lower(clause.auxiliary) == "have":
        return _drop(clause, f"several, of which {clause.subject.name} is one")

    def word(wording: Wording, cut: int) -> str:
        return f"{kinds.asking(kind)} {wording.render(clause.auxiliary, cut)}?"

    return _worded(analysis, clause, clause.subject, "subject", word)


def _longer_name(clause: Clause) -> bool:
    """Whether a capitalised word before a body's name may be part of it: "International" in "the ... Monetary Fund"."""
    parsed = clause.parsed
    before = range(clause.subject_start, clause.head_end)
    return any(
        parsed.mentions[at] is None
        and (_ORDINAL.fullmatch(parsed.forms[at]) or (parsed.forms[at][:1].isupper() and at > clause.subject_start))
        for at in before
    )


_ORDINAL = lazy_pattern(r"\d+(?:st|nd|rd|th)")
"""What a unit's name begins with: "the 3rd Armored Brigade"."""


def _common(analysis: Analysis, parsed: Parsed) -> Candidate | Drop | None:
    """Ask for the person whom police arrested, voters elected or a jury convicted."""
    opening = common_clause(parsed)
    if opening is None:
        return None
    start, verb = opening
    after = at = verb + 1
    while at < len(parsed) and parsed.mentions[at] is None and parsed.tag(at) in {"DT", "JJ", "NN", "NNP"}:
        at += 1
    key = parsed.entity(at) if at < len(parsed) else None
    if key is None or not kinds.sure_person(key):
        return None
    after, base = _past_home(parsed, parsed.name_end(at)), past_tenses()[parsed.lower(verb)]
    if parsed.tag(after) not in {"IN", "TO", "."}:
        return None
    clause = Clause(parsed, key, start, start, PAST, base, verb, verb, len(parsed) - 1)

    def word(wording: Wording, cut: int) -> str:
        if cut <= after:
            raise Unclear("cut before the object")
        subject = wording.render(start, verb)
        if not subject:
            raise Unclear("nothing is left of the subject")
        subject = subject if parsed.mentions[start] is not None else kinds.inside(subject)
        return f"Who did {subject} {base} {wording.render(after, cut)}?"

    return _worded(analysis, clause, key, "object", word)


def _object_question(analysis: Analysis, clause: Clause) -> Candidate | Drop:
    """Ask for a name that is the whole object: "defeated [the champion] X in Y" -> "Who did Z defeat in Y?"."""
    parsed, at = clause.parsed, clause.verb + 1
    if clause.voice != PAST or not kinds.sure_subject(clause.subject):
        return _drop(clause, "no object to ask for")
    while at < clause.end and parsed.mentions[at] is None and parsed.tag(at) in {"DT", "JJ", "NN", "NNP"}:
        at += 1
    key = parsed.entity(at) if at < clause.end else None
    if key is None or key is clause.subject:
        return _drop(clause, "no object to ask for")
    after, kind = parsed.name_end(at), kinds.place_kind(key) or kinds.kind_of(key)
    after = _past_home(parsed, after) if kind == "person" else after
    particle = parsed.tag(after) == "IN" and parsed.tag(after + 1) in {"TO", "", ".", ","}  # "put her in to ..."
    if particle or parsed.tag(after) not in {"IN", "TO", ",", ".", "RB", ""} or kind in {"", "place", "state"}:
        return _drop(clause, "the object is more than a name")

    def word(wording: Wording, cut: int) -> str:
        if cut < after:
            raise Unclear("cut before the object")
        if cut > after and parsed.tag(after) == ",":
            raise Unclear("what the object is would be told")  # "met Ann Poe, the chair of the council"
        rest = wording.render(after, cut) if cut > after else ""
        subject, asked = kinds.shown(clause.subject), kinds.asking(kind)
        return f"{asked} did {subject} {clause.base}{' ' + rest if rest else ''}?"

    return _worded(analysis, clause, key, "object", word)


def _past_home(parsed: Parsed, after: int) -> int:
    """Where a person's name ends with the country or town that it is told with: "beat Anna Holm of Norway in 40 moves"."""
    if parsed.lower(after) not in {"of", "from"} or parsed.mentions[after + 1] is None:
        return after
    behind = parsed.name_end(after + 1)
    return (
        parsed.name_end(behind + 1) if parsed.lower(behind) == "," and parsed.entity(behind + 1) is not None else behind
    )


def _place_question(analysis: Analysis, clause: Clause) -> Candidate | Drop:
    """Ask for the country, state or capital after the clause's last "in"."""
    parsed = clause.parsed
    if clause.voice not in {PAST, PASSIVE} or not kinds.sure_subject(clause.subject):
        return _drop(clause, "no place to ask for")
    for at in range(clause.verb + 2, clause.end):
        key = parsed.entity(at)
        if key is None or parsed.lower(at - 1) != "in" or parsed.tag(parsed.name_end(at)) not in {"", ".", ",", "IN"}:
            continue
        kind = kinds.place_kind(key)
        if kind is None:
            continue

        def word(wording: Wording, cut: int, at: int = at, kind: str = kind) -> str:
            if cut != parsed.name_end(at):
                raise Unclear("the place is not the end")
            subject = kinds.shown(clause.subject)
            if clause.voice == PASSIVE:
                if parsed.lower(clause.auxiliary) not in {"was", "were"}:
                    raise Unclear("no simple auxiliary")
                rest = wording.render(clause.auxiliary + 1, at - 1)
                return f"In which {kind} {parsed.lower(clause.auxiliary)} {subject} {rest}?"
            if clause.auxiliary != clause.verb:
                raise Unclear("an adverb before the verb")
            rest = wording.render(clause.verb + 1, at - 1) if at - 1 > clause.verb + 1 else ""
            return f"In which {kind} did {subject} {clause.base}{' ' + rest if rest else ''}?"

        return _worded(analysis, clause, key, "place", word)
    return _drop(clause, "no place to ask for")


def _agents(analysis: Analysis, parsed: Parsed) -> Iterator[Candidate | Drop]:
    """Ask who did it, of "The prize was founded by [the banker] Edmund Lyle in 1978"."""
    if "by" not in parsed.lowered:
        return
    for at in range(2, len(parsed) - 3):
        base = participles().get(parsed.lower(at))
        if base is None or parsed.lower(at - 1) not in {"was", "were"} or parsed.lower(at + 1) != "by":
            continue
        name = at + 2
        while name < len(parsed) and parsed.mentions[name] is None and parsed.tag(name) in {"DT", "JJ", "NN", "NNP"}:
            name += 1
        key = parsed.entity(name) if name < len(parsed) else None
        if key is None or key.kind != PERSON or parsed.lower(parsed.name_end(name)) in {"and", ","}:
            continue
        start = 1 if parsed.lower(0) in {"but", "and"} else 0
        past = min(event_verbs()[base].pasts)
        after = parsed.name_end(name)
        clause = Clause(parsed, key, start, start, AGENT, base, start, name, len(parsed) - 1)

        def word(
            wording: Wording, cut: int, bounds: tuple[int, int, int] = (start, at, after), past: str = past
        ) -> str:
            first, verb, rest = bounds
            if cut < rest or any(parsed.tag(p) in {",", "VBD", "VBZ", "MD"} for p in range(first, verb - 1)):
                raise Unclear("the subject is more than a name or a noun")
            patient = wording.render(first, verb - 1)
            if not patient:
                raise Unclear("nothing is left of the subject")
            patient = patient if parsed.mentions[first] is not None else kinds.inside(patient)
            return f"Who {past} {patient}{' ' + wording.render(rest, cut) if cut > rest else ''}?"

        yield _worded(analysis, clause, key, "agent", word)


def _worded(
    analysis: Analysis, clause: Clause, key: Entity, form: str, word: Callable[[Wording, int], str]
) -> Candidate | Drop:
    """The fullest wording that stands alone, with distractors; else the fullest behind what it leans on."""
    reason, leaning = "no wording stands alone", None
    if qualified.in_front(clause) or qualified.between(clause):
        return _drop(clause, "what it holds only with would be lost")
    for place, cut in enumerate(cuts(clause)):
        if qualified.behind(clause, cut):
            reason = "what it holds only with would be cut off"
            continue
        wording = Wording(analysis, clause.parsed, key)
        try:
            stem = word(wording, cut)
        except Unclear as unclear:
            reason = str(unclear)
            continue
        if qualified.loses_object(stem):
            reason = "its verb is parted from what was done"
            continue
        objection = (
            half_told(key, stem)
            or problem(analysis, f"{stem} {clause.year}".strip(), (key, form), clause, cut)
            or lost(clause, cut, wording, form)
        )
        lean = thin(objection, stem, clause) and not place
        if objection and not lean:
            reason = objection
            continue
        try:
            begins, dayless = when(analysis, clause, wording)
        except Unclear as unclear:
            reason = str(unclear)
            continue
        if form in _ASKS_WHO and done_by_others(clause, stem, dayless=dayless):
            reason = "others may have done so, too"
            continue
        stem = placed(clause, key, begins, stem)
        if not lean and not wording.untold:
            return _choice(analysis, clause, key, stem, form)
        leaning = leaning or (stem, Needs(nouns=frozenset(wording.untold), topic=lean))
        reason = objection or f"`the {min(wording.untold)}` is not told apart"
    if leaning is not None and (told := introduction(analysis, clause.parsed, key, leaning[1])):
        made = _choice(analysis, clause, key, leaning[0], form)
        return in_context(made, told) if isinstance(made, Candidate) else made
    return _drop(clause, reason)


_ASKS_WHO = frozenset(("subject", "agent"))
"""The forms that ask for who did it."""


_OF_SEVERAL = lazy_pattern(r"(?:In [^,]+, )?[Ww](?:ho|hich [a-z]+) (?:have|are|were)\b")
"""A question for one of several who did it together."""


_LENT = lazy_pattern(r"(?<!\bInc)(?<!\bJr)(?<!\bSr)(?<!\bLtd)(?<!\bCo)(?<!\bCorp)(?<!\.[A-Za-z])\.\?$")
"""A full stop that the sentence lent to its last word, "in Sa Pa.", before the question mark."""


def _choice(analysis: Analysis, clause: Clause, key: Entity, stem: str, form: str) -> Candidate | Drop:
    if _OF_SEVERAL.match(stem):
        return _drop(clause, "its verb is of several")
    stem = _LENT.sub("?", stem)
    start, end = clause.parsed.evidence
    told = re.search(r"\b(his|her|himself|herself)\b", stem) if form == "subject" else None
    gender = "" if told is None else "m" if told.group().startswith("hi") else "f"
    wrong = rivals(analysis, key, clause.parsed, stem, gender)
    if key.kind == PERSON and not kinds.sure_person(key):
        wrong = []
    shown = kinds.shown(key)
    chosen = len(wrong) >= 2
    if not chosen and ("hich of these" in stem or not once(clause, stem, key)):
        return _drop(clause, "no distractors, and others may have done it too")
    return Candidate(
        kind=FACT_RECALL,
        type="single-choice" if chosen else "short-answer",
        form=form,
        stem=stem,
        key=shown,
        start=start,
        end=end,
        distractors=tuple(wrong) if chosen else (),
        accept=() if chosen else tuple(sorted(key.forms - {shown})),
        aliases=tuple(sorted(key.forms)),
        worth=0.7 if clause.base in TELLING else 0.6,
    )


def _drop(clause: Clause, reason: str) -> Drop:
    return Drop(STAGE, reason, clause.parsed.sentence.text, clause.parsed.sentence.start)
