"""What follows the matrix of an event: what each story leaves out, a sheet a claim, the provenance of the stories."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader import __version__
from reader.exporting.facts import dense_facts
from reader.exporting.pdf.typesetting.blocks import Block, Label, Setter, Source
from reader.exporting.pdf.typesetting.pages import Column, Frame, Pagination
from reader.exporting.pdf.typesetting.strips import Strips
from reader.exporting.pdf.typesetting.styles import Styles
from reader.exporting.pdf.typesetting.text import DrawnText
from reader.model.events.claim import Claim, Member
from reader.model.events.event import Event, Omission
from reader.model.events.leaving_out import left_out_of
from reader.model.events.quoted_claims import QuotedClaims
from reader.model.events.told_alone import told_alone
from reader.wording.catalogue import as_sentence, tr
from reader.wording.dates import local_date_text
from reader.wording.directions import joined
from reader.wording.event.alone import alone_heading, alone_meaning, alone_note, own_doubt
from reader.wording.event.event_times import TimedStory, stories_in_time, undated_name, unsure_order_text
from reader.wording.event.event_values import difference_lines
from reader.wording.event.events import (
    claim_kind_name,
    common_text_lines,
    extent_text,
    headline_of,
    nothing_found,
    quoted_text,
    sentence_number,
    sentence_text,
    story_names,
    unknown_story_text,
    wording_text,
)
from reader.wording.event.findings import left_out_meaning, nothing_left_out, told_later_head, told_unsurely_head
from reader.wording.event.tellers import told_by_text, told_when_text, voices_text
from reader.wording.headings import Heading, heading_text
from reader.wording.pair.summary import made_by_machine
from reader.wording.set_aside import close_call_lines

_NAMES_SHARE = 0.42  # of a strip's width, where the left column says whose sentence it is
_TOGETHER = 0.36  # of a strip's height: a claim that is lower is not parted
_LAST_TOGETHER = 2  # rows of what is higher: none is alone below a head that is repeated

Row = tuple[Source, Source | None]
"""What stands in the two columns of a strip, or in both."""


class EventSheets:
    """The blocks of the sheets, in the strips of their pages."""

    def __init__(self, event: Event, frame: Frame, styles: Styles, above: float) -> None:
        """Take an event and a page; `above` is where on the first page ends what stands there already."""
        self.strips = Strips(frame, _NAMES_SHARE, above)
        self.pagination = Pagination(self.strips.frame, self.strips.taken)
        self._event = event
        self._names = story_names(event)
        self._styles = styles
        self._setter = Setter()
        self._title: Block | None = None  # of a section that nothing was put into yet

    def lay_out(self) -> Iterator[None]:
        """Fill all pages; yields after each part."""
        self._section(Heading.LEFT_OUT)
        self._full(Source(left_out_meaning(), self._styles.note))
        for story in self._event.in_time():
            self._entry(Source(self._names[story], self._styles.entry), self._left_out(story))
        for line in common_text_lines(self._event):
            self._full(Source(line, self._styles.note))
        yield
        self._section(Heading.ALONE, alone_heading(self._event))
        self._full(Source(alone_meaning(self._event), self._styles.note))
        for story, sentences in told_alone(self._event).items():
            self._entry(Source(self._names[story], self._styles.entry), self._alone(story, sentences))
        yield
        self._section(Heading.TIME)
        if unsure := unsure_order_text(self._event):
            self._full(Source(f"{unsure}.", self._styles.note))
        for timed in stories_in_time(self._event):
            self._together(self._in_time(timed))
        yield
        self._section(Heading.CLAIMS)
        for number, claim in enumerate(self._event.claims):
            label = Label(number + 1, str(number + 1), f"claim-{number}", f"matrix-{number}")
            head = Source(wording_text(self._event, claim), self._styles.entry, labels=(label,))
            self._entry(head, self._claim(number, claim), _TOGETHER)
            yield
        self._section(Heading.PROVENANCE)
        self._full(Source(f"Reader {__version__}. {made_by_machine()}", self._styles.note))
        for story in self._event.in_time():
            facts = dense_facts(self._event.stories[story].article)
            told = [(Source(_line(fact), self._styles.beside), None) for fact in facts]
            self._entry(Source(_line(self._names[story]), self._styles.entry), told)
            yield

    def _left_out(self, story: int) -> Iterator[Row]:
        note, event = self._styles.note, self._event
        head = event.stories[story].head
        if head is not None:
            yield Source(tr("Much the same text as {}.").format(self._names[head]), note), None
        if story in event.unknown:
            yield Source(tr("Not known: {}.").format(unknown_story_text(event, story)), note), None
            return
        omission = next((one for one in event.omissions if one.story == story), Omission(story, ()))
        found = left_out_of(event, omission)
        if not found.told:
            yield Source(as_sentence(nothing_left_out(event, found)), note), None
        for left in found.told:
            yield from self._left_claim(left, told_by_text(event, *left.claims))
        if found.unsure:
            yield Source(f"{told_unsurely_head()}:", replace(note, keeps_next=True)), None
        for left in found.unsure:
            yield from self._left_claim(left, told_by_text(event, *left.claims))
        if omission.later:
            yield Source(f"{told_later_head()}:", replace(note, keeps_next=True)), None
        for left in (*found.later, *found.undated):
            yield from self._left_claim(left, told_when_text(event, *left.claims))

    def _left_claim(self, left: QuotedClaims, told: str) -> Iterator[Row]:
        labels = tuple(Label(number + 1, str(number + 1), "", f"claim-{number}") for number in left.claims)
        yield Source(quoted_text(self._event, left), self._styles.listed, labels=labels), None
        yield Source(told, self._styles.beside), None

    def _alone(self, story: int, sentences: Sequence[int]) -> Iterator[Row]:
        styles, article = self._styles, self._event.stories[story].article
        if not sentences:
            yield Source(nothing_found(), styles.note), None
        doubt = own_doubt(self._event, story) if sentences else ""
        for line in (*filter(None, [doubt]), *close_call_lines(article)):
            yield Source(_line(line), styles.note), None
        for sentence in sentences:
            words = joined((sentence_number(article, sentence), sentence_text(article, sentence)))
            note = alone_note(self._event, story, sentence)
            yield Source(_line(words), styles.listed if note else styles.dense), None
            if note:
                yield Source(_line(note), styles.beside), None

    def _in_time(self, timed: TimedStory) -> Iterator[Row]:
        headline = headline_of(self._event.stories[timed.story].article)
        yield Source(_line(joined((timed.came or undated_name(), headline))), self._styles.listed), None
        yield Source(_line(" · ".join(timed.notes)), self._styles.beside), None

    def _claim(self, number: int, claim: Claim) -> Iterator[Row]:
        count = f"{claim_kind_name(claim.kind)} · {voices_text(self._event, number)}"
        yield Source(count, replace(self._styles.beside, keeps_next=True)), None
        for member in claim.tellers():
            yield Source(self._source_of(number, member), self._styles.beside), self._words_of(member)
        for line in difference_lines(self._event, claim):
            yield Source(_line(line), self._styles.note), None

    def _source_of(self, number: int, member: Member) -> str:
        article = self._event.stories[member.story].article
        facts = [self._names[member.story], local_date_text(self._event.came(member.story))]
        facts.append(f"{sentence_number(article, member.sentence)}, {extent_text(self._event, number, member)}")
        return _line(joined(facts))

    def _words_of(self, member: Member) -> Source:
        text = sentence_text(self._event.stories[member.story].article, member.sentence)
        return Source(_line(text), self._styles.dense)

    def _section(self, heading: Heading, name: str = "") -> None:
        self._put_title(0.0)
        name = name or heading_text(heading)
        self.pagination.start_section(name)
        self._title = self._block(Source(name, self._styles.title, anchor=heading.name), Column.FULL)

    def _put_title(self, followed_by: float) -> None:
        """Put the title of the section above what comes first in it, whose height must fit below."""
        if self._title is not None:
            self.pagination.add_full(self._title, followed_by)
            self._title = None

    def _entry(self, head: Source, rows: Iterable[Row], together: float = 0.0) -> None:
        """Set a head and its rows, together where they are no higher than a share of a strip.

        A strip that goes on with them repeats the head.
        """
        blocks = [self._blocks(row) for row in rows]
        heights = [self.pagination.height_of(*row) for row in blocks]
        is_low = sum(heights) <= together * self.strips.frame.column_height
        ends = [_end_of_unit(blocks, number) for number in range(len(blocks))]
        self._full(head, sum(heights if is_low or not ends else heights[: ends[0]]))
        for number, row in enumerate(blocks):
            if self.pagination.make_room(sum(heights[number : ends[number]])):
                words = tr("{}, continued").format(head.text.rstrip(" .…"))
                self._full(replace(head, text=words, labels=()))
            self._add(row)

    def _together(self, rows: Iterable[Row]) -> None:
        blocks = [self._blocks(row) for row in rows]
        height = sum(self.pagination.height_of(*row) for row in blocks)
        self._put_title(height)
        self.pagination.make_room(height)
        for row in blocks:
            self._add(row)

    def _add(self, row: tuple[Block, Block | None]) -> None:
        left, right = row
        if right is None:
            self.pagination.add_full(left)
        else:
            self.pagination.add_row([left], [right])

    def _full(self, source: Source, followed_by: float = 0.0) -> None:
        block = self._block(source, Column.FULL)
        self._put_title(block.source.style.gap + block.height + followed_by)
        self.pagination.add_full(block, followed_by)

    def _blocks(self, row: Row) -> tuple[Block, Block | None]:
        left, right = row
        if right is None:
            return self._block(left, Column.FULL), None
        return self._block(left, Column.LEFT), self._block(right, Column.RIGHT)

    def _block(self, source: Source, column: Column) -> Block:
        return self._setter.block(source, self.pagination.frame.width_of(column))


def _end_of_unit(rows: Sequence[tuple[Block, Block | None]], first: int) -> int:
    """Return the end of what stays together from a row on: what belongs to it below, and the last rows of all."""
    end = first
    while end < len(rows) - 1 and rows[end][0].source.style.keeps_next:
        end += 1
    return len(rows) if end == len(rows) - _LAST_TOGETHER else end + 1


def _line(text: str) -> str:
    return DrawnText(text, 0, len(text)).text
