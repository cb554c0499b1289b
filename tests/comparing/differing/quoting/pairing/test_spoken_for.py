"""Who speaks for another one, or passes on what that one says, is no other speaker."""

import pytest

from reader.comparing.differing.quoting.pairing.pairs import pair_quotations
from reader.comparing.differing.quoting.quotations import find_quotations
from reader.model.quotation import QuotationClass
from tests.comparing.differing.quoting.quoted_stories import story

SAID = "“The old dam will hold all winter,”"


@pytest.mark.parametrize(
    ("left", "right", "is_other"),
    [
        (f"{SAID} Mara Oskin said.", f"{SAID} Ilse Varn said.", True),
        (f"{SAID} said Mara Oskin, a spokeswoman for Ilse Varn.", f"{SAID} Ilse Varn said.", False),
        (f"{SAID} Ilse Varn told Mara Oskin of the Courier.", f"{SAID} Mara Oskin said.", False),
        # Elsewhere they may be named together, as rivals are.
        (f"{SAID} Mara Oskin said.\nLater Oskin and Varn met.", f"{SAID} Ilse Varn said.", True),
        (f"{SAID} Mara Oskin said.\nLater Varn's envoy, Mara Oskin, left.", f"{SAID} Ilse Varn said.", False),
    ],
)
def test_who_speaks_for_another_one_is_no_other_speaker(left: str, right: str, is_other: bool) -> None:
    one, other = story(*left.split("\n")), story(right)
    for sides in ((one, other), (other, one)):
        (pair,) = pair_quotations(*sides, *map(find_quotations, sides))
        assert (pair.kind is QuotationClass.OTHER_SPEAKER) is is_other
