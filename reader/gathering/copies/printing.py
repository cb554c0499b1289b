"""Which copies of a text print a claim in its words: the copy of a text may cut a sentence, or change a number."""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.profiling.normalization import identity
from reader.model.article import Article
from reader.model.claim import Claim, Member


def with_printed(claim: Claim, articles: Sequence[Article], heads: Sequence[int]) -> Claim:
    """Return the claim with the copies that tell it word by word as another story of their text does."""

    def words(one: Member) -> tuple[str, ...]:
        return identity(articles[one.story].sentence_text(one.sentence))

    tellers = [(one.story, words(one)) for one in claim.tellers()]
    printed = {
        story
        for story, own in tellers
        for other, theirs in tellers
        if story not in (other, heads[story]) and heads[story] == heads[other] and own == theirs
    }
    return replace(claim, printed=tuple(sorted(printed)))
