"""Which stories have a long sentence of a claim word by word as one before them."""

import pytest

from reader.gathering import gather_event
from reader.gathering.copies.echoes import with_echoes
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.voices import voices_of
from tests.gathering.stories import article_of

LEAD = "Nine miners were hurt on Friday night when a pump burst in the lower gallery of the old Orn mine near Halm."
OWN = "A burst pump hurt nine miners in the Orn mine near Halm on Friday."
SHORT = "Nine miners were hurt in the Orn mine."
QUOTED = "“Nobody had looked at that pump in the lower gallery for nine years,” said Pol Maas, who leads the union."


@pytest.mark.parametrize(
    ("sentences", "echoing"),
    [
        ((LEAD, LEAD), (1,)),
        ((LEAD, f"HALM (NPA) - {LEAD}", OWN), (1,)),
        ((LEAD, OWN), ()),
        ((SHORT, SHORT), ()),
        ((QUOTED, QUOTED), ()),
        ((OWN, LEAD, LEAD, LEAD), (2, 3)),
    ],
)
def test_who_has_a_long_sentence_word_by_word_is_no_source_of_its_own(
    sentences: tuple[str, ...], echoing: tuple[int, ...]
) -> None:
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(sentences)]
    members = tuple(Member(n, 0, Extent.FULL) for n in range(len(sentences)))
    assert with_echoes(Claim(members, ClaimKind.FACT, 0), articles).echoing == echoing


def test_one_sentence_of_two_outlets_counts_once() -> None:
    articles = [
        article_of("Herald", "Pump bursts in mine", LEAD, "The owner, Ada Orr, said that the pump was new."),
        article_of("Monitor", "Miners hurt near Halm", LEAD, "Trains to the coast were late for hours."),
        article_of("Tribune", "Nine hurt at Orn", OWN, "A choir sang in the square for the families."),
    ]
    event = gather_event(articles)
    number, claim = next((n, one) for n, one in enumerate(event.claims) if one.echoing)
    assert len(event.independent(claim)) == len({one.story for one in claim.telling()}) - 1
    assert sum(map(len, voices_of(event, number)[:3])) == len(event.independent(claim))
