"""What a child process may touch: nothing of the user's but what its requests need.

`needs` says what that is, `confine` gives up all else for good; `landlock` and `seccomp` are how Linux does it. On
other systems nothing but the limits that Python offers is given up, and `Holds.as_text` says so.
"""
