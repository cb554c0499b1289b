"""A count makes one number of another only where it is told beside the smaller one, and is not in it."""

import pytest

from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict
from tests.comparing.differing.statements.people.harm.test_fates import verdicts


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en de", "Seventeen people were injured, two of them seriously.", "19 Menschen wurden verletzt, zwei schwer."),
        ("en en", "The bus carried 40 pupils, three of them ill.", "The bus carried 43 pupils, three of them ill."),
        ("en es", "Eleven miners were rescued, four unhurt.", "Quince mineros fueron rescatados, cuatro ilesos."),
        ("en en", "Thirty people were injured and five died.", "Thirty-five people were injured and five died."),
        ("en en", "Seventeen people were injured as two trams hit.", "Nineteen people were injured as two trams hit."),
        ("fr en", "Dix personnes ont été blessées, dont trois gravement.", "13 people were injured, three badly."),
        ("pl en", "Siedem osób zostało rannych, w tym dwoje dzieci.", "Nine people were hurt, including two children."),
    ],
)  # fmt: skip
def test_a_part_that_both_sides_tell_makes_no_sum_of_two_wholes(languages: str, left: str, right: str) -> None:
    one, other = languages.split()
    assert Verdict.CLASH in verdicts(left, right, (one, other))
    assert Verdict.CLASH in verdicts(right, left, (other, one))


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en en", "Of the 30 pupils, 4 came home early.", "4 pupils came home early, 26 stayed."),
        ("en en", "Of the 50 flats, 8 have been sold.", "8 flats have been sold and 42 are empty."),
        ("de en", "Siebzehn Gäste und zwei Polizisten wurden verletzt.", "19 people were injured, two of them police."),
        ("en en", "Twelve adults and three children were rescued.", "15 were rescued, including three children."),
    ],
)  # fmt: skip
def test_a_part_and_the_rest_are_the_whole(languages: str, left: str, right: str) -> None:
    one, other = languages.split()
    assert Verdict.CLASH not in verdicts(left, right, (one, other))
    assert Verdict.SAME in verdicts(left, right, (one, other))


@pytest.mark.parametrize(
    ("languages", "left", "right", "verdict"),
    [
        ("en en", "Turnout was 45 percent, the board said.", "The board put turnout at 55 percent.", Verdict.CLASH),
        ("fr fr", "La participation a atteint 45 %.", "La participation était de 55 %.", Verdict.CLASH),
        ("en en", "45 percent voted for the plan.", "55 percent voted against the plan.", Verdict.SAME),
        ("en en", "30 percent of the crop was lost.", "70 percent of the crop was saved.", Verdict.SAME),
        ("en en", "Men hold 65 percent of seats.", "Women hold 35 percent of seats.", Verdict.SAME),
        ("en fr", "55 percent of members voted yes.", "45 % des membres ont dit non.", Verdict.SAME),
        ("en en", "Rents rose by 45 percent.", "The dam is 55 percent full.", Verdict.OTHER_SUBJECT),
    ],
)
def test_two_shares_are_one_fact_where_words_tell_two_parts_of_a_whole(
    languages: str, left: str, right: str, verdict: Verdict
) -> None:
    one, other = languages.split()
    assert verdicts(left, right, (one, other)) == {verdict}
    assert verdicts(right, left, (other, one)) == {verdict}


def test_two_numbers_of_other_things_add_up_to_nothing() -> None:
    told = verdicts(
        "Two men were arrested over seven gold pieces.", "Dos detenidos y nueve piezas de oro robadas.", ("en", "es")
    )
    assert Verdict.SAME in told  # two, dos
    found = find_differences(
        LinkSide("Two men were arrested over seven gold pieces.", "en", None),
        LinkSide("Dos detenidos y nueve piezas de oro robadas.", "es", None),
    )
    assert not any(one.verdict is Verdict.SAME and one.left and one.left.start for one in found)


@pytest.mark.parametrize(
    ("languages", "left", "right"),
    [
        ("en en", "Two men were arrested on Wednesday, a third on Thursday.", "Three men have been arrested."),
        ("sv en", "Två män greps på onsdagen, en tredje på torsdagen.", "Three men have been arrested."),
        ("de en", "Zwei Männer wurden am Mittwoch gefasst, ein dritter am Freitag.", "Three men have been arrested."),
    ],
)  # fmt: skip
def test_the_last_one_may_be_told_of_by_rank(languages: str, left: str, right: str) -> None:
    one, other = languages.split()
    assert Verdict.CLASH not in verdicts(left, right, (one, other))


def test_a_rank_of_another_thing_is_not_the_last_one() -> None:
    left, right = "Two men were arrested on the third floor.", "Three men were arrested on that floor."
    assert Verdict.CLASH in verdicts(left, right, ("en", "en"))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Twenty-eight of the 34 injured were taken to hospital.", "Six of the 34 injured were treated on the quay."),
        ("Three of the injured were children.", "34 people were injured, five of them seriously."),
    ],
)
def test_two_parts_of_the_injured_are_no_one_number(left: str, right: str) -> None:
    assert not verdicts(left, right, ("en", "en")) & {Verdict.CLASH, Verdict.SAME}
