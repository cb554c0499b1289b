"""Events of invented outlets that tell one thing in sentences drawn by chance, with numbers that agree or don't."""

from random import Random

from reader.gathering import gather_event
from reader.model.article import Article
from reader.model.events.event import Event
from tests.gathering.stories import article_of

_TOLD = (
    ("{} people were hurt when a gasworks blew up in the harbour of Marn on Sunday, police said.",
     "Police said {} people were hurt on Sunday as a gasworks in the harbour of Marn blew up.",
     "A gasworks in the harbour of Marn blew up on Sunday and {} people were hurt."),
    ("The blast broke the windows of {} houses along the quay.",
     "Along the quay the windows of {} houses were broken by the blast.",
     "Windows of {} houses along the quay broke in the blast, a fireman said."),
    ("The owner, Marn Gas, was warned in 2028 about {} leaking valves.",
     "Marn Gas, the owner, had been warned of {} leaking valves in 2028.",
     "Inspectors warned Marn Gas about {} leaking valves in 2028, and nothing was done."),
    ("“We heard a roar and ran for the hill,” said the baker Elin Forss.",
     "“We heard a roar and ran,” baker Elin Forss said.",
     "Elin Forss, a baker, ran for the hill when she heard a roar."),
)  # fmt: skip
_NUMBERS = ("12", "14", "31", "40")
_OUTLETS = ("Herald", "Monitor", "Tribune", "Courier", "Ledger", "Beacon")


def random_event(chance: Random) -> Event:
    """Return an event of four to six stories; one of them may print much of another's text."""
    stories = [_story(chance, outlet) for outlet in _OUTLETS[: chance.randrange(4, 7)]]
    if chance.random() < 0.5:
        kept = [stories[0].sentence_text(n) for n in stories[0].compared_sentences()]
        stories[1] = article_of(_OUTLETS[1], *kept, published="2031-03-19")
    return gather_event(stories)


def _story(chance: Random, outlet: str) -> Article:
    told = [chance.choice(ways).format(chance.choice(_NUMBERS[:2])) for ways in _TOLD if chance.random() < 0.8]
    day = chance.choice((None, "2031-03-18", "2031-03-19"))
    return article_of(outlet, f"Blast at Marn: what {outlet} knows", *told, "It rained.", published=day)
