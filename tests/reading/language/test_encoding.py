import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.reading.language.encoding import decode

GREEK = "Ο δήμαρχος ανακοίνωσε χθες ότι το λιμάνι θα κλείσει για δύο εβδομάδες."


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "cp1253", "cp869"],
)
def test_greek_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(GREEK.encode(encoding)).text == GREEK


def test_korean_of_old_mail_is_read_by_its_escapes() -> None:
    assert decode("항구는 두 주 동안 닫힌다.".encode("iso2022_kr")).text == "항구는 두 주 동안 닫힌다."


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-7", "hz", "gb18030"])
def test_chinese_without_a_mark_is_read(encoding: str) -> None:
    text = "港口关闭两周\n\n一艘渡轮星期一撞上码头，港口因此关闭。\n市长说，修理要一百万元。\n"
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_thai_in_utf_16_without_a_mark_is_read(encoding: str) -> None:
    text = "ท่าเรือปิดสองสัปดาห์\n\nนายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือจะปิดซ่อมแซม\n"
    assert decode(text.encode(encoding)).text == text


def test_quotation_marks_glued_to_words_make_no_code_page_of_english() -> None:
    text = "“We didn’t know,” she said of the café. “Nor did they in Europe.”End of the story, and it isn’t told."
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize("stray", [b"\xff", b"\xe9", b"\xce"])
def test_stray_byte_does_not_turn_utf8_into_something_else(stray: bytes) -> None:
    decoded = decode(GREEK.encode() + b" " + stray)
    assert decoded.text == GREEK + " \ufffd"
    assert decoded.encoding == "utf-8"
    assert 0.9 < decoded.confidence < 1


def test_lone_quote_of_windows_in_utf8_is_read_as_one() -> None:
    assert decode(GREEK.encode() + b" mayor\x92s").text == GREEK + " mayor’s"


def test_declared_charset_decides_where_the_bytes_are_right_in_it() -> None:
    assert decode("Łódź".encode("iso8859-2"), declared="ISO-8859-2").text == "Łódź"


@pytest.mark.parametrize("declared", ["no-such-charset", "", "rot13", "zip", "unicode_escape", "utf-7", "idna", "\0"])
def test_declared_charset_that_is_no_encoding_of_text_is_passed_over(declared: str) -> None:
    assert decode("naïve \\u0041 +AGE-".encode(), declared=declared).text == "naïve \\u0041 +AGE-"


def test_declared_charset_of_single_bytes_yields_to_right_utf8() -> None:
    assert decode(GREEK.encode(), declared="windows-1252").text == GREEK


def test_latin_1_of_a_page_is_that_of_windows() -> None:
    assert decode(b"mayor\x92s", declared="iso-8859-1").text == "mayor’s"


def test_few_signs_in_english_do_not_make_it_another_language() -> None:
    assert decode("It cost 5€ – “no” more.".encode("cp1252")).text == "It cost 5€ – “no” more."


def test_one_letter_far_inside_is_found() -> None:
    assert decode(b"word " * 100_000 + "café".encode("cp1252")).text.endswith("café")


def test_line_of_a_megabyte_is_decoded_in_time() -> None:
    text = GREEK * 15_000
    assert decode(text.encode("cp1253")).text == text


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "shift_jis", "windows-1253", "hex"]))
def test_any_bytes_become_text(data: bytes, declared: str | None) -> None:
    decoded = decode(data, declared)
    assert 0 <= decoded.confidence <= 1
    decoded.text.encode("utf-8", "surrogatepass")


@given(st.text(max_size=300))
def test_utf8_is_read_as_it_is(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    if b"\0" not in data and b"\x1b$" not in data and not data.startswith((b"\xef\xbb\xbf",)):
        assert decode(data).text.encode() == data


def test_kazakh_in_its_own_code_page_is_no_russian() -> None:
    kazakh = "Қала әкімі жаңа көпірді дүйсенбі күні ашты. Оның құны үш миллион теңге болды. Тұрғындар қуанып отыр."
    assert decode(kazakh.encode("kz1048")).text == kazakh
    for text in (
        "Трамвај је искочио из шина у центру Камена, рекао је Ђорђе.",
        "Її сусід зійшов з ґанку о п'ятій, є свідки.",
    ):
        assert decode(text.encode("cp1251")).text == text
