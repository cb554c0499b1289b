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
