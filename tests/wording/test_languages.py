from reader.wording.languages import language_name


def test_language_is_named_whatever_its_region() -> None:
    assert [language_name(code) for code in ("el", "en-GB", "ceb")] == ["Greek", "English", "Cebuano"]


def test_language_without_a_name_keeps_its_code_and_an_unknown_one_is_said() -> None:
    assert (language_name("qx"), language_name(None)) == ("qx", "unknown language")
