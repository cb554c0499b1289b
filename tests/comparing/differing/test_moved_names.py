"""Names and figures at another place of a sentence that is shared in part."""

import pytest

from reader.comparing.differing.edits import find_edits
from reader.comparing.differing.moved_names import find_moved_names
from reader.model.comparison import EditKind


def moved(left: str, right: str, language: str = "en") -> list[str]:
    found = find_moved_names(find_edits(left, right, language).edits, left, right, language)
    for pair in found:
        assert pair.left.of(left).casefold() == pair.right.of(right).casefold()
    mirrored = find_moved_names(find_edits(right, left, language).edits, right, left, language)
    assert {(pair.left, pair.right) for pair in found} == {(pair.right, pair.left) for pair in mirrored}
    return [pair.left.of(left) for pair in found]


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        (
            '"We will be back at work before the summer is over," said Marta Lindqvist of the union.',
            'Marta Lindqvist, who leads the strike, told them: "We will be back at work before the summer is over."',
            ["Marta", "Lindqvist"],
        ),
        (
            "Over 552,000 letters were sorted by hand in the new hall at Marn, the post office said.",
            "In the new hall at Marn letters were sorted by hand, 552,000 of them.",
            ["552,000"],
        ),
    ],
    ids=["who is named before or behind", "a figure"],
)
def test_what_stands_elsewhere_on_the_other_side_is_found(left: str, right: str, names: list[str]) -> None:
    assert moved(left, right) == names


def test_of_a_list_in_another_order_every_member_is_equal_or_found_elsewhere() -> None:
    left = "The ban covers citizens of Arvia, Belmark, Corda, Drenia, Yarnland and North Tolland, he said."
    right = "He said the ban covers citizens of Arvia, Belmark, North Tolland, Corda, Drenia and Yarnland."
    edits = find_edits(left, right, "en").edits
    equal = " ".join(edit.left.of(left) for edit in edits if edit.kind is EditKind.EQUAL)
    members = {"Arvia", "Belmark", "Corda", "Drenia", "Yarnland", "North", "Tolland"}
    found = {pair.left.of(left) for pair in find_moved_names(edits, left, right, "en")}
    assert found == {name for name in members if name not in equal}
    assert found


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "The Senate Democrats asked the state police to bring back their colleagues before the vote.",
            "Asked for a word, police were to bring back their colleagues, the Senate Republicans, before the vote.",
        ),
        (
            'The dam "will be closed until the water has gone down," and The Hague was told of it.',
            'He wrote that the dam "will be closed until the water has gone down" and: “The rest comes later.”',
        ),
        (
            "Mayor Closes The Old Bridge With Both Its Towers After Long Debate",
            "After Long Debate With Residents Both Towers Of Bridge Are Closed",
        ),
    ],
    ids=["names that end otherwise", "function words", "headlines with capitals"],
)
def test_capitals_alone_make_no_shared_name(left: str, right: str) -> None:
    assert moved(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "language", "names"),
    [
        (
            "Betroffen sind Bürger aus Arvien, Belmark, Jarnland und Kordien, wie das Amt am Abend mitteilte.",
            "Wie das Amt am Abend mitteilte, sind es Bürger aus Arvien, Belmark, Kordien und dazu auch Jarnland.",
            "de",
            {"Jarnland"},
        ),
        (
            "Το μέτρο αφορά την Άρβια, την Μπέλμαρκ και τη Γιάρνια, είπε ο υπουργός Νικόλας Βέργος.",
            "Ο Νικόλας Βέργος είπε ότι το μέτρο αφορά την Άρβια, την Μπέλμαρκ και τη Γιάρνια.",
            "el",
            {"Νικόλας", "Βέργος"},
        ),
    ],
)
def test_other_languages_have_them_too(left: str, right: str, language: str, names: set[str]) -> None:
    assert names <= set(moved(left, right, language))
