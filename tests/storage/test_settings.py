import json
from dataclasses import fields
from enum import Enum
from pathlib import Path

import pytest

from reader.storage.settings import (
    FontChoice,
    Settings,
    ThemeChoice,
    WindowState,
    load_settings,
    save_settings,
    settings_file,
)


def test_settings_come_back_as_they_were_saved() -> None:
    settings = Settings(theme=ThemeChoice.DARK, font=FontChoice.SERIF, font_percent=150, recent_folders=["/a", "/b"])
    settings.windows.append(WindowState(geometry="00ff", left="0 /a/b.txt", checked=["lock"]))
    save_settings(settings)
    assert load_settings() == settings


def test_no_setting_is_left_out() -> None:
    for entry in fields(Settings):
        settings = Settings()
        setattr(settings, entry.name, another(getattr(settings, entry.name), entry.name))
        save_settings(settings)
        assert load_settings() == settings != Settings(), entry.name


def another(value: object, name: str) -> object:
    match value:
        case list():
            return [WindowState(left="0 /a.txt") if name == "windows" else "number"]
        case Enum():
            return next(one for one in type(value) if one is not value)
        case bool():
            return not value
        case int():
            return value + 10
        case _:
            return "el"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"theme": 3, "recent_folders": {}}'])
def test_damaged_file_gives_the_first_values(content: bytes) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(content)
    assert load_settings() == Settings()


def test_damaged_entry_loses_itself_alone() -> None:
    settings_file().parent.mkdir(parents=True)
    stored = {
        "theme": "mauve",
        "font_percent": 9999,
        "windows": [{"geometry": 1, "splitter": "aa", "files": [1, "b"]}, 3],
        "unknown": 1,
    }
    settings_file().write_text(json.dumps(stored), encoding="utf-8")
    settings = load_settings()
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.font_percent == 300
    assert settings.windows == [WindowState(splitter="aa", files=["b"])]


def test_recent_folders_are_the_last_ones_once_each() -> None:
    settings = Settings()
    for number in [*range(12), 11, 5]:
        settings.remember_folder(settings_file().parent / str(number))
    names = [name.rsplit("/", 1)[-1] for name in settings.recent_folders]
    assert names == ["5", "11", "10", "9", "8", "7", "6", "4"]


def test_two_programs_keep_each_others_changes() -> None:
    save_settings(Settings(recent_folders=["/a"]))
    one, other = load_settings(), load_settings()
    one.theme = ThemeChoice.DARK
    other.font_percent = 150
    save_settings(one, since=load_settings())
    save_settings(other, since=Settings(recent_folders=["/a"]))
    both = load_settings()
    assert (both.theme, both.font_percent, both.recent_folders) == (ThemeChoice.DARK, 150, ["/a"])


def test_forgotten_folder_is_not_offered_again() -> None:
    settings = Settings(recent_folders=["/a", "/b"])
    settings.forget_folder(Path("/a"))
    assert settings.recent_folders == ["/b"]
