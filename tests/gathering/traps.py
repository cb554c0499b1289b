"""An invented event full of traps: sentences that are nearly the same and tell another day, place, hour or word."""

from pathlib import Path

_STORIES = {
    "coast.txt": """Cable car of Tornby strands 48, manager suspended

Coast Ledger

4 March 2031

TORNBY — A cable car stopped above Tornby on Tuesday evening and left 48 people hanging over the gorge, police said.

The cabins stopped near the middle station at 6.40 p.m., about ninety metres above the river.

Rescuers brought all passengers down by midnight.

"Nobody told us what was going on," said passenger Edda Krohn.

Tornby Lifts, which runs the cable car, was fined 30,000 crowns in 2029 because its cables were worn.

The manager of Tornby Lifts, Ivo Lindqvist, was suspended on Wednesday.

The cable car was closed on Wednesday for an inspection.

Mayor Ruth Alder ruled out a public inquiry.
""",
    "valley.txt": """Passengers rescued from Tornby cable car

Valley Post

5 March 2031

A cable car stopped above Tornby on Tuesday evening and left 84 people hanging over the gorge, police said.

The cabins stopped near the valley station at 6.40 p.m., about ninety metres above the river.

Rescuers brought all passengers down by noon.

"Somebody told us what was going on," said passenger Edda Krohn.

Tornby Lifts, which runs the cable car, was fined 13,000 crowns in 2029 because its cables were worn.

The cable car was closed on Thursday for an inspection.

Mayor Ruth Alder did not rule out a public inquiry.
""",
    "islander.txt": """Hours in the dark above the gorge

Marn Islander

5 March 2031

Forty-eight people were stranded in the cable car of Tornby on Tuesday evening.

It took the rescuers until midnight to bring all passengers down.

The operator, Tornby Lifts, suspended its manager, Ivo Lindqvist.

The cables were worn, and Tornby Lifts was fined 30,000 crowns for that in 2029.

“Nobody told us what was going on,” Edda Krohn, a passenger, told the Islander.

A choir from Marn, which was among the passengers, sang to keep warm.
""",
    "herald.txt": """Tornby cable car: what we know

Tornby Herald

5 March 2031

The cabins of the Tornby cable car stopped near the middle station on Tuesday evening with 48 people in them.

All passengers were brought down by midnight, the fire brigade said.

A choir from Marn sang in one of the cabins to keep warm.

The cable car was closed on Wednesday for an inspection.

Engineers will look at the cables, which the operator replaced in 2030.

Mayor Ruth Alder ruled out a public inquiry.
""",
    "beacon.txt": """Inspectors look at cables of Tornby cable car

Beacon

6 March 2031

Engineers began to inspect the cables of the Tornby cable car, which the operator replaced in 2030.

The cable car was closed on Wednesday for an inspection after 48 people were stranded in its cabins.

Tornby Lifts was fined 30,000 crowns in 2029 because its cables were worn.

The manager, Ivo Lindqvist, was suspended.

The union of lift workers said that two of three inspectors had been dismissed last year.
""",
}


def write_traps(folder: Path) -> Path:
    """Write the stories into a folder, which is made, and return it; one of them is printed by a second outlet too."""
    folder.mkdir()
    for name, text in _STORIES.items():
        (folder / name).write_text(text, encoding="utf-8")
    copied = _STORIES["coast.txt"].replace("Coast Ledger", "Gazette").replace(" because its cables were worn", "")
    (folder / "gazette.txt").write_text(copied, encoding="utf-8")
    return folder
