//===- Names.cpp - File names between Erlang and the system ---------------===//
//
// Names are UTF-8 outside. A list of characters is encoded; a binary is taken
// as it is ("raw").
//
//===----------------------------------------------------------------------===//

#include "Files/Files.h"
#include "luciole/Runtime/Utf8.h"
#include "luciole/Runtime/WorkStack.h"

using namespace luciole;

static bool isUtf8(const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size;) {
    Utf8Char c = decodeUtf8(bytes + i, size - i);
    if (c.status != Utf8Status::Ok)
      return false;
    i += c.length;
  }
  return true;
}

/// The characters of a list of characters and such lists.
static bool addDeepList(Text &text, Term list) {
  WorkStack<Term> tails;
  for (;;) {
    while (isCons(list)) {
      Term head = consHead(list);
      list = consTail(list);
      if (isList(head)) {
        tails.push(list);
        list = head;
      } else if (isSmall(head) && smallValue(head) >= 0 &&
                 isCodePoint(smallValue(head))) {
        text.putUtf8(uint32_t(smallValue(head)));
      } else {
        return false;
      }
    }
    if (!isNil(list))
      return false;
    if (tails.empty())
      return true;
    list = tails.pop();
  }
}

Term luc_bif_prim_file_internal_name2native_1(Process *p, Term name) {
  Text text;
  if (!(isList(name) ? addDeepList(text, name) : text.addBinary(name)) ||
      memchr(text.data, 0, text.size))
    return raiseBadarg(*p);
  return makeBinary(*p, text.data, text.size + 1);
}

Term luc_bif_prim_file_internal_native2name_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  if (!isUtf8(bytes.data(), bytes.size()))
    return makeTuple(*p, {am::error, am::warning});
  return makeUtf8List(*p, reinterpret_cast<const char *>(bytes.data()),
                      bytes.size());
}

Term luc_bif_prim_file_internal_normalize_utf8_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  if (!isUtf8(bytes.data(), bytes.size()))
    return raiseBadarg(*p);
  return trap(*p, am::unicode, am::characters_to_nfc_list, {binary});
}

Term luc_bif_prim_file_is_translatable_1(Process *p, Term binary) {
  BitsView view;
  if (!viewBinary(binary, view))
    return raiseBadarg(*p);
  AlignedBytes bytes(view);
  return makeBool(isUtf8(bytes.data(), bytes.size()));
}
