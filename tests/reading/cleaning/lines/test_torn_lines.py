"""Lines of Chinese and Japanese that were torn at links."""

from reader.reading.cleaning.lines.torn_lines import torn_lines
from reader.reading.cleaning.lines.units import split_units

TORN = [
    *("首页", "新闻", "体育", "", "海风港关闭码头", "2024年3月4日 10:15", "评论", ""),
    *("　　星期日清晨，来自马洛的", "夜班渡轮", "在埃尔辛港外搁浅，", "港务局", "派出两艘船接回乘客。", ""),
    *("　　渡轮", "，", "一艘建造于一九九八年的船", "，目前停在礁石上；船长", "李海", "说，没有人受伤。"),
    *("　　潜水员将在星期二（", "如果风停了", "）检查船底。", "分享到：", "微博"),
]
WHOLE = [
    *("星期日清晨，来自马洛的夜班渡轮在埃尔辛港外搁浅，港务局派出两艘船接回乘客。",),
    *("渡轮，一艘建造于一九九八年的船，目前停在礁石上；船长李海说，没有人受伤。",),
    *("潜水员将在星期二（如果风停了）检查船底。",),
]


def test_what_was_torn_at_links_is_one_paragraph_again() -> None:
    texts = [unit.text for unit in split_units(TORN)]
    assert texts[6:9] == WHOLE
    assert texts[:6] == ["首页", "新闻", "体育", "海风港关闭码头", "2024年3月4日 10:15", "评论"]
    assert texts[9:] == ["分享到：", "微博"]


def test_a_latin_name_in_a_link_has_a_blank_where_there_is_none_in_chinese() -> None:
    lines = [*TORN[8:], "", "船厂在公告中说，将用", "Blade", "、", "Mast", "两种船代替它。"]
    assert split_units(lines)[-1].text == "船厂在公告中说，将用 Blade、 Mast 两种船代替它。"


def test_lines_of_a_text_that_is_whole_stay_as_they_are() -> None:
    lines = ["首页", "新闻", "海风港关闭码头，乘客滞留", *WHOLE, "来源：海风日报"]
    assert [unit.text for unit in split_units(lines)] == lines
    assert torn_lines(["The ferry", ", said Ann", ", is", ", late."], [False] * 4) == frozenset()


def test_a_caption_above_a_date_and_a_gap_end_what_goes_on() -> None:
    lines = [
        *TORN[8:],
        "",
        "礁石上的渡轮，周日",
        "2024年3月4日 10:15",
        "港务局说，渡轮将被拖走。",
        "",
        "图为渡轮，资料图",
        "",
        "完。",
    ]
    texts = [unit.text for unit in split_units(lines)]
    assert texts[-5:] == [
        "礁石上的渡轮，周日",
        "2024年3月4日 10:15",
        "港务局说，渡轮将被拖走。",
        "图为渡轮，资料图",
        "完。",
    ]
