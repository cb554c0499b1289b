"""The actions of a window: one for each command of the registry, enabled and named as the window stands."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.commands.command import Action, Choice, Command, CommandedWindow, Switch
from reader.ui.commands.registry import commands, walk_ids
from reader.ui.widgets.plain_text import set_tool_tip


class CommandActions(QObject):
    """Holds the actions by the ids of their commands."""

    def __init__(self, window: CommandedWindow, holder: QWidget) -> None:
        """Make the actions; `holder` is the window's widget, in which their keys are heard."""
        super().__init__(holder)
        self._window = window
        self._commands = {command.id: command for command in commands()}
        self._groups: dict[str, QActionGroup] = {}
        # As Qt was told: to tell it all of them at each step of a pair took a twentieth of what the pair takes.
        self._enabled: dict[str, bool] = {}
        self._labels: dict[str, str] = {}
        self._actions = {command.id: self._action(command, holder) for command in self._commands.values()}
        window.history.moved.connect(self.refresh)
        window.corrections.correcting.changed.connect(self.refresh)
        window.session.pair_changed.connect(self.refresh)
        window.session.comparison_changed.connect(self.refresh)
        window.pair.walks.counted.connect(self._refresh_walks)
        # A translation tells of each of its batches: once they were taken, all commands are asked, not at each.
        soon = QTimer(self, singleShot=True, interval=0)
        soon.timeout.connect(self.refresh)
        window.session.translations.status_changed.connect(soon.start)
        self.refresh()

    def __getitem__(self, command: str) -> QAction:
        """Return the action of a command by its id."""
        return self._actions[command]

    def __iter__(self) -> Iterator[str]:
        """Yield the ids of all commands."""
        return iter(self._actions)

    def group(self, name: str) -> list[QAction]:
        """Return the actions of which one is chosen."""
        return self._groups[name].actions()

    def is_held(self, action: QAction) -> bool:
        """Whether what an action switches on or chooses is so, also where its button doesn't show it."""
        command = self._commands.get(action.objectName())
        return command.is_chosen(self._window) if isinstance(command, Choice) else action.isChecked()

    def show_choice(self, group: str, *, is_shown: bool) -> None:
        """Show which of a group is chosen, or none while something else is shown in the place of all of them."""
        for action in self._groups[group].actions():
            action.setChecked(is_shown and self.is_held(action))

    def refresh(self) -> None:
        """Enable what can run now, name what says how things stand, and check what all windows share."""
        for name, command in self._commands.items():
            action = self._actions[name]
            self._enable(name)
            if command.has_detail or name not in self._labels:
                self._say(command, action)
            if isinstance(command, Choice) and command.is_shared:
                action.setChecked(command.is_chosen(self._window))

    def _say(self, command: Command, action: QAction) -> None:
        label = command.label(self._window)
        if label != self._labels.get(command.id):
            self._labels[command.id] = label
            action.setText(label)
            set_tool_tip(action, _tip(command, action))

    def _refresh_walks(self) -> None:
        """Enable the walks that have a stop: they are counted at every step, where the others stay as they are."""
        for name in walk_ids():
            self._enable(name)

    def _enable(self, name: str) -> None:
        can_run = self._commands[name].can_run(self._window)
        if can_run is not self._enabled.get(name):
            self._enabled[name] = can_run
            self._actions[name].setEnabled(can_run)

    def _action(self, command: Command, holder: QWidget) -> QAction:
        action = QAction(holder)
        action.setShortcuts([QKeySequence(command.keys)] if isinstance(command.keys, str) else command.keys)
        match command:
            case Action():
                action.triggered.connect(lambda _checked=False: command.run(self._window))
            case Switch():
                action.setCheckable(True)
                action.setChecked(command.is_on)
                action.toggled.connect(lambda is_on: command.turn(self._window, is_on))
                action.setObjectName(command.id)  # what a window remembers has a name
            case Choice():
                group = self._groups.setdefault(command.group, QActionGroup(self))
                action.setCheckable(True)
                action.setChecked(command.is_chosen(self._window))
                group.addAction(action)
                action.triggered.connect(lambda _checked=False: command.run(self._window))
                action.setObjectName("" if command.is_shared else command.id)
        return action


def _tip(command: Command, action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return command.tip or f"{action.text()} ({keys})"
