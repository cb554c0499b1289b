"""What befell those whom a number counts is read around it, and numbers of other fates are no rivals."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.comparing.differing.statements.quantities.figures.typed_quantities import find_quantities
from reader.comparing.differing.statements.tagged_words import tag_words
from reader.model.difference import Verdict


def fates(text: str, language: str = "en") -> list[str]:
    return [one.fate for one in find_quantities(tag_words(text, language))]


def verdicts(left: str, right: str, languages: tuple[str, str] = ("en", "en")) -> set[Verdict]:
    one, other = (LinkSide(text, code, None) for text, code in zip((left, right), languages, strict=True))
    return {found.verdict for found in find_differences(one, other) if found.left and found.right}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Four shepherds were killed and nine hurt in the rockfall.", ["dead", "hurt"]),
        ("en", "A rockfall hit the huts, killing four shepherds, wardens said.", ["dead"]),
        ("en", "The number of dead stands at 4, while two shepherds are unaccounted for.", ["dead", "lost"]),
        ("en", "A rockfall hit the huts, killing at least four shepherds and injuring dozens.", ["dead"]),
        ("en", "A hunter fatally shot four shepherds and wounded dozens.", ["dead"]),
        ("en", "The rockfall killed 59 people and injured more than 800.", ["dead", "hurt"]),
        ("en", "Three shepherds have caught the infection.", ["infected"]),
        ("en", "Two shepherds are among the missing.", ["lost"]),
        ("en", "Two shepherds were taken to a hospital.", ["hospital"]),
        ("en", "Two shepherds are being treated at the hospital.", ["hospital"]),
        ("fr", "Deux bergers ont été transportés à l'hôpital.", ["hospital"]),
        ("it", "Due pastori sono stati portati all'ospedale.", ["hospital"]),
        ("it", "Due pastori sono stati portati nel più vicino ospedale.", ["hospital"]),
        ("en", "The hospital put off 62 operations.", [""]),
        ("en", "Nurses at the hospital signed 62 letters.", [""]),
        ("en", "Thieves took the files of 62 patients of Orle Hospital.", [""]),
        ("en", "Files of 62 patients were stolen in hospital hack.", [""]),
        ("en", "17 ambulances were sent to other hospitals.", [""]),
        ("de", "Das Krankenhaus verschob 62 Operationen.", [""]),
        ("fr", "L'hôpital a fermé 14 lits.", [""]),
        ("es", "El hospital compró 30 camas.", [""]),
        ("en", "Nine were hurt in the rockfall, three of whom are in a critical condition.", ["hurt", "critical"]),
        ("en", "Nine were hurt, three of them critically.", ["hurt", "critical"]),
        ("en", "Three shepherds are fighting for their lives.", ["critical"]),
        ("de", "Vier Hirten schweben in Lebensgefahr.", ["critical"]),
        ("fr", "Cinq bergers sont dans un état critique.", ["critical"]),
        ("es", "Tres pastores siguen en estado crítico.", ["critical"]),
        ("it", "Quattro pastori sono in condizioni critiche.", ["critical"]),
        ("pt", "Quatro pastores estão em estado grave.", ["serious"]),
        ("nl", "Vier herders verkeren in levensgevaar.", ["critical"]),
        ("ru", "Двое пастухов находятся в критическом состоянии.", ["critical"]),
        ("el", "Δύο βοσκοί νοσηλεύονται σε κρίσιμη κατάσταση.", ["critical"]),
        ("pl", "Czterech pasterzy jest w stanie krytycznym.", ["critical"]),
        ("de", "Zwei Helfer versorgten die Verletzten.", [""]),
        ("fr", "Deux bergers ont trouvé la mort.", ["dead"]),
        ("el", "Δύο βοσκοί έχασαν τη ζωή τους.", ["dead"]),
        ("de", "Vier Hirten kamen am Montag ums Leben.", ["dead"]),
        ("de", "Rund 900 Menschen aus Tarn, Holm und Brell wurden in Sicherheit gebracht.", ["moved"]),
        ("fr", "Quatre bergers ont été tués et neuf autres blessés.", ["dead", "hurt"]),
        ("es", "La cifra de muertos es de 4.", ["dead"]),
        ("el", "Ο αριθμός των νεκρών ανέρχεται σε 4.", ["dead"]),
        ("es", "La policía arrestó a cinco pastores en la feria.", ["arrested"]),
        ("es", "Cinco pastores detuvieron al ladrón.", [""]),
        ("es", "La policía arrestó al autor de cinco robos.", [""]),
        ("el", "Η αστυνομία συνέλαβε πέντε βοσκούς.", ["arrested"]),
    ],
)  # fmt: skip
def test_a_fate_is_read_behind_a_number_or_before_it(language: str, text: str, told: list[str]) -> None:
    assert fates(text, language) == told


@pytest.mark.parametrize(
    "text",
    [
        "Two gunmen killed a shepherd.",
        "He was killed by two gunmen.",
        "Two of them died in Tarn.",
        "Another two died in Tarn.",
        "Two men and a woman died in the huts.",
        "They were taken to two hospitals.",
        "Two nurses came to help the injured.",
    ],
)
def test_a_number_that_is_not_that_of_all_has_no_fate(text: str) -> None:
    assert fates(text) == [""]


def test_the_dead_are_held_against_the_dead_however_they_are_called() -> None:
    left = "Seven shepherds died in the rockfall and two others are still missing, according to the wardens."
    right = "The number of dead stands at 4, while two shepherds are unaccounted for."

    assert Verdict.CLASH in verdicts(left, right)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (("en", "en"), "Rockfall near Tarn kills four, blocks road", "Rockfall near Tarn: 900 villagers evacuated"),
        (("en", "fr"), "Rockfall near Tarn kills four", "Éboulement près de Tarn: 900 habitants évacués"),
        (("en", "en"), "Four climbers were killed in the rockfall.", "Nine climbers were taken to hospital."),
        (("en", "en"), "Three sailors drowned when the tug sank off Tarn.", "The tug, with 11 sailors, sank off Tarn."),
        (("en", "en"), "Four shepherds were killed in the rockfall.", "Six people were killed in the rockfall."),
        (("en", "en"), "Six people died in the storm.", "Two people died in Tarn when the storm felled a tree."),
    ],
)  # fmt: skip
def test_what_befell_others_is_no_rival(languages: tuple[str, str], left: str, right: str) -> None:
    assert Verdict.CLASH not in verdicts(left, right, languages)


def test_the_dead_of_a_later_story_are_a_later_report_across_languages() -> None:
    left = LinkSide("Four workers were killed and two are missing.", "en", "2031-05-03")
    right = LinkSide("Drei Arbeiter kamen am Montag ums Leben.", "de", "2031-05-02")

    assert Verdict.LATER_REPORT in {one.verdict for one in find_differences(left, right)}


def test_a_later_report_in_another_language_has_no_fewer_arrested() -> None:
    left, right = "Five shepherds were arrested at the fair.", "La policía arrestó a tres pastores en la feria."

    def told(days: tuple[str, str]) -> list[Verdict]:
        found = find_differences(LinkSide(left, "en", days[0]), LinkSide(right, "es", days[1]))
        return [one.verdict for one in found if one.left and one.right]

    assert told(("2031-05-02", "2031-05-03")) == [Verdict.CLASH]
    assert told(("2031-05-03", "2031-05-02")) == [Verdict.LATER_REPORT]


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        ("Three people were killed.", "Twenty were hurt, three of whom are in a critical condition.", ("en", "en")),
        ("Seven people were killed in the blast.", "Cinq personnes sont dans un état critique.", ("en", "fr")),
    ],
)
def test_who_is_critical_is_not_dead(left: str, right: str, languages: tuple[str, str]) -> None:
    assert not {Verdict.CLASH, Verdict.SAME, Verdict.ROUNDING} & verdicts(left, right, languages)


def test_as_many_of_another_fate_add_up_to_nothing() -> None:
    left = "Three people were killed and 19 injured in the rockfall."
    right = "Twenty-two people were injured in the rockfall, three of whom are in a critical condition."
    assert verdicts(left, right) == {Verdict.CLASH}
