"""Whether two sentences tell in two ways that nothing befell some."""

import pytest

from reader.comparing.differing.statements.people.harm.unharmed import tell_both_unharmed
from reader.comparing.differing.statements.sentence_facts import read_facts


def are_same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    left, right = (read_facts(text, language, None) for language, text in (one, other))
    found = tell_both_unharmed(left, right)
    assert tell_both_unharmed(right, left) is found
    return found


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "None of the 42 hikers was killed.", "All of the walkers are alive, although two of them were hurt."),
        ("en", "None of the 42 hikers was killed.", "The 42 walkers from Sorn survived."),
        ("en", "No one on the ferry was hurt.", "All the passengers were unhurt, the owner said."),
        ("de", "Keines der 42 Kinder kam ums Leben.", "Alle Schüler haben überlebt."),
        ("de", "Verletzt wurde niemand.", "Alle Fahrgäste blieben unverletzt."),
        ("fr", "Aucun des élèves n'a été tué.", "Tous les enfants sont sains et saufs."),
        ("es", "Ninguno de los 42 niños murió.", "Los alumnos, todos ellos a salvo, volvieron a casa."),
        ("it", "Nessuno dei bambini è morto.", "Tutti gli alunni sono illesi."),
        ("pt", "Nenhum dos alunos morreu.", "Todas as crianças sobreviveram."),
        ("nl", "Geen van de kinderen kwam om.", "Alle leerlingen zijn ongedeerd."),
        ("el", "Κανένα από τα 42 παιδιά δεν σκοτώθηκε.", "Οι μαθητές σώθηκαν όλοι."),
        ("ru", "Ни один из детей не погиб.", "Все школьники живы."),
        ("pl", "Żadne z 42 dzieci nie zginęło.", "Ocaleli wszyscy, 42 dzieci przeżyły."),
    ],
)
def test_none_killed_is_all_alive(language: str, one: str, other: str) -> None:
    assert are_same((language, one), (language, other))


def test_a_life_that_was_lost_is_no_life() -> None:
    assert not are_same(("de", "Alle 42 Kinder kamen ums Leben."), ("de", "Alle 42 Kinder sind am Leben."))


def test_it_is_so_in_two_languages() -> None:
    assert are_same(("en", "None of the 42 hikers was killed."), ("fr", "Les 42 randonneurs sont vivants."))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("None of the 42 hikers was killed.", "All 17 guards survived."),  # of others
        ("None of the 42 hikers was killed.", "Five of them survived."),  # not of all
        ("None of the 42 hikers was killed.", "Two guards died, but all the hikers survived."),  # and more
        ("None of the 42 hikers was killed.", "Not all of the hikers survived."),
        ("None of the 42 hikers was seriously hurt.", "All of the hikers are unhurt."),
        ("None of the 42 hikers was killed.", "All of the hikers should be safe by noon."),
        ("None of the 42 hikers was found.", "All of the hikers are alive."),
        ("None of the 42 hikers was hurt.", "All of the hikers had maps."),
    ],
)
def test_who_tells_of_others_or_of_some_or_of_more_tells_another_thing(one: str, other: str) -> None:
    assert not are_same(("en", one), ("en", other))
