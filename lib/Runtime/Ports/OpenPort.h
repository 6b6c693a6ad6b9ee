//===- OpenPort.h - The arguments of open_port --------------------*- C++ -*-===//

#ifndef LUCIOLE_LIB_RUNTIME_PORTS_OPENPORT_H
#define LUCIOLE_LIB_RUNTIME_PORTS_OPENPORT_H

#include "Ports/Port.h"

namespace luciole {

/// A growing row of texts, ended by null.
class TextList {
public:
  TextList() = default;
  ~TextList();
  TextList(const TextList &) = delete;
  TextList &operator=(const TextList &) = delete;
  void add(const char *text);
  void remove(size_t index);
  const char *const *data() { return items; }
  size_t size() const { return count; }
  const char *operator[](size_t index) const { return items[index]; }

private:
  char **items = nullptr;
  size_t count = 0, capacity = 0;
};

/// What to open, and how.
struct PortRequest {
  enum Kind { Spawn, SpawnExecutable, Descriptors } kind;
  TextList name;  ///< the command or file: one text
  int input = -1, output = -1; ///< of Descriptors
  PortOptions options;
  TextList arguments, argument0, environment, folder;
  bool hasArguments = false, hasEnvironment = false;
  bool reads = false, writes = false; ///< neither: both
  bool standardIo = true, errorsToo = false;
};

enum class RequestError { None, BadArgument, BadOption };
RequestError readRequest(Term name, Term settings, PortRequest &request);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_PORTS_OPENPORT_H
