"""Encodings and languages that belong together, by sentence and by three sentences; floors of the issue."""

import pytest

from reader.reading.language.encoding import decode
from tests.quality.reading.language_sentences import sentences_by_language

CASES = """
cp1252 fr|cp1252 de|cp1252 es|cp1252 pt|iso8859-1 sv|iso8859-15 fr|cp1253 el|iso8859-7 el|utf-8 el|utf-16-le el
cp1251 ru|cp1251 bg|cp1251 uk|cp1251 sr|koi8-r ru|koi8-u uk|iso8859-5 ru|utf-16-be ru|cp866 ru|cp1250 pl|cp1250 cs
cp1250 hu|cp1250 hr|iso8859-2 pl|iso8859-2 cs|cp1254 tr|iso8859-9 tr|cp1255 he|iso8859-8 he|cp1256 ar|iso8859-6 ar
cp1257 lt|cp1257 lv|iso8859-13 lt|cp874 th|shift_jis ja|euc_jp ja|iso2022_jp ja|utf-16-le ja|gb18030 zh|utf-16-le zh
euc_kr ko|utf-16-be ko|utf-16-le en
"""
PAIRS = [tuple(case.split()) for line in CASES.strip().splitlines() for case in line.split("|")]
SENTENCE_FLOOR = 0.98


def test_sentences_reach_their_floor() -> None:
    lines = sentences_by_language()
    tried = [(encoding, line) for encoding, language in PAIRS for line in lines[language]]
    wrong = [(encoding, line) for encoding, line in tried if decode(line.encode(encoding)).text != line]
    assert len(wrong) <= (1 - SENTENCE_FLOOR) * len(tried), wrong


@pytest.mark.parametrize(("encoding", "language"), PAIRS)
def test_three_sentences_are_read_right(encoding: str, language: str) -> None:
    text = "\n".join(sentences_by_language()[language])
    assert decode(text.encode(encoding)).text == text
