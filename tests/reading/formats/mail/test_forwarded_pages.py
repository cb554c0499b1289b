"""Mails that the page of another forwards."""

import pytest

from reader.model.article import RemovalReason, Role
from reader.reading.extraction import Block
from reader.reading.formats.mail import extract
from reader.reading.formats.mail.forwarded_pages import with_forwarded_apart
from tests.reading.documents import FIRST, HEADLINE, PARAGRAPHS, SECOND, body_of, facts_of, headline_of, source

OUTLOOK = (
    f"<p><b>Von:</b> Halmer Tagblatt &lt;redaktion@tagblatt.example&gt;<br><b>Gesendet:</b> Montag, 4. März 2024 07:31"
    f"<br><b>An:</b> Ann Roe &lt;ann@halm.example&gt;<br><b>Betreff:</b> WG: {HEADLINE}</p>"
)
GMAIL = (
    "<div>---------- Forwarded message ---------<br>From: <strong>Halm Herald</strong> &lt;news@herald.example&gt;<br>"
    f"Date: Mon, 4 Mar 2024 at 07:31<br>Subject: {HEADLINE}<br>To: Ann Roe &lt;ann@halm.example&gt;<br></div>"
)
APPLE = (
    "<div>Begin forwarded message:</div><div><b>From: </b>Halm Herald &lt;news@herald.example&gt;</div>"
    f"<div><b>Subject: </b>{HEADLINE}</div><div><b>Date: </b>4 March 2024 at 07:31:00 CET</div>"
    "<div><b>To: </b>Ann Roe</div>"
)


@pytest.mark.parametrize(
    ("head", "outlet"), [(OUTLOOK, "Halmer Tagblatt"), (GMAIL, "Halm Herald"), (APPLE, "Halm Herald")]
)
def test_a_mail_that_a_page_forwards_is_the_story(head: str, outlet: str) -> None:
    story = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = f"<html><body><p>Please read this, all of you!</p><p>Ann</p>{head}{story}</body></html>"
    mail = f"From: Ann Roe <ann@halm.example>\nSubject: Fwd: {HEADLINE}\nDate: Tue, 5 Mar 2024 09:00:00 +0100\n"
    mail += f"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n{page}"
    (extraction,) = extract(source("a.eml", mail.encode()))
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)) == PARAGRAPHS
    facts = facts_of(extraction)
    assert (facts["title"], facts["outlet"], facts["published"][:16]) == (HEADLINE, outlet, "2024-03-04T07:31")


@pytest.mark.parametrize(
    "texts",
    [
        (FIRST, SECOND),
        ("From: Halm to Ostby, the ferries were full on Monday.", FIRST),
        ("From: Ann Roe Subject: Ferry", "Yes."),
    ],
)
def test_other_letters_stay_as_they_are(texts: tuple[str, ...]) -> None:
    blocks = [Block(HEADLINE, Role.HEADLINE), Block(f"{SECOND} {SECOND}"), *map(Block, texts)]
    assert with_forwarded_apart(blocks) == (tuple(blocks), {})


def test_nothing_of_what_stands_above_is_lost() -> None:
    blocks = [
        *(Block("Hello!", Role.HEADLINE), Block("Please read."), Block(f"From: Halm Herald Subject: {HEADLINE}")),
        *(Block(HEADLINE), Block(FIRST)),
    ]
    apart, headers = with_forwarded_apart(blocks)
    assert headers == {"From": "Halm Herald", "Subject": HEADLINE}
    reasons = [RemovalReason.OTHER, RemovalReason.OTHER, RemovalReason.METADATA, None, None]
    assert [block.removed for block in apart] == reasons


def test_the_first_header_may_have_been_taken_for_the_headline() -> None:
    texts = ("Please read.", "Begin forwarded message:", f"Subject: {HEADLINE}", "Date: 4 March 2024", FIRST, SECOND)
    blocks = [Block("From: Halm Herald", Role.HEADLINE), *map(Block, texts)]
    apart, headers = with_forwarded_apart(blocks)
    assert headers == {"From": "Halm Herald", "Subject": HEADLINE, "Date": "4 March 2024"}
    told = [block.text for block in apart if block.removed is None]
    assert told == [HEADLINE, FIRST, SECOND]


def test_the_whole_head_may_have_been_taken_for_the_headline() -> None:
    head = f"---------- Forwarded message --------- From: Halm Herald Date: 4 March 2024 Subject: {HEADLINE} To: Ann"
    above = Block("Look!", removed=RemovalReason.MENU)
    apart, headers = with_forwarded_apart([Block(head, Role.HEADLINE), above, Block(FIRST), Block(SECOND)])
    assert headers["Subject"] == HEADLINE
    assert [block.text for block in apart if block.removed is None] == [HEADLINE, FIRST, SECOND]
