"""An invented event for exports."""

from dataclasses import replace

from reader.gathering import gather_event
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, Omission, Story
from tests.gathering.stories import DAM, article_of, articles_of

GREEK = article_of("Εφημερίδα", "Έσπασε το φράγμα", "Το φράγμα έσπασε τη Δευτέρα.", language="el")

EARLY = (
    "Dam at Oreva gives way after night of rain",
    "The dam at Oreva gave way on Monday night and flooded the lower town, officials said.",
    "About 1,200 people were brought to safety in two schools of the upper town.",
    "The railway line to Marn is closed until further notice.",
)
LATE = (
    "Dam at Oreva gives way after night of rain",
    "The dam at Oreva gave way on Monday night and flooded the lower town, officials said.",
    "About 1,400 people were brought to safety in three schools of the upper town.",
    "The mayor, Ilse Brandt, asked the capital for tents and blankets.",
)


def dam_event() -> Event:
    """Three reports on a dam and one in Greek."""
    first, *others = articles_of(DAM, published="2031-03-19")
    return gather_event([replace(first, published="2031-03-18", url="https://herald.example/dam"), *others, GREEK])


def clashing_event(verdict: Verdict = Verdict.CLASH) -> Event:
    """The same, with words that differ in its first claim."""
    event = dam_event()
    claim = event.claims[0]
    other = next(n for n, member in enumerate(claim.members) if member.story != claim.members[0].story)
    left, right = (claim.members[n] for n in (0, other))
    starts = [event.stories[m.story].article.sentences[m.sentence].span.start for m in (left, right)]
    spans = [Span(start, start + 7) for start in starts]
    difference = Difference(DifferenceKind.DATE, verdict, spans[0], spans[1], sure=0.9)
    differing = replace(claim, differs=(MemberDifference(0, other, difference),))
    return replace(event, claims=(differing, *event.claims[1:]))


def versions_event() -> Event:
    """Two versions of one story, the later one first."""
    early, late = (
        replace(article_of("Herald", *text, published=when), url="https://herald.example/dam")
        for text, when in ((EARLY, "2031-03-18T08:00Z"), (LATE, "2031-03-18T19:00Z"))
    )
    return gather_event([late, early])


def contradicted_event() -> Event:
    """Of three that tell one fact the first contradicts the third, whose words the second uses; a fourth is silent."""
    texts = ("passed its inspection in March.", "failed its inspection in March.", "failed its inspection in March.")
    outlets = ("Herald", "Monitor", "Tribune")
    stories = tuple(Story(article_of(o, f"The ferry {t}")) for o, t in zip(outlets, texts, strict=True))
    silent = Story(article_of("Courier", "Tickets cost more from June."))
    clash = Difference(DifferenceKind.DIRECTION, Verdict.CLASH, Span(10, 16), Span(10, 16), sure=0.9)
    members = tuple(Member(story, 0, Extent.FULL) for story in range(3))
    claim = Claim(members, ClaimKind.FACT, 2, (MemberDifference(0, 2, clash),), whole=(1, 2), alike=(1,))
    links = tuple(((one, 0), (other, 0)) for one in range(3) for other in range(one + 1, 3))
    return Event((*stories, silent), (claim,), omissions=(Omission(3, (0,)),), links=links)
