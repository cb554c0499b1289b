"""Where and how the program keeps its own things, in folders of its own and never beside the user's files.

- Where: `paths`; nothing in a private run (`privacy`).
- What: `settings`, `corrections`, `translation_memory`; the index of what was read is the room `library`.
- How: `database` (SQLite), `journal` (what was done by hand), `messagepack`.
- As `files`: written whole (`atomic_write`), locked (`file_lock`), read with care (`own_files`); which may be written
  at all (`overwriting`, `special_files`); what killed processes left (`leftovers`).
"""
