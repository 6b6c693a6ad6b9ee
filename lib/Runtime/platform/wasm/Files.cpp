//===- Files.cpp - There are no files --------------------------------------===//

#include "platform/Files.h"

#include <cerrno>

using namespace luciole;

const char *platform::errorName(int error) {
  return error == ENOTSUP ? "ENOTSUP" : "EINVAL";
}

int64_t platform::openFile(const char *, unsigned) { return -ENOTSUP; }
int64_t platform::closeFile(int) { return -ENOTSUP; }
int64_t platform::readFile(int, void *, size_t, int64_t) { return -ENOTSUP; }
int64_t platform::writeFile(int, const void *, size_t, int64_t) { return -ENOTSUP; }
int64_t platform::seekFile(int, SeekFrom, int64_t) { return -ENOTSUP; }
int64_t platform::syncFile(int, bool) { return -ENOTSUP; }
int64_t platform::truncateFile(int) { return -ENOTSUP; }
int64_t platform::allocateFile(int, int64_t, int64_t) { return -ENOTSUP; }
int64_t platform::adviseFile(int, int64_t, int64_t, Advice) { return -ENOTSUP; }
int64_t platform::fileInfo(const char *, bool, FileInfo &) { return -ENOTSUP; }
int64_t platform::fileInfo(int, FileInfo &) { return -ENOTSUP; }
int64_t platform::makeDirectory(const char *) { return -ENOTSUP; }
int64_t platform::removeDirectory(const char *) { return -ENOTSUP; }
int64_t platform::removeFile(const char *) { return -ENOTSUP; }
int64_t platform::renameFile(const char *, const char *) { return -ENOTSUP; }
int64_t platform::makeLink(const char *, const char *) { return -ENOTSUP; }
int64_t platform::makeSymbolicLink(const char *, const char *) { return -ENOTSUP; }
int64_t platform::readLink(const char *, char *, size_t) { return -ENOTSUP; }
int64_t platform::setOwner(const char *, int64_t, int64_t) { return -ENOTSUP; }
int64_t platform::setPermissions(const char *, uint64_t) { return -ENOTSUP; }
int64_t platform::setTimes(const char *, int64_t, int64_t) { return -ENOTSUP; }
int64_t platform::setCurrentDirectory(const char *) { return -ENOTSUP; }
int64_t platform::currentDirectory(char *, size_t) { return -ENOTSUP; }
int64_t platform::listDirectory(const char *, void *, void (*)(void *, const char *)) { return -ENOTSUP; }
