"""Who is the subject of a verb of saying, in a language that puts subjects right before their verbs."""
