from reader.reading.formats.sanitizing import sanitize_markup


def test_ordinary_markup_is_left_alone() -> None:
    markup = "<div class='a'><p>One <b>two</b></p></div>" * 200
    assert sanitize_markup(markup) == markup


def test_endless_tag_loses_its_attributes_and_nothing_else() -> None:
    tag = "<p " + "a=1 " * 10_000 + ">"
    assert sanitize_markup(f"<i>before</i>{tag}Words.</p>") == "<i>before</i><p>Words.</p>"


def test_an_endless_tag_is_found_among_endless_text() -> None:
    long = "x" * 30_000
    page = f"<script>{long}</script><p>Words.</p><img src='{long}'><p>More.</p><a title='{long}"
    assert sanitize_markup(page) == f"<script>{long}</script><p>Words.</p><img><p>More.</p><a>"


def test_deep_containers_are_flattened_and_text_stays() -> None:
    sanitized = sanitize_markup("<div>" * 20_000 + "Words." + "</div>" * 20_000 + "<p>More.</p>")
    assert sanitized.count("<div>") == sanitized.count("</div>") == 150
    assert "Words." in sanitized
    assert sanitized.endswith("<p>More.</p>")


def test_nul_bytes_are_dropped() -> None:
    assert sanitize_markup("<\0p>Wo\0rds") == "<p>Words"
