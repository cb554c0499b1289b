"""What is painted depends on the state and not on the way to it, and what is read stays where it is.

Hypothesis drives a real window in any order. After each step what has reached the screen is compared with a pair that
was brought straight into the same state; every link has its mark on both sides; and the sentence at the reading height
is the one from before, unless the step was to go somewhere; of a pair that was chosen and can be seen, the lines stay
where they are.
"""

from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app.navigation import Route
from reader.model.comparison import Side
from reader.model.marking import worn_looks
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Layer, Mode, visible_links
from reader.rendering.palette import palette_of
from reader.storage.settings import ThemeChoice
from reader.ui.commands.registry import walk_id
from reader.ui.pane.frame.overview import Overview
from reader.ui.pane.page.text_places import TextPlaces
from reader.ui.pane.reading_place import START, ReadingPlace
from reader.ui.widgets.look.theme import theme_of
from tests.ui.state.choices import another
from tests.ui.state.painted_pixels import has_ink, keep_pictures
from tests.ui.state.reference_pair import Pixels, on_screen, painted
from tests.ui.state.scene import Scene
from tests.ui.state.stage import event_folder
from tests.ui.state.stays import Stay, check_stays, lit_line, stay_of

# What a gate can wait for; `make fuzz` has as many as it takes, each in a window of its own, which fails alike again.
_EXAMPLES_OF_A_GATE, _EXAMPLES_OF_A_WINDOW = 200, 20
_STEPS_OF_A_GATE, _STEPS = 6, 14
sides = st.sampled_from(Side)
sentences = st.integers(0, 60)
# A step that changes nothing finds nothing: among choices, one that is not made already.
turns = st.integers(0, 2)
_THEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)


class DrivenWindow(RuleBasedStateMachine):
    """The window, what can be done in it, and what must be so after whatever was done."""

    scene: Scene

    @initialize(second=st.integers(1, 4))
    def open(self, second: int) -> None:
        """Open the event and choose two of its stories."""
        self.stage, self.reference = self.scene.begin()
        self.window, self.pair = self.stage.window, self.stage.window.pair
        self.stage.show(0, second)
        # Where an end of its text has pushed what is lit, until the reader goes somewhere.
        self.pushed = set[Side]()
        self.check()

    # Steps that go somewhere

    @rule(side=sides, clicks=st.integers(-9, 9))
    def turn_wheel(self, side: Side, clicks: int) -> None:
        self.stage.turn_wheel(side, clicks)
        self.check()

    @rule(side=sides, share=st.sampled_from([0.0, 0.3, 0.6, 1.0]))
    def drag_scroll_bar(self, side: Side, share: float) -> None:
        bar = self.stage.browser(side).verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        self.stage.settle()
        self.check()

    @rule(route=st.sampled_from(Route), direction=st.sampled_from([1, -1]), count=st.integers(1, 6))
    def walk(self, route: Route, direction: int, count: int) -> None:
        for _ in range(count):
            self.window.commands[walk_id(route, direction)].trigger()
        self.stage.settle()
        self.check()

    @rule(side=sides, share=st.floats(0.0, 1.0))
    def click_overview(self, side: Side, share: float) -> None:
        overview = self.pair.panes[side].findChild(Overview)
        assert isinstance(overview, Overview)
        self.stage.press(overview, QPoint(4, round(share * (overview.height() - 1))))
        self.check()

    @rule(y=st.integers(0, 500), x=st.sampled_from([8, 40, 76]))
    def click_gutter(self, x: int, y: int) -> None:
        self.stage.press(self.pair.link_gutter, QPoint(x, y))
        self.check()

    @rule(direction=st.sampled_from([1, -1]), crosses=st.booleans())
    def go_by_keys(self, direction: int, *, crosses: bool) -> None:
        self.pair.caret.step(direction)
        if crosses:
            self.pair.caret.cross()
        self.stage.settle()
        self.check()

    @rule()
    def go_back(self) -> None:
        QTest.keyClick(self.pair, Qt.Key.Key_Escape)
        self.stage.settle()
        self.check()

    # Steps that leave what is read where it is

    @rule(side=sides, sentence=sentences)
    def click(self, side: Side, sentence: int) -> None:
        sentence = min(sentence, len(self.stage.comparison.article(side).sentences) - 1)
        stays = self.places() if self.stage.browser(side).story is not None else {}
        self.stage.click(side, sentence)
        self.check({side: stays[side]})

    @rule(side=sides, sentence=sentences)
    def hover(self, side: Side, sentence: int) -> None:
        stays = self.places()
        self.stage.hover(side, min(sentence, len(self.stage.comparison.article(side).sentences) - 1))
        self.check(stays)

    @rule(side=sides)
    def leave(self, side: Side) -> None:
        stays = self.places()
        self.stage.leave(side)
        self.check(stays)

    @rule(turn=turns)
    def mark_more_or_less(self, turn: int) -> None:
        stays, mode = self.places(), another(Mode, self.pair.mode, turn)
        self.window.commands[f"modes.{mode.value}"].trigger()
        self.stage.settle()
        self.check(stays)

    @rule(layers=st.frozensets(st.sampled_from(Layer), max_size=2))
    def hide(self, layers: frozenset[Layer]) -> None:
        stays = self.leading()
        self.pair.legend.hide_layers(layers)
        self.stage.settle()
        self.check(stays)

    @rule(turn=turns)
    def fold(self, turn: int) -> None:
        stays, kept = self.leading(), another(Filter, self.pair.filter.kept, turn)
        self.window.commands[f"filters.{kept.value}"].trigger()
        self.stage.settle()
        self.check(stays)

    @rule(steps=st.integers(-3, 3))
    def zoom(self, steps: int) -> None:
        stays = self.leading()
        commands = self.window.commands
        for _ in range(abs(steps)):
            (commands["larger"] if steps > 0 else commands["smaller"]).trigger()
        if steps == 0:
            commands["usual"].trigger()
        self.stage.settle()
        self.check(stays)

    @rule(side=sides, down=st.floats(0.1, 0.9), steps=st.sampled_from([-3, 2, 3, 5]))
    def zoom_at_what_was_clicked(self, side: Side, down: float, steps: int) -> None:
        """By chance alone a lit pair is hardly ever in view of a zoom."""
        browser = self.stage.browser(side)
        if browser.story is not None:
            near = browser.sentence_near(browser.verticalScrollBar().value() + down * browser.viewport().height())
            self.stage.click(side, near)
            self.pushed.clear()
            self.zoom(steps)

    @rule(side=sides, notches=st.integers(-3, 3))
    def zoom_by_wheel(self, side: Side, notches: int) -> None:
        stays = self.leading()
        self.stage.turn_wheel(side, notches, Qt.KeyboardModifier.ControlModifier)
        self.check(stays)

    @rule(turn=turns)
    def wear(self, turn: int) -> None:
        stays, choice = self.leading(), another(_THEMES, self.window.theme_choice, turn)
        self.window.commands[f"themes.{choice.value}"].trigger()
        self.stage.settle()
        self.check(stays)

    @rule()
    def show_or_hide_what_was_set_aside(self) -> None:
        stays = self.leading()
        self.window.commands["removed"].trigger()
        self.stage.settle()
        self.check(stays)

    @rule()
    def lock_or_unlock(self) -> None:
        stays = self.places()
        self.window.commands["lock"].trigger()
        self.stage.settle()
        self.check(stays)

    @rule(width=st.sampled_from([800, 900, 1100, 1400]), height=st.sampled_from([420, 520, 800]))
    def resize(self, width: int, height: int) -> None:
        stays = self.leading()
        self.window.resize(width, height)
        self.stage.settle()
        self.check(stays)

    @rule()
    def show_other_words(self) -> None:
        stays = self.leading()
        self.pair.translations.show_next_wording()
        self.stage.settle()
        self.check(stays)

    @rule(strictness=st.sampled_from([0.1, 0.5, 0.9]))
    def compare_more_strictly(self, strictness: float) -> None:
        stays = self.leading()
        self.window.session.set_strictness(strictness)
        self.stage.wait(lambda: self._is_compared(strictness))
        self.stage.settle()
        self.check(stays)

    @rule(index=st.integers(0, 4))
    def choose(self, index: int) -> None:
        left, right = (self.window.session.chosen(side) for side in Side)
        stay, browser = self.stay(Side.LEFT), self.stage.browser(Side.LEFT)
        is_locked = self.window.commands["lock"].isChecked()
        self.stage.choose(index)
        # What is lit is let go on the way: then its line is where it was, or else what was read.
        line = None if stay.lit is None or index == left else lit_line(browser, stay.lit.sentence)
        if is_locked and index not in {left, right} and not self._sees_a_level_link():
            self.check(dict.fromkeys(Side, START))
        elif index == left or (stay.lit is not None and line is not None and line.down == stay.lit.down):
            self.check()
        else:
            self.check({Side.LEFT: stay.place})

    @rule()
    def swap(self) -> None:
        stays = self.places()
        is_unlocked = not self.window.commands["lock"].isChecked()
        self.window.commands["swap"].trigger()
        self.stage.settle()
        self.check({side: stays[side.other] for side in Side if is_unlocked or side is Side.LEFT})

    @rule(side=sides, number=st.integers(1, 12))
    def set_a_paragraph_aside(self, side: Side, number: int) -> None:
        browser = self.stage.browser(side)
        article, story = self.window.session.article(side), browser.story
        if article is None or story is None or article.original is not None or len(article.paragraphs) <= number + 2:
            return
        span = article.paragraphs[number].span
        cursor = browser.textCursor()
        cursor.setPosition(story.position(span.start))
        browser.setFocus()
        scrolled = browser.verticalScrollBar().value()
        browser.setTextCursor(cursor)
        browser.verticalScrollBar().setValue(scrolled)
        # Who scrolls is read where that leads, whatever place an end of the text had kept from being reached.
        read = article.sentences[browser.place().sentence].span
        is_gone = browser.place().is_start or span.start <= read.start < span.end
        # A message comes below: what is lit stays where it is, and not what is at the reading height.
        is_gone = is_gone or self.stay(side).lit is not None
        self.window.corrections.toggle_block()
        self.stage.settle()
        after = self.window.session.article(side)
        if after is not None and not is_gone and after.original is None:
            assert read.of(article.text) == after.sentence_text(browser.place().sentence)
        self.check()

    @rule()
    def undo(self) -> None:
        if not self.window.corrections.correcting.undoable:
            return
        self.window.commands["undo"].trigger()
        self.stage.settle()
        self.check()

    @rule()
    def redo(self) -> None:
        if not self.window.corrections.correcting.redoable:
            return
        self.window.commands["redo"].trigger()
        self.stage.settle()
        self.check()

    # What must be so

    def check(self, stays: dict[Side, ReadingPlace] | dict[Side, Stay] | None = None) -> None:
        """Compare what is painted with a fresh pair, look for the marks of all links, and see what is read."""
        if self.window.session.comparison is None:
            return
        left = {side: stay if isinstance(stay, Stay) else Stay(stay, None) for side, stay in (stays or {}).items()}
        browsers = {side: self.stage.browser(side) for side in Side}
        check_stays(browsers, left, self.stage.lockstep.leader, self.pushed)
        if not stays:
            self.pushed.clear()
        seen = {name: on_screen(self.stage, widget) for name, widget in painted(self.pair).items()}
        for name, wanted in self.reference.pictures().items():
            if not np.array_equal(seen[name], wanted):
                keep_pictures(name, seen[name], wanted)
            assert np.array_equal(seen[name], wanted), name
        self._check_marks({side: seen[f"{side} text"] for side in Side})
        self._check_lights()

    def places(self) -> dict[Side, ReadingPlace]:
        """Return where both sides are read."""
        return {side: self.stage.browser(side).place() for side in Side}

    def leading(self) -> dict[Side, Stay]:
        """Return what stays on the side that does, while the other one comes to be level; or on both.

        Where a pair that was chosen can be seen, it stays in view, and what can be seen of it at its height.
        """
        stays = {side: self.stay(side) for side in Side}
        leader = self.stage.lockstep.leader
        are_lit = all(stay.lit is not None for stay in stays.values())
        is_locked = self.window.commands["lock"].isChecked()
        return {leader: stays[leader]} if is_locked and not are_lit else stays

    def stay(self, side: Side) -> Stay:
        """Return where a side is read, and what is lit there because it was chosen."""
        chosen = self.pair.lights.chosen
        return stay_of(self.stage.browser(side), () if chosen is None else chosen.sentences.get(side, ()))

    def _sees_a_level_link(self) -> bool:
        """Tell whether both sides show a sentence of one link that keeps its order."""
        links = [link for link in self.stage.comparison.links if not link.moved]
        seen = {side: frozenset(self.stage.browser(side).sentences_in_view()) for side in Side}
        return any(all(not seen[side].isdisjoint(link.of(side)) for side in Side) for link in links)

    def _is_compared(self, strictness: float) -> bool:
        comparison = self.window.session.comparison
        return comparison is None or comparison.settings.strictness == strictness

    def _check_marks(self, pictures: dict[Side, Pixels]) -> None:
        """See that each link in view has its tint on both sides, and that no other sentence has one."""
        if self.pair.mode is Mode.READ or self.pair.lights.pointed is not None:
            return
        comparison, hidden = self.stage.comparison, self.pair.legend.hidden()
        palette = palette_of(theme_of(self.window.theme_choice))
        for side in Side:
            browser = self.stage.browser(side)
            picture, scroll = pictures[side], browser.verticalScrollBar().value()
            assert browser.story is not None
            places = TextPlaces(browser.story)
            seen = set(places.sentences_between(scroll, scroll + browser.viewport().height()))
            links = [comparison.links[number] for number in visible_links(comparison, hidden)]
            worn = worn_looks(comparison.article(side), links, side)
            for link in links:
                for index in seen.intersection(link.of(side)):
                    kind = worn[index][0].kind  # of several links that of the surest one
                    inks = [palette.tints[kind], palette.strong_tints[kind], palette.lines[kind], palette.lit]
                    lines = places.of_sentence(index).lines.translated(0, -scroll).toRect()
                    if browser.story.fold_of(index) is None and browser.viewport().rect().contains(lines):
                        part = picture[lines.top() : lines.bottom(), lines.left() : lines.right()]
                        assert any(has_ink(part, ink) for ink in inks), (side, index, kind)

    def _check_lights(self) -> None:
        """See that what is lit is of this comparison."""
        links = self.stage.comparison.links
        for spot in (self.pair.lights.chosen, self.pair.lights.pointed):
            if spot is not None and spot.link is not None:
                assert all(spot.sentences[side] == links[spot.link].of(side) for side in Side)
        chosen = self.pair.lights.chosen
        if chosen is not None and chosen.link is not None:
            assert self.pair.caret.link() == chosen.link, "what is done with a pair is done with the one that is lit"

    def teardown(self) -> None:
        """Let the scene go on, or close it."""
        if hasattr(self, "stage"):
            self.scene.end()


def test_state_decides_the_picture(qapp: QApplication, samples: Path, tmp_path: Path, greek_package: Path) -> None:
    """Drive windows in any order; `make fuzz` does so for thousands of examples."""
    folder = event_folder(samples, tmp_path / "event")
    is_gate = settings().derandomize
    scene = Scene(folder, _EXAMPLES_OF_A_WINDOW if is_gate else 1)
    scene.translate()

    class OneEvent(DrivenWindow):
        """The machine on this folder."""

    OneEvent.scene = scene
    # Making an example that fails shorter takes minutes: `make fuzz` has them.
    phases = {Phase.explicit, Phase.generate} if is_gate else set(Phase)
    run_state_machine_as_test(
        OneEvent,
        settings=settings(
            max_examples=_EXAMPLES_OF_A_GATE if is_gate else settings().max_examples // 5,
            stateful_step_count=_STEPS_OF_A_GATE if is_gate else _STEPS,
            deadline=None,
            phases=phases,
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
    scene.close()
