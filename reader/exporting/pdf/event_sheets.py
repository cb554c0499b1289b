"""What follows the matrix of an event: what each story leaves out, a sheet a claim, the provenance of the stories."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader import __version__
from reader.exporting.facts import dense_facts
from reader.exporting.pdf.blocks import Block, Label, Setter, Source
from reader.exporting.pdf.pages import Column, Frame, Pagination
from reader.exporting.pdf.styles import Styles
from reader.exporting.pdf.text import DrawnText
from reader.model.claim import Claim, Member
from reader.model.event import Event, Omission
from reader.wording.alone import alone_doubt, alone_heading, alone_meaning, alone_note
from reader.wording.catalogue import tr
from reader.wording.differences import differs_name
from reader.wording.directions import joined
from reader.wording.event_times import TimedStory, stories_in_time, undated_name, unsure_order_text
from reader.wording.event_values import difference_text
from reader.wording.events import (
    claim_kind_name,
    common_text_lines,
    counts_text,
    event_title,
    extent_text,
    findings_text,
    headline_of,
    nothing_found,
    sentence_number,
    sentence_text,
    story_names,
    told_by_text,
    told_later_head,
    told_when_text,
    unknown_story_text,
    voices_text,
    wording_text,
)
from reader.wording.headings import Heading, heading_text
from reader.wording.set_aside import close_call_lines
from reader.wording.stories import time_text
from reader.wording.summary import made_by_machine

_NAMES_SHARE = (
    0.38  # of a page's width, where the left column says whose sentence it is: "Tribune, sentence 12, in part"
)
_ROOM_BELOW = 9  # lines that have to fit below a claim's wording: its first sentence at least


class EventSheets:
    """The blocks of the sheets, on their pages."""

    def __init__(self, event: Event, frame: Frame, styles: Styles) -> None:
        self.pagination = Pagination(replace(frame, left_share=_NAMES_SHARE))
        self._event = event
        self._names = story_names(event)
        self._styles = styles
        self._setter = Setter()

    def lay_out(self) -> Iterator[None]:
        """Fill all pages; yields after each part."""
        self._section(Heading.LEFT_OUT)
        self._full(Source(event_title(self._event), self._styles.heading))
        self._full(Source(f"{counts_text(self._event)}. {findings_text(self._event)}.", self._styles.note))
        for story in self._event.in_time():
            self._lay_out_left_out(story)
        for line in common_text_lines(self._event):
            self._full(Source(line, self._styles.note))
        yield
        self._section(Heading.ALONE, alone_heading(self._event))
        self._full(Source(alone_meaning(self._event), self._styles.note))
        for story, sentences in self._event.told_alone().items():
            self._lay_out_alone(story, sentences)
        yield
        self._section(Heading.TIME)
        if unsure := unsure_order_text(self._event):
            self._full(Source(f"{unsure}.", self._styles.note))
        for timed in stories_in_time(self._event):
            self._lay_out_in_time(timed)
        yield
        self._section(Heading.CLAIMS)
        for number, claim in enumerate(self._event.claims):
            self._lay_out_claim(number, claim)
            yield
        self._section(Heading.PROVENANCE)
        self._full(Source(f"Reader {__version__}. {made_by_machine()}", self._styles.note))
        for story in self._event.in_time():
            # Beside its name and not below it, run together: a line a fact took a page for two stories.
            name = self._block(Source(_line(self._names[story]), self._styles.outlet), Column.LEFT)
            facts = (Source(_line(fact), self._styles.note) for fact in dense_facts(self._event.stories[story].article))
            self.pagination.add_row([name], [self._block(fact, Column.RIGHT) for fact in facts])
            yield

    def _lay_out_left_out(self, story: int) -> None:
        styles, event = self._styles, self._event
        head = event.stories[story].head
        self._full(Source(self._names[story], styles.heading), 3 * styles.note.leading)
        if head is not None:
            self._full(Source(tr("Much the same text as {}.").format(self._names[head]), styles.note))
        if story in event.unknown:
            self._full(Source(tr("Not known: {}.").format(unknown_story_text(event, story)), styles.note))
        else:
            omission = next((one for one in event.omissions if one.story == story), Omission(story, ()))
            claims = omission.claims
            if not claims:
                self._full(Source(tr("Nothing was found to be left out."), styles.note))
            for number in claims:
                self._lay_out_left_claim(number, told_by_text(event, number))
            if omission.later:
                self._full(Source(f"{told_later_head()}:", styles.note), 2 * styles.note.leading)
            for number in omission.later:
                self._lay_out_left_claim(number, told_when_text(event, number))

    def _lay_out_left_claim(self, number: int, told: str) -> None:
        name = Source(tr("claim {}").format(number + 1), self._styles.beside, labels=(_link(number),))
        # Below its words and not beside them: the names of many stories take a dozen lines of a narrow column.
        self._row(name, Source(wording_text(self._event, self._event.claims[number]), self._styles.dense))
        self._row(Source("", self._styles.beside), Source(told, self._styles.beside))

    def _lay_out_alone(self, story: int, sentences: Sequence[int]) -> None:
        styles, article = self._styles, self._event.stories[story].article
        self._full(Source(self._names[story], styles.heading), 3 * styles.note.leading)
        if not sentences:
            self._full(Source(nothing_found(), styles.note))
        for line in (*filter(None, [alone_doubt(self._event, story) if sentences else ""]), *close_call_lines(article)):
            self._full(Source(_line(line), styles.note))
        for sentence in sentences:
            number = Source(sentence_number(article, sentence), styles.beside)
            self._row(number, Source(_line(sentence_text(article, sentence)), styles.dense))
            if note := alone_note(self._event, story, sentence):
                self._row(Source("", styles.beside), Source(_line(note), styles.note))

    def _lay_out_in_time(self, timed: TimedStory) -> None:
        headline = _line(headline_of(self._event.stories[timed.story].article))
        when = Source(_line(timed.came or undated_name()), self._styles.beside)
        self._row(when, Source(headline, self._styles.dense))
        self._row(Source("", self._styles.beside), Source(_line(" · ".join(timed.notes)), self._styles.note))

    def _lay_out_claim(self, number: int, claim: Claim) -> None:
        styles, event = self._styles, self._event
        label = Label(number + 1, str(number + 1), f"claim-{number}", f"matrix-{number}")
        count = f"{claim_kind_name(claim.kind)} · {voices_text(event, number)}"
        heading = Source(wording_text(event, claim), styles.heading)
        self._full(heading, _ROOM_BELOW * styles.note.leading)
        self._row(
            Source(tr("claim {}").format(number + 1), styles.beside, labels=(label,)), Source(count, styles.beside)
        )
        for member in claim.tellers():
            self._row(Source(self._source_of(number, member), styles.beside), self._words_of(member))
        for one in claim.differs:
            self._row(Source(differs_name(), styles.beside), Source(difference_text(event, claim, one), styles.note))

    def _source_of(self, number: int, member: Member) -> str:
        article = self._event.stories[member.story].article
        facts = [self._names[member.story], time_text(article) or tr("day not known")]
        facts.append(f"{sentence_number(article, member.sentence)}, {extent_text(self._event, number, member)}")
        return _line(joined(facts))

    def _words_of(self, member: Member) -> Source:
        text = sentence_text(self._event.stories[member.story].article, member.sentence)
        return Source(_line(text), self._styles.dense)

    def _section(self, heading: Heading, name: str = "") -> None:
        name = name or heading_text(heading)
        self.pagination.start_section(name)
        self._full(Source(name, self._styles.title, anchor=heading.name))

    def _full(self, source: Source, followed_by: float = 0.0) -> None:
        self.pagination.add_full(self._block(source, Column.FULL), followed_by)

    def _row(self, left: Source, right: Source) -> None:
        self.pagination.add_row([self._block(left, Column.LEFT)], [self._block(right, Column.RIGHT)])

    def _block(self, source: Source, column: Column) -> Block:
        return self._setter.block(source, self.pagination.frame.width_of(column))


def _link(number: int) -> Label:
    return Label(number + 1, str(number + 1), "", f"claim-{number}")


def _line(text: str) -> str:
    return DrawnText(text, 0, len(text)).text
