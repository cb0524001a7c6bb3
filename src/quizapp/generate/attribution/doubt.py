"""Words that a sentence doubts, makes up, only expects or denies, wherever in it that stands: nobody is asked who said them."""

from __future__ import annotations

from itertools import pairwise

from quizapp.generate.attribution.tokens import Token

_MADE_UP = frozenset(
    """myth myths legend rumor rumour rumors rumours hoax faked fakes forged forgery doctored deepfake fabricated fabrication
    parody parodies parodied spoof satire satirical fictional fictitious fictionalised fictionalized cartoon sketch
    impersonator impersonating lookalike imaginary imagined misquoted misquotes falsely wrongly mistakenly erroneously
    supposedly purportedly purported alleged jokingly apocryphal unsent undelivered hypothetical
    impostor imposter""".split()
)
"""Words that tell of what nobody said, or not so."""
_WRONGLY = frozenset("wrongly falsely mistakenly erroneously".split())
_NEARLY = frozenset("practically virtually almost nearly".split())
_FAKED = frozenset("account audio clip interview letter post quotation quote recording statement tweet video".split())
"""What "fake" stands before, where it is no "fake accent"."""
_DOUBTED = frozenset(
    """unclear doubt doubts doubted doubtful disbelieve unlikely prove proves proved
    evidence disputed unconfirmed dropped withdrew withdrawn
    retracted debunked false untrue""".split()
)
_OPENING = frozenset(
    "whether unless until once if suppose supposing imagine picture say let should had were what".split()
)
"""With these a sentence begins that does not state what follows."""
_HOPES = frozenset(
    """wish wishes wished wishing hope hopes hoped hoping dream dreams dreamed dreamt dreaming imagine imagines imagined
    imagining wonder wonders wondered wondering fantasise fantasize fantasized rehearse rehearses rehearsed rehearsing practise
    practised practising practice practiced practicing resisted resists resist tempted longs longed decide whether
    expects expected expecting wants wanted refused refuses declined urged urges advised ordered begged persuaded
    dared dares forced coached taught instructed supposed accused charged denied denies denying deny""".split()
)
"""Verbs in a clause before the cue that make the words only wished for, ordered, or laid to somebody's charge."""
_GOES_ON_TO = frozenset(
    """went goes going on continued continues used uses took takes taking paused stopped rose stood stands called calls came comes
    returned wrote phoned rang telephoned turned spoke appeared interrupted hastened quick keen first proceeded proceeds
    began begins back phones quick only out in air time moment opportunity occasion speech statement platform twitter x facebook
    instagram media stage podium floor tweeted texted emailed wrote reached stepped rushed moved grew happy pleased proud
    sorry glad""".split()
)
"""Before "to say": "went on to say", "took to Twitter to say", "used the occasion to tell"."""
_REACH = 4


def doubted(tokens: list[Token], cue: int) -> bool:
    """Whether the sentence makes doubtful that what the cue at index `cue` reports was ever said."""
    first = tokens[0].lower
    if first in _OPENING or (first == "even" and len(tokens) > 1 and tokens[1].lower == "if"):
        comma = next((at for at, t in enumerate(tokens) if t.type == ","), len(tokens))
        if cue < comma or first in {"suppose", "imagine", "picture", "say"}:
            return True
    told = [t.lower for t in tokens[:cue]]
    if told[-1:] and (told[-1] in _NEARLY or told[-2:] in (["all", "but"], ["good", "as"])):
        return True  # "all but said"
    if any(a.type in ",(" and b.lower in {"or", "if"} for a, b in pairwise(tokens[:cue])):
        return True  # "Foss, or somebody who sounded like him, told", "Foss, if it was he,"
    if any(t.lower in _WRONGLY for t in tokens[cue:]):
        return True
    around = [*told, *(t.lower for t in tokens[cue + 1 : cue + _NEAR])]
    if any(word in _MADE_UP or (word == "fake" and after in _FAKED) for word, after in pairwise([*around, ""])):
        return True
    scene = _scene(tokens, cue)
    told = told[scene:]
    that = max(
        (at for at, t in enumerate(tokens[scene:cue]) if t.type == "S" or t.lower in {"whether", "if"}), default=-1
    )
    if that > 0 and any(word in _DOUBTED or word in {"not", "few", "nobody", "no"} for word in told[:that]):
        return True
    return _only_wished(tokens, cue)


def _scene(tokens: list[Token], cue: int) -> int:
    """Tokens of an opening clause that only tells when the subject of the cue spoke: "When they told of doubts whether it would
    open, he said"."""
    comma = next((at for at in range(cue - 1, max(0, cue - _LONGEST_SUBJECT), -1) if tokens[at].type == ","), -1)
    return comma + 1 if tokens[0].lower in _WHEN else 0


_WHEN = frozenset("when after while asked pressed questioned quizzed".split())
_LONGEST_SUBJECT = 5
"""Tokens from the comma to the cue of "When it rained, Mayor Lind said"."""
_NEAR = 6
"""Tokens behind a cue among which "in a fake recording" stands."""


def _only_wished(tokens: list[Token], cue: int) -> bool:
    """True for "hopes one day to say", "wishes he had said", "is accused of saying", "had denied saying"."""
    for at in range(cue - 1, max(-1, cue - _FAR), -1):
        token = tokens[at]
        if token.type in "Q.;:" or (token.type == "," and at < cue - 1):
            return False
        if token.lower in _HOPES and at and tokens[at - 1].type not in "DO":  # not "in the hopes of", "a wish"
            return token.lower not in {"whether", "charged", "expected", "wanted"} or tokens[cue].type in "Uv"
    return False


_FAR = 9
"""Tokens before a cue that may make it a wish."""


def goes_on_to_say(tokens: list[Token], place: int) -> bool:
    """Whether the infinitive at `place` tells what was said: "went on to say", "took to Twitter to say"."""
    before = [t.lower for t in tokens[max(0, place - 1 - _REACH) : place - 1]]
    return any(word in _GOES_ON_TO for word in before) and not any(
        t.type in "DR" for t in tokens[place - 2 : place - 1]
    )
