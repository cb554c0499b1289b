"""What the user set right by hand in the window, as commands obey it: facts, lines, groups, clashes, links."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.storage import paths
from reader.storage.corrections import CorrectionStore
from reader.storage.privacy import kept

if TYPE_CHECKING:
    from reader.model.article import Article
    from reader.model.correction import FileCorrections


def corrected_by_hand(files: Iterable[Path], *, whole: bool = False) -> dict[Path, "FileCorrections"]:
    """Return what was corrected of files, without those of which nothing was.

    Of a file that is taken as a `whole` no line is set aside or put back.
    """
    store = _store()
    found = {file: store.of(file.absolute()) for file in files}
    if whole:
        found = {file: _without_lines(corrections) for file, corrections in found.items()}
    return {file: corrections for file, corrections in found.items() if corrections.fingerprint()}


def placed_by_hand(stories: Sequence["Article"]) -> dict[int, int]:
    """Return the stories that were put beside another one of these, or beside themselves, each with that one."""
    store = _store()
    places = {f"{story.record} {story.path.absolute()}": place for place, story in enumerate(stories)}
    besides = [store.beside(story.path.absolute(), story.record) for story in stories]
    return {place: places[beside] for place, beside in enumerate(besides) if beside is not None and beside in places}


def dismissed_by_hand(stories: Sequence["Article"]) -> frozenset[str]:
    """Return the keys of what the user said is no clash in pairs of these stories."""
    store = _store()
    return frozenset().union(*(store.dismissed(story.path.absolute(), story.record) for story in stories))


def unlinked_by_hand(stories: Sequence["Article"]) -> frozenset[str]:
    """Return the keys of the sentences that the user said are no link, in pairs of these stories."""
    store = _store()
    return frozenset().union(*(store.unlinked(story.path.absolute(), story.record) for story in stories))


def _store() -> CorrectionStore:
    return CorrectionStore(kept(paths.data_folder() / "corrections.journal"))


def _without_lines(corrections: "FileCorrections") -> "FileCorrections":
    articles = [(record, replace(one, restored=(), set_aside=())) for record, one in corrections.articles]
    return replace(corrections, articles=tuple(articles))
