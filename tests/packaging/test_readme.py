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


def test_every_picture_and_file_that_is_named_is_there() -> None:
    for name in re.findall(r"\]\(([^)#:]+)\)|`((?:reader|tests|resources|packaging)/[\w/.]+)`", README):
        assert (ROOT / (name[0] or name[1])).exists(), name
