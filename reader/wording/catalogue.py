"""The reader's language: each text of the program passes here, or through Qt's own `tr`, when it is said."""

from collections.abc import Mapping
from pathlib import Path

Translations = Mapping[tuple[str, str], str]
"""What is said for a text (context and English wording); the context of what is said here is empty."""

ENGLISH = "en"
"""The language that the program is written in."""

_words: Mapping[str, str] = {}
_language = ENGLISH


def use(words: Mapping[str, str], language: str = ENGLISH) -> None:
    """Say everything in these words, of this language, from now on; what they lack is said in English."""
    global _words, _language
    _words, _language = words, language


def language() -> str:
    """Return the code of the language that the program speaks."""
    return _language


def speak(folder: Path, language: str) -> None:
    """Say what is said outside Qt in a language of which the folder has catalogues."""
    if language != _language:
        use(own_words(read_translations(folder, language)), language)


def own_words(translations: Translations) -> Mapping[str, str]:
    """Return what is said here: the words without a context of Qt's."""
    return {text: words for (context, text), words in translations.items() if not context}


def tr(text: str) -> str:
    """Return a text in the reader's language."""
    return _words.get(text, text)


def counted(number: int, one: str, many: str) -> str:
    """Return a number of something, in the words for one and for many."""
    return (one if number == 1 else many).format(f"{number:,}")


def as_sentence(words: str) -> str:
    """Return words as a sentence of their own: "Found by a machine."."""
    return f"{words[:1].upper()}{words[1:]}."


def listed(words: tuple[str, ...]) -> str:
    """Return words as a sentence lists them: "a", "a and b", "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return tr("{} and {}").format(", ".join(words[:-1]), words[-1])


def languages_in(folder: Path) -> tuple[str, ...]:
    """Return the codes of the languages that a folder has a catalogue of: its files are named "interface.el.ts"."""
    return tuple(sorted(file.suffixes[0][1:] for file in folder.glob("interface.*.ts")))


def read_translations(folder: Path, language: str) -> Translations:
    """Read the catalogues of a language, in Qt's format; none for English, which the program is written in."""
    files = sorted(folder.glob(f"*.{language}.ts"))
    if not files:
        return {}
    # Who reads English waits for no parser.
    from xml.etree import ElementTree

    found: dict[tuple[str, str], str] = {}
    for file in files:
        for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314 - a file of our own
            for message in context.iter("message"):
                translation = message.findtext("translation")
                if translation:
                    found[context.findtext("name") or "", message.findtext("source") or ""] = translation
    return found
