import pytest

from reader.reading.cleaning.guards.edges.walls import without_offers
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.measures.page_features import Page

STORY = (
    "The crane fell on the quay of Elsin at noon on Sunday, the harbour office said, and two boats were sunk by it.",
    "Nobody was hurt, but the ferries to the mainland wait until the quay is cleared.",
)


def kept(*below: str, likely: float = 0.5) -> list[int]:
    page = Page([Unit(text, number, number) for number, text in enumerate((*STORY, *below))])
    return without_offers(page, range(len(page)), [likely] * len(page))


@pytest.mark.parametrize(
    ("wall", "offer"),
    [
        ("Weiterlesen mit Küstenblatt Plus", "Testen Sie uns einen Monat."),
        ("Continue reading with a free account: sign up", "All stories on all your devices."),
        ("Continue reading by subscribing now", "Cancel when you like."),
        ("Cet article est réservé aux abonnés", "Accédez à tous nos contenus."),
        ("Para seguir leyendo, hazte suscriptor", "Cancela cuando quieras."),
        ("Articolo riservato agli abbonati", "Un mese a un euro."),
        ("Чтобы читать далее, оформите подписку", "Первый месяц бесплатно."),
        ("Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής", "Δοκιμάστε έναν μήνα."),
    ],
)
def test_what_is_offered_below_a_wall_is_no_story(wall: str, offer: str) -> None:
    assert kept(wall, offer) == [0, 1]


def test_a_story_that_goes_on_below_such_a_line_is_whole_without_it() -> None:
    assert kept("Already a subscriber? Log in", " ".join(STORY)) == [0, 1, 3]


def test_a_sentence_that_speaks_of_subscribers_is_no_wall() -> None:
    assert kept("This article of the law is for subscribers to a pension, said the mayor, who pays in himself.") == [
        *range(3)
    ]


def test_a_wall_above_a_paragraph_that_the_models_are_sure_of_goes_alone() -> None:
    below = ("You have 2 free articles left this month.", "The owner of the crane learned of it by letter, he said.")
    assert kept(*below, likely=0.9) == [0, 1, 3]
    assert kept(*below) == [0, 1]
