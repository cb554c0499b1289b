import pytest

from reader.model.article import RemovalReason
from reader.model.errors import UnreadableFile
from reader.reading.formats.mail import extract
from reader.reading.formats.registry import pick_format
from tests.reading.documents import (
    FIRST,
    HEADLINE,
    PAGE,
    PARAGRAPHS,
    SECOND,
    body_of,
    facts_of,
    headline_of,
    make_mail,
    make_mhtml,
    source,
)


def test_a_subject_without_accents_is_the_headline_as_the_letter_prints_it() -> None:
    printed, greeting = "Fähre läuft vor Halm auf Grund", "Good morning. Rain in Halm."
    letter = f"HALM BRIEFING\n\n{greeting}\n\n{printed}\n\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(
        source("a.eml", make_mail(letter).replace(HEADLINE.encode(), b"Fahre lauft vor Halm auf Grund"))
    )
    assert headline_of(extraction) == facts_of(extraction)["title"] == printed
    assert body_of(extraction) == [FIRST, SECOND]


def test_letter_gives_subject_paragraphs_and_facts() -> None:
    data = make_mail(f"{FIRST}\n\n{SECOND}\n-- \nAnn")
    (extraction,) = extract(source("a.eml", data))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction) == {"title": HEADLINE, "byline": "Ann Roe", "published": "2024-03-04T10:30:00+01:00"}
    assert [block.removed for block in extraction.blocks if block.removed] == [RemovalReason.FOOTER]


def test_a_byline_right_below_the_headline_in_a_letter_is_no_part_of_it() -> None:
    (extraction,) = extract(source("a.eml", make_mail(f"{HEADLINE}\nBy Ama Holm\n\n{FIRST}\n\n{SECOND}")))
    assert [block.text.strip() for block in extraction.blocks][:2] == [HEADLINE, "By Ama Holm"]


@pytest.mark.parametrize("day", ["Sunday, Nov. 8", "Sunday, 8 November 2026", "8 Nov"])
def test_where_a_report_was_sent_from_below_the_byline_is_neither_name_nor_story(day: str) -> None:
    letter = f"{HEADLINE}\n\nBy Ama Holm\nHALM, Norland (NW) — {day}\n\n{FIRST}\n\n{SECOND}"
    (extraction,) = extract(source("a.eml", make_mail(letter)))
    assert body_of(extraction) == [FIRST, SECOND]
    assert "Ama Holm" in {block.text.strip().removeprefix("By ") for block in extraction.blocks}


def test_a_sentence_behind_its_dateline_is_story() -> None:
    (extraction,) = extract(source("a.eml", make_mail(f"HALM (NW) — {FIRST}\n\nELSIN (NW) - Two ships met.")))
    assert body_of(extraction) == [f"HALM (NW) — {FIRST}", "ELSIN (NW) - Two ships met."]


def test_what_the_program_of_the_sender_adds_is_no_story() -> None:
    (extraction,) = extract(source("a.eml", make_mail(f"{FIRST}\n\n{SECOND}\n\nSent from my phone\n")))
    assert body_of(extraction) == [FIRST, SECOND]


def test_saved_page_gives_its_story_and_its_address() -> None:
    (extraction,) = extract(source("a.mhtml", make_mhtml()))
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert facts_of(extraction)["url"] == "https://herald.example/port"


def test_the_date_of_a_saved_page_is_when_it_was_saved_and_not_when_it_was_published() -> None:
    (extraction,) = extract(source("a.mhtml", make_mhtml()))
    assert facts_of(extraction)["saved"].startswith("2024-03-04T10:30")
    assert "published" not in facts_of(extraction)


def test_letter_of_html_alone_is_read_as_a_page_in_its_charset() -> None:
    head = "Subject: Κλειστό το λιμάνι\nMIME-Version: 1.0\nContent-Type: text/html; charset=windows-1253\n"
    page = PAGE.replace(FIRST, "Το λιμάνι της Χάλμης έκλεισε τη Δευτέρα, όταν ένας γερανός έπεσε στη θάλασσα.")
    data = f"{head}\n".encode() + page.encode("cp1253")
    (extraction,) = extract(source("a.eml", data))
    assert body_of(extraction)[0].startswith("Το λιμάνι της Χάλμης")


def test_attachment_is_named_among_what_was_set_aside() -> None:
    head = 'Subject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n'
    body = (
        f"--B\nContent-Type: text/plain\n\n{FIRST}\n"
        '--B\nContent-Type: text/plain\nContent-Disposition: attachment; filename="n.txt"\n\nNote\n--B--\n'
    )
    (extraction,) = extract(source("a.eml", make_mail(body, head)))
    assert [block.text for block in extraction.blocks if block.removed] == ["Attachment: n.txt"]


def test_a_page_that_is_attached_is_the_story_where_it_is_longer_than_the_letter() -> None:
    head = 'Subject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n'
    page = f'Content-Type: text/html\nContent-Disposition: attachment; filename="a.html"\n\n{PAGE}\n--B--\n'
    (extraction,) = extract(
        source("a.eml", make_mail(f"--B\nContent-Type: text/plain\n\nSee below.\n--B\n{page}", head))
    )
    assert tuple(body_of(extraction)) == PARAGRAPHS


def test_a_text_that_is_attached_is_the_story_where_it_is_longer_than_the_letter() -> None:
    head = 'Subject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n'
    note = 'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\n'
    note += f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(
        source("a.eml", make_mail(f"--B\nContent-Type: text/plain\n\nSee below.\n--B\n{note}--B--\n", head))
    )
    assert (headline_of(extraction), body_of(extraction)) == (HEADLINE, [FIRST, SECOND])


def test_mail_without_text_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no text in this mail"):
        list(extract(source("a.eml", make_mail("x", "Subject: S\nContent-Type: image/png\n"))))


ALTERNATIVES = """From: "Halm Herald" <news@halm.example>
Subject: =?utf-8?q?Port_of_Halm_closed?=
Date: Mon, 04 Mar 2024 10:30:00 +0100
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="B"

--B
Content-Type: text/plain; charset=utf-8

{plain}
--B
Content-Type: text/html; charset=utf-8

{page}
--B--
"""


def test_of_two_alternatives_the_one_with_much_more_text_is_the_story() -> None:
    stub = ALTERNATIVES.format(plain="View this mail in your browser: https://halm.example/m", page=PAGE)
    (extraction,) = extract(source("a.eml", stub.encode()))
    assert tuple(body_of(extraction)) == PARAGRAPHS
    whole = ALTERNATIVES.format(plain="\n\n".join(PARAGRAPHS), page=PAGE)
    (extraction,) = extract(source("a.eml", whole.encode()))
    assert headline_of(extraction) == "Port of Halm closed"


def test_a_paper_that_sends_a_mail_is_its_outlet() -> None:
    (extraction,) = extract(source("a.eml", ALTERNATIVES.format(plain=FIRST, page="").encode()))
    assert facts_of(extraction)["outlet"] == "Halm Herald"


def test_a_mail_that_is_attached_is_the_story_with_its_own_facts() -> None:
    inner = make_mail("\n\n".join(PARAGRAPHS)).decode().replace("\r\n", "\n")
    head = "From: Bo Lie <bo@halm.example>\nSubject: Fwd: x\nMIME-Version: 1.0\n"
    head += 'Content-Type: multipart/mixed; boundary="B"\n'
    body = f"--B\nContent-Type: text/plain\n\nSee below.\n--B\nContent-Type: message/rfc822\n\n{inner}\n--B--\n"
    (extraction,) = extract(source("a.eml", make_mail(body, head)))
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert (headline_of(extraction), facts_of(extraction)["byline"]) == (HEADLINE, "Ann Roe")
    assert "See below." in [block.text.strip() for block in extraction.blocks if block.removed]


@pytest.mark.parametrize(
    "mark",
    [
        f"---------- Forwarded message ---------\nFrom: Ann Roe <a@b.example>\nDate: 4 Mar 2024\nSubject: {HEADLINE}\n",
        f"---- Weitergeleitete Nachricht ----\nVon: Ann Roe <a@b.example>\nDatum: 4. März 2024\nBetreff: {HEADLINE}\n",
    ],
)
def test_a_mail_that_is_forwarded_in_the_text_is_the_story(mark: str) -> None:
    (extraction,) = extract(source("a.eml", make_mail(f"For you.\n\n{mark}\n" + "\n\n".join(PARAGRAPHS))))
    facts = facts_of(extraction)
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert (headline_of(extraction), facts["byline"], facts["published"][:10]) == (HEADLINE, "Ann Roe", "2024-03-04")


def test_parts_that_stand_beside_each_other_are_all_read() -> None:
    head = 'Subject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="B"\n'
    body = f"--B\nContent-Type: text/plain\n\n{FIRST}\n--B\nContent-Type: text/plain\n\n{SECOND}\n--B--\n"
    (extraction,) = extract(source("a.eml", make_mail(body, head)))
    assert body_of(extraction) == [FIRST, SECOND]


def test_the_page_that_a_saved_file_starts_with_is_its_story() -> None:
    head = (
        "From: <Saved by a browser>\nSubject: S\nDate: Mon, 04 Mar 2024 10:30:00 +0100\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; start="<main>"; boundary="B"\n'
    )
    frame = "--B\nContent-Type: text/html\nContent-Location: https://halm.example/ad\n\n<p>Buy a boat today.</p>\n"
    body = f"{frame}--B\nContent-Type: text/html\nContent-ID: <main>\nContent-Location: https://halm.example/1\n\n{PAGE}\n--B--\n"
    (extraction,) = extract(source("a.mht", make_mail(body, head)))
    facts = facts_of(extraction)
    assert tuple(body_of(extraction)) == PARAGRAPHS
    assert (facts["url"], facts["saved"][:10], "published" in facts) == ("https://halm.example/1", "2024-03-04", False)


def test_a_mailbox_gives_an_article_a_mail() -> None:
    mail = (
        b"From ann@halm.example Mon Mar  4 10:30:00 2024\n"
        + make_mail("\n\n".join(PARAGRAPHS)).replace(b"\r\n", b"\n")
        + b"\n\n"
    )
    file = source("inbox", mail * 3)
    assert pick_format(file).name == "mail"
    assert [(e.record, headline_of(e), len(body_of(e))) for e in extract(file)] == [(n, HEADLINE, 3) for n in range(3)]


def test_a_desk_is_no_author_and_a_byline_in_a_newsletter_is_one() -> None:
    head = "From: Harbour Notes <newsletter@notes.example>\nSubject: Port stays shut\n"
    body = f"HARBOUR NEWS\nMonday 4 March 2024\n\nBy Ruth Amsel\n\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(source("a.eml", f"{head}\n{body}".encode()))
    facts = facts_of(extraction)
    assert (facts["outlet"], facts["byline"]) == ("Harbour Notes", "Ruth Amsel")
    assert body_of(extraction) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "head",
    [
        "Von: Kurier <news@kurier.example>\nGesendet: Montag, 4. März 2024 19:30\nAn: Ann\nBetreff: {}",
        "From: Courier <news@courier.example>\nSent: 04 March 2024 18:30\nTo: Ann\nSubject: {}",
    ],
)
def test_headers_alone_begin_a_mail_that_is_forwarded(head: str) -> None:
    text = f"Hello Ben,\n\nsee below.\n\n{head.format(HEADLINE)}\n\n{FIRST}\n\n{SECOND}"
    (extraction,) = extract(source("a.eml", make_mail(text)))
    assert body_of(extraction) == [FIRST, SECOND]
    assert "Hello Ben" in extraction.blocks[0].text


def test_an_author_and_the_paper_that_the_address_is_named_after_are_told_apart() -> None:
    mail = make_mail(f"{FIRST}\n\n{SECOND}").replace(
        b"Ann Roe <ann@halm.example>", b'"Ann Roe from Harbour Notes" <harbournotes@post.example>'
    )
    facts = facts_of(next(extract(source("a.eml", mail))))
    assert (facts["outlet"], facts["byline"]) == ("Harbour Notes", "Ann Roe")


def test_a_press_release_ends_where_it_says_whom_to_call() -> None:
    text = f"{FIRST}\n\n{SECOND}\n\nPressekontakt:\nLeo Brun, +00 123\n\nleo@halm.example"
    mail = make_mail(text).replace(b"Subject: ", b"Subject: PRESS RELEASE: ")
    (extraction,) = extract(source("a.eml", mail))
    assert body_of(extraction) == [FIRST, SECOND]
    assert headline_of(extraction) == HEADLINE


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("Bay Herald Briefing <briefing@bayherald.example>", "Bay Herald"),
        ("The Bay Herald Morning Briefing <news@mail.bayherald.example>", "Bay Herald"),
        ("Newsletter der Küstenzeitung <nl@kuestenzeitung.example>", "Küstenzeitung"),
        ("El País Boletín <newsletter@elpais.example>", "El País"),
        ("Bay Herald Briefing <briefing@letters.example>", "Bay Herald Briefing"),
        ("Bay Herald <news@bayherald.example>", "Bay Herald"),
        ("Briefing <news@bayherald.example>", "Briefing"),
        ('"La Gaceta de Halm" <boletin@gacetadehalm.example>', "La Gaceta de Halm"),
    ],
)
def test_a_newsletter_is_of_the_paper_that_its_address_is_called_by(sender: str, outlet: str) -> None:
    mail = f"From: {sender}\nSubject: Port of Halm closed\n\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(source("a.eml", mail.encode()))
    assert facts_of(extraction)["outlet"] == outlet


def test_what_stands_above_the_subject_in_a_letter_and_the_outlet_below_its_byline_are_no_story() -> None:
    letter = f"THE HALM COURIER\nFriday briefing\n\n{HEADLINE}\n\nBy Ann Roe\nHalm Courier\n\n{FIRST}\n\n{SECOND}"
    data = make_mail(letter).replace(b"Ann Roe <ann@example.org>", b"Halm Courier Opinion <news@courier.example>")
    (extraction,) = extract(source("a.eml", data))
    assert (headline_of(extraction), body_of(extraction)) == (HEADLINE, [FIRST, SECOND])
    assert facts_of(extraction)["byline"] == "Ann Roe"


def test_a_sentence_above_the_subject_stays() -> None:
    (extraction,) = extract(source("a.eml", make_mail(f"{FIRST}\n\n{HEADLINE}\n\n{SECOND}")))
    assert body_of(extraction)[0] == FIRST


MONDAY = "To: a@b.example\nDate: Mon, 4 Mar 2024 10:00:00 +0000\n"


@pytest.mark.parametrize(
    ("subject", "sender"),
    [
        ("Dijkbode | Port stays shut", "Dijkbode <nieuwsbrief@dijk.example>"),
        ("Port stays shut - Küstenruf", "Küstenruf <rundbrief@ruf.example>"),
        ("Port stays shut", "Orbladet <nyhetsbrev@orb.example>"),
    ],
)
def test_the_name_of_a_paper_is_none_of_its_letter_s_subject(subject: str, sender: str) -> None:
    text = f"From: {sender}\n{MONDAY}Subject: {subject}\n\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(source("a.eml", text.encode()))
    facts = facts_of(extraction)
    assert (facts["title"], facts["outlet"]) == ("Port stays shut", sender.partition(" ")[0])


def test_a_colon_in_a_subject_stays() -> None:
    text = f"From: Ann Roe <ann@b.example>\n{MONDAY}Subject: Halm: Port stays shut\n\n{FIRST}\n"
    (extraction,) = extract(source("a.eml", text.encode()))
    assert facts_of(extraction)["title"] == "Halm: Port stays shut"


def test_a_boundary_on_a_line_of_its_own_belongs_to_its_header() -> None:
    letter = (
        f"From: Halm Herald <news@herald.example>\nSubject: {HEADLINE}\nDate: Sat, 24 Sep 2005 15:06:49 -0400\n"
        'MIME-Version: 1.0\nContent-Type: multipart/alternative;\nboundary="----=_Part_1"\n\n------=_Part_1\n'
        f"Content-Type: text/plain; charset=utf-8\n\n{FIRST}\n\n{SECOND}\n------=_Part_1--\n"
    )
    (extraction,) = extract(source("a.eml", letter.encode()))
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction)["published"].startswith("2005-09-24")
