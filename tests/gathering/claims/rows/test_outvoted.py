"""A row reads as most independent outlets have it, and not as the one that denies it."""

from collections.abc import Sequence

from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.outvoted import with_wordings_of_most
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from tests.gathering.stories import article_of

DENIAL = "The Orlen company denied having stored solvents in the hall."
LARGE = "According to the fire chief, Orlen had stored large amounts of solvents in the hall that burned."
STAFF = "Two employees told Gamma that solvents were stored in the hall by Orlen, contrary to the permit."
GERMAN = "Orlen hatte in der Halle Lösungsmittel gelagert."


def worded(*told: str, heads: Sequence[int] = (), are_linked: bool = True) -> str:
    """Return what words a row that the first of these words, each of a story of its own, the last one in German."""
    languages = [*("en" for _ in told[1:]), "de"]
    articles = [article_of(f"Outlet {n}", text, language=languages[n]) for n, text in enumerate(told)]
    count = len(told)
    links = {((one, 0), (other, 0)) for one in range(count) for other in range(one + 1, count) if are_linked}
    likeness = Likeness(dict.fromkeys(links, 0.8), frozenset(links))
    claim = Claim(tuple(Member(story, 0, Extent.FULL) for story in range(count)), ClaimKind.FACT, 0)
    (found,) = with_wordings_of_most([claim], articles, heads or range(count), likeness)
    member = found.members[found.wording]
    return articles[member.story].sentence_text(member.sentence)


def test_who_denies_what_others_tell_does_not_word_their_row() -> None:
    assert worded(DENIAL, LARGE, STAFF, GERMAN) in (LARGE, STAFF)
    assert worded(DENIAL, LARGE, GERMAN) == LARGE


def test_of_one_against_one_the_shorter_words_the_row() -> None:
    assert worded(DENIAL, GERMAN) == DENIAL
    assert worded(DENIAL, LARGE, STAFF, GERMAN, heads=(0, 1, 1, 1)) == DENIAL  # copies of one text are one voice


def test_who_is_linked_to_nobody_else_has_nobody_on_his_side() -> None:
    assert worded(DENIAL, LARGE, STAFF, GERMAN, are_linked=False) == DENIAL
