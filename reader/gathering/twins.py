"""Stories that say the same to the last word, as one that was saved twice: one of them is gathered, the others follow.

So it changes nothing that is said of the others whether a story is there once or ten times.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product

from reader.comparing.differing.differences import find_link_differences
from reader.gathering.aside import find_set_aside
from reader.gathering.claims.likeness import Likeness
from reader.gathering.copies import find_copies
from reader.gathering.copies.printing import with_printed
from reader.gathering.copies.same_text import heads_of
from reader.gathering.first import find_first, find_first_by_clock, find_first_teller, with_first_entry
from reader.gathering.omissions import find_unknown, is_cut
from reader.gathering.version_changes import find_changes
from reader.model.article import Article, Span
from reader.model.difference import Difference, Verdict
from reader.model.events.claim import Claim, Member, MemberDifference, Place
from reader.model.events.event import Event, Omission, Story


def find_twins(articles: Sequence[Article], elsewhere: Collection[int] = ()) -> tuple[tuple[int, ...], ...]:
    """Return the stories by what they say to the last word, most of them alone; each group begins with the first."""
    groups: dict[object, list[int]] = {}
    for n, article in enumerate(articles):
        words = tuple(article.sentence_text(place) for place in article.compared_sentences())
        groups.setdefault((article.language, words, is_cut(article), n in elsewhere), []).append(n)
    return tuple(map(tuple, groups.values()))


def with_twins(
    event: Event, articles: Sequence[Article], twins: Sequence[Sequence[int]], elsewhere: Collection[int] = ()
) -> Event:
    """Return the event of the first story of each group of `twins` as the event of all of them."""
    grown = _Grown(articles, twins)
    copies = find_copies(articles)
    heads = heads_of(articles, copies.same_text, copies.versions)
    stories = tuple(Story(one, None if heads[n] == n else heads[n]) for n, one in enumerate(articles))
    links = grown.links(event.links)
    opposed = grown.pairs(event.opposed)
    claims = tuple(map(grown.claim, event.claims))
    aside = find_set_aside(claims, articles)
    claims = tuple(
        with_printed(replace(claim, near=_near(claim, own)), articles, heads)
        for claim, own in zip(claims, aside, strict=True)
    )
    unknown = find_unknown(articles, elsewhere)
    told = Event(stories, claims, unknown=unknown)
    begun = [with_first_entry(article) for article in articles]
    here = [n for n in range(len(articles)) if n not in elsewhere]
    return Event(
        stories=stories,
        claims=tuple(
            replace(claim, first=find_first_teller(told, number, copies.versions))
            for number, claim in enumerate(claims)
        ),
        omissions=tuple(
            Omission(story, *(_known(claims, story, some) for some in (one.claims, one.later)))
            for story, one in sorted((story, one) for one in event.omissions for story in twins[one.story])
        ),
        unknown=unknown,
        same_text=copies.same_text,
        shared=copies.shared,
        versions=copies.versions,
        links=links,
        unsure=tuple(sorted(grown.pairs(event.unsure))),
        opposed=tuple(sorted(opposed)),
        beside=tuple(sorted(grown.pairs(event.beside))),
        changes=tuple(find_changes(articles, copies.versions, Likeness({}, links))),
        first=find_first(begun, here, copies.versions),
        first_by_clock=find_first_by_clock(begun, here, copies.versions),
    )


def _known(claims: Sequence[Claim], story: int, numbers: Sequence[int]) -> tuple[int, ...]:
    return tuple(n for n in numbers if story not in claims[n].near)


def _near(claim: Claim, aside: Collection[int]) -> tuple[int, ...]:
    told = {one.story for one in claim.telling()}
    return tuple(sorted({*claim.near, *aside} - told))


@dataclass(frozen=True, slots=True)
class _Grown:
    """What is said of the first of each group of twins is said of all of them."""

    articles: Sequence[Article]
    twins: Sequence[Sequence[int]]

    def places(self, place: Place) -> list[Place]:
        """Return where the twins have a sentence."""
        story, sentence = place
        first, *others = self.twins[story]
        number = self.articles[first].compared_sentences().index(sentence)
        return [(first, sentence), *((other, self.articles[other].compared_sentences()[number]) for other in others)]

    def claim(self, claim: Claim) -> Claim:
        """Return a claim with what the twins of its stories tell."""
        members, linked = (self._tellers(some) for some in (claim.members, claim.linked))
        places = {one.place: n for n, one in enumerate((*members, *linked))}
        wording = claim.worded_by
        return replace(
            claim,
            members=members,
            linked=linked,
            wording=places[self.places(wording.place)[0]],
            differs=tuple(found for one in claim.differs for found in self._differences(claim, one, places)),
            whole=self._stories(claim.whole),
            near=self._stories(claim.near),
            near_by=tuple(sorted(at for place in claim.near_by for at in self.places(place))),
            altered=self._stories(claim.altered),
            denying=self._stories(claim.denying),
            echoing=self._stories(claim.echoing),
            alike=self._stories(claim.alike),
            unsure=self._stories(claim.unsure),
        )

    def links(self, links: Sequence[tuple[Place, Place]]) -> tuple[tuple[Place, Place], ...]:
        """Return the links of all stories; twins are linked sentence by sentence."""
        found = self.pairs(links)
        for story, group in enumerate(self.twins):
            if len(group) > 1:
                for sentence in self.articles[group[0]].compared_sentences():
                    found.update(combinations(self.places((story, sentence)), 2))
        return tuple(sorted(found))

    def pairs(self, pairs: Sequence[tuple[Place, Place]]) -> set[tuple[Place, Place]]:
        """Return pairs of sentences with those of all twins of their stories, the earlier story's first."""
        every = (pair for one, other in pairs for pair in product(self.places(one), self.places(other)))
        return {(min(pair), max(pair)) for pair in every}

    def _stories(self, stories: Sequence[int]) -> tuple[int, ...]:
        return tuple(sorted(twin for story in stories for twin in self.twins[story]))

    def _tellers(self, tellers: Sequence[Member]) -> tuple[Member, ...]:
        return tuple(sorted(Member(*at, one.how) for one in tellers for at in self.places(one.place)))

    def _differences(
        self, claim: Claim, one: MemberDifference, places: Mapping[Place, int]
    ) -> Sequence[MemberDifference]:
        left, right = (self.places(side.place) for side in claim.sides_of(one))
        spans = one.difference.left, one.difference.right
        found = []
        for mine, theirs in product(left, right):
            moved = replace(
                one.difference,
                left=self._moved(spans[0], left[0], mine),
                right=self._moved(spans[1], right[0], theirs),
            )
            if (mine, theirs) != (left[0], right[0]):
                moved = replace(moved, verdict=self._verdict(moved, mine, theirs))
            found.append(MemberDifference(places[mine], places[theirs], moved))
        return found

    def _verdict(self, one: Difference, mine: Place, theirs: Place) -> Verdict:
        """Return what is to be said of a difference at the times of two twins, that came when they did."""
        told = find_link_differences(self.articles[mine[0]], (mine[1],), self.articles[theirs[0]], (theirs[1],))
        same = (each for each in told if (each.left, each.right, each.kind) == (one.left, one.right, one.kind))
        return next((each.verdict for each in same), one.verdict)

    def _moved(self, span: Span | None, one: Place, other: Place) -> Span | None:
        """Return where a twin has a value."""
        if span is None:
            return None
        begins = [self.articles[story].sentences[sentence].span.start for story, sentence in (one, other)]
        by = begins[1] - begins[0]
        return Span(span.start + by, span.end + by)
