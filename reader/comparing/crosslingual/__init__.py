"""Links between two languages without a translation: by names, numbers and the words of a small dictionary.

1. `terms`: the words, names (`bodies`) and numbers (`powers`) of a sentence, without what is in every text
   (`stop_words`).
2. `correspondences`: which terms of the two stories stand for each other, by what they mean in English (`lexicons`)
   and by sound (`phonetics`).
3. `matching`: the terms of two sentences matched one to one, and what that covers; no half of another name
   (`full_names`).
4. `features`: how a pair stands among its rivals.
5. `guards`: what a pair must share beside names.
6. `scoring`: the probability that the pair is a link.

A link found so may be trusted. A missing one means nothing: a word that no dictionary has hides what it says.
"""
