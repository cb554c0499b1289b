"""Forms of words whose stem is not that of their headword."""

import pytest

from reader.comparing.crosslingual.correspondences import find_correspondences
from reader.comparing.crosslingual.forms import headword_of, read_forms
from reader.comparing.crosslingual.lexicons import LANGUAGES, Dictionary, read_lexicon
from reader.comparing.crosslingual.terms import Term, find_terms, known_headword
from reader.comparing.profiling.stemming import stem


@pytest.mark.parametrize(
    ("language", "form", "headword"),
    [
        *(("de", "sagte", "sagen"), ("de", "aufgegeben", "aufgeben"), ("de", "übernommen", "übernehmen")),
        *(("es", "vuelve", "volver"), ("es", "dijeron", "decir"), ("es", "mujeres", "mujer")),
        *(("fr", "viennent", "venir"), ("it", "scelse", "scegliere"), ("pt", "milhões", "milhão")),
        *(("el", "έστειλε", "στέλνω"), ("bg", "града", "град"), ("ru", "произошло", "произойти")),
        *(("nl", "verloor", "verliezen"), ("sv", "skrevs", "skriva"), ("fi", "sopimuksen", "sopimus")),
        *(
            ("tr", "konusunda", "konu"),
            ("tr", "ediyor", "et"),
            ("tr", "gerektiğini", "gerekmek"),
            ("pl", "dnia", "dzień"),
            ("en", "stolen", "steal"),
            ("en", "shorter", "short"),
        ),
    ],
)
def test_a_form_leads_to_its_headword(language: str, form: str, headword: str) -> None:
    known = stem(form, language)
    assert known != stem(headword, language)
    assert headword_of(known, language, {stem(headword, language)}) == stem(headword, language)


@pytest.mark.parametrize(("language", "form", "headword"), [("de", "brachte", "bringen"), ("pb", "disse", "dizer")])
def test_a_form_that_no_dictionary_has_is_known_as_its_headword(language: str, form: str, headword: str) -> None:
    assert stem(form, language) not in read_lexicon(language)
    assert known_headword(stem(form, language), language) == stem(headword, language)


@pytest.mark.parametrize(("language", "stem"), [("de", "haus"), ("es", "cas"), ("fr", "maison")])
def test_what_the_dictionary_has_stays(language: str, stem: str) -> None:
    assert known_headword(stem, language) == ""


def test_a_word_that_is_too_short_has_no_rule() -> None:
    assert headword_of("ет", "ru", {"", "т", "ет", "етн"}) == ""


def test_a_form_stands_for_its_headword_where_that_is_asked_for() -> None:
    english, german = Term("stole", "stole", headword="steal"), Term("gestohl", "gestohlen", headword="stehl")
    lexicons = Dictionary({}, "en"), Dictionary({"stehl": "steal9"}, "de")
    assert find_correspondences([english], [german], lexicons, with_forms=True)[english, german].meaning == "steal"
    assert (english, german) not in find_correspondences([english], [german], lexicons)


def test_terms_know_the_headword_of_a_form() -> None:
    assert {placed.term.headword for placed in find_terms("Crews brought a crane", "en")} == {"", "bring"}
    assert {placed.term.headword for placed in find_terms("Sie brachten einen Kran", "de")} == {"", "bring"}


@pytest.mark.parametrize("language", sorted(LANGUAGES - {"id", "ja", "zh"}))
def test_every_headword_is_in_the_dictionary(language: str) -> None:
    """A line whose headword the dictionary does not have finds nothing."""
    heads = set(read_forms(language).irregular.values())
    assert {head for head in heads if head not in read_lexicon(language)} == set()
