"""The actions of a window: one for each command of the registry, enabled and named as the window stands."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.commands.command import Action, Asks, Choice, Command, CommandedWindow, Switch, always
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
        # As Qt was told: to tell it all of them at each step of a pair took a twentieth of what the pair takes, and to
        # ask each of the commands that share a condition another one.
        self._held: dict[Asks, bool] = {}
        self._of_condition: dict[Asks, list[str]] = {}
        for command in self._commands.values():
            if command.can_run is not always:
                self._of_condition.setdefault(command.can_run, []).append(command.id)
        self._of_walks = {self._commands[name].can_run for name in walk_ids()}
        self._changing = [
            command
            for command in self._commands.values()
            if command.has_detail or (isinstance(command, Choice) and command.is_shared)
        ]
        self._labels: dict[str, str] = {}
        self._actions = {command.id: self._action(command, holder) for command in self._commands.values()}
        window.history.moved.connect(self.refresh)
        window.corrections.correcting.changed.connect(self.refresh)
        window.session.pair_changed.connect(self.refresh)
        window.session.comparison_changed.connect(self.refresh)
        window.session.comparing_changed.connect(self.refresh)
        window.pair.walks.counted.connect(self._refresh_walks)
        window.pair.why.popover.other_key_pressed.connect(self._run_beneath_popover)
        # A translation tells of each of its batches: once they were taken, all commands are asked, not at each.
        soon = QTimer(self, singleShot=True, interval=0)
        soon.timeout.connect(self.refresh)
        window.session.translations.status_changed.connect(soon.start)
        for command in self._commands.values():
            self._say(command)
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
        """Tell whether what an action switches on or chooses is so, also where its button doesn't show it."""
        command = self._commands.get(action.objectName())
        return command.is_chosen(self._window) if isinstance(command, Choice) else action.isChecked()

    def show_choice(self, group: str, *, is_shown: bool) -> None:
        """Show which of a group is chosen, or none while something else is shown in the place of all of them."""
        for action in self._groups[group].actions():
            action.setChecked(is_shown and self.is_held(action))

    def refresh(self) -> None:
        """Enable what can run now, name what says how things stand, and check what all windows share."""
        for condition in self._of_condition:
            self._enable(condition)
        for command in self._changing:
            if command.has_detail:
                self._say(command)
            if isinstance(command, Choice) and command.is_shared:
                self._actions[command.id].setChecked(command.is_chosen(self._window))

    def _say(self, command: Command) -> None:
        label = command.label(self._window)
        if label != self._labels.get(command.id):
            self._labels[command.id] = label
            action = self._actions[command.id]
            action.setText(label)
            set_tool_tip(action, _tip(command, action))

    def _refresh_walks(self) -> None:
        """Enable the walks that have a stop: they are counted at every step, where the others stay as they are."""
        for condition in self._of_walks:
            self._enable(condition)

    def _run_beneath_popover(self, keys: QKeySequence) -> None:
        """Run the command of keys that were pressed in "Why linked?", which goes: its own key only closes it."""
        action = next((one for one in self._actions.values() if one.isEnabled() and keys in one.shortcuts()), None)
        if action is not None:
            self._window.pair.why.popover.close()
            if action is not self._actions["why"]:
                action.trigger()

    def _enable(self, condition: Asks) -> None:
        holds = condition(self._window)
        if holds is not self._held.get(condition):
            self._held[condition] = holds
            for name in self._of_condition[condition]:
                self._actions[name].setEnabled(holds)

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
