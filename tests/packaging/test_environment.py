"""What the set-up environment must be: no CUDA in it, and a Qt that does not lose references."""

import gc
import importlib.util
import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.parametrize("name", ["torch", "stanza", "spacy", "minisbd"])
def test_heavy_requirements_of_argostranslate_are_absent(name: str) -> None:
    assert importlib.util.find_spec(name) is None


@pytest.mark.parametrize("name", ["argostranslate", "ctranslate2", "sentencepiece", "sacremoses"])
def test_translation_is_installed(name: str) -> None:
    assert importlib.util.find_spec(name) is not None


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12: no reference can be lost")
def test_void_calls_lose_no_reference_to_none() -> None:
    """PySide6 6.12.0 loses one at every void call on Python 3.11, and aborts after about 7,000 of them."""
    calls = 2_000
    target = QObject()
    gc.collect()
    before = sys.getrefcount(None)
    for _ in range(calls):
        target.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < calls // 10
