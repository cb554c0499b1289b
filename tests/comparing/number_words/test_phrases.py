"""Numbers that are told in words."""

import pytest

from reader.comparing.number_words import read_number_words
from reader.comparing.number_words.phrases import find_number
from reader.comparing.profiling.normalization import split_words


def numbers_of(text: str, language: str) -> list[str]:
    tokens = split_words(text)
    found, at = [], 0
    while at < len(tokens):
        told = find_number(text, tokens, at, read_number_words(language))
        if told:
            found.append(told.digits)
        at = told.behind if told else at + 1
    assert at == len(tokens)
    return found


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Twenty-five of a hundred and twelve boats", ["25", "112"]),
        ("en", "two and a half million people, and three hundred", ["2500000", "300"]),
        ("en", "He warned them twice", ["2"]),
        ("bg", "двадесет и пет души", ["25"]),
        ("bg", "сто тридесет и осем от хиляда и двеста", ["138", "1200"]),
        ("de", "dreiundvierzig Tote, zweitausend Helfer und zwölf Boote", ["43", "2000", "12"]),
        ("el", "είκοσι πέντε νεκροί και εκατόν δέκα τραυματίες", ["25", "110"]),
        ("es", "treinta y cuatro heridos de mil doscientos", ["34", "1200"]),
        ("es", "dos mil millones de euros", ["2000000000"]),
        ("fi", "kaksikymmentäviisi ihmistä ja sata viisikymmentä autoa", ["25", "150"]),
        ("fr", "quatre-vingt-dix-sept morts et soixante-douze blessés", ["97", "72"]),
        ("fr", "vingt et un ans, dix-sept jours, trois mille cinq cents euros", ["21", "17", "3500"]),
        ("id", "dua puluh lima orang dan tiga belas kapal", ["25", "13"]),
        ("id", "seratus dua puluh ribu warga", ["120000"]),
        ("it", "ventitré morti, duecento feriti e tremila sfollati", ["23", "200", "3000"]),
        ("nl", "zevenendertig doden en tweehonderd gewonden", ["37", "200"]),
        ("pl", "dwadzieścia pięć osób, stu trzydziestu rannych", ["25", "130"]),
        ("pt", "cento e vinte e cinco pessoas, dezassete barcos", ["125", "17"]),
        ("pb", "vinte e duas casas e mil e quinhentos carros", ["22", "1500"]),
        ("ru", "двадцать пять человек, сто сорок две лодки", ["25", "142"]),
        ("sv", "tjugofem döda och trehundra skadade", ["25", "300"]),
        ("tr", "yirmi beş kişi, on yedi tekne, üç yüz elli ev", ["25", "17", "350"]),
    ],
)
def test_numbers_are_read(language: str, text: str, expected: list[str]) -> None:
    assert numbers_of(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "one single boat of thousands", []),
        ("en", "between a hundred and two hundred people", ["100", "200"]),
        ("en", "ten three-bedroom homes, two or three", ["10", "3", "2", "3"]),
        ("bg", "хиляди хора с един автобус", []),
        ("es", "cientos de personas en una casa", []),
        ("fr", "des milliers de gens, des millions, un million", ["1000000"]),
        ("en", "millions of people, a million", ["1000000"]),
        ("nl", "zij vieren feest met z'n drieën", ["3"]),
        ("pl", "tysiące ludzi", []),
        ("tr", "ön kapıda ON İKİ kişi, ucunda üç", ["12", "3"]),
        ("el", "ΔΩΔΕΚΑ νεκροί", ["12"]),
        ("it", "forti venti, ventidue barche", ["22"]),
        ("cy", "dau", []),
        ("en", "two", ["2"]),
    ],
)
def test_other_words_and_other_numbers_are_told_apart(language: str, text: str, expected: list[str]) -> None:
    assert numbers_of(text, language) == expected
