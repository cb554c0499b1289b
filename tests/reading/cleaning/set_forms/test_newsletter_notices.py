import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import RemovalReason, Role
from reader.reading.cleaning.lines.units import Unit
from reader.reading.cleaning.set_forms.newsletter_notices import (
    expressions,
    hints,
    is_notice_of_letter,
    settle_closing_notices,
)

STORY = ("Ferry waits", "The ferry to Halm will not sail before Monday.", "Its owner said so on Sunday.")


def closing(*lines: str) -> list[str]:
    units = [Unit(text, number, number) for number, text in enumerate((*STORY, *lines))]
    verdicts = settle_closing_notices(units, [Role.HEADLINE, *[Role.BODY] * (len(units) - 1)])
    return [unit.text for unit, verdict in zip(units, verdicts, strict=True) if verdict is RemovalReason.FOOTER]


@pytest.mark.parametrize(
    "line",
    [
        "Enjoying the Halm Letter? Forward it to a friend.",
        "Hat Ihnen der Brief gefallen? Leiten Sie ihn gern weiter.",
        "Ti è piaciuta? Inoltrala a un amico.",
        "Per non ricevere più queste email scrivi a noi.",
        "Pour ne plus recevoir cette lettre, écrivez-nous.",
        "Чтобы больше не получать рассылку, напишите нам.",
        "Manage your alerts",
    ],
)
def test_notices_at_the_end_of_a_copied_newsletter_are_no_story(line: str) -> None:
    assert closing(line) == [line]
    assert closing(line, "Unsubscribe") == [line, "Unsubscribe"]


def test_what_a_notice_stands_above_is_told_and_so_is_the_notice() -> None:
    assert closing("Readers who wish to unsubscribe from the paper must write a letter.", "The paper is 90.") == []


def test_a_name_in_quotes_is_no_speech() -> None:
    assert is_notice_of_letter("You receive this alert because you follow “Halm”.")
    assert not is_notice_of_letter("“Unsubscribe,” he said.")
    assert not is_notice_of_letter("He read “how can one unsubscribe from all of this” aloud.")


@pytest.mark.parametrize("expression", [line for line in expressions() if max(map(ord, line)) <= 0xFF])
def test_what_an_expression_matches_in_western_letters_has_a_hint(expression: str) -> None:
    western = st.characters(max_codepoint=0xFF, exclude_categories=["Cc"])
    # Where words end plays no part: less is thrown away without it.
    anywhere = re.compile(expression.replace(r"\b", ""))

    @settings(max_examples=40, database=None)
    @given(st.from_regex(anywhere, alphabet=western))
    def has_a_hint(text: str) -> None:
        assert any(hint in text.lower() for hint in hints())

    has_a_hint()
