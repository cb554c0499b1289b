from dataclasses import replace
from pathlib import Path

import pytest

from reader.comparing import compare
from reader.exporting.rows import units_of
from reader.model.article import Doubt
from reader.model.comparison import LinkKind, Side
from reader.translating.doubts import doubt_of
from tests.comparing.articles import make_article

HERE = Path(__file__).parent
OTHER_LANGUAGE = "Die Brücke von Mirena wurde am Montag nach drei Monaten wieder geöffnet."


def rows(name: str) -> list[tuple[str, str, str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    kinds, sources, targets = zip(*(line.split("\t") for line in lines), strict=True)
    return list(zip(kinds, sources, targets, strict=True))


def test_nearly_all_injected_failures_are_doubted() -> None:
    failures = rows("injected_failures.tsv")
    doubted = [kind for kind, source, target in failures if doubt_of(source, target, "el_en", "1.9")]
    assert len(failures) == 20
    assert len(doubted) >= 18


def test_hardly_any_sound_translation_is_doubted() -> None:
    sound = rows("sound_translations.tsv")
    doubted = [source for code, source, target in sound if doubt_of(source, target, f"{code}_en", "1.9")]
    assert len(sound) == 200
    assert len(doubted) <= 4


def test_no_failure_is_linked_by_its_wording_or_taken_for_divergence() -> None:
    failures = rows("injected_failures.tsv")
    original = make_article(*(source for _, source, _ in failures), language="el")
    doubts = [
        Doubt(number, reason)
        for number, (_, source, target) in enumerate(failures)
        if (reason := doubt_of(source, target, "el_en", "1.9"))
    ]
    translated = replace(
        make_article(*(target or "-" for _, _, target in failures)), original=original, doubts=tuple(doubts)
    )
    comparison = compare(
        translated, make_article("The bridge reopened.", *(target or "-" for _, _, target in failures))
    )
    doubtful = {doubt.sentence for doubt in doubts}
    units = units_of(comparison, Side.LEFT)
    divergent = {index for unit in units if unit.is_divergent for index in unit.sentences}
    assert len(doubtful) >= 18
    # By words it may be: then the words of the original were compared, not the machine's.
    by_wording = {left for link in comparison.links if link.kind is not LinkKind.BY_WORDS for left in link.left}
    assert not doubtful & by_wording
    assert not doubtful & divergent


@pytest.mark.parametrize(
    ("source", "target", "packages", "versions", "reason"),
    [
        (
            "Η βροχή σταμάτησε.",
            "The rain stopped.",
            "el_en",
            "1.5",
            "the package el_en 1.5 is known to translate badly",
        ),
        ("Η βροχή.", "Η βροχή.", "el_en", "1.9", "it keeps words of the original: βροχή"),
        ("Η βροχή σταμάτησε.", " ", "el_en", "1.9", "nothing came back"),
        (OTHER_LANGUAGE, OTHER_LANGUAGE, "de_en", "1.9", "it was copied and not translated"),
        (OTHER_LANGUAGE, OTHER_LANGUAGE + " Really.", "de_en", "1.9", "most of its words are those of the original"),
        ("Ήρθαν 40.", "They came, 14 of them.", "el_en", "1.9", "the number 40 is missing or changed"),
        ("Το 40% ήρθε.", "40 came.", "el_en", "1.9", "40 is a percentage in the original alone"),
        ("Τι θα γίνει αύριο;", "Home", "el_en", "1.9", "it reads like the menu of a website"),
    ],
)
def test_doubt_says_why(source: str, target: str, packages: str, versions: str, reason: str) -> None:
    assert doubt_of(source, target, packages, versions) == reason


def test_first_package_of_a_pivot_is_doubted_too() -> None:
    assert doubt_of("Η βροχή.", "La pluie.", "el_en+en_fr", "1.5+1.9") is not None
    assert doubt_of("Η βροχή.", "La pluie.", "el_en+en_fr", "1.9+1.0") is None


def test_banner_that_was_one_is_trusted() -> None:
    source = "Διαβάστε την πολιτική απορρήτου και τους όρους χρήσης."
    assert doubt_of(source, "Read the privacy policy and the terms of use.", "el_en", "1.9") is None


def test_close_languages_may_share_most_words() -> None:
    source = "Broen over elven ble åpnet igjen etter tre måneder"
    assert doubt_of(source, "Broen over elven blev åbnet igen efter tre måneder", "nb_da", "1.9") is None
