"""What ties a figure to another one: told of one quantity of one thing, as one and the same, in one scope.

`untied_figures` asks for it. `told_as`: as what a figure is told. `modifiers`: which of several it is of.
"""
