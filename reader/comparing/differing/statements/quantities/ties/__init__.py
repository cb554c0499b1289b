"""What ties two figures: told of one thing, as the same quantity, in one scope.

`untied_figures` asks whether nothing does. `told_as`: as what a figure is told. `modifiers`: which of several things it
is of. `scopes`: where or for whom. `subjects_told`: of what, in one place of two clauses.
"""
