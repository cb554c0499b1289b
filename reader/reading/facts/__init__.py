"""Headline, outlet, byline, dates and address of a story, each with where it was found.

- Written for machines: `pages/metadata` of a web page, `pages/json_ld`, `machine_dates`, `head_lines` of notes.
- Written for people: `facts_in_text` of a scrape, `pages/visible_facts` of a page. They read single lines by
  `dates_in_text` ("14 March 2024", also where the user types it), `labelled_dates`, `bylines`, `outlet_lines`.
"""
