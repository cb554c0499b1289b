import pytest

from reader.reading.language.encoding import decode

PORTUGUESE = "A prefeita disse que não há razões para fechar o pavilhão, e que as ações do porto são sãs.\n"
NORWEGIAN = "Havnen på øya er stengt på grunn av stormen, og fergen går først på søndag, sa rådmannen på Nesøya.\n"
CROATIAN = "Luka je zatvorena, a brod će ploviti tek u četvrtak, rekla je načelnica, koja je tražila još pomoć.\n"
ICELANDIC = "Höfnin verður lokuð í tvær vikur og ferjan siglir ekki fyrr en á fimmtudag, sagði bæjarstjórinn þar.\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (PORTUGUESE, "cp860"),
        (NORWEGIAN, "cp865"),
        (CROATIAN, "mac_latin2"),
        (CROATIAN, "cp852"),
        (ICELANDIC, "cp861"),
        (ICELANDIC, "mac_iceland"),
    ],
)
def test_of_two_code_pages_that_make_words_the_one_with_the_letters_of_the_language_is_right(
    text: str, encoding: str
) -> None:
    assert decode(text.encode(encoding)).text == text


def test_a_name_of_another_language_turns_no_text_into_another_encoding() -> None:
    text = "Die Bürgermeisterin empfing für die Häfen Herrn Ångström und François Lévêque in der größten Hütte.\n"
    assert decode(text.encode("cp1252")).text == text
