"""The kind of a link."""

from dataclasses import replace

import pytest

from reader.comparing import compare, score_sentences
from reader.comparing.link_kinds import make_link
from reader.comparing.linking.alignment import Candidate
from reader.model.comparison import ComparisonSettings, LinkKind
from reader.model.difference import DifferenceKind, Verdict
from reader.model.pair_keys import clash_key
from tests.comparing.articles import make_article
from tests.gathering.stories import article_of


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The U.S. fleet left – at dawn.", "The US fleet left - at dawn", LinkKind.IDENTICAL),
        ("The ferry left Marlow at nine on Friday.", "The ferry left Pendle at nine on Friday.", LinkKind.EDITED),
        ("The roof of the terminal came down in the storm.", "Gusts tore off the terminal roof.", LinkKind.REWORDED),
        (
            "The terminal dates from 1987.",
            "The terminal, which dates from 1987 and was due to be replaced, lost its roof in the storm on Friday.",
            LinkKind.PARTIAL,
        ),
        (
            "Brandt, who has run the port since May, said “we have never seen gusts like these” on island radio.",
            "“We have never seen gusts like these,” a man in oilskins shouted over the noise of falling tiles.",
            LinkKind.PARTIAL,
        ),
    ],
)
def test_a_kind_says_how_the_sides_relate(left: str, right: str, kind: LinkKind) -> None:
    assert make_link(Candidate((0,), (0,), 0.9, 0.9), make_article(left), make_article(right)).kind is kind


@pytest.mark.parametrize("other", [None, "el"])
def test_a_link_is_told_alike_whichever_side_has_a_language(other: str | None) -> None:
    texts = (
        "Two ferries left: one of the owner Ann Brandt, joined by the mayor, and a second of the port.",
        "Ann Brandt's ferries were leaving, which the mayors joined by and by.",
    )
    left, right = make_article(texts[0], language="en"), replace(make_article(texts[1]), language=other)
    there, back = (make_link(Candidate((0,), (0,), 0.9, 0.9), *sides) for sides in ((left, right), (right, left)))
    assert there.kind is back.kind
    assert {(one.kind, frozenset(one.values)) for one in there.reasons} == {
        (one.kind, frozenset(one.values)) for one in back.reasons
    }


def test_edits_are_offsets_in_the_texts_of_the_articles() -> None:
    left = make_article("Before.", "The ferry left Marlow at nine on Friday.")
    right = make_article("Something before.", "Or two.", "The ferry left Pendle at nine on Friday.")
    edits = make_link(Candidate((1,), (2,), 0.9, 0.9), left, right).edits
    assert [edit.left.of(left.text) for edit in edits if edit.left.start < edit.left.end][1] == "Marlow"
    assert edits[-1].right.end == len(right.text)


@pytest.mark.parametrize(
    ("alerting", "verdict"),
    [(frozenset({DifferenceKind.NUMBER}), Verdict.CLASH), (frozenset({DifferenceKind.DATE}), Verdict.OTHER_SUBJECT)],
)
def test_only_alerting_kinds_clash(alerting: frozenset[DifferenceKind], verdict: Verdict) -> None:
    left, right = make_article("The flood damaged 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    (link,) = compare(left, right, ComparisonSettings(alerting=alerting)).links
    assert [one.verdict for one in link.differences] == [verdict]


@pytest.mark.parametrize("hour", ["09:00", "19:00"])
def test_nothing_clashes_of_two_events_and_nothing_is_a_later_report_there(hour: str) -> None:
    left, right = (
        replace(make_article(f"The flood in Tarn left {dead} people dead."), published=f"2024-03-12T{at}:00Z")
        for dead, at in (("four", "09:00"), ("seven", hour))
    )
    (as_one,), (as_two,) = (
        compare(left, right, ComparisonSettings(are_two_events=are_two)).links for are_two in (False, True)
    )
    assert [one.verdict for one in as_one.differences] == [Verdict.CLASH if hour == "09:00" else Verdict.LATER_REPORT]
    assert [one.verdict for one in as_two.differences] == [Verdict.OTHER_SUBJECT]


def test_what_the_user_said_is_no_clash_is_none_in_either_order() -> None:
    left, right = make_article("The flood damaged 40 homes in Tarn."), make_article("The flood hit 400 homes in Tarn.")
    (link,) = compare(left, right).links
    settings = ComparisonSettings(dismissed=frozenset({clash_key(left, right, link, link.clashes[0])}))
    for one, other in ((left, right), (right, left)):
        (found,) = compare(one, other, settings).links
        assert [(d.verdict, d.by_hand) for d in found.differences] == [(Verdict.OTHER_SUBJECT, True)]
        assert (found.clashes, found.dismissed) == ((), found.differences)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("en", "The ferry Orla was carrying 80 passengers from Tarn to Marn.", "It rained."),
         ("en", "From Tarn to Marn the ferry Orla was carrying 90 passengers.", "It rained.")),
        (("en", "The ferry Orla was carrying 80 passengers.", "They were unhurt."),
         ("de", "Die Fähre Orla hatte 90 Passagiere an Bord.", "Sie blieben unverletzt.")),
    ],
)  # fmt: skip
def test_sentences_that_clash_are_those_of_the_links_that_do(left: tuple[str, ...], right: tuple[str, ...]) -> None:
    one, other = (article_of(f"Outlet {n}", *told, language=code) for n, (code, *told) in enumerate((left, right)))
    clashes = score_sentences(one, other).clashes
    links = [link for link in compare(one, other).links if link.clashes]
    assert {pair: list(found) for pair, found in clashes.items()} == {
        (link.left[0], link.right[0]): list(link.clashes) for link in links
    }
    assert clashes
