"""Terms of a sentence that play a part in it, told by its words: who says it, when, in what clause.

`asides` are those that tell nothing by themselves; `speakers`, `clock`, `clauses`, `frames` are asked by others too.
"""
