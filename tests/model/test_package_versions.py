from reader.model.package_versions import is_known_bad, is_older, version_key


def test_versions_are_ordered_by_their_numbers() -> None:
    assert version_key("1.10") > version_key("1.9")


def test_old_greek_package_is_known_to_be_bad() -> None:
    assert [is_known_bad("el_en", version) for version in ("1.5", "1.9", "1.10")] == [True, False, False]
    assert not is_known_bad("de_en", "1.0")


def test_translation_through_an_older_package_is_found_among_its_steps() -> None:
    assert is_older("el_en+en_fr", "1.5+1.9", "el_en", "1.9")
    assert not is_older("el_en+en_fr", "1.9+1.5", "el_en", "1.9")
    assert not is_older("el_en", "1.9", "de_en", "2.0")
