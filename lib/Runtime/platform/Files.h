//===- Files.h - The file system of the host ----------------------*- C++ -*-===//
//
// Thin names for what the host's file system does. Every function gives a
// result of at least 0, or -error with an error number of the host, whose name
// errorName() tells. Paths are byte strings ended by a zero.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_FILES_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_FILES_H

#include <cstddef>
#include <cstdint>

namespace luciole::platform {

/// The POSIX name of an error in capitals ("ENOENT").
const char *errorName(int error);

enum OpenMode : unsigned {
  kOpenRead = 1,
  kOpenWrite = 2,
  kOpenAppend = 4,    ///< implies write
  kOpenExclusive = 8, ///< implies write; the file must not exist
  kOpenSync = 16,
  kOpenAnyType = 32, ///< don't refuse directories
  kOpenDirectory = 64,
};

int64_t openFile(const char *path, unsigned modes);
int64_t closeFile(int file);

// These go on after signals, and until everything is done or the file ends.
// `offset` is negative for the file's own position.
int64_t readFile(int file, void *bytes, size_t count, int64_t offset = -1);
int64_t writeFile(int file, const void *bytes, size_t count,
                  int64_t offset = -1);

enum class SeekFrom { Start, Current, End };
int64_t seekFile(int file, SeekFrom from, int64_t offset);
int64_t syncFile(int file, bool dataOnly);
int64_t truncateFile(int file); ///< at its position
int64_t allocateFile(int file, int64_t offset, int64_t length);
enum class Advice { Normal, Random, Sequential, WillNeed, DontNeed, NoReuse };
int64_t adviseFile(int file, int64_t offset, int64_t length, Advice advice);

enum class FileType { Regular, Directory, Symlink, Device, Other };

struct FileInfo {
  int64_t size;
  FileType type;
  bool readable, writable;
  int64_t accessed, modified, changed; ///< seconds since the epoch
  uint64_t mode, links, majorDevice, minorDevice, inode, user, group;
};
int64_t fileInfo(const char *path, bool followLinks, FileInfo &info);
int64_t fileInfo(int file, FileInfo &info);

int64_t makeDirectory(const char *path);
int64_t removeDirectory(const char *path);
int64_t removeFile(const char *path);
int64_t renameFile(const char *from, const char *to);
int64_t makeLink(const char *existing, const char *name);
int64_t makeSymbolicLink(const char *existing, const char *name);
int64_t readLink(const char *path, char *target, size_t capacity);
/// -1 leaves owner or group alone.
int64_t setOwner(const char *path, int64_t user, int64_t group);
int64_t setPermissions(const char *path, uint64_t mode);
int64_t setTimes(const char *path, int64_t accessed, int64_t modified);
int64_t setCurrentDirectory(const char *path);
int64_t currentDirectory(char *path, size_t capacity); ///< its length

/// The names in a directory, without "." and "..".
int64_t listDirectory(const char *path, void *context,
                      void (*visit)(void *context, const char *name));

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_FILES_H
