"""What leads up to somebody's words: the one or two sentences before them, with "the speaker" for who is asked for.

News tells a thing and then quotes what somebody says of it: `Oakes brushed aside questions about his job. "I don't count
votes for myself," he said.` The words hang on that sentence, and it names whom the question asks for. So the name gives way
to "the speaker" (`unnamed`); all else stays as the article has it.
"""

from __future__ import annotations

from dataclasses import replace

from quizapp.generate.analysis import Analysis
from quizapp.generate.attribution import DIRECT, INDIRECT, Attribution
from quizapp.generate.attribution.scene import REPLIES
from quizapp.generate.language import small_words
from quizapp.generate.names import PERSON, Entity
from quizapp.generate.names.kin import KIN
from quizapp.generate.passage import Context
from quizapp.generate.passage.another import tells_of_another
from quizapp.generate.passage.line import Line, line_of
from quizapp.generate.passage.named import Named
from quizapp.generate.passage.needs import needs_of, several
from quizapp.generate.passage.shortened import SHORT
from quizapp.generate.passage.shown import curly
from quizapp.generate.passage.stems import stems
from quizapp.generate.speech.definite import opens_on_told, reports_untold
from quizapp.generate.speech.leaning import SOMEBODY, points_back, tells_which, these_unknown
from quizapp.generate.speech.stem import UNCLEAR, Stem
from quizapp.generate.speech.unnamed import QUOTED, SPEAKER, called, gender_of_speaker, genderless, is_told_of, unnamed
from quizapp.generate.speech.words import HE, SHE, capital, names
from quizapp.patterns import lazy_pattern

_WORTH = 0.7
"""The worth of a question behind it, at the least: readers passed 40 of 53 whose words lean and have 18 words or more."""
_LONGER = 4
"""Words by which "the person quoted" and full names may lengthen a sentence."""
_FEW = 8
"""Words that tell little of what they are about."""
_MOST_SENTENCES = 3
_LONGEST = 60
"""Words of all that leads up."""
_FEWEST = 6
"""Words of all that leads up, at the least: "The speaker is outraged." tells nothing."""
_TELLS = 10
"""Words of a sentence that tells enough without the one before: "The speaker said nobody had asked her" does not."""
_SUBJECT = lazy_pattern(r"(?:[A-Z][a-z]+ [^,]*, )?[Tt]he (?:speaker|person quoted)(?:, [^,]*,)? ")
_TO_ANOTHER = lazy_pattern(
    r"\bthe (?:speaker|person quoted)\b"
    r"(?:(?!\b(?:whether|that|if|because|when|how|who|said|says|what|where|after|before|as)\b)[^.])*"
    r"\b(?:him|her(?= ?[.,;]| (?:to|at|in|on|for|and|that|by|with|as)\b))\b"
)
"""A "him" who is another than the speaker: the object of the speaker's own clause."""
_THEN = ("the following ", "the next ")
_GOES_ON = lazy_pattern(
    r"^(?:one|some|many|most|several|others|another|both|two|three|four)(?:,|\b) "
    r"(?:which|who|have|has|had|were|was|are|is|came|said|say|did|do|want|think)\b"
    r"|\b(?:think|thinks|thought|believe|believes|said|say|says|hope|hopes) so\b"
)
"""A sentence that counts some of what was told, or agrees with it."""
_BODYS = lazy_pattern(
    r"\b(?:that|said|says) it(?:s\b|\b"
    r"(?! (?:is|was|would|will|may|might|could|has been|had been|took|takes|seems?|seemed|appear\w*)\b))"
)
"""An "it" in what somebody says for a body that only the sentences before name."""
_POINTING = frozenset(
    f"the {noun}" for noun in ("same", "two", "three", "pair", "former", "latter", "rest", "man", "woman")
)
"""What a sentence leans on, wherever it stands in it."""
_THIS = lazy_pattern(r"\b(?:[Tt]his|[Aa]nother)\b")
"""What the speaker's own doing tells as a rule: "this problem", "another cabinet"."""
_STOP_IN_MARK = ('."', ".”")
_PERSONS = HE | SHE
_THEY = frozenset(("they", "them", "their"))
_KIN_NAMED = lazy_pattern(
    rf"\b(?:his|her|their) (?:\w+ )?(?:{'|'.join(sorted(KIN))})s?,? [A-Z]"
    r"|\b(?:daughter|son|wife|widow|husband|brother|sister) of\b"
)
"""What tells whose kin somebody is: "his daughter Ivanka" names her father."""
_CUT = lazy_pattern(
    r"(?:^|, )[Tt]he (?:speaker|person quoted) who\b|^[Tt]he (?:speaker|person quoted), (?:who|whose)\b[^,]*\.$"
    r"|\b(?:was|were|is|are|seemed|appeared|sounded) (?:less|more|equally|similarly) [\w-]+\b(?!.*\bthan\b)"
)
"""What is left of a sentence that has lost its verb, or of a comparison that has lost with whom."""
_KIN_WORDS = lazy_pattern(r"\b(?:son|daughter|brother|sister|husband|wife|father|mother)\b")


def behind_lead_in(
    analysis: Analysis, found: Attribution, quote: str, asked: Stem, before: Attribution | None
) -> Stem | None:
    """`asked`, a question for the speaker of `quote`, behind what leads up to it; None where nothing does.

    `before` is what is said before it, by whomever. Words that can be understood alone gain only by what is told of their
    speaker: of 70 such, readers passed 58, and 50 without it; of 46 behind other sentences 36, and 42 without.
    """
    speaker = found.speaker
    answers = found.cue is not None and found.cue.lower in REPLIES  # a question that the sentence before may not tell
    if speaker is None or answers or found.how == "label" or _is_rest(found, before, asked):
        return None
    led = _lead_in(analysis, speaker, analysis.sentence_at(found.start if asked.start is None else asked.start))
    if led is None or (asked.context and set(led.sentences) <= set(asked.context.sentences)):
        return None
    question = asked.text.rpartition("\n")[2]
    if found.form == INDIRECT:
        leans = opens_on_told(analysis, found, asked.text) or _of_one_thing(led, question)
    else:
        leans = asked.worth <= UNCLEAR or points_back(quote) or len(quote.split()) < _FEW or is_told_of(led.text)
        goes_on = len(led.sentences) > 1 or reports_untold(question, asked.text)
        leans = leans or (goes_on and _of_one_thing(led, question))
    if not leans:
        return None
    gender = _betrayed(led.text, speaker)
    if gender is None or (asked.gender and gender and asked.gender != gender) or not _tells_which(led, question):
        return None
    worth = max(asked.worth, _WORTH)
    return replace(asked, text=led.before(question), worth=worth, gender=asked.gender or gender, context=led)


def opening_without(analysis: Analysis, speaker: Entity) -> tuple[str, str] | None:
    """The first sentence with "the speaker" for `speaker`, and the gender that it betrays; None where that does not read."""
    if speaker.id not in analysis.opened:
        analysis.opened[speaker.id] = _opening_without(analysis, speaker)
    return analysis.opened[speaker.id]


def _opening_without(analysis: Analysis, speaker: Entity) -> tuple[str, str] | None:
    line = _line(analysis, 0, speaker, entire=True) if analysis.sentences else None
    if line is None or not is_told_of(line.text) or _leans(line, speaker) or names(line.text, speaker):
        return None
    gender = _betrayed(line.text, speaker)
    return None if gender is None or _KIN_NAMED.search(line.text) else (line.text, gender)


def without_gender(analysis: Analysis, found: Attribution, behind: Stem) -> Stem | None:
    """`behind` with "they" for the "he" or "she" that only what leads up to it has; None where that is not sure to read."""
    led, speaker = behind.context, found.speaker
    if led is None or speaker is None or not behind.gender or gender_of_speaker(led.text):
        return None
    beside = (m.entity for at in led.sentences for m in analysis.passages.mentions(at) if m.entity is not speaker)
    if any(e is None or (e.kind == PERSON and e.gender in ("", behind.gender)) for e in beside):
        return None  # the "he" may be the other
    text = genderless(led.text, behind.gender)
    if text is None:
        return None
    shown = Context(text, led.sentences)
    return replace(behind, text=shown.before(behind.text.rpartition("\n")[2]), gender="", context=shown)


def _of_one_thing(led: Context, question: str) -> bool:
    """Whether what leads up and the question are about one thing, as far as their words tell."""
    return not stems(_SUBJECT.sub("", led.text)).isdisjoint(stems(question))


def _tells_which(led: Context, question: str) -> bool:
    """Whether it tells of "these voters" that the question has, and, unless it is the speaker's own doing, of "that field"."""
    if not is_told_of(led.text):
        return tells_which(led, question)
    told = led.text.lower()
    return all(noun in told for noun in these_unknown(_THIS.sub("the", question)))


def _is_rest(found: Attribution, before: Attribution | None, asked: Stem) -> bool:
    """Whether the question shows the end of what its speaker says, without the beginning."""
    if before is None or before.speaker is not found.speaker or before.form != DIRECT:
        return False
    return before.quotation.paragraph == found.quotation.paragraph and asked.start is None


def _lead_in(analysis: Analysis, speaker: Entity, first: int) -> Context | None:
    """What leads up to sentence `first`.

    None where nothing does, or where it cannot be told without the speaker's name or without what stands before it.
    """
    lines: list[tuple[int, Line]] = []
    whole: Context | None = None
    for at in range(first - 1, max(-1, first - 1 - _MOST_SENTENCES), -1):
        line = _fullest(analysis, at, speaker, last=at == first - 1) if _adjoins(analysis, at) else None
        if line is None:
            break
        if lines and _THEY.intersection(lines[0][1].needs.before) and not several(line.text):
            break  # "Ansty is charged with theft. They appeared in court."
        if lines and _PERSONS.intersection(lines[0][1].needs.before) and not _may_be_meant(analysis, at, line):
            break  # "Much of the gold was gone. Beneath the varnish she uncovered a goldfinch."
        if lines and _meets_himself(analysis, at, lines[0]):
            break  # "The exception is Reed. He met Reed in 1996"
        if lines and line.cut and _loses_somebody(analysis, at, line, lines[0][1], speaker):
            break  # "because his wife was ill. She died in May"
        lines.insert(0, (at, line))
        told = " ".join(shown.text for _, shown in lines)
        if len(told.split()) > _LONGEST or names(told, speaker):
            break
        if not _leans(line, speaker) and "also" not in analysis.sentences[at].words:
            whole = Context(told, tuple(number for number, _ in lines))
            if len(told.split()) >= _TELLS or _opens_paragraph(analysis, at):
                break  # what ends another paragraph seldom tells of it
    empty = whole is not None and is_told_of(whole.text) and len(whole.text.split()) < _FEWEST
    return None if empty else whole


def _meets_himself(analysis: Analysis, index: int, following: tuple[int, Line]) -> bool:
    """Whether the "He" that the next line begins with acts on the one person whom sentence `index` names."""
    here = {m.entity for m in analysis.passages.mentions(index) if m.entity is not None and m.entity.kind == PERSON}
    there = {m.entity for m in analysis.passages.mentions(following[0])}
    return len(here) == 1 and here <= there and following[1].text.startswith(("He ", "She "))


def _loses_somebody(analysis: Analysis, index: int, line: Line, following: Line, speaker: Entity) -> bool:
    """Whether the "she" of the line behind may be somebody in what sentence `index`, shown as `line`, has lost."""
    told = analysis.sentences[index].text
    if len(_KIN_WORDS.findall(told)) > len(_KIN_WORDS.findall(line.text)) and _PERSONS.intersection(
        following.needs.before
    ):
        return True  # "held hope because his son had a good boat. He had the strength to make it"
    own = HE if speaker.gender == "m" else SHE if speaker.gender == "f" else frozenset[str]()
    if not (_PERSONS - own).intersection(following.needs.before):
        return False
    named = (name for name in analysis.passages.names_in(index) if name.full != speaker.name)
    return not any(name.person and name.form in line.text for name in named)


def _may_be_meant(analysis: Analysis, index: int, line: Line) -> bool:
    """Whether sentence `index`, shown as `line`, has somebody whom the "he" or "she" of the next one means, or such a word."""
    if is_told_of(line.text) or _PERSONS.intersection(line.needs.before) or SOMEBODY.search(line.text):
        return True
    return any(m.entity is None or m.entity.kind == PERSON for m in analysis.passages.mentions(index))


def _adjoins(analysis: Analysis, index: int) -> bool:
    """Whether sentence `index` and the one after it stand in one paragraph, or in one and the next."""
    sentences = analysis.sentences
    return index >= 0 and sentences[index + 1].paragraph - sentences[index].paragraph <= 1


def _opens_paragraph(analysis: Analysis, index: int) -> bool:
    """Whether sentence `index` opens one."""
    sentences = analysis.sentences
    return index == 0 or sentences[index - 1].paragraph != sentences[index].paragraph


def _leans(line: Line, speaker: Entity) -> bool:
    """Whether the line needs what stands before it; a "the city" within it is known to whoever knows the report."""
    text = line.text.lower()
    told_of = is_told_of(text)
    if _GOES_ON.search(text) or (told_of and (_TO_ANOTHER.search(text) or _BODYS.search(text))):
        return True
    if told_of and "it" in small_words(text) and "it" in needs_of(_SUBJECT.sub("", line.text)).before:
        return True  # "The speaker, the state treasurer, brought it up four times"
    own = (HE if speaker.gender == "m" else SHE) if told_of else frozenset[str]()
    return any(
        not word.startswith("the ") or word.startswith(_THEN) or text.startswith(word) or word in _POINTING
        for word in line.needs.before
        if not SPEAKER.startswith(word) and not QUOTED.startswith(word) and word not in own
    )


def _betrayed(told: str, speaker: Entity) -> str | None:
    """The gender of the speaker that a pronoun or a noun may betray; None where one may be another's."""
    if not is_told_of(told):
        return ""
    words = {word.strip(".,;:“”’'").lower() for word in told.split()}
    called_so = gender_of_speaker(told)
    genders = "m" * (called_so == "m" or not words.isdisjoint(HE)) + "f" * (
        called_so == "f" or not words.isdisjoint(SHE)
    )
    if speaker.gender:
        return speaker.gender if speaker.gender in genders else ""
    return genders if len(genders) < len("mf") else None


def _fullest(analysis: Analysis, index: int, speaker: Entity, *, last: bool) -> Line | None:
    """Sentence `index` with the speaker unnamed; the last before the words keeps its end, of which they often speak: "joined
    the ticket after the board closed the school"."""
    short = _line(analysis, index, speaker)
    if not last or (short is not None and not short.cut) or analysis.sentences[index].text.count(" ") < SHORT - _LONGER:
        return short
    entire = _line(analysis, index, speaker, entire=True)
    if entire is None or (short is not None and _leans(entire, speaker)) or _KIN_NAMED.search(entire.text):
        return short
    return entire


def _line(analysis: Analysis, index: int, speaker: Entity, *, entire: bool = False) -> Line | None:
    """Sentence `index` as a context shows it, `entire` or shortened, the speaker unnamed."""
    sentence = analysis.sentences[index]
    text = unnamed(analysis, index, speaker)
    if text == sentence.text:
        return analysis.passages.line(index, entire=entire)
    if text is None or analysis.spoken(sentence.paragraph):
        return None
    if tells_of_another(analysis.sentences, index):
        return None
    shown = [name for name in analysis.passages.names_in(index) if name.full != speaker.name]
    called_so = called(analysis)
    form = capital(called_so) if text.startswith(capital(called_so)) else called_so
    shown.append(Named(form, form, speaker.kind == PERSON, titled=True, gender=speaker.gender))
    if text.endswith(_STOP_IN_MARK):
        text = f"{text[:-2]}{text[-1]}."
    line = line_of(curly(text), shown, analysis.article.date, quoting=True, entire=entire)
    return None if line is None or _CUT.search(line.text) else line
