"""The matrix of an event as it is shown: rows of claims, columns of stories, and what each cell leads to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from reader.model.difference import Verdict
from reader.model.events.claim import Claim, Extent, Member
from reader.model.events.event import Event, State
from reader.model.events.linked_beside import linked_beside
from reader.model.events.told_alone import may_tell_too, stories_linked_to, told_alone
from reader.model.sought_numbers import joined_only, with_joined_numbers
from reader.wording.event.alone import alone_doubt
from reader.wording.event.event_values import agreement_text, cell_values, pair_values, times_text
from reader.wording.set_aside import close_call_lines


class MatrixRowKind(Enum):
    """What a row of the matrix is."""

    CLAIM = "claim"
    FOUND = "found"  # a sentence with the words that are sought, of which no other row tells
    ALONE = "alone"  # how many sentences each story has that nobody else was found to say
    SENTENCE = "sentence"  # one of them


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A row: `number` is that of the claim, or of the sentence in its `story`."""

    kind: MatrixRowKind
    number: int = 0
    story: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence of a story, both by their indices in the event; None for a story that says nothing of the kind."""

    story: int
    sentence: int | None


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """How a story stands to a row; `sentences` are its own, `values` the words of a fact that stories tell otherwise.

    `at_the_time` are those that reports of other times have otherwise, where nothing clashes. `agreement` says who
    tells it so too, and who otherwise, or what was set aside in doubt of a story of which is counted what it
    alone says.
    """

    state: State
    story: int
    sentences: tuple[int, ...] = ()
    values: tuple[str, ...] = ()
    at_the_time: tuple[str, ...] = ()
    agreement: str = ""
    count: int | None = None
    """Of the row that counts sentences only here: how many; None elsewhere, and where it is not known."""

    @property
    def count_sign(self) -> str:
        """The count in brief: "3 + ?" where more was set aside in doubt."""
        return f"{self.count} + ?" if self.agreement else str(self.count)


@dataclass(frozen=True)
class Matrix:
    """The claims of an event, ordered by how many independent stories tell them and then by the text of the `base`.

    Copies of one text fold under their head unless `shows_copies`, or unless they tell a fact as another story cannot;
    what one story alone says is folded unless `shows_alone`, or sought.
    """

    event: Event
    base: int = 0
    shows_copies: bool = False
    shows_alone: bool = False
    sought: str = ""
    """Words of which every one begins a word of a sentence; all claims without any."""

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """The stories that have a column, by index: the base first, then in the order of time."""
        by_themselves = self.event.shown_stories()
        shown = [n for n in self.event.in_time() if self.shows_copies or n in by_themselves or n == self.base]
        return tuple(sorted(shown, key=lambda n: n != self.base))

    @cached_property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The rows, claims first."""
        numbers = (number for number in self.event.order_by(self.base) if self.is_sought(self._texts_of(number)))
        claims = [MatrixRow(MatrixRowKind.CLAIM, number) for number in numbers]
        sentences = [
            MatrixRow(MatrixRowKind.SENTENCE, sentence, story)
            for story in self.columns
            if self.shows_alone or self.sought
            for sentence in self._alone.get(story, ())
        ]
        return (*claims, *self._found(claims), MatrixRow(MatrixRowKind.ALONE), *sentences)

    def _found(self, claims: Iterable[MatrixRow]) -> Iterator[MatrixRow]:
        """Yield the sentences of all stories with what is sought, but for those of other rows: a search finds any."""
        if not self.sought:
            return
        told = {(one.story, one.sentence) for row in claims for one in self.event.claims[row.number].tellers()}
        for story in dict.fromkeys((*self.columns, *self.event.in_time())):
            alone = self._alone.get(story, ()) if story in self.columns else ()
            told_elsewhere = {sentence for teller, sentence in told if teller == story}.union(alone)
            for sentence in range(len(self.event.stories[story].article.sentences)):
                if sentence not in told_elsewhere and self.is_sought((self._text(story, sentence),)):
                    yield MatrixRow(MatrixRowKind.FOUND, sentence, story)

    def words_of(self, row: MatrixRow) -> str:
        """Return the sentence that words a row; "" of the row that counts them."""
        match row.kind:
            case MatrixRowKind.CLAIM:
                claim = self.event.claims[row.number]
                wording = claim.worded_by
                return self._text(wording.story, wording.sentence)
            case MatrixRowKind.SENTENCE | MatrixRowKind.FOUND:
                return self._text(row.story, row.number)
            case MatrixRowKind.ALONE:
                return ""

    def is_sought(self, texts: Iterable[str]) -> bool:
        """Tell whether one of these texts has all words that are sought; a number is found by its digits."""
        words = with_joined_numbers(self.sought).casefold().split()
        return not words or any(
            all(re.search(rf"\b{re.escape(word)}", text) for word in words) for text in map(_searched, texts)
        )

    def _texts_of(self, number: int) -> Iterator[str]:
        for member in self.event.claims[number].tellers():
            yield self._text(member.story, member.sentence)

    @cached_property
    def _alone(self) -> dict[int, tuple[int, ...]]:
        """Return what each story alone says, of what is sought."""
        return {
            story: tuple(n for n in sentences if self.is_sought((self._text(story, n),)))
            for story, sentences in told_alone(self.event).items()
        }

    def _text(self, story: int, sentence: int) -> str:
        return self.event.stories[story].article.sentence_text(sentence)

    def differing_rows(self) -> list[int]:
        """Return the rows of claims of which a story that has a column tells a fact as another one cannot."""
        shown = {self.event.head_of(story) for story in self.columns} & set(self.columns)
        return [
            number
            for number, row in enumerate(self.rows)
            if row.kind is MatrixRowKind.CLAIM and self.event.claims[row.number].clashing() & shown
        ]

    def first_differing(self, row: int) -> int:
        """Return the first column of a row that differs; 0 where a copy that has no column does."""
        columns = range(len(self.columns))
        return next((n for n in columns if self.cell(row, n).state is State.DIFFERS), 0)

    def alone_count(self) -> int:
        """Count the sentences that one story alone says."""
        return sum(len(self._alone.get(story, ())) for story in self.columns)

    def copies_of(self, story: int) -> tuple[int, ...]:
        """Return the stories that print the text of this one."""
        return tuple(n for n, other in enumerate(self.event.stories) if other.head == story)

    def cell(self, row: int, column: int) -> MatrixCell:
        """Return how a story stands to a row."""
        story, told = self.columns[column], self.rows[row]
        match told.kind:
            case MatrixRowKind.CLAIM:
                claim = self.event.claims[told.number]
                own = tuple(dict.fromkeys(member.sentence for member in _own(claim, story)))
                state = self.event.state(told.number, story)
                agreement = agreement_text(self.event, claim, story)
                if not agreement and state is not State.UNKNOWN:
                    agreement = times_text(self.event, claim, story)
                values = cell_values(self.event, told.number, story)
                if state in (State.DIFFERS, State.AS_WORDED):
                    return MatrixCell(state, story, own, values, agreement=agreement)
                return MatrixCell(state, story, own, at_the_time=values, agreement=agreement)
            case MatrixRowKind.ALONE:
                sentences = self._alone.get(story)
                state = State.UNKNOWN if sentences is None else State.WHOLE if sentences else State.ABSENT
                others = alone_doubt(self.event, story) if sentences else ""
                doubt = "\n".join(filter(None, (others, *close_call_lines(self.event.stories[story].article))))
                return MatrixCell(state, story, agreement=doubt, count=None if sentences is None else len(sentences))
            case MatrixRowKind.SENTENCE | MatrixRowKind.FOUND:
                if story == told.story:
                    return MatrixCell(State.WHOLE, story, (told.number,))
                # Of what is not compared, or not beyond a language, nothing more is known.
                # What is linked to a sentence, or comes near, may tell it.
                place = (told.story, told.number)
                unsure = told.kind is MatrixRowKind.FOUND or story in (
                    *may_tell_too(self.event, told.story),
                    *stories_linked_to(self.event, *place),
                    *(other for pair in self.event.beside if place in pair for other, _ in pair),
                )
                return MatrixCell(State.UNKNOWN if unsure else State.ABSENT, story)

    def pair_of(self, row: int, column: int) -> tuple[Place, Place] | None:
        """Return the sentences that a cell opens side by side, its own on the right; None where it has none."""
        cell, told = self.cell(row, column), self.rows[row]
        if told.kind is MatrixRowKind.ALONE:
            return None
        if told.kind is not MatrixRowKind.CLAIM:
            return self._pair_of_sentence(Place(told.story, told.number), cell.story)
        claim = self.event.claims[told.number]
        if (beside := self._beside(told.number, cell.story)) is not None:
            return beside
        found = (
            self._sought_pair(claim, cell.story)
            or _clash_of(claim, cell.story, self.base)
            or _differing_from(claim, cell.story)
            or (None if cell.state is State.UNKNOWN else _told_at_another_time(claim, cell.story, self.base))
            or _linked_tellers(self.event, claim, cell.story, self.base)
        )
        other, own = found or (_counterpart(self.event, claim, cell.story, self.base), _best(claim, cell.story))
        if other is None:
            return None
        return Place(other.story, other.sentence), Place(cell.story, None if own is None else own.sentence)

    def _beside(self, number: int, story: int) -> tuple[Place, Place] | None:
        """Return a teller and what of a story without one is linked with it, or near: why its cell is not known."""
        claim = self.event.claims[number]
        if _own(claim, story):
            return None
        if (link := linked_beside(self.event, claim, story)) is not None:
            return Place(*link.teller), Place(*link.own)
        near, other = claim.near_of(story), _counterpart(self.event, claim, story, self.base)
        return None if near is None or other is None else (Place(*other.place), Place(*near))

    def _sought_pair(self, claim: Claim, story: int) -> tuple[Member, Member] | None:
        """Return the sentence of a story with what is sought, behind one that is linked to it or words the claim."""
        own = next((one for one in _own(claim, story) if self._has_sought(one)), None)
        others = [] if own is None else _held_against(self.event, claim, story, self.base)
        if own is None or not others:
            return None
        ties = (one for one in others if self.event.are_linked((one.story, one.sentence), (story, own.sentence)))
        return next(ties, others[0]), own

    def _has_sought(self, one: Member) -> bool:
        return bool(self.sought) and self.is_sought((self._text(one.story, one.sentence),))

    def first_found(self) -> tuple[int, int]:
        """Return the first cell with what is sought; the first one of all where nothing is."""
        row = next((n for n, one in enumerate(self.rows) if one.kind is not MatrixRowKind.ALONE), 0)
        told, stories = self.rows[row], []
        if told.kind is MatrixRowKind.CLAIM:
            claim = self.event.claims[told.number]
            stories = [one.story for one in claim.tellers() if self._has_sought(one)]
        elif told.kind is not MatrixRowKind.ALONE:
            stories = [told.story]
        return row, next((n for n, story in enumerate(self.columns) if story in stories), 0)

    def _pair_of_sentence(self, own: Place, story: int) -> tuple[Place, Place] | None:
        """Return a sentence of one story beside what another one, the base where none is chosen, has linked to it."""
        others = [story, self.base, *self.columns, *range(len(self.event.stories))]
        other = next((one for one in others if one != own.story), None)
        if other is None:
            return None
        place = (own.story, own.sentence)
        linked = (pair[pair[0] == place] for pair in self.event.links if place in pair)
        partner = Place(other, next((sentence for teller, sentence in linked if teller == other), None))
        return (partner, own) if story == own.story else (own, partner)

    def clashing_words(self, row: int, pair: tuple[Place, Place] | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the words of the first and of the second sentence of a pair that clash with the other one's."""
        told = self.rows[row]
        if pair is None or told.kind is not MatrixRowKind.CLAIM:
            return (), ()
        claim, (one, other) = self.event.claims[told.number], pair
        return pair_values(self.event, claim, one.story, other.story)

    def is_known(self, row: int, place: Place) -> bool:
        """Tell whether it is known that a story, which has no sentence in the pair of a cell, does not tell a row."""
        return (
            place.story in self.columns and self.cell(row, self.columns.index(place.story)).state is not State.UNKNOWN
        )

    def words_of_row(self, row: int, pair: tuple[Place, Place] | None) -> Place | None:
        """Return the sentence that words a row, where a pair of its sentences hasn't got it."""
        told = self.rows[row]
        if told.kind is not MatrixRowKind.CLAIM or pair is None:
            return None
        claim = self.event.claims[told.number]
        wording = claim.worded_by
        place = Place(wording.story, wording.sentence)
        return None if place in pair else place


def _own(claim: Claim, story: int) -> list[Member]:
    return [member for member in claim.tellers() if member.story == story]


def _best(claim: Claim, story: int) -> Member | None:
    """Return the sentence by which a story tells a claim: the one that words it, or tells it whole, if it has one."""
    own, wording = _own(claim, story), claim.worded_by
    whole = (member for member in own if member.how is Extent.FULL)
    return next(iter((*(member for member in own if member == wording), *whole, *own)), None)


def _clash_of(claim: Claim, story: int, base: int) -> tuple[Member, Member] | None:
    """Return what a story's words clash with, and these: with what words the row or the base has, if with that."""
    both_ways = (pair for one, other in map(claim.sides_of, claim.clashes()) for pair in ((one, other), (other, one)))
    pairs = [(other, own) for other, own in both_ways if own.story == story]
    return min(pairs, key=lambda pair: (pair[0] != claim.worded_by, pair[0].story != base), default=None)


def _differing_from(claim: Claim, story: int) -> tuple[Member, Member] | None:
    """Return what clashes with others who tell a fact as a story does, and its words: its cell names who differs."""
    others = claim.against_worded() if story in claim.alike else frozenset()
    sides = (side for pair in map(claim.sides_of, claim.clashes()) for side in pair)
    other, own = next((side for side in sides if side.story in others), None), _best(claim, story)
    return None if other is None or own is None else (other, own)


def _told_at_another_time(claim: Claim, story: int, base: int) -> tuple[Member, Member] | None:
    """Return what a story tells later or earlier than another one, the base if it is one, and its words."""
    told = (claim.sides_of(one) for one in claim.differs if one.difference.verdict is Verdict.LATER_REPORT)
    both_ways = (pair for one, other in told for pair in ((one, other), (other, one)))
    pairs = [(other, own) for other, own in both_ways if own.story == story]
    return min(pairs, key=lambda pair: pair[0].story != base, default=None)


def _linked_tellers(event: Event, claim: Claim, story: int, base: int) -> tuple[Member, Member] | None:
    """Return two tellers that a comparison links, surely if any, the second of the story: the base's, if it is linked.

    Side by side they show what the cell says; that a sentence tells a claim may be known through a third story alone.
    """
    own = [*filter(None, [_best(claim, story)]), *_own(claim, story)]
    pairs = [(other, member) for other in _held_against(event, claim, story, base) for member in own]
    pairs.sort(key=lambda pair: pair[1] != claim.worded_by)  # whose words the row has, shows these
    places = [((other.story, other.sentence), (member.story, member.sentence)) for other, member in pairs]
    linked = [n for n, pair in enumerate(places) if event.are_linked(*pair)]
    sure = (n for n in linked if tuple(sorted(places[n])) not in event.unsure)
    found = next(iter((*sure, *linked)), None)
    return None if found is None else pairs[found]


def _counterpart(event: Event, claim: Claim, story: int, base: int) -> Member | None:
    """Return what a story's words, or that it has none, are held against."""
    return next(iter(_held_against(event, claim, story, base)), None)


def _held_against(event: Event, claim: Claim, story: int, base: int) -> list[Member]:
    """List the tellers of other stories: the base's, then the shortest wording and the others, copies last."""
    best = _best(claim, base)
    tellers = [*([best] if best is not None else []), claim.worded_by, *claim.tellers()]
    head = event.head_of(story)
    others = [member for member in tellers if member.story != story]
    return sorted(others, key=lambda member: member != best and event.head_of(member.story) == head)


def _searched(text: str) -> str:
    """Return a sentence as it is searched: without case, and with each number that it writes in groups as digits."""
    return f"{text.casefold()}\n{joined_only(text)}"
