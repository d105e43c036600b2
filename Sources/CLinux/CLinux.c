#define _GNU_SOURCE
#include "CLinux.h"

#include <stdio.h>
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
