"""Who speaks, where a name and an office stand between commas."""

import pytest

from reader.comparing import find_quotations
from tests.quality.differing.difference_scores import passage


def speakers(text: str, language: str) -> list[str]:
    return [text[one.start : one.end] for found in find_quotations(passage(text, language)) for one in found.speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“The weir has to be rebuilt,” Vera Molk, the warden, said.", "Vera Molk"),
        ("en", "“The weir has to be rebuilt,” the warden, Vera Molk, said on Monday.", "Vera Molk"),
        ("en", "“The weir has to be rebuilt,” said the warden, Vera Molk.", "Vera Molk"),
        ("en", "After talks with Karl Senn, Vera Molk, the warden, said: “The weir has to be rebuilt.”", "Vera Molk"),
        ("en", "“The weir has to be rebuilt,” Karl Senn, a friend of Vera Molk, said.", "Karl Senn"),
        ("de", "„Das Wehr muss neu gebaut werden“, sagte die Wärterin, Vera Molk.", "Vera Molk"),
        ("fr", "« Il faut reconstruire le barrage », a déclaré la gardienne, Vera Molk.", "Vera Molk"),
        ("fr", "Vera Molk, la gardienne du lac, a déclaré : « Il faut reconstruire le barrage. »", "Vera Molk"),
        ("es", "«Hay que reconstruir la presa», dijo la guarda, Vera Molk.", "Vera Molk"),
        ("pt", "“É preciso reconstruir a barragem”, disse a guarda do lago, Vera Molk.", "Vera Molk"),
        ("el", "«Το φράγμα πρέπει να χτιστεί ξανά», είπε η φύλακας, Βέρα Μολκ.", "Βέρα Μολκ"),
        ("it", "Ida Molk, custode della diga, ha detto: «La diga va ricostruita per tutti».", "Ida Molk"),
    ],
)  # fmt: skip
def test_the_name_between_commas_speaks(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“The weir has to be rebuilt,” Molk had said on Monday.", "Molk"),
        ("en", "“The weir has to be rebuilt,” residents have said of the flood.", "residents"),
        ("de", "„Das Wehr muss neu gebaut werden“, hatte Vera Molk am Montag gesagt.", "Vera Molk"),
        ("fr", "« Il faut reconstruire le barrage », Vera Molk avait déclaré lundi.", "Vera Molk"),
        ("nl", "“De dam moet worden herbouwd”, had Vera Molk maandag gezegd.", "Vera Molk"),
    ],
)
def test_what_is_of_the_verb_is_nobody(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language) == [speaker]


def test_who_is_named_for_another_does_not() -> None:
    text = "“The weir has to be rebuilt,” said Ida Lund, whose husband, Karl Senn, built it."
    assert speakers(text, "en") == ["Ida Lund"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The weir has to be “wholly rebuilt by the spring”, said that the town had been told so."),
        ("en", "There were shouts of “The weir has to be rebuilt!” from the gallery."),
        ("en", "What was told is said “in the town of the weir”."),
        ("fr", "Il faut « reconstruire tout le barrage », a dit que la ville le savait."),
    ],
)
def test_words_of_a_clause_name_nobody(language: str, text: str) -> None:
    assert speakers(text, language) == []


def test_a_pronoun_stands_alone_before_what_its_clause_tells() -> None:
    assert speakers("And he further said: “The weir has to be rebuilt at once.”", "en") == ["he"]
