from pathlib import Path

from PySide6.QtCore import QStandardPaths

from reader.ui.widgets.usual_folder import usual_folder


def test_a_dialog_begins_at_home_where_there_is_no_folder_for_documents(home: Path) -> None:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    assert usual_folder(documents) == home
    (home / "Documents").mkdir()
    assert usual_folder(documents) == home / "Documents"
