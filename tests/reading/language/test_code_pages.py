import pytest

from reader.reading.language.code_pages import plausibility
from reader.reading.language.encoding import decode

TEXTS = {
    "de": "Die Fähre fährt bis zum Frühling nicht, sagte die Bürgermeisterin. Große Öfen wärmen Häuser.",
    "fr": "Le bac restera fermé jusqu'au printemps, a déclaré la mairie. Les élèves prennent l'autobus très tôt.",
    "pl": "Prom pozostanie zamknięty do wiosny, ogłosiła gmina. Źródła mówią, że łodzie są gotowe.",
    "ru": "Паром не пойдёт до весны, сообщили в мэрии. Школьники ездят на автобусе, и это долго.",
    "el": "Το πλοίο μένει δεμένο ως την άνοιξη, ανακοίνωσε ο δήμος. Οι μαθητές πάνε με λεωφορείο.",
    "he": "המעבורת לא תצא עד האביב, הודיעה העירייה. התלמידים נוסעים באוטובוס.",
    "da": "Færgen sejler først til foråret, oplyser kommunen. Børnene kører med bus på øen.",
    "ky": "Кеме жаңы жылга чейин жүрбөйт, деп билдирди мэрия. Балдар мектепке автобус менен барышат.",
    "tg": "Киштӣ то баҳор намеравад, гуфт шаҳрдор. Ҳеҷ кас осеб надидааст, вале роҳи мактаб дароз аст.",
    "hr": "Trajekt neće ploviti do proljeća, priopćila je općina. Đaci će u školu ići autobusom, što traje duže.",
    "ro": "Feribotul nu va circula până în primăvară, a anunțat primăria. Elevii pleacă devreme, așa că dorm puțin.",
}
CODE_PAGES = {
    "de": ("cp850", "cp437", "mac_roman", "cp1252"),
    "fr": ("cp850", "cp863", "mac_roman", "cp1252"),
    "pl": ("cp852", "mac_latin2", "cp1250"),
    "ru": ("cp866", "mac_cyrillic", "cp1251", "koi8-r"),
    "el": ("cp737", "mac_greek", "cp1253"),
    "he": ("cp862", "cp1255"),
    "da": ("cp850", "cp865", "mac_roman", "cp1252"),
    "ky": ("ptcp154",),
    "tg": ("koi8_t",),
    "hr": ("mac_croatian", "cp852", "cp1250"),
    "ro": ("mac_romanian",),
}


@pytest.mark.parametrize(
    ("language", "page"), [(language, page) for language, pages in CODE_PAGES.items() for page in pages]
)
def test_text_in_a_code_page_of_any_system_is_read(language: str, page: str) -> None:
    assert decode(TEXTS[language].encode(page)).text == TEXTS[language]


def test_utf7_is_read_and_plus_signs_are_left_alone() -> None:
    assert decode(TEXTS["de"].encode("utf-7")).text == TEXTS["de"]
    plain = "Use C+APw- and A+BCD-E in 2+2- sums, said no one."
    assert decode(plain.encode()).text == plain


def test_letters_of_two_alphabets_in_a_word_and_capitals_inside_are_not_plausible() -> None:
    assert [plausibility(text) for text in ("Brücke", "останетсЯ", "Brьcke", "Br‚cke")] == [1.0, 0.0, 0.0, 0.0]
