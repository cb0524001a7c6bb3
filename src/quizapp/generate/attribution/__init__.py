"""Who said what: from quotations to speakers.

`tokens` types the words around a quotation, `carriers` cuts sentences, `subject` finds a cue's subject, `discourse`
resolves pronouns and descriptions, `attribute` decides. `cues` holds the verbs.
"""

from quizapp.generate.attribution.attribute import DIRECT, MIXED, Attribution, attribute

__all__ = ["DIRECT", "MIXED", "Attribution", "attribute"]
