import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_example_prints_links(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(example, {})
    assert "identical 1.00 " in capsys.readouterr().out


PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", *(f"docs/{file.name}" for file in (ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES)
def test_every_picture_and_file_that_is_named_is_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    found = re.findall(r"\]\(([^)#:]+)\)|`((?:reader|tests|docs|resources|packaging)/[\w/.]+)`", text)
    names = [(ROOT / page).parent / link if link else ROOT / path for link, path in found]
    assert [name for name in names if not re.search("NAME|CODE", name.name) and not name.exists()] == []
