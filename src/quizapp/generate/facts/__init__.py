"""Facts: offices, events and quantities that an article states, as candidates for fact-recall items.

parsing      a sentence as words with tags and names; words that make it a claim rather than a fact
clauses      clauses whose subject is named outright and whose verb is clear (endings: where one may be cut)
roles        where a sentence says what a person is (titles: the words of offices; seats: "Sen. X of Texas")
described    what such words say: the role, its head, and whether it tells enough
wording      words of the article made to stand alone in a stem, or refused (pointing: the words that decide it)
kinds        what kind of thing a name names, and the word that asks for it
rivals       distractors: others of the kind, of whom the article does not say the same
antecedents  what "the vaccine" means, in the words with which the article first spoke of it
introduction the sentence that a question needs before it, as its context
deeds        who did what to whom, where, by whom   -> candidates (telling: whether a stem tells which event is meant;
             half_told: whether it has lost whose deed it is, or what; qualified: or what it holds only with;
             when_and_where: the month and the place that it begins with)
offices      who is what                            -> candidates (tenure: whether they hold it now)
statements   a sentence to be judged; causes, too   -> candidates
people       puts deeds and offices together, sentence by sentence
leads        whom or which country the news is about  -> candidates
quantities/  numbers, money, dates, durations       -> candidates
"""
