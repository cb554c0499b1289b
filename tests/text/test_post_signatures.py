"""The line below a post that a story shows is told from what the post says."""

import pytest

from reader.text.post_signatures import is_post_signature


@pytest.mark.parametrize(
    "text",
    [
        "— Ann M. Poe (@annmpoe) October 15, 2019",
        "(@annmpoe) February 14, 2020",
        "pic.example.com/pF2kzPUpDv — Ann Poe (@poe) May 18, 2020",
        "— Ann Poe (@poe) 12. März 2021",
        "Ann Poe (@poe)",
    ],
)
def test_a_name_a_handle_and_a_day_sign_a_post(text: str) -> None:
    assert is_post_signature(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bill proposes it https://example.com/b via @wood — Ann Poe (@poe) February 14, 2020",
        "The mayor (@poe) opened the bridge on 2 May 2019",
        "Ann Poe wrote on 2 May 2019.",
    ],
)
def test_what_says_something_is_no_signature(text: str) -> None:
    assert not is_post_signature(text)
