//===- Source.h - Source text and places in it --------------------*- C++ -*-===//
//
// Who owns the text of the files a module is made of, and how a place in them
// is written down.
//
// A place knows two things that usually agree: the physical one (buffer and
// byte offsets), for showing the source line, and the presumed one (file index
// and line), which `-file` directives change and stack traces report.
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_FRONTEND_ERLANG_SOURCE_H
#define LUCIOLE_FRONTEND_ERLANG_SOURCE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include <memory>
#include <string>
#include <vector>

namespace luciole::erlang {

/// A place in the source. `line` and `column` are the anchor that erlc reports
/// for the construct (the operator of an operation, say); `begin` and `end`
/// are the bytes it covers. Line 0 means "nowhere".
struct SourceLoc {
  uint32_t buffer = 0; ///< SourceMgr buffer id; 0: none.
  uint32_t begin = 0;
  uint32_t anchor = 0; ///< The byte at `line` and `column`.
  uint32_t end = 0;
  uint32_t file = 0; ///< Index into SourceManager::files().
  uint32_t line = 0;
  uint32_t column = 0; ///< From 1, in code points.

  bool isValid() const { return line != 0; }
};

/// Owns the buffers, always UTF-8, and the list of presumed file names.
class SourceManager {
public:
  /// Takes a buffer over; latin-1 text (by its `coding:` comment) becomes
  /// UTF-8. Returns the buffer id.
  uint32_t addBuffer(std::unique_ptr<llvm::MemoryBuffer> buffer);

  llvm::StringRef text(uint32_t buffer) const;
  llvm::StringRef bufferName(uint32_t buffer) const;

  /// The index of a presumed file name; equal names have equal indices.
  /// Index 0 is the first file ever named: the module's own.
  uint32_t fileIndex(llvm::StringRef name);
  llvm::StringRef fileName(uint32_t index) const { return names[index]; }
  const std::vector<std::string> &files() const { return names; }

private:
  llvm::SourceMgr buffers;
  std::vector<std::string> names;
  llvm::StringMap<uint32_t> indices;
};

} // namespace luciole::erlang

#endif // LUCIOLE_FRONTEND_ERLANG_SOURCE_H
