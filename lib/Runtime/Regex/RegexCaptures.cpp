//===- RegexCaptures.cpp - What re:run/3 returns --------------------------===//

#include "Regex/Regex.h"
#include "luciole/Runtime/Characters.h"
#include "luciole/Runtime/IoList.h"

using namespace luciole;
using namespace luciole::regex;

namespace {
/// Builds the elements of the result, last first.
class Captures {
public:
  Captures(Process &p, const Options &options, const Subject &subject,
           const pcre2_code *code, const size_t *ovector, uint32_t count)
      : p(p), options(options), subject(subject), code(code), ovector(ovector),
        count(count) {}
  Term result();

private:
  bool isSet(unsigned group) const {
    return group < count && ovector[2 * group] != PCRE2_UNSET;
  }
  Term group(unsigned number);
  Term named(const char *name, size_t size);
  Term chosen(Term which);
  Term range(unsigned from, unsigned to);
  Term allNames();

  Process &p;
  const Options &options;
  const Subject &subject;
  const pcre2_code *code;
  const size_t *ovector;
  uint32_t count; ///< up to the last group that matched
};
} // namespace

Term Captures::group(unsigned number) {
  bool set = isSet(number);
  size_t start = set ? ovector[2 * number] : 0;
  size_t end = set ? ovector[2 * number + 1] : 0;
  size_t size = end > start ? end - start : 0; // \K may turn it round
  if (options.type == am::index)
    return makeTuple(
        p, {makeSmall(set ? SWord(start) : -1), makeSmall(SWord(size))});
  if (options.type == am::binary)
    return subject.binary && size > 0
               ? makePart(p, subject.binary, start * 8, size * 8)
               : makeBinary(p, subject.bytes + start, size);
  return subject.unicode
             ? makeCharList(p, subject.bytes + start, size)
             : makeByteList(
                   p, reinterpret_cast<const char *>(subject.bytes + start),
                   size);
}

/// Several groups may have the same name: the first that matched.
Term Captures::named(const char *name, size_t size) {
  uint32_t names = patternInfo(code, PCRE2_INFO_NAMECOUNT);
  for (uint32_t i = 0; i < names; ++i) {
    NameEntry entry = nameEntry(code, i);
    if (strlen(entry.name) == size && memcmp(entry.name, name, size) == 0 &&
        isSet(entry.group))
      return group(entry.group);
  }
  return group(UINT32_MAX);
}

Term Captures::chosen(Term which) {
  if (isSmall(which))
    return group(unsigned(smallValue(which)));
  if (isAtom(which))
    return named(atomName(which), atomLength(which));
  size_t size = 0;
  BitsView view;
  if (viewBinary(which, view)) {
    AlignedBytes bytes(view);
    return named(reinterpret_cast<const char *>(bytes.data()), bytes.size());
  }
  ioListSize(which, size);
  ByteBuffer name(size);
  copyIoList(which, name.room(size));
  return named(reinterpret_cast<const char *>(name.data()), size);
}

Term Captures::range(unsigned from, unsigned to) {
  Term list = kNil;
  while (to > from)
    list = makeCons(p, group(--to), list);
  return list;
}

Term Captures::allNames() {
  Term list = kNil;
  for (uint32_t i = patternInfo(code, PCRE2_INFO_NAMECOUNT); i-- > 0;) {
    const char *name = nameEntry(code, i).name;
    if (i > 0 && strcmp(name, nameEntry(code, i - 1).name) == 0)
      continue;
    list = makeCons(p, named(name, strlen(name)), list);
  }
  return list;
}

Term Captures::result() {
  Term which = options.capture, list = kNil;
  if (which == am::none || isNil(which))
    return am::match;
  if (which == am::all) {
    list = range(0, count);
  } else if (which == am::all_but_first) {
    list = range(1, count);
  } else if (which == am::first) {
    list = range(0, 1);
  } else if (which == am::all_names) {
    if (patternInfo(code, PCRE2_INFO_NAMECOUNT) == 0)
      return am::match;
    list = allNames();
  } else {
    size_t length = size_t(listLength(which));
    ByteBuffer room(length * sizeof(Term));
    auto *terms = reinterpret_cast<Term *>(room.room(length * sizeof(Term)));
    for (size_t i = 0; i < length; ++i, which = consTail(which))
      terms[i] = chosen(consHead(which));
    list = makeList(p, terms, length);
  }
  return makeTuple(p, {am::match, list});
}

Term regex::makeResult(Process &p, const Options &options,
                       const Subject &subject, const pcre2_code *code,
                       const size_t *ovector, uint32_t count) {
  return Captures(p, options, subject, code, ovector, count).result();
}

/// A number or a name.
static bool isGroup(Term which) {
  size_t size;
  BitsView view;
  if (isSmall(which))
    return smallValue(which) >= 0 && smallValue(which) <= INT32_MAX;
  return isAtom(which) || viewBinary(which, view) ||
         (isList(which) && ioListSize(which, size));
}

bool regex::isCaptureSpec(Term capture, Term type) {
  if (type != am::index && type != am::list && type != am::binary)
    return false;
  if (isAtom(capture))
    return capture == am::all || capture == am::all_but_first ||
           capture == am::first || capture == am::none ||
           capture == am::all_names;
  for (; isCons(capture); capture = consTail(capture))
    if (!isGroup(consHead(capture)))
      return false;
  return isNil(capture);
}
