//===- Source.cpp - A source file and places in it ------------------------===//

#include "luciole/Frontend/Elm/Source.h"
#include "llvm/ADT/STLExtras.h"

using namespace luciole::elm;

Source::Source(std::string path, std::string text)
    : filePath(std::move(path)), fileText(std::move(text)) {
  lineStarts.push_back(0);
  for (uint32_t i = 0; i < fileText.size(); ++i)
    if (fileText[i] == '\n')
      lineStarts.push_back(i + 1);
}

static bool startsCodePoint(char c) { return (uint8_t(c) & 0xC0) != 0x80; }

Position Source::position(uint32_t offset) const {
  offset = std::min<uint32_t>(offset, fileText.size());
  unsigned line = llvm::upper_bound(lineStarts, offset) - lineStarts.begin();
  llvm::StringRef before = text().slice(lineStarts[line - 1], offset);
  return {line, unsigned(llvm::count_if(before, startsCodePoint)) + 1};
}

llvm::StringRef Source::line(unsigned number) const {
  if (number == 0 || number > lineStarts.size())
    return "";
  uint32_t begin = lineStarts[number - 1];
  uint32_t end =
      number < lineStarts.size() ? lineStarts[number] - 1 : fileText.size();
  return text().slice(begin, end).rtrim('\r');
}
