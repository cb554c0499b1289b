"""Pairs of sentences that score high and are about two things are no links, or none that is sure.

`other_times`, `other_counts`: a time, or what is counted. `one_speaker`: all they share is who says it.
`demanded_deeds`: what one side demands, the other tells as done, and the pair is doubted.
`set_conditions`: what one side sets as a condition, the other tells as it is, and the pair is doubted.
`other_numbers`: each tells the number of another thing, and the pair is doubted.
`bare_questions`: one side asks, and the pair is doubted. `post_signatures`: all they share is who posted it, and when.
`appositions`: all they share is who somebody is, as it stands behind a name, and the pair is doubted.
`denied_by_one`: what one side denies, the other tells. `other_persons`: one person says or does what another one does.
`other_figures`: all figures of a link are of two things. Such pairs are doubted.
`topic_labels`: two headlines share the topic before a colon alone, and are doubted.
`refused_pairs`: how such a guard asks the texts of both sides.
"""
