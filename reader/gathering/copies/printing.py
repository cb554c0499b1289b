"""Which copies of a text print the words of a claim: the copy of a text may cut a sentence, or change a number.

Place and date before a report's first words are each paper's own, and no part of the sentence.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reader.comparing.profiling.normalization import identity
from reader.model.article import Article
from reader.model.events.claim import Claim, Member


def worded_by_head(claim: Claim, articles: Sequence[Article], heads: Sequence[int]) -> Claim:
    """Return the claim in the words of the head of a text where a copy of that words it: the head is named for them."""
    worded = claim.worded_by
    words = _words(worded, articles)
    told = (n for n, one in enumerate(claim.members) if one.story == heads[worded.story])
    same = next((n for n in told if _words(claim.members[n], articles) == words), claim.wording)
    return replace(claim, wording=same)


def with_printed(claim: Claim, articles: Sequence[Article], heads: Sequence[int]) -> Claim:
    """Return the claim with the copies that print what words it, as the head of their text or a copy before them does.

    And with those that tell it, whoever words it, in a sentence that one of these has word by word.
    """
    tellers: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for one in claim.tellers():
        tellers[_words(one, articles)].add(one.story)

    def copies_among(stories: set[int]) -> set[int]:
        return {
            n
            for n in stories
            if n != heads[n] and (heads[n] in stories or any(heads[one] == heads[n] and one < n for one in stories))
        }

    printed = copies_among(tellers[_words(claim.worded_by, articles)])
    copied = set[int]().union(*map(copies_among, tellers.values()))
    return replace(claim, printed=tuple(sorted(printed)), copied=tuple(sorted(copied)))


def _words(one: Member, articles: Sequence[Article]) -> tuple[str, ...]:
    article = articles[one.story]
    return identity(article.report_span(one.sentence).of(article.text))
