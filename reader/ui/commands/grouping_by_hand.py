"""Grouping by hand what the list's cursor is on: nothing that is out of sight is moved, nor anything moved to it."""

from collections.abc import Callable

from reader.model.comparison import Side
from reader.ui.commands.command import CommandedWindow
from reader.wording.catalogue import tr


def put_beside(window: CommandedWindow) -> None:
    """Put what the cursor is on into the event that is shown, or into that of the story on the left."""
    target = _story_on_screen(window)
    if target is None:
        window.tell(tr("Open the event, or a story of it on the left; then choose in the list what belongs to it"))
        return
    event = window.event_command.story_events.group_of(target)
    there = (target,) if event is None else event.stories

    def put(stories: tuple[int, ...]) -> None:
        if set(stories) <= set(there):
            window.tell(tr("What the list's cursor is on is in that event already: choose a story of another event"))
        else:
            window.event_command.regrouping.put_beside(stories, target)

    _with_stories(window, put)


def put_apart(window: CommandedWindow) -> None:
    """Make an event of what the cursor is on."""
    _with_stories(window, window.event_command.regrouping.put_apart)


def leave_to_machine(window: CommandedWindow) -> None:
    """Group what the cursor is on as the program does."""
    _with_stories(window, window.event_command.regrouping.leave_to_machine)


def _story_on_screen(window: CommandedWindow) -> int | None:
    """Return the story that the others of the event that is shown are held against, or else the one on the left."""
    event = window.event_command
    if not event.is_shown:
        return window.session.chosen(Side.LEFT)
    return event.opened.stories[event.opened.base] if event.opened.stories else None


def _with_stories(window: CommandedWindow, group: Callable[[tuple[int, ...]], None]) -> None:
    """Group the stories at the list's cursor; where that is out of sight, bring it there first and say so."""
    view = window.library_panel.view
    stories = view.current_stories()
    if not view.isVisible() or not stories:
        window.tell(tr("Choose in the list (F9) what is to be grouped"))
    elif not view.is_current_in_view():
        view.scrollTo(view.currentIndex())
        window.tell(tr("The list's cursor was out of sight: here it is. Once more to group what it is on"))
    else:
        view.note_use()
        group(stories)
