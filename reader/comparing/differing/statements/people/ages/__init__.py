"""How old those are whom a sentence tells of, and by their age who they are."""
