"""The window's own words: rows, layers, folds, states of work. What is said of comparisons is in `reader.wording`."""

from pathlib import Path

from PySide6.QtCore import QLocale

from reader.app.background.translations import TranslationState, TranslationStatus
from reader.app.navigation import Route
from reader.app.session import Session
from reader.app.stories.story import StoryRow, StoryState
from reader.model.article import Article
from reader.model.comparison import Comparison, LinkKind, Side, Standing
from reader.model.shown_words import Wording
from reader.model.unclear_date import UnclearDate
from reader.rendering.collapsing import Filter, Fold
from reader.rendering.marks import Layer
from reader.wording.catalogue import counted, tr
from reader.wording.dates import local_date_text
from reader.wording.directions import joined
from reader.wording.failure_reasons import reason_text
from reader.wording.kinds import (
    kind_definition,
    kind_name,
    moved_definition,
    moved_name,
    side_letter,
    standing_definition,
    standing_name,
    unsure_definition,
    unsure_name,
)
from reader.wording.languages import language_name
from reader.wording.pair.differences import count_later, later_text, nothing_differs
from reader.wording.stories import file_name, length_text, unclear_date_text

_DAY = len("2031-03-14")


def layer_name(layer: Layer, alone: Standing = Standing.ONLY_HERE) -> str:
    """Return the word for a layer of marks; `alone` is what the sentences without a link are."""
    match layer:
        case Layer.MOVED:
            return moved_name()
        case Layer.UNSURE:
            return unsure_name()
        case Layer.ONLY_LEFT | Layer.ONLY_RIGHT:
            side = Side.LEFT if layer is Layer.ONLY_LEFT else Side.RIGHT
            return f"{side_letter(side)}: {standing_name(alone)}"
    return kind_name(LinkKind(layer.value))


def layer_definition(layer: Layer, alone: Standing = Standing.ONLY_HERE) -> str:
    """Say what a layer of marks means."""
    match layer:
        case Layer.MOVED:
            return moved_definition()
        case Layer.UNSURE:
            return unsure_definition()
        case Layer.ONLY_LEFT | Layer.ONLY_RIGHT:
            return standing_definition(alone)
    return kind_definition(LinkKind(layer.value))


def missing_text(session: Session, side: Side) -> str:
    """Say that the file of a story that was open on a side is gone; "" where none is."""
    key = session.missing(side)
    if key is None:
        return ""
    reasons = (story.reason for story in session.stories if story.key == key)
    reason = next(filter(None, reasons), "no such file any more")
    return f"{file_name(key.path.name)}: {reason_text(reason)}"


def filter_text(kept: Filter) -> str:
    """Say what is seen of two stories that are folded, and what shows all; "" where nothing is folded."""
    text = {
        Filter.EVERYTHING: "",
        Filter.SHARED: tr("Only what is shared"),
        Filter.DIVERGENT: tr("Only what is not linked"),
        Filter.DIFFERING: tr("Only what differs"),
    }[kept]
    return text and tr("{} · Show all (Alt+1)").format(text)


def nothing_to_walk(route: Route, comparison: Comparison, hidden: int) -> str:
    """Say why a walk has nowhere to go: nothing is there, it is not known, or its `hidden` stops are not shown."""
    if hidden:
        return tr("All of it is hidden: the chips below the texts show it again")
    match route:
        case Route.LINKS:
            return tr("Nothing is shared, as far as a machine sees")
        case Route.PASSAGES:
            known = any(comparison.knows_own(side) for side in Side)
            return tr("Nothing is only here") if known else tr("What is only here is not known")
    nothing = nothing_differs(comparison)
    if not count_later(comparison):
        return nothing
    return tr("{} · {}: Ctrl+Shift+D lists them").format(nothing, later_text(comparison))


def translation_note(article: Article, sentence: int, wording: Wording) -> str:
    """Say of a sentence of a translation why it is doubtful, and what it is in the words that are not shown."""
    assert article.original is not None
    lines = [
        tr("Doubtful translation: {}").format(reason_text(d.reason)) for d in article.doubts if d.sentence == sentence
    ]
    match wording:
        case Wording.TRANSLATION:
            lines.append(f"{language_name(article.original.language)}: {article.original.sentence_text(sentence)}")
        case Wording.ORIGINAL:
            lines.append(tr("machine-translated: {}").format(article.sentence_text(sentence)))
    return "\n".join(lines)


def status_text(status: TranslationStatus) -> str:
    """Say in a row how a story's translation stands; nothing where there is nothing to say."""
    match status.state:
        case TranslationState.QUEUED:
            return tr("waiting to be translated")
        case TranslationState.RUNNING:
            return tr("translating {} %").format(status.percent)
        case TranslationState.DONE:
            return tr("translated")
        case TranslationState.FAILED:
            return tr("not translated")
    return ""


def size_text(size_bytes: int | None) -> str:
    """Return a size as people read it: "86.4 MB"."""
    if size_bytes is None:
        return tr("not known before it is fetched")
    return tr("{} MB").format(QLocale().toString(size_bytes / 1_000_000, "f", 1))


def story_headline(story: StoryRow) -> str:
    """Return what names the story: its headline; the file's name only where there is none."""
    return story.title or file_name(story.path.name)


def story_facts(
    story: StoryRow, file: str | None = None, modified: str | None = None, unclear_date: UnclearDate | None = None
) -> str:
    """Return what a row says below the headline.

    `file` names the file of a story that looks like another, `modified` says when one was changed that has the time of
    another version: that comes first, since a row may have no room for both. Where nothing dates a story it says so.
    """
    if story.state is StoryState.READING:
        return tr("reading …")
    if story.state is StoryState.FAILED:
        return _reason(story) or tr("could not be read")
    if not story.words:
        return joined((_reason(story), tr("no story found in it"), file))
    little = tr("little text") if story.has_little_text else None
    where = (story.outlet, file) if story.outlet else (_unknown_outlet(story, file),)
    changed = local_date_text(modified)
    came = local_date_text(story.published)
    if changed == came:
        changed = None
    if changed and came and changed[:_DAY] == came[:_DAY]:
        changed = changed[_DAY:].strip()
    updated = tr("updated {}").format(changed) if changed else None
    if came is None and updated is None:
        came = tr("day not known") if unclear_date is None else unclear_date_text(unclear_date)
    facts = (_reason(story), *where, little, updated, came)
    told = (*facts, language_name(story.language), length_text(story.words))
    return joined(told)


def _unknown_outlet(story: StoryRow, file: str | None) -> str:
    """Name a story without an outlet by its file, unless its headline does already."""
    if story.title is None and file is None:
        return tr("outlet unknown")
    return tr("outlet unknown, {}").format(file or file_name(story.path.name))


def file_in(folder: Path | None, story: StoryRow) -> str:
    """Name the file of a story inside of the folder, and which story of that file it is if it is not the first."""
    inside = folder is not None and story.path.is_relative_to(folder)
    name = file_name(str(story.path.relative_to(folder)) if folder is not None and inside else story.path.name)
    return tr("{}, no. {}").format(name, story.record + 1) if story.record else name


def hits_text(hits: int) -> str:
    """Say how often something was found."""
    return counted(hits, tr("{} hit"), tr("{} hits"))


def fold_text(fold: Fold) -> str:
    """Say what a line stands for: "▸ 6 sentences only here, 2 shared"."""
    parts = [
        (fold.divergent, tr("{} sentence only here"), tr("{} sentences only here")),
        (fold.not_known, tr("{} sentence not known"), tr("{} sentences not known")),
        (fold.shared, tr("{} shared sentence"), tr("{} shared sentences")),
        (fold.not_compared, tr("{} line that is not compared"), tr("{} lines that are not compared")),
    ]
    said = [counted(count, one, many) for count, one, many in parts if count]
    return "▸ " + ", ".join(said)


def _reason(story: StoryRow) -> str | None:
    return None if story.reason is None else reason_text(story.reason)
