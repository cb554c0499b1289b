"""Whether a deed was done, may or will be done, was offered or refused, whatever deed it is."""
