"""What stands inside a page and is none of its story: captions, polls, teasers, appeals."""
