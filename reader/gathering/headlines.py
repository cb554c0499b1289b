"""Headlines that no other story is like, and that yet say what sentences of their own story tell others too."""

from collections.abc import Iterator

from reader.comparing.headlines import is_headline_of
from reader.model.event import Event, Place


def find_told_headlines(event: Event) -> Iterator[Place]:
    """Yield the headlines that tell no claim, and most of whose words stand in what their story shares with others."""
    for story, one in enumerate(event.stories):
        told = event.told(story)
        spans = [one.article.sentences[sentence].span for sentence in sorted(told)]
        for sentence in one.article.compared_sentences():
            if sentence not in told and is_headline_of(one.article, sentence, spans):
                yield story, sentence
