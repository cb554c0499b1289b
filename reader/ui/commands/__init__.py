"""Everything that a window can do, by menu, key or button: `registry` lists it, `command` says what a command is.

Commands of more than one step have a module of their own: exporting, translating, correcting, opening an event.
"""
