from pathlib import Path

import pytest

from reader.model.article import RemovalReason, Role
from reader.model.correction import Correction, FileCorrections, line_key
from reader.reading import read_article

PAGE = """Home
Sport
Ferry runs aground off Port Elsin

A night ferry with 212 people on board ran aground off Port Elsin early on Sunday, the harbour office said.

All passengers were brought ashore by midday, and nobody was hurt, according to the coast guard of the island.

Subscribe to our newsletter for more news of the island.

The ferry had left the mainland at midnight and was an hour from its port when it struck a sandbank, he said.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def corrected_by(**what: object) -> FileCorrections:
    return FileCorrections(articles=((0, Correction(**what)),))  # type: ignore[arg-type]


def test_a_line_that_is_put_back_is_a_paragraph_in_its_place(page: Path) -> None:
    line = "Subscribe to our newsletter for more news of the island."
    assert line in [block.text for block in read_article(page).removed]
    article = read_article(page, corrections=corrected_by(restored=(line_key(line),)))
    texts = [paragraph.span.of(article.text) for paragraph in article.paragraphs]
    assert [text[:9] for text in texts] == ["Ferry run", "A night f", "All passe", "Subscribe", "The ferry"]
    assert line in [article.sentence_text(index) for index in range(len(article.sentences))]


def test_one_line_of_a_block_can_be_put_back(page: Path) -> None:
    article = read_article(page, corrections=corrected_by(restored=(line_key("Sport"),)))
    assert article.text.startswith("Ferry runs aground off Port Elsin\n\nSport\n\nA night") or "Sport" in article.text
    assert "Home" in [block.text for block in article.removed]


def test_a_paragraph_can_be_set_aside_by_hand(page: Path) -> None:
    paragraph = read_article(page).paragraphs[1].span.of(read_article(page).text)
    article = read_article(page, corrections=corrected_by(set_aside=(line_key(paragraph),)))
    assert paragraph not in article.text
    assert (paragraph, RemovalReason.BY_HAND) in [(block.text, block.reason) for block in article.removed]
    assert [p.role for p in article.paragraphs] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_facts_that_were_set_by_hand_count_and_say_so(page: Path) -> None:
    facts = (("title", "Ferry aground"), ("outlet", "The Elsin Courier"), ("published", "2999-01-01"))
    article = read_article(page, corrections=corrected_by(facts=facts))
    assert (article.title, article.outlet, article.published) == ("Ferry aground", "The Elsin Courier", "2999-01-01")
    assert {found.where for found in article.found} == {"set by hand"}


def test_a_fact_that_was_emptied_by_hand_is_unknown(page: Path) -> None:
    assert read_article(page).title is not None
    assert read_article(page, corrections=corrected_by(facts=(("title", ""),))).title is None


def test_the_language_that_was_chosen_is_certain(page: Path) -> None:
    article = read_article(page, corrections=corrected_by(language="nl"))
    assert (article.language, article.language_confidence) == ("nl", 1.0)


def test_double_encoding_is_noticed_and_undone_on_demand(tmp_path: Path) -> None:
    right = "Un bateau échoué près de l'île\n\nLe bateau, parti à minuit, a échoué près de l'île, a déclaré la mairie."
    path = tmp_path / "double.txt"
    path.write_text(right.encode().decode("cp1252"), encoding="utf-8")
    article = read_article(path)
    assert ("Ã" in article.text, article.double_encoding) == (True, "cp1252")
    mended = read_article(path, corrections=FileCorrections(undoes="cp1252"))
    assert (mended.text, mended.double_encoding) == (right, None)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14 March 2024", "2024-03-14"),
        ("March 14, 2024, 18:20", "2024-03-14T18:20"),
        ("2024-03", "2024-03"),
        ("2024-03-14T18:20:00+01:00", "2024-03-14T18:20:00+01:00"),
        ("2024-03-14 18:20", "2024-03-14T18:20"),
        ("2024-02-31", None),
        ("31 February 2024", None),
        ("2024-13", None),
        ("one day in spring", None),
        ("", None),
    ],
)
def test_date_that_is_typed_is_kept_as_one_or_not_at_all(page: Path, typed: str, kept: str | None) -> None:
    assert read_article(page, corrections=corrected_by(facts=(("published", typed),))).published == kept


def test_what_is_no_date_does_not_hide_the_date_that_was_found(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE.replace("Ferry runs aground off Port Elsin", "Ferry runs aground\n\nPublished: 3 March 2024"))
    assert read_article(page).published == "2024-03-03"
    assert read_article(page, corrections=corrected_by(facts=(("published", "soon"),))).published == "2024-03-03"
