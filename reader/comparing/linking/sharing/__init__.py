"""Whether what two sentences share is what they tell, or only a name, who says it, or when it was."""
