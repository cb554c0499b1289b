import pytest

from reader.reading.facts.head_lines import read_front_matter, split_head


def test_front_matter_has_lists_and_links_to_notes() -> None:
    front = 'title: "Port shut"\nauthor:\n  - "[[Ann Roe]]"\n  - Bo Lie\npublished: 2024-03-04\ntags: [a, b]'
    facts = {fact.field: fact.value for fact in read_front_matter(front, "front matter")}
    assert facts == {
        "title": "Port shut",
        "byline": "Ann Roe, Bo Lie",
        "published": "2024-03-04",
    }


def test_the_head_of_a_page_converter_is_facts() -> None:
    head = "Title: Port shut\n\nURL Source: https://halm.example/1\n\nPublished Time: 2024-03-04\n\nMarkdown Content:\n"
    facts, rest = split_head(head + "The port is shut.")
    assert [(fact.field, fact.value) for fact in facts] == [
        ("title", "Port shut"),
        ("url", "https://halm.example/1"),
        ("published", "2024-03-04"),
    ]
    assert rest == "The port is shut."


def test_a_text_that_begins_with_one_such_word_has_no_head() -> None:
    text = "Source: the harbour office.\n\nThe port is shut."
    assert split_head(text) == ((), text)


def test_a_mail_that_was_copied_as_text_has_a_head_too() -> None:
    head = "From: Bo Lie <bo@halm.example>\nTo: Desk\nSubject: Fwd: Port shut\nDate: Mon, 4 Mar 2024 08:11:00 +0200\n\n"
    facts, rest = split_head(head + "The port is shut.")
    assert [fact.value for fact in facts] == ["Port shut", "2024-03-04T08:11:00+02:00"]
    assert rest == "The port is shut."


def test_a_head_between_rules_may_have_any_names() -> None:
    head = "---\ntitle: Port shut\nhostname: halm.example\nfingerprint: ab12\ndate: 2024-03-04\n---\n"
    facts, rest = split_head(f"{head}The port is shut.")
    assert rest == "The port is shut."
    assert {fact.field: fact.value for fact in facts} == {"title": "Port shut", "published": "2024-03-04"}


def test_a_warning_of_a_page_converter_is_part_of_the_head() -> None:
    head = "Title: Port shut\n\nURL Source: https://halm.example/1\n\nWarning: It may be cut.\n\nMarkdown Content:\n"
    assert split_head(f"{head}The port is shut.")[1] == "The port is shut."


def test_links_to_notes_in_one_value_are_several_authors() -> None:
    facts = list(read_front_matter('author: "[[Ann Roe]], [[Bo Lie]]"', "front matter"))
    assert [fact.value for fact in facts] == ["Ann Roe, Bo Lie"]


def test_a_value_of_front_matter_may_stand_below_its_name() -> None:
    facts = list(read_front_matter("title: |\n  Port shut\n  for weeks\nauthor: >-\n  Ann Roe\n", "front matter"))
    assert [fact.value for fact in facts] == ["Port shut for weeks", "Ann Roe"]


def test_names_of_front_matter_are_the_same_however_their_words_are_joined() -> None:
    front = "date_saved: 2024-03-06\ndate_published: 2024-03-04\nurl_original: https://halm.example/1"
    facts = {fact.field: fact.value for fact in read_front_matter(front, "front matter")}
    assert facts == {"saved": "2024-03-06", "published": "2024-03-04", "url": "https://halm.example/1"}


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("\"'Nowhere left to swim': Halm loses its baths\"", "'Nowhere left to swim': Halm loses its baths"),
        ("'Nowhere left to swim': Halm loses its baths", "'Nowhere left to swim': Halm loses its baths"),
        ("'''Nowhere left to swim'': Halm loses its baths'", "'Nowhere left to swim': Halm loses its baths"),
        ('"Nowhere left to swim": Halm loses its baths', '"Nowhere left to swim": Halm loses its baths'),
        (r'"\"Nowhere left to swim\": Halm loses its baths"', '"Nowhere left to swim": Halm loses its baths'),
        ("'Halm: \"nowhere left to swim\"'", 'Halm: "nowhere left to swim"'),
        ("\"Halm has 'nowhere left to swim'\"", "Halm has 'nowhere left to swim'"),
        ("Halm has 'nowhere left to swim'", "Halm has 'nowhere left to swim'"),
        ("'It''s over'", "It's over"),
        ("'It's over'", "It's over"),
        ("'Shut' and 'lost'", "'Shut' and 'lost'"),
        ("'Tis the season", "'Tis the season"),
    ],
)
def test_only_quotes_around_a_whole_value_are_no_words_of_it(value: str, title: str) -> None:
    assert [fact.value for fact in read_front_matter(f"title: {value}", "front matter")] == [title]


def test_names_of_facts_are_known_in_other_languages() -> None:
    head = "Quelle:\tHalmer Bote vom 10.03.2021, S. 3\nRessort:\tRegion\nAutor:\tAnn Roe\nÜberschrift:\tHafen dicht\n"
    facts, rest = split_head(head + "\nDer Hafen ist dicht.")
    assert [(fact.field, fact.value) for fact in facts] == [
        ("published", "2021-03-10"),
        ("outlet", "Halmer Bote"),
        ("byline", "Ann Roe"),
        ("title", "Hafen dicht"),
    ]
    assert rest.strip() == "Der Hafen ist dicht."
