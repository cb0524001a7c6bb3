"""Who-said-what: from attributed quotations to candidates of every form.

`wording` writes stems (`predicate` from the writer's own sentence, `context` tells what words lean on),
`rivals` finds who else could have said it, `forms` makes the candidates.
"""

from quizapp.generate.speech.forms import find

__all__ = ["find"]
