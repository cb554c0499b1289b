"""The table of sorts: each word is of one sort of a class, and no two sorts of a class are one."""

from reader.comparing.differing.statements.sentence_facts import read_facts
from reader.comparing.differing.statements.slots.classes import Sort, are_exclusive, sorts_of
from reader.comparing.differing.statements.slots.meanings import glosses_of


def _sorts(word: str, language: str) -> frozenset[Sort]:
    return sorts_of(read_facts(f"x {word}", language, None).words[-1], language)


def test_words_of_any_language_have_sorts() -> None:
    assert _sorts("pistols", "en") == {Sort("implement", "gun.pistol")}
    assert Sort("implement", "gun.pistol") in _sorts("pistolet", "fr")
    assert _sorts("Keller", "de") == {Sort("room", "cellar")}
    assert not _sorts("heading", "en")


def test_a_part_is_not_exclusive_of_its_whole() -> None:
    hand, arm, leg = (_sorts(word, "en") for word in ("hand", "arm", "leg"))
    assert are_exclusive(arm, leg, "body")
    assert not are_exclusive(hand, arm, "body")
    assert not are_exclusive(arm, leg, "vehicle")


def test_a_shore_is_of_any_water() -> None:
    shore, river, sea, forest = (_sorts(word, "en") for word in ("shore", "river", "sea", "forest"))
    assert not any(are_exclusive(shore, water, "place") for water in (river, sea, _sorts("lake", "en")))
    assert not are_exclusive(_sorts("rive", "fr"), river, "place")
    assert are_exclusive(river, sea, "place")
    assert are_exclusive(shore, forest, "place")


def test_forms_of_irregular_verbs_are_known() -> None:
    assert glosses_of("fled", "en") == glosses_of("flees", "en") == {"flee": 1.0}
