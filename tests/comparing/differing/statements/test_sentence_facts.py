"""What was read of a sentence is known to all that it is held against, and to no sentence that is read otherwise."""

from dataclasses import replace

from reader.comparing.differing.statements.sentence_facts import SentenceFacts, read_facts, read_once, read_once_at


def test_a_sentence_is_read_once_for_all_it_is_held_against() -> None:
    asked: list[str] = []

    @read_once
    def count_words(side: SentenceFacts) -> int:
        asked.append(side.text)
        return len(side.words)

    sides = [read_facts(text, "en", None) for text in ("The dike broke at Tarn.", "Nobody was hurt.")]
    assert [count_words(side) for side in (*sides, *sides)] == [6, 4, 6, 4]
    assert asked == [side.text for side in sides]


def test_what_is_taken_from_a_sentence_is_read_anew() -> None:
    @read_once
    def count_days(side: SentenceFacts) -> int:
        return len(side.dates)

    side = read_facts("The dike broke on 4 March.", "en", None)
    assert count_days(side) == 1
    assert count_days(replace(side, dates=())) == 0


def test_each_place_of_a_sentence_is_read_for_itself() -> None:
    @read_once_at
    def word_at(side: SentenceFacts, at: int) -> str:
        return side.words[at].text

    side = read_facts("The dike broke at Tarn.", "en", None)
    assert [word_at(side, at) for at in (1, 4, 1)] == ["dike", "Tarn", "dike"]


def test_nothing_is_read_of_a_list_without_stops() -> None:
    departures = "The ferry leaves Halm at 10:30, "
    assert read_facts(departures * 30, "en", None).dates
    told = read_facts(departures * 300, "en", None)
    assert not told.words
    assert not told.dates
    assert told.text == departures * 300
