"""One module or folder a family of formats: a file becomes blocks and facts. `registry` lists them, in order of trying.

What several of them need: `markup` and `web/html_blocks` (tags become blocks), `sanitizing` (what would hang a parser),
`xml_tree`, `zip_package`, `pdf/unwrapping` (lines of a page become paragraphs), `dumps/records` (names and values).
"""
