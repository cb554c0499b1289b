"""The language of the interface: chosen in the settings, or the first of the system's that there is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reader.storage import paths
from reader.wording import catalogue
from reader.wording.catalogue import ENGLISH, Translations, languages_in, own_words, read_translations


class CatalogueTranslator(QTranslator):
    """Answers Qt's `tr` from a catalogue as it is kept, so that no second, compiled copy of it can be an old one."""

    def __init__(self, translations: Translations) -> None:
        super().__init__()
        self._translations = translations

    def isEmpty(self) -> bool:
        """Tell whether there is nothing to be asked for."""
        return not self._translations

    def translate(self, context: str, sourceText: str, /, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: ARG002, N803 - Qt's signature
        """Return the words for a text; None where the catalogue has none."""
        return self._translations.get((context, sourceText))


def offered_languages() -> tuple[str, ...]:
    """Return the codes of the languages that the interface speaks, English first."""
    return (ENGLISH, *languages_in(paths.resource("translations")))


def language_of(chosen: str, system: Sequence[str]) -> str:
    """Return the language that is spoken where one was chosen ("" for none) and the system asks for others, in order.

    The system's are names such as "el-GR" or "de".
    """
    offered = offered_languages()
    wanted = [chosen] if chosen else [name.partition("-")[0] for name in system]
    return next((language for language in wanted if language in offered), ENGLISH)


def speak(chosen: str) -> list[QTranslator]:
    """Let the program speak the language; returns what the application needs for it, to be kept as long as that."""
    language = language_of(chosen, QLocale.system().uiLanguages())
    translations = read_translations(paths.resource("translations"), language)
    catalogue.use(own_words(translations), language)
    qt_own = QTranslator()
    qt_own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Qt would ask one that has no words for each text, through Python.
    translators = [qt_own, *([CatalogueTranslator(translations)] if translations else [])]
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    return translators
