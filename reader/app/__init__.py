"""State of a window and the work behind it: commands come in from `ui`, signals go out; no widget is known here.

- `session` holds it together: the folder, its stories, the chosen pair, their comparison.
- `stories` are the rows of the list: found, read, kept, sorted; `watching` notices files that change.
- `events` are the stories by event, and the one event that is open.
- `background` runs requests in child processes: reading, comparing, translating, exporting, fetching packages.
- `navigation` walks a comparison stop by stop (F7, F8, F4), `history` goes back through pairs and events; `pair_memory`
  and `places` find a pair and the place in it again.
- `correcting` is what was set right by hand, with its undo; `other_windows` follows what is corrected in another
  window; `forgetting` deletes what is kept.
"""
