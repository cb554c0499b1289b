"""Text that a browser of a terminal dumped in columns side by side."""

import pytest

from reader.reading.cleaning.lines.side_columns import part_columns

STORY = """\
The night ferry to Port Elsin ran aground off   Most read
Larkmoor early on Sunday with many travellers   1. Dog elected mayor
on board, the harbour office said.              2. Why bread is dear

Tugs are to pull the ship free at high water,   Opinion
which will be at four in the afternoon, and
nobody was hurt when it struck the sandbank.
                                                Mend our piers now
All sailings until Tuesday have been called
off, and tickets are taken back.
"""
TABLE = """\
Town            Ferries a week         People carried
Port Elsin      12 in each season      4,000 a month
Larkmoor        9 in winter alone      2,500 a month
Brannick        3 from May to June     700 a month
Halm Harbour    21 in every season     9,100 a month
"""


def test_the_story_comes_before_the_box_beside_it_and_its_paragraphs_are_whole() -> None:
    lines = [line for line in part_columns(STORY.split("\n"))[0] if line]
    assert lines[0].endswith("with many travellers on board, the harbour office said.")
    assert lines[1].startswith("Tugs are to pull")
    assert lines[1].endswith("struck the sandbank.")
    box = ["Most read", "1. Dog elected mayor", "2. Why bread is dear", "Opinion", "Mend our piers now"]
    assert [line.strip() for line in lines[3:]] == box


def test_each_line_knows_where_it_stood() -> None:
    given = STORY.split("\n")
    for line, origin in zip(*part_columns(given), strict=True):
        assert line.strip()[:20] in given[origin]


@pytest.mark.parametrize("text", [TABLE, "A story.\n\nOf lines  with a gap.\n", "", "x" * 99])
def test_tables_and_other_texts_stay_as_they_are(text: str) -> None:
    given = text.split("\n")
    lines, origins = part_columns(given)
    assert lines is given
    assert list(origins) == list(range(len(given)))


def test_wide_letters_take_two_places() -> None:
    story = ["港の夜行船が日曜日の早朝に座礁した。乗客は。", "全員が無事だったと港湾 事務所は話した。"] * 4
    rows = [
        f"{line}{' ' * (50 - 2 * len(line) + line.count(' '))}{box}" for line, box in zip(story, STORY, strict=False)
    ]
    assert not any("\0" in line for line in part_columns(rows)[0])


def test_chinese_beside_a_box_is_parted_and_joined_without_blanks() -> None:
    told = [
        "市政府星期一宣布港口大橋因上周的風暴受損將一直關閉到",
        "明年春天工程師在十一座橋墩中的兩座上發現了裂縫修理費",
        "用估計為四百萬元渡輪從星期四起每二十分鐘開一班但不載",
        "汽車。",
    ]
    width = 2 * max(map(len, told)) + 8
    beside = ["訂閱電子報", "_", "好友分享", "", "[*]健康周報", "[*]閱讀時間", "[*]親子閱讀報"]
    left = [f"   {line}" for line in told] + [""] * (len(beside) - len(told))
    lines = [
        line + " " * (width - len(line) - sum(letter > "\u2e80" for letter in line)) + box
        for line, box in zip(left, beside, strict=True)
    ]
    parted, _ = part_columns(lines)
    assert "".join(told) in [line.strip() for line in parted]
    assert [line for line in parted if line.startswith("[*]")] == beside[4:]
