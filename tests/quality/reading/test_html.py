"""The floor under the story inside web pages: invented stories in the frames that news sites put around them.

The labelled pages are dumps of text, so that these are our own: eight stories in six frames, F1 of 4-word shingles.
"""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model.article import Role
from reader.reading.extraction import Source
from reader.reading.formats.web.html import extract
from tests.quality.reading.test_cleaning import precision_and_recall

# All pages of all frames had 1.0 when this was written. Raise, never lower.
MEAN_FLOOR = 0.99
PAGE_FLOOR = 0.95

_WHO = (
    "The harbour office",
    "A spokeswoman of the mayor",
    "The union of the dockers",
    "An engineer of the ferry company",
)
_WHAT = (
    "said on Tuesday that the old quay at Elsin would stay closed until the divers had looked at every pile",
    "asked the government in Marn for forty tents, two pumps and a doctor before the weekend",
    "blamed the storm of last week for cracks that fishermen had seen as early as in spring",
    "promised to pay for the nets that were lost when the crane fell into the water",
    "would not say who had ordered the gates to be opened during the night",
)
_CHROME = ("Home", "World", "Sport", "Culture", "Weather", "Subscribe", "Sign in", "Most read")


def story(seed: int) -> list[str]:
    chance = random.Random(seed)
    return [
        " ".join(
            f"{chance.choice(_WHO)} {chance.choice(_WHAT)}, {n * 7 + seed} days after the crane fell." for _ in "ab"
        )
        for n in range(chance.randint(3, 9))
    ]


def paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def menu(tag: str) -> str:
    return (
        f"<{tag}><ul>"
        + "".join(f"<li><a href='/{n}'>{name}</a></li>" for n, name in enumerate(_CHROME))
        + f"</ul></{tag}>"
    )


def plain(texts: list[str]) -> str:
    return f"<body>{menu('nav')}<article><h1>Quay at Elsin closed</h1>{paragraphs(texts)}</article></body>"


def divisions(texts: list[str]) -> str:
    body = "".join(f"<div class='text'>{text}</div>" for text in texts)
    return f"<body>{menu('div')}<div id='main'><h1>Quay at Elsin closed</h1>{body}</div>{menu('div')}</body>"


def commented(texts: list[str]) -> str:
    comments = "".join(
        f"<div class='comment'><p>Fan {n}: we all knew that it would fall one day.</p></div>" for n in range(9)
    )
    return f"<body>{menu('header')}<main>{paragraphs(texts)}</main><section id='comments'>{comments}</section></body>"


def related(texts: list[str]) -> str:
    box = "<aside><h3>Read also</h3><ul><li><a href='/a'>Goat wins the race round the island</a></li></ul></aside>"
    middle = len(texts) // 2
    return f"<body>{menu('nav')}<article>{paragraphs(texts[:middle])}{box}{paragraphs(texts[middle:])}</article></body>"


def bannered(texts: list[str]) -> str:
    banner = "<div class='cookie-consent'><p>We and our 214 partners use cookies to store data. Accept all?</p></div>"
    footer = "<footer><p>© 2024 The Elsin Courier. All rights reserved.</p></footer>"
    return f"<body>{banner}{menu('nav')}<article>{paragraphs(texts)}</article>{footer}</body>"


def nested(texts: list[str]) -> str:
    return (
        "<body>"
        + "<div>" * 40
        + plain(texts).removeprefix("<body>").removesuffix("</body>")
        + "</div>" * 40
        + "</body>"
    )


FRAMES: list[Callable[[list[str]], str]] = [plain, divisions, commented, related, bannered, nested]


@pytest.mark.parametrize("frame", FRAMES)
def test_the_story_of_a_page_is_found_in_every_frame(frame: Callable[[list[str]], str]) -> None:
    scores = []
    for seed in range(8):
        texts = story(seed)
        page = f"<html><head><title>Quay at Elsin closed</title></head>{frame(texts)}</html>"
        extraction = next(extract(Source(Path("page.html"), page.encode(), 2e9)))
        found = [block.text for block in extraction.blocks if block.removed is None and block.role is Role.BODY]
        precision, recall = precision_and_recall("\n".join(found), "\n".join(texts))
        scores.append(2 * precision * recall / (precision + recall) if precision + recall else 0.0)
    assert sum(scores) / len(scores) >= MEAN_FLOOR, scores
    assert min(scores) >= PAGE_FLOOR, scores
