//===- Source.cpp - Source buffers and file names -------------------------===//

#include "luciole/Frontend/Erlang/Source.h"
#include "llvm/Support/Regex.h"

using namespace luciole::erlang;

/// The encoding comment stands in one of the first two lines.
static bool isLatin1(llvm::StringRef text) {
  for (int i = 0; i < 2; ++i) {
    auto [line, rest] = text.split('\n');
    line = line.ltrim(" \t\r\f\v");
    if (line.starts_with("%")) {
      llvm::Regex coding("coding[ \t]*[:=][ \t]*([-a-zA-Z0-9]+)");
      llvm::SmallVector<llvm::StringRef, 2> groups;
      if (coding.match(line, &groups))
        return groups[1].equals_insensitive("latin-1");
    }
    text = rest;
  }
  return false;
}

static std::unique_ptr<llvm::MemoryBuffer>
toUtf8(std::unique_ptr<llvm::MemoryBuffer> buffer) {
  std::string text;
  text.reserve(buffer->getBufferSize() + 64);
  for (unsigned char c : buffer->getBuffer()) {
    if (c < 0x80) {
      text += char(c);
    } else {
      text += char(0xC0 | (c >> 6));
      text += char(0x80 | (c & 0x3F));
    }
  }
  return llvm::MemoryBuffer::getMemBufferCopy(text,
                                              buffer->getBufferIdentifier());
}

uint32_t SourceManager::addBuffer(std::unique_ptr<llvm::MemoryBuffer> buffer) {
  if (isLatin1(buffer->getBuffer()))
    buffer = toUtf8(std::move(buffer));
  return buffers.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
}

llvm::StringRef SourceManager::text(uint32_t buffer) const {
  return buffers.getMemoryBuffer(buffer)->getBuffer();
}

llvm::StringRef SourceManager::bufferName(uint32_t buffer) const {
  return buffers.getMemoryBuffer(buffer)->getBufferIdentifier();
}

uint32_t SourceManager::fileIndex(llvm::StringRef name) {
  auto [it, isNew] = indices.try_emplace(name, names.size());
  if (isNew)
    names.push_back(name.str());
  return it->second;
}
