from pathlib import Path

import pytest

from reader.model.article import RemovalReason, Role
from reader.reading import read_article
from reader.reading.formats.markdown import extract
from tests.reading.documents import FIRST, HEADLINE, SECOND, THIRD, body_of, facts_of, headline_of, source


def test_note_gives_headline_paragraphs_and_front_matter() -> None:
    text = (
        f'---\ntitle: "{HEADLINE}"\nauthor: Ann Roe\ndate: 2024-03-04\nsource: https://herald.example/port\n---\n'
        f"# {HEADLINE}\n\n{FIRST.replace('Halm', '**Halm**', 1)}\n\n- {SECOND}\n"
    )
    (extraction,) = extract(source("a.md", text.encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]
    assert facts_of(extraction) == {
        "title": HEADLINE,
        "byline": "Ann Roe",
        "published": "2024-03-04",
        "url": "https://herald.example/port",
    }


def test_html_in_a_note_is_text() -> None:
    (extraction,) = extract(source("a.md", b"Words <script>alert(1)</script> and <b>more</b>."))
    assert body_of(extraction) == ["Words <script>alert(1)</script> and <b>more</b>."]


def test_a_page_that_was_made_markdown_is_cleaned_as_other_dumps_are() -> None:
    text = (
        f"Title: {HEADLINE}\n\nURL Source: https://herald.example/port\n\nMarkdown Content:\n"
        "[Home](https://herald.example/)\n\n*   [World](https://herald.example/world)\n\n"
        f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n[Share](https://herald.example/s)\n"
    )
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, SECOND, THIRD]
    assert headline_of(extraction) == HEADLINE
    assert facts_of(extraction)["url"] == "https://herald.example/port"


def test_a_note_with_the_menus_of_a_page_is_cleaned_too() -> None:
    around = "- [Home](/)\n- [Subscribe to our newsletter](/n)\n\nShare this article\n\n"
    below = "© 2024 Halm Herald. All rights reserved.\n\nPrivacy policy\n"
    note = f"{around}# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{below}"
    (extraction,) = extract(source("page.md", note.encode()))
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, SECOND]


def test_a_link_to_another_story_in_a_note_is_set_aside() -> None:
    text = f"# {HEADLINE}\n\n{FIRST}\n\n**Related:** [Mill to move](https://herald.example/mill)\n\n{SECOND}\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, SECOND]


def test_what_a_newsletter_says_of_itself_in_a_note_is_set_aside() -> None:
    thanks = "*Thanks for reading Halm Herald! Subscribe for free to receive new posts.*"
    text = f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{thanks}\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("line", "outlet", "byline", "published"),
    [
        ("*Halm Herald* | Ann Roe | 4 March 2024, 14:20", "Halm Herald", "Ann Roe", "2024-03-04T14:20"),
        ("*Coast News* | Live reporting by Ann Roe and Eva Holm | Monday 4 March 2024",
         "Coast News", "Ann Roe and Eva Holm", "2024-03-04"),
        ("**Halm Herald** · Ann Roe · 4 March 2024", "Halm Herald", "Ann Roe", "2024-03-04"),
    ],
)  # fmt: skip
def test_the_line_below_a_headline_states_facts(line: str, outlet: str, byline: str, published: str) -> None:
    (extraction,) = extract(source("a.md", f"# {HEADLINE}\n\n{line}\n\n{FIRST}\n\n{SECOND}\n".encode()))
    assert body_of(extraction) == [FIRST, SECOND]
    facts = {"title": HEADLINE, "outlet": outlet, "byline": byline, "published": published}
    assert facts_of(extraction) == facts


def test_front_matter_goes_before_what_a_note_says_below_its_headline() -> None:
    front = "---\nauthor: Eva Holm\n---\n"
    note = f"{front}# {HEADLINE}\n\nHalm Herald | Ann Roe | 4 March 2024\n\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(source("a.md", note.encode()))
    assert next(fact.value for fact in extraction.metadata if fact.field == "byline") == "Eva Holm"


def test_links_in_a_row_are_a_menu_and_a_line_of_consent_is_none_of_the_story() -> None:
    menu = "[Home](/) [Live](/live) [Weather](/weather)"
    note = f"# {HEADLINE}\n\n{menu}\n\nWe use cookies. Accept\n\n{FIRST}\n\n{SECOND}\n\n- [Mill](/m)\n- [Dam](/d)\n"
    (extraction,) = extract(source("a.md", note.encode()))
    assert body_of(extraction) == [FIRST, SECOND]
    assert [block.removed for block in extraction.blocks if block.removed] == [
        RemovalReason.MENU, RemovalReason.LEGAL, RemovalReason.MENU, RemovalReason.MENU,
    ]  # fmt: skip


def test_a_paragraph_that_is_one_link_and_one_with_words_beside_links_stay() -> None:
    told = "The mill and the dam were sold."
    links = "The [mill](/m) and the [dam](/d) were sold."
    note = f"# {HEADLINE}\n\n{FIRST}\n\n[{SECOND}](https://herald.example)\n\n{links}\n"
    (extraction,) = extract(source("a.md", note.encode()))
    assert body_of(extraction) == [FIRST, SECOND, told]


def test_two_first_headings_are_one_headline() -> None:
    (extraction,) = extract(
        source("a.md", f"# {HEADLINE}\n\n{FIRST}\n\n[a](/a) [b](/b)\n\n# More\n\n{SECOND}\n".encode())
    )
    assert headline_of(extraction) == HEADLINE
    assert body_of(extraction) == [FIRST, "More", SECOND]


def test_headings_with_a_time_head_the_entries_of_a_live_blog() -> None:
    entries = f"## 18:45 Toll rises\n\n{FIRST}\n\n## 16:10 Port closed\n\n{SECOND}\n\n## 9:05 Ship sinks\n\n{THIRD}\n"
    (extraction,) = extract(source("a.md", f"# {HEADLINE}\n\n{entries}".encode()))
    heads = [block.text for block in extraction.blocks if block.role is Role.SUBHEADING]
    assert heads == ["18:45 Toll rises", "16:10 Port closed", "9:05 Ship sinks"]
    assert body_of(extraction) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_what_is_in_italics_right_below_a_picture_is_its_caption(between: str) -> None:
    caption = "The quay of Halm on Wednesday. Photograph: Herald"
    text = f"# {HEADLINE}\n\n![Quay](a.jpg){between}*{caption}*\n\n{FIRST}\n\n*{SECOND}*\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert [block.text for block in extraction.blocks if block.role is Role.CAPTION] == [caption]
    assert body_of(extraction) == [FIRST, SECOND]


def test_a_box_of_a_note_is_read_without_its_kind_and_a_caption_by_its_credit() -> None:
    note = (
        "# Quay closed\n\n![the quay](q.jpg)\n\nThe quay at night. Photograph: Ann Orr/Halm Herald\n\n"
        "The quay of Halm will stay closed.\n\n> [!quote]\n> “It is not safe,” the mayor said.\n\n"
        "**Read more:** [Which boats are late?](https://halm.example/boats)\n\nThe ferry waits in Elsin.\n\n"
        "*Sign up to our [newsletter](https://halm.example/letter) for the news of the day.*\n"
    )
    (extraction,) = extract(source("note.md", note.encode()))
    assert body_of(extraction) == [
        "The quay of Halm will stay closed.",
        "“It is not safe,” the mayor said.",
        "The ferry waits in Elsin.",
    ]


def test_the_line_below_the_headline_tells_the_hour_of_the_day_in_the_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "story.md"
    path.write_text(
        "---\ntitle: Une digue cède à Halm\nsource: L'Écho\ndate: 2026-03-09\n---\n\n# Une digue cède à Halm\n\n"
        "*Par Luc Marche — Publié le 9 mars 2026 à 7h40*\n\nUne digue a cédé dans la nuit, selon le maire.\n",
        encoding="utf-8",
    )
    assert read_article(path).published == "2026-03-09T07:40"


def test_a_title_with_the_site_behind_it_is_parted_into_headline_and_outlet() -> None:
    text = f"Title: {HEADLINE} - Halm Herald\n\nURL Source: https://herald.example/port\n\nMarkdown Content:\n"
    text += f"# {HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}\n"
    (extraction,) = extract(source("a.md", text.encode()))
    facts = facts_of(extraction)
    assert (facts["title"], facts["outlet"]) == (HEADLINE, "Halm Herald")


def test_what_a_reader_marked_is_text() -> None:
    note = f"# {HEADLINE}\n\n{FIRST.replace('port of Halm', '==port of Halm==')}\n\nIt is true that a == b and b==c.\n"
    (extraction,) = extract(source("a.md", note.encode()))
    assert body_of(extraction) == [FIRST, "It is true that a == b and b==c."]


def test_links_to_notes_are_words_and_embedded_pictures_are_none() -> None:
    note = (
        f"# {HEADLINE}\n\n{FIRST.replace('Halm', '[[Halm (town)|Halm]]', 1)}\n\n![[crane.jpg]]\n\n[[Ostby]] is near.\n"
    )
    (extraction,) = extract(source("a.md", note.encode()))
    assert body_of(extraction) == [FIRST, "Ostby is near."]


def test_what_the_writer_of_a_note_says_to_himself_is_no_text() -> None:
    note = f"# {HEADLINE}\n\n{FIRST} ^first\n\n%% call the harbour office %%\n\nIt is 5 ^ 2 and 100 % true.\n"
    (extraction,) = extract(source("a.md", note.encode()))
    assert body_of(extraction) == [FIRST, "It is 5 ^ 2 and 100 % true."]


def test_an_address_that_was_broken_behind_its_hyphens_is_one(tmp_path: Path) -> None:
    text = f"{FIRST}\n\nThe isle of [Little\nMull](https://herald.example/little-mull-and-other-\nislands) has none.\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, "The isle of Little Mull has none."]


def test_a_table_gives_its_rows() -> None:
    text = f"{FIRST}\n\n| Route | Boats |\n|---|---|\n| Halm | 3 |\n\n{SECOND}\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert body_of(extraction) == [FIRST, "Route, Boats", "Halm, 3", SECOND]


def test_front_matter_may_stand_below_a_blank_line() -> None:
    text = f"\n---\ntitle: {HEADLINE}\nauthor: Ann Roe\n---\n{FIRST}\n\n{SECOND}\n"
    (extraction,) = extract(source("a.md", text.encode()))
    assert facts_of(extraction) == {"title": HEADLINE, "byline": "Ann Roe"}
    assert body_of(extraction) == [FIRST, SECOND]


def test_the_tags_of_a_note_are_no_text() -> None:
    (extraction,) = extract(source("a.md", f"# {HEADLINE}\n\n#Ships #to-read\n\n{FIRST}\n\n{SECOND}\n".encode()))
    assert body_of(extraction) == [FIRST, SECOND]
