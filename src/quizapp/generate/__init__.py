"""Article -> proved items.

    read (quizapp.article) -> language: words and tags of a sentence, when somebody asks for them
                           -> names: people, bodies, places, with every form that the article gives them
                           -> quotations -> attribution            (who said what)
                           -> passage: what words lean on, and the sentences that tell it
                           -> facts: offices, events, quantities   (fact recall)
                           -> compose: candidates of every form, with distractors
                           -> situate: the headline before what does not tell which report it is from
                           -> prove: knows nothing of how a candidate was made
                           -> rank: choose a balanced set

Each stage is a module or folder that can be run and tested alone; `pipeline.py` puts them together.
"""
