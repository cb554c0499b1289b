"""Facts of Bulgarian and Finnish against those of other languages: numbers, shares, times, votes, fates, deeds."""

import pytest

from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts


def clashes(left: str, right: str, languages: str) -> set[bool]:
    """Return whether the two clash, whichever side is left."""
    one, other = languages.split()
    both = verdicts(left, right, (one, other)), verdicts(right, left, (other, one))
    return {Verdict.CLASH in found for found in both}


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (
            "bg en", "Дванадесет души бяха ранени, когато автобусът се преобърна.",
            "Fifteen people were injured when the bus overturned.",
        ),
        ("bg en", "Двадесет и пет души загинаха при земетресението.", "Thirty-one people died in the earthquake."),
        ("bg en", "Пожарът избухна в 3:40 часа във вторник.", "The fire broke out at 2.50 a.m. on Tuesday."),
        ("bg de", "Банката загуби 30 милиона лева.", "Die Bank verlor 45 Millionen Lewa."),
        ("bg de", "Двама мъже бяха арестувани в сряда.", "Drei Männer wurden am Mittwoch festgenommen."),
        ("bg en", "Миналата година музеят имаше 84 000 посетители.", "The museum had 48,000 visitors last year."),
        ("bg bg", "Мъжът е на 58 години.", "Мъжът е на 61 години."),
        ("bg en", "Мостът беше затворен през март 2019 г.", "The bridge was closed in May 2019."),
        ("bg bg", "Предложението беше прието с 14 гласа срещу 9.", "Предложението беше прието с 15 гласа срещу 8."),
        ("bg en", "Една трета от учениците бяха болни.", "Half of the pupils were ill."),
        ("bg el", "Цената се повиши с 12 процента.", "Η τιμή αυξήθηκε κατά 21 τοις εκατό."),
        ("bg de", "Никой не е загинал при пожара.", "Beim Brand kam eine Person ums Leben."),
        ("bg en", "Президентът отказа да подаде оставка.", "The president resigned."),
        ("bg bg", "Алармата не е сработила.", "Алармата е сработила."),
        (
            "fi en", "Kaksitoista ihmistä loukkaantui, kun bussi kaatui.",
            "Fifteen people were injured when the bus overturned.",
        ),
        ("fi fi", "Kolmesataakaksikymmentäviisi ihmistä kuoli.", "345 ihmistä kuoli."),
        ("fi en", "Tulipalo syttyi tiistaina kello 3.40.", "The fire broke out at 2.50 a.m. on Tuesday."),
        ("fi de", "Pankki menetti 30 miljoonaa euroa.", "Die Bank verlor 45 Millionen Euro."),
        ("fi de", "Kaksi miestä pidätettiin keskiviikkona.", "Drei Männer wurden am Mittwoch festgenommen."),
        ("fi en", "Viime vuonna museossa kävi 84 000 kävijää.", "The museum had 48,000 visitors last year."),
        ("fi fi", "Mies on 58-vuotias.", "Mies on 61-vuotias."),
        ("fi fi", "Silta suljettiin maaliskuussa 2019.", "Silta suljettiin toukokuussa 2019."),
        ("fi fi", "Aloite hyväksyttiin äänin 14–9.", "Aloite hyväksyttiin äänin 15–8."),
        ("fi en", "Kolmasosa oppilaista oli sairaana.", "Half of the pupils were ill."),
        ("fi el", "Hinta nousi 12 prosenttia.", "Η τιμή αυξήθηκε κατά 21 τοις εκατό."),
        ("fi de", "Kukaan ei kuollut tulipalossa.", "Beim Brand kam eine Person ums Leben."),
        ("fi en", "Pormestari erosi illalla.", "The mayor did not resign."),
        ("fi fi", "Hälytin ei toiminut.", "Hälytin toimi."),
    ],
)  # fmt: skip
def test_what_is_told_otherwise_clashes(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages) == {True}


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (
            "bg en", "Дванадесет души бяха ранени, когато автобусът се преобърна.",
            "A dozen people were injured when the bus overturned.",
        ),
        ("bg en", "Двадесет и пет души загинаха при земетресението.", "25 people died in the earthquake."),
        ("bg en", "Пожарът започна през нощта срещу вторник.", "The fire broke out on Tuesday morning."),
        ("bg en", "Не само училището, но и библиотеката бяха затворени.", "The school and the library were closed."),
        ("bg en", "Никой не пострада при пожара.", "No one was hurt in the fire."),
        ("bg bg", "Няма пострадали, съобщиха от полицията.", "Никой не е пострадал, заяви полицията."),
        ("bg en", "Малко над половината ученици бяха болни.", "52 per cent of the pupils were ill."),
        ("bg en", "В три и половина следобед беше извикана полицията.", "Police were called at 3.30 p.m."),
        ("bg de", "Прокуратурата иска четири години затвор.", "Er wurde zu drei Jahren Haft verurteilt."),
        ("bg en", "Тя е пета от осем деца.", "Half of the children were ill."),
        ("bg en", "Процесът продължи 12 месеца.", "The trial lasted a year."),
        (
            "fi en", "Kaksitoista ihmistä loukkaantui, kun bussi kaatui.",
            "A dozen people were injured when the bus overturned.",
        ),
        ("fi en", "Kaksikymmentäviisi ihmistä kuoli.", "25 people died."),
        ("fi en", "Palo alkoi tiistain vastaisena yönä.", "The fire broke out on Tuesday morning."),
        ("fi en", "Kukaan ei loukkaantunut tulipalossa.", "No one was hurt in the fire."),
        ("fi fi", "Pormestari sanoi, ettei hän eroa.", "Pormestari ei eroa."),
        ("fi en", "Hieman yli puolet oppilaista oli sairaana.", "52 per cent of the pupils were ill."),
        ("fi en", "Poliisi hälytettiin puoli neljältä iltapäivällä.", "Police were called at 3.30 p.m."),
        ("fi de", "Syyttäjä vaatii neljän vuoden vankeutta.", "Er wurde zu drei Jahren Haft verurteilt."),
        ("fi en", "Hän on perheen viides lapsi.", "Half of the children were ill."),
        ("fi en", "Oikeudenkäynti kesti 12 kuukautta.", "The trial lasted a year."),
    ],
)  # fmt: skip
def test_what_is_told_alike_does_not(languages: str, left: str, right: str) -> None:
    assert clashes(left, right, languages) == {False}
