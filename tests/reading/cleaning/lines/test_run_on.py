"""Headlines that ran into the first sentence."""

import pytest

from reader.reading.cleaning.lines.run_on import find_headline_end


@pytest.mark.parametrize(
    ("headline", "story"),
    [
        ("Storm cuts off village", "An early storm left Marlow without light."),
        ("Storm cuts off village on the coast", "The storm left it without light on Sunday."),
        ("Harbour of Marlow closes for repairs", "Harbour of Marlow keepers said on Monday that it will close."),
        ("Mayor to resign over ferry", "In a letter, the mayor of Marlow said so on Monday."),
        ("Storm cuts off village (Marlow Post) - Coast News", "Lights went out at nine on Sunday."),
        ("Is the ferry safe? Mayor speaks (Marlow Post) --Coast! News", "“Nobody will drown”, said the mayor."),
        ("Storm cuts off village | Coast!News", "(Marlow, Sunday) Lights went out at nine."),
    ],
)
def test_the_story_begins_behind_its_headline(headline: str, story: str) -> None:
    assert find_headline_end(f"{headline} {story}") == len(headline) + 1


@pytest.mark.parametrize(
    "text",
    [
        "Storm cuts off village",
        "The storm cut off the village. The mayor said so.",
        "The mayor told The Marlow Times that the storm had cut off the village",
        "Mayor Opens The Skating Rink In The Old Market of the town",
        "The keeper said: “It was the worst storm in years”",
        "A storm that cut off a village - Coast News Agency said so on Sunday",
        "The storm cut off the village. The mayor - Coast News Said so in a programme",
        "Storm cuts off village - Coast News",
        "",
    ],
)
def test_other_first_paragraphs_are_left_whole(text: str) -> None:
    assert find_headline_end(text) is None
