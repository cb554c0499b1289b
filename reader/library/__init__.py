"""What was read from a folder, kept, so that an unchanged file is never read twice, and all texts can be searched.

`folder` lists what may be read. Articles come in packed (`packing`) and go into the `index`; `kept_lines` and
`shared_lines` find in it what an outlet prints in many stories, `folding` is how a search compares. The list that the
window shows is `ui.library`.
"""
