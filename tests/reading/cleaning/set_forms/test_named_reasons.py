"""What lines are that were set aside."""

from pathlib import Path

import pytest

from reader.model.article import Article, RemovalReason
from reader.reading import read_article
from reader.reading.cleaning.set_forms.named_reasons import named_reason

NAMED = {
    RemovalReason.SHARING: (
        "Copy link",
        "Link kopieren",
        "Copiar enlace",
        "Αντιγραφή συνδέσμου",
        "Email this to a friend",
        "Per E-Mail versenden",
        "Partager sur WhatsApp",
        "Save this article",
        "Artikel drucken",
        "Copier le lien",
    ),
    RemovalReason.COMMENT: (
        "12 comments",
        "Leave a comment",
        "Log in to comment",
        "Σχόλια (3)",
        "Be the first to reply",
        "Kommentar schreiben",
        "Join the conversation",
        "3 commentaires",
        "Comentarios (2)",
    ),
    RemovalReason.RELATED: (
        "Read more: Council to rebuild school",
        "Most read",
        "Lesen Sie auch: Neue Schule in Halm",
        "You might also like",
        "More on this story",
        "Tags: bridge, flood",
        "Leer también: Nueva escuela",
    ),
    RemovalReason.METADATA: (
        "4 min read",
        "Reading time: 3 minutes",
        "Lesezeit: 3 Minuten",
        "5 min de lecture",
    ),
    RemovalReason.PICTURE: (
        "A view of the bridge on Monday. Photo: Jon Halvek/Coast News",
        "The pier at Halm. (Reuters)",
        "Foto: dpa",
        "© Coast News / Jon Halvek",
        "Φωτογραφία: ΑΠΕ",
        "Image copyright Getty Images",
        "Photo by Ann Orr",
    ),
    RemovalReason.LEGAL: (
        "© 2031 Halm Herald. All rights reserved.",
        "Alle Rechte vorbehalten.",
        "© Halm Herald 2031",
        "Copyright 2031 Halm Herald",
        "This material may not be published, broadcast or redistributed.",
    ),
    RemovalReason.ADVERTISEMENT: (
        "Story continues below advertisement",
        "Subscribe to our newsletter",
        "Διαφήμιση",
        "Anzeige",
        "Εγγραφείτε στο newsletter μας",
        "Support our journalism with a donation",
        "Download on the App Store",
    ),
    RemovalReason.MENU: (
        "Skip to main content",
        "Back to top",
        "Home",
        "Nach oben",
    ),
}


@pytest.mark.parametrize(
    ("line", "reason"), [(line, reason) for reason, lines in NAMED.items() for line in lines], ids=str
)
def test_a_line_is_named_by_its_words(line: str, reason: RemovalReason) -> None:
    assert named_reason(line.lower()) is reason


@pytest.mark.parametrize(
    "line",
    [
        "The bridge was closed on Monday.",
        "Council to rebuild school in Halm",
        "Copy the link between the two towns, engineers were told, and the bridge will hold.",
        "Comments by the mayor angered the union.",
        "Most read the letter twice.",
        "Home prices in Halm fall for the third month",
        "Reuters reported that two piers had cracked.",
        "Reading beats Halm in the final",
        "Subscribers to the old bridge fund get their money back",
        "12 March 2031",
    ],
)
def test_what_tells_something_is_named_by_no_words(line: str) -> None:
    assert named_reason(line.lower()) is None


STORY = """Bridge at Halm closed after flood damages its piers

The road bridge at Halm was closed on Monday after the river damaged two of its piers, the county council said.

Engineers found cracks in both piers on Sunday evening, and divers look at them again on Thursday, Petra Voss said.

About 4,000 cars a day use the bridge, and drivers were sent over the old bridge at Marn, twelve kilometres upstream.

The council expects repairs to last until June and to cost two million crowns, half of which the state is to pay.
"""


def read_page(folder: Path, text: str) -> Article:
    page = folder / "page.txt"
    page.write_text(text, encoding="utf-8")
    return read_article(page)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Copy link", RemovalReason.SHARING),
        ("The damaged pier at Halm, seen from the bank. (Reuters)", RemovalReason.PICTURE),
        ("Read more: Council to rebuild school", RemovalReason.RELATED),
        ("Leave a comment", RemovalReason.COMMENT),
    ],
)
def test_a_line_below_the_story_says_why_it_is_set_aside(line: str, reason: RemovalReason, tmp_path: Path) -> None:
    article = read_page(tmp_path, f"{STORY}\n{line}\n\nHalm council votes on schools\n\nStrike at Marn ends\n")
    assert [block.reason for block in article.removed if line in block.text] == [reason]


def test_whose_the_rights_are_is_no_caption(tmp_path: Path) -> None:
    legal = "© 2031 Halm Herald. All rights reserved."
    headline, rest = STORY.split("\n\n", 1)
    article = read_page(tmp_path, f"{headline}\n\n{legal}\n\n{rest}")
    assert legal not in article.text


@pytest.mark.parametrize(
    "line",
    [
        "Compartir en Facebook | Compartir en WhatsApp",
        "Share on X | Copy link | Print",
        "Auf Facebook teilen · Per WhatsApp teilen",
        "Partager sur Facebook | Imprimer",
        "Condividi questo articolo",
        "Κοινοποίηση στο Facebook | Εκτύπωση",
    ],
)
def test_buttons_in_a_row_share_a_story(line: str) -> None:
    assert named_reason(line.lower()) is RemovalReason.SHARING


@pytest.mark.parametrize("line", ["Share on Facebook | The mayor resigns", "Facebook | X", "Print | E-mail"])
def test_a_row_in_which_something_is_told_or_nothing_shared_does_not(line: str) -> None:
    assert named_reason(line.lower()) is not RemovalReason.SHARING
