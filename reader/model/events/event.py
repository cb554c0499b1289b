"""What several stories on one event tell. This docstring is the glossary of events.

event      stories that report one thing that happened
same text  stories of which the shorter stands almost whole in the longer, word by word, or sentence by sentence with
           edits; most of it, where both credit one agency: they are one voice and count once; the head of them is the
           first by time, or else the longest
shared     sentences that two stories have word by word, where both credit one agency, or one credits it and the other
           agencies without a name
version    an earlier or later state of a story, of the same address, or of the same outlet and much the same text
claim      what sentences of two or more stories tell; a sentence may tell several
linked     a sentence of a story without a member that is linked, as a pair, to what words a claim, or near to all of
           it, or that tells a part of it, where others of its story tell the rest; in another language it is enough
           that it is linked to most of what tells a claim, or to a sum of money that it tells of; also what is surely
           linked to these words, of a story whose members are not
how        full: the sentence tells all of what words the claim; part: it tells some of it
voice      a story with its copies and versions: they count once
unsure     no sure links lead from a sentence of the story to what words the claim: it counts for none that tells it,
           but may be one of two voices of an omission, which says so
omission   a claim that at least two other voices tell, which were there before this story by the times that are known,
           and that no sentence of this one comes near
told later the same of a claim that fewer than two told before this story came, or may have
near       of a sentence of the story it cannot be said that it does not tell the claim: then it is not left out
opposed    two sentences of which one denies or leaves open what the other tells, as far as their words show, or that
           count one thing otherwise: neither's story is named for the other's
not known  what a story leaves out that is not in the language of the claim, of which cleaning set much aside,
           or which tells of another event; and whether one tells a claim that a sentence of it is near to or denies,
           that stories in other languages alone tell, or one voice in its language and it has a word of that, or that
           stands in what was set aside of it
first      the story published before all others, where the times that are known tell; a live blog with its first entry
by clock   first of the stories of known days if all clocks are those of one place
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.model.article import Article
from reader.model.comparison import Link, LinkKind
from reader.model.difference import DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference, Place
from reader.model.events.report_time import time_key, zone_of_most
from reader.model.events.version_change import VersionChange
from reader.model.pair_keys import clash_key

_QUOTES = frozenset('"“”„«»「」『』‘')


class State(StrEnum):
    """How a story stands to a claim."""

    WHOLE = "whole"
    PART = "in part"
    FOREIGN = "in another language"  # how much of a claim a sentence tells is not compared across languages
    DIFFERS = "differs"  # it tells a fact of the claim as another story cannot
    AS_WORDED = (
        "as worded here"  # it tells as the sentence that words the claim does what another story tells otherwise
    )
    QUOTATION = "quotation"
    SAME_TEXT = "same text"  # it prints the sentence of a story whose text it prints
    UNSURE = "unsure"  # nothing but a link that a pair shows as unsure makes it tell the claim
    ABSENT = "not found"  # by a search: that it tells nothing of it is not known for all that
    UNKNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Omission:
    """A story, by index, with the indices of the claims that it leaves out, and of those that were told later."""

    story: int
    claims: tuple[int, ...]
    later: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedText:
    """Two stories, by index, that have `sentences` sentences word by word and both credit `agency`.

    `unnamed` is the one, if any, that credits agencies without a name.
    """

    stories: tuple[int, int]
    sentences: int
    agency: str
    unnamed: int | None = None


@dataclass(frozen=True, slots=True)
class GatheringProgress:
    """How many pairs of stories were compared, of how many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Story:
    """An article's place in an event: the head whose text it prints (an index), where it is not its own.

    `by_hand`: the user put it into this event.
    """

    article: Article
    head: int | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """Stories on one event, and what they share; all numbers are indices of `stories` and `claims`.

    Claims are in the order of how many independent stories tell them, most first, then of the base story's text.
    `versions` are in the order of time, `changes` say what became of each from the one before. `unknown` lists the
    stories of which it is not known what they leave out. `links` are the pairs of sentences that a comparison of their
    stories links, the earlier story's first, `unsure` those of them that are unsure; `opposed` those, or two that tell
    one claim, of which one denies what the other tells, leaves it open or counts otherwise, as far as their words show.
    `headlines` are those that tell no claim, and yet say what sentences of their story tell others too; `beside` are
    near, not linked, one of no claim.
    """

    stories: tuple[Story, ...]
    claims: tuple[Claim, ...] = ()
    omissions: tuple[Omission, ...] = ()
    unknown: tuple[int, ...] = ()
    same_text: tuple[tuple[int, ...], ...] = ()
    shared: tuple[SharedText, ...] = ()
    versions: tuple[tuple[int, ...], ...] = ()
    changes: tuple[VersionChange, ...] = ()
    first: int | None = None
    first_by_clock: int | None = None
    links: tuple[tuple[Place, Place], ...] = ()
    unsure: tuple[tuple[Place, Place], ...] = ()
    opposed: tuple[tuple[Place, Place], ...] = ()
    headlines: tuple[Place, ...] = ()
    beside: tuple[tuple[Place, Place], ...] = ()

    def keeps_its_laws(self) -> bool:
        """Tell whether every index names something: asked of what another process says to be an event."""
        count = len(self.stories)
        lengths = [len(story.article.sentences) for story in self.stories]
        named = [
            *(story.head for story in self.stories if story.head is not None),
            *(omission.story for omission in self.omissions),
            *self.unknown,
            *(story for groups in (self.same_text, self.versions) for group in groups for story in group),
            *(story for one in self.shared for story in (*one.stories, one.unnamed) if story is not None),
            *(one for one in (self.first, self.first_by_clock) if one is not None),
        ]
        return (
            all(story.article.keeps_its_laws() for story in self.stories)
            and all(0 <= story < count for story in named)
            and all(0 <= one < len(self.claims) for told in self.omissions for one in (*told.claims, *told.later))
            and all(claim.keeps_its_laws(lengths) for claim in self.claims)
            and all(
                0 <= s < count and 0 <= n < lengths[s]
                for some in (*self.links, *self.unsure, *self.opposed, *self.beside, self.headlines)
                for s, n in some
            )
            and all(change.keeps_its_laws(lengths) for change in self.changes)
        )

    def obeying(self, alerting: frozenset[DifferenceKind], dismissed: frozenset[str]) -> "Event":
        """Return the event without clashes of other kinds, and those that the user said are none (`clash_keys`)."""
        claims = tuple(self._obeying(claim, alerting, dismissed) for claim in self.claims)
        return self if claims == self.claims else replace(self, claims=claims)

    def _obeying(self, claim: Claim, alerting: frozenset[DifferenceKind], dismissed: frozenset[str]) -> Claim:
        if not claim.differs:
            return claim

        kept: list[MemberDifference] = []
        gone: list[MemberDifference] = []
        for one in claim.differs:
            is_clash = one.difference.verdict is Verdict.CLASH
            by_hand = is_clash and self.clash_key(claim, one) in dismissed
            stays = not is_clash or (one.difference.kind in alerting and not by_hand)
            (kept if stays else gone).append(replace(one, difference=replace(one.difference, by_hand=by_hand)))
        return replace(claim, differs=tuple(kept), dismissed=tuple(gone))

    def clash_key(self, claim: Claim, one: MemberDifference) -> str:
        """Name a clash of a claim as that of its two sentences is named."""
        left, right = claim.sides_of(one)
        articles = self.stories[left.story].article, self.stories[right.story].article
        return clash_key(*articles, Link((left.sentence,), (right.sentence,), LinkKind.REWORDED, 1.0), one.difference)

    def order_by(self, base: int) -> tuple[int, ...]:
        """Return the claims, by index: those that most independent stories tell first, then by the base's text."""
        return tuple(sorted(range(len(self.claims)), key=lambda n: self._rank(n, base)))

    def based_on(self, base: int) -> "Event":
        """Return the event with its claims in the order of another base story."""
        order = self.order_by(base)
        place = {number: position for position, number in enumerate(order)}
        omissions = (
            Omission(one.story, *(tuple(sorted(place[n] for n in some)) for some in (one.claims, one.later)))
            for one in self.omissions
        )
        return replace(self, claims=tuple(self.claims[n] for n in order), omissions=tuple(omissions))

    def _rank(self, number: int, base: int) -> tuple[int, bool, int, int, str, int]:
        """Return what puts claims in order; those that the base doesn't tell by where and how they are worded."""
        claim = self.claims[number]
        own = [member.sentence for member in claim.members if member.story == base]
        wording = claim.worded_by
        words = self.stories[wording.story].article.sentence_text(wording.sentence)
        return -len(self.independent(claim)), not own, min(own, default=0), wording.sentence, words, number

    def are_linked(self, one: Place, other: Place) -> bool:
        """Tell whether a comparison of their stories links two sentences."""
        return (min(one, other), max(one, other)) in self.links

    def opposed_to(self, place: Place) -> frozenset[Place]:
        """Return the sentences that deny what one tells, or of which it denies what they tell."""
        return frozenset(other for pair in self.opposed if place in pair for other in pair if other != place)

    def came(self, story: int) -> str | None:
        """Return when a story came, as ISO 8601: a later version of another one when it was modified."""
        article = self.stories[story].article
        is_later = any(story in group[1:] for group in self.versions)
        return (article.modified if is_later else None) or article.published

    def in_time(self) -> tuple[int, ...]:
        """Return all stories in the order of time, in which they stand everywhere; those of unknown days last.

        Those of one time stand in that of their versions and names; a time without its zone as if all clocks were those
        of one place.
        """
        zone = zone_of_most(tuple(map(self.came, range(len(self.stories)))))

        def order(story: int) -> tuple[bool, str, int, str, int]:
            came, article = self.came(story), self.stories[story].article
            version = next((group.index(story) for group in self.versions if story in group), 0)
            return came is None, time_key(came or "", zone), version, article.path.name, article.record

        return tuple(sorted(range(len(self.stories)), key=order))

    def head_of(self, story: int) -> int:
        """Return the story whose text this one prints: itself, where it is its own."""
        head = self.stories[story].head
        return story if head is None else head

    def voice_of(self, story: int) -> int:
        """Return the story by whose name a text counts: the head of the first of its versions."""
        group = next((group for group in self.versions if story in group), (story,))
        return self.head_of(group[0])

    def shown_stories(self) -> tuple[int, ...]:
        """Return the stories that are shown by themselves: of copies that clash alike, the head or else the first.

        A copy that tells a fact otherwise than its head, if as a later report, is shown too. In the order of time.
        """
        against = [claim.against() for claim in self.claims]
        clashes = [tuple(frozenset(one.get(n, ())) for one in against) for n in range(len(self.stories))]
        shown = {n: clashes[n] for n, story in enumerate(self.stories) if story.head is None}
        for n, story in enumerate(self.stories):
            alike = {own for other, own in shown.items() if self.head_of(other) == story.head}
            if story.head is not None and any(clashes[n]) and clashes[n] not in alike:
                shown[n] = clashes[n]
        later = (
            (claim, one)
            for claim in self.claims
            for one in claim.differs
            if one.difference.verdict is Verdict.LATER_REPORT
        )
        pairs = ({side.story for side in claim.sides_of(one)} for claim, one in later)
        parted = {n for pair in pairs for n in pair if self.stories[n].head in pair - {n}}
        return tuple(n for n in self.in_time() if n in shown or n in parted)

    def _quotes(self, member: Member) -> bool:
        article, at = self.stories[member.story].article, member.sentence
        return not _QUOTES.isdisjoint(article.sentence_text(at)) or article.goes_on_quoting(at)

    def independent(self, claim: Claim) -> frozenset[int]:
        """Return who tells a claim, whole or in part: copies, versions and who has one sentence count once.

        Who tells it otherwise than it is worded does not tell it.
        """
        unless = claim.otherwise().union(claim.echoing)
        return frozenset(self.voice_of(one.story) for one in claim.telling() if one.story not in unless)

    def may_tell(self, claim: int) -> tuple[int, ...]:
        """Return the stories that tell a claim as it is worded, and those of which that is not known."""
        told = self.claims[claim]
        denying = frozenset(told.denying) - set(told.near)
        unlike = (State.ABSENT, State.DIFFERS)
        return tuple(n for n, state in enumerate(self.states(claim)) if n not in denying and state not in unlike)

    def states(self, claim: int) -> tuple[State, ...]:
        """Say how each story stands to a claim."""
        return tuple(self._states(claim, range(len(self.stories))))

    def state(self, claim: int, story: int) -> State:
        """Say how one story stands to a claim."""
        return next(self._states(claim, (story,)))

    def _states(self, claim: int, stories: Sequence[int]) -> Iterator[State]:
        told = self.claims[claim]
        clashing = told.clashing()
        otherwise = told.otherwise() if clashing else clashing
        for story in stories:
            if story in clashing:
                yield State.DIFFERS if story in otherwise else State.AS_WORDED
            else:
                yield self._state_beside_clashes(told, story, is_disputed=bool(clashing))

    def _state_beside_clashes(self, told: Claim, story: int, *, is_disputed: bool) -> State:
        """Say how a story that clashes with no other stands to a claim; `is_disputed`: others clash about it."""
        if story in told.near or story in told.denying:
            return State.UNKNOWN
        if story in told.unsure:
            return State.UNSURE
        if story in told.alike and is_disputed:
            return State.AS_WORDED
        if story in told.copied:
            return State.SAME_TEXT
        own = [member for member in told.tellers() if member.story == story]
        if not own:
            return State.UNKNOWN if story in self.unknown else State.ABSENT
        if told.kind is ClaimKind.QUOTATION and story not in told.altered and any(map(self._quotes, own)):
            return State.QUOTATION
        if story in told.whole:
            return State.WHOLE
        return State.FOREIGN if all(self.is_foreign(told, member) for member in own) else State.PART

    def state_of_sentence(self, claim: int, member: Member) -> State:
        """Say how a sentence stands to a claim that it tells: one of its story's stands as the story does."""
        told, state = self.claims[claim], self.state(claim, member.story)
        own = [one for one in told.tellers() if one.story == member.story]
        some = State.FOREIGN if self.is_foreign(told, member) else State.PART
        match state:
            case State.WHOLE:
                best = [one for one in own if one.how is Extent.FULL]
            case State.QUOTATION:
                best = [one for one in own if self._quotes(one)]
            case State.DIFFERS | State.AS_WORDED:
                best = [side for one in told.clashes() for side in told.sides_of(one) if side.story == member.story]
            case _:
                best = own
        return state if member in (best or own) else some

    def is_foreign(self, claim: Claim, member: Member) -> bool:
        """Tell whether a sentence is in another language than the one that words a claim."""
        return self.is_foreign_to(member.story, claim.worded_by)

    def is_foreign_to(self, story: int, member: Member) -> bool:
        """Tell whether a story is in another language than a sentence; one that is not known may be the same."""
        languages = {self.stories[n].article.language for n in (story, member.story)}
        return len(languages - {None}) > 1
