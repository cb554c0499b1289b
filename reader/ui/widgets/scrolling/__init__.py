"""How texts are scrolled and enlarged: scroll bars, and the wheel."""
