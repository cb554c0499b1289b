from dataclasses import replace

import pytest

from reader.model.correction import NO_CORRECTION, NO_CORRECTIONS, Correction, FileCorrections
from reader.wording.corrected import corrected_things


@pytest.mark.parametrize(
    ("correction", "things"),
    [
        (Correction(facts=(("outlet", "Ilda Post"),)), "outlet"),
        (Correction(facts=(("published", "2031-03-14"), ("title", "Dam opens"))), "headline, date"),
        (Correction(language="el"), "language"),
        (NO_CORRECTION.with_restored(("a",)), "putting back what was set aside"),
        (NO_CORRECTION.with_set_aside("a"), "setting a paragraph aside"),
    ],
)
def test_what_was_corrected_of_a_story_is_named(correction: Correction, things: str) -> None:
    corrections = NO_CORRECTIONS.with_article(0, correction)
    assert corrected_things(NO_CORRECTIONS, corrections) == things
    assert corrected_things(corrections, NO_CORRECTIONS) == things


def test_what_stays_is_not_named() -> None:
    before = FileCorrections(articles=((0, Correction(facts=(("outlet", "Ilda Post"),))),))
    assert corrected_things(before, replace(before, encoding="latin-1")) == "encoding"
