from pathlib import Path

from reader.article import Role
from reader.reading import read_article

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Night ferry runs aground</title></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>Night ferry runs aground</h1>
<p>A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said.</p>
<p>All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island.</p>
</article></body></html>"""


def test_a_page_becomes_an_article(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    article = read_article(path)
    assert article.title == "Night ferry runs aground"
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]
