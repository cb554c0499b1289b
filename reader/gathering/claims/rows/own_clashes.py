"""Give a clash a row of its own where the words of no row tell the fact that clashes.

Two sentences that clash may both be tied to the words of a row by what they tell besides. Where the words of no row
that holds the two tell the fact, they have a row of their own, with whom sure links tie to them; another one keeps
those of them that are surely linked to its words. A row that a headline words reads as a sentence of the two does.
Words tell a fact by one of its two values, in whatever form, or by a third one of that kind; whether something was so,
by any word of the clause that tells or denies it. Of who did it that is not asked.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts
from reader.comparing.differing.statements.times.dates_told import differ
from reader.gathering.claims.describing import describe_claim
from reader.gathering.claims.disputes.differing import OF_SOMEBODY
from reader.gathering.claims.disputes.same_values import same_value
from reader.gathering.claims.likeness import Likeness
from reader.gathering.claims.rows.shared_wording import worded_by
from reader.gathering.claims.words.clauses import has_word_of_clause
from reader.model.article import Article, Role, Span
from reader.model.difference import Difference, DifferenceKind
from reader.model.events.claim import Claim, Place
from reader.model.events.report_time import day_of

_VALUES = frozenset({
    *(DifferenceKind.NUMBER, DifferenceKind.MONEY, DifferenceKind.PERCENT, DifferenceKind.MEASURE),
    *(DifferenceKind.DURATION, DifferenceKind.DATE),
})  # fmt: skip
_FEWEST = 2  # stories that tell one row

Pair = tuple[Place, Place]


def with_own_clashes(claims: Sequence[Claim], articles: Sequence[Article], likeness: Likeness) -> list[Claim]:
    """Return the rows, and one of each two sentences that clash in what the words of no row that holds them tell."""
    rows = list(claims)
    for pair in sorted(likeness.clashes):
        holding = [n for n, claim in enumerate(rows) if {*pair} <= {one.place for one in claim.tellers()}]
        if not holding or any(_tells_what_clashes(rows[n], pair, articles, likeness) for n in holding):
            continue
        heading = next((n for n in holding if _is_headline(rows[n].worded_by.place, articles)), None)
        if heading is not None:
            rows[heading] = _worded_by_either(rows[heading], pair, articles)
        else:
            rows = _with_row_of(pair, rows, holding, articles, likeness)
    return rows


def _is_headline(place: Place, articles: Sequence[Article]) -> bool:
    return articles[place[0]].role_of(place[1]) is Role.HEADLINE


def _worded_by_either(claim: Claim, pair: Pair, articles: Sequence[Article]) -> Claim:
    """Return a row in the words of one of two of its sentences, of the shorter one."""
    two = [one for one in claim.tellers() if one.place in pair]
    return worded_by(claim, min(two, key=lambda one: (len(articles[one.story].sentence_text(one.sentence)), one)))


def _with_row_of(
    pair: Pair, rows: Sequence[Claim], holding: Collection[int], articles: Sequence[Article], likeness: Likeness
) -> list[Claim]:
    """Return the rows and one of two sentences, and of those of the rows that hold them that are surely linked to them.

    What words these rows tells something else.
    """
    own, told = {*pair}, {*pair}
    for claim in (rows[n] for n in holding):
        beside = {one.place for one in claim.tellers()} - {claim.worded_by.place}
        told |= {place for place in beside if any(likeness.is_sure(place, one) for one in own)}
    kept = (_without_unsure(claim, told, likeness) if n in holding else claim for n, claim in enumerate(rows))
    return [*(claim for claim in kept if claim is not None), describe_claim(sorted(told), articles, likeness)]


def _without_unsure(claim: Claim, told: Collection[Place], likeness: Likeness) -> Claim | None:
    """Return a row without those of some sentences that are not surely linked to its words; None if too few tell it."""
    wording = claim.worded_by
    members, linked = (
        tuple(one for one in some if one.place not in told or likeness.is_sure(one.place, wording.place))
        for some in (claim.members, claim.linked)
    )
    if len({one.story for one in (*members, *linked)}) < _FEWEST:
        return None
    return replace(claim, members=members, wording=members.index(wording), linked=linked)


def _tells_what_clashes(claim: Claim, pair: Pair, articles: Sequence[Article], likeness: Likeness) -> bool:
    """Tell whether the words of a claim tell any of what two sentences clash in."""
    worded = claim.worded_by.place
    return worded in pair or any(_tells(worded, pair, one, articles) for one in likeness.clashes[pair])


def _tells(worded: Place, pair: Pair, one: Difference, articles: Sequence[Article]) -> bool:
    sides = [(place, span) for place, span in zip(pair, (one.left, one.right), strict=True) if span is not None]
    if one.kind in OF_SOMEBODY:
        return True
    if one.kind not in _VALUES:
        return any(has_word_of_clause(worded, place, span, articles) for place, span in sides)
    told = _facts(worded, articles)
    return any(
        same_value(place, span, worded, articles) is not None
        or _has_one_kind(_facts(place, articles), _within(span, place, articles), told, one.kind)
        for place, span in sides
    )


def _has_one_kind(side: SentenceFacts, span: Span, told: SentenceFacts, kind: DifferenceKind) -> bool:
    """Tell whether words tell a date that can be held against one of a sentence, or an amount of its dimension."""
    if kind is DifferenceKind.DATE:
        dates = [day for day in side.dates if day.start < span.end and span.start < day.end]
        return any(differ(day, other) is not None for day in dates for other in told.dates)
    own = [one for one in side.quantities if one.start < span.end and span.start < one.end]
    return any(one.kind is other.kind and one.dimension == other.dimension for one in own for other in told.quantities)


def _within(span: Span, place: Place, articles: Sequence[Article]) -> Span:
    start = articles[place[0]].sentences[place[1]].span.start
    return Span(span.start - start, span.end - start)


def _facts(place: Place, articles: Sequence[Article]) -> SentenceFacts:
    article = articles[place[0]]
    return read_facts(article.sentence_text(place[1]), article.language or "", day_of(article.published))
