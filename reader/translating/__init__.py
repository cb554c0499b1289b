"""An Article becomes the same Article in another language; sentence i stays sentence i. Translating uses no network.

1. find the packages that lead from the article's language into the other (`routes`, `codes`);
2. take the sentences that were translated before (`storage.translation_memory`);
3. translate the rest in batches, and keep each batch at once: who kills the process loses nothing (`engine`);
4. doubt what can't be trusted (`doubts`);
5. put the sentences into the places of the original's.

Packages come from a file or, when the user says so, over the network: `package_index` asks what there is, `download`
fetches, `installing` tries what came (`package_archive`) and puts it into its place.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from reader.model.article import Article, Translation
from reader.model.errors import MissingPackage
from reader.model.translation import TranslatedSentence, rebuild
from reader.storage import paths
from reader.storage.privacy import kept
from reader.storage.translation_memory import Edition, Memory, Remembered, edition_of
from reader.translating.codes import argos_code, article_code
from reader.translating.doubts import doubt_of
from reader.translating.engine import ENGINE_NAME, Engine
from reader.translating.packages import installed_packages
from reader.translating.routes import find_route

OnSentence = Callable[[TranslatedSentence], object]


@dataclass(frozen=True, slots=True)
class Translator:
    """What translating needs beside an article; `folder` holds the installed packages."""

    engine: Engine
    memory: Memory
    folder: Path

    def close(self) -> None:
        """Close the memory; the translator is of no use after it."""
        self.memory.close()


def open_translator() -> Translator:
    """Return a translator that works with the packages and the memory of the program's data folder; close it."""
    return Translator(Engine(), Memory(kept(paths.translations_file())), paths.packages_folder())


def translate(
    article: Article, into: str, translator: Translator, on_sentence: OnSentence = lambda _sentence: None
) -> Article:
    """Return the article in the language `into`, with itself as `original`; each sentence is told as it comes.

    An article in that language, and one whose language isn't known, comes back as it is. Raises MissingPackage,
    MissingEngine and UnusablePackage.
    """
    if not needs_translation(article, into):
        return article
    assert article.language is not None
    route = find_route(installed_packages(translator.folder), article.language, into)
    edition = edition_of(route)
    sources = _sources_of(article)
    known = translator.memory.recall(edition, sources.values())
    translator.memory.place(edition, sources.values(), article.path)
    for sentence in _sentences(article, edition, known):
        on_sentence(sentence)
    missing = [source for source in dict.fromkeys(sources.values()) if source not in known]
    today = datetime.now(UTC).astimezone().date().isoformat()
    at = 0
    for targets in translator.engine.translate(route, missing):
        batch = dict(zip(missing[at : at + len(targets)], targets, strict=True))
        at += len(targets)
        translator.memory.keep(edition, batch, today)
        new = {source: Remembered(target, today) for source, target in batch.items()}
        for sentence in _sentences(article, edition, new):
            on_sentence(sentence)
        known |= new
    return _finished(article, into, edition, known)


def recall(article: Article, into: str, translator: Translator) -> Article | None:
    """Return the article as it was translated before, whole, or None; needs neither the engine nor the packages.

    What the installed packages made comes first, then what others made, the latest first.
    """
    if not needs_translation(article, into):
        return None
    assert article.language is not None
    sources = _sources_of(article)
    for edition in _editions(article.language, into, translator):
        known = translator.memory.recall(edition, sources.values())
        if len(known) == len(set(sources.values())):
            translator.memory.place(edition, sources.values(), article.path)
            return _finished(article, into, edition, known)
    return None


def needs_translation(article: Article, into: str) -> bool:
    """Tell whether the article is in another language than `into`, as far as that is known."""
    return article.language is not None and argos_code(article.language) != argos_code(into)


_TITLE = -1


def _sources_of(article: Article) -> dict[int, str]:
    """Return what has to be translated, by sentence; the title too where it isn't the headline of the text.

    What has no letter ("***", "12:30") is the same in every language.
    """
    texts = {index: " ".join(article.sentence_text(index).split()) for index in range(len(article.sentences))}
    if article.title and " ".join(article.title.split()) != article.headline_in_text():
        texts[_TITLE] = " ".join(article.title.split())
    return {index: text for index, text in texts.items() if any(map(str.isalpha, text))}


def _sentences(article: Article, edition: Edition, known: Mapping[str, Remembered]) -> Iterator[TranslatedSentence]:
    """Yield the sentences of the article that are known, each with its doubt."""
    for index, source in _sources_of(article).items():
        if index != _TITLE and source in known:
            target = known[source].target
            doubt = doubt_of(source, target, edition.packages, edition.versions)
            yield TranslatedSentence(index, target or source, doubt)


def _finished(article: Article, into: str, edition: Edition, known: Mapping[str, Remembered]) -> Article:
    sentences = {sentence.index: sentence for sentence in _sentences(article, edition, known)}
    rebuilt = rebuild(article, sentences)
    title = known.get(_sources_of(article).get(_TITLE, ""))
    dates = [known[source].made_on for source in _sources_of(article).values()]
    return replace(
        rebuilt,
        title=rebuilt.headline_in_text() if title is None and article.title else title.target if title else None,
        language=article_code(argos_code(into)),
        language_confidence=1.0,
        translation=Translation(ENGINE_NAME, edition.packages, edition.versions, max(dates, default="")),
    )


def _editions(language: str, into: str, translator: Translator) -> Iterator[Edition]:
    try:
        installed = edition_of(find_route(installed_packages(translator.folder), language, into))
    except MissingPackage:
        installed = None
    if installed is not None:
        yield installed
    for edition in translator.memory.editions_between(argos_code(language), argos_code(into)):
        if edition != installed:
            yield edition
