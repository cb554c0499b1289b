"""What the user touches. Gestures go to `app` as commands, its signals come back; words are those of `wording`.

- `window` puts the parts together: menus, toolbar, `status_line` (counts, progress, the network), `welcome`.
- `library` is the list of stories at the left; `pair` two stories side by side, with the gutter between; `pane` one of
  the two; `event` the page of an event.
- `commands` is the registry of everything that can be done, by menu or key; `dialogs` what opens above the window.
- `widgets` know nothing of stories; the look of the program, `theme`, is among them.
- `start`, `application`, `windows`: how the program comes up, and several windows in one process.
"""
