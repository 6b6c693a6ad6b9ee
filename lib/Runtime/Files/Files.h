//===- Files.h - What the natives of prim_file share --------------*- C++ -*-===//
//
// A file handle is a resource: a magic reference to a descriptor, which is
// closed by close_nif or when nothing refers to the handle any more. Results
// of the host (see platform/Files.h) become ok or {error, PosixAtom}.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_FILES_FILES_H
#define LUCIOLE_LIB_RUNTIME_FILES_FILES_H

#include "Bifs/Text.h"
#include "luciole/Runtime/Bif.h"

namespace luciole {

/// {error, Atom} for a negative result.
Term fileError(Process &p, int64_t result);
/// ok, or {error, Atom}.
Term fileResult(Process &p, int64_t result);
inline Term makeOk(Process &p, Term value) {
  return makeTuple(p, {am::ok, value});
}

/// A path as internal_name2native/1 makes them: a binary ended by a zero.
class NativePath {
public:
  explicit NativePath(Term binary) {
    valid = text.addBinary(binary) && text.size > 0 &&
            text.data[text.size - 1] == 0;
  }
  explicit operator bool() const { return valid; }
  const char *get() const { return text.data; }

private:
  Text text;
  bool valid;
};

/// The descriptor behind a handle: kClosed if it was closed, kNoFile if the
/// term is no handle.
inline constexpr int kClosed = -1, kNoFile = -2;
int fileDescriptor(Term handle);

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_FILES_FILES_H
