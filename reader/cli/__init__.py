"""The same answers without a window: arguments come in; files, text or JSON and an exit code go out.

`command_line` has the parser and `reader inspect`, `reader compare` and `reader doctor`; `events` and `languages` have
the commands of their names. `stories` finds and reads what was named, `exports` and `outputs` write, `outcome` says
what went wrong.
"""
