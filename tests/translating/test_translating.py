from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from reader.comparing import compare
from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.comparison import LinkKind
from reader.model.errors import MissingPackage
from reader.model.translation import TranslatedSentence
from reader.reading import read_article
from reader.storage.paths import packages_folder
from reader.storage.translation_memory import Memory
from reader.translating import Translator, recall, translate
from reader.translating.engine import Engine
from tests.comparing.articles import make_article


@pytest.fixture
def translator(engine: Engine, greek_package: Path) -> Iterator[Translator]:
    memory = Memory(None)
    yield Translator(engine, memory, greek_package.parent)
    memory.close()


@pytest.fixture
def greek(samples: Path) -> Article:
    return read_article(samples / "002_c6670db91a2f48ee.txt")


class CountingEngine(Engine):
    """Says how many sentences it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    def translate(self, route: object, sentences: Sequence[str]) -> Iterator[list[str]]:  # noqa: ARG002 - as above it
        for sentence in sentences:
            self.given.append(sentence)
            yield [f"[{sentence}]"]


def test_sentence_i_stays_sentence_i(translator: Translator, greek: Article) -> None:
    translated = translate(greek, "en", translator)
    assert translated.original is greek
    assert len(translated.sentences) == len(greek.sentences)
    assert [s.paragraph for s in translated.sentences] == [s.paragraph for s in greek.sentences]
    assert [p.role for p in translated.paragraphs] == [p.role for p in greek.paragraphs]
    assert translated.sentence_text(7) == "Why however the warning was sent by fax?"
    assert translated.language == "en"
    assert translated.title == translated.sentence_text(0)
    assert all(s.span.of(translated.text).strip() for s in translated.sentences)


def test_translation_names_engine_package_and_day(translator: Translator, greek: Article) -> None:
    made_by = translate(greek, "en", translator).translation
    assert made_by is not None
    assert (made_by.engine, made_by.package, made_by.version) == ("Argos Translate", "el_en", "1.9")
    assert made_by.made_with() == f"Argos Translate el→en 1.9, {made_by.date}"


def test_sentences_are_told_as_they_come(translator: Translator, greek: Article) -> None:
    told: list[TranslatedSentence] = []
    translated = translate(greek, "en", translator, told.append)
    assert sorted(sentence.index for sentence in told) == list(range(len(greek.sentences)))
    assert all(translated.sentence_text(sentence.index) == sentence.text for sentence in told)


def test_what_keeps_its_script_is_doubted_and_not_compared(translator: Translator, greek: Article) -> None:
    translated = translate(greek, "en", translator)
    assert {doubt.sentence for doubt in translated.doubts} == {10}
    assert 10 not in translated.compared_sentences()


def test_translated_report_is_linked_to_one_in_english(translator: Translator, greek: Article, samples: Path) -> None:
    english = read_article(samples / "000_4be1a90c77d2e615.txt")
    through, without = (compare(article, english) for article in (translate(greek, "en", translator), greek))
    assert {link.kind for link in without.links} == {LinkKind.BY_WORDS}
    assert sum(link.kind is not LinkKind.BY_WORDS for link in through.links) >= 5


def test_nothing_is_translated_twice(greek: Article, greek_package: Path) -> None:
    engine, memory = CountingEngine(), Memory(None)
    translator = Translator(engine, memory, greek_package.parent)
    first = translate(greek, "en", translator)
    assert len(engine.given) == len(set(engine.given)) == len(greek.sentences) - 1  # the lead stands there twice
    engine.given.clear()
    assert translate(greek, "en", translator) == first
    assert engine.given == []
    memory.close()


def test_run_that_was_killed_goes_on_where_it_was(greek: Article, greek_package: Path) -> None:
    engine, memory = CountingEngine(), Memory(None)
    translator = Translator(engine, memory, greek_package.parent)

    def die(sentence: TranslatedSentence) -> None:
        if sentence.index == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        translate(greek, "en", translator, die)
    done = len(engine.given)
    translate(greek, "en", translator)
    assert 0 < done < len(greek.sentences) - 1
    assert len(engine.given) == len(greek.sentences) - 1
    memory.close()


def test_article_once_translated_is_recalled_without_packages(translator: Translator, greek: Article) -> None:
    assert recall(greek, "en", translator) is None
    first = translate(greek, "en", translator)
    elsewhere = replace(translator, engine=CountingEngine(), folder=packages_folder() / "gone")
    assert recall(greek, "en", elsewhere) == first
    assert recall(greek, "fr", elsewhere) is None


def test_article_in_the_reading_language_stays_as_it_is(translator: Translator) -> None:
    english = make_article("The rain stopped.")
    assert translate(english, "en", translator) is english
    assert recall(english, "en", translator) is None
    assert translate(replace(english, language=None), "en", translator).translation is None


def test_missing_package_is_named(translator: Translator) -> None:
    with pytest.raises(MissingPackage) as missing:
        translate(make_article("Der Regen.", language="de"), "en", translator)
    assert (missing.value.from_code, missing.value.into) == ("de", "en")


def test_what_has_no_letters_is_left_alone(translator: Translator) -> None:
    translated = translate(make_article("το φαξ", "***", "12:30", language="el"), "en", translator)
    assert translated.text == "the fax\n***\n12:30"
    assert translated.doubts == ()


def test_title_that_is_no_part_of_the_text_is_translated(translator: Translator) -> None:
    article = replace(make_article("το φαξ", language="el"), title="η πόλη")
    assert translate(article, "en", translator).title == "the town of"


def test_sentences_that_touch_are_set_apart(translator: Translator) -> None:
    article = Article(
        path=Path("story.txt"),
        digest="0" * 64,
        text="το φαξ.η βροχή.",
        paragraphs=(Paragraph(Span(0, 15), Role.BODY),),
        sentences=(Sentence(Span(0, 7), 0), Sentence(Span(7, 15), 0)),
        language="el",
    )
    assert translate(article, "en", translator).text == "the fax. the rain."
