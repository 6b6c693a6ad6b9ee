//===- Files.cpp - The file system of Unix --------------------------------===//

#include "platform/Files.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <unistd.h>

using namespace luciole;
using namespace luciole::platform;

const char *platform::errorName(int error) {
  const char *name = strerrorname_np(error);
  return name ? name : "UNKNOWN";
}

static int64_t check(int64_t result) { return result < 0 ? -errno : result; }

//===----------------------------------------------------------------------===//
// Open files
//===----------------------------------------------------------------------===//

static int openFlags(unsigned modes) {
  int flags = O_CLOEXEC;
  bool reads = modes & kOpenRead, writes = modes & kOpenWrite;
  if (writes)
    flags |= O_CREAT | (reads ? O_RDWR : O_WRONLY);
  if (writes && !reads && !(modes & kOpenAppend))
    flags |= O_TRUNC;
  if (modes & kOpenAppend)
    flags |= O_APPEND;
  if (modes & kOpenExclusive)
    flags |= O_EXCL;
  if (modes & kOpenSync)
    flags |= O_SYNC;
  if (modes & kOpenDirectory)
    flags |= O_DIRECTORY;
  return flags;
}

int64_t platform::openFile(const char *path, unsigned modes) {
  int file;
  do
    file = open(path, openFlags(modes), 0666);
  while (file < 0 && errno == EINTR);
  if (file < 0)
    return -errno;
  struct stat status;
  if (!(modes & (kOpenAnyType | kOpenDirectory)) && fstat(file, &status) == 0 &&
      S_ISDIR(status.st_mode)) {
    close(file);
    return -EISDIR;
  }
  return file;
}

// After EINTR the descriptor is gone all the same.
int64_t platform::closeFile(int file) {
  return close(file) < 0 && errno != EINTR ? -errno : 0;
}

int64_t platform::readFile(int file, void *bytes, size_t count,
                           int64_t offset) {
  size_t done = 0;
  while (done < count) {
    auto *to = static_cast<char *>(bytes) + done;
    ssize_t got = offset < 0 ? read(file, to, count - done)
                             : pread(file, to, count - done, offset + done);
    if (got == 0)
      break;
    if (got < 0 && errno != EINTR)
      return done ? int64_t(done) : -errno;
    if (got > 0)
      done += size_t(got);
  }
  return int64_t(done);
}

int64_t platform::writeFile(int file, const void *bytes, size_t count,
                            int64_t offset) {
  size_t done = 0;
  while (done < count) {
    auto *from = static_cast<const char *>(bytes) + done;
    ssize_t put = offset < 0 ? write(file, from, count - done)
                             : pwrite(file, from, count - done, offset + done);
    if (put < 0 && errno != EINTR)
      return -errno;
    if (put > 0)
      done += size_t(put);
  }
  return int64_t(done);
}

int64_t platform::seekFile(int file, SeekFrom from, int64_t offset) {
  int whence = from == SeekFrom::Start     ? SEEK_SET
               : from == SeekFrom::Current ? SEEK_CUR
                                           : SEEK_END;
  return check(lseek(file, offset, whence));
}

int64_t platform::syncFile(int file, bool dataOnly) {
  return check(dataOnly ? fdatasync(file) : fsync(file));
}

int64_t platform::truncateFile(int file) {
  off_t position = lseek(file, 0, SEEK_CUR);
  return check(position < 0 ? position : ftruncate(file, position));
}

int64_t platform::allocateFile(int file, int64_t offset, int64_t length) {
  return -posix_fallocate(file, offset, length);
}

int64_t platform::adviseFile(int file, int64_t offset, int64_t length,
                             Advice advice) {
  static constexpr int kAdvice[] = {
      POSIX_FADV_NORMAL,   POSIX_FADV_RANDOM,   POSIX_FADV_SEQUENTIAL,
      POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED, POSIX_FADV_NOREUSE};
  return -posix_fadvise(file, offset, length, kAdvice[int(advice)]);
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static FileType typeOf(mode_t mode) {
  switch (mode & S_IFMT) {
  case S_IFREG:
    return FileType::Regular;
  case S_IFDIR:
    return FileType::Directory;
  case S_IFLNK:
    return FileType::Symlink;
  case S_IFCHR:
  case S_IFBLK:
    return FileType::Device;
  }
  return FileType::Other;
}

static void fill(FileInfo &info, const struct stat &s) {
  info.size = s.st_size;
  info.type = typeOf(s.st_mode);
  info.accessed = s.st_atime;
  info.modified = s.st_mtime;
  info.changed = s.st_ctime;
  info.mode = s.st_mode;
  info.links = s.st_nlink;
  info.majorDevice = s.st_dev;
  info.minorDevice = s.st_rdev;
  info.inode = s.st_ino;
  info.user = s.st_uid;
  info.group = s.st_gid;
}

int64_t platform::fileInfo(const char *path, bool followLinks,
                           FileInfo &info) {
  struct stat status;
  if ((followLinks ? stat(path, &status) : lstat(path, &status)) < 0)
    return -errno;
  fill(info, status);
  info.readable = access(path, R_OK) == 0;
  info.writable = access(path, W_OK) == 0;
  return 0;
}

int64_t platform::fileInfo(int file, FileInfo &info) {
  struct stat status;
  if (fstat(file, &status) < 0)
    return -errno;
  fill(info, status);
  info.readable = faccessat(file, "", R_OK, AT_EMPTY_PATH) == 0;
  info.writable = faccessat(file, "", W_OK, AT_EMPTY_PATH) == 0;
  return 0;
}

int64_t platform::setOwner(const char *path, int64_t user, int64_t group) {
  return check(chown(path, uid_t(user), gid_t(group)));
}

int64_t platform::setPermissions(const char *path, uint64_t mode) {
  return check(chmod(path, mode & 07777));
}

int64_t platform::setTimes(const char *path, int64_t accessed,
                           int64_t modified) {
  struct timeval times[] = {{time_t(accessed), 0}, {time_t(modified), 0}};
  return check(utimes(path, times));
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

int64_t platform::makeDirectory(const char *path) {
  return check(mkdir(path, 0777));
}

int64_t platform::removeDirectory(const char *path) {
  int64_t result = check(rmdir(path));
  return result == -ENOTEMPTY ? -EEXIST : result;
}

// POSIX asks for EPERM where Linux says EISDIR.
int64_t platform::removeFile(const char *path) {
  int64_t result = check(unlink(path));
  return result == -EISDIR ? -EPERM : result;
}

int64_t platform::renameFile(const char *from, const char *to) {
  int64_t result = check(rename(from, to));
  if (result == -ENOTEMPTY)
    return -EEXIST;
  return result == -EBUSY && strcmp(from, "/") == 0 ? -EINVAL : result;
}

int64_t platform::makeLink(const char *existing, const char *name) {
  return check(link(existing, name));
}

int64_t platform::makeSymbolicLink(const char *existing, const char *name) {
  return check(symlink(existing, name));
}

int64_t platform::readLink(const char *path, char *target, size_t capacity) {
  return check(readlink(path, target, capacity));
}

int64_t platform::setCurrentDirectory(const char *path) {
  return check(chdir(path));
}

int64_t platform::currentDirectory(char *path, size_t capacity) {
  return getcwd(path, capacity) ? int64_t(strlen(path)) : -errno;
}

int64_t platform::listDirectory(const char *path, void *context,
                                void (*visit)(void *, const char *)) {
  DIR *directory = opendir(path);
  if (!directory)
    return -errno;
  while (dirent *entry = readdir(directory))
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
      visit(context, entry->d_name);
  closedir(directory);
  return 0;
}
