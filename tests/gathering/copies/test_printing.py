"""Which copies print what words a claim."""

from reader.gathering.copies.printing import with_printed, worded_by_head
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

SENTENCE = "Some 400 bakers laid down their work in Tarnow on Friday."


def printed(*sentences: str, wording: int) -> tuple[int, ...]:
    return told_by_copies(*sentences, wording=wording).printed


def told_by_copies(*sentences: str, wording: int) -> Claim:
    """Return what stories of one sentence tell; the second and the third print the text of the first."""
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate(sentences)]
    members = tuple(Member(n, 0, Extent.PART) for n in range(len(sentences)))
    return with_printed(Claim(members, ClaimKind.FACT, wording), articles, (0, 0, 0, 3))


def test_place_and_date_before_a_report_are_no_part_of_its_sentence() -> None:
    assert printed(
        f"TARNOW, May 3 (Presso) - {SENTENCE}", f"TARNOW (Presso) - {SENTENCE}", "It rained.", wording=0
    ) == (1,)


def test_a_copy_does_not_print_a_row_that_is_worded_by_another_text() -> None:
    other = "About 400 bakers are on strike in Tarnow since Friday."
    assert printed(SENTENCE, SENTENCE, SENTENCE, other, wording=3) == ()
    assert printed(SENTENCE, SENTENCE, SENTENCE, other, wording=2) == (1, 2)


def test_the_head_of_a_text_words_what_its_copy_would() -> None:
    articles = [article_of(f"Outlet {n}", text) for n, text in enumerate((SENTENCE, f"TARNOW - {SENTENCE}", "Rain."))]
    claim = Claim(tuple(Member(n, 0, Extent.PART) for n in range(3)), ClaimKind.FACT, 0)
    assert worded_by_head(claim, articles, (1, 1, 2)).worded_by.story == 1
    assert worded_by_head(claim, articles, (2, 1, 2)).worded_by.story == 0


def test_a_copy_tells_a_row_in_the_words_of_its_text_whoever_words_it() -> None:
    other = "About 400 bakers are on strike in Tarnow since Friday."
    assert told_by_copies(SENTENCE, SENTENCE, SENTENCE, other, wording=3).copied == (1, 2)
    assert told_by_copies(SENTENCE, SENTENCE, other, SENTENCE, wording=2).copied == (1,)
    assert told_by_copies(SENTENCE, other, other, SENTENCE, wording=0).copied == (2,)
