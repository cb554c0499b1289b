"""How to read the view, and what the program is: pages of our own, in a dialog beside the stories."""

from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader import __version__
from reader.storage import paths
from reader.ui.widgets.fitting.screen_room import size_on_screen
from reader.wording.catalogue import tr

# What the program stands on, by the names of their distributions.
_LIBRARIES = (
    *("PySide6-Essentials", "argostranslate", "ctranslate2", "trafilatura", "lxml", "pypdfium2", "pikepdf"),
    *("diff-match-patch", "langdetect", "py3langid", "chardet", "PyStemmer", "markdown-it-py", "warcio"),
    *("striprtf", "msgspec", "platformdirs"),
)


class PageDialog(QDialog):
    """Shows a page of our own, written in Markdown, from one of its headings on."""

    def __init__(self, title: str, markdown: str, parent: QWidget, heading: str = "") -> None:
        super().__init__(parent)
        self._heading = heading
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(size_on_screen(self, QSize(720, 640)))
        self.page = QTextBrowser()
        self.page.setAccessibleName(title)
        self.page.setOpenLinks(False)  # nothing here may go anywhere
        self.page.document().setDocumentMargin(16)
        self.page.setMarkdown(markdown)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the heading: the page has its width, and so its lines, only now."""
        super().showEvent(event)
        document = self.page.document()
        block = document.begin()
        while block.isValid() and not (block.blockFormat().headingLevel() and block.text() == self._heading):
            block = block.next()
        if block.isValid():
            top = document.documentLayout().blockBoundingRect(block).top()
            self.page.verticalScrollBar().setValue(round(top))


def guide() -> str:
    """Return the guide in the reader's language. Raises FileNotFoundError: a broken installation."""
    return paths.resource(tr("guide.md")).read_text(encoding="utf-8")


def about() -> str:
    """Return what the program is, and under which terms it and what it stands on are."""
    rows = "\n".join(f"| {name} | {version} | {terms} |" for name, version, terms in _libraries())
    return f"""# Reader {__version__}

Compares how outlets tell the same event, side by side, on this computer.

Reader is under the Apache License 2.0. Fonts: Noto (SIL Open Font License). Word frequencies: wordfreq (CC BY-SA 4.0).
Dictionaries: WikDict by way of FreeDict (CC BY-SA 3.0), EDICT of the Electronic Dictionary Research and Development
Group (CC BY-SA 3.0), CC-CEDICT (CC BY-SA 4.0), CLDR (Unicode License). Sorts of things: WordNet 3.0 (WordNet License).

| it stands on | version | licence |
|---|---|---|
{rows}
"""


def _libraries() -> list[tuple[str, str, str]]:
    found = []
    for name in _LIBRARIES:
        try:
            told = metadata(name)
        except PackageNotFoundError:
            continue
        named = [told[field] for field in ("License-Expression", "License") if field in told]
        terms = next((name for name in named if _is_a_name(name)), "") or _classified(told.get_all("Classifier"))
        found.append((name, told["Version"], terms))
    return found


def _is_a_name(terms: str) -> bool:
    """Tell whether these are the name of a licence: some distributions hold its whole text there."""
    return terms != "UNKNOWN" and len(terms) < 60 and "\n" not in terms


def _classified(classifiers: list[str] | None) -> str:
    names = [name.rpartition(" :: ")[2] for name in classifiers or () if name.startswith("License ::")]
    return ", ".join(names) or "see its distribution"
