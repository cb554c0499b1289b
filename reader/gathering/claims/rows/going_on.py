"""Which claims go on with the quotation of another one: "Who would read them? Have you ever seen a gauge book?".

Each sentence of it is a row, as stories may quote one of them alone; who quotes none leaves out one quotation.
"""

from collections.abc import Sequence

from reader.model.article import Article
from reader.model.claim import Claim, Place


def find_continued(claims: Sequence[Claim], articles: Sequence[Article]) -> dict[int, int]:
    """Return for each claim whose words go on with a quotation the claim that the sentence before tells."""
    holders: dict[Place, int] = {}
    for number, claim in reversed([*enumerate(claims)]):
        holders.update(((one.story, one.sentence), number) for one in claim.members)
    found = {}
    for number, claim in enumerate(claims):
        worded = claim.members[claim.wording]
        before = holders.get((worded.story, worded.sentence - 1))
        if before not in (None, number) and articles[worded.story].goes_on_quoting(worded.sentence):
            found[number] = before
    return found
