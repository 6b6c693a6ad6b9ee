//===- Source.cpp - A source file and places in it ------------------------===//

#include "luciole/Frontend/Elm/Source.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

static bool startsCodePoint(char c) { return (uint8_t(c) & 0xC0) != 0x80; }

/// Code points are counted to the block that an offset is in, and from there:
/// lines may be as long as the file.
static constexpr uint32_t kBlockBytes = 256;

Source::Source(std::string path, std::string text)
    : filePath(std::move(path)), fileText(std::move(text)) {
  lineStarts.push_back(0);
  uint32_t codePoints = 0;
  for (uint32_t i = 0; i < fileText.size(); ++i) {
    if (i % kBlockBytes == 0)
      blockStarts.push_back(codePoints);
    codePoints += startsCodePoint(fileText[i]);
    if (fileText[i] == '\n')
      lineStarts.push_back(i + 1);
  }
  blockStarts.push_back(codePoints);
}

uint32_t Source::codePointsBefore(uint32_t offset) const {
  uint32_t block = offset / kBlockBytes;
  llvm::StringRef rest = text().slice(block * kBlockBytes, offset);
  return blockStarts[block] + llvm::count_if(rest, startsCodePoint);
}

Position Source::position(uint32_t offset) const {
  offset = std::min<uint32_t>(offset, fileText.size());
  unsigned line = llvm::upper_bound(lineStarts, offset) - lineStarts.begin();
  return {line, codePointsBefore(offset) -
                    codePointsBefore(lineStarts[line - 1]) + 1};
}

llvm::StringRef Source::line(unsigned number) const {
  if (number == 0 || number > lineStarts.size())
    return "";
  uint32_t begin = lineStarts[number - 1];
  uint32_t end =
      number < lineStarts.size() ? lineStarts[number] - 1 : fileText.size();
  return text().slice(begin, end).rtrim('\r');
}
