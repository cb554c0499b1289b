"""Workers of tests, forked from a process that has imported everything already.

A worker that is started as the program starts it spends over half a second of CPU on imports, and most tests of windows
need two or three. Here one process imports once for all tests (`server`), and forks a worker whenever it is asked. What
asks is a process of a few lines (`client`) that stands in the worker's place, hands its files on, and lives and dies
with what was forked. Confining, the channel and the requests are the program's own. How a worker really starts is
tested by `processes`, `attack` and `offline`, which use none of this.
"""
