"""Which tellers of a claim tell a fact as another one cannot, or as a later report has it.

1. Every two sentences of two stories are compared that tell the claim and that a comparison of the two stories links,
   or would link if a headline or a lead were not linked already; not where one of them is tied to the claim by nothing
   surer than a link that is marked as unsure: what it tells may be another thing.
2. Who has a value that clashes with another story's clashes with that one too, if word for word or in another form or
   language: what says the same is as true or false.

Who else has a value is asked once for a value, not once for each that clashes with it: where all sentences of an event
are much alike, those are as many as the sentences.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from reader.comparing.differing.spelling import spelled_identity
from reader.comparing.linking.alignment import SURE
from reader.gathering.claims.disputes.same_values import find_differences, find_told, same_value, same_words
from reader.gathering.claims.likeness import Likeness
from reader.model.article import Article, Span
from reader.model.difference import TOLD_OTHERWISE, Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, Member, MemberDifference

# Of these the words of one side are a name, which stands in many a sentence that says nothing of the kind.
OF_SOMEBODY = frozenset(
    {
        DifferenceKind.NAME,
        DifferenceKind.ROLE,
        DifferenceKind.ATTRIBUTION,
        DifferenceKind.MODALITY,
        DifferenceKind.ORDER,
    }
)
# What says of two values that both may be true.
_NO_CLASH = frozenset({Verdict.LATER_REPORT, Verdict.SAME, Verdict.ROUNDING})


def with_differences(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> Claim:
    """Return the claim with what differs between the sentences that tell it."""
    return with_repeated(replace(claim, differs=tuple(_differences(claim, articles, likeness))), articles)


def with_repeated(claim: Claim, articles: Sequence[Article]) -> Claim:
    """Return the claim with the clashes of those who have a value word for word that clashes with another story's."""
    found = (*claim.differs, *_repeated(claim, claim.differs, articles))
    wording = claim.worded_by
    worded = articles[wording.story].sentence_text(wording.sentence).casefold()
    # What differs from the words of the claim comes first: a cell has room for one value.
    return replace(claim, differs=tuple(sorted(found, key=lambda one: not _is_worded(claim, one, worded, articles))))


def _is_worded(claim: Claim, one: MemberDifference, worded: str, articles: Sequence[Article]) -> bool:
    """Tell whether one of two values stands in what words the claim."""
    sides = zip(claim.sides_of(one), (one.difference.left, one.difference.right), strict=True)
    return any(span is not None and span.of(articles[side.story].text).casefold() in worded for side, span in sides)


def _differences(claim: Claim, articles: Sequence[Article], likeness: Likeness) -> Iterator[MemberDifference]:
    sure = [_is_sure(one, claim, likeness) for one in claim.tellers()]
    for (left, one), (right, other) in combinations(enumerate(claim.tellers()), 2):
        places = one.place, other.place
        is_linked = places[1] in likeness.linked.get(places[0], ()) or likeness.of(*places) >= SURE
        if one.story != other.story and is_linked and sure[left] and sure[right]:
            texts = articles[one.story], articles[other.story]
            sentences = texts[0].sentence_text(one.sentence), texts[1].sentence_text(other.sentence)
            if not spelled_identity(*sentences):
                for found in find_told(*places, articles):
                    if found.verdict in TOLD_OTHERWISE:
                        yield MemberDifference(left, right, found)


def _is_sure(own: Member, claim: Claim, likeness: Likeness) -> bool:
    """Tell whether a sentence is like that of another story that tells the claim, and surely so."""
    places = (one.place for one in claim.tellers() if one.story != own.story)
    return any(likeness.is_sure(own.place, place) for place in places)


def _repeated(
    claim: Claim, differences: Sequence[MemberDifference], articles: Sequence[Article]
) -> Iterator[MemberDifference]:
    """Yield the clashes of those who have a value word for word that clashes with another story's."""
    known = {(one.left, one.right) for one in differences}
    tellers = claim.tellers()
    having: dict[tuple[int, Span, bool], tuple[tuple[int, Span], ...]] = {}
    for one in differences:
        found = one.difference
        if found.verdict is not Verdict.CLASH or found.kind in OF_SOMEBODY or found.left is None or found.right is None:
            continue
        is_denial = found.kind is DifferenceKind.NEGATION
        sides = ((one.left, found.left), (one.right, found.right))
        for (own, span), (against, other) in (sides, sides[::-1]):
            asked = own, span, is_denial
            if asked not in having:
                having[asked] = tuple(_having(own, span, tellers, articles, is_denial=is_denial))
            for number, same in having[asked]:
                pair = (min(number, against), max(number, against))
                if pair in known or tellers[number].story == tellers[against].story:
                    continue
                if not _are_told(tellers[number], same, tellers[against], other, articles):
                    known.add(pair)
                    left, right = (same, other) if number < against else (other, same)
                    verdict = _verdict_at(tellers[number].story, (own, span), (against, other), claim, articles)
                    yield MemberDifference(*pair, Difference(found.kind, verdict, left, right, found.sure))


def _having(
    own: int, span: Span, tellers: Sequence[Member], articles: Sequence[Article], *, is_denial: bool
) -> Iterator[tuple[int, Span]]:
    """Yield the tellers of other stories that have a value of one of them, by index, and where they have it.

    None that denies what that one tells: "leak" of "denies any leak" is not that of "confirmed the leak".
    """
    one = tellers[own]
    for number, teller in enumerate(tellers):
        if teller.story == one.story or (is_denial and _deny_one_another(one, teller, articles)):
            continue
        same = same_value(one.place, span, teller.place, articles)
        if same is not None:
            yield number, same


def _verdict_at(
    story: int, own: tuple[int, Span], against: tuple[int, Span], claim: Claim, articles: Sequence[Article]
) -> Verdict:
    """Return what is to be said of two values that clash had another story told the first one, at its time."""
    one, other = (claim.tellers()[number] for number, _ in (own, against))
    then = _as_of(articles[one.story], articles[story].published, articles[story].modified)
    told = find_differences(then, one.sentence, articles[other.story], other.sentence)
    is_later = any(d.verdict is Verdict.LATER_REPORT and (d.left, d.right) == (own[1], against[1]) for d in told)
    return Verdict.LATER_REPORT if is_later else Verdict.CLASH


@lru_cache(maxsize=1 << 10)
def _as_of(article: Article, published: str | None, modified: str | None) -> Article:
    """Return a story as of other times: one and the same, so that what was found of it is known again."""
    return replace(article, published=published, modified=modified)


def _are_told(one: Member, span: Span, other: Member, against: Span, articles: Sequence[Article]) -> bool:
    """Tell whether more is known of a value and one that another story has: that this one has it too, or hedges."""
    return same_words(other.place, against, one.place, articles) is not None or any(
        difference.verdict in _NO_CLASH and (difference.left == span or difference.right == against)
        for difference in find_told(one.place, other.place, articles)
    )


def _deny_one_another(one: Member, other: Member, articles: Sequence[Article]) -> bool:
    """Tell whether one of two sentences denies what the other affirms."""
    found = find_told(one.place, other.place, articles)
    return any(each.verdict is Verdict.CLASH and each.kind is DifferenceKind.NEGATION for each in found)
