"""One number that counts two things, where little else is shared, carries no link."""

import pytest

from reader.comparing.differing.statements.quantities.counts.counted_things import count_two_things
from reader.comparing.differing.statements.sentence_facts import read_facts


def are_two(left: str, right: str, languages: tuple[str, str] = ("en", "en")) -> bool:
    one, other = (read_facts(text, code, None) for text, code in zip((left, right), languages, strict=True))
    assert count_two_things(other, one) == count_two_things(one, other)
    return count_two_things(one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("In 1983 a quake there claimed more than 200 lives.", "More than 200 aftershocks have been recorded."),
        ("About 120 firefighters fought the blaze.", "About 120 windows were broken."),
        ("Five people died.", "Five other people are missing."),
        ("Four workers were taken to hospital.", "Four hospitals in the region were put on alert."),
        ("More than 300 people were evacuated.", "More than 300 tonnes of solvent were stored there."),
        ("Three people are missing.", "Three people were missing after an accident on Lake Torm last summer."),
        ("Nine people are missing, three of them children.", "In 1994 a ferry sank there; three people drowned."),
    ],
)
def test_two_things_of_one_number_are_told_apart(left: str, right: str) -> None:
    assert are_two(left, right)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("es", "Cinco personas murieron.", "Five people are missing."),
        ("de", "Vier Arbeiter wurden verletzt.", "In 2022 four workers were hurt in a similar fire there."),
        ("de", "Sieben der Vermissten sind Kinder.", "Seven people were rescued."),
        ("de", "Mehr als 200 Häuser wurden beschädigt.", "More than 200 tourists had arrived."),
    ],
)
def test_two_things_of_one_number_are_told_apart_in_two_languages(language: str, left: str, right: str) -> None:
    assert are_two(left, right, (language, "en"))


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "At least 30 people drowned.", "At least 30 drowned after the boat went over."),
        ("en", "About 500 homes lost electricity.", "Some 500 households were without power."),
        ("en", "Four people were hurt.", "Four were taken to hospital."),
        ("en", "Twelve people were killed.", "The twelve victims had worked there for years."),
        ("en", "The storm felled 200 trees along the Corran.", "Along the Corran, the storm broke 200 poles."),
        ("en", "The ship carried 2,314 passengers.", "Aid was given to 2,314 relatives."),
        ("en", "They cause as many as 42,000 deaths a year.", "In 2016, 42,000 people died of overdoses."),
        ("en", "Some of the ice is over 100,000 years old.", "Some icebergs are older than 100,000 years."),
        ("tr", "Turkey is 1.600 kilometre long.", "It is more than 1,600 kilometres long."),
        ("de", "Zwölf Menschen starben, 14 wurden verletzt.", "Fourteen people died and 12 were injured."),
        ("en", "The last quake, in 1983, killed 200 people.", "In 1983 a tremor took 200 lives."),
        ("de", "Fünf Menschen starben.", "Five people were killed."),
        ("de", "Mehr als 200 Feuerwehrleute waren im Einsatz.", "More than 200 firefighters were sent."),
        ("en", "Five people died.", "Nothing was said of that."),
    ],
)
def test_what_may_be_one_thing_or_shares_more_is_not_told_apart(language: str, left: str, right: str) -> None:
    assert not are_two(left, right, (language, "en"))
