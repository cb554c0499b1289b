"""Who says what, put together from its pieces."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.comparing import find_quotations
from tests.comparing.differing.quoting.quoted_stories import said
from tests.quality.differing.difference_scores import passage


def test_a_quotation_with_its_speaker_between_is_one() -> None:
    assert said("“The dam holds,” Oskin said, “and it will hold.”") == [
        (["“The dam holds,”", "“and it will hold.”"], ["Oskin"])
    ]


def test_a_quotation_over_paragraphs_is_one() -> None:
    found = said("Oskin said: “The dam holds.", "“It was built for worse.”")
    assert found == [(["“The dam holds.", "“It was built for worse.”"], ["Oskin"])]


def test_what_a_colon_follows_is_of_nobody_behind_it() -> None:
    assert said("'The heart of the old valley': a town says goodbye to its weir") == [
        (["'The heart of the old valley'"], [])
    ]


def test_a_word_in_quotes_that_leads_into_a_sentence_is_said_by_nobody() -> None:
    assert said("Behind this so-called “reform,” Quill supporters saw a trick of the board.") == []
    assert said("With a “tired smile,” Quill said he would go.") == [(["“tired smile,”"], ["Quill"])]


@pytest.mark.parametrize("behind", ["but faced swift criticism for it.", "or you’ll read descriptions of it."])
def test_a_clause_of_its_own_behind_a_quotation_tells_of_no_speaker(behind: str) -> None:
    assert [who for _, who in said(f"The town had condemned hatred on “all of the many sides,” {behind}")] == [[]]


def test_a_participle_behind_a_quotation_is_of_whoever_the_sentence_is_of() -> None:
    (found,) = said("Ann Roe urged the panel to pursue “inherent contempt,” calling for Kerr to be arrested.")
    assert found[1] == ["Ann Roe"]


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("Such panels are “appointed by and answerable to” the port minister, Ann Roe said.", "Ann Roe"),
        ("“This is what we came to,” the mayor said.", "the mayor"),
        ("“We let them all in” the mayor, Ann Roe, said.", "Ann Roe"),
    ],
)
def test_what_a_preposition_at_the_end_of_a_quotation_governs_says_nothing(behind: str, speaker: str) -> None:
    assert [who for _, who in said(behind)] == [[speaker]]


def test_a_name_before_a_colon_says_what_greek_is_said_against_another() -> None:
    headline = "ΗΠΑ: «Όχι» σε συνεργασία με τη Ρωσία κατά της ISIS όσο στηρίζει τον Άσαντ"
    assert said(headline, language="el") == [(["«Όχι»"], ["ΗΠΑ"])]


def test_a_colon_in_the_paragraph_before_names_the_speaker() -> None:
    assert said("Then Mara Oskin continued:", "“The dam holds.”") == [(["“The dam holds.”"], ["Mara Oskin"])]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("The party is far ahead in fundraising: “The spring was a boon for it,” Ann Kerr writes.", "Ann Kerr"),
        ("TOWN ASKS COURT TO LOOK INTO SPILL: “Video emerged last week,” Tom Roe reports.", "Tom Roe"),
        ("Ann Kerr said: “The spring was a boon for it,” and left.", "Ann Kerr"),
    ],
)
def test_who_stands_behind_what_is_quoted_says_it_though_a_heading_stands_before_a_colon(
    told: str, speaker: str
) -> None:
    assert [who for _, who in said(told)] == [[speaker]]


def test_who_is_named_in_what_a_colon_introduces_does_not_say_it() -> None:
    opened = (
        "Host Ann Kerr opened a line of questions on the feud of Oskin and Senator Mara Roe: “Did Roe tell you that?”"
    )
    assert said(opened) == [(["“Did Roe tell you that?”"], ["Host Ann Kerr"])]


def test_another_speaker_makes_another_quotation() -> None:
    found = said("“The dam holds,” Oskin said. “It leaks,” said Bela Varn.")
    assert found == [(["“The dam holds,”"], ["Oskin"]), (["“It leaks,”"], ["Bela Varn"])]


def test_a_pronoun_is_the_speaker() -> None:
    assert said("“The dam holds,” she added.") == [(["“The dam holds,”"], ["she"])]


def test_a_word_that_leads_into_the_sentence_is_no_speaker() -> None:
    text = "However, engineers in both towns say that a “silent channel” may be opened before the thaw."
    assert said(text) == []
    assert said("However, Oskin says that “the dam holds and will hold”.")[0][1] == ["Oskin"]


def test_an_office_behind_the_name_is_left_out() -> None:
    ((_, speaker),) = said("“The dam holds,” Oskin, the engineer in charge, said on Friday.")
    assert speaker == ["Oskin"]


def test_a_signature_names_the_speaker() -> None:
    assert said("“A wall of water.” — Mara Oskin") == [(["“A wall of water.”"], ["Mara Oskin"])]


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “miracle gate” was sold for years.",
        "Her novel “The Long Wall” came out in May.",
        "Остановлен завод «Заря».",
    ],
)
def test_titles_and_labels_are_no_quotations(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("language", "text", "quotation", "speaker"),
    [
        ("de", "„Der Damm hält“, sagte Oskin.", "„Der Damm hält“", "Oskin"),
        ("fr", "« La digue tient », a déclaré Oskin.", "« La digue tient »", "Oskin"),
        ("es", "«La presa aguanta», dijo Oskin.", "«La presa aguanta»", "Oskin"),
        ("it", "«La diga regge», ha detto la sindaca.", "«La diga regge»", "la sindaca"),
        ("el", "«Το φράγμα αντέχει», δήλωσε ο Όσκιν.", "«Το φράγμα αντέχει»", "ο Όσκιν"),
        ("ru", "«Плотина держит», — заявил Оскин.", "«Плотина держит»", "Оскин"),
        ("ar", "قالت أوسكين: «السد صامد جدا».", "«السد صامد جدا»", "أوسكين"),
        ("ja", "オスキン市長は「ダムは持つ」と述べた。", "「ダムは持つ」", "オスキン市長"),
        ("nl", "„De dam houdt”, zei Oskin.", "„De dam houdt”", "Oskin"),
        ("pt", "“A barragem aguenta”, disse Oskin.", "“A barragem aguenta”", "Oskin"),
    ],
)
def test_verbs_of_saying_are_known_in_each_language(language: str, text: str, quotation: str, speaker: str) -> None:
    assert said(text, language=language) == [([quotation], [speaker])]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“The dam holds,” Oskin told Tarn Radio.", "Oskin"),
        (
            "en",
            "“The dam holds,” the Tarn River Board spokesperson for lower gates Lt. Col. Mara Oskin told Tarn Radio.",
            "Lt. Col. Mara Oskin",
        ),
        ("el", "«Το φράγμα αντέχει», δήλωσε την Πέμπτη στο Ράδιο Ταρν η Όσκιν.", "η Όσκιν"),
        ("el", "«Το φράγμα αντέχει», είπε στους δημοσιογράφους ο Όσκιν.", "ο Όσκιν"),
        ("es", "«La presa aguanta», dijo Oskin a Radio Tarn.", "Oskin"),
        ("es", "«La presa aguanta», dijo el alcalde al diario Tarn.", "el alcalde"),
        ("de", "„Der Damm hält“, sagte sie dem Tarner Boten.", "sie"),
        ("nl", "„De dam houdt”, zei Oskin tegen Radio Tarn.", "Oskin"),
    ],
)
def test_who_is_told_is_not_the_speaker(language: str, text: str, speaker: str) -> None:
    ((_, found),) = said(text, language=language)
    assert found == [speaker]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“The dam holds for many years to come,” as told Tarn Radio."),
        ("es", "«La presa aguanta muchos años más», dijo a Radio Tarn."),
        ("fr", "« La digue tient encore pour longtemps », a déclaré à Radio Tarn."),
        ("it", "«La diga regge ancora per molti anni», ha detto al Corriere di Tarn."),
        ("pt", "“A barragem aguenta por muitos anos”, disse à Rádio Tarn."),
    ],
)
def test_who_is_told_alone_leaves_the_speaker_open(language: str, text: str) -> None:
    ((_, found),) = said(text, language=language)
    assert found == []


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        ("es", "—La presa aguanta —dijo Oskin—. Hoy y mañana.", ["—La presa aguanta", "Hoy y mañana."]),
        ("fr", "— La digue tient, a dit Oskin.", ["— La digue tient"]),
        ("ru", "— Плотина держит, — сказал Оскин.", ["— Плотина держит"]),
    ],
)
def test_a_dash_opens_speech(language: str, text: str, pieces: list[str]) -> None:
    ((found, _),) = said(text, language=language)
    assert found == pieces


def test_a_dash_before_an_item_of_a_list_opens_nothing() -> None:
    assert said("— Bread, milk, and two pounds of salt.") == []


MARKS = st.sampled_from(["“", "”", "«", "»", '"', "‘", "’", "'", "— ", " —", " ", ", ", ". "])
WORDS = st.sampled_from(["The dam holds now", "Nobody has to leave today", "said Mara Oskin", "—dijo Oskin—", "Oskin"])


@given(st.lists(st.tuples(WORDS, MARKS).map("".join), min_size=1, max_size=8).map("".join), MARKS)
@example("The dam holds now”, said Mara Oskin. ", "“")
def test_any_marks_give_pieces_in_order(text: str, opening: str) -> None:
    paragraph = f"{opening}{text}"
    for language in ("en", "es", "ja", ""):
        for pieces, _ in said(paragraph, language=language):
            at = 0
            for piece in pieces:
                assert piece
                at = paragraph.find(piece, at) + len(piece)
                assert at >= len(piece)


def test_the_texts_above_hold_quotations() -> None:
    assert said("“The dam holds now”, said Mara Oskin.")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The dam holds now,” said Harlow's chief executive, Mara Oskin.", "Mara Oskin"),
        ("“The dam holds now,” said the mayor of Tarn, Mara Oskin, on Friday.", "Mara Oskin"),
        ("“The dam holds now,” said Tarn's mayor Mara Oskin.", "Tarn's mayor Mara Oskin"),
        ("“The dam holds now,” said the mayor, adding that Mara Oskin had left.", "the mayor"),
    ],
)
def test_a_name_behind_an_office_is_the_speaker(text: str, speaker: str) -> None:
    ((_, found),) = said(text)
    assert found == [speaker]


@pytest.mark.parametrize(
    ("language", "told", "shouted"),
    [
        ("en", "“We will rebuild it,” said Vera Molk.", "There were shouts of “Shame!” from the gallery."),
        ("de", "„Wir bauen es wieder auf“, sagte Vera Molk.", "Es gab Rufe wie „Schande!“ von der Tribüne."),
        ("fr", "« Nous allons le refaire », a dit Vera Molk.", "Il y a eu des cris de « Honte ! » dans le public."),
        ("pl", "„Odbudujemy to razem”, powiedziała Vera Molk.", "Rozległy się okrzyki „Hańba!” z galerii."),
        ("el", "«Θα το χτίσουμε ξανά», είπε η Βέρα Μολκ.", "Ακούστηκαν φωνές «Ντροπή!» από το κοινό."),
    ],
)
def test_what_is_shouted_is_quoted_of_nobody(language: str, told: str, shouted: str) -> None:
    assert [bool(speaker) for _, speaker in said(told, shouted, language=language)] == [True, False]


@pytest.mark.parametrize(("label", "speakers"), [("Exclusive", []), ("Minister", ["Minister"]), ("Oskin", ["Oskin"])])
def test_a_label_that_the_story_has_without_a_capital_is_nobody(label: str, speakers: list[str]) -> None:
    text = f"{label}: “I am not afraid of the weir” - a talk about Oskin\n\nIt was an exclusive talk, Ada Oskin said."
    found = find_quotations(passage(text, "en"))
    assert [text[one.start : one.end] for quotation in found for one in quotation.speaker] == speakers


def test_who_gives_a_statement_has_its_whole_name_or_none() -> None:
    text = "“The weir will cost us too much,” the statement from the Office of Roads and Bridges on the plan said."
    (found,) = find_quotations(passage(text, "en"))
    assert [one.of(text) for one in found.speaker] != ["Bridges"]
