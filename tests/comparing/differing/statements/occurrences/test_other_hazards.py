"""Nobody died in the storm, and four in the blaze: what befell people in two matters clashes with nothing."""

import pytest

from reader.comparing import compare
from reader.model.difference import Verdict
from tests.comparing.differing.clashing import SAME_DAY, clashes
from tests.quality.differing.difference_scores import passage


@pytest.mark.parametrize(
    ("languages", "left", "right", "expected"),
    [
        ("en", "Nobody died in the storm.", "Four people died in the blaze.", False),
        ("de-en", "Bei dem Sturm kam niemand ums Leben.", "Four people died in the blaze.", False),
        ("en", "Nobody died in the fire.", "Four people died in the blaze.", True),
        ("fr-en", "Personne n'est mort dans l'incendie.", "Four people died in the blaze.", True),
    ],
)
def test_of_two_hazards_both_may_be_true(languages: str, left: str, right: str, expected: bool) -> None:
    assert clashes(left, right, languages, SAME_DAY) is expected


@pytest.mark.parametrize(("hazard", "expected"), [("storm", False), ("fire", True)])
def test_a_hazard_that_the_other_story_does_not_tell_of_is_of_another_matter(hazard: str, expected: bool) -> None:
    one = passage(
        f"The depot of Dorvane in Kelmar burned down. Nobody died in the {hazard}, officials said.", "en", "2031-04-08"
    )
    other = passage(
        "Fire swept through the depot of Dorvane in Kelmar. Four people died, officials said.", "en", "2031-04-08"
    )
    told = [found for link in compare(one, other).links for found in link.differences]

    assert any(found.verdict is Verdict.CLASH for found in told) is expected
