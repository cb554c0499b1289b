"""Rows read as what their stories share, in the language of most, and a fact that has a row has no second one."""

from collections.abc import Sequence

import pytest

from reader.gathering import gather_event
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.holding import find_unsure_in_other_languages
from reader.gathering.claims.rows.shared_wording import with_shared_wordings, without_repeated
from reader.gathering.claims.words.tellingness import read_telling
from reader.model.article import Article
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, State, Story
from tests.gathering.stories import article_of

Stories = tuple[tuple[str, ...], ...]

# Of each: outlet, language, headline, sentences.
COLLAPSE = (
    ("Herald", "en", "Grandstand falls at Torvik racecourse",
     "A grandstand collapsed at the racecourse of Torvik on Sunday and buried dozens of spectators.",
     "Firemen searched the rubble with dogs until midnight."),
    ("Monitor", "en", "Dozens hurt at the races",
     "Dozens of spectators were buried when a grandstand collapsed at Torvik racecourse on Sunday.",
     "Firemen with dogs searched the rubble until midnight."),
    ("Tribune", "en", "Spectators under rubble in Torvik",
     "At the racecourse of Torvik a grandstand collapsed on Sunday, burying dozens of spectators.",
     "Betting at the course had been stopped an hour before."),
    ("Courier", "en", "Racecourse director steps down",
     "Lise Amundsen stepped down as director of Torvik racecourse on Tuesday, days after a grandstand had collapsed.",
     "Her deputy takes over."),
)  # fmt: skip
QUARRY = (
    ("Herald", "en", "Blast at quarry near Lomma kills two",
     "A blast at the quarry near Lomma killed two drillers on Monday morning.",
     "The owner, Ivo Brandt, closed the quarry for a week."),
    ("Monitor", "en", "Two drillers die in Lomma quarry",
     "Two drillers were killed by a blast at the quarry near Lomma on Monday morning.",
     "The quarry, which opened in 1961, was closed for a week by its owner, Ivo Brandt."),
    ("Bote", "de", "Zwei Tote in Steinbruch bei Lomma",
     "Bei einer Explosion im Steinbruch bei Lomma wurden am Montagmorgen zwei Bohrarbeiter getötet.",
     "Der Besitzer Ivo Brandt schloss den Steinbruch für eine Woche."),
    ("Kurier", "de", "Explosion im Steinbruch",
     "Zwei Bohrarbeiter starben am Montagmorgen bei einer Explosion im Steinbruch bei Lomma."),
    ("Tribune", "en", "Minister visits Lomma",
     "Labour minister Eva Kron promised stricter rules on Thursday, days after a blast at the Lomma quarry killed two.",
     "She did not meet the owner."),
)  # fmt: skip


BOAT = (
    ("Herald", "en", "Pleasure boat hits bridge in Arlo",
     "A pleasure boat rammed a bridge in Arlo on Sunday, injuring nine people, the water police said.",
     "The bridge is closed for inspection."),
    ("Monitor", "en", "Nine hurt on the Arlo",
     "Nine people were injured on Sunday when a pleasure boat rammed a bridge in Arlo, police said.",
     "The bridge was closed for an inspection."),
    ("Tribune", "en", "Owner of boat speaks",
     "The boat had 71 guests on board when it rammed the bridge in Arlo, its owner, Tom Reck, said on Sunday.",
     "He asked for patience."),
    ("Courier", "en", "Cook dies after Arlo crash",
     "A cook died overnight of burns he suffered when the pleasure boat rammed the bridge in Arlo on Sunday.",
     "The boat will be scrapped."),
)  # fmt: skip


def gathered(stories: Stories) -> Event:
    return gather_event([article_of(outlet, *rest, language=language) for outlet, language, *rest in stories])


@pytest.mark.parametrize(
    ("stories", "alone"),
    [(COLLAPSE, "stepped down"), (QUARRY, "stricter rules"), (BOAT, "71 guests"), (BOAT, "cook died")],
)
def test_no_row_that_many_tell_reads_as_what_one_alone_tells(stories: Stories, alone: str) -> None:
    event = gathered(stories)
    for claim in event.claims:
        wording = claim.members[claim.wording]
        if len(event.independent(claim)) > 1:
            assert alone not in event.stories[wording.story].article.sentence_text(wording.sentence)


@pytest.mark.parametrize("stories", [COLLAPSE, QUARRY])
def test_a_row_reads_in_the_language_of_most_where_one_of_them_tells_it(stories: Stories) -> None:
    event = gathered(stories)
    for claim in event.claims:
        languages = {event.stories[one.story].article.language for one in claim.telling()}
        wording = event.stories[claim.members[claim.wording].story].article
        assert wording.language == "en" or "en" not in languages


def test_a_fact_has_one_row_and_not_one_in_each_language() -> None:
    event = gathered(COLLAPSE)
    texts = [
        event.stories[c.members[c.wording].story].article.sentence_text(c.members[c.wording].sentence)
        for c in event.claims
    ]
    number = next(n for n, text in enumerate(texts) if "grandstand" in text)
    assert sum("grandstand" in text for text in texts) == 1
    assert all(event.state(number, story) is not State.ABSENT for story in range(len(event.stories)))


def test_no_two_rows_read_the_same() -> None:
    worded = [claim.members[claim.wording] for claim in gathered(BOAT).claims]
    assert len({(one.story, one.sentence) for one in worded}) == len(worded)


def test_who_is_not_surely_linked_in_another_language_is_not_known_to_tell_a_claim() -> None:
    articles = [article_of("Herald", "Prices rise"), article_of("Bote", "Preise steigen", language="de")]
    claim = Claim((Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART)), ClaimKind.FACT, 0, whole=(0,))
    link = ((0, 0), (1, 0))
    for unsure, state in (([link], State.UNKNOWN), ([], State.FOREIGN)):
        likeness = Likeness({link: 0.7}, [link], unsure=unsure)
        told = claim.without_doubtful(find_unsure_in_other_languages(claim, articles, likeness))
        assert Event(tuple(map(Story, articles)), (told,)).state(0, 1) is state


def stories_of(*texts: tuple[str, str]) -> list[Article]:
    return [article_of(f"Outlet {n}", text, language=language) for n, (text, language) in enumerate(texts)]


def worded(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> list[str]:
    """Return how claims read, with how many stories tell each."""
    found = with_shared_wordings(claims, articles, likeness, read_telling(articles))
    members = [(claim.members[claim.wording], len({one.story for one in claim.tellers()})) for claim in found]
    return [f"{count}: {articles[one.story].sentence_text(one.sentence)}" for one, count in members]


def test_what_most_are_linked_to_beside_its_point_words_no_claim() -> None:
    fall = "A crane fell on the market of Sollum and crushed eleven stalls."
    articles = stories_of(
        ("Mayor Tone Vik resigned, days after a crane had crushed eleven stalls on the market.", "en"),
        ("Mayor Tone Vik praised the firemen.", "en"),
        (fall, "en"),
        ("Eleven stalls were crushed by a crane on the market of Sollum.", "en"),
        ("A falling crane crushed stalls on the market.", "en"),
    )
    members = (Member(0, 0, Extent.FULL), Member(1, 0, Extent.PART))
    linked = tuple(Member(n, 0, Extent.PART) for n in (2, 3, 4))
    pairs = {((0, 0), (n, 0)): 0.8 for n in range(1, 5)} | {((2, 0), (n, 0)): 0.95 for n in (3, 4)}
    claim = Claim(members, ClaimKind.FACT, 0, linked=linked)
    assert worded([claim], articles, Likeness(pairs, pairs)) == [f"5: {fall}"]


def test_a_claim_in_another_language_reads_in_that_of_most_or_is_one_with_what_reads_so() -> None:
    articles = stories_of(
        ("The ferry to Arkos ran aground.", "en"), ("A ferry ran aground off Arkos.", "en"),
        ("Eine Fähre lief vor Arkos auf Grund.", "de"), ("Die Fähre nach Arkos lief auf Grund.", "de"),
        ("The Arkos ferry ran aground.", "en"),
    )  # fmt: skip
    pairs = {((one, 0), (other, 0)): 0.9 for one in range(5) for other in range(one + 1, 5)}
    likeness = Likeness(pairs, pairs)
    foreign = Claim(tuple(Member(n, 0, Extent.FULL) for n in (1, 2, 3)), ClaimKind.FACT, 1)
    assert worded([foreign], articles, likeness) == ["3: A ferry ran aground off Arkos."]
    own = Claim((Member(1, 0, Extent.FULL), Member(4, 0, Extent.FULL)), ClaimKind.FACT, 0)
    assert worded([foreign, own], articles, likeness) == ["4: A ferry ran aground off Arkos."]


def test_a_claim_all_of_whose_tellers_tell_one_of_the_same_words_is_no_second_row() -> None:
    articles = stories_of(*[("The ferry ran aground.", "en")] * 3)
    two, three = (Claim(tuple(Member(n, 0, Extent.FULL) for n in range(count)), ClaimKind.FACT, 0) for count in (2, 3))
    assert without_repeated([two, three], articles) == [three]


def test_a_row_whose_tellers_all_tell_another_that_its_words_tell_is_that_one() -> None:
    articles = stories_of(
        ("Two passengers broke an ankle, the others were unhurt.", "en"),
        ("Two of them suffered broken ankles.", "en"),
        ("Two passengers had their ankles broken.", "en"),
    )
    one, other, third = (Member(n, 0, Extent.PART) for n in range(3))
    row = Claim((one, third), ClaimKind.FACT, 0, linked=(other,))
    repeated = Claim((one, other), ClaimKind.FACT, 1)
    (left,) = without_repeated([row, repeated], articles)
    assert (left.members, left.linked, left.wording) == ((one, third, other), (), 0)
    beside = Claim((other, third), ClaimKind.FACT, 0)  # what words the row does not tell it
    assert without_repeated([row, beside], articles) == [row, beside]
