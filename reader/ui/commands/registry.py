"""The registry: every command of a window once. To add one is to add it here and to a menu."""

from functools import partial

from PySide6.QtGui import QKeySequence

from reader.app.navigation import Route
from reader.model.comparison import Side
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Mode
from reader.storage.settings import ThemeChoice
from reader.ui.commands.command import Action, Choice, Command, CommandedWindow, Switch
from reader.wording.catalogue import tr
from reader.wording.languages import language_name

_ZOOM_STEP_PERCENT = 10
_Standard = QKeySequence.StandardKey


def commands() -> tuple[Command, ...]:
    """Return all commands, named in the reader's language."""
    return (*_of_files(), *_of_stories(), *_of_views(), *_of_translation(), *_of_pairs(), *_of_places(), *_of_help())


def walk_id(route: Route, direction: int) -> str:
    """Return the id of the command that goes to the next (1) or the previous (-1) stop of a route."""
    return f"walks.{route.value}.{'next' if direction > 0 else 'previous'}"


def _of_files() -> tuple[Command, ...]:
    return (
        Action(id="new_window", text=tr("New window"), keys=_Standard.New, run=lambda w: w.open_window()),
        Action(id="open", text=tr("Open folder …"), keys=_Standard.Open, run=lambda w: w.dialogs.ask_for_folder()),
        Action(id="sample", text=tr("Open the sample event"), keys="Ctrl+Shift+O", run=lambda w: w.open_sample()),
        Action(id="reload", text=tr("Reload folder"), keys="F5", run=lambda w: w.session.reload()),
        Action(
            id="export",
            text=tr("Export …"),
            keys="Ctrl+E",
            can_run=_is_compared,
            tip=tr("Export … (Ctrl+E): PDF, web page, table, text or JSON"),
            run=lambda w: w.export.ask(),
        ),
        Action(
            id="print_preview",
            text=tr("Print preview …"),
            keys="Ctrl+Shift+P",
            can_run=_is_compared,
            run=lambda w: w.export.preview_as_last(),
        ),
        Action(
            id="print",
            text=tr("Print …"),
            keys="Ctrl+P",
            can_run=_is_compared,
            run=lambda w: w.export.print_as_last(),
        ),
        Action(id="settings", text=tr("Settings …"), keys="Ctrl+,", run=lambda w: w.dialogs.show_settings()),
        Action(id="close", text=tr("Close window"), keys="Ctrl+W", run=lambda w: w.close()),
        Action(id="quit", text=tr("Quit"), keys="Ctrl+Q", run=lambda w: w.quit()),
    )


def _of_stories() -> tuple[Command, ...]:
    return (
        Action(id="copy", text=tr("Copy"), keys="Ctrl+C", run=lambda w: w.pair.copying.copy()),
        Action(
            id="copy_with_source",
            text=tr("Copy with source"),
            keys="Ctrl+Shift+C",
            run=lambda w: w.pair.copying.copy_with_source(),
        ),
        Action(
            id="copy_plain", text=tr("Copy as plain text"), keys="Ctrl+Alt+C", run=lambda w: w.pair.copying.copy_plain()
        ),
        Action(id="find", text=tr("Find …"), keys=_Standard.Find, run=lambda w: w.pair.find_bar.open_bar()),
        Action(id="find_next", text=tr("Find next"), keys="F3", run=lambda w: w.pair.finder.step(1)),
        Action(id="find_previous", text=tr("Find previous"), keys="Shift+F3", run=lambda w: w.pair.finder.step(-1)),
        Action(
            id="search",
            text=tr("Search the library"),
            keys="Ctrl+Shift+F",
            run=lambda w: w.library_panel.focus_search(),
        ),
        Action(
            id="details",
            text=tr("Story details …"),
            keys="Ctrl+D",
            can_run=_has_story,
            run=lambda w: w.corrections.show_details(),
        ),
        Action(
            id="set_aside",
            text=tr("Set aside or put back"),
            keys="Ctrl+Shift+R",
            can_run=_has_story,
            run=lambda w: w.corrections.toggle_block(),
        ),
        Action(
            id="undo",
            text=tr("Undo last correction"),
            keys="Ctrl+Z",
            can_run=lambda w: w.corrections.correcting.can_undo,
            run=lambda w: w.corrections.take_back(),
        ),
        Action(
            id="raw",
            text=tr("Show raw file …"),
            keys="Ctrl+U",
            can_run=_has_story,
            run=lambda w: w.corrections.show_raw(),
        ),
    )


def _of_views() -> tuple[Command, ...]:
    modes = {Mode.READ: tr("Read"), Mode.COMPARE: tr("Compare"), Mode.WORDS: tr("Words")}
    filters = {
        Filter.EVERYTHING: tr("Everything"),
        Filter.SHARED: tr("Shared"),
        Filter.DIVERGENT: tr("Only here"),
    }
    themes = {
        ThemeChoice.SYSTEM: tr("Same as the system"),
        ThemeChoice.LIGHT: tr("Light"),
        ThemeChoice.DARK: tr("Dark"),
        ThemeChoice.CONTRAST: tr("High contrast"),
    }
    return (
        *(
            Choice(
                id=f"modes.{mode.value}",
                text=name,
                keys=f"Ctrl+{number}",
                group="modes",
                is_chosen=partial(lambda mode, w: w.pair.mode is mode, mode),
                run=partial(lambda mode, w: w.pair.set_mode(mode), mode),
            )
            for number, (mode, name) in enumerate(modes.items(), 1)
        ),
        Switch(
            id="event",
            text=tr("Event"),
            keys="Ctrl+4",
            is_on=False,
            can_run=lambda w: w.event_command.can_show,
            tip=tr("Who tells what, and who leaves it out (Ctrl+4)"),
            turn=lambda w, is_on: w.event_command.show(shows_event=is_on),
        ),
        *(
            Choice(
                id=f"filters.{kept.value}",
                text=name,
                keys=f"Alt+{number}",
                group="filters",
                is_chosen=partial(lambda kept, w: w.pair.filter.kept is kept, kept),
                run=partial(lambda kept, w: w.pair.filter.keep(kept), kept),
            )
            for number, (kept, name) in enumerate(filters.items(), 1)
        ),
        Switch(
            id="library",
            text=tr("Story list"),
            keys="F9",
            is_on=True,
            turn=lambda w, is_on: w.library_panel.setVisible(is_on),
        ),
        Switch(
            id="by_event",
            text=tr("Stories by event"),
            keys="Ctrl+Shift+G",
            is_on=True,
            turn=lambda w, is_on: w.library_panel.set_groups_by_event(is_on),
        ),
        Switch(
            id="lock",
            text=tr("Scroll together"),
            keys="Ctrl+L",
            is_on=True,
            turn=lambda w, is_on: w.pair.set_locked(is_on),
        ),
        Switch(
            id="removed",
            text=tr("Show what was set aside"),
            keys="Ctrl+R",
            is_on=False,
            turn=lambda w, is_on: w.pair.set_shows_removed(is_on),
            detail=_lines_set_aside,
        ),
        Switch(
            id="crossings",
            text=tr("Map of links"),
            keys="Ctrl+M",
            is_on=False,
            turn=lambda w, is_on: w.pair.set_shows_crossings(is_on),
        ),
        Action(id="stricter", text=tr("Fewer, surer links"), keys="Alt+Up", run=lambda w: w.strictness.step(1)),
        Action(id="laxer", text=tr("More links, less sure"), keys="Alt+Down", run=lambda w: w.strictness.step(-1)),
        Action(
            id="larger",
            text=tr("Larger text"),
            keys=_Standard.ZoomIn,
            run=lambda w: w.zoom_by(_ZOOM_STEP_PERCENT),
        ),
        Action(
            id="smaller",
            text=tr("Smaller text"),
            keys=_Standard.ZoomOut,
            run=lambda w: w.zoom_by(-_ZOOM_STEP_PERCENT),
        ),
        Action(id="usual", text=tr("Normal text size"), keys="Ctrl+0", run=lambda w: w.zoom_by(0)),
        *(
            Choice(
                id=f"themes.{choice.value}",
                text=name,
                keys=f"Ctrl+F{number}",
                group="themes",
                is_shared=True,
                is_chosen=partial(lambda choice, w: w.theme_choice is choice, choice),
                run=partial(lambda choice, w: w.set_theme(choice), choice),
            )
            for number, (choice, name) in enumerate(themes.items(), 1)
        ),
    )


def _of_translation() -> tuple[Command, ...]:
    return (
        Action(
            id="translate",
            text=tr("Translate"),
            keys="Ctrl+T",
            tip=tr("Translate the stories that are shown into the language you read (Ctrl+T)"),
            run=lambda w: w.translation.translate_pair(),
        ),
        Action(
            id="translate_all",
            text=tr("Translate all that are not in {}"),
            keys="Ctrl+Shift+T",
            detail=lambda w: language_name(w.session.translations.reading_language),
            run=lambda w: w.translation.translate_everything(),
        ),
        Action(
            id="stop_translating",
            text=tr("Stop translating"),
            keys="Ctrl+Alt+T",
            can_run=lambda w: w.session.translations.unfinished() > 0,
            run=lambda w: w.session.translations.cancel_all(),
        ),
        Action(
            id="wording",
            text=tr("Original, translation or both"),
            keys="Shift+F9",
            run=lambda w: w.pair.translations.show_next_wording(),
        ),
        Action(
            id="packages",
            text=tr("Language packages …"),
            keys="Ctrl+Alt+P",
            run=lambda w: w.translation.open_dialog(),
        ),
    )


def _of_pairs() -> tuple[Command, ...]:
    return (
        Action(id="open_left", text=tr("Open on the left"), keys="Alt+L", run=partial(_open_on, Side.LEFT)),
        Action(id="open_right", text=tr("Open on the right"), keys="Alt+R", run=partial(_open_on, Side.RIGHT)),
        Action(
            id="unpin",
            text=tr("Unpin the left story"),
            keys="Ctrl+Shift+U",
            run=lambda w: w.session.unpin_left(),
        ),
        Action(
            id="swap", text=tr("Swap sides"), keys="Ctrl+Shift+S", can_run=_has_pair, run=lambda w: w.session.swap()
        ),
        Action(
            id="back",
            text=tr("Back"),
            keys="Alt+Left",
            can_run=lambda w: w.history.can_step(-1),
            run=lambda w: w.history.step(-1),
        ),
        Action(
            id="forward",
            text=tr("Forward"),
            keys="Alt+Right",
            can_run=lambda w: w.history.can_step(1),
            run=lambda w: w.history.step(1),
        ),
    )


def _of_places() -> tuple[Command, ...]:
    walks = (
        (tr("Previous shared"), Route.LINKS, -1, "Shift+F7"),
        (tr("Next shared"), Route.LINKS, 1, "F7"),
        (tr("Previous only here"), Route.PASSAGES, -1, "Shift+F8"),
        (tr("Next only here"), Route.PASSAGES, 1, "F8"),
        (tr("Previous that differs"), Route.DIFFERING, -1, "Shift+F4"),
        (tr("Next that differs"), Route.DIFFERING, 1, "F4"),
    )
    return (
        *(
            Action(
                id=walk_id(route, direction),
                text=name,
                keys=keys,
                can_run=_shows_comparison,
                run=partial(lambda route, direction, w: w.pair.walk(route, direction), route, direction),
            )
            for name, route, direction, keys in walks
        ),
        Action(id="next_sentence", text=tr("Next sentence"), keys="Ctrl+Down", run=lambda w: w.pair.caret.step(1)),
        Action(
            id="previous_sentence", text=tr("Previous sentence"), keys="Ctrl+Up", run=lambda w: w.pair.caret.step(-1)
        ),
        Action(
            id="cross",
            text=tr("Go to the linked sentence, or unfold"),
            keys="Ctrl+Return",
            run=lambda w: w.pair.caret.cross(),
        ),
        Action(
            id="before_the_click",
            text=tr("Back to before the click"),
            keys="Ctrl+Backspace",
            run=lambda w: w.pair.go_back(),
        ),
        Action(id="why", text=tr("Why linked?"), keys="Ctrl+I", run=_tell_why),
        Action(
            id="links",
            text=tr("All links …"),
            keys="Ctrl+Shift+L",
            can_run=_is_compared,
            run=lambda w: w.dialogs.show_links(),
        ),
        Action(id="next_pane", text=tr("Next pane"), keys="F6", run=lambda w: w.focus_next_pane(1)),
        Action(id="previous_pane", text=tr("Previous pane"), keys="Shift+F6", run=lambda w: w.focus_next_pane(-1)),
    )


def _of_help() -> tuple[Command, ...]:
    return (
        Action(id="guide", text=tr("How to read this view"), keys="F1", run=lambda w: w.dialogs.show_guide()),
        Action(id="keys", text=tr("Keyboard shortcuts"), keys="Ctrl+?", run=lambda w: w.dialogs.show_keys()),
        Action(id="about", text=tr("About Reader"), keys="Shift+F1", run=lambda w: w.dialogs.show_about()),
    )


def _is_compared(window: CommandedWindow) -> bool:
    return window.session.comparison is not None


def _shows_comparison(window: CommandedWindow) -> bool:
    return _is_compared(window) and not window.event_command.is_shown


def _has_pair(window: CommandedWindow) -> bool:
    return window.session.place().has_pair


def _has_story(window: CommandedWindow) -> bool:
    return any(window.session.chosen(side) is not None for side in Side)


def _lines_set_aside(window: CommandedWindow) -> str:
    """Count the blocks that were set aside in the stories that are open; none is not said."""
    articles = [window.session.article(side) for side in Side]
    count = sum(len(article.removed) for article in articles if article is not None)
    return str(count) if count else ""


def _open_on(side: Side, window: CommandedWindow) -> None:
    """Open the story at the list's cursor on a side."""
    row = window.library_panel.view.currentIndex().row()
    story = window.library_panel.view.stories.story_at(row) if row >= 0 else None
    if story is not None:
        window.session.open_on(side, story)


def _tell_why(window: CommandedWindow) -> None:
    if not window.pair.why.tell():
        window.messages.show_message(tr("No link here: click a linked sentence, or go to one with F7."))
