"""The line below the texts: counts, what the sentence is, how far reading has come, which host is asked."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from reader.app.navigation import Step
from reader.app.stories.reading import ReadingProgress
from reader.model.comparison import Comparison
from reader.storage.privacy import is_private
from reader.ui.widgets.announcing import announce
from reader.ui.widgets.fitting.elided_label import ElidedLabel, ShrinkingLabel
from reader.ui.widgets.plain_text import PlainLabel, set_tool_tip
from reader.wording.pair.summary import definitions, links_summary, summary

_MESSAGE_MS = 4_000
_PATIENCE_MS = 1_000
_MOST_COUNTS = 0.5


class StatusLine(QStatusBar):
    """Shows counts, progress and the network, and tells a screen reader; its buttons only cancel or begin again.

    Signals: `cancel_asked` (reading), `cancel_comparing_asked`, `compare_asked`, `usual_strictness_asked`.
    """

    cancel_asked = Signal()
    cancel_comparing_asked = Signal()
    compare_asked = Signal()
    usual_strictness_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Each gives way: what is said below the texts never makes the window wider.
        self._counts = ShrinkingLabel()
        self._announced = ""
        self._described = ElidedLabel()
        self._step_message = ""
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(180)
        self._progress.setAccessibleName(self.tr("Reading the folder"))
        self._cancel = QPushButton(self.tr("Cancel"))
        set_tool_tip(self._cancel, self.tr("Stop opening; what was read stays"))
        self._cancel.clicked.connect(self.cancel_asked)
        self._comparing = QPushButton()
        self._comparing.clicked.connect(self._on_comparing_clicked)
        self._is_comparing = self._was_given_up = False
        self._is_pair_shown = True
        # A pair of usual length is compared before anybody could have pressed the button.
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._comparing.show)
        for label in (self._counts, self._described):
            label.setContentsMargins(8, 0, 8, 0)
        self.addWidget(self._counts)
        self.addWidget(self._comparing)
        self._comparing.hide()
        self.addWidget(self._described, 1)
        self.addPermanentWidget(self._progress)
        self.addPermanentWidget(self._cancel)
        self._strictness = QPushButton()
        self._strictness.setFlat(True)
        set_tool_tip(self._strictness, self.tr("Click to link this pair as strictly as others"))
        self._strictness.clicked.connect(self.usual_strictness_asked)
        self._strictness.hide()
        self.addPermanentWidget(self._strictness)
        self.two_events = PlainLabel(self.tr("Listed as two events"))
        set_tool_tip(
            self.two_events,
            self.tr(
                "The list has these stories in two events: what they share may be chance, and what differs is no "
                "contradiction, so nothing is marked ≠. Ctrl+G groups them"
            ),
        )
        self.ungrouped = PlainLabel(self.tr("Being grouped"))
        set_tool_tip(
            self.ungrouped,
            self.tr(
                "Whether these stories are of one event is not known yet: until then nothing is marked ≠, "
                "since reports of two events contradict each other in nothing"
            ),
        )
        self.few_links = PlainLabel(self.tr("Few sentences linked"))
        set_tool_tip(
            self.few_links,
            self.tr(
                "The list has these stories in one event, but hardly any of their sentences share words: "
                "what is only here may be told there in other words"
            ),
        )
        self.one_text = PlainLabel(self.tr("Same text in both"))
        set_tool_tip(self.one_text, self.tr("Both files have one text, letter by letter: what they share says nothing"))
        for note in (self.two_events, self.ungrouped, self.few_links, self.one_text):
            note.hide()
            self.addPermanentWidget(note)
        if is_private():
            private = PlainLabel(self.tr("Private"))
            set_tool_tip(private, self.tr("Nothing of what is read, translated, corrected or opened here is kept"))
            self.addPermanentWidget(private)
        self._network = PlainLabel()
        self.addPermanentWidget(self._network)
        self.show_network(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for what is said of a sentence."""
        super().resizeEvent(event)
        self._fit_counts()

    @property
    def network(self) -> str:
        """What is said of the network."""
        return self._network.text()

    def show_network(self, host: str | None) -> None:
        """Say which host is asked just now, or that none is."""
        self._network.setText(self.tr("Offline") if host is None else self.tr("Asking {} …").format(host))
        set_tool_tip(
            self._network,
            self.tr("Reader makes no connection; everything happens on this computer")
            if host is None
            else self.tr("For a language package, as you agreed; nothing of your stories is sent"),
        )

    @property
    def counts(self) -> str:
        """The counts that are shown."""
        return self._counts.text()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Count what is shared, and forget what was said of another comparison."""
        self._counts.setText("" if comparison is None else summary(comparison))
        told = () if comparison is None else (links_summary(comparison) + ".", *definitions(comparison))
        set_tool_tip(self._counts, "\n".join(told))
        self.describe("")
        if self.counts != self._announced:  # a pair is compared again once its list is grouped
            announce(self, self.counts)
        self._announced = self.counts

    def show_findings(self, findings: str) -> None:
        """Say what an event comes to, and what a claim is."""
        if findings == self.counts:
            return
        from reader.wording.event.events import claim_definition

        self._counts.setText(findings)
        set_tool_tip(self._counts, f"{findings}\n\n{claim_definition()}" if findings else "")
        self.describe("")
        announce(self, findings)

    def show_comparing(self, *, is_comparing: bool, was_given_up: bool) -> None:
        """Say that the pair is being compared, or was not, in the place of counts that are not true any more."""
        self._is_comparing, self._was_given_up = is_comparing, was_given_up
        self._say_comparing()

    def show_of_pair(self, *, is_shown: bool) -> None:
        """Say how the pair is being compared while it is shown; over an event a button would cancel something else."""
        self._is_pair_shown = is_shown
        self._say_comparing()

    def _say_comparing(self) -> None:
        is_comparing, was_given_up = (one and self._is_pair_shown for one in (self._is_comparing, self._was_given_up))
        self._comparing.setHidden(not was_given_up)
        self._comparing.setText(self.tr("Cancel") if is_comparing else self.tr("Compare"))
        if is_comparing:
            self._patience.start()
        else:
            self._patience.stop()
        if is_comparing or was_given_up:
            self._counts.setText(self.tr("Comparing …") if is_comparing else self.tr("Not compared"))
            set_tool_tip(self._counts, "")

    def show_strictness(self, strictness: float, usual: float) -> None:
        """Say how strictly a pair is linked, in [0, 1], where that is not as usual."""
        self._strictness.setText(self.tr("Strictness {:.2f}, usual {:.2f}").format(strictness, usual))
        self._strictness.setVisible(round(strictness, 2) != round(usual, 2))

    def show_two_events(self, *, are_two: bool) -> None:
        """Say that the stories of the pair are not taken for reports of one event, or no more of it."""
        self.two_events.setVisible(are_two)

    def show_ungrouped(self, *, are_ungrouped: bool) -> None:
        """Say that it is not known yet whether the stories of the pair are of one event, or no more of it."""
        self.ungrouped.setVisible(are_ungrouped)

    def show_few_links(self, *, are_few: bool) -> None:
        """Say that a pair shares hardly a sentence though its stories tell one event, or no more of it."""
        self.few_links.setVisible(are_few)

    def show_one_text(self, *, is_one: bool) -> None:
        """Say that the stories of the pair are one text, or no more of it."""
        self.one_text.setVisible(is_one)

    def describe(self, sentence: str) -> None:
        """Say what the sentence is that the mouse or the keyboard is on."""
        self._described.setText(sentence)
        self._fit_counts()

    def tell(self, what: str) -> None:
        """Say for a moment what was done; nothing takes back what was said before."""
        self.showMessage(what, _MESSAGE_MS)
        if what:
            announce(self, what)

    def _on_comparing_clicked(self) -> None:
        (self.cancel_comparing_asked if self._is_comparing else self.compare_asked).emit()

    def end_step(self) -> None:
        """Say no more of a walk through a pair that is not shown any more."""
        if self._step_message and self.currentMessage() == self._step_message:
            self.clearMessage()

    def tell_nothing_found(self, why: str) -> None:
        """Say for a moment why a walk has nowhere to go."""
        self._step_message = why
        self.tell(why)

    def show_step(self, step: Step) -> None:
        """Say that a walk went round an end; the toolbar shows where it is. A screen reader is told where."""
        self.clearMessage()  # that of the step before
        text = self.tr("{} of {}").format(step.number, step.total)
        if step.wrapped:
            first, last = self.tr("Past the end, at the first again"), self.tr("Back at the last")
            end = self.tr("This is the only one") if step.total == 1 else first if step.number == 1 else last
            self._step_message = end
            self.showMessage(end, _MESSAGE_MS)
            text = f"{text}, {end}"
        announce(self, f"{text}. {self._described.text()}")

    def _fit_counts(self) -> None:
        # What the sentence is has half of the line, if it needs so much.
        needed = self._described.sizeHint().width() if self._described.text() else 0
        self._counts.setMaximumWidth(max(round(_MOST_COUNTS * self.width()), self.width() - needed))

    def show_progress(self, progress: ReadingProgress) -> None:
        """Say how far reading has come, as long as it goes on."""
        is_reading = progress.finished < progress.total or progress.is_looking
        self._progress.setVisible(is_reading)
        self._cancel.setVisible(is_reading)
        self._progress.setMaximum(0 if progress.is_looking else max(1, progress.total))
        self._progress.setValue(progress.finished)
