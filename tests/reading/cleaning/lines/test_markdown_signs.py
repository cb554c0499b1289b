"""Markdown's signs in a line."""

import pytest

from reader.reading.cleaning.lines.markdown_signs import plain_markdown


@pytest.mark.parametrize(
    ("line", "plain", "is_image", "linked"),
    [
        ("The *harbour* of **Elsin** is __shut__.", "The harbour of Elsin is shut.", False, 0.0),
        ("[Harbour](https://halm.example/a_(b)) shut", "Harbour shut", False, 7 / 12),
        ("![The quay](quay.jpg)", "The quay", True, 0.0),
        (r"\*No\* emphasis, 5 \* 3", "*No* emphasis, 5 * 3", False, 0.0),
        ("snake_case_names and 5 * 3 * 2", "snake_case_names and 5 * 3 * 2", False, 0.0),
    ],
)
def test_signs_go_and_words_stay(line: str, plain: str, is_image: bool, linked: float) -> None:
    *found, share = plain_markdown(line)
    assert found == [plain, is_image]
    assert share == pytest.approx(linked)
