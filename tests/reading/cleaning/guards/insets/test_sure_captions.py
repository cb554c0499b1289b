"""Captions as long as paragraphs, by forms that no paragraph of a story has."""

import pytest

from reader.reading.cleaning.guards.insets.sure_captions import is_surely_caption


@pytest.mark.parametrize(
    "caption",
    [
        "Mayor Ann Orr of Halm, speaks about the plan, Tuesday, May 12, 2020 at the town hall. Orr presented it.",
        "Harbour master Bo Lind, second from left, listens to a question on the quay in Elsin, Friday, March 1, 2019.",
        "Workers clear the quay of Elsin by night. The crane had stood there for 40 years. (Ann Orr/Pool via AP)",
        "The crane on the quay had stood there for 40 years, and nobody knew who owned it. (AP Photo/Ann Orr, File)",
        "The crane on the quay had stood there for 40 years, and nobody knew who owned it. Ann Orr/Halm Times via AP",
        "The crane on the quay had stood there for 40 years, and nobody knew who owned it. Ann de Orr/Reuters",
        "FILE - In this May 3, 2018, file photo, the crane of Elsin stands on the quay, where it fell on Sunday.",
        "In this file photo taken on May 3, 2018, the crane of Elsin stands on the quay, where it fell on Sunday.",
        "Der Kran stand vierzig Jahre lang auf dem Kai, und niemand wusste, wem er gehört. (Foto: Jan Holm/dpa)",
    ],
)
def test_what_a_picture_shows_is_a_caption(caption: str) -> None:
    assert is_surely_caption(caption)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Mayor Ann Orr said on Tuesday, May 12, 2020 that the harbour plan needs another year, as ever.",
        "“The office opens on Tuesday, May 12, 2020 and closes late,” the mayor, who runs it, writes to the council.",
        "The crane fell on Sunday, March 3, 2019, when the wind was strong, and it has not been lifted since that day.",
        "The court (AP) was told of the crane, which nobody had looked at since 2001, by the harbour office (dpa)",
        "Der Hafen bleibt bis Montag geschlossen, teilte die Stadt am Sonntag mit; das Wetter sei zu schlecht. (dpa)",
        "The bill would cost more than that, said Sen. Ann Orr, whose state has three ports too. (Related: Cranes)",
        "The senator (Ann Orr, R-Halm) asked who paid for the crane, and nobody in the room knew. She asked again.",
        "In this town nobody remembers the crane, though a photo of it hangs in every room of the town hall today.",
    ],
)
def test_what_a_story_tells_is_none(paragraph: str) -> None:
    assert not is_surely_caption(paragraph)
