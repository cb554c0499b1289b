"""Pairs of sentences become links by a fact that either tells once, in whatever words.

`told_counts`, `told_tolls`, `event_tolls`: how many. `told_facts`: who had to leave, how old somebody is.
`told_figures`: a figure that few sentences tell, unsurely.
`told_answers`: why it happened, how long it lasted, whether it was insured. `lone_numbers`: numbers beside a word that
either story has once. `told_sayings`: what somebody said. But for sayings a fact alone is enough only where the stories
are surely of one event: `one_event`.
"""
