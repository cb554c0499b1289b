"""The registry: every command of a window once. To add one is to add it here and to a menu."""

from functools import partial

from PySide6.QtGui import QKeySequence

from reader.app.navigation import Route
from reader.model.comparison import Side
from reader.rendering.collapsing import Filter
from reader.rendering.marks import Mode
from reader.storage.settings import ThemeChoice
from reader.ui.commands import grouping_by_hand, handlers
from reader.ui.commands.command import Action, Choice, Command, Switch
from reader.ui.commands.undo_offer import corrected_thing
from reader.ui.pair.copying.copy_command import CopyCommand
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


def walk_ids() -> tuple[str, ...]:
    """Return the ids of all walks, each way."""
    return tuple(walk_id(route, direction) for route in Route for direction in (-1, 1))


def _of_files() -> tuple[Command, ...]:
    return (
        Action("new_window", tr("New window"), _Standard.New, lambda w: w.open_window()),
        Action("open", tr("Open folder …"), _Standard.Open, lambda w: w.dialogs.ask_for_folder()),
        Action("sample", tr("Open the sample event"), "Ctrl+Shift+O", lambda w: w.open_sample()),
        Action("reload", tr("Reload folder"), "F5", lambda w: w.session.reload()),
        Action(
            "export",
            tr("Export …"),
            "Ctrl+E",
            handlers.export,
            can_run=handlers.can_export,
            tip=tr("Export … (Ctrl+E): PDF, web page, table, text or JSON"),
        ),
        Action(
            "print_preview",
            tr("Print preview …"),
            "Ctrl+Shift+P",
            handlers.preview,
            can_run=handlers.can_export,
        ),
        Action("print", tr("Print …"), "Ctrl+P", lambda w: w.export.print_as_last(), can_run=handlers.shows_comparison),
        Action("settings", tr("Settings …"), "Ctrl+,", lambda w: w.dialogs.show_settings()),
        Action("close", tr("Close window"), "Ctrl+W", lambda w: w.close()),
        Action("quit", tr("Quit"), "Ctrl+Q", lambda w: w.quit()),
    )


def _of_stories() -> tuple[Command, ...]:
    return (
        Action("copy", tr("Copy"), "Ctrl+C", partial(handlers.copy, CopyCommand.copy)),
        Action(
            "copy_with_source",
            tr("Copy with source"),
            "Ctrl+Shift+C",
            partial(handlers.copy, CopyCommand.copy_with_source),
        ),
        Action("copy_plain", tr("Copy as plain text"), "Ctrl+Alt+C", partial(handlers.copy, CopyCommand.copy_plain)),
        Action("find", tr("Find …"), _Standard.Find, handlers.find),
        Action("find_next", tr("Find next"), "F3", lambda w: w.pair.finder.step(1), can_run=handlers.shows_pair),
        Action(
            "find_previous",
            tr("Find previous"),
            "Shift+F3",
            lambda w: w.pair.finder.step(-1),
            can_run=handlers.shows_pair,
        ),
        Action("search", tr("Search the library"), "Ctrl+Shift+F", lambda w: w.library_panel.focus_search()),
        Action(
            "details",
            tr("Story details …"),
            "Ctrl+D",
            handlers.show_details,
            can_run=handlers.has_story,
        ),
        Action(
            "set_aside",
            tr("Set aside or put back"),
            "Ctrl+Shift+R",
            lambda w: w.corrections.toggle_block(),
            can_run=handlers.shows_a_story,
        ),
        Action(
            "undo",
            tr("Undo last correction"),
            "Ctrl+Z",
            lambda w: w.corrections.take_back(),
            can_run=lambda w: w.corrections.correcting.undoable is not None,
            detail=lambda w: corrected_thing(w.corrections.correcting.undoable),
        ),
        Action(
            "redo",
            tr("Redo"),
            "Ctrl+Shift+Z",
            lambda w: w.corrections.do_again(),
            can_run=lambda w: w.corrections.correcting.redoable is not None,
            detail=lambda w: corrected_thing(w.corrections.correcting.redoable),
        ),
        Action("raw", tr("Show raw file …"), "Ctrl+U", handlers.show_raw, can_run=handlers.has_story),
    )


def _of_views() -> tuple[Command, ...]:
    modes = {Mode.READ: tr("Read"), Mode.COMPARE: tr("Compare"), Mode.WORDS: tr("Words")}
    filters = {
        Filter.EVERYTHING: tr("Everything"),
        Filter.SHARED: tr("Shared"),
        Filter.DIVERGENT: tr("Only here"),
        Filter.DIFFERING: tr("Differs"),
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
                f"modes.{mode.value}",
                name,
                f"Ctrl+{number}",
                partial(lambda mode, w: w.pair.set_mode(mode), mode),
                group="modes",
                is_chosen=partial(lambda mode, w: w.pair.mode is mode, mode),
            )
            for number, (mode, name) in enumerate(modes.items(), 1)
        ),
        Switch(
            "event",
            tr("Event"),
            "Ctrl+4",
            handlers.show_event,
            is_on=False,
            tip=tr("Who tells what, and in whom it was not found (Ctrl+4)"),
        ),
        *(
            Choice(
                f"filters.{kept.value}",
                name,
                f"Alt+{number}",
                partial(lambda kept, w: w.pair.filter.keep(kept), kept),
                group="filters",
                is_chosen=partial(lambda kept, w: w.pair.filter.kept is kept, kept),
                can_run=handlers.shows_pair,
            )
            for number, (kept, name) in enumerate(filters.items(), 1)
        ),
        Switch("library", tr("Story list"), "F9", handlers.show_list, is_on=True),
        Switch(
            "by_event",
            tr("Stories by event"),
            "Ctrl+Shift+G",
            lambda w, is_on: w.library_panel.set_groups_by_event(is_on),
            is_on=True,
        ),
        Switch(
            "lock",
            tr("Scroll together"),
            "Ctrl+L",
            lambda w, is_on: w.pair.set_locked(is_on),
            is_on=True,
            can_run=handlers.shows_pair,
        ),
        Switch(
            "removed",
            tr("Show what was set aside"),
            "Ctrl+R",
            handlers.show_what_was_set_aside,
            is_on=False,
            detail=handlers.lines_set_aside,
            can_run=handlers.shows_pair,
        ),
        Switch(
            "crossings",
            tr("Map of links"),
            "Ctrl+M",
            lambda w, is_on: w.pair.set_shows_crossings(is_on),
            is_on=False,
            can_run=handlers.shows_pair,
        ),
        Action(
            "stricter",
            tr("Fewer, surer links"),
            "Alt+Up",
            lambda w: w.strictness.step(1),
            can_run=handlers.shows_pair,
        ),
        Action(
            "laxer",
            tr("More links, less sure"),
            "Alt+Down",
            lambda w: w.strictness.step(-1),
            can_run=handlers.shows_pair,
        ),
        Action("larger", tr("Larger text"), _Standard.ZoomIn, lambda w: w.zoom_by(_ZOOM_STEP_PERCENT)),
        Action("smaller", tr("Smaller text"), _Standard.ZoomOut, lambda w: w.zoom_by(-_ZOOM_STEP_PERCENT)),
        Action("usual", tr("Normal text size"), "Ctrl+0", lambda w: w.zoom_by(0)),
        *(
            Choice(
                f"themes.{choice.value}",
                name,
                f"Ctrl+F{number}",
                partial(lambda choice, w: w.set_theme(choice), choice),
                group="themes",
                is_shared=True,
                is_chosen=partial(lambda choice, w: w.theme_choice is choice, choice),
            )
            for number, (choice, name) in enumerate(themes.items(), 1)
        ),
    )


def _of_translation() -> tuple[Command, ...]:
    return (
        Action(
            "translate",
            tr("Translate"),
            "Ctrl+T",
            handlers.translate,
            tip=tr("Translate the stories that are shown into the language you read (Ctrl+T)"),
        ),
        Action(
            "translate_all",
            tr("Translate all that are not in {}"),
            "Ctrl+Shift+T",
            lambda w: w.translation.translate_everything(),
            detail=lambda w: language_name(w.session.translations.reading_language),
        ),
        Action(
            "stop_translating",
            tr("Stop translating"),
            "Ctrl+Alt+T",
            lambda w: w.session.translations.cancel_all(),
            can_run=lambda w: w.session.translations.unfinished() > 0,
        ),
        Action(
            "wording",
            tr("Original, translation or both"),
            "Shift+F9",
            lambda w: w.pair.translations.show_next_wording(),
            can_run=handlers.shows_pair,
        ),
        Action("packages", tr("Language packages …"), "Ctrl+Alt+P", lambda w: w.translation.open_dialog()),
    )


def _of_pairs() -> tuple[Command, ...]:
    return (
        Action(
            "put_beside",
            tr("Put into the event shown, or that of the left story"),
            "Ctrl+G",
            grouping_by_hand.put_beside,
            tip=tr("The story at the list's cursor, or all stories of the event there (Ctrl+G)"),
        ),
        Action(
            "put_apart",
            tr("Make an event of its own"),
            "Alt+Shift+G",
            grouping_by_hand.put_apart,
        ),
        Action(
            "leave_to_machine",
            tr("Group as the machine does"),
            "Ctrl+Alt+G",
            grouping_by_hand.leave_to_machine,
        ),
        Action("open_left", tr("Open on the left"), "Alt+L", partial(handlers.open_on, Side.LEFT)),
        Action("open_right", tr("Open on the right"), "Alt+R", partial(handlers.open_on, Side.RIGHT)),
        Action(
            "unpin",
            tr("Unpin the left story"),
            "Ctrl+Shift+U",
            lambda w: w.session.unpin_left(),
            can_run=handlers.shows_pair,
        ),
        Action(
            "swap",
            tr("Swap sides"),
            "Ctrl+Shift+S",
            lambda w: w.session.swap(),
            can_run=handlers.shows_two_stories,
        ),
        Action("back", tr("Back"), "Alt+Left", lambda w: w.history.step(-1), can_run=lambda w: w.history.can_step(-1)),
        Action(
            "forward", tr("Forward"), "Alt+Right", lambda w: w.history.step(1), can_run=lambda w: w.history.can_step(1)
        ),
    )


def _of_places() -> tuple[Command, ...]:
    can_walk = {route: partial(handlers.can_walk, route) for route in Route}
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
                walk_id(route, direction),
                name,
                keys,
                partial(handlers.walk, route, direction),
                can_run=can_walk[route],
            )
            for name, route, direction, keys in walks
        ),
        Action(
            "next_sentence",
            tr("Next sentence"),
            "Ctrl+Down",
            lambda w: w.pair.caret.step(1),
            can_run=handlers.shows_pair,
        ),
        Action(
            "previous_sentence",
            tr("Previous sentence"),
            "Ctrl+Up",
            lambda w: w.pair.caret.step(-1),
            can_run=handlers.shows_pair,
        ),
        Action(
            "cross",
            tr("Go to the linked sentence, or unfold"),
            "Ctrl+Return",
            lambda w: w.pair.caret.cross(),
            can_run=handlers.shows_pair,
        ),
        Action(
            "before_the_click",
            tr("Back to before the click"),
            "Ctrl+Backspace",
            lambda w: w.pair.navigation.go_back(),
            can_run=handlers.shows_pair,
        ),
        Action("why", tr("Why linked?"), "Ctrl+I", handlers.tell_why, can_run=handlers.shows_comparison),
        Action("not_a_clash", tr("Not a clash"), "Ctrl+Shift+X", handlers.dismiss, can_run=handlers.can_judge),
        Action("not_a_link", tr("Not a link"), "Ctrl+Shift+N", handlers.unlink, can_run=handlers.shows_comparison),
        Action(
            "links",
            tr("All links …"),
            "Ctrl+Shift+L",
            lambda w: w.dialogs.show_links(),
            can_run=handlers.shows_comparison,
        ),
        *(
            Action(
                name,
                text,
                keys,
                partial(lambda shows, w: w.dialogs.show_differences(shows_quotations=shows), shows_quotations),
                can_run=handlers.shows_comparison,
            )
            for name, text, keys, shows_quotations in (
                ("differences", tr("Differences …"), "Ctrl+Shift+D", False),
                ("quotations", tr("Quotations …"), "Ctrl+Shift+Q", True),
            )
        ),
        Action("next_pane", tr("Next pane"), "F6", lambda w: w.focus_next_pane(1)),
        Action("previous_pane", tr("Previous pane"), "Shift+F6", lambda w: w.focus_next_pane(-1)),
    )


def _of_help() -> tuple[Command, ...]:
    return (
        Action(
            "guide",
            tr("How to read this view"),
            "F1",
            lambda w: w.dialogs.show_guide(of_event=w.event_command.is_shown),
        ),
        Action("keys", tr("Keyboard shortcuts"), "Ctrl+?", lambda w: w.dialogs.show_keys()),
        Action("about", tr("About Reader"), "Shift+F1", lambda w: w.dialogs.show_about()),
    )
