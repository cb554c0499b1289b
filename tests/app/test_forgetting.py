from reader.app.forgetting import forget_files
from reader.storage import paths


def test_own_files_go_by_their_names_and_all_others_stay() -> None:
    kept = [
        paths.config_folder() / "settings.json",
        paths.packages_folder() / "el_en" / "model.bin",
        paths.data_folder() / "library.sqlite",
        paths.data_folder() / "my notes.txt",
    ]
    gone = [
        paths.data_folder() / "pairs.json",
        paths.data_folder() / ".pairs.json.0a1b2c3d.part",
        paths.data_folder() / "corrections.journal.copy",
        paths.data_folder() / "library.sqlite.damaged-17",
        paths.data_folder() / "library.sqlite-wal.damaged-17",
        paths.data_folder() / "translations.sqlite.damaged-17",
        paths.data_folder() / "translations" / "translations.sqlite",
        paths.cache_folder() / "downloads" / "x.part",
        paths.config_folder() / "QtProject.conf",
        paths.log_folder() / "crash.txt",
    ]
    for file in [*kept, *gone]:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    assert forget_files() == ()
    assert [file.name for file in kept if not file.exists()] == []
    assert [file.name for file in gone if file.exists()] == []


def test_nothing_to_forget_is_no_mistake() -> None:
    forget_files()
    assert not paths.data_folder().exists()
