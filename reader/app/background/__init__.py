"""Work off the window's thread: child processes and the jobs that are theirs."""
