"""A Comparison becomes something to look at, in the window and in a PDF; offsets here are Qt's, in UTF-16 units.

- `document` lays out an article: `block_formats`, `pieces`, `collapsing` (what a filter folds), `offsets`.
- `marks`, sentence by sentence `side_marks`: how marks look; which spans carry them is `model.marking`.
- `palette`, `fonts`, `scripts`, `signs`: colours, letters, shapes.
- `search` finds words in a text; `original` shows a comparison of translations in the words of an original.
"""
