"""Small dirty stories in four formats, for benchmarks: each tells something else, in words of its own."""

import random

_WHO = ("The harbour board", "A court in Lenz", "The ferry union", "Minister Ada Quill", "The water office", "Police")
_DID = ("approved", "delayed", "rejected", "opened", "closed", "measured", "praised", "doubted", "ordered", "sold")
_WHAT = ("a bridge", "the night bus", "two schools", "an old mill", "the dam", "forty boats", "a museum", "the market")
_WHERE = ("in Oreva", "near Tolm", "on the Sarn", "in the northern quarter", "at the port", "behind the station")
_WHY = ("after a week of rain", "to save money", "because nobody came", "as neighbours had asked", "without a vote")
_OUTLETS = ("Oreva Post", "Sarn Courier", "Tolm Daily", "Port Gazette", "Lenz Mirror")


def scrape(number: int) -> tuple[str, str]:
    """Return the name and the content of a story; the same for the same number."""
    chance = random.Random(number)

    def sentence() -> str:
        told = f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHERE)}"
        return f"{told} {chance.choice(_WHY)}, {chance.randint(2, 900)} people said on day {number}."

    headline = f"{chance.choice(_WHO)} {chance.choice(_DID)} {chance.choice(_WHAT)} no. {number}"
    paragraphs = [" ".join(sentence() for _ in range(chance.randint(1, 4))) for _ in range(chance.randint(3, 8))]
    outlet = chance.choice(_OUTLETS)
    date = f"{chance.randint(1, 28)} March 2024"
    match number % 10:
        case 0 | 1:
            body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
            page = f"<nav><a href='/'>Home</a> <a href='/s'>Sport</a></nav><article><h1>{headline}</h1>{body}</article>"
            head = f"<html lang='en'><head><title>{headline} | {outlet}</title></head>"
            return f"{number:05}.html", f"{head}<body>{page}<footer>All rights reserved</footer></body></html>"
        case 2:
            head = f"From: news@example.org\nTo: desk@example.org\nSubject: {headline}\n"
            return f"{number:05}.eml", head + "Content-Type: text/plain\n\n" + "\n\n".join(paragraphs) + "\n"
        case 3:
            return f"{number:05}.md", f"# {headline}\n\n*{outlet}, {date}*\n\n" + "\n\n".join(paragraphs) + "\n"
        case _:
            menu = "Home\nNews\nSport\nContact us\n\n" if number % 2 else ""
            foot = f"\n\nShare this article\nSubscribe to our newsletter\n© {outlet}" if number % 3 else ""
            return f"{number:05}.txt", f"{menu}{headline}\n{outlet}\n{date}\n\n" + "\n\n".join(paragraphs) + foot + "\n"
