"""What is told of a thing and of another besides is no other number of the first."""

import pytest

from tests.comparing.differing.clashing import clashing


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The damage to the hall is put at 3 million euros.",
         "The damage to the hall and the museum is put at 9 million euros.", "en"),
        ("Der Schaden an der Halle beträgt 3 Millionen Euro.",
         "Der Schaden an der Halle und am Museum beträgt 9 Millionen Euro.", "de"),
        ("Rebuilding the theatre will cost 12 million euros.",
         "Rebuilding the stage of the theatre alone will cost 3 million euros.", "en"),
        ("The flood damaged 120 houses in Orvel.", "The flood damaged 480 houses in the whole region of Orvel.", "en"),
    ],
)  # fmt: skip
def test_more_of_more_things_is_no_clash(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language) == []


def test_less_of_more_things_and_more_of_the_same_clash() -> None:
    more = "The damage to the hall and the museum is put at 9 million euros."

    assert clashing(more, "The damage to the hall and the museum is put at 3 million euros.")
    assert clashing(more, "The damage to the hall is put at 12 million euros.")


@pytest.mark.parametrize(
    ("left", "right", "language"),
    [
        ("The plumber, who lived alone, won 2 million euros in the lottery.",
         "The plumber won 3 million euros in the lottery.", "en"),
        ("Der Rentner, der allein lebte, gewann 2 Millionen Euro im Lotto.",
         "Der Rentner gewann 3 Millionen Euro im Lotto.", "de"),
        ("Το μόνο σχολείο του χωριού έχει 40 μαθητές φέτος.", "Το σχολείο του χωριού έχει 60 μαθητές φέτος.", "el"),
    ],
)  # fmt: skip
def test_who_is_alone_and_the_only_one_are_no_parts(left: str, right: str, language: str) -> None:
    assert clashing(left, right, language)


@pytest.mark.parametrize(
    "told",
    [
        "The plant employs {} people who serve Kern and his allies.",
        "Rivals took in {} million dollars, but Kern and his allies raised 125 million.",
    ],
)
def test_what_both_tell_is_nothing_more_though_it_is_no_topic(told: str) -> None:
    assert clashing(told.format(56), told.format(76))
