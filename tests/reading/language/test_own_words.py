import pytest

from reader.reading.language.identification import detect_language
from reader.reading.language.own_words import language_of_words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ceb",
            "Nasirado ang pantalan human sa bagyo nga mihapak niadtong Lunes, ug dili pa kini abrihan karong semana.",
        ),
        ("mi", "Kua katia te wāpu mō ngā wiki e rua, e ai ki te koromatua, ā, kāore tētahi i whara i te āwhā."),
        ("sd", "ميئر چيو ته بندرگاهه ٻن هفتن تائين بند رهندي، جڏهن ته ڪنهن کي به ڌڪ نه لڳو آهي ۽ ڪم جاري آهي جو."),
        (
            "su",
            "Walikota nyarios yén pasar éta teu tiasa dibuka ayeuna lantaran cai keur naék, sarta warga kudu nunggu.",
        ),
        ("ti", "እቲ ወደብ ድሕሪ ናይ ሰኑይ ህቦብላ ንክልተ ሰሙን ክዕጾ እዩ፣ ኣብ ከተማ ዝነብሩ ሰባት ድማ ካብ ዕዳጋ ክርሕቁ ኣለዎም።"),
        ("yi", "דער פּאָרט איז פֿאַרמאַכט געוואָרן נאָך דעם שטורעם, און מיט אים אויך די שולן און די קראָמען פֿון דער שטאָט."),
    ],
)
def test_language_that_the_model_lacks_is_told_by_its_own_words(language: str, text: str) -> None:
    assert detect_language(text).code == language


def test_a_few_words_that_others_have_too_tell_nothing() -> None:
    assert (
        language_of_words(
            [
                "te",
                "amo",
                "dijo",
                "ella",
                "e",
                "a",
                "mi",
                "me",
                "gusta",
                "el",
                "mar",
                "de",
                "la",
                "isla",
                "en",
                "verano",
            ]
        )
        is None
    )
    assert language_of_words(["te", "ki", "nga"]) is None
