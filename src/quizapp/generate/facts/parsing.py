"""A sentence as the finders of facts look at it: words with tags, and which of them are whose name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quizapp.generate.analysis import Analysis, BodySentence
from quizapp.generate.language import split_words, tag
from quizapp.generate.names import Entity, Mention

ATTRIBUTED = re.compile(
    r"\b(?:said|says?|saying|told|tells?|telling|added|adding|according|alleg\w+|report(?:edly|ed (?:that|by))"
    r"|claim(?:s|ed|ing)?|purported\w*|supposedly|rumou?red|testif\w+|tweet(?:s|ed)?|argu(?:es?|ed|ing)|insist(?:s|ed)"
    r"|contend(?:s|ed)|assert(?:s|ed)|estimates?|disput\w+|den(?:y|ied|ies|ying)|false(?:ly)?|untrue|hoax|fake"
    r"|hypothetical\w*|imagine|suppose|fiction\w*|joke[ds]?|parody|satir\w*|wrote|writes|recalled|remembered|quoted)\b"
    r"|[?]|\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]our?|me)\b|https?:|www\."
)
"""Words that make a whole sentence somebody's claim, a doubt, fiction, or the writer's own voice: no facts there."""
DOUBTFUL = re.compile(
    r"\b(?:seem\w*|appear(?:s|ed)? to|apparent\w*|suspected|believ\w+|thought|think\w*|expected|likely|unlikely"
    r"|probabl[ey]|perhaps|maybe|possibl[ey]|potential(?:ly)?|may|might|could|would|should|must|ought|unless|whether"
    r"|suggest\w*|predict\w*|hop(?:e|es|ed|ing)"
    r"|intend\w*|plan(?:s|ned|ning)? to|unclear|uncertain|wrong\w*|incorrect\w*|so-called"
    r"|not|never|no|nor|none|nobody|neither|without|hardly|barely|rarely|cannot|nothing|almost|accus\w+|accusation\w*"
    r"|opinion|unfortunately|sadly|clearly|obviously|surely|nearly|reported|virtually|effectively|essentially|practically|seemingly"
    r"|rather than|instead of|dream\w*|threat(?:en\w*|s)?)\b|n['’]t\b"
    r"|[!“”\"«»@#:;—–()\[\]*_<>|{}…]|``|''|--|\.\.\.|(?<!\w)['‘](?=\w)"
)
"""Words that must not stand in what is asked: negation, guess, doubt, opinion, and marks that cut a clause."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence in words. All lists are of one length; positions are indices into them."""

    sentence: BodySentence
    forms: list[str]
    starts: list[int]
    """Offsets into the article's text, as are `ends`."""
    ends: list[int]
    tags: list[str]
    mentions: list[Mention | None]
    """The mention that the word is part of."""

    def __len__(self) -> int:
        return len(self.forms)

    def entity(self, position: int) -> Entity | None:
        """The entity whose name the word is part of."""
        mention = self.mentions[position] if 0 <= position < len(self.forms) else None
        return mention.entity if mention else None

    def lower(self, position: int) -> str:
        """The word in lower case; empty beyond either end."""
        return self.forms[position].lower() if 0 <= position < len(self.forms) else ""

    def tag(self, position: int) -> str:
        """The word's tag; empty beyond either end."""
        return self.tags[position] if 0 <= position < len(self.tags) else ""

    def name_end(self, position: int) -> int:
        """The position after the name that the word is part of."""
        mention = self.mentions[position]
        while position < len(self.forms) and mention is not None and self.mentions[position] is mention:
            position += 1
        return position


def parse(analysis: Analysis, sentence: BodySentence) -> Parsed:
    """The words of `sentence` with tags and names."""
    words = split_words(sentence.text, sentence.start)
    tags = tag(words.forms)
    mentions: list[Mention | None] = [None] * len(words)
    position = 0
    for mention in analysis.names.within(sentence.start, sentence.end):
        while position < len(words) and words.starts[position] < mention.start:
            position += 1
        while position < len(words) and words.ends[position] <= mention.end:
            mentions[position] = mention
            tags[position] = "NNP"
            position += 1
    return Parsed(sentence, words.forms, words.starts, words.ends, tags, mentions)
