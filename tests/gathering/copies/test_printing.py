"""Which copies print what words a claim."""

from reader.gathering.copies.printing import with_printed
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

SENTENCE = "Some 400 bakers laid down their work in Tarnow on Friday."


def printed(*sentences: str, wording: int) -> tuple[int, ...]:
    """Return the copies among stories of one sentence; the second and the third print the text of the first."""
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(sentences)]
    members = tuple(Member(n, 0, Extent.PART) for n in range(len(sentences)))
    return with_printed(Claim(members, ClaimKind.FACT, wording), articles, (0, 0, 0, 3)).printed


def test_place_and_date_before_a_report_are_no_part_of_its_sentence() -> None:
    assert printed(
        f"TARNOW, May 3 (Presso) - {SENTENCE}", f"TARNOW (Presso) - {SENTENCE}", "It rained.", wording=0
    ) == (1,)


def test_a_copy_does_not_print_a_row_that_is_worded_by_another_text() -> None:
    other = "About 400 bakers are on strike in Tarnow since Friday."
    assert printed(SENTENCE, SENTENCE, SENTENCE, other, wording=3) == ()
    assert printed(SENTENCE, SENTENCE, SENTENCE, other, wording=2) == (1, 2)
