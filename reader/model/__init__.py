"""The data that all rooms share: immutable values that check themselves when they are made, and nothing that acts.

- A story: `article`, what became of it by hand (`correction`) and in another language (`translation`).
- Two stories: `comparison` (the glossary), `difference`, `quotation`, `marking`.
- Many stories: `events`.
"""
