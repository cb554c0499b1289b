"""Web pages around a story, for benchmarks: a bare one, and one with what a newspaper's site puts around its stories.

A page of a news site is mostly not its story: menus, teasers of other stories with their pictures, scripts, styles,
comments, a footer. `news_page` has some 90 kB of that, which is rather little.
"""

import random

_SECTIONS = ("home", "world", "sport", "culture", "business", "weather", "science", "travel", "opinion", "local")
_WORDS = ("river", "dam", "council", "storm", "harbour", "school", "budget", "train", "strike", "museum", "festival")
_COMMENTS = "".join(f"<li>Reader {n}: what a {('day', 'rain')[n % 2]}</li>" for n in range(8))


def bare_page(headline: str, body: str) -> str:
    """A page of a headline and paragraphs with a short menu, comments and a footer."""
    menu = "".join(f"<li><a href='/{name}'>{name.title()}</a></li>" for name in _SECTIONS[:4])
    return (
        f"<html lang='en'><head><title>{headline} | The Oreva Post</title></head><body><nav><ul>{menu}</ul></nav>"
        f"<article><h1>{headline}</h1>{body}</article><section id='comments'><ol>{_COMMENTS}</ol></section>"
        "<footer>All rights reserved</footer></body></html>"
    )


def news_page(headline: str, body: str, seed: int) -> str:
    """A page of a news site, of some 90 kB."""
    chance = random.Random(seed)

    def phrase(words: int) -> str:
        return " ".join(chance.choices(_WORDS, k=words)).capitalize()

    def menu(entries: int) -> str:
        return "".join(
            f"<li class='menu__item'><a class='menu__link' href='/{chance.choice(_SECTIONS)}/{n}' data-track='{n}'>"
            f"<span>{phrase(2)}</span></a></li>"
            for n in range(entries)
        )

    teasers = "".join(
        f"<article class='teaser'><a href='/news/{n}'><img src='/img/{n}.jpg' alt='{phrase(4)}' "
        f"srcset='/img/{n}-320.jpg 320w, /img/{n}-640.jpg 640w'><h3 class='teaser__title'>{phrase(7)}</h3></a>"
        f"<p class='teaser__lead'>{phrase(14)}.</p><time>{n % 12} hours ago</time></article>"
        for n in range(30)
    )
    comments = "".join(f"<li class='comment'>{phrase(20)}.</li>" for _ in range(20))
    script = "<script>window.state={" + ",".join(f"k{n}:'{'x' * 40}'" for n in range(400)) + "}</script>"
    return (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{headline} | The Oreva Post</title>"
        f"<meta property='og:title' content='{headline}'><meta property='og:site_name' content='The Oreva Post'>"
        f"{script}<style>{'.teaser{margin:0}' * 200}</style></head>"
        f"<body><header><nav><ul>{menu(120)}</ul></nav></header><main><article><h1>{headline}</h1>"
        f"<p class='byline'>By Ada Quill</p>{body}</article>"
        f"<section class='more'><h2>More stories</h2>{teasers}</section>"
        f"<section id='comments'><ol>{comments}</ol></section></main>"
        f"<footer><ul>{menu(60)}</ul><p>All rights reserved</p></footer>{script}</body></html>"
    )
