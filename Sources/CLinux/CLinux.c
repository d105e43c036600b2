#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int sitegen_exchange(int from_folder, const char *from, int to_folder, const char *to) {
  return renameat2(from_folder, from, to_folder, to, RENAME_EXCHANGE);
}

int sitegen_rename_new(int from_folder, const char *from, int to_folder, const char *to) {
  return renameat2(from_folder, from, to_folder, to, RENAME_NOREPLACE);
}

int sitegen_sync_file_system(int descriptor) {
  return syncfs(descriptor);
}

int sitegen_birth(int descriptor, int64_t *nanoseconds) {
  struct statx status;
  if (statx(descriptor, "", AT_EMPTY_PATH, STATX_BTIME, &status) != 0) return -1;
  *nanoseconds = 0;
  if (status.stx_mask & STATX_BTIME) {
    *nanoseconds = status.stx_btime.tv_sec * 1000000000LL + status.stx_btime.tv_nsec;
  }
  return 0;
}

const char *sitegen_entry_name(const struct dirent *entry) {
  return entry->d_name;
}
