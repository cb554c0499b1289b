"""What sentences of several stories tell, and which of them tell a fact of it as another one cannot.

What the words mean is said in `reader.model.events.event`.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.model.article import Span
from reader.model.difference import Difference, Verdict
from reader.model.events.siding import DisputedFact, Told, at_one, find_facts

Place = tuple[int, int]
"""A sentence of an event: the index of its story, and its own in the story."""


class Extent(StrEnum):
    """How much of a claim a sentence tells."""

    FULL = "full"
    PART = "part"


class ClaimKind(StrEnum):
    """What a claim is: words of somebody that several stories quote, a number that they give, or another fact."""

    FACT = "fact"
    NUMBER = "number"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """A sentence that tells a claim: the index of its story in the event, its own in the story, and how."""

    story: int
    sentence: int
    how: Extent

    @property
    def place(self) -> Place:
        """Return its story and its number in it."""
        return self.story, self.sentence


@dataclass(frozen=True, slots=True)
class MemberDifference:
    """Two tellers of a claim, by index, that tell a fact each in its way; spans are offsets in their stories' texts."""

    left: int
    right: int
    difference: Difference

    def values(self) -> tuple[tuple[int, Span | None], tuple[int, Span | None]]:
        """Return which tellers have the two values, and where."""
        return (self.left, self.difference.left), (self.right, self.difference.right)


@dataclass(frozen=True, slots=True)
class Claim:
    """What members of two or more stories tell; `wording` is the index of the member that says it shortest.

    `differs` lists the facts that cannot both be true, and those that a later report has otherwise. `linked` are
    sentences of further stories that tell it in part. `first` is the story that surely told it before all others that
    may tell it, by the times that are known; None where these don't say. `told` are the parts of the sentence that
    words it which others tell too, as offsets in its story's text; empty for all of it. `whole` are the stories that
    tell all of that, `near` those that may tell it, `near_by` the sentences by which those of them come near that have
    none of it, as far as it is one, `printed` the copies of a text that have its sentence word by word,
    `copied` these and those that tell it, otherwise worded, as another story of their text does to the last word,
    `altered` those that quote with another word what it quotes, `denying` those all of whose sentences deny it, or tell
    what it denies; those of them that are `near` do so as far as their words show, and may yet tell it. `echoing` are
    those that have a long sentence of it word by word as one before them has: both have it from one source. `alike` are
    those that tell what is disputed as its words do, `unsure` those that no sure links tie to its words. What is
    `dismissed` the user said to be no clash, or wants no alert of.
    """

    members: tuple[Member, ...]
    kind: ClaimKind
    wording: int
    differs: tuple[MemberDifference, ...] = ()
    linked: tuple[Member, ...] = ()
    first: int | None = None
    told: tuple[Span, ...] = ()
    whole: tuple[int, ...] = ()
    near: tuple[int, ...] = ()
    near_by: tuple[Place, ...] = ()
    printed: tuple[int, ...] = ()
    copied: tuple[int, ...] = ()
    altered: tuple[int, ...] = ()
    denying: tuple[int, ...] = ()
    echoing: tuple[int, ...] = ()
    alike: tuple[int, ...] = ()
    unsure: tuple[int, ...] = ()
    dismissed: tuple[MemberDifference, ...] = ()

    def stories(self) -> frozenset[int]:
        """Return the stories that tell it as members do."""
        return frozenset(member.story for member in self.members)

    def tellers(self) -> tuple[Member, ...]:
        """Return the members, and then the linked sentences."""
        return (*self.members, *self.linked)

    def keeps_its_laws(self, lengths: Sequence[int]) -> bool:
        """Tell whether every member is a sentence of a story; `lengths` count those of each story."""
        return (
            all(0 <= m.story < len(lengths) and 0 <= m.sentence < lengths[m.story] for m in self.tellers())
            and 0 <= self.wording < len(self.members)
            and all(0 <= n < len(lengths) for n in self._named())
            and all(0 <= story < len(lengths) and 0 <= n < lengths[story] for story, n in self.near_by)
            and all(0 <= n < len(self.tellers()) for one in self.differs for n in (one.left, one.right))
        )

    def _named(self) -> tuple[int, ...]:
        firsts = () if self.first is None else (self.first,)
        return (
            *self.whole,
            *self.near,
            *self.printed,
            *self.copied,
            *self.altered,
            *self.denying,
            *self.echoing,
            *self.alike,
            *self.unsure,
            *firsts,
        )

    def near_of(self, story: int) -> Place | None:
        """Return the sentence by which a story comes near that has none of it, if it is one."""
        return next((place for place in self.near_by if place[0] == story), None)

    @property
    def worded_by(self) -> Member:
        """Return the member whose sentence words it."""
        return self.members[self.wording]

    def is_told(self, span: Span) -> bool:
        """Tell whether a part of the sentence that words it is told by others too; a span of its story's text."""
        return not self.told or any(part.start <= span.start < part.end for part in self.told)

    def sides_of(self, one: MemberDifference) -> tuple[Member, Member]:
        """Return the two sentences of a difference."""
        tellers = self.tellers()
        return tellers[one.left], tellers[one.right]

    def clashes(self) -> Iterator[MemberDifference]:
        """Yield the facts that cannot both be true."""
        return (one for one in self.differs if one.difference.verdict is Verdict.CLASH)

    def clashes_of(self, story: int) -> tuple[MemberDifference, ...]:
        """Return what a story tells otherwise than others."""
        return tuple(one for one in self.clashes() if story in {side.story for side in self.sides_of(one)})

    def dismissed_of(self, story: int) -> tuple[MemberDifference, ...]:
        """Return what the user said of a story to be no clash."""
        by_hand = (one for one in self.dismissed if one.difference.by_hand)
        return tuple(one for one in by_hand if story in {side.story for side in self.sides_of(one)})

    def against(self) -> dict[int, set[int]]:
        """Return the stories that each one that clashes with any clashes with."""
        found: dict[int, set[int]] = {}
        for left, right in map(self.sides_of, self.clashes()):
            found.setdefault(left.story, set()).add(right.story)
            found.setdefault(right.story, set()).add(left.story)
        return found

    def without_opposed(self, stories: Collection[int]) -> "Claim":
        """Return the claim without stories among those that tell it that deny it as far as their words show."""
        opposed = frozenset(stories) - set(self.denying)
        return replace(
            self,
            denying=tuple(sorted(opposed.union(self.denying))),
            near=tuple(sorted(opposed.union(self.near))),
        )

    def without_doubtful(self, stories: Collection[int]) -> "Claim":
        """Return the claim without stories of which it is not known whether they tell it, though they seem to."""
        return replace(self, near=tuple(sorted({*self.near, *stories})))

    def without(self, beside: Collection[MemberDifference]) -> "Claim":
        """Return the claim without differences that are beside the point.

        What two have of which each differs from what stays is kept: eight who are missing, and three of a later report,
        are no one number because both are not nine.
        """
        gone = frozenset(beside)
        values = frozenset(value for one in self.differs if one not in gone for value in one.values())
        return replace(
            self, differs=tuple(one for one in self.differs if one not in gone or values.issuperset(one.values()))
        )

    def disputed(self) -> tuple[DisputedFact, ...]:
        """Return the facts that stories tell each in its way."""
        pairs = ((one, *self.sides_of(one)) for one in self.differs)
        return find_facts(
            [Told((d.left, d.right), (left.story, right.story), d.difference) for d, left, right in pairs]
        )

    def agreeing(self, story: int) -> frozenset[int]:
        """Return the stories that tell what others tell otherwise as this one does; itself too.

        Of two of whom the user said that they do not differ, neither is said to tell what the other does.
        """
        pairs = ({side.story for side in self.sides_of(one)} for one in (*self.clashes(), *self.dismissed))
        against = frozenset[int]().union(*(pair - {story} for pair in pairs if story in pair))
        sides = (fact.side_of(story) for fact in self.disputed() if story in fact.clashing)
        # Who tells one fact as it does may tell another one otherwise, be it that no pair of theirs is alerted to that.
        worded, beside = self.against_wording(), frozenset(self.alike)
        apart = beside if story in worded else worded if story in beside else frozenset[int]()
        return frozenset({story}).union(*sides) - against - (apart - {story})

    def at_one(self) -> frozenset[int]:
        """Return the most stories that tell it as members do and don't clash with one another."""
        return at_one(self.stories() - {*self.denying, *self.near, *self.unsure}, self.against())

    def telling(self) -> tuple[Member, ...]:
        """Return the tellers but for those of stories that only deny it, or of which it is unsure or not known."""
        unless = frozenset((*self.denying, *self.near, *self.unsure)) - self.clashing()
        return tuple(one for one in self.tellers() if one.story not in unless)

    def against_wording(self) -> frozenset[int]:
        """Return the stories that tell a fact otherwise than the one whose sentence words it."""
        story = self.worded_by.story
        return frozenset[int]().union(*(fact.otherwise.get(story, frozenset()) for fact in self.disputed()))

    def as_worded(self) -> frozenset[int]:
        """Return the story whose sentence words it, and those that tell what is disputed as that does."""
        return frozenset({self.worded_by.story, *self.alike})

    def against_worded(self) -> frozenset[int]:
        """Return the stories that clash with one of these, and are none of them."""
        against, worded = self.against(), self.as_worded()
        return frozenset[int]().union(*(against.get(story, ()) for story in worded)) - worded

    def disputing_with(self, story: int) -> frozenset[int]:
        """Return the stories that tell a disputed fact that a story tells too, as it does or otherwise.

        Who tells it as the words of the claim do, and clashes with nobody, is with those whose words do.
        """
        as_worded = self.as_worded()
        told = (frozenset(fact.clashing) for fact in self.disputed())
        facts = (some if some.isdisjoint(as_worded) else some.union(self.alike) for some in told if some)
        return frozenset[int]().union(*(some for some in facts if story in some))

    def otherwise(self) -> frozenset[int]:
        """Return the stories that tell a fact of it otherwise than it is worded: one at least, where stories clash."""
        return self.clashing() - self.clashing_as_worded()

    def clashing_as_worded(self) -> frozenset[int]:
        """Return the stories that clash with others alone, and side in that with the one whose sentence words it.

        Where two clash and the words side with either, these are the stories that the words are of, or are alike to.
        """
        against, worded = self.against(), self.worded_by.story
        facts = self.disputed()
        found = frozenset(
            story for story in against if self._sides_with_words(story, facts, against.get(worded, set()))
        )
        if len(found) < len(against):
            return found
        of_words = frozenset(against).intersection((worded, *self.alike))
        return of_words if len(of_words) < len(against) else of_words & {worded}

    def _sides_with_words(self, story: int, facts: Sequence[DisputedFact], against: Collection[int]) -> bool:
        """Tell if a story sides with the one that words the claim in all it disputes; `against`: who clash with that.

        A fact that its words do not tell is as worded where most have it so, or who clashes with the words too, or who
        tells the claim as members do, beside others that are merely linked, or beside those alone that deny the words.
        Who denies them himself does not tell as they do, whoever else he clashes with.
        """
        worded, members = self.worded_by.story, self.stories()
        return story not in self.denying and all(
            story in fact.side_of(worded)
            or (worded not in fact.otherwise and story in self.alike)
            or (
                worded not in fact.otherwise
                and (
                    fact.clashing[story].issubset(against)
                    or fact.is_of_most(story)
                    or fact.clashing[story].issubset(self.denying)
                    or (story in members and members.isdisjoint(fact.clashing[story]))
                )
            )
            for fact in facts
            if story in fact.clashing
        )

    def clashing(self) -> frozenset[int]:
        """Return the stories that tell a fact of it as another one cannot."""
        return frozenset(self.against())
