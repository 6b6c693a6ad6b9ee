//===- Handles.cpp - prim_file: open files ---------------------------------===//

#include "Files/Files.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/IoList.h"
#include "luciole/Runtime/OffHeap.h"
#include "platform/Files.h"

#include <iterator>

#include <cctype>
#include <cstdlib>
#include <new>

using namespace luciole;

//===----------------------------------------------------------------------===//
// Results and handles
//===----------------------------------------------------------------------===//

Term luciole::fileError(Process &p, int64_t result) {
  char name[32];
  size_t size = 0;
  for (const char *c = platform::errorName(int(-result));
       *c && size < sizeof name; ++c)
    name[size++] = char(tolower(*c));
  return makeTuple(p, {am::error, internAtom(name, size)});
}

Term luciole::fileResult(Process &p, int64_t result) {
  return result < 0 ? fileError(p, result) : Term(am::ok);
}

namespace {
struct FileHandle : Resource {
  std::atomic<int> descriptor;
};
} // namespace

static void destroyHandle(Resource *resource) {
  auto *handle = static_cast<FileHandle *>(resource);
  if (handle->descriptor >= 0)
    platform::closeFile(handle->descriptor);
  free(handle);
}
static const ResourceType kFileType = {"file", destroyHandle};

static Term makeHandle(Process &p, int descriptor) {
  auto *handle = static_cast<FileHandle *>(malloc(sizeof(FileHandle)));
  if (!handle)
    fatalMemory("a file handle");
  new (handle) FileHandle;
  handle->refs = 1;
  handle->type = &kFileType;
  handle->descriptor = descriptor;
  // Descriptors are scarcer than memory.
  return makeMagicReference(p, handle, 4096);
}

static FileHandle *handleOf(Term t) {
  return static_cast<FileHandle *>(resourceOf(t, kFileType));
}

int luciole::fileDescriptor(Term t) {
  FileHandle *handle = handleOf(t);
  return handle ? handle->descriptor.load() : kNoFile;
}

/// Runs `body(descriptor)` for an open file.
template <typename Body> static Term withFile(Process &p, Term t, Body body) {
  int descriptor = fileDescriptor(t);
  if (descriptor == kNoFile)
    return raiseBadarg(p);
  if (descriptor == kClosed)
    return makeTuple(p, {am::error, am::einval});
  return body(descriptor);
}

//===----------------------------------------------------------------------===//
// Opening and closing
//===----------------------------------------------------------------------===//

static unsigned modeOf(Term atom) {
  struct Mode {
    Term atom;
    unsigned mode;
  };
  using namespace platform;
  const Mode modes[] = {
      {am::read, kOpenRead},         {am::write, kOpenWrite},
      {am::append, kOpenAppend},     {am::exclusive, kOpenExclusive},
      {am::sync, kOpenSync},         {am::skip_type_check, kOpenAnyType},
      {am::directory, kOpenDirectory}};
  for (const Mode &m : modes)
    if (m.atom == atom)
      return m.mode;
  return 0;
}

static unsigned readModes(Term list) {
  using namespace platform;
  unsigned modes = 0;
  for (; isCons(list); list = consTail(list))
    modes |= modeOf(consHead(list));
  if (modes & (kOpenAppend | kOpenExclusive))
    modes |= kOpenWrite;
  if (!(modes & (kOpenRead | kOpenWrite)))
    modes |= kOpenRead;
  return modes;
}

Term luc_bif_prim_file_open_nif_2(Process *p, Term name, Term modes) {
  NativePath path(name);
  if (!path || !isList(modes))
    return raiseBadarg(*p);
  int64_t file = platform::openFile(path.get(), readModes(modes));
  if (file < 0)
    return fileError(*p, file);
  return makeOk(*p, makeHandle(*p, int(file)));
}

Term luc_bif_prim_file_file_desc_to_ref_nif_1(Process *p, Term descriptor) {
  if (!isSmall(descriptor) || smallValue(descriptor) < 0)
    return raiseBadarg(*p);
  return makeOk(*p, makeHandle(*p, int(smallValue(descriptor))));
}

static Term closeHandle(Process &p, Term t) {
  FileHandle *handle = handleOf(t);
  if (!handle)
    return raiseBadarg(p);
  int descriptor = handle->descriptor.exchange(kClosed);
  if (descriptor == kClosed)
    return makeTuple(p, {am::error, am::einval});
  return fileResult(p, platform::closeFile(descriptor));
}

Term luc_bif_prim_file_close_nif_1(Process *p, Term t) {
  return closeHandle(*p, t);
}
Term luc_bif_prim_file_delayed_close_nif_1(Process *p, Term t) {
  return closeHandle(*p, t);
}

Term luc_bif_prim_file_get_handle_nif_1(Process *p, Term t) {
  return withFile(*p, t, [&](int file) {
    return makeBinary(*p, &file, sizeof file);
  });
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

static bool isCount(Term t) { return isSmall(t) && smallValue(t) >= 0; }

/// Reads up to `count` bytes; the result of the last read. Memory is taken in
/// steps, as callers like to ask for more than there is.
static int64_t readInto(ByteBuffer &bytes, int file, size_t count,
                        int64_t offset) {
  constexpr size_t step = 1 << 20;
  while (count > 0) {
    size_t now = count < step ? count : step;
    int64_t got = platform::readFile(file, bytes.room(now), now, offset);
    if (got < 0)
      return bytes.size() ? 0 : got;
    bytes.advance(size_t(got));
    if (size_t(got) < now)
      break;
    count -= now;
    offset = offset < 0 ? offset : offset + got;
  }
  return 0;
}

static Term dataOrEof(Process &p, ByteBuffer &bytes, int64_t result) {
  if (result < 0)
    return fileError(p, result);
  return bytes.size() ? makeOk(p, bytes.take(p)) : Term(am::eof);
}

Term luc_bif_prim_file_read_nif_2(Process *p, Term t, Term size) {
  if (!isCount(size))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    ByteBuffer bytes;
    return dataOrEof(*p, bytes, readInto(bytes, file, smallValue(size), -1));
  });
}

Term luc_bif_prim_file_pread_nif_3(Process *p, Term t, Term offset, Term size) {
  if (!isSmall(offset) || !isCount(size))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    if (smallValue(offset) < 0)
      return makeTuple(*p, {am::error, am::einval});
    ByteBuffer bytes;
    return dataOrEof(*p, bytes, readInto(bytes, file, smallValue(size),
                                         smallValue(offset)));
  });
}

/// Size:32, Pointer:32 at the offset, and that many bytes from there. For dets.
static Term readIndirect(Process &p, int file, int64_t offset, int64_t limit) {
  uint8_t header[8];
  int64_t got = platform::readFile(file, header, sizeof header, offset);
  if (got < 0)
    return fileError(p, got);
  int64_t size = int64_t(readBits(header, 0, 32));
  int64_t pointer = int64_t(readBits(header, 32, 32));
  if (got < 8 || size > limit)
    return am::eof;
  ByteBuffer bytes;
  int64_t result = readInto(bytes, file, size_t(size), pointer);
  if (result < 0)
    return fileError(p, result);
  Term data = bytes.size() ? bytes.take(p) : Term(am::eof);
  return makeOk(
      p, makeTuple(p, {makeSmall(size), makeSmall(pointer), data}));
}

Term luc_bif_prim_file_ipread_s32bu_p32bu_nif_3(Process *p, Term t, Term offset,
                                                Term limit) {
  if (!isSmall(offset) || !isCount(limit))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    if (smallValue(offset) < 0)
      return makeTuple(*p, {am::error, am::einval});
    return readIndirect(*p, file, smallValue(offset), smallValue(limit));
  });
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

namespace {
/// Joins small pieces, so that each costs no write of its own.
class PieceWriter {
public:
  PieceWriter(int file, int64_t offset) : file(file), offset(offset) {}
  void add(const uint8_t *piece, size_t size) {
    if (buffered.size() + size > kLimit)
      flush();
    if (size > kLimit)
      write(piece, size);
    else
      buffered.put(piece, size);
  }
  int64_t finish() {
    flush();
    return result;
  }

private:
  static constexpr size_t kLimit = 1 << 16;
  void flush() {
    write(buffered.data(), buffered.size());
    buffered.clear();
  }
  void write(const uint8_t *bytes, size_t size) {
    if (result < 0 || size == 0)
      return;
    result = platform::writeFile(file, bytes, size, offset);
    if (offset >= 0)
      offset += int64_t(size);
  }

  int file;
  int64_t offset, result = 0;
  ByteBuffer buffered;
};
} // namespace

static Term writeData(Process &p, int file, Term data, int64_t offset) {
  size_t size;
  if (!isBitstring(data) && !ioListSize(data, size))
    return raiseBadarg(p);
  PieceWriter writer(file, offset);
  if (!eachPiece(data, [&](const uint8_t *piece, size_t size) {
        writer.add(piece, size);
      }))
    return raiseBadarg(p);
  return fileResult(p, writer.finish());
}

Term luc_bif_prim_file_write_nif_2(Process *p, Term t, Term data) {
  return withFile(*p, t,
                  [&](int file) { return writeData(*p, file, data, -1); });
}

Term luc_bif_prim_file_pwrite_nif_3(Process *p, Term t, Term offset,
                                    Term data) {
  if (!isSmall(offset))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    if (smallValue(offset) < 0)
      return makeTuple(*p, {am::error, am::einval});
    return writeData(*p, file, data, smallValue(offset));
  });
}

//===----------------------------------------------------------------------===//
// Positions and the rest
//===----------------------------------------------------------------------===//

Term luc_bif_prim_file_seek_nif_3(Process *p, Term t, Term mark, Term offset) {
  using platform::SeekFrom;
  if (!isSmall(offset) ||
      (mark != am::bof && mark != am::cur && mark != am::eof))
    return raiseBadarg(*p);
  SeekFrom from = mark == am::bof   ? SeekFrom::Start
                  : mark == am::cur ? SeekFrom::Current
                                    : SeekFrom::End;
  return withFile(*p, t, [&](int file) {
    int64_t at = platform::seekFile(file, from, smallValue(offset));
    return at < 0 ? fileError(*p, at) : makeOk(*p, makeInteger(*p, at));
  });
}

Term luc_bif_prim_file_sync_nif_2(Process *p, Term t, Term dataOnly) {
  if (!isSmall(dataOnly))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    return fileResult(*p, platform::syncFile(file, smallValue(dataOnly) != 0));
  });
}

Term luc_bif_prim_file_truncate_nif_1(Process *p, Term t) {
  return withFile(*p, t, [&](int file) {
    return fileResult(*p, platform::truncateFile(file));
  });
}

Term luc_bif_prim_file_allocate_nif_3(Process *p, Term t, Term offset,
                                      Term length) {
  if (!isCount(offset) || !isCount(length))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    return fileResult(*p, platform::allocateFile(file, smallValue(offset),
                                                 smallValue(length)));
  });
}

Term luc_bif_prim_file_advise_nif_4(Process *p, Term t, Term offset,
                                    Term length, Term advice) {
  const Term advices[] = {am::normal,    am::random,    am::sequential,
                          am::will_need, am::dont_need, am::no_reuse};
  if (!isSmall(offset) || !isSmall(length))
    return raiseBadarg(*p);
  return withFile(*p, t, [&](int file) {
    for (unsigned i = 0; i < std::size(advices); ++i)
      if (advices[i] == advice)
        return fileResult(*p, platform::adviseFile(file, smallValue(offset),
                                                   smallValue(length),
                                                   platform::Advice(i)));
    return makeTuple(*p, {am::error, am::einval});
  });
}
