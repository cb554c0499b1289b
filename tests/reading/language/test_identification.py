import subprocess
import sys

import pytest

from reader.reading.language.identification import DetectedLanguage, asked_once, detect_language


def test_greek_story_is_greek() -> None:
    found = detect_language("Ο δήμαρχος ανακοίνωσε χθες ότι το λιμάνι θα κλείσει για δύο εβδομάδες.")
    assert found == DetectedLanguage("el", 1.0)


@pytest.mark.parametrize("text", ["", "12:30 — ok https://example.org/the-story-about-nothing", "short words"])
def test_too_little_text_has_no_language(text: str) -> None:
    assert detect_language(text) == DetectedLanguage(None, 0.0)


def test_addresses_do_not_count() -> None:
    text = "Le port de la ville est fermé depuis lundi. https://example.org/the/port/is/closed/for/two/weeks/because/of/the/repairs/of/the/pier"
    assert detect_language(text).code == "fr"


def test_neighbour_that_langdetect_lacks_is_not_taken_for_another() -> None:
    assert detect_language("Градоначелник је саопштио да ће лука због поправки бити затворена две недеље.").code == "sr"


def test_kana_make_chinese_characters_japanese() -> None:
    assert detect_language("市長は港を閉鎖すると発表した。消防隊員は一晩中働いた。").code == "ja"


def test_unsure_answer_is_told_by_its_confidence() -> None:
    assert detect_language("Belum ada yang tahu kapan kapal feri akan berlayar lagi.").confidence < 0.7


def test_text_of_which_langdetect_knows_no_letter_is_read() -> None:
    assert detect_language("Port shut. The port is shut. " + "(٣1 )" * 3_000).code is not None


def test_plain_english_and_greek_load_no_model() -> None:
    code = (
        "import sys; from reader.reading.language.identification import detect_language as d\n"
        "d('the mayor of the town said that it was closed and that he has not seen the end of it. ' * 3)\n"
        "d('Ο δήμαρχος ανακοίνωσε χθες ότι το λιμάνι θα κλείσει.')\n"
        "sys.exit('py3langid' in sys.modules or 'langdetect' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_answer_is_the_same_in_every_process() -> None:
    detect = "from reader.reading.language.identification import detect_language as d"
    code = f"{detect}; print(d('Niko još ne zna kada će ploviti.'))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(answers) == 1


def test_language_is_told_once_and_only_when_it_is_asked() -> None:
    asked: list[str] = []

    def tell() -> None:
        asked.append("once")

    language = asked_once(tell)
    assert not asked

    assert (language(), language()) == (None, None)
    assert asked == ["once"]


def test_scripts_of_one_language_tell_it() -> None:
    assert detect_language("ހިޔަޅެއް ސިޓީ ހޯލަށް ވަދެ މޭޔަރުގެ ކެއުން ކައިފިއެވެ.").code == "dv"
    assert detect_language("གྲོང་ཁྱེར་གྱི་སྤྱི་ཁྱབ་པས་ཟམ་པ་གསར་པ་སྒོ་ཕྱེས།").code == "bo"


def test_kurdish_in_arabic_letters_is_sorani() -> None:
    assert detect_language("ڕێوییەک ڕۆژی سێشەممە چووە ناو شارەوانی و نانی نیوەڕۆی سەرۆکی خوارد.").code == "ckb"
