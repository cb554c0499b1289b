"""A sentence that goes on with a quotation is one too."""

from pathlib import Path

from reader.gathering import gather_event
from reader.model.events.claim import ClaimKind
from reader.model.events.event import Event, State
from reader.reading import read_article
from reader.wording.event.events import wording_text

ASKED = "Asked who would see the readings of the dam, Voss replied: “Who would read them?"
SEEN = "Have you ever seen a gauge book?”"
TOLD = (
    "The dam at Oreva gave way on Monday night and flooded the lower town.",
    "Water stood in the streets of lower Oreva since its dam broke. Cows were seen on roofs. A mill of 1802 has gone.",
    "The lower town of Oreva was flooded after its dam failed.",
)


def event(folder: Path) -> Event:
    told = (f"{ASKED} {SEEN}", f"{ASKED} {SEEN}", "Engineers had warned of cracks in March.")
    for number, text in enumerate(told):
        (folder / f"{number}.txt").write_text(
            f"Dam gives way, says {number}\n\n{TOLD[number]}\n\n{text}\n", encoding="utf-8"
        )
    return gather_event([read_article(file) for file in sorted(folder.iterdir())])


def test_the_second_sentence_of_a_quotation_is_one_and_is_no_other_fact(tmp_path: Path) -> None:
    told = event(tmp_path)
    rows = {wording_text(told, claim): number for number, claim in enumerate(told.claims)}
    first, second = rows[ASKED], rows[SEEN]
    assert [told.claims[n].kind for n in (first, second)] == [ClaimKind.QUOTATION, ClaimKind.QUOTATION]
    assert [told.state(second, n) for n in range(3)] == [State.QUOTATION, State.QUOTATION, State.ABSENT]
