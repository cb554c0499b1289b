"""What a command does that is more than one call, and when it can be run."""

from collections.abc import Callable

from reader.app.navigation import Route
from reader.model.comparison import Side
from reader.ui.commands.command import CommandedWindow
from reader.ui.pair.copying.copy_command import CopyCommand
from reader.wording.catalogue import tr


def is_compared(window: CommandedWindow) -> bool:
    """Tell whether two stories are compared."""
    return window.session.comparison is not None


def shows_comparison(window: CommandedWindow) -> bool:
    """Tell whether a comparison is what is shown."""
    return is_compared(window) and not window.event_command.is_shown


def can_judge(window: CommandedWindow) -> bool:
    """Tell whether what is shown may have clashes."""
    return window.event_command.shown_event is not None or shows_comparison(window)


def can_export(window: CommandedWindow) -> bool:
    """Tell whether an event or a comparison is shown, or is being made: then that is said."""
    return window.event_command.shown_event is not None or shows_comparison(window) or _is_being_made(window)


def _is_being_made(window: CommandedWindow) -> bool:
    """Tell whether what is shown is not there yet, or is about to be another."""
    if not window.event_command.is_shown:
        return window.session.is_comparing
    opened = window.event_command.opened
    return opened.found is None and (opened.is_gathering or opened.is_waiting)


def preview(window: CommandedWindow) -> None:
    """Show the pages of what is shown: of the event, or else of the comparison."""
    event = window.event_command.shown_event
    if event is not None:
        window.export.preview_event(event)
    elif not _tells_to_wait(window):
        window.export.preview_as_last()


def export(window: CommandedWindow) -> None:
    """Export what is shown: the event, or else the comparison."""
    event = window.event_command.shown_event
    if event is not None:
        window.export.ask_for_event(event)
    elif not _tells_to_wait(window):
        window.export.ask()


def _tells_to_wait(window: CommandedWindow) -> bool:
    """Say in the status that what would be exported is not there yet, if so."""
    if not _is_being_made(window):
        return False
    window.tell(tr("Not exported: the stories were still being compared"))
    return True


def walk(route: Route, direction: int, window: CommandedWindow) -> None:
    """Walk what is shown: of an event, the cells that differ."""
    event = window.event_command.shown_event
    if event is not None and not any(claim.clashing() for claim in event.claims):
        window.tell(tr("Nothing differs, as far as a machine sees"))
    elif window.event_command.is_shown:
        page = window.event_command.page
        total, at = page.differing()
        if not page.walk_differing(direction):
            window.tell(tr("Nothing that was found differs: clear the search to see all that does"))
        elif total == 1 and at is not None:
            window.tell(tr("This is the only one"))
    else:
        window.pair.navigation.walk(route, direction)


def can_walk(route: Route, window: CommandedWindow) -> bool:
    """Tell whether there is anything to walk: in an event what differs. Where it has no stop, that is said."""
    if window.event_command.is_shown:
        return route is Route.DIFFERING and window.event_command.shown_event is not None
    return is_compared(window)


def find(window: CommandedWindow) -> None:
    """Find in what is shown: in the event, or else in both stories."""
    if window.event_command.is_shown:
        window.event_command.page.focus_search()
    else:
        window.pair.find_bar.open_bar()


def copy(run: Callable[[CopyCommand], None], window: CommandedWindow) -> None:
    """Copy of what is shown: of an event the words of the cell or the row, or else of the pair as `run` does."""
    if not window.event_command.is_shown:
        run(window.pair.copying)
    elif window.event_command.page.copy_words():
        window.tell(tr("Copied both sentences with their stories"))
    else:
        window.tell(tr("Nothing to copy: choose a cell or a row first"))


def shows_pair(window: CommandedWindow) -> bool:
    """Tell whether the pair is what is shown, and not its event."""
    return not window.event_command.is_shown


def show_details(window: CommandedWindow) -> None:
    """Show what is known of the story at hand, to be edited."""
    window.corrections.show_details(_story_at_hand(window))


def show_raw(window: CommandedWindow) -> None:
    """Show the file of that story as it is."""
    window.corrections.show_raw(_story_at_hand(window))


def _story_at_hand(window: CommandedWindow) -> int | None:
    """Return the story of the list's row that has the keyboard, or of an event's cell; None leaves it to the pair."""
    view = window.library_panel.view
    listed = view.current_story() if view.hasFocus() else None
    return window.event_command.story_at_hand() if listed is None else listed


def has_story(window: CommandedWindow) -> bool:
    """Tell whether a story is open, or is one of the event that is shown."""
    return window.event_command.shown_event is not None or any(window.session.chosen(side) is not None for side in Side)


def shows_a_story(window: CommandedWindow) -> bool:
    """Tell whether the text of a story is what is shown."""
    return shows_pair(window) and has_story(window)


def translate(window: CommandedWindow) -> None:
    """Translate what is shown: the stories of the event, or else those of the pair."""
    session, event = window.session, window.event_command.event_at_hand()
    pair = [index for side in Side if (index := session.chosen(side)) is not None]
    window.translation.translate_stories(pair if event is None else event)


def shows_two_stories(window: CommandedWindow) -> bool:
    """Tell whether two stories are what is shown."""
    return window.session.place().has_pair and shows_pair(window)


def show_event(window: CommandedWindow, is_on: bool) -> None:  # noqa: FBT001 - as a switch is turned
    """Show the event, or go back to the pair if there is one."""
    if is_on:
        window.event_command.show(shows_event=True)
    elif window.event_command.is_shown:  # or else the switch only follows what is shown
        window.event_command.go_back()


def show_list(window: CommandedWindow, is_on: bool) -> None:  # noqa: FBT001 - as a switch is turned
    """Show or hide the list of stories; where it had the keyboard, what is beside it gets it."""
    had_keyboard = window.library_panel.has_keyboard()
    window.library_panel.setVisible(is_on)
    if had_keyboard:
        window.focus_next_pane(1)


def show_what_was_set_aside(window: CommandedWindow, is_on: bool) -> None:  # noqa: FBT001 - as a switch is turned
    """Show it or hide it; what is read stays where it is, so what stands above a headline has to be told of."""
    window.pair.set_shows_removed(is_on)
    articles = [window.session.article(side) for side in Side]
    removed = [block for article in articles if article is not None for block in article.removed]
    stands_above = is_on and any(one.before_paragraph == 0 for one in removed)
    window.tell(tr("Some of what was set aside stands above the headline: scroll up") if stands_above else "")


def lines_set_aside(window: CommandedWindow) -> str:
    """Count the blocks that were set aside in the stories that are shown; none is not said."""
    if not shows_pair(window):
        return ""
    articles = [window.session.article(side) for side in Side]
    count = sum(len(article.removed) for article in articles if article is not None)
    return str(count) if count else ""


def open_on(side: Side, window: CommandedWindow) -> None:
    """Open the story at the list's cursor on a side."""
    story = window.library_panel.view.current_story()
    if story is None:
        window.tell(tr("Go to a story in the list first, then open it on a side"))
    else:
        window.library_panel.view.story_opened.emit(side, story)


def dismiss(window: CommandedWindow) -> None:
    """Take a difference for none, of the pair or of a cell of the matrix; where there is none, that is said."""
    shown = window.event_command
    if not (shown.page.dismiss() if shown.is_shown else window.pair.why.dismiss()):
        window.tell(tr("Nothing differs here: go to what differs with F4."))


def unlink(window: CommandedWindow) -> None:
    """Take a link for none; where there is none, that is said."""
    if not window.pair.why.unlink():
        window.tell(_without_link(window))


def tell_why(window: CommandedWindow) -> None:
    """Say why two sentences are linked; where they are not, that is said."""
    if not window.pair.why.tell():
        window.tell(_without_link(window))


def _without_link(window: CommandedWindow) -> str:
    comparison = window.session.comparison
    if comparison is not None and not comparison.links:
        return tr("Nothing is shared, as far as a machine sees")
    return tr("No link here: click a linked sentence, or go to one with F7.")
