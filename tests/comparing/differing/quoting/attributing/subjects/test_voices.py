"""A person, a body, a role or what is written speaks; a thing, a day and the words of a headline do not."""

import pytest

from tests.comparing.differing.quoting.quoted_stories import said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She said she supported it. “I think we are too far past” the chance for reform, she may have said."),
        ("en", "The state is looking at “possible crimes against the towns” on Sunday, it seems."),
        ("en", "WARY OF STIMULUS PRICE TAGS: “The leaders of the towns are doubtful.”"),
        ("en", "They went along the weir. ALONG: “We hold the weir for the upper towns.”"),
        ("de", "„Wir ermitteln in alle Richtungen und schließen nichts aus“, hieß es lediglich."),
        ("de", "Der Mann wird mit den Worten zitiert: „Der Schaden ist mindestens fünf Jahre alt.“"),
        ("nl", "„Wij onderzoeken alles en sluiten niets uit”, zei men in de gang."),
        ("it", "«Abbiamo provato di tutto per mesi», ha ammesso davanti ai giornalisti Ada Quill."),
    ],
)
def test_things_days_and_headlines_say_nothing(language: str, text: str) -> None:
    assert not any(
        word in ("the chance for reform", "Sunday", "ALONG", "es", "Worten", "men", "davanti") or word.isupper()
        for _, who in said(text, language=language)
        for word in who
    )


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“We hold the weir for the upper towns,” the 12-year-old said.", "the 12-year-old"),
        ("en", "“We hold the weir for the upper towns,” the show said.", "the show"),
        ("de", "„Wir halten das Wehr für alle Orte“, sagte der Nachtwächter.", "der Nachtwächter"),
        ("de", "„Wir halten das Wehr für alle Orte“, so Stamm.", "Stamm"),
        ("fr", "« Nous tenons le barrage », a déclaré la ville.", "la ville"),
        ("el", "«Δεν ξέρω ποιος το έκανε χθες», είπε ο δικηγόρος του.", "ο δικηγόρος του"),
    ],
)
def test_people_bodies_and_what_is_published_speak(language: str, text: str, speaker: str) -> None:
    assert [" ".join(who) for _, who in said(text, language=language)] == [speaker]


def test_nobody_goes_on_with_what_the_sentence_gives_to_others() -> None:
    first = "“We hold the weir for the towns,” said Ada Quill."
    assert said(first, "“They have never held it at all,” Oskin decided to believe of it.")[1][1] != ["Ada Quill"]
    assert said(first, "“We have always held it well,” as she knows.")[1][1] == ["Ada Quill"]
