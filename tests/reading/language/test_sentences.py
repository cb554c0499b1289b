import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.language.document_words import find_known_words
from reader.reading.language.sentences import split_sentences
from tests.reading.sentence_cases import CASES

# Scripts that set no blank between sentences.
UNSPACED = ("zh", "ja")


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_paragraph_splits_where_its_bars_are(case: str) -> None:
    language, _, marked = case.partition(": ")
    expected = marked.split("|")
    text = ("" if language in UNSPACED else " ").join(expected)
    assert [span.of(text) for span in split_sentences(text, language)] == expected


def test_a_blank_that_was_lost_after_a_sentence_does_not_join_it_to_the_next() -> None:
    text = "The port of Halm was shut on Monday.Nobody was hurt on Sunday.“We did,” she said.It cost 2.50 crowns."
    assert [span.of(text) for span in split_sentences(text, "en")] == [
        "The port of Halm was shut on Monday.",
        "Nobody was hurt on Sunday.",
        "“We did,” she said.",
        "It cost 2.50 crowns.",
    ]


def test_a_word_that_the_document_shows_to_be_abbreviated_ends_no_sentence() -> None:
    text = "Abt. Nord schweigt. Die Abt. arbeitet weiter."
    known = find_known_words("Die Abt. arbeitet weiter.")
    assert [span.of(text) for span in split_sentences(text, "de", known)] == [
        "Abt. Nord schweigt.",
        "Die Abt. arbeitet weiter.",
    ]


def test_a_name_with_a_small_first_letter_begins_a_sentence_and_abbreviates_nothing() -> None:
    text = "It rained but nobody left. iPhone sales rose."
    spans = split_sentences(text, "en", find_known_words(text))
    assert [span.of(text) for span in spans] == ["It rained but nobody left.", "iPhone sales rose."]


def test_a_bar_ends_sentences_where_it_stands_for_the_danda() -> None:
    text = "पुल कब खुलेगा | यह कोई नहीं जानता |"
    assert [span.of(text) for span in split_sentences(text, "hi")] == ["पुल कब खुलेगा |", "यह कोई नहीं जानता |"]


def test_unknown_language_splits_like_any_other() -> None:
    text = "Dr. Ano came. He left."
    assert [span.of(text) for span in split_sentences(text, None)] == ["Dr. Ano came.", "He left."]


@pytest.mark.parametrize("text", ["", " \n\t", "\u3000"])
def test_blank_text_has_no_sentences(text: str) -> None:
    assert split_sentences(text, "en") == ()


@given(
    st.text(alphabet=st.sampled_from("aAIα.!?;·… \n\t«»\"'(—-•*=/\u3000。我5\u200b\xa0[]:)่"))
    | st.lists(st.sampled_from(["Mr.", "U.S.", "The", "he", "5.", "2019-05-12", "***", "•", '"No!"', "κ.", "ส่วน"])).map(
        " ".join
    )
    | st.text(),
    st.sampled_from(["en", "el", "th", "zh", "de", "xx", None]),
)
def test_spans_are_ordered_not_blank_and_cover_all_that_is_not_blank(text: str, language: str | None) -> None:
    end = 0
    for span in split_sentences(text, language):
        assert not text[end : span.start].strip()
        assert span.of(text).strip() == span.of(text) != ""
        end = span.end
    assert not text[end:].strip()


def parts(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text, language)]


def test_a_year_alone_behind_a_preposition_tells_nothing_yet() -> None:
    assert parts("В 2023 г. Анна Орлова открыла завод. Он закрыт.", "ru") == [
        "В 2023 г. Анна Орлова открыла завод.",
        "Он закрыт.",
    ]
    assert parts("Завод открыли в 2023 г. Он закрыт.", "ru") == ["Завод открыли в 2023 г.", "Он закрыт."]


def test_a_number_may_be_an_ordinal_behind_its_abbreviation() -> None:
    assert parts("O art. 5º da lei diz isso. Basta.", "pt") == ["O art. 5º da lei diz isso.", "Basta."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("no", "Adv. Kari Lie bor i Storgata 5.| Ingen svarte."),
        ("sk", "Dom stojí na Hlavnej č. 12.| Nikto sa nezranil."),
        ("fi", "Juna lähtee laiturilta 12.| Kukaan ei tiedä miksi."),
        ("fi", "Silta suljetaan kello 8.| Työt kestävät kuukauden."),
        ("et", "Sild suletakse kell 8.| Tööd kestavad kuu."),
        ("eu", "Aurrekontuaren % 12.| Inork ez du kalterik izan."),
        ("da", "Broen lukker klokken 20.| Arbejdet varer en måned."),
        ("ur", "”سڑک کب کھلے گی؟“ ایک ڈرائیور نے پوچھا۔"),
        ("zh", "他没有来。|“什么时候开放？”一名店主问道。"),
        ("hr", "Papa Ivan Pavao II. posjetio je br. 12.| To je most."),
        ("ro", "D-na. Maria Dinu a venit.| Nimeni nu știe."),
    ],
)
def test_word_that_begins_sentences_ends_the_one_before_in_languages_with_ordinals(language: str, text: str) -> None:
    assert parts(text.replace("|", ""), language) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("cs", "Bydlí v ulici Dlouhá č. p. 12.| Lhota je daleko."),
        ("hr", "Kos živi u Ul. lipa br. 5.| Kuće nema."),
        ("lv", "Kalniņa dzīvo Liepu ielā 5, dz. 12.| Durvis ir slēgtas."),
        ("de", "Die 2. Bundesliga beginnt um 18 Uhr in Halle Nr. 12.| Karten fehlen."),
        ("es", "Nació en el 50 a. C. en Roma.| Murió allí."),
        ("zh", "“三月。”市长回答说。| “什么？”她问道。| 没有人知道。"),
        ("en", "See figs. 1-4 and secs. 2 to 5.| They are clear."),
    ],
)
def test_number_behind_what_is_shortened_before_numbers_ends_a_sentence(language: str, text: str) -> None:
    between = "" if language == "zh" else " "
    wanted = [part.strip() for part in text.split("|")]
    assert parts(between.join(wanted), language) == wanted


def test_title_in_single_quotation_marks_is_inside_its_sentence_in_korean() -> None:
    assert parts("영화 ‘달려라! 태오’ 촬영도 취소됐다. 다친 사람은 없다.", "ko") == [
        "영화 ‘달려라! 태오’ 촬영도 취소됐다.",
        "다친 사람은 없다.",
    ]
