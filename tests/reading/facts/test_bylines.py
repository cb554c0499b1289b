import pytest

from reader.reading.facts.bylines import clean_byline, labelled_author


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Ann Orr", "Ann Orr"),
        ("By Ann Orr at Elsin Park", "Ann Orr"),
        ("Interview by Ann Orr", "Ann Orr"),
        ("Von Jörg Hahn", "Jörg Hahn"),
        ("ann@halm.example (Ann Orr)", "Ann Orr"),
        ("记者：林安", "林安"),
        ("Ann Orr", "Ann Orr"),
        ("Byron Orr", "Byron Orr"),
        ("Της Μαρίας Παπαδοπούλου", "Μαρία Παπαδοπούλου"),
        ("ΤΗΣ ΕΛΕΝΗΣ ΚΩΣΤΑ", "ΕΛΕΝΗ ΚΩΣΤΑ"),
        ("Tης Ελένης Κώστα", "Ελένη Κώστα"),  # the first letter is a Latin one
        ("Του Αλεξάνδρου Νικολάου", "Αλεξάνδρου Νικολάου"),
        ("Tου Γιάννη Παππά", "Γιάννη Παππά"),
        ("Του Κώστα Παππά", "Κώστα Παππά"),
        ("Των Μαρίας Παππά και Γιώργου Νικολάου", "Μαρίας Παππά και Γιώργου Νικολάου"),
        ("Της ανταποκρίτριάς μας Μαρίας Παππά", "Μαρία Παππά"),
        ("Του ανταποκριτή μας, Γιώργου Νικολάου", "Γιώργου Νικολάου"),
        ("Γράφει η Μαρία Παππά", "Μαρία Παππά"),
        ("Γράφουν οι Μαρία Παππά και Άννα Κώστα", "Μαρία Παππά και Άννα Κώστα"),
        ("Από τη Μαρία Παππά", "Μαρία Παππά"),
        ("Συντάκτρια: Μαρία Παππά", "Μαρία Παππά"),
        ("Ρεπορτάζ: Μαρία Παππά", "Μαρία Παππά"),
        ("Επιμέλεια: Μαρία Παππά", "Μαρία Παππά"),
        ("Τηλέμαχος Παππάς", "Τηλέμαχος Παππάς"),
        ("Ουρανία Παππά", "Ουρανία Παππά"),
        ("3", None),
        ("https://halm.example/ann", None),
        ("View all posts by Ann Orr", None),
        ("admin", None),
        ("Https", None),
        ("Door onze verslaggeefster Anne de Wit", "Anne de Wit"),
        ("Von unserem Korrespondenten Jan Hahn", "Jan Hahn"),
        ("By our Europe correspondent Ann Orr", "Ann Orr"),
        ("By our regional correspondent, Ann Orr", "Ann Orr"),
        ("Von unserem Korrespondenten, Jan Holm", "Jan Holm"),
        ("Dal nostro inviato Carlo Neri", "Carlo Neri"),
        ("От нашего корреспондента Ивана Белова", "Ивана Белова"),
        ("Our Lady of Halm", "Our Lady of Halm"),
        ("By Ann Orr, Political Correspondent", "Ann Orr"),
        ("Jan Hahn, Korrespondent in Oslo", "Jan Hahn"),
        ("Ann Orr, The Halm Reporter", "Ann Orr, The Halm Reporter"),
    ],
)
def test_the_name_in_a_byline_is_found(text: str, name: str | None) -> None:
    assert clean_byline(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Oliver Stamp in Ostermouth", "Oliver Stamp"),
        ("Von Ina van der Berg in Bad Halm", "Ina van der Berg"),
        ("Par Luc Servane à Halm", "Luc Servane"),
        ("Por Ana de la Cruz en Halm", "Ana de la Cruz"),
        ("Γράφει η Ελένη Κώστα στην Αθήνα", "Ελένη Κώστα"),
        ("Jan Jansen en Piet Smit", "Jan Jansen en Piet Smit"),
        ("Jan Jansen en ANP", "Jan Jansen en ANP"),
        ("Women in Tech", "Women in Tech"),
        ("By Ann Orr in Elsin and Tom Vale", "Ann Orr and Tom Vale"),
        ("Von Eva Holm in Halm und Jan Orr in Elsin", "Eva Holm und Jan Orr"),
    ],
)
def test_the_place_behind_a_full_name_is_left_out(text: str, name: str) -> None:
    assert clean_byline(text) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("2024年06月18日 09:32　来源：海风日报　作者：林安　字号：大 中 小", "林安"),
        ("原创 林安 海风日报", "林安"),
        ("记者｜林安", "林安"),
        ("Haber: Deniz Orhan", "Deniz Orhan"),
        ("كتبت: ريم حداد", "ريم حداد"),
        ("Autor: Iga Morska | 25 lutego 2024, 22:48", "Iga Morska"),
        ("Автор: Ирина Волкова", "Ирина Волкова"),
        ("Haber ver", None),
        ("The author: who is he?", None),
        ("作者说：这不是真的", None),
        ("이영희 기자", "이영희"),
        ("מאת: יוסי כהן", "יוסי כהן"),
        ("田中花子記者", "田中花子"),
        ("Text: Lena Moser", "Lena Moser"),
        ("Text: Die Halle ist alt", None),
        ("그 기자는 말했다", None),
    ],
)
def test_a_label_in_a_line_of_facts_names_the_author(line: str, name: str | None) -> None:
    assert labelled_author(line) == name


@pytest.mark.parametrize("line", ["Interview: Vera Holm", "Entrevista: Vera Holm", "Интервью: Vera Holm"])
def test_who_asked_wrote_the_interview(line: str) -> None:
    assert labelled_author(line) == "Vera Holm"


def test_who_wrote_the_text_is_told_before_who_took_the_pictures() -> None:
    assert labelled_author("Text: Ann Orr Fotos: Bo Lie 04.03.2024, 8:15 Uhr") == "Ann Orr"
    assert labelled_author("Text: Ann Orr | Foto: Bo Lie") == "Ann Orr"
    assert labelled_author("Text: Ann Orr went to sea") is None
