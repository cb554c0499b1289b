"""Which stories tell how many the same befell as a claim does."""

from reader.gathering.tolls import find_with_toll
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

ARTICLES = (
    article_of("Herald", "Two people were killed and 37 taken to hospital when a train derailed at Orn."),
    article_of("Monitor", "Two people were killed when a train derailed at Orn."),
    article_of("Rail Weekly", "Points at Orn were worn.", "Three people died, the third of them on Monday."),
    article_of("Tribune", "Shops in Orn are shut.", "Three buses replace each train."),
    article_of("Anzeiger", "Die Weichen in Orn waren alt.", "Drei Menschen starben.", language="de"),
)


def test_who_prints_another_toll_leaves_none_out() -> None:
    toll = Claim(tuple(Member(story, 0, Extent.FULL) for story in range(2)), ClaimKind.NUMBER, 0)
    shut = Claim((Member(3, 0, Extent.FULL), Member(2, 0, Extent.PART)), ClaimKind.FACT, 0)
    assert find_with_toll([toll, shut], ARTICLES) == (frozenset({(2, 1), (4, 1)}), frozenset())


def test_who_tells_of_a_death_leaves_no_toll_out_and_who_counts_the_dead_no_death() -> None:
    told = (
        article_of("Herald", "Two people died, the driver and a man with a dog."),
        article_of("Monitor", "The driver, Per Lund, died in his cab."),
        article_of("Tribune", "The crew was unhurt."),
        article_of("Courier", "“He died for nothing,” said a friend."),
    )
    toll, death = (Claim((Member(story, 0, Extent.FULL),), ClaimKind.FACT, 0) for story in (0, 1))
    assert find_with_toll([toll, death], told) == (frozenset({(1, 0)}), frozenset({(0, 0)}))
