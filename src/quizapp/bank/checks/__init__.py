"""What a bank's form cannot say: options twice, keys among distractors, gaps that do not close, ids twice.

finding    what a check returns
choices    single and multiple choice
typed      short answer, cloze
numeric    numbers, their tolerance and units
arranged   true-false, matching, ordering
lists      lists that YAML reads otherwise than they look
whole      ids, tags and questions over the bank
characters control, bidi and zero-width characters; `#` that cuts a text off
"""
