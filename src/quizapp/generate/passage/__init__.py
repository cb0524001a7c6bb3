"""A passage: words of the article made readable without the rest of it.

A question must be clear to who has not read the article. Either its words stand alone, or one or two sentences of the
article stand before them as their context. This room decides which, and finds those sentences.

lists      words that say when, small words
deixis     words of time that hang on the day of publication
weekdays   days of the week that are none of the days before publication
definite   "the deal": what nothing in a sentence tells apart
named      names written out in full
subjects   who "he" or "the company" at the head of a sentence is
own_subject whether an "it" means what its sentence is about
pronouns   whether a sentence itself tells whom its pronouns mean
another    sentences that may be about, or told by, another than they seem to be
revised    sentences that the article takes back further on, or denies
disputed   sentences that their own end, or the next sentence, puts in doubt (withdrawn: or takes back)
unvouched  what is told in somebody's name (accounts), by a hoax, or of another year (bygone)
same_kind  whether a sentence that has "a museum" tells of the museum that is meant
elliptic   sentences about a part of, or another one of, what only the one before names
hanging    nouns and verbs that go on about what only the one before tells
finite     whether words hold a finite verb
about      what a report is about, by the names that it has most often
standalone a sentence made to stand alone, or why it cannot
signs      by what a sentence is refused there, or leans on those before it
gist       what a feature is about whose headline only teases
lead       the opening sentence that tells the news, which stands alone as it is
shortened  a long sentence without its last clauses
shown      a sentence as a stem or a context shows it: one clean line, dated, names in full
told_first where the article first has a noun
nouns      what "the" with a noun means to who has not read the article
needs      what a sentence leans on
stems      by which two texts are seen to speak of one thing
entries    the entries of a running report, each a report of its own
heading    the headline as a context, with its second line
line       a sentence of the article as a line of a context
settled    whether the sentences before leave no doubt whom a word means
model      what stands before a question
context    the sentences that give a question what it needs
"""

from quizapp.generate.passage.context import Passages
from quizapp.generate.passage.model import Context
from quizapp.generate.passage.needs import Needs, needs_of

__all__ = ["Context", "Needs", "Passages", "needs_of"]
