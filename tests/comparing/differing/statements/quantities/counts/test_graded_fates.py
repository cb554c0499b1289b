"""Those who were badly hurt are some of the hurt."""

import pytest

from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts


@pytest.mark.parametrize(
    ("languages", "everyone", "some"),
    [
        (("en", "en"), "The crash near Lindow injured 30 people.", "12 people were seriously injured near Lindow."),
        (("en", "en"), "The crash near Lindow injured 30 people.", "Near Lindow, 12 people were slightly injured."),
        (("de", "de"), "Bei Lindow gab es 30 Verletzte.", "Zwölf Menschen wurden bei Lindow schwer verletzt."),
        (("de", "de"), "Bei Lindow gab es 30 Verletzte.", "Bei Lindow gab es zwölf Schwerverletzte."),
        (("en", "fr"), "The crash near Lindow injured 30 people.", "12 personnes grièvement blessées près de Lindow."),
    ],
)  # fmt: skip
def test_fewer_who_were_badly_hurt_do_not_clash(languages: tuple[str, str], everyone: str, some: str) -> None:
    assert Verdict.CLASH not in verdicts(everyone, some, languages)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        (("en", "en"), "The crash near Lindow injured 30 people.", "The crash near Lindow injured 12 people."),
        (("en", "en"), "The crash near Lindow injured 12 people.",
         "The crash near Lindow seriously injured 30 people."),
        (("de", "de"), "Bei Lindow wurden 30 Menschen schwer verletzt.",
         "Bei Lindow wurden zwölf Menschen schwer verletzt."),
    ],
)  # fmt: skip
def test_more_badly_hurt_than_hurt_or_other_numbers_of_them_clash(
    languages: tuple[str, str], left: str, right: str
) -> None:
    assert Verdict.CLASH in verdicts(left, right, languages)
