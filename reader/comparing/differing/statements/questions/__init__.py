"""Questions of news that a story of one event answers once: why it burned, how long, how fast, whether it was insured.

1. `answers`: what a sentence answers, `lasting` what took a time.
2. `story_subjects`: whether that is told of what the story is about.
3. `story_answers`: what a story answers with one answer alone.
4. `lone_quantities`: the numbers that two stories tell of one thing, by a word that either has once.

The lexicons list the words of questions, of causes by sorts, and of what somebody has or has not: asked, reason, trait.
"""
