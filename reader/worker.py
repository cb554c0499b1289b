"""The child process: read a request, run the named task, answer."""
