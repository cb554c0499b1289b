"""What a pair surely links is denied by less: by what its sentence is about, not by what stands beside that."""

import pytest

from reader.gathering.claims.disputes.opposing import are_opposed, find_opposed
from reader.gathering.claims.likeness import Likeness
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of


@pytest.mark.parametrize(
    ("other", "denies"),
    [
        (
            "While he knew of the harbour, Dahl did not know the walk would turn into a photo opportunity.",
            False,
        ),
        ("Dahl said he was not unaware at the harbour of the photo opportunity with the mayor.", True),
    ],
)
def test_what_a_pair_surely_links_is_denied_by_a_word_of_it_alone(other: str, denies: bool) -> None:
    told = ("Dahl said he was unaware at the harbour that it would be a photo opportunity with the mayor.", "en")
    assert are_opposed(told, (other, "en"))
    assert are_opposed(told, (other, "en"), are_linked=True) is denies
    articles = [article_of("Herald", told[0]), article_of("Monitor", other)]
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART)), ClaimKind.FACT, 0)
    pair = ((0, 0), (1, 0))
    assert find_opposed(claim, articles, Likeness({pair: 0.9}, [pair])) == ((1,) if denies else ())
    assert find_opposed(claim, articles, Likeness({pair: 0.9}, [pair], unsure=[pair])) == (1,)


ALIKE_BESIDE = [
    (
        '"For now, Dahl is still Dahl," the mayor said.',
        'The mayor would not say whether she still trusts Dahl, saying instead: "For now Dahl is still Dahl."',
    ),
    (
        "The court ruled that the levy violates the charter, which forbids charging for water in a drought.",
        "The court held that the levy violates a part of the charter that would allow him to go on fishing.",
    ),
]


@pytest.mark.parametrize(("told", "other"), ALIKE_BESIDE)
def test_who_surely_tells_the_same_beside_what_is_denied_is_not_opposed(told: str, other: str) -> None:
    assert are_opposed((told, "en"), (other, "en"))
    assert not are_opposed((told, "en"), (other, "en"), are_linked=True)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (
            "The bank paid the ransom, its director said.",
            "The bank's director would not say whether it had paid the ransom.",
        ),
        ("The harbour was closed on Monday, when it rained.", "On Monday, when it rained, the harbour was not closed."),
        (
            "It was unclear whether the members, who represent towns that Dahl won, would support the plan.",
            "One of them was Ann Marsk, who represents a town that Dahl won and who was urged to oppose the plan.",
        ),
    ],
)
def test_who_denies_what_a_sentence_is_about_is_opposed_however_surely_linked(told: str, other: str) -> None:
    assert are_opposed((told, "en"), (other, "en"), are_linked=True)


@pytest.mark.parametrize(
    ("told", "other"),
    [
        (
            'Attorney general Eva Lind called the decision "cruel" and "breathtakingly reckless".',
            '"His effort to close the ferry with no warning or even a bus is breathtakingly reckless," Eva Lind said.',
        ),
        (
            "Dahl denied that claim—he would only say that all payments were made by cheque.",
            "All payments were made by cheque, he said, offering no further comment.",
        ),
    ],
)
def test_what_there_is_none_of_and_what_was_claimed_before_are_all_that_is_denied(told: str, other: str) -> None:
    assert not are_opposed((told, "en"), (other, "en"), are_linked=True)
