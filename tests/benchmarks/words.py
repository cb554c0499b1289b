"""The words of generated news: nouns, and half as many function words, without which a text is in no language."""

NOUNS = (
    *("river", "dam", "rain", "night", "mayor", "school", "boat", "army", "tent", "water", "house", "street"),
    *("bridge", "ferry", "cloud", "field", "market"),
)
WORDS_OF_NEWS = (*NOUNS, "the", "the", "the", "of", "of", "and", "to", "in", "that", "was", "for", "with")
