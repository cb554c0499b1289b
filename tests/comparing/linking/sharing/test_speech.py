"""Who speaks is not what is said."""

import pytest

from reader.comparing.linking.sharing.speech import share_only_who_speaks
from reader.comparing.profiling.profiles import profile

_MINUTES = '"We had minutes, not hours," spokesman Erik Dahl said.'


@pytest.mark.parametrize(
    ("other", "alone"),
    [
        ('"Every report that we received was acted upon," said Norvolt spokesman Erik Dahl.', True),
        ("Spokesman Erik Dahl said the plant would be shut.", True),
        ("They had only minutes, the spokesman said.", False),
        ('"It was a matter of hours," Erik Dahl said.', False),
    ],
)
def test_a_quotation_needs_something_of_what_is_said_in_the_other_sentence(other: str, alone: bool) -> None:
    one, two = profile(_MINUTES, "en"), profile(other, "en")
    assert share_only_who_speaks(one, two, ("en", "en")) is alone
    assert share_only_who_speaks(two, one, ("en", "en")) is alone


def test_a_sentence_that_tells_more_than_a_quotation_is_not_asked_for_it() -> None:
    one = profile(
        'Erik Dahl, who has run the plant since 2019 and lives in Arnfeld, called it "a sad day for us all".', "en"
    )
    other = profile("Erik Dahl has run the plant in Arnfeld since 2019.", "en")
    assert not share_only_who_speaks(one, other, ("en", "en"))


def test_a_quotation_without_blanks_is_found_in_another_wording() -> None:
    one, other = (
        "「救命胴衣の場所を誰も教えてくれなかった」と教師は話した。",
        "教師は「救命胴衣の場所を誰も教えなかった」と語った。",
    )
    assert not share_only_who_speaks(profile(one, "ja"), profile(other, "ja"), ("ja", "ja"))
