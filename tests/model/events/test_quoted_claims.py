"""Which claims are sentences of one quotation."""

from dataclasses import replace

from reader.model.article import Article, Paragraph, Role, Sentence, Span
from reader.model.events.claim import Claim, ClaimKind, Extent, Member
from reader.model.events.event import Event, Story
from reader.model.events.quoted_claims import QuotedClaims, in_quotations
from reader.model.events.voices import Voices, voices_of_all
from reader.wording.event.events import quoted_text
from reader.wording.event.tellers import told_by_text
from tests.gathering.stories import article_of

SAID = ("“They were told in January.", "Nobody came,” said Iris Fenn.")


def quoting_in_one_paragraph(article: Article) -> Article:
    """Return an article of a headline and one paragraph."""
    headline, *body = article.sentences
    span = Span(body[0].span.start, body[-1].span.end)
    paragraphs = (article.paragraphs[0], Paragraph(span, Role.BODY))
    return replace(article, paragraphs=paragraphs, sentences=(headline, *(Sentence(one.span, 1) for one in body)))


def event() -> Event:
    """Return an event of which two stories tell two sentences of a quotation, and a third one of them."""
    whole = [quoting_in_one_paragraph(article_of(outlet, "Rain", *SAID)) for outlet in ("Herald", "Post")]
    stories = tuple(map(Story, (*whole, article_of("Tribune", "Rain", "“Nobody came,” she said."))))
    members = [[(0, 0), (1, 0)], [(0, 1), (1, 1)], [(0, 2), (1, 2), (2, 1)]]
    claims = tuple(
        Claim(tuple(Member(*place, Extent.FULL) for place in own), ClaimKind.QUOTATION, 0, whole=(0, 1, 2)[: len(own)])
        for own in members
    )
    return Event(stories, claims, links=tuple((own[0], place) for own in members for place in own[1:]))


def test_claims_of_one_quotation_are_one_and_others_are_not() -> None:
    told = in_quotations(event(), (2, 0, 1))
    assert told == (QuotedClaims((2, 1), ((0, 1), (0, 2))), QuotedClaims((0,), ((0, 0),)))
    assert [quoted_text(event(), one) for one in told] == [" ".join(SAID), "Rain"]


def test_who_tells_one_of_two_sentences_tells_a_quotation_in_part() -> None:
    assert voices_of_all(event(), (1, 2)) == Voices((0, 1), (2,), (), (), ())
    assert told_by_text(event(), 1, 2) == "told by Herald and Post; in part: Tribune"
