"""What stories tell otherwise, in words."""

import pytest

from reader.model.difference import Verdict
from reader.wording.event_values import agreement_text, cell_values, claim_values, times_text
from tests.exporting.events import clashing_event


@pytest.mark.parametrize("verdict", [Verdict.CLASH, Verdict.LATER_REPORT])
def test_a_cell_tells_what_differs_or_what_is_of_another_time(verdict: Verdict) -> None:
    event = clashing_event(verdict)
    claim = event.claims[0]
    told = [cell_values(event, 0, story) for story in range(len(event.stories))]
    assert told == [claim_values(event, claim, story, verdict) for story in range(len(event.stories))]
    assert sum(map(bool, told)) == 2
    asked = agreement_text if verdict is Verdict.CLASH else times_text
    assert [bool(asked(event, claim, story)) for story in range(len(event.stories))] == list(map(bool, told))
