"""What stands word for word beside a shared sentence is shared too, however little it tells by itself."""

from reader.comparing import compare
from reader.comparing.linking.alignment import Candidate
from reader.comparing.linking.verbatim import with_verbatim
from reader.model.article import Role
from tests.comparing.articles import make_article

FIRST = "“The harbour bridge of Arnfeld was built by a firm that had never built a bridge.”"
SHORT = "“We can't let that happen.”"
LAST = "“The council will tear down both towers in March,” said the mayor Ida Kolb."


def test_few_words_between_what_is_shared_are_shared() -> None:
    left = make_article(FIRST, SHORT, LAST)
    right = make_article(FIRST, "“We can’t let that happen,” the mayor went on, over the noise of the street.", LAST)
    comparison = compare(left, right)
    assert [(link.left, link.right) for link in comparison.links] == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]
    swapped = compare(right, left)
    assert [(link.right, link.left) for link in swapped.links] == [((0,), (0,)), ((1,), (1,)), ((2,), (2,))]


def test_the_same_few_words_elsewhere_are_not() -> None:
    left = make_article(FIRST, SHORT, LAST)
    elsewhere = "“We can’t let that happen,” the coach of the rowers said about their rivals' lead."
    right = make_article(FIRST, "Nobody answered the phone at the firm.", elsewhere, "Rain is expected.")
    same = [Candidate((0,), (0,), 1.0, 1.0)]
    assert with_verbatim([], same, left, right) == []
    beside = make_article(FIRST, elsewhere)
    assert [(one.left, one.right) for one in with_verbatim([], same, left, beside)] == [((1,), (1,))]


def test_one_that_is_found_vouches_for_the_next() -> None:
    said = ("“We can't let that happen.”", "“We will not have it.”", "“It has to be done.”")
    left = make_article(FIRST, *said)
    right = make_article(FIRST, *(one.replace("”", " again,” she said.") for one in said))
    assert len(compare(left, right).links) == 4


def test_captions_are_passed_over_and_are_not_linked() -> None:
    caption = [Role.BODY, Role.CAPTION]
    left = make_article(FIRST, SHORT, roles=caption)
    right = make_article(FIRST, SHORT, LAST, roles=caption)
    assert [(link.left, link.right) for link in compare(left, right).links] == [((0,), (0,))]
    left = make_article(FIRST, "The bridge, seen from the quay.", SHORT, roles=caption)
    right = make_article(FIRST, "“We can’t let that happen,” the mayor went on, over the noise of the street.")
    assert [(link.left, link.right) for link in compare(left, right).links] == [((0,), (0,)), ((2,), (1,))]
