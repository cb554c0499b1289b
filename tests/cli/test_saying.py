import pytest

from reader.cli.saying import say, say_aside


def test_what_a_terminal_would_obey_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    say("\x1b]0;title\x07\x9b31mred\x7f Σφήκα")
    assert capsys.readouterr().out == "\\x1b]0;title\\x07\\x9b31mred\\x7f Σφήκα\n"


def test_what_turns_the_direction_of_a_name_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    say("report\u202efdp.exe \u2066x\u2069 \u2028 سلام")
    assert capsys.readouterr().out == "report\\u202efdp.exe \\u2066x\\u2069 \\u2028 سلام\n"


def test_a_name_says_no_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    say_aside("reader: a\nreader: all was read\r.txt: too\tlarge")
    assert capsys.readouterr().err == "reader: a\\x0areader: all was read\\x0d.txt: too\tlarge\n"
