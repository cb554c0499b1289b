"""A Comparison or an Event becomes a file: PDF, web page, table, text or JSON.

In comes a comparison with a Format and ExportOptions; out go bytes, the same for the same input, or a file that is
written whole or not at all (`formats`).

1. What names an outlet is taken out where a file is to be blind (`blinding`).
2. The stories are cut into rows that start level at each link that keeps its order (`rows`); table, text and JSON do
   without.
3. Each part is marked by the kind of its link (`marked_parts`, in a PDF `rendering.marks`) and told in the words of
   `wording`; `facts` says where a story comes from, `naming` what it is called.
4. The format is written: `html`, `table`, `difference_table`, `data`, or `pdf`, whose modules alone need Qt.

`event_formats` and its neighbours do the same for an event.
"""
