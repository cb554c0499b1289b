"""The stories of one event become an Event."""

from collections.abc import Callable, Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from itertools import combinations
from typing import NamedTuple

from reader.gathering.aside import find_set_aside
from reader.gathering.beside import find_beside
from reader.gathering.claims import find_claims
from reader.gathering.claims.disputes.alerts import with_alerts
from reader.gathering.claims.disputes.contradicting import with_contradictions
from reader.gathering.claims.disputes.counting import find_counting_otherwise
from reader.gathering.claims.disputes.denying import find_denying
from reader.gathering.claims.disputes.differing import with_differences
from reader.gathering.claims.disputes.opposing import find_opposed, find_opposed_pairs
from reader.gathering.claims.disputes.own_amounts import with_own_amounts
from reader.gathering.claims.disputes.sides import find_linked_to_others, find_on_other_side
from reader.gathering.claims.disputes.wording_values import with_alike
from reader.gathering.claims.doubting import find_doubtful
from reader.gathering.claims.likeness import Likeness, find_likeness
from reader.gathering.claims.rows.across_languages import with_one_row_in_all_languages
from reader.gathering.claims.rows.clashing import with_clashing
from reader.gathering.claims.rows.holding import find_unsure_in_other_languages, held_places, with_all_foreign
from reader.gathering.claims.rows.main_news import with_one_row_of_main_news
from reader.gathering.claims.rows.merging import with_one_row_a_fact
from reader.gathering.claims.rows.outvoted import with_wordings_of_most
from reader.gathering.claims.rows.own_clashes import with_own_clashes
from reader.gathering.claims.rows.refusing import Refused, find_refused, without_refused
from reader.gathering.claims.rows.retelling import find_said_within, without_retold
from reader.gathering.claims.rows.shared_wording import with_shared_wordings, without_repeated
from reader.gathering.claims.rows.sources import without_sources
from reader.gathering.claims.sentences import are_alike, find_telling
from reader.gathering.claims.sureness import find_surely_linked, with_unsure
from reader.gathering.claims.words.coverage import with_coverage, with_extents, with_own_differences, with_subject
from reader.gathering.claims.words.naming import find_sharing_names_alone
from reader.gathering.claims.words.tellingness import Telling, read_telling
from reader.gathering.copies import find_copies
from reader.gathering.copies.echoes import with_echoes
from reader.gathering.copies.printing import with_printed, worded_by_head
from reader.gathering.copies.same_text import heads_of
from reader.gathering.first import find_first, find_first_by_clock, find_first_teller, was_there, with_first_entry
from reader.gathering.headlines import find_told_headlines
from reader.gathering.nearest import with_nearest
from reader.gathering.omissions import RESTATED, find_near, find_omissions, find_unknown
from reader.gathering.renumbering import own_order, renumbered
from reader.gathering.tolls import find_with_toll
from reader.gathering.touching import find_touching
from reader.gathering.touching.asking import Nearby, stories_of
from reader.gathering.touching.linked_lines import find_linked_lines
from reader.gathering.twins import find_twins, with_twins
from reader.gathering.version_changes import find_changes
from reader.model.article import Article
from reader.model.events.claim import Claim, Place
from reader.model.events.event import Event, GatheringProgress, Story


def gather_event(
    articles: Sequence[Article],
    base: int = 0,
    elsewhere: Collection[int] = (),
    by_hand: Collection[int] = (),
    on_progress: Callable[[GatheringProgress], None] = lambda _progress: None,
    *,
    unlinked: AbstractSet[str] = frozenset(),
) -> Event:
    """Find what the stories of an event share and what each leaves out; `base` is the story whose text orders claims.

    Stories `elsewhere` tell of another event, and are only there because someone wants them there; those `by_hand` were
    put into this event by the user. Of `unlinked` sentences (`pair_keys`) the user said that they tell not the same.
    Raises ValueError if there is no story `base`.
    """
    if not 0 <= base < len(articles):
        raise ValueError(f"no story {base} among {len(articles)}")
    order = own_order(articles)
    found = _gather([articles[n] for n in order], _placed(elsewhere, order), on_progress, unlinked)
    event = renumbered(found, order).based_on(base)
    stories = (replace(story, by_hand=n in by_hand) for n, story in enumerate(event.stories))
    event = replace(event, stories=tuple(stories))
    return replace(event, headlines=tuple(find_told_headlines(event, unlinked)))


def _placed(stories: Collection[int], order: Sequence[int]) -> frozenset[int]:
    return frozenset(place for place, story in enumerate(order) if story in stories)


def _gather(
    articles: Sequence[Article],
    elsewhere: Collection[int],
    on_progress: Callable[[GatheringProgress], None],
    unlinked: AbstractSet[str],
) -> Event:
    """Find what the stories share, whichever of them is the base, and however often one of them is there."""
    twins = find_twins(articles, elsewhere)
    if not 1 < len(twins) < len(articles):
        return _gather_each(articles, elsewhere, on_progress, unlinked)
    firsts = [group[0] for group in twins]
    found = _gather_each([articles[n] for n in firsts], _placed(elsewhere, firsts), on_progress, unlinked)
    return with_twins(found, articles, twins, elsewhere)


class _Known(NamedTuple):
    """What is known of stories before their rows are made: which head each has, how alike their sentences are.

    Of `refused` pairs of sentences it is known that they do not tell the same; `links` are all that pairs of stories
    show, be it of a line that can tell no claim.
    """

    articles: Sequence[Article]
    heads: Sequence[int]
    likeness: Likeness
    telling: Telling
    refused: Refused
    links: Collection[tuple[Place, Place]]


def _gather_each(
    articles: Sequence[Article],
    elsewhere: Collection[int],
    on_progress: Callable[[GatheringProgress], None],
    unlinked: AbstractSet[str],
) -> Event:
    """Find what stories share that say each something of its own."""
    copies = find_copies(articles)
    heads = heads_of(articles, copies.same_text, copies.versions)
    stories = tuple(
        Story(article, None if head == story else head)
        for story, (article, head) in enumerate(zip(articles, heads, strict=True))
    )
    scored = find_likeness(articles, on_progress)
    refused = find_refused(scored, articles, unlinked)
    known = _Known(articles, heads, scored.among(find_telling(articles)), read_telling(articles), refused, scored.links)
    rows = _find_rows(stories, known)
    scored = scored.without(refused)
    known = known._replace(likeness=known.likeness.without(refused), links=scored.links)
    claims = with_one_row_of_main_news(
        _with_sides(rows, known), articles, known.likeness, partial(_described_anew, known=known)
    )
    nearby = _find_coming_near(claims, known)
    touching = tuple(map(stories_of, nearby))
    # What is left out may rest on an unsure link too: without, omissions' recall falls from .653 to .531.
    telling = _with_stories_beside(claims, touching, known)
    linked = [_with_surely_linked(claim, known) for claim in telling]
    again = find_said_within(linked, known.likeness)
    own = [n for n in range(len(linked)) if n not in again]
    telling, touching = tuple(telling[n] for n in own), tuple(touching[n] for n in own)
    linked = [with_nearest(with_unsure(linked[n], known.likeness), nearby[n], articles, known.likeness) for n in own]
    claims = tuple(with_printed(claim, articles, heads) for claim in linked)
    unknown = find_unknown(articles, elsewhere)
    told = Event(stories, claims, unknown=unknown)
    claims = tuple(
        replace(claim, first=find_first_teller(told, number, copies.versions)) for number, claim in enumerate(claims)
    )
    begun = [with_first_entry(article) for article in articles]
    here = [n for n in range(len(articles)) if n not in elsewhere]
    return Event(
        stories=stories,
        claims=tuple(_with_words(claim, known) for claim in claims),
        omissions=find_omissions(
            telling,
            heads,
            known.likeness,
            unknown,
            elsewhere,
            versions=copies.versions,
            touching=touching,
            are_alike=partial(are_alike, articles, least=RESTATED),
            was_there=partial(was_there, articles, copies.versions),
        ),
        unknown=unknown,
        same_text=copies.same_text,
        shared=copies.shared,
        versions=copies.versions,
        links=tuple(sorted(scored.links)),
        unsure=tuple(sorted(scored.unsure)),
        opposed=tuple(find_opposed_pairs(_said_of_one(claims, scored), articles)),
        beside=tuple(find_beside(articles, known.likeness, held_places(claims))),
        changes=tuple(find_changes(articles, copies.versions, scored)),
        first=find_first(begun, here, copies.versions),
        first_by_clock=find_first_by_clock(begun, here, copies.versions),
    )


def _find_rows(stories: tuple[Story, ...], known: _Known) -> Sequence[Claim]:
    """Find what sentences of two or more stories tell, one row for one fact."""
    articles, likeness = known.articles, known.likeness
    found = Event(stories, find_claims(articles, likeness)).based_on(0)
    held = with_all_foreign(with_one_row_a_fact(found.claims, articles, likeness), articles, likeness)
    rows = with_clashing(with_one_row_in_all_languages(held, articles, likeness), articles, likeness)
    worded = with_shared_wordings(rows, articles, likeness, known.telling)
    told = with_own_clashes(with_wordings_of_most(worded, articles, known.heads, likeness), articles, likeness)
    kept = without_refused(told, known.refused, likeness)
    return [worded_by_head(row, articles, known.heads) for row in kept]


def _with_sides(rows: Sequence[Claim], known: _Known) -> tuple[Claim, ...]:
    """Return the rows with who tells each whole, otherwise or not, and what differs; without those told again."""
    articles, likeness = known.articles, known.likeness
    covered = [with_coverage(claim, articles, known.heads, known.telling) for claim in rows]
    agreed = without_refused(covered, known.refused, likeness)
    differing = [with_differences(claim, articles, likeness) for claim in agreed]
    own = with_own_differences(with_contradictions(differing, articles), articles)

    def worded_by(number: int, member: int) -> Claim:
        row = with_coverage(replace(rows[number], wording=member), articles, known.heads, known.telling)
        return with_differences(next(iter(without_refused([row], known.refused, likeness)), row), articles, likeness)

    claims = with_alerts(with_own_amounts(own, articles, worded_by), likeness)
    claims = tuple(replace(claim, denying=find_denying(claim, articles)) for claim in claims)
    others = find_on_other_side(claims, articles)
    claims = tuple(claim.without_doubtful(some) for claim, some in zip(claims, others, strict=True))
    doubted = [_with_doubts(claim, articles, likeness, known.telling) for claim in claims]
    return without_sources(without_retold(without_repeated(doubted, articles), articles, likeness), articles)


def _described_anew(claim: Claim, known: _Known) -> Claim:
    """Return a claim that sentences joined with what is said of it by all of them."""
    bare = replace(claim, differs=(), told=(), whole=(), near=(), denying=(), alike=(), unsure=())
    return next(iter(_with_sides([bare], known)), claim)


def _find_coming_near(claims: Sequence[Claim], known: _Known) -> tuple[frozenset[Nearby], ...]:
    """Return for each claim what tells of what it tells of, of stories no sentence of which tells it."""
    coming_near = (
        find_touching(claims, known.articles, known.heads),
        (frozenset((story, None) for story in some) for some in find_set_aside(claims, known.articles)),
        find_with_toll(claims, known.articles),
        find_linked_lines(claims, known.links),
    )
    return tuple(frozenset[Nearby]().union(*places) for places in zip(*coming_near, strict=True))


def _with_stories_beside(
    claims: Sequence[Claim], touching: Sequence[frozenset[int]], known: _Known
) -> tuple[Claim, ...]:
    """Return claims with the stories that come near to each, or echo it."""
    beside = [
        replace(claim, near=tuple(sorted({*claim.near, *find_near(claim, known.likeness, near)})))
        for claim, near in zip(claims, touching, strict=True)
    ]
    return tuple(with_alike(with_echoes(claim, known.articles), known.articles) for claim in beside)


def _with_surely_linked(claim: Claim, known: _Known) -> Claim:
    """Return the claim with what its stories' pairs surely link with its words, unless that tells something else."""
    found = find_surely_linked(claim, known.likeness, known.refused)
    if not found:
        return claim
    asked = replace(claim, members=(claim.worded_by,), linked=found, wording=0, differs=(), whole=())
    doubted = _with_doubts(replace(asked, near=(), denying=()), known.articles, known.likeness, known.telling)
    further = tuple(one for one in found if one.story not in {*doubted.near, *doubted.unsure})
    told = {one.story for one in further}
    near = tuple(story for story in claim.near if story not in told)
    return replace(claim, linked=(*claim.linked, *further), near=near)


def _with_words(claim: Claim, known: _Known) -> Claim:
    """Return the claim with the words that tell what it is about, and how far each teller tells it."""
    articles, telling = known.articles, known.telling
    return with_extents(with_subject(claim, articles, telling), articles, telling)


def _with_doubts(claim: Claim, articles: Sequence[Article], likeness: Likeness, telling: Telling) -> Claim:
    """Return the claim without stories that deny it as far as words show, or that nothing sure makes tell it."""
    opposed = {*find_opposed(claim, articles, likeness), *find_counting_otherwise(claim, articles)}
    doubtful = {*find_doubtful(claim, articles, telling), *find_linked_to_others(claim, likeness)}
    doubtful.update(find_sharing_names_alone(claim, articles, likeness))
    unsure = find_unsure_in_other_languages(claim, articles, likeness)
    return replace(claim.without_opposed(opposed).without_doubtful(doubtful), unsure=unsure)


def _said_of_one(claims: Sequence[Claim], likeness: Likeness) -> Iterator[tuple[Place, Place]]:
    """Yield the pairs of sentences of two stories that are linked, or tell one claim."""
    yield from likeness.links
    for claim in claims:
        for one, other in combinations(claim.tellers(), 2):
            if one.story != other.story:
                yield one.place, other.place
