"""Questions of news that a story of one event answers once: why it burned, how long, how fast, whether it was insured.

`lasting`: what took a time. The lexicons list the words of questions, of causes by sorts, and of what somebody has
or has not: asked, reason, trait.
"""
