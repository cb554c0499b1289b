"""Where and how the program keeps its own things, in folders of its own and never beside the user's files.

- Where: `paths`; nothing in a private run (`privacy`).
- What: `settings`, `corrections`, `translation_memory`; the index of what was read is the room `library`.
- How: `database` (SQLite), `journal` (what was done by hand), `messagepack`, `atomic_write`, `file_lock`, `own_files`.
- What may be written at all: `overwriting`, `special_files`. `leftovers` tidies up after processes that were killed.
"""
