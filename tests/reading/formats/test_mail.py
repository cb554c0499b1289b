import pytest

from reader.model.article import RemovalReason
from reader.model.errors import UnreadableFile
from reader.reading.formats.mail import extract
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


def test_letter_gives_subject_paragraphs_and_facts() -> None:
    data = make_mail(f"{FIRST}\n\n{SECOND}\n-- \nAnn")
    (extraction,) = extract(source("a.eml", data))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction) == {"title": HEADLINE, "byline": "Ann Roe", "published": "2024-03-04T10:30:00+01:00"}
    assert [block.removed for block in extraction.blocks if block.removed] == [RemovalReason.FOOTER]


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


def test_mail_without_text_says_so() -> None:
    with pytest.raises(UnreadableFile, match="no text in this mail"):
        list(extract(source("a.eml", make_mail("x", "Subject: S\nContent-Type: image/png\n"))))
