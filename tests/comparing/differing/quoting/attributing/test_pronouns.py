"""Whom a pronoun that says a quotation stands for."""

import pytest

from reader.comparing import compare
from reader.comparing.differing.quoting.quotations import find_quotations
from reader.model.comparison import Side
from reader.wording.pair.differences import quotation_cells
from tests.comparing.articles import make_article


@pytest.mark.parametrize(
    ("sentences", "speakers"),
    [
        (
            (
                "The fire chief, Pieter Daems, said the wagons held acrylonitrile.",
                '"We are letting it burn in a controlled way, because putting it out would be worse," he said.',
            ),
            ["Pieter Daems"],
        ),
        (
            ('"The bridge will open on Monday," said Ada Quill.', '"It is as safe as it ever was," she said.'),
            ["Ada Quill", "Ada Quill"],
        ),
        (
            ("Mayor Ada Quill said the bridge was safe.", '"Nobody was ever in danger there," she told reporters.'),
            ["Mayor Ada Quill"],
        ),
        (
            (
                "Ada Quill said the port director, Jan Holm, had not been told of it.",
                '"Nobody asked me about the bridge," he said.',
            ),
            ["he (not named)"],
        ),
        (('Ada Quill is no saint, but on Tuesday she told the truth: "It is as safe as it ever was."',), ["Ada Quill"]),
        (
            ('Ada Quill is no friend of Holm, but on Tuesday she told the truth: "It is as safe as it ever was."',),
            ["she (not named)"],
        ),
        (("The bridge fell on Monday.", '"Nobody was ever in danger there," she said.'), ["she (not named)"]),
        (
            ("Mayor Ada Quill said the bridge was safe.", '"We were not in danger there," they told reporters.'),
            ["they (not named)"],
        ),
        (
            (
                "Mayor Ada Quill said the bridge was safe.",
                "The bridge was built in 1970 and has four lanes.",
                '"Nobody was ever in danger there," she told reporters.',
            ),
            ["she (not named)"],
        ),
    ],
)
def test_a_pronoun_is_the_one_person_who_spoke_before_or_nobody(
    sentences: tuple[str, ...], speakers: list[str]
) -> None:
    comparison = compare(make_article(*sentences), make_article("Nothing."))
    found = find_quotations(comparison.left)
    assert [quotation_cells(comparison, Side.LEFT, one)[0] for one in found] == speakers
