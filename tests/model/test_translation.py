from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Article, Doubt, Translation
from reader.model.translation import TranslatedSentence, rebuild
from tests.comparing.articles import make_article

words = st.text("abcd ", min_size=1, max_size=12).map(lambda text: text.strip() or "a")


def told(*sentences: TranslatedSentence) -> dict[int, TranslatedSentence]:
    return {sentence.index: sentence for sentence in sentences}


def test_sentences_take_the_places_of_the_originals() -> None:
    article = make_article("eins", "zwei", "drei")
    rebuilt = rebuild(article, told(TranslatedSentence(0, "one"), TranslatedSentence(2, "three", "it repeats")))
    assert rebuilt.text == "one\nzwei\nthree"
    assert [rebuilt.sentence_text(index) for index in range(3)] == ["one", "zwei", "three"]
    assert rebuilt.doubts == (Doubt(2, "it repeats"),)
    assert rebuilt.original is article


@given(st.lists(words, min_size=1, max_size=8), st.data())
def test_rebuilt_article_keeps_its_shape(sentences: list[str], data: st.DataObject) -> None:
    article = make_article(*sentences)
    indices = data.draw(st.sets(st.sampled_from(range(len(sentences)))))
    new = {index: TranslatedSentence(index, data.draw(words)) for index in indices}
    rebuilt = rebuild(article, new)
    expected = [new[index].text if index in new else text for index, text in enumerate(sentences)]
    assert [rebuilt.sentence_text(index) for index in range(len(sentences))] == expected
    assert [p.span.of(rebuilt.text) for p in rebuilt.paragraphs] == expected


def test_badge_names_each_package_of_a_chain() -> None:
    made_by = Translation("Argos Translate", "el_en+en_fr", "1.9+1.10", "2026-11-21")
    assert made_by.made_with() == "Argos Translate el→en 1.9 + en→fr 1.10, 2026-11-21"


def test_article_without_sentences_stays_empty() -> None:
    article = replace(make_article("a"), text="", paragraphs=(), sentences=())
    rebuilt: Article = rebuild(article, {})
    assert rebuilt.text == ""
