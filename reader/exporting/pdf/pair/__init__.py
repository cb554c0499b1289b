"""The document of a pair: title and legend, the two stories, the lists of links and differences."""
