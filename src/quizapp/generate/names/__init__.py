"""People, bodies and places of an article, with every form that the article gives them.

`find` proposes mentions from capitals and company: from `runs` of capitalised words, of which `begins` tells where the name
begins in its sentence and `titles` where it does behind titles. `capitals` reads "Hans MUELLER" as Mueller, `kinds` tells
what it names, `surroundings` the same by the words around it, where no list knows it, `joining` puts parts of one name
together, `cluster` joins them into entities, `full_names` first those of who is named in full, `keys` are the words of a name
by which they do so, `namesakes`, with `bearers`, chooses of several who bear a short name, `strangers` and `newcomers` tell
who shares a name and is another, `firms` which surnames are a firm's or a town's as well, `descriptions` collects what the
article says that they are, `lists` holds the words that all rest on, `roles` the nouns for what somebody is, `persons` all
nouns of persons, `kin` those for relatives and what they tell of whose they are, `peers` tells who is in politics and who is
named with whom, `gender` tells from the article's pronouns who is a man and who a woman.
"""

from quizapp.generate.names.cluster import cluster
from quizapp.generate.names.find import find_mentions
from quizapp.generate.names.gender import infer as infer_genders
from quizapp.generate.names.model import BODY, PERSON, PLACE, UNKNOWN, Entity, Mention, Names
from quizapp.generate.names.peers import Peers

__all__ = [
    "BODY",
    "PERSON",
    "PLACE",
    "UNKNOWN",
    "Entity",
    "Mention",
    "Names",
    "Peers",
    "cluster",
    "find_mentions",
    "infer_genders",
]
