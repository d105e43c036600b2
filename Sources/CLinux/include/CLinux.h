#ifndef SITEGEN_CLINUX_H
#define SITEGEN_CLINUX_H

#include <dirent.h>
#include <stdint.h>

// Linux calls that `import Glibc` does not show: they need _GNU_SOURCE.

/// Exchanges two names in one step. 0, or -1 with errno.
int sitegen_exchange(int from_folder, const char *from, int to_folder, const char *to);

/// Renames, and fails with EEXIST where the new name is taken. 0, or -1 with errno.
int sitegen_rename_new(int from_folder, const char *from, int to_folder, const char *to);

/// Writes everything of the file system that holds `descriptor` to its device. 0, or -1 with errno.
int sitegen_sync_file_system(int descriptor);

/// When the open file or folder was made, in nanoseconds since 1970; 0 where the file system does
/// not say. 0, or -1 with errno.
int sitegen_birth(int descriptor, int64_t *nanoseconds);

/// The name in a folder's entry: Swift would copy 256 bytes of an entry that may be shorter.
const char *sitegen_entry_name(const struct dirent *entry);

#endif
