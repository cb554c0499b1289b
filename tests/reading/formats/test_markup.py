from reader.model.article import Role
from reader.reading.formats.markup import blocks_of_markup


def test_blocks_stand_in_order_with_their_roles() -> None:
    markup = (
        "<h1>Head</h1><p>One <b>bold</b> word.<br>Two.</p>loose<ul><li>Item</li></ul>"
        "<figure><img src=x><figcaption>Photo</figcaption></figure><script>no()</script><h1>Other</h1>tail"
    )
    assert [(block.text, block.role) for block in blocks_of_markup(markup)] == [
        ("Head", Role.HEADLINE),
        ("One bold word.\nTwo.", Role.BODY),
        ("loose", Role.BODY),
        ("Item", Role.BODY),
        ("Photo", Role.CAPTION),
        ("Other", Role.BODY),
        ("tail", Role.BODY),
    ]


def test_nothing_gives_no_block() -> None:
    assert blocks_of_markup("") == []


def test_tag_of_100_000_attributes_takes_no_time() -> None:
    tag = "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">Words.</p>"
    assert [block.text for block in blocks_of_markup(tag)] == ["Words."]


def test_what_a_shadow_root_shows_is_read_and_a_template_is_not() -> None:
    shown = "<x-story><template shadowrootmode=open><style>p{}</style><p>Shown.</p></template></x-story>"
    assert [block.text for block in blocks_of_markup(f"{shown}<template><p>Not.</p></template>")] == ["Shown."]


def test_cells_of_prose_are_paragraphs_and_others_make_a_row() -> None:
    table = "<table><tr><td>Halm</td><td>3 boats</td></tr><tr><td>The port is shut.</td><td>Elsin</td></tr></table>"
    assert [block.text for block in blocks_of_markup(table)] == ["Halm, 3 boats", "The port is shut.", "Elsin"]
