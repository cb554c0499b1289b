"""What is known of writing, each fact once; no room is imported here, and every room that reads text may import it.

1. punctuation   what ends and closes a sentence, in all scripts
2. entities      what HTML wrote for a character, and nobody read
3. datelines     the place and the agency before a report's first words
4. tables        the words and patterns that come with the program, in text files
"""
