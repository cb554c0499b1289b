"""What is visible of a page, block by block."""

import pytest
from lxml import html

from reader.reading.formats.web.html_blocks import SeenBlock, see_blocks, see_page


def seen(markup: str) -> list[SeenBlock]:
    return list(see_blocks(html.document_fromstring(f"<html><body>{markup}</body></html>")))


def texts(markup: str) -> list[str]:
    return [block.text for block in seen(markup)]


@pytest.mark.parametrize("tag", ["div", "blockquote", "pre", "p"])
def test_lines_that_are_wrapped_in_the_source_are_one_paragraph(tag: str) -> None:
    assert texts(f"<{tag}>The quay\nof Elsin\n  is closed.</{tag}>") == ["The quay of Elsin is closed."]


def test_two_line_breaks_part_paragraphs() -> None:
    assert texts("<div>The quay is<br><br>closed</div>") == ["The quay is", "closed"]


def test_one_line_break_parts_them_behind_the_end_of_a_sentence_alone() -> None:
    assert texts("<div>The quay<br>is closed.<br>Ships wait.</div>") == ["The quay is closed.", "Ships wait."]


def test_scripts_and_styles_are_not_seen() -> None:
    assert texts("<p>Seen</p><script>var a = 1</script><style>p {}</style><noscript>Not</noscript>") == ["Seen"]


def test_what_is_not_seen_parts_paragraphs_where_it_holds_some() -> None:
    assert texts("<div>One<noscript><p>Not</p></noscript>two<svg><path></path></svg> three</div>") == [
        "One",
        "two three",
    ]


def test_the_text_between_two_borders_comes_with_what_is_around_it() -> None:
    root = html.document_fromstring("<body><div class='by'>Ada <b>Quill</b><p>One.<br>Two.</p>After</div></body>")
    runs = [(" ".join(text.split()), element.tag, element.get("class")) for text, element in see_page(root)[1]]
    assert runs == [("Ada Quill", "div", "by"), ("One. Two.", "p", None), ("After", "div", "by")]


def test_the_share_of_links_is_that_of_letters() -> None:
    assert [block.linked for block in seen("<li><a href='/'>Home</a></li><p>See <a href='/'>map</a></p>")] == [1.0, 0.5]


@pytest.mark.parametrize("hiding", ["hidden", "aria-hidden='true'", "style='display: none'"])
def test_what_the_page_hides_is_known(hiding: str) -> None:
    assert [block.hidden for block in seen(f"<div {hiding}><p>In</p></div><p>Out</p>")] == [True, False]


def test_an_advert_is_what_is_called_so_and_nothing_else() -> None:
    page = "<div class='box ad'><p>Boots</p></div><div class='ad-free header'><p>Told</p></div>"
    assert [block.advert for block in seen(page)] == [True, False]


def test_names_of_elements_say_what_they_hold() -> None:
    [body, bar] = seen("<div class='article-body'><p>Told</p></div><div id='share-bar'><p>Share</p></div>")
    assert (body.story, body.furniture) == (1, 0)
    assert (bar.story, bar.furniture) == (0, 1)


def test_a_block_knows_the_elements_around_it_by_their_order_on_the_page() -> None:
    first, second, third = seen("<div><p>One.</p><p>Two.</p></div><p>Three.</p>")
    assert first.path[:-1] == second.path[:-1] != third.path[:-1]
    assert len({first.path, second.path, third.path}) == 3


def test_a_line_that_names_the_author_is_no_part_of_the_one_above() -> None:
    head = (
        "<td><font size=5>The quay is closed</font><br><font size=1>By Ada Quill, 3 May 2024</font><br><br>Words.</td>"
    )
    assert texts(f"<table><tr>{head}</tr></table>") == ["The quay is closed", "By Ada Quill, 3 May 2024", "Words."]
    assert texts("<p>It was built<br>By order of the king</p>") == ["It was built By order of the king"]


@pytest.mark.parametrize("kept", ["style='white-space: pre-wrap'", "class='whitespace-pre-line'"])
def test_blank_lines_of_the_source_part_paragraphs_where_the_page_keeps_its_lines(kept: str) -> None:
    assert texts(f"<div {kept}>The quay\nof Elsin.\n\nIt is closed.</div><p>Ships\n\nwait.</p>") == [
        "The quay of Elsin.",
        "It is closed.",
        "Ships wait.",
    ]


LONG = "The old crane on the quay of Elsin fell at noon on Sunday, and nobody was hurt, the harbour office said."


def test_a_line_that_had_room_for_the_next_word_is_one_by_itself() -> None:
    head = "<b>Crane falls on quay of Elsin</b><br>Ada Quill<br>3 May 2024<br>"
    assert texts(f"<td>{head}{LONG}<br>Ships wait.</td>") == [
        *("Crane falls on quay of Elsin", "Ada Quill", "3 May 2024"),
        *(LONG, "Ships wait."),
    ]


@pytest.mark.parametrize(
    "broken",
    [
        "The harbour office of Elsin has sent the crane,<br>Mr Orr said on Sunday, to be cleared away by two barges.",
        "The harbour office of Elsin has sent for the<br>Barge that will clear the old crane away by Tuesday.",
        "The harbour office of Elsin has asked two<br>barges of the town of Halm to clear the crane away.",
        "The harbour office of Elsin has sent two large barges to<br>Halm, where they will be made ready by Monday.",
    ],
)
def test_a_line_that_goes_on_or_had_no_room_was_wrapped(broken: str) -> None:
    assert texts(f"<td>{broken}</td>") == [broken.replace("<br>", " ")]


def test_a_headline_s_lines_are_one() -> None:
    assert texts(f"<h1>Crane falls<br>Quay closed<br>{LONG}</h1>") == [f"Crane falls Quay closed {LONG}"]


def test_a_page_that_is_set_as_typed_keeps_its_blank_lines() -> None:
    assert texts(f"<pre>Crane falls\n\n{LONG.replace(', and', chr(10).join((',', 'and')))}</pre>") == [
        "Crane falls",
        LONG,
    ]
    assert texts(f"{LONG}\n\nShips wait.") == [LONG, "Ships wait."]
    assert texts(f"<p>{LONG}</p><pre>a = 1\n\nb = 2</pre>") == [LONG, "a = 1 b = 2"]


def test_what_a_style_sheet_parts_is_parted() -> None:
    assert texts("<div><span>Ada Quill</span><span>3 May 2024</span></div>") == ["Ada Quill 3 May 2024"]
    assert texts("<p>A room of 20 m<sup>2</sup></p>") == ["A room of 20 m2"]
    assert texts("<p>The <b>i</b>Store and the <i>Mc</i> <b>Orr</b></p>") == ["The iStore and the Mc Orr"]
    assert texts("<p><span>Vel</span><span>mont</span></p>") == ["Velmont"]


def test_what_is_below_a_byline_is_a_line_of_its_own() -> None:
    assert texts("<div>By Ada Quill<br>Sunday, 9 June 2024</div>") == ["By Ada Quill", "Sunday, 9 June 2024"]


def test_elements_that_a_site_made_up_are_lines_where_no_text_stands_beside_them() -> None:
    assert texts("<main><x-text>The quay is closed.</x-text><x-text>Ships wait.</x-text></main>") == [
        "The quay is closed.",
        "Ships wait.",
    ]
    assert texts("<div>The quay of <x-place>Elsin</x-place> is closed.</div>") == ["The quay of Elsin is closed."]
    assert texts("<p><x-text>The quay</x-text><x-text> is closed.</x-text></p>") == ["The quay is closed."]
