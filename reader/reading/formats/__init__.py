"""One module a family of formats: a file becomes blocks and facts. `registry` lists them, in the order they are tried.

What several of them need: `markup` and `html_blocks` (tags become blocks), `sanitizing` (what would hang a parser),
`xml_tree`, `zip_package`, `unwrapping` (lines of a page become paragraphs), `records` (names and values of a dump).
"""
