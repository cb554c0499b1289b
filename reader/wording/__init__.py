"""Every word that people read about a comparison, once: for the window, PDF, web page, text and command line.

In come values of `model`; out go words. What a word means stands beside it, so that no legend and no provenance says it
otherwise. `catalogue` is where the window puts the words into the reader's language; files and the command line have
them as they are written here.
"""
