import json

import pytest

from reader.settings import Settings, ThemeChoice, load_settings, save_settings, settings_file


def test_settings_come_back_as_they_were_saved() -> None:
    settings = Settings(theme=ThemeChoice.DARK, font_percent=150, recent_folders=["/a", "/b"])
    settings.window.geometry = "00ff"
    save_settings(settings)
    assert load_settings() == settings


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": 3, "recent_folders": {}}'])
def test_damaged_file_gives_the_first_values(content: bytes) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(content)
    assert load_settings() == Settings()


def test_damaged_entry_loses_itself_alone() -> None:
    settings_file().parent.mkdir(parents=True)
    stored = {"theme": "mauve", "font_percent": 9999, "window": {"geometry": 1, "splitter": "aa"}, "unknown": 1}
    settings_file().write_text(json.dumps(stored), encoding="utf-8")
    settings = load_settings()
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.font_percent == 300
    assert settings.window.splitter == "aa"


def test_recent_folders_are_the_last_ones_once_each() -> None:
    settings = Settings()
    for number in [*range(12), 11, 5]:
        settings.remember_folder(settings_file().parent / str(number))
    names = [name.rsplit("/", 1)[-1] for name in settings.recent_folders]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4"]
