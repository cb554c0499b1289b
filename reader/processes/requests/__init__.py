"""What a child process can be asked for, a file for each subject; `coding` is how it goes through the channel.

Stages are imported by the request that needs them, and only in the process that does it.
"""
