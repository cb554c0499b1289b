"""Plain text: what a scraper dumped of a page."""

from pathlib import Path

from reader.model.article import RemovalReason
from reader.reading import read_article

LYNX = """\
   [1]Home

                         Night ferry runs aground

   The night [2]ferry ran aground off Port Elsin early on Sunday, and the
   harbour office of Marlow sent two boats to bring all the passengers home.

   Nobody was hurt, said Ilse Belmonte, a teacher who was on board with her
   whole class and waited for many hours on the upper deck of the old ship.

References

   1. https://courier.example/
   2. https://courier.example/ferries
"""


def test_links_that_lynx_lists_are_set_aside_and_their_numbers_go(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_text(LYNX, encoding="utf-8")
    article = read_article(path)
    assert "The night ferry ran aground" in article.text
    assert "[2]" not in article.text
    last = article.removed[-1]
    assert (last.reason, last.before_paragraph) == (RemovalReason.FOOTER, len(article.paragraphs))
    assert last.text.startswith("References\n1. https://courier.example/")


WALL = """\
We value your privacy
We and our 40 partners store cookies on your device with your consent.
Accept all

"""
PRINTED = "20/05/2025, 21:14          Night ferry runs aground | Elsin Courier"
FERRY = "Night ferry runs aground\n\nThe night ferry ran aground off Port Elsin early on Sunday, the office said.\n"


def test_a_wall_of_consent_is_set_aside_and_heads_no_story(tmp_path: Path) -> None:
    path = tmp_path / "wall.txt"
    path.write_text(WALL + FERRY, encoding="utf-8")
    article = read_article(path)
    assert article.title == "Night ferry runs aground"
    assert (article.removed[0].reason, "partners" in article.text) == (RemovalReason.LEGAL, False)


def test_what_a_browser_prints_around_a_page_tells_its_outlet_and_address(tmp_path: Path) -> None:
    path = tmp_path / "printed.txt"
    path.write_text(f"{PRINTED}\n\n{FERRY}\nhttps://courier.example/ferry      1/1\n", encoding="utf-8")
    article = read_article(path)
    assert (article.title, article.outlet) == ("Night ferry runs aground", "Elsin Courier")
    assert article.url == "https://courier.example/ferry"
    assert "21:14" not in article.text


def test_what_stands_below_the_mark_of_a_press_release_is_no_story(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    office = "The harbour office of Elsin was set up forty years ago and owns nine quays on the island."
    story = f"{FERRY}\nNobody was hurt, and the office sent two boats to bring all of its passengers home that night.\n"
    sails = "The old ferry sails again on Tuesday from the northern quay of the town, the office of the harbour said."
    path.write_text(f"{story}\n{sails}\n\n# # #\n\nAbout the office\n{office}\n", encoding="utf-8")
    article = read_article(path)
    assert article.text.endswith(sails)


def test_a_wire_and_a_page_of_teletext_tell_their_names(tmp_path: Path) -> None:
    wire, page = tmp_path / "wire.txt", tmp_path / "page.txt"
    headline, story = FERRY.split("\n\n")
    wire.write_text(f"{headline}\n^By ANN ROE=\n^Elsin Wire Service=\nELSIN (EWS) _ {story}", encoding="utf-8")
    page.write_text(f"104  ELSIN-TEXT  104  We 18 Feb  16:22:07\n\n{FERRY}", encoding="utf-8")
    read = read_article(wire)
    assert (read.outlet, read.byline) == ("Elsin Wire Service", "ANN ROE")
    assert read_article(page).outlet == "ELSIN-TEXT"
