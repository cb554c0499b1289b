"""What is the same as it is written, and what is not."""

import pytest

from reader.comparing.differing.spelling import spelled_identity


@pytest.mark.parametrize(
    ("left", "right"),
    [
        *(("Die Lotsin forderte Geld.", "Die Lotsin förderte Geld."), ("Δεν ήρθε ποτέ.", "Δεν ήρθε πότε.")),
        *(
            ("It fell by -2.3 %.", "It fell by 2.3 %."),
            ("Over >5 ships.", "Over <5 ships."),
            ("10² ships", "102 ships"),
        ),
        *(("It cost −$5.", "It cost $5."), ("Мой дом.", "Мои дом.")),
    ],
)
def test_letters_accents_and_signs_tell_words_apart(left: str, right: str) -> None:
    assert not spelled_identity(left, right)
    assert not spelled_identity(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        *(
            ("“So it is,” he said.", '"So it is", he said'),
            ("Ёлка стоит.", "Елка стоит."),
            ("The U.S. fleet", "The US fleet"),
        ),
        *(("ΤΟ ΠΛΟΙΟ ΕΦΥΓΕ", "Το πλοίο έφυγε"), ("état", "e\u0301tat"), ("didn’t", "didn't"), ("أحمد", "احمد")),
        *(("٣٥ سفينة", "35 سفينة"), ("5 per cent", "5 %"), ("from 10-12 ships", "from 10–12 ships"), ("...", "...")),
        ("Şase oameni răniţi", "Șase oameni răniți"),
        ("le chœur et les vœux", "le choeur et les voeux"),
        *(("ＡＢＣ公司的船", "ABC公司的船"), ("ﾌｪﾘｰのデータ", "フェリーのﾃﾞｰﾀ"), ("The oﬃce ﬂag", "The office flag")),
    ],
)
def test_what_is_spelling_alone_is_the_same(left: str, right: str) -> None:
    assert spelled_identity(left, right)
