from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from pytestqt.qtbot import QtBot

from reader.app.correcting import Corrected, Correcting, UndoStep
from reader.app.session import Session
from reader.model.comparison import Side
from reader.model.correction import NO_CORRECTION, Correction, line_key
from tests.app.conftest import wait_until_read
from tests.app.direct_jobs import DirectJobs


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections.journal"


@pytest.fixture
def correcting(qapp: object, file: Path, write_story: Callable[..., Path], qtbot: QtBot) -> Iterator[Correcting]:
    session = Session(DirectJobs(), corrections_file=file)
    session.open_files([write_story("stories/a.txt"), write_story("stories/b.txt", people=40)])
    wait_until_read(qtbot, session)
    yield Correcting(session, session)
    session.close()


def title_of(correcting: Correcting) -> str | None:
    session = correcting.parent()
    assert isinstance(session, Session)
    return session.stories[0].title


def test_a_corrected_headline_is_shown_kept_and_undone(correcting: Correcting, file: Path, qtbot: QtBot) -> None:
    before = title_of(correcting)
    correcting.correct(0, Correction(facts=(("title", "Dam in Oreva breaks"),)))
    qtbot.waitUntil(lambda: title_of(correcting) == "Dam in Oreva breaks", timeout=20_000)
    assert "Dam in Oreva breaks" in file.read_text(encoding="ascii")
    assert correcting.undoable is not None
    correcting.undo()
    qtbot.waitUntil(lambda: title_of(correcting) == before, timeout=20_000)
    assert correcting.undoable is None
    assert correcting.correction_of(0) == NO_CORRECTION
    correcting.redo()
    qtbot.waitUntil(lambda: title_of(correcting) == "Dam in Oreva breaks", timeout=20_000)
    assert "Dam in Oreva breaks" in file.read_text(encoding="ascii")
    assert correcting.undoable is not None
    assert correcting.redoable is None


def test_a_correction_keeps_both_stories_open_and_compares_them_again(correcting: Correcting, qtbot: QtBot) -> None:
    session = correcting.parent()
    assert isinstance(session, Session)
    qtbot.waitUntil(lambda: session.comparison is not None, timeout=20_000)
    article = session.article(Side.LEFT)
    assert article is not None
    paragraph = article.paragraphs[1].span.of(article.text)
    with qtbot.waitSignal(
        session.comparison_changed, timeout=20_000, check_params_cb=lambda: session.comparison is not None
    ):
        correcting.correct(0, NO_CORRECTION.with_set_aside(line_key(paragraph)))
    assert session.comparison is not None
    assert paragraph not in session.comparison.left.text
    assert (session.chosen(Side.LEFT), session.chosen(Side.RIGHT)) == (0, 1)


def test_another_encoding_is_kept_for_the_file(correcting: Correcting, qtbot: QtBot) -> None:
    session = correcting.parent()
    assert isinstance(session, Session)
    correcting.correct_file(0, replace(correcting.corrections_of_file(0), encoding="cp1253"))

    def is_decoded_anew() -> bool:
        article = session.story_list.article_at(0)
        return article is not None and article.encoding == "cp1253"

    qtbot.waitUntil(is_decoded_anew, timeout=20_000)


def test_the_same_correction_again_is_no_step(correcting: Correcting) -> None:
    correcting.correct(0, NO_CORRECTION)
    assert correcting.undoable is None


def test_what_was_done_in_a_folder_is_undone_and_redone_in_that_folder_alone(
    correcting: Correcting, tmp_path: Path, write_story: Callable[..., Path], qtbot: QtBot
) -> None:
    session = correcting.parent()
    assert isinstance(session, Session)
    write_story("other/c.txt")
    session.open_folder(tmp_path / "stories")
    wait_until_read(qtbot, session)
    step = correcting.correct(0, Correction(facts=(("title", "Dam in Oreva breaks"),)))
    correcting.undo()
    with qtbot.waitSignal(correcting.changed):
        session.open_folder(tmp_path / "other")
    assert correcting.redo() is None
    wait_until_read(qtbot, session)
    other = correcting.correct(0, Correction(facts=(("title", "Ferry sinks"),)))
    session.open_folder(tmp_path / "stories")
    assert correcting.undo() is None
    assert correcting.redo() is step
    session.open_folder(tmp_path / "other")
    assert correcting.undoable is other


class _Steps(RuleBasedStateMachine):
    """Whatever is done, undone and redone: what holds is what was done and not taken back, in that order."""

    def __init__(self) -> None:
        super().__init__()
        self.session = Session(DirectJobs())
        self.correcting = Correcting(self.session)
        self.held: list[int] = []
        self.taken_back: list[int] = []
        self.done: list[int] = []
        self.steps: list[UndoStep] = []

    @rule()
    def do(self) -> None:
        number = len(self.steps)
        step = UndoStep(lambda: self.done.remove(number), lambda: self.done.append(number), Corrected.LINK)
        self.steps.append(step)
        step.do_again()
        self.correcting.remember(step)
        self.held.append(number)
        self.taken_back.clear()

    @rule()
    def undo(self) -> None:
        step = self.correcting.undo()
        assert step is (self.steps[self.held[-1]] if self.held else None)
        if self.held:
            self.taken_back.append(self.held.pop())

    @rule(data=st.data())
    def undo_one(self, data: st.DataObject) -> None:
        if self.steps:
            number = data.draw(st.sampled_from(range(len(self.steps))))
            step = self.correcting.undo(self.steps[number])
            assert step is (self.steps[number] if number in self.held else None)
            if number in self.held:
                self.held.remove(number)
                self.taken_back.append(number)

    @rule()
    def redo(self) -> None:
        step = self.correcting.redo()
        assert step is (self.steps[self.taken_back[-1]] if self.taken_back else None)
        if self.taken_back:
            self.held.append(self.taken_back.pop())

    @invariant()
    def holds(self) -> None:
        assert self.done == self.held
        assert [self.correcting.holds(step) for step in self.steps] == [n in self.held for n in range(len(self.steps))]
        assert self.correcting.undoable is (self.steps[self.held[-1]] if self.held else None)
        assert self.correcting.redoable is (self.steps[self.taken_back[-1]] if self.taken_back else None)

    def teardown(self) -> None:
        self.session.close()


def test_what_is_done_undone_and_redone_holds_in_any_order(qapp: object) -> None:
    run_state_machine_as_test(_Steps, settings=settings(max_examples=50, stateful_step_count=20, deadline=None))
