"""What each clause of a sentence holds."""

from reader.comparing.terms.clauses import split_clauses


def test_clauses_end_at_marks_and_before_words_that_begin_one() -> None:
    clauses = split_clauses("Ferries, 1,200 of them, stayed in Marlow because the quay broke", "en")
    assert [sorted(clause) for clause in clauses] == [
        ["ferri"],
        ["1200", "of", "them"],
        ["in", "marlow", "stay"],
        ["becaus", "broke", "quay", "the"],
    ]


def test_marks_part_clauses_where_no_blanks_stand_between_words() -> None:
    assert len(split_clauses("渡轮当时载有乘客，正从塔恩驶往布雷亚岛。", "zh")) == 2


def test_a_dateline_is_no_clause() -> None:
    assert split_clauses("MARLOW (Reuters) - Ferries stayed.", "en") == split_clauses("Ferries stayed.", "en")
