"""Chats in which somebody pasted a story."""

from reader.model.article import RemovalReason
from reader.reading.formats.chat import split_chat
from reader.reading.formats.plain import extract
from tests.reading.documents import HEADLINE, PARAGRAPHS, body_of, facts_of, headline_of, source

PASTED = "\n\n".join((f"*{HEADLINE}*", *PARAGRAPHS, *PARAGRAPHS[1:]))
CHAT = f"""\
02/10/2025, 18:31 - Messages and calls are end-to-end encrypted.
02/10/2025, 18:33 - Ann: have you seen this?
02/10/2025, 18:33 - Ann: {PASTED}
02/10/2025, 18:35 - Tom: no!
"""


def test_the_message_that_is_a_story_is_read_and_the_talk_is_set_aside() -> None:
    (extraction,) = extract(source("chat.txt", CHAT.encode()))
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)[:3]) == PARAGRAPHS
    aside = [block.text for block in extraction.blocks if block.removed is RemovalReason.OTHER]
    assert aside[-1] == "02/10/2025, 18:35 - Tom: no!"


def test_brackets_around_the_time_are_known_too() -> None:
    chat = split_chat(f"[03.05.25, 10:12:40] Ann: {PASTED}\n[03.05.25, 10:13:20] Tom: thanks\n")
    assert chat is not None
    assert len(chat.stories) == 1


def test_talk_without_a_story_and_other_texts_are_no_chat() -> None:
    assert split_chat("02/10/2025, 18:31 - Ann: yes\n02/10/2025, 18:32 - Tom: no\n") is None
    assert split_chat(PASTED) is None


def test_a_short_story_is_told_by_its_paragraphs() -> None:
    pasted = "\n\n".join((f"*{HEADLINE}*", *PARAGRAPHS))
    chat = split_chat(f"[03.05.25, 10:12:40] Ann: {pasted}\n[03.05.25, 10:13:20] Tom: thanks\n")
    assert chat is not None
    assert [story.text for story in chat.stories] == ["\n\n".join((HEADLINE, *PARAGRAPHS))]


def _copied(name: str, foot: str = "") -> bytes:
    story = "\n\n".join((f"❗️**{HEADLINE}**", *PARAGRAPHS, *([foot] if foot else [])))
    head = f"{name}, [{{}}]\n"
    return f"{head.format('03.05.2025 10:12')}⚡️Something burns\n\n{head.format('03.05.2025 11:40')}{story}\n".encode()


def test_what_telegram_copies_of_a_channel_is_a_story_of_that_channel() -> None:
    (extraction,) = extract(source("c.txt", _copied("Nordlys", "Subscribe: @nordlys_kanal")))
    assert headline_of(extraction) == HEADLINE
    assert tuple(body_of(extraction)) == PARAGRAPHS
    facts = facts_of(extraction)
    assert (facts["outlet"], facts["published"]) == ("Nordlys", "2025-05-03T11:40")


def test_what_a_friend_pastes_into_telegram_is_no_story_of_his() -> None:
    (extraction,) = extract(source("c.txt", _copied("Ann Roe")))
    assert headline_of(extraction) == HEADLINE
    assert not {"outlet", "published"} & facts_of(extraction).keys()
