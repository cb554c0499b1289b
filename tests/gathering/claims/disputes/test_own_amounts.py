"""A row on one amount shows no ≠ of another one."""

from reader.gathering import gather_event
from reader.gathering.claims.disputes.own_amounts import with_own_amounts
from reader.model.article import Span
from reader.model.difference import Difference, DifferenceKind, Verdict
from reader.model.events.claim import Claim, ClaimKind, Extent, Member, MemberDifference
from reader.model.events.event import Event, State
from reader.wording.event.events import wording_text
from tests.gathering.stories import article_of

SHARE = "The state pays 60 percent of that sum."
HERALD = ("Herald", "Arnfeld council backs harbour bridge",
          "The council of Arnfeld approved the new harbour bridge on Tuesday.")  # fmt: skip
MONITOR = ("Monitor", "Harbour bridge approved in Arnfeld",
           "On Tuesday the council of Arnfeld approved the new bridge over the harbour.")  # fmt: skip
TRIBUNE = ("Tribune", "Bridge over harbour gets go-ahead",
           "The new harbour bridge was approved by the council of Arnfeld on Tuesday.")  # fmt: skip
DEARER = "Of the 421 million euros that the bridge will cost, the state pays 60 percent of that sum."


def rows(event: Event) -> dict[str, list[State]]:
    return {wording_text(event, claim): [*event.states(number)] for number, claim in enumerate(event.claims)}


def test_a_row_on_a_share_says_which_sum_is_disputed_or_shows_none() -> None:
    event = gather_event([
        article_of(*HERALD, SHARE),
        article_of(*MONITOR, DEARER),
        article_of(*TRIBUNE, "The state pays 60 percent of the 412 million euros that the bridge costs, they said."),
    ])  # fmt: skip
    found = rows(event)
    disputed = {words for words, states in found.items() if State.DIFFERS in states}
    assert disputed == {words for words in found if "12 million" in words or "21 million" in words}
    assert len(disputed) == 1


def test_a_sum_that_another_row_says_is_not_disputed_in_the_row_on_its_share() -> None:
    event = gather_event([
        article_of(*HERALD, "The bridge will cost 412 million euros, the treasurer said.", SHARE),
        article_of(*MONITOR, "The bridge will cost 421 million euros, the treasurer said.", DEARER),
        article_of(*TRIBUNE, "The bridge will cost 412 million euros, according to the treasurer.",
                   "The state pays 60 percent of the 412 million euros that the bridge costs."),
    ])  # fmt: skip
    found = rows(event)
    assert State.DIFFERS not in found[SHARE]
    assert any(State.DIFFERS in states for words, states in found.items() if "million" in words)


def test_the_amount_of_a_row_is_disputed_in_another_language_too() -> None:
    told = ("The dam costs 3.5 million euros.", "Die Mauer kostet 3,5 Millionen Euro.", "It costs 5.3 million euros.")
    articles = [article_of(f"Outlet {n}", text, language="de" if n == 1 else "en") for n, text in enumerate(told)]
    spans = [
        Span(text.index(words), text.index(words) + len(words))
        for text, words in ((told[1], "3,5 Millionen Euro"), (told[2], "5.3 million euros"))
    ]
    clash = MemberDifference(1, 2, Difference(DifferenceKind.MONEY, Verdict.CLASH, spans[0], spans[1], 0.9))
    members = tuple(Member(n, 0, Extent.PART) for n in range(3))
    claim = Claim(members, ClaimKind.NUMBER, 0, differs=(clash,))
    assert with_own_amounts([claim], articles, lambda *_: claim)[0].differs == (clash,)
