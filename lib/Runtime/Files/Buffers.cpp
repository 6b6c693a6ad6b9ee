//===- Buffers.cpp - prim_buffer: a queue of bytes -------------------------===//
//
// read/2 is native as well: its way in Erlang, by peek_head/1, would copy the
// whole buffer for each line.
//
//===----------------------------------------------------------------------===//

#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Bits.h"
#include "luciole/Runtime/IoList.h"
#include "luciole/Runtime/OffHeap.h"

#include <cstdlib>
#include <new>

using namespace luciole;

namespace {
struct Buffer : Resource {
  std::atomic<bool> isLocked{false};
  uint8_t *bytes = nullptr;
  size_t start = 0, end = 0, capacity = 0;

  size_t size() const { return end - start; }
  void append(const uint8_t *from, size_t count);
  void skip(size_t count) {
    start += count;
    if (start == end)
      start = end = 0;
  }
};
} // namespace

static void destroyBuffer(Resource *resource) {
  auto *buffer = static_cast<Buffer *>(resource);
  free(buffer->bytes);
  free(buffer);
}
static const ResourceType kBufferType = {"buffer", destroyBuffer};

void Buffer::append(const uint8_t *from, size_t count) {
  if (count == 0)
    return;
  if (start > 0 && end + count > capacity) {
    memmove(bytes, bytes + start, size());
    end -= start;
    start = 0;
  }
  if (end + count > capacity) {
    capacity = end + count > 2 * capacity ? end + count : 2 * capacity;
    bytes = static_cast<uint8_t *>(realloc(bytes, capacity));
    if (!bytes)
      fatalMemory("a buffer");
  }
  memcpy(bytes + end, from, count);
  end += count;
}

static Buffer *bufferOf(Term t) {
  return static_cast<Buffer *>(resourceOf(t, kBufferType));
}

/// A buffer and a number of bytes that it has; else null.
static Buffer *bufferWith(Term t, Term count) {
  Buffer *buffer = bufferOf(t);
  return buffer && isSmall(count) && smallValue(count) >= 0 &&
                 size_t(smallValue(count)) <= buffer->size()
             ? buffer
             : nullptr;
}

Term luc_bif_prim_buffer_new_0(Process *p) {
  auto *memory = malloc(sizeof(Buffer));
  if (!memory)
    fatalMemory("a buffer");
  auto *buffer = new (memory) Buffer;
  buffer->refs = 1;
  buffer->type = &kBufferType;
  return makeMagicReference(*p, buffer, sizeof(Buffer));
}

Term luc_bif_prim_buffer_size_1(Process *p, Term t) {
  Buffer *buffer = bufferOf(t);
  return buffer ? makeInteger(*p, int64_t(buffer->size())) : raiseBadarg(*p);
}

Term luc_bif_prim_buffer_peek_head_1(Process *p, Term t) {
  Buffer *buffer = bufferOf(t);
  if (!buffer || buffer->size() == 0)
    return raiseBadarg(*p);
  return makeBinary(*p, buffer->bytes + buffer->start, buffer->size());
}

static Term read(Process &p, Term t, Term count) {
  Buffer *buffer = bufferWith(t, count);
  if (!buffer)
    return raiseBadarg(p);
  size_t size = size_t(smallValue(count));
  Term binary = makeBinary(p, buffer->bytes + buffer->start, size);
  buffer->skip(size);
  return binary;
}

Term luc_bif_prim_buffer_read_2(Process *p, Term t, Term count) {
  return read(*p, t, count);
}
Term luc_bif_prim_buffer_copying_read_2(Process *p, Term t, Term count) {
  return read(*p, t, count);
}

Term luc_bif_prim_buffer_skip_2(Process *p, Term t, Term count) {
  Buffer *buffer = bufferWith(t, count);
  if (!buffer)
    return raiseBadarg(*p);
  buffer->skip(size_t(smallValue(count)));
  return am::ok;
}

Term luc_bif_prim_buffer_write_2(Process *p, Term t, Term data) {
  Buffer *buffer = bufferOf(t);
  size_t size;
  if (!buffer || !isList(data) || !ioListSize(data, size))
    return raiseBadarg(*p);
  eachPiece(data, [&](const uint8_t *piece, size_t count) {
    buffer->append(piece, count);
  });
  return am::ok;
}

Term luc_bif_prim_buffer_find_byte_index_2(Process *p, Term t, Term byte) {
  Buffer *buffer = bufferOf(t);
  if (!buffer || !isSmall(byte) || Word(smallValue(byte)) > 255)
    return raiseBadarg(*p);
  const uint8_t *first = buffer->bytes + buffer->start;
  const void *found = buffer->size() ? memchr(first, int(smallValue(byte)),
                                              buffer->size())
                                     : nullptr;
  if (!found)
    return am::not_found;
  SWord index = static_cast<const uint8_t *>(found) - first;
  return makeTuple(*p, {am::ok, makeSmall(index)});
}

Term luc_bif_prim_buffer_try_lock_1(Process *p, Term t) {
  Buffer *buffer = bufferOf(t);
  if (!buffer)
    return raiseBadarg(*p);
  return buffer->isLocked.exchange(true) ? am::busy : am::acquired;
}

Term luc_bif_prim_buffer_unlock_1(Process *p, Term t) {
  Buffer *buffer = bufferOf(t);
  if (!buffer || !buffer->isLocked.exchange(false))
    return raiseBadarg(*p);
  return am::ok;
}
