from reader.reading.language import DetectedLanguage, detect_language


def test_greek_story_is_greek() -> None:
    found = detect_language("Ο δήμαρχος ανακοίνωσε χθες ότι το λιμάνι θα κλείσει για δύο εβδομάδες.")
    assert found.code == "el"
    assert found.confidence > 0.9


def test_too_little_text_has_no_language() -> None:
    assert detect_language("12:30 — ok https://example.org/the-story-about-nothing") == DetectedLanguage(None, 0.0)
