"""The numbers of system calls, by architecture, and which of them are forbidden.

From the kernel's tables (arch/x86/entry/syscalls/syscall_64.tbl, include/uapi/asm-generic/unistd.h); calls from 424 on
have the same number everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass


def _table(text: str) -> dict[str, int]:
    words = text.split()
    return dict(zip(words[::2], map(int, words[1::2]), strict=True))


_EVERYWHERE = _table("""
    pidfd_send_signal 424 io_uring_setup 425 io_uring_enter 426 io_uring_register 427 open_tree 428 move_mount 429
    fsopen 430 fsconfig 431 fsmount 432 fspick 433 pidfd_open 434 clone3 435 pidfd_getfd 438 process_madvise 440
    mount_setattr 442 fchmodat2 452
""")
_X86_64 = _table("""
    ioctl 16 shmget 29 shmat 30 shmctl 31 socket 41 connect 42 accept 43 sendto 44 bind 49 listen 50 socketpair 53
    clone 56 fork 57 vfork 58 execve 59 kill 62 semget 64 semop 65 semctl 66 msgget 68 msgsnd 69 msgrcv 70
    msgctl 71 fcntl 72 chmod 90 fchmod 91 chown 92 fchown 93 lchown 94 ptrace 101 syslog 103 rt_sigqueueinfo 129
    utime 132 personality 135 setpriority 141 sched_setparam 142 sched_setscheduler 144 pivot_root 155 prctl 157
    chroot 161 acct 163 settimeofday 164 mount 165 umount2 166 swapon 167 swapoff 168 reboot 169 sethostname 170
    setdomainname 171 iopl 172 ioperm 173 init_module 175 delete_module 176 quotactl 179 setxattr 188
    lsetxattr 189 fsetxattr 190 removexattr 197 lremovexattr 198 fremovexattr 199 tkill 200 sched_setaffinity 203
    clock_settime 227 tgkill 234 utimes 235 mq_open 240 kexec_load 246 add_key 248 request_key 249 keyctl 250
    ioprio_set 251 inotify_init 253 inotify_add_watch 254 fchownat 260 futimesat 261 fchmodat 268 unshare 272
    utimensat 280 accept4 288 inotify_init1 294 rt_tgsigqueueinfo 297 perf_event_open 298 fanotify_init 300
    prlimit64 302 name_to_handle_at 303 open_by_handle_at 304 setns 308 process_vm_readv 310 process_vm_writev 311
    kcmp 312 finit_module 313 sched_setattr 314 seccomp 317 kexec_file_load 320 bpf 321 execveat 322
    userfaultfd 323
""")
_AARCH64 = _table("""
    setxattr 5 lsetxattr 6 fsetxattr 7 removexattr 14 lremovexattr 15 fremovexattr 16 fcntl 25 inotify_init1 26
    inotify_add_watch 27 ioctl 29 ioprio_set 30 umount2 39 mount 40 pivot_root 41 chroot 51 fchmod 52 fchmodat 53
    fchownat 54 fchown 55 quotactl 60 utimensat 88 acct 89 personality 92 unshare 97 kexec_load 104
    init_module 105 delete_module 106 clock_settime 112 syslog 116 ptrace 117 sched_setparam 118
    sched_setscheduler 119 sched_setaffinity 122 kill 129 tkill 130 tgkill 131 rt_sigqueueinfo 138 setpriority 140
    reboot 142 sethostname 161 setdomainname 162 prctl 167 settimeofday 170 mq_open 180 msgget 186 msgctl 187
    msgrcv 188 msgsnd 189 semget 190 semctl 191 semop 193 shmget 194 shmctl 195 shmat 196 socket 198
    socketpair 199 bind 200 listen 201 accept 202 connect 203 sendto 206 add_key 217 request_key 218 keyctl 219
    clone 220 execve 221 swapon 224 swapoff 225 rt_tgsigqueueinfo 240 perf_event_open 241 accept4 242
    prlimit64 261 fanotify_init 262 name_to_handle_at 264 open_by_handle_at 265 setns 268 process_vm_readv 270
    process_vm_writev 271 kcmp 272 finit_module 273 sched_setattr 274 seccomp 277 bpf 280 execveat 281
    userfaultfd 282 kexec_file_load 294
""")
# Their arguments decide, or they are the filter's own.
_LOOKED_AT = frozenset({"clone", "clone3", "tgkill", "prlimit64", "ioctl", "fcntl", "prctl", "seccomp"}) | {
    *("sched_setparam", "sched_setscheduler", "sched_setaffinity", "sched_setattr")
}
_NETWORK = frozenset({"socket", "socketpair", "connect", "accept", "accept4", "bind", "listen", "sendto"})
_SERVING = frozenset({"accept", "accept4", "listen", "socketpair"})
# Landlock has no say in what changes modes, owners and times: who may write can do so to a file that it has open.
_OF_WRITERS = frozenset({"fchmod"})


@dataclass(frozen=True, slots=True)
class Architecture:
    """A kind of processor: what seccomp calls it, and its numbers."""

    audit: int
    numbers: dict[str, int]

    def forbidden(self, *, has_network: bool, writes: bool) -> Iterator[str]:
        """Yield the calls that are forbidden whatever their arguments are."""
        allowed = _LOOKED_AT | (_NETWORK - _SERVING if has_network else set()) | (_OF_WRITERS if writes else set())
        yield from (name for name in self.numbers if name not in allowed)


ARCHITECTURES = {
    "x86_64": Architecture(0xC000003E, _X86_64 | _EVERYWHERE),
    "aarch64": Architecture(0xC00000B7, _AARCH64 | _EVERYWHERE),
}
