import pytest

from reader.model.article import RemovalReason
from reader.reading.cleaning.set_forms.letter_notices import set_letterhead_aside, set_notices_aside, set_sections_aside
from reader.reading.extraction import Block

STORY = ("The ferry to Halm will not sail before Monday.", "Its owner said so on Sunday.", "A storm is expected.")


def removed(*paragraphs: str) -> list[str]:
    return [block.text for block in set_notices_aside([Block(text) for text in paragraphs]) if block.removed]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("View this email in your browser", "You receive this email because you subscribed. Unsubscribe | Preferences"),
        ("Newsletter im Browser ansehen", "Sie erhalten diese E-Mail als Leser. Newsletter abbestellen"),
        ("Voir cet e-mail dans votre navigateur", "Vous recevez cet e-mail. Se désabonner"),
        ("Ver este correo en el navegador", "Recibes este correo porque te inscribiste. Darse de baja"),
        ("Δείτε αυτό το email στον browser σας", "Λαμβάνετε αυτό το μήνυμα ως συνδρομητής. Απεγγραφή"),
        ("¿Te han reenviado este correo? Inscríbete", "Si no quieres recibir más este boletín, date de baja aquí."),
        ("Was this newsletter forwarded to you? Sign up here.", "If you no longer wish to receive it, tell us."),
        ("Newsletter im Browser lesen", "Sie möchten keine E-Mails mehr erhalten? Schreiben Sie uns."),
        ("View this alert in your browser", "You are receiving this alert because you follow “Halm Ferries”."),
        ("Открыть письмо в браузере", "Вы получили это письмо как подписчик. Отписаться"),
    ],
)
def test_what_a_newsletter_says_of_itself_is_set_aside(above: str, below: str) -> None:
    assert removed(above, *STORY, below) == [above, below]


def test_what_stands_above_is_no_footer() -> None:
    first, *_ = set_notices_aside([Block("View this email in your browser"), *map(Block, STORY)])
    assert first.removed is RemovalReason.MENU


@pytest.mark.parametrize(
    "paragraph",
    [
        "Residents can view the plans of the harbour online until Friday, the council said.",
        "“Unsubscribe from fear,” the mayor told the crowd.",
        "The company makes it hard to cancel, and many customers receive letters that they did not ask for.",
    ],
)
def test_a_story_that_uses_such_words_stays(paragraph: str) -> None:
    assert removed(paragraph, *STORY) == []


def test_in_the_middle_of_a_long_letter_nothing_is_looked_for() -> None:
    middle = "The bill would make every sender add a link to unsubscribe."
    assert removed(*STORY * 2, middle, *STORY * 3) == []


def test_a_notice_in_capitals_is_one() -> None:
    assert removed(*STORY, "UNSUBSCRIBE OR UPDATE YOUR PREFERENCES") == ["UNSUBSCRIBE OR UPDATE YOUR PREFERENCES"]


def test_a_greeting_above_the_subject_is_of_the_letterhead_with_what_it_says() -> None:
    letter = ("Good morning,", "today it is about a ferry that stays in port.", "FERRY STAYS IN PORT", *STORY)
    blocks = set_letterhead_aside([Block(text) for text in letter], "Ferry stays in port")
    assert [block.text for block in blocks if block.removed] == list(letter[:2])


PAID = "SPONSORED\nWinter tyres from 49 a corner."


def aside(*paragraphs: str) -> list[str]:
    return [block.text for block in set_sections_aside([Block(text) for text in paragraphs]) if block.removed]


@pytest.mark.parametrize("rule", ["---", "* * *", "==========", "───────", "– – –"])
def test_a_section_that_is_paid_for_ends_at_the_next_rule(rule: str) -> None:
    assert aside(*STORY, rule, PAID, "Book today.", rule, "Good bye.") == [rule, PAID, "Book today.", rule]


def test_the_last_paid_section_is_its_first_paragraph_at_least() -> None:
    assert aside(*STORY, "---", "Anzeige\nReifen für den Winter.", "Bis morgen!") == [
        "---",
        "Anzeige\nReifen für den Winter.",
    ]


def test_what_says_advertisement_within_a_section_opens_none() -> None:
    assert aside(STORY[0], "Advertisement", *STORY[1:], "---", "Good bye.") == ["---"]
    assert aside(*STORY, "3.5 per cent", "1-2-3") == []
