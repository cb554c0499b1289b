"""The matrix of an event as a model: a row a claim, a column a story."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from reader.app.events.matrix import Matrix, MatrixCell, MatrixRowKind
from reader.model.events.event import State
from reader.model.events.told_alone import links_beyond_claims
from reader.ui.widgets.plain_text import plain_tooltip
from reader.wording.catalogue import counted
from reader.wording.event.alone import alone_heading, alone_meaning, alone_note
from reader.wording.event.events import (
    copies_text,
    sentence_number,
    sentence_text,
    state_definition,
    state_name,
    story_facts,
    story_names,
    wording_text,
)
from reader.wording.event.tellers import voices_sign, voices_text

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_SENTENCES_IN_A_TIP = 4


class MatrixRole(IntEnum):
    """What delegate and headers may ask beside Qt's own roles."""

    CELL = Qt.ItemDataRole.UserRole + 1
    FACTS = Qt.ItemDataRole.UserRole + 2
    COUNT = Qt.ItemDataRole.UserRole + 3
    KIND = Qt.ItemDataRole.UserRole + 4
    KEPT = Qt.ItemDataRole.UserRole + 5  # what of a claim is told otherwise: no row of it is drawn without that


class MatrixModel(QAbstractTableModel):
    """Tells what is in view; a cell is worked out when it is first looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None
        self._names: tuple[str, ...] = ()
        self._cells: dict[tuple[int, int], MatrixCell] = {}

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self.matrix = matrix
        self._names = () if matrix is None else story_names(matrix.event)
        self._cells = {}
        self.endResetModel()

    def cell(self, row: int, column: int) -> MatrixCell:
        """Return a cell; there must be a matrix."""
        assert self.matrix is not None
        if (row, column) not in self._cells:
            self._cells[row, column] = self.matrix.cell(row, column)
        return self._cells[row, column]

    def rowCount(self, parent: Index = _TOP) -> int:
        """Count claims, and what follows them."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Count the stories that have a column."""
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        if self.matrix is None:
            return None
        cell = self.cell(index.row(), index.column())
        match role:
            case MatrixRole.CELL:
                return cell
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._told(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(self._tip(cell))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name a story, or say what a row claims."""
        count = self.columnCount() if orientation is Qt.Orientation.Horizontal else self.rowCount()
        if self.matrix is None or section >= count:  # a head may ask before it has heard of another matrix
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._story_data(self.matrix, self.matrix.columns[section], role)
        return self._row_data(self.matrix, section, role)

    def _told(self, cell: MatrixCell) -> str:
        """Say a cell in words: "BBC, in part, sentence 7"."""
        assert self.matrix is not None
        told = [self._names[cell.story]]
        if cell.count is not None:
            forms = self.tr("{} sentence found in no other story"), self.tr("{} sentences found in no other story")
            if links_beyond_claims(self.matrix.event):
                forms = self.tr("{} sentence in none of the rows"), self.tr("{} sentences in none of the rows")
            told.append(counted(cell.count, *forms))
        else:
            told += [state_name(cell.state), *cell.values, *cell.at_the_time]
        article = self.matrix.event.stories[cell.story].article
        numbers = ", ".join(str(article.number_of(sentence)) for sentence in cell.sentences)
        if numbers:
            one, many = self.tr("sentence {}"), self.tr("sentences {}")
            told.append((one if len(cell.sentences) == 1 else many).format(numbers))
        return ", ".join(told)

    def _tip(self, cell: MatrixCell) -> str:
        assert self.matrix is not None
        article = self.matrix.event.stories[cell.story].article
        texts = [sentence_text(article, sentence) for sentence in cell.sentences[:_SENTENCES_IN_A_TIP]]
        if cell.count is None:
            definition = state_definition(cell.state)
        else:
            definition = self.tr("“+ ?”: this number is not sure, for the reason above.") if cell.agreement else ""
        return "\n\n".join(filter(None, (self._told(cell), cell.agreement, *texts, definition)))

    def _story_data(self, matrix: Matrix, story: int, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._names[story]
            case MatrixRole.FACTS:
                copies = len(matrix.copies_of(story))
                more = "" if matrix.shows_copies else copies_text(copies)
                return " · ".join(filter(None, (story_facts(matrix.event, story), more)))
            case MatrixRole.KIND:
                return story == matrix.base
            case Qt.ItemDataRole.ToolTipRole:
                copies_names = ", ".join(self._names[n] for n in matrix.copies_of(story))
                same = self.tr("Much the same text: {}").format(copies_names) if copies_names else None
                article = matrix.event.stories[story].article
                told = (self._names[story], article.title, story_facts(matrix.event, story), same)
                return plain_tooltip("\n".join(filter(None, told)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._names[story]}, {story_facts(matrix.event, story)}"
        return None

    def _row_data(self, matrix: Matrix, section: int, role: int) -> Any:
        row = matrix.rows[section]
        match row.kind:
            case MatrixRowKind.CLAIM:
                text = wording_text(matrix.event, matrix.event.claims[row.number])
                count, said = voices_sign(matrix.event, row.number), voices_text(matrix.event, row.number)
            case MatrixRowKind.ALONE:
                text = alone_heading(matrix.event)
                count = said = str(matrix.alone_count())
            case MatrixRowKind.SENTENCE:
                text = sentence_text(matrix.event.stories[row.story].article, row.number)
                count, said = "1", alone_note(matrix.event, row.story, row.number)
            case MatrixRowKind.FOUND:
                article = matrix.event.stories[row.story].article
                text = f"{self._names[row.story]}: {sentence_text(article, row.number)}"
                count, said = "", sentence_number(article, row.number)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case MatrixRole.COUNT:
                return count
            case MatrixRole.KIND:
                return row.kind
            case MatrixRole.KEPT:
                return self._told_otherwise(matrix, section)
            case Qt.ItemDataRole.ToolTipRole:
                if row.kind is MatrixRowKind.ALONE:
                    return plain_tooltip(f"{text}\n{alone_meaning(matrix.event)}")
                return plain_tooltip("\n".join(filter(None, (text, said))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (text, said)))
        return None

    def _told_otherwise(self, matrix: Matrix, row: int) -> str:
        """Return what of the words of a row others tell otherwise, or at another time; "" where none does."""
        if matrix.rows[row].kind is not MatrixRowKind.CLAIM:
            return ""
        story = matrix.event.claims[matrix.rows[row].number].worded_by.story
        if story not in matrix.columns:
            return ""
        cell = self.cell(row, matrix.columns.index(story))
        return next(iter((*cell.values, *cell.at_the_time)), "")

    def is_known(self, row: int, column: int) -> bool:
        """Tell whether it is known how a story stands to a row."""
        return self.cell(row, column).state is not State.UNKNOWN
