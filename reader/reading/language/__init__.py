"""Encoding (`encoding`), language (`identification`) and sentences (`sentences`) of a text.

What a period means is in `periods` and `abbreviations`; what ends a sentence in any script, in `text.punctuation`.
"""
