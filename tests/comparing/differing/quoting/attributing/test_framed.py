"""Who says a quotation that stands between its speaker and the verb of saying."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Köy muhtarı Hasan Demir, “Topraklarımız sular altında kalacak” dedi.", "Hasan Demir"),
        ("Vali Orhan Sezer ise “Herkesin hakkı korunacaktır” ifadelerini kullandı.", "Vali Orhan Sezer"),
        ("Sözcü Deniz Erol, barajın “bölgeye hayat vereceğini” savundu.", "Sözcü Deniz Erol"),
        ("Prof. Leyla Tuna’ya göre barajın etkisi “daha uzun yıllar sürecek”.", "Leyla Tuna"),
        ("Müdür Cem Ak’ın anlattığına göre işçiler “gün boyu ocağın önünde” bekledi.", "Cem Ak"),
        ("“Bize kimse bir şey sormadı” diyen çiftçi Fatma Acar, davaya katılacak.", "çiftçi Fatma Acar"),
    ],
)
def test_who_opens_the_sentence_says_it(text: str, speaker: str) -> None:
    assert [speakers for _, speakers in said(text, language="tr")] == [[speaker]]


def test_a_name_in_a_case_of_its_own_opens_no_sentence_of_who_speaks() -> None:
    found = said("Duvarda Hasan Demir’in “Topraklarımız sular altında kalacak” diye yazdı.", language="tr")
    assert [speakers for _, speakers in found] in ([], [[]])
