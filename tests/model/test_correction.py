from reader.model.correction import NO_CORRECTION, NO_CORRECTIONS, Correction, FileCorrections, line_key


def test_lines_with_the_same_words_have_the_same_key() -> None:
    assert line_key(" The dam  held. ") == line_key("The dam held.")
    assert line_key("The dam held.") != line_key("The dam broke.")


def test_a_line_that_is_put_back_is_no_longer_set_aside() -> None:
    correction = NO_CORRECTION.with_set_aside("a").with_restored(("a", "b"))
    assert (correction.restored, correction.set_aside) == (("b",), ())


def test_a_line_that_was_put_back_and_is_set_aside_again_leaves_no_correction() -> None:
    assert NO_CORRECTION.with_restored(("a",)).with_set_aside("a") == NO_CORRECTION


def test_an_empty_correction_takes_the_former_one_back() -> None:
    corrections = NO_CORRECTIONS.with_article(2, Correction(language="el"))
    assert corrections.of(2).language == "el"
    assert corrections.with_article(2, NO_CORRECTION) == NO_CORRECTIONS


def test_corrections_have_a_fingerprint_and_none_have_none() -> None:
    assert NO_CORRECTIONS.fingerprint() == ""
    assert FileCorrections("cp1253").fingerprint() != FileCorrections("cp1251").fingerprint()
