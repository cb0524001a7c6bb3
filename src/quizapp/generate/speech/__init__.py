"""Who-said-what: from attributed quotations to candidates of every form.

wording    stems for quotations; predicate and masked take them from the writer's own sentence
introduced a person with what the article says of him, as a verdict names him
lead_in    what leads up to the words, with "the speaker" for who is asked for (unnamed)
parted     words whose subject stands before their cue
split      a quotation that its cue splits, and its halves as one sentence
report     stems for reported speech; standing and definite tell what its clause leans on
told       the stems of what a speaker is told to have said; after_report puts them before or behind his words
answers    stems with what the speaker was asked
leaning    by which words a quotation hangs on what was said before
context    the sentences that tell what it leans on
stem       a stem with its worth, and its context
words      words of a quotation as a stem shows them
substance  whether a quotation says enough to be known by
cast       who speaks in the article, and who else has said the same
rivals     who else could have said it
lines      quotations as options; matching is made of them
forms      puts these together: the candidates of every form
"""

from quizapp.generate.speech.forms import find

__all__ = ["find"]
