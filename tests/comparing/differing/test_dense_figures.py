"""Figures in scripts without blanks that are told otherwise."""

from datetime import timedelta

import pytest

from reader.comparing.differing.dense_figures import compare_dense_figures
from reader.comparing.differing.differences import LinkSide, find_differences
from reader.model.difference import Verdict


@pytest.mark.parametrize(
    ("language", "left", "right", "told"),
    [
        ("zh", "爆炸造成7人死亡。", "爆炸已致9人遇难。", ("7人", "9人")),
        ("zh", "该线全长32.6公里。", "5号线全长28.4公里。", ("32.6公里", "28.4公里")),
        ("zh", "公司裁员1.2万人。", "公司裁员8000人。", ("1.2万人", "8000人")),
        ("ja", "買収額は1200億円。", "買収額は1500億円。", ("1200億円", "1500億円")),
        ("ja", "式は8日に行われる。", "式は18日に行われる。", ("8日", "18日")),
    ],
)
def test_two_values_of_one_thing_clash(language: str, left: str, right: str, told: tuple[str, str]) -> None:
    ((_, verdict, one, other, _),) = compare_dense_figures((left, language), (right, language), None)
    assert (verdict, one.of(left), other.of(right)) == (Verdict.CLASH, *told)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("zh", "北区有5人受伤。", "南区有7人受伤。"),
        ("zh", "爆炸造成7人死亡、23人受伤。", "爆炸已致23人受伤。"),
        ("zh", "约300人参加了活动。", "近320人参加了活动。"),
        ("zh", "截至3日晚，已有7人死亡。", "截至5日晚，已有9人死亡。"),
        ("zh", "该公司2023年净利润3亿元。", "该公司2024年净利润5亿元。"),
        ("zh", "这座桥长900米。", "这座桥宽30米。"),
        ("ja", "昨年の売上高は200億円だった。", "今年の売上高は250億円の見込み。"),
        ("ja", "男性2人と女性3人が死亡した。", "女性3人が死亡した。"),
    ],
)
def test_figures_of_two_things_or_days_do_not_clash(language: str, left: str, right: str) -> None:
    found = find_differences(LinkSide(left, language, None), LinkSide(right, language, None))
    assert [one for one in found if one.verdict is Verdict.CLASH] == []


def test_a_toll_that_rises_is_a_later_report() -> None:
    sides = ("爆炸造成7人死亡。", "zh"), ("爆炸造成9人死亡。", "zh")
    ((_, verdict, *_),) = compare_dense_figures(*sides, timedelta(days=1))
    assert verdict is Verdict.LATER_REPORT


def test_other_scripts_are_read_by_their_words() -> None:
    assert list(compare_dense_figures(("Seven people died.", "en"), ("Nine people died.", "en"), None)) == []
