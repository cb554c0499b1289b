/* A disk that fails at one call, which is counted: preloaded into a process of a test, below everything that writes.

   fault_arm(call, error, way) lets the call of that number fail, from 1, with an errno: that call alone (ALONE), by
   writing half if it is a write (HALF), or with all that follow (FULL). fault_count() says how many calls there were since.
   Only files below $FAULTY_FOLDER count. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { ALONE, HALF, FULL };
static long at = 0, calls = 0;
static int error_number = 0, way = ALONE;
static char folder[PATH_MAX];

void fault_arm(long call, int error, int how) {
    const char *named = getenv("FAULTY_FOLDER");
    snprintf(folder, sizeof folder, "%s", named ? named : "/nowhere");
    at = call, error_number = error, way = how, calls = 0;
}
long fault_count(void) { return calls; }

static int is_ours(const char *path) { return folder[0] && path && !strncmp(path, folder, strlen(folder)); }

static int is_ours_open(int descriptor) {
    char link[64], path[PATH_MAX];
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static int fails_now(void) {
    calls++;
    return at > 0 && (calls == at || (way == FULL && calls > at));
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)
#define FAIL_IF(ours) \
    if ((ours) && fails_now()) { errno = error_number; return -1; }

ssize_t write(int descriptor, const void *bytes, size_t count) {
    REAL(ssize_t, write, int, const void *, size_t);
    if (is_ours_open(descriptor) && fails_now()) {
        if (way == HALF && count > 1) return real(descriptor, bytes, count / 2);
        errno = error_number;
        return -1;
    }
    return real(descriptor, bytes, count);
}
#define POSITIONED(name, offset_type) \
    ssize_t name(int descriptor, const void *bytes, size_t count, offset_type offset) { \
        REAL(ssize_t, name, int, const void *, size_t, offset_type); \
        if (is_ours_open(descriptor) && fails_now()) { \
            if (way == HALF && count > 1) return real(descriptor, bytes, count / 2, offset); \
            errno = error_number; \
            return -1; \
        } \
        return real(descriptor, bytes, count, offset); \
    }
POSITIONED(pwrite, off_t)
POSITIONED(pwrite64, off64_t)
int fsync(int d) { REAL(int, fsync, int); FAIL_IF(is_ours_open(d)) return real(d); }
int fdatasync(int d) { REAL(int, fdatasync, int); FAIL_IF(is_ours_open(d)) return real(d); }
int ftruncate(int d, off_t n) { REAL(int, ftruncate, int, off_t); FAIL_IF(is_ours_open(d)) return real(d, n); }
int ftruncate64(int d, off64_t n) { REAL(int, ftruncate64, int, off64_t); FAIL_IF(is_ours_open(d)) return real(d, n); }
int fchmod(int d, mode_t m) { REAL(int, fchmod, int, mode_t); FAIL_IF(is_ours_open(d)) return real(d, m); }
int posix_fallocate(int d, off_t o, off_t n) {
    REAL(int, posix_fallocate, int, off_t, off_t);
    if (is_ours_open(d) && fails_now()) return error_number;
    return real(d, o, n);
}
int rename(const char *a, const char *b) { REAL(int, rename, const char *, const char *); FAIL_IF(is_ours(b)) return real(a, b); }
int link(const char *a, const char *b) { REAL(int, link, const char *, const char *); FAIL_IF(is_ours(b)) return real(a, b); }
int linkat(int x, const char *a, int y, const char *b, int f) {
    REAL(int, linkat, int, const char *, int, const char *, int);
    FAIL_IF(is_ours(b)) return real(x, a, y, b, f);
}
int mkdir(const char *a, mode_t m) { REAL(int, mkdir, const char *, mode_t); FAIL_IF(is_ours(a)) return real(a, m); }
int unlink(const char *a) { REAL(int, unlink, const char *); FAIL_IF(is_ours(a)) return real(a); }

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, name, const char *, int, ...); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
        FAIL_IF(is_ours(path) && (flags & (O_CREAT | __O_TMPFILE))) \
        return real(path, flags, mode); \
    }
OPENING(open)
OPENING(open64)
#define OPENING_AT(name) \
    int name(int at_folder, const char *path, int flags, ...) { \
        REAL(int, name, int, const char *, int, ...); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } \
        FAIL_IF(is_ours(path) && (flags & (O_CREAT | __O_TMPFILE))) \
        return real(at_folder, path, flags, mode); \
    }
OPENING_AT(openat)
OPENING_AT(openat64)
