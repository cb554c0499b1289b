"""Which copies of a text print the words of a claim: the copy of a text may cut a sentence, or change a number.

Place and date before a report's first words are each paper's own, and no part of the sentence.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.profiling.normalization import identity
from reader.model.article import Article
from reader.model.events.claim import Claim, Member
from reader.text.datelines import find_dateline_end


def with_printed(
    claim: Claim, articles: Sequence[Article], heads: Sequence[int], twins: Sequence[Sequence[int]] = ()
) -> Claim:
    """Return the claim with the copies that print what words it, as another story of their text does.

    Of `twins`, which say the same to the last word, the first prints no other one, unless that is the head.
    """
    firsts = {story: group[0] for group in twins for story in group}

    def words(one: Member) -> tuple[str, ...]:
        text = articles[one.story].sentence_text(one.sentence)
        return identity(text[find_dateline_end(text) :])

    worded = words(claim.worded_by)
    printing = {one.story for one in claim.tellers() if words(one) == worded}

    def prints(story: int, other: int) -> bool:
        is_twin = firsts.get(story, story) == firsts.get(other, other)
        return heads[story] == heads[other] and (not is_twin or other < story or other == heads[story])

    printed = {
        story
        for story in printing
        if story != heads[story] and any(prints(story, other) for other in printing - {story})
    }
    return replace(claim, printed=tuple(sorted(printed)))
