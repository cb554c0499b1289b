"""What the window and its child processes say to each other, and the child process itself.

A request of `requests` goes through `frames` into a `worker`, which confines itself (`sandbox`), does it, and answers,
a long comparison in `portions`. `lanes` says how many processes there are and what each may take, `child_command` how
one is started; `documents` hands it files that are already open. `asking` does the same for the command line, one after
the other; the window's side is `app.background`.
"""
