//===- Children.h - Programs that the program starts --------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PLATFORM_CHILDREN_H
#define LUCIOLE_LIB_RUNTIME_PLATFORM_CHILDREN_H

#include <cstdint>

namespace luciole::platform {

struct ChildOptions {
  const char *file; ///< not searched for
  const char *const *arguments;   ///< the name first; null at the end
  const char *const *environment; ///< "name=value"..., null
  const char *folder = nullptr;   ///< to start in, or null
  bool reads = true;  ///< we read what it writes
  bool writes = true; ///< and write what it reads
  bool standardIo = true; ///< through its descriptors 0 and 1, else 3 and 4
  bool errorsToo = false; ///< its standard error goes to its standard output
};

struct Child {
  long process = -1;
  int input = -1;  ///< what we read, not blocking; -1 for none
  int output = -1; ///< what we write
  int end = -1;    ///< readable once it has ended
};

/// 0, or -error (platform/Files.h).
int64_t startChild(const ChildOptions &options, Child &child);
/// The exit code of a child that has ended; 128 + N for one ended by signal N.
int childStatus(long process);

/// 0 if the file can be executed, or -error.
int64_t checkExecutable(const char *path);
bool isFolder(const char *path);

} // namespace luciole::platform

#endif // LUCIOLE_LIB_RUNTIME_PLATFORM_CHILDREN_H
