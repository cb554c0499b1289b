"""What trafilatura says of a page, and what is loaded for it."""

import subprocess
import sys
from types import ModuleType

import pytest
from lxml import html

from reader.reading.formats.web.extractor import extract_main_text, measured_seldom, most_text

_STORY = "The ferry to Elsin stayed in its harbour on Monday, and nobody on the island knew for how long it would."
_PAGE = f"<html><body><nav><a href='/'>Home</a></nav><article><h1>No ferry</h1><p>{_STORY}</p></article></body></html>"


def test_the_story_of_a_page_is_taken() -> None:
    assert _STORY in extract_main_text(html.fromstring(_PAGE))
    assert _STORY in extract_main_text(html.fromstring(_PAGE), fast=False)


def test_nothing_is_loaded_that_fetches_pages_and_nothing_stays_in_its_place() -> None:
    code = (
        "import sys; from lxml import html; from reader.reading.formats.web.extractor import extract_main_text as e\n"
        f"e(html.fromstring({_PAGE!r})); print('trafilatura.core' in sys.modules)\n"
        "print(*[n for n in ('urllib3', 'courlan', 'htmldate', 'py3langid') if n in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout
    assert said.split() == ["True"]


_ASIDE = "".join(f"<div class='box'>Box {number} tells of other things.</div>" for number in range(60))
_SPLIT = "<div>one<span>two</span>three<p>four</p>five</div>"


@pytest.mark.parametrize(
    "body",
    [
        f"<article><p>{_STORY}</p></article>{_ASIDE}",
        f"<p>{_STORY}</p><script>let a = 'b c';</script><style>p {{ margin: 0 }}</style> behind",
        _SPLIT * 20,
        "<p>foo<script>bar baz</script>qux</p>",
        "<table><tr><td>a</td><td>b</td></tr></table><ul><li>c<li>d</ul>e<br>f<!-- g -->h",
        "",
    ],
)
def test_no_page_has_more_text_than_is_told(body: str) -> None:
    extract_main_text(html.fromstring(_PAGE))
    page = html.fromstring(f"<html><body>{body}</body></html>")
    measured = vars(sys.modules["trafilatura.baseline"])["html2txt"](page)
    assert len(measured) <= most_text(page)


def test_a_page_is_measured_only_where_little_of_it_was_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    extract_main_text(html.fromstring(_PAGE))
    core = sys.modules["trafilatura.core"]
    measure, measured = vars(core)["html2txt"], list[str]()

    def note(tree: object, **named: object) -> str:
        measured.append(measure(tree, **named))
        return measured[-1]

    monkeypatch.setattr(core, "html2txt", note)
    extract_main_text(html.fromstring(f"<html><body><article>{f'<p>{_STORY}</p>' * 4}</article></body></html>"))
    assert measured == []
    extract_main_text(
        html.fromstring(f"<html><body><article>{f'<p>{_STORY}</p>' * 4}</article>{_ASIDE * 5}</body></html>")
    )
    assert "Box 59 tells" in measured[0]


def test_trafilatura_is_left_as_it_was() -> None:
    code = (
        "import sys; import trafilatura.core as core; names = dict(vars(core)); from lxml import html\n"
        "from reader.reading.formats.web.extractor import extract_main_text as e\n"
        f"e(html.fromstring({_PAGE!r})); e(html.fromstring('<p>'), fast=False); print(vars(core) == names)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE).stdout.strip() == b"True"


def test_another_version_may_call_and_answer_otherwise() -> None:
    page = html.fromstring(f"<html><body><p>{_STORY}</p></body></html>")
    core = ModuleType("core")
    vars(core).update(
        ESCALATION_PAGE_SHARE=0.2,
        _extract_and_compare=lambda *, tree: (tree, _STORY, len(_STORY)),
        html2txt=lambda tree, *, clean: f"{clean} {tree.text_content()}",
    )
    with measured_seldom(core):
        assert vars(core)["_extract_and_compare"](tree=page) == (page, _STORY, len(_STORY))
        assert vars(core)["html2txt"](page, clean=True) == ""
    assert vars(core)["html2txt"](page, clean=True).startswith("True The ferry")


def test_what_is_taken_is_what_trafilatura_takes_by_itself() -> None:
    code = (
        "import sys, trafilatura; from lxml import html; from trafilatura.settings import Extractor\n"
        "page = html.fromstring(sys.stdin.read())\n"
        "alone = trafilatura.extract(page, options=Extractor(comments=False, tables=True, fast=True))\n"
        "from reader.reading.formats.web.extractor import extract_main_text\n"
        "print(alone == extract_main_text(page), len(alone))"
    )
    for boxes in (0, 1, 5):
        page = f"<html><body><article>{f'<p>{_STORY}</p>' * 4}</article>{_ASIDE * boxes}</body></html>"
        said = subprocess.run(
            [sys.executable, "-c", code], check=True, input=page, stdout=subprocess.PIPE, text=True
        ).stdout
        assert said.split()[0] == "True"
