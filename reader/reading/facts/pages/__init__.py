"""What a web page states of its story, for machines and for people: headline, byline, dates, outlet, address."""
