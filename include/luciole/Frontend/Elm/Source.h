//===- Source.h - A source file and places in it ------------------*- C++ -*-===//

#ifndef LUCIOLE_FRONTEND_ELM_SOURCE_H
#define LUCIOLE_FRONTEND_ELM_SOURCE_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>
#include <vector>

namespace luciole::elm {

/// A half-open range of bytes of one file.
struct Region {
  uint32_t begin = 0;
  uint32_t end = 0;
};

/// Line and column, both from 1; columns count code points.
struct Position {
  unsigned line = 1;
  unsigned column = 1;
};

/// One file's text (UTF-8), with its lines.
class Source {
public:
  Source(std::string path, std::string text);

  llvm::StringRef path() const { return filePath; }
  llvm::StringRef text() const { return fileText; }
  Position position(uint32_t offset) const;
  /// A line's text, without its end; lines count from 1.
  llvm::StringRef line(unsigned number) const;
  unsigned numLines() const { return lineStarts.size(); }

private:
  uint32_t codePointsBefore(uint32_t offset) const;

  std::string filePath;
  std::string fileText;
  std::vector<uint32_t> lineStarts;
  /// How many code points start before each block of bytes.
  std::vector<uint32_t> blockStarts;
};

} // namespace luciole::elm

#endif // LUCIOLE_FRONTEND_ELM_SOURCE_H
