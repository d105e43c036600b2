// Counts the calls of the system that a program makes, and makes one of them fail, in the way in
// which SQLite is tested. Loaded before libc (LD_PRELOAD), so that one atomic counter sees the calls
// of all threads; `Scripts/faults.sh` builds and uses it.
//
//   FAULT_COUNT=FILE   at the end, how many calls there were
//   FAULT_TRACE=FILE   every call's name, in order
//   FAULT_AT=N         which call fails; with FAULT_ON=1 all later ones too
//   FAULT_ERRNO=28     ... with this error; KILL: the process dies; SHORT: a write takes one byte
//   FAULT_ONLY=NAME    only calls of that name count
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long count;
enum { PASS, FAIL, CUT };

// Bypasses the wrappers below.
static void note(const char *variable, const char *text, int flags) {
  const char *file = getenv(variable);
  if (!file) return;
  int number = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | flags, 0644);
  syscall(SYS_write, number, text, strlen(text));
  syscall(SYS_close, number);
}

static int verdict(const char *name) {
  const char *only = getenv("FAULT_ONLY"), *at = getenv("FAULT_AT"), *what = getenv("FAULT_ERRNO");
  if (only && strcmp(only, name) != 0) return PASS;
  char line[64];
  snprintf(line, sizeof line, "%s\n", name);
  note("FAULT_TRACE", line, O_APPEND);
  long mine = atomic_fetch_add(&count, 1) + 1;
  if (!at || !what || !(mine == atol(at) || (mine > atol(at) && getenv("FAULT_ON")))) return PASS;
  if (strcmp(what, "KILL") == 0) kill(getpid(), SIGKILL);
  if (strcmp(what, "SHORT") == 0) return CUT;
  errno = atoi(what);
  return FAIL;
}

__attribute__((destructor)) static void finish(void) {
  char line[32];
  snprintf(line, sizeof line, "%ld\n", atomic_load(&count));
  note("FAULT_COUNT", line, O_TRUNC);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define WRAP(type, name, failure, parameters, arguments)    \
  type name parameters {                                    \
    if (verdict(#name) == FAIL) return failure;             \
    return REAL(name) arguments;                            \
  }
#define WRAP_OPEN(name, parameters, ...)                    \
  int name parameters {                                     \
    va_list rest;                                           \
    va_start(rest, flags);                                  \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                           \
    if (verdict(#name) == FAIL) return -1;                  \
    return REAL(name)(__VA_ARGS__, flags, mode);            \
  }

WRAP_OPEN(open, (const char *path, int flags, ...), path)
WRAP_OPEN(open64, (const char *path, int flags, ...), path)
WRAP_OPEN(openat, (int at, const char *path, int flags, ...), at, path)
WRAP_OPEN(openat64, (int at, const char *path, int flags, ...), at, path)
WRAP(ssize_t, read, -1, (int file, void *bytes, size_t size), (file, bytes, size))
WRAP(DIR *, fdopendir, NULL, (int file), (file))
WRAP(struct dirent *, readdir, NULL, (DIR *stream), (stream))
WRAP(ssize_t, readlinkat, -1, (int at, const char *path, char *bytes, size_t size),
     (at, path, bytes, size))
WRAP(int, fstat, -1, (int file, struct stat *status), (file, status))
WRAP(int, fstatat, -1, (int at, const char *path, struct stat *status, int flags),
     (at, path, status, flags))
WRAP(int, statx, -1, (int at, const char *path, int flags, unsigned mask, struct statx *status),
     (at, path, flags, mask, status))
WRAP(int, mkdir, -1, (const char *path, mode_t mode), (path, mode))
WRAP(int, mkdirat, -1, (int at, const char *path, mode_t mode), (at, path, mode))
WRAP(int, chmod, -1, (const char *path, mode_t mode), (path, mode))
WRAP(int, fchmod, -1, (int file, mode_t mode), (file, mode))
WRAP(int, fchmodat, -1, (int at, const char *path, mode_t mode, int flags), (at, path, mode, flags))
WRAP(int, linkat, -1, (int at, const char *old, int to, const char *new, int flags),
     (at, old, to, new, flags))
WRAP(int, symlinkat, -1, (const char *target, int at, const char *path), (target, at, path))
WRAP(int, rename, -1, (const char *old, const char *new), (old, new))
WRAP(int, renameat, -1, (int at, const char *old, int to, const char *new), (at, old, to, new))
WRAP(int, renameat2, -1, (int at, const char *old, int to, const char *new, unsigned flags),
     (at, old, to, new, flags))
WRAP(int, unlink, -1, (const char *path), (path))
WRAP(int, unlinkat, -1, (int at, const char *path, int flags), (at, path, flags))
WRAP(int, ftruncate, -1, (int file, off_t size), (file, size))
WRAP(off_t, lseek, -1, (int file, off_t offset, int whence), (file, offset, whence))
WRAP(int, flock, -1, (int file, int how), (file, how))
WRAP(int, fsync, -1, (int file), (file))
WRAP(int, syncfs, -1, (int file), (file))

// What the program says must be heard, whatever else fails.
ssize_t write(int file, const void *bytes, size_t size) {
  int fate = file <= 2 ? PASS : verdict("write");
  if (fate == FAIL) return -1;
  return REAL(write)(file, bytes, fate == CUT && size > 1 ? 1 : size);
}

// A descriptor is closed also when closing it reports an error.
int close(int file) {
  int fate = verdict("close"), error = errno, status = REAL(close)(file);
  if (fate == FAIL) errno = error;
  return fate == FAIL ? -1 : status;
}
