"""Names by sound, in every script."""

import pytest

from reader.comparing.crosslingual.phonetics import skeleton_pairs, sound_likeness
from reader.comparing.crosslingual.transcription import sound_of
from reader.comparing.profiling.normalization import fold


def likeness(one: str, other: str) -> float:
    return sound_likeness(sound_of(fold(one)), sound_of(fold(other)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Τσερνιάκοφ", "Chernyakov"), ("Μπελμόντε", "Belmonte"), ("Γκρίμσον", "Grimson"), ("Ντέρεκ", "Derek")),
        *(("Волков", "Volkov"), ("Шевченко", "Shevchenko"), ("Жуковская", "Zhukovskaya"), ("קפלן", "Kaplan")),
        *(("كمال", "Kamal"), ("マルティン", "Martin"), ("Zelenskyy", "Zelensky"), ("Yusuf", "Youssef")),
    ],
)
def test_a_name_sounds_the_same_in_another_script(one: str, other: str) -> None:
    assert likeness(one, other) >= 0.72


@pytest.mark.parametrize(("one", "other"), [("Βόλκοφ", "Belmonte"), ("Ντέρεκ", "Dora"), ("Άντα", "Anton")])
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert likeness(one, other) < 0.72


def test_likeness_is_the_same_both_ways() -> None:
    assert sound_likeness("tramp", "tram") == sound_likeness("tram", "tramp") < 1


def test_names_that_sound_alike_share_consonants() -> None:
    assert skeleton_pairs(sound_of("rudskoi")) == skeleton_pairs(sound_of(fold("Ρουντσκόι")))


def test_a_doubled_letter_is_one_phone() -> None:
    assert sound_of("assad") == sound_of("asad")
