"""The words for people: kinds, counts, states, errors. Texts come as facts from the other rooms."""

import re
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from reader.app.background.translations import TranslationState, TranslationStatus
from reader.app.stories.story import Story, StoryState
from reader.model.article import Article
from reader.model.comparison import Comparison, Link, LinkKind, ReasonKind, Side
from reader.model.translation import Wording
from reader.rendering.collapsing import Fold
from reader.rendering.marks import Layer

# Controls, and what turns the direction of letters: "evil <override>txt.exe" would be read as "evil exe.txt".
_INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_WITHOUT_ZONE = re.compile(r"(\d\d:\d\d)(?:Z|[+-]\d\d:?\d\d)$")


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("wording", text)


def kind_name(kind: LinkKind) -> str:
    """Give the word for a kind of link."""
    return {
        LinkKind.IDENTICAL: tr("identical"),
        LinkKind.EDITED: tr("edited"),
        LinkKind.REWORDED: tr("reworded"),
        LinkKind.PARTIAL: tr("in part"),
    }[kind]


def kind_definition(kind: LinkKind) -> str:
    """Say what a kind of link means."""
    return {
        LinkKind.IDENTICAL: tr("the same words, whatever their case, quotes, dashes and spaces"),
        LinkKind.EDITED: tr("at least 60 % of the words survive"),
        LinkKind.REWORDED: tr("fewer than 60 % of the words survive"),
        LinkKind.PARTIAL: tr("one holds the other and more, or they share a quotation or a clause"),
    }[kind]


def layer_name(layer: Layer) -> str:
    """Give the word for a layer of marks."""
    match layer:
        case Layer.MOVED:
            return tr("moved")
        case Layer.ONLY_LEFT:
            return tr("only left")
        case Layer.ONLY_RIGHT:
            return tr("only right")
    return kind_name(LinkKind(layer.value))


def layer_definition(layer: Layer) -> str:
    """Say what a layer of marks means."""
    match layer:
        case Layer.MOVED:
            return tr("outside the longest run of links that keeps the order of both stories")
        case Layer.ONLY_LEFT:
            return tr("passages without a link on the right")
        case Layer.ONLY_RIGHT:
            return tr("passages without a link on the left")
    return kind_definition(LinkKind(layer.value))


def language_name(code: str | None) -> str:
    """Give the English name of a language, or its code where Qt has no name."""
    if code is None:
        return tr("unknown language")
    language = QLocale.codeToLanguage(code)
    return code if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def article_language(article: Article) -> str:
    """Give the language of an article, of a translation both: "Greek → English"."""
    name = language_name(article.language)
    original = None if article.original is None else article.original.language
    return name if original in (None, article.language) else f"{language_name(original)} → {name}"


def translation_note(article: Article, sentence: int, wording: Wording) -> str:
    """Say of a sentence of a translation why it is doubtful, and what it is in the words that are not shown."""
    assert article.original is not None
    lines = [tr("Doubtful translation: {}").format(d.reason) for d in article.doubts if d.sentence == sentence]
    match wording:
        case Wording.TRANSLATION:
            lines.append(f"{language_name(article.original.language)}: {article.original.sentence_text(sentence)}")
        case Wording.ORIGINAL:
            lines.append(f"{tr('machine-translated')}: {article.sentence_text(sentence)}")
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
            return tr("not translated: {}").format(status.error)
    return ""


def size_text(size_bytes: int | None) -> str:
    """Give a size as people read it: "86.4 MB"."""
    if size_bytes is None:
        return tr("not known before it is fetched")
    return tr("{} MB").format(QLocale().toString(size_bytes / 1_000_000, "f", 1))


def story_headline(story: Story) -> str:
    """Give what names the story: its headline; the file's name only where there is none."""
    return story.title or printable(story.path.name)


def story_facts(story: Story, file: str | None = None) -> str:
    """Give what a row says below the headline; `file` names the file of a story that looks like another."""
    if story.state is StoryState.READING:
        return tr("reading …")
    if story.state is StoryState.FAILED:
        return story.reason or tr("could not be read")
    if not story.words:
        return " · ".join(fact for fact in (story.reason, tr("no story found in it"), file) if fact)
    words = counted(story.words, tr("{} word"), tr("{} words"))
    little = tr("little text") if story.has_little_text else None
    published = _WITHOUT_ZONE.sub(r"\1", date_text(story.published))
    facts = (story.reason, little, story.outlet, file, published, language_name(story.language), words)
    return " · ".join(fact for fact in facts if fact)


def file_in(folder: Path | None, story: Story) -> str:
    """Name the file of a story inside of the folder, and which story of that file it is if it is not the first."""
    inside = folder is not None and story.path.is_relative_to(folder)
    name = printable(str(story.path.relative_to(folder)) if folder is not None and inside else story.path.name)
    return tr("{}, no. {}").format(name, story.record + 1) if story.record else name


def hits_text(hits: int) -> str:
    """Say how often something was found."""
    return counted(hits, tr("{} hit"), tr("{} hits"))


def counted(number: int, one: str, many: str) -> str:
    """Say a number of something, in the words for one and for many."""
    return (one if number == 1 else many).format(QLocale().toString(number))


def date_text(iso: str | None) -> str:
    """Give an ISO date as people read it, at its own precision: "2015-12-26 16:53"."""
    return "" if iso is None else re.sub(r"(\d\d:\d\d):\d\d(\.\d+)?", r"\1", iso.replace("T", " "))


def counts_text(comparison: Comparison) -> str:
    """Give the line of counts: "14 shared (5 identical, …; 2 moved) · 9 only left · 12 only right"."""
    kinds = Counter(link.kind for link in comparison.links)
    parts = [f"{kinds[kind]} {kind_name(kind)}" for kind in LinkKind if kinds[kind]]
    moved = sum(link.moved for link in comparison.links)
    inside = ", ".join(parts) + (tr("; {} moved").format(moved) if moved else "")
    shared = tr("{} shared").format(len(comparison.links)) + (f" ({inside})" if inside else "")
    if not comparison.knows_divergence:
        return f"{shared} · {no_divergence()}"
    left, right = (len(comparison.divergent(side)) for side in Side)
    return " · ".join((shared, tr("{} only left").format(left), tr("{} only right").format(right)))


def no_divergence() -> str:
    """Say why a comparison does not tell what only one story says."""
    return tr("what only one says is not known: two languages, not translated")


def fold_text(fold: Fold) -> str:
    """Say what a line stands for: "▸ 6 sentences only here, 2 shared"."""
    parts = [
        (fold.divergent, tr("{} sentence only here"), tr("{} sentences only here")),
        (fold.shared, tr("{} shared sentence"), tr("{} shared sentences")),
        (fold.not_compared, tr("{} line that is not compared"), tr("{} lines that are not compared")),
    ]
    said = [counted(count, one, many) for count, one, many in parts if count]
    return "▸ " + ", ".join(said)


def counts_definition() -> str:
    """Define every word of the line of counts."""
    lines = [tr("Shared: links between sentences that tell the same thing.")]
    lines += [f"{kind_name(kind).capitalize()}: {kind_definition(kind)}." for kind in LinkKind]
    lines.append(tr("Moved: the link stands outside the longest run of links that keeps the order of both stories."))
    lines.append(tr("Only left, only right: passages of sentences without a link; how many runs, not how many words."))
    return "\n".join(lines)


def sentence_place(article: Article, index: int) -> str:
    """Say which sentence of its story it is: "Sentence 7 of 31"."""
    return tr("Sentence {} of {}").format(index + 1, len(article.sentences))


def sentence_description(comparison: Comparison, side: Side, index: int) -> str:
    """Say for a screen reader and the status line what a sentence is: "sentence 7, linked to 12 on the right, …"."""
    name = sentence_place(comparison.article(side), index)
    is_left = side is Side.LEFT
    # Asked for at every move of the mouse: 4,000 links take a tenth of the time without a call for each.
    links = [link for link in comparison.links if index in (link.left if is_left else link.right)]
    if links:
        return ", ".join([name, *(_link_description(comparison, link, side) for link in links)])
    if not comparison.article(side).is_compared(index):
        return f"{name}, {tr('not compared')}"
    return f"{name}, {tr('only here') if comparison.knows_divergence else tr('without a link')}"


def link_reasons(link: Link) -> str:
    """Say why a link was made: its kind and score, and what its sides have in common."""
    lines = [f"{kind_name(link.kind).capitalize()} · {link.score:.2f}" + (f" · {tr('moved')}" if link.moved else "")]
    names = {
        ReasonKind.WORDS: tr("Rare words"),
        ReasonKind.NAMES: tr("Names"),
        ReasonKind.NUMBERS: tr("Numbers"),
        ReasonKind.QUOTATION: tr("Quotation"),
        ReasonKind.RUN: tr("Longest run"),
        ReasonKind.DISTANCE: tr("Moved by"),
    }
    lines += [f"{names[reason.kind]}: {', '.join(reason.values)}" for reason in link.reasons if reason.values]
    return "\n".join(lines)


def plain_tooltip(text: str) -> str:
    """Keep Qt from taking a document's words in a tooltip for markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<p>{escaped}</p>" if text else ""


def printable(text: str) -> str:
    """Give a file's name as it is: what is not UTF-8, what is invisible and what turns the letters round is a mark."""
    return _INVISIBLE.sub(
        "\N{REPLACEMENT CHARACTER}", text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    )


def _link_description(comparison: Comparison, link: Link, side: Side) -> str:
    there = " + ".join(str(index + 1) for index in link.of(side.other))
    where = tr("linked to {} on the right") if side is Side.LEFT else tr("linked to {} on the left")
    words = [where.format(there), kind_name(link.kind)]
    if link.moved:
        words.append(how_moved(comparison, link, side))
    return ", ".join(words)


def how_moved(comparison: Comparison, link: Link, side: Side) -> str:
    """Say whether the partner of a moved link stands further up or down, and by how many links."""
    places = next((reason.values[0] for reason in link.reasons if reason.kind is ReasonKind.DISTANCE), "")
    before, there = (sum(other.of(s)[0] < link.of(s)[0] for other in comparison.links) for s in (side, side.other))
    return (tr("moved up {}") if there < before else tr("moved down {}")).format(places).rstrip()
