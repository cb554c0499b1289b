"""The windows that examples are played in, each as it is at its first start."""

from pathlib import Path

from reader.app.places import WindowPlace
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Mode
from reader.storage.settings import ThemeChoice
from tests.ui.state.reference_pair import Pixels, ReferencePair
from tests.ui.state.stage import SIZE, LastingJobs, Stage


class Scene:
    """One window after the other on one folder, with a reference; some examples in a row may share them."""

    def __init__(self, folder: Path, examples: int) -> None:
        """Play this many examples in each window."""
        self._folder = folder
        self._jobs = LastingJobs()
        self._examples = examples
        self._left = 0
        self._known: dict[object, dict[str, Pixels]] = {}
        self._both: tuple[Stage, ReferencePair] | None = None

    def translate(self) -> None:
        """Have every story translated that can be: what was translated is kept."""
        stage = Stage(self._folder, self._jobs)
        stage.window.session.translations.translate(range(len(stage.window.session.stories)))
        stage.settle()
        stage.close()

    def begin(self) -> tuple[Stage, ReferencePair]:
        """Return a window that shows no story yet, and its reference."""
        if self._both is None:
            stage = Stage(self._folder, self._jobs)
            self._both, self._left = (stage, ReferencePair(stage, self._known)), self._examples
        else:
            _start_again(self._both[0])
        self._left -= 1
        return self._both

    def end(self) -> None:
        """End an example."""
        if self._left == 0 and self._both is not None:
            stage, reference = self._both
            self._both = None
            reference.close()
            stage.close()

    def close(self) -> None:
        """Close the window, and stop the processes."""
        self._left = 0
        self.end()
        self._jobs.end()


def _start_again(stage: Stage) -> None:
    """Bring a window back to how it starts: no story, and every switch as it is at first."""
    window, commands = stage.window, stage.window.commands
    while window.corrections.correcting.undoable:
        window.corrections.take_back()
    stage.settle()
    window.session.go_to(WindowPlace(window.session.folder))
    window.session.pairs.forget()
    usual = {"modes": Mode.WORDS, "filters": Filter.EVERYTHING, "themes": ThemeChoice.LIGHT}
    for name in (f"{group}.{choice.value}" for group, choice in usual.items()):
        if not commands[name].isChecked():
            commands[name].trigger()
    commands["usual"].trigger()
    commands["removed"].setChecked(False)
    commands["lock"].setChecked(True)
    window.pair.legend.hide_layers(frozenset())
    window.resize(*SIZE)
