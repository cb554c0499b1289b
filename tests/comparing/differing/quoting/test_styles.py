"""Quotations in the quotes, dashes and verbs of many languages, each with who says it."""

import pytest

from reader.comparing import find_quotations
from tests.comparing.articles import make_article

STYLES = (
    ("sv", "”Vi stänger inte skolan”, sade rektor Maja Lindqvist.", ("”Vi stänger inte skolan”",), "Maja Lindqvist"),
    ("sv", "– Vi stänger inte skolan, säger rektor Maja Lindqvist.", ("– Vi stänger inte skolan",), "Maja Lindqvist"),
    ("da", "»Vi lukker ikke skolen«, sagde rektor Mads Holm.", ("»Vi lukker ikke skolen«",), "Mads Holm"),
    ("pl", "„Nie zamkniemy szkoły”, powiedziała dyrektor Anna Wilk.", ("„Nie zamkniemy szkoły”",), "Anna Wilk"),
    ("pl", "– Nie zamkniemy szkoły – powiedziała dyrektor Anna Wilk.", ("– Nie zamkniemy szkoły",), "Anna Wilk"),
    (
        "de",
        "»Wir schließen die Schule nicht«, sagte Rektorin Anna Wolf.",
        ("»Wir schließen die Schule nicht«",),
        "Anna Wolf",
    ),
    ("de", "„Er sagte ‚niemals‘ zu mir“, erklärte Anna Wolf.", ("„Er sagte ‚niemals‘ zu mir“",), "Anna Wolf"),
    ("de", "Anna Wolf sagte: „Wir schließen nicht. Niemals.“", ("„Wir schließen nicht. Niemals.“",), "Anna Wolf"),
    (
        "fr",
        "« Nous ne fermerons pas l’école », a déclaré la directrice Anne Morel.",
        ("« Nous ne fermerons pas l’école »",),
        "Anne Morel",
    ),
    ("fr", "– Nous ne fermerons pas l’école, dit Anne Morel.", ("– Nous ne fermerons pas l’école",), "Anne Morel"),
    ("es", "—No cerraremos la escuela —dijo Ana Rueda—. Nunca.", ("—No cerraremos la escuela", "Nunca."), "Ana Rueda"),
    ("es", "«No cerraremos la escuela», afirmó la directora Ana Rueda.", ("«No cerraremos la escuela»",), "Ana Rueda"),
    ("es", "“No cerraremos”, dijo Ana Rueda, “y lo repito”.", ("“No cerraremos”", "“y lo repito”"), "Ana Rueda"),
    ("it", "«Non chiuderemo la scuola», ha detto la preside Anna Riva.", ("«Non chiuderemo la scuola»",), "Anna Riva"),
    ("it", "“Non chiuderemo la scuola”, ha detto Anna Riva.", ("“Non chiuderemo la scuola”",), "Anna Riva"),
    ("pt", "“Não vamos fechar a escola”, disse a diretora Ana Prado.", ("“Não vamos fechar a escola”",), "Ana Prado"),
    ("pt", "— Não vamos fechar a escola — disse Ana Prado.", ("— Não vamos fechar a escola",), "Ana Prado"),
    ("nl", "‘We sluiten de school niet’, zei directeur Anna Visser.", ("‘We sluiten de school niet’",), "Anna Visser"),
    ("nl", '"We sluiten de school niet", aldus Anna Visser.', ('"We sluiten de school niet"',), "Anna Visser"),
    ("el", "«Δεν κλείνουμε το σχολείο», δήλωσε η διευθύντρια Άννα Ρήγα.", ("«Δεν κλείνουμε το σχολείο»",), "Άννα Ρήγα"),
    ("el", "— Δεν κλείνουμε το σχολείο, είπε η Άννα Ρήγα.", ("— Δεν κλείνουμε το σχολείο",), "Άννα Ρήγα"),
    ("el", "Η Άννα Ρήγα είπε: «Δεν κλείνουμε. Ποτέ».", ("«Δεν κλείνουμε. Ποτέ»",), "Άννα Ρήγα"),
    ("ru", "«Мы не закроем школу», — заявила директор Анна Волкова.", ("«Мы не закроем школу»",), "Анна Волкова"),
    ("ru", "— Мы не закроем школу, — сказала Анна Волкова.", ("— Мы не закроем школу",), "Анна Волкова"),
    ("ru", "«Мы не закроем школу», — сказала журналистам Анна Волкова.", ("«Мы не закроем школу»",), "Анна Волкова"),
    ("ru", "Анна Волкова заявила: «Мы не закроем школу».", ("«Мы не закроем школу»",), "Анна Волкова"),
    ("ru", "„Мы не закроем школу“, — сообщила агентству Анна Волкова.", ("„Мы не закроем школу“",), "Анна Волкова"),
    ("ar", "قالت المديرة ليلى حداد: «لن نغلق المدرسة أبدا».", ("«لن نغلق المدرسة أبدا»",), "ليلى حداد"),
    ("ar", '"لن نغلق المدرسة أبدا"، قالت ليلى حداد.', ('"لن نغلق المدرسة أبدا"',), "ليلى حداد"),
    ("ar", 'قالت ليلى حداد للصحفيين: "لن نغلق المدرسة أبدا".', ('"لن نغلق المدرسة أبدا"',), "ليلى حداد"),
    ("ja", "校長の田中氏は「学校は閉めません」と述べた。", ("「学校は閉めません」",), "田中"),
    (
        "ja",
        "「学校は閉めません。『絶対に』と言いました」と田中校長は語った。",
        ("「学校は閉めません。『絶対に』と言いました」",),
        "田中",
    ),
    ("zh", "校长王丽说：“我们不会关闭学校。”", ("“我们不会关闭学校。”",), "王丽"),
    ("zh", "“我们不会关闭学校，”王丽说，“绝不。”", ("“我们不会关闭学校，”", "“绝不。”"), "王丽"),
    ("zh", "校長王麗表示：「我們不會關閉學校。」", ("「我們不會關閉學校。」",), "王麗"),
    ("tr", "“Okulu kapatmayacağız,” dedi müdür Ayşe Demir.", ("“Okulu kapatmayacağız,”",), "Ayşe Demir"),
    ("cs", "„Školu nezavřeme,“ řekla ředitelka Anna Nováková.", ("„Školu nezavřeme,“",), "Anna Nováková"),
    ("hu", "„Nem zárjuk be az iskolát” – mondta Kovács Anna igazgató.", ("„Nem zárjuk be az iskolát”",), "Kovács Anna"),
    ("fi", "”Emme sulje koulua”, sanoi rehtori Anna Laine.", ("”Emme sulje koulua”",), "Anna Laine"),
    ("uk", "«Ми не закриємо школу», — сказала директорка Анна Бондар.", ("«Ми не закриємо школу»",), "Анна Бондар"),
    ("he", '"לא נסגור את בית הספר", אמרה המנהלת ענת לוי.', ('"לא נסגור את בית הספר"',), "ענת לוי"),
    ("en", "'We won't close the school,' said head teacher Ann Reed.", ("'We won't close the school,'",), "Ann Reed"),
    (
        "en",
        "‘We’re not closing the schools’ doors,’ Ann Reed said.",
        ("‘We’re not closing the schools’ doors,’",),
        "Ann Reed",
    ),
    ("en", "“We won’t close,” Ann Reed said. “Not ever.”", ("“We won’t close,”", "“Not ever.”"), "Ann Reed"),
    (
        "en",
        "Reed told the Herald in May that “we won’t close the school this year.”",
        ("“we won’t close the school this year.”",),
        "Reed",
    ),
    (
        "en",
        '"We won\'t close the school", Reed, who has led it since May, told reporters.',
        ('"We won\'t close the school"',),
        "Reed",
    ),
)


@pytest.mark.parametrize(("language", "text", "pieces", "speaker"), STYLES)
def test_a_quotation_is_found_with_its_speaker(language: str, text: str, pieces: tuple[str, ...], speaker: str) -> None:
    (found,) = find_quotations(make_article(text, language=language))
    assert tuple(one.of(text).strip() for one in found.pieces) == pieces
    assert speaker in " ".join(one.of(text) for one in found.speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We will be calm and wait," pledged to remain civil, the record shows.', ""),
        ('The advert features a Wire reporter asking, "Who paid for all of this work?"', "Wire"),
        ('During her speech on dams, Oskin attacked Varn, saying, "He sold all of our water."', "Oskin"),
        ('"It makes me rather smart, you know," when Oskin blasted him.', ""),
    ],
)
def test_a_speaker_is_a_name_or_an_office(text: str, speaker: str) -> None:
    (found,) = find_quotations(make_article(text, language="en"))
    assert " ".join(one.of(text) for one in found.speaker) == speaker


def test_a_quote_that_opens_anew_ends_one_that_never_closed() -> None:
    text = "“We built the dam by hand. “It will stand for ever,” Oskin said."
    pieces = [piece.of(text) for one in find_quotations(make_article(text, language="en")) for piece in one.pieces]
    assert "“It will stand for ever,”" in pieces
