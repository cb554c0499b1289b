from reader.app.forgetting import forget_files
from reader.storage import paths


def test_everything_goes_but_packages_index_and_settings() -> None:
    kept = [
        paths.config_folder() / "settings.json",
        paths.packages_folder() / "el_en" / "model.bin",
        paths.data_folder() / "library.sqlite",
    ]
    gone = [
        paths.data_folder() / "pairs.json",
        paths.data_folder() / "translations" / "memory.sqlite",
        paths.cache_folder() / "page.png",
        paths.log_folder() / "crash.txt",
    ]
    for file in [*kept, *gone]:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x")
    forget_files()
    assert [file.exists() for file in [*kept, *gone]] == [True] * len(kept) + [False] * len(gone)


def test_nothing_to_forget_is_no_mistake() -> None:
    forget_files()
    assert not paths.data_folder().exists()
