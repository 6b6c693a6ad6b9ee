//===- RegexEngine.cpp - Compiling and running for the BIFs of re ---------===//

#include "Regex/Engine.h"
#include "Regex/Regex.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Characters.h"
#include "luciole/Runtime/IoList.h"
#include "platform/Platform.h"

using namespace luciole;
using namespace luciole::regex;

static constexpr size_t kNanosecondsAReduction = 10;

/// Character data as bytes: UTF-8, or what is in the iodata.
static bool flatten(Process &p, Term data, bool unicode, ByteBuffer &out) {
  if (unicode) {
    Term rest;
    return (isList(data) || isBitstring(data)) &&
           charactersToUtf8(p, data, false, out, rest) == CharsStatus::Ok;
  }
  size_t size;
  BitsView view;
  if (viewBinary(data, view)) {
    AlignedBytes bytes(view);
    out.put(bytes.data(), bytes.size());
    return true;
  }
  if (!isList(data) || !ioListSize(data, size))
    return false;
  copyIoList(data, out.room(size));
  out.advance(size);
  return true;
}

//===----------------------------------------------------------------------===//
// Compiling
//===----------------------------------------------------------------------===//

namespace {
/// The text of an expression, up to the first zero, as PCRE 8 reads it.
struct PatternText {
  ByteBuffer buffer;
  bool set(Process &p, Term text, bool unicode) {
    // A binary is taken as it is, and errors in its UTF-8 are PCRE's.
    return flatten(p, text, unicode && !isBitstring(text), buffer);
  }
  size_t size() {
    auto *end = memchr(buffer.data(), 0, buffer.size());
    return end ? size_t(static_cast<uint8_t *>(end) - buffer.data())
               : buffer.size();
  }
};
} // namespace

static Term errorPair(Process &p, const CompileError &error) {
  return makeTuple(p, {makeByteList(p, error.text, strlen(error.text)),
                       makeSmall(SWord(error.position))});
}

static Term compiledTerm(Process &p, const Options &options,
                         const pcre2_code *code, ByteBuffer &key) {
  return makeTuple(p,
                   {am::re_pattern, makeSmall(captureCount(code)),
                    makeSmall(options.unicode), makeSmall(mayMatchCrlf(code)),
                    makeBinary(p, key.data(), key.size())});
}

static Term compile(Process &p, Term text, const Options &options) {
  PatternText pattern;
  if (!pattern.set(p, text, options.unicode))
    return raiseBadarg(p);
  ByteBuffer key;
  makeKey(options, pattern.buffer.data(), pattern.size(), key);
  CompileError error;
  RegexRef regex(findRegex(key.data(), key.size(), error));
  if (!regex)
    return makeTuple(p, {am::error, errorPair(p, error)});
  return makeTuple(p, {am::ok, compiledTerm(p, options, regex.code(), key)});
}

static Term compileWith(Process &p, Term text, Term list) {
  Options options;
  if (!parseOptions(list, options) || options.onlyRun)
    return raiseBadargCause(p, am::badopt);
  if (options.unicode && !isBitstring(text)) {
    ByteBuffer check;
    if (!flatten(p, text, true, check)) // its to explain
      return trap(p, am::re, am::ucompile, {text, list});
  }
  return compile(p, text, options);
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

static bool isPattern(Term t) {
  if (!isTupleOf(t, 5) || tupleElement(t, 0) != am::re_pattern)
    return false;
  BitsView view;
  for (int i = 1; i <= 3; ++i)
    if (!isSmall(tupleElement(t, i)))
      return false;
  return viewBinary(tupleElement(t, 4), view);
}

namespace {
/// One run: its options, expression and subject.
class Run {
public:
  Run(Process &p, Term subject, Term expression)
      : p(p), subjectTerm(subject), expression(expression) {}
  Term run(Term list, bool mayTrap);

private:
  Term useText();
  Term usePattern();
  bool setSubject();
  Term match(const pcre2_code *code);
  Term failed(int code);
  Term globalRun(Term list);
  Term runOnce(Term list, bool mayTrap);

  Process &p;
  Term subjectTerm;
  Term expression;
  Options options;
  bool isText = false;
  bool unicode = false;
  ByteBuffer key;
  ByteBuffer flat;
  Subject subject = {};
};
} // namespace

/// Leaves the expression's key, or returns what the run results in.
Term Run::useText() {
  PatternText pattern;
  if (!pattern.set(p, expression, unicode))
    return raiseBadarg(p);
  makeKey(options, pattern.buffer.data(), pattern.size(), key);
  return am::ok;
}

Term Run::usePattern() {
  if (options.onlyCompile)
    return raiseBadarg(p);
  if (!flatten(p, tupleElement(expression, 4), false, key) ||
      !isKey(key.data(), key.size()))
    return raiseBadarg(p);
  changeKey(options, key);
  return am::ok;
}

bool Run::setSubject() {
  BitsView view;
  subject.unicode = unicode;
  if (viewBinary(subjectTerm, view) && view.isAligned()) {
    subject.bytes = view.bytes;
    subject.size = view.size / 8;
    subject.binary = subjectTerm;
    return true;
  }
  if (!flatten(p, subjectTerm, unicode, flat))
    return false;
  subject.bytes = flat.data();
  subject.size = flat.size();
  return true;
}

Term Run::failed(int code) {
  switch (code) {
  case PCRE2_ERROR_MATCHLIMIT:
  case PCRE2_ERROR_DEPTHLIMIT:
    if (!options.reportErrors)
      return am::nomatch;
    return makeTuple(p, {am::error, code == PCRE2_ERROR_MATCHLIMIT
                                        ? am::match_limit
                                        : am::match_limit_recursion});
  case PCRE2_ERROR_BADOFFSET:
    return raiseError(p, am::internal_error);
  case PCRE2_ERROR_BADUTFOFFSET:
    return raiseBadarg(p);
  default:
    if (code <= PCRE2_ERROR_UTF8_ERR1 && code >= PCRE2_ERROR_UTF8_ERR21)
      return raiseBadarg(p);
    return am::nomatch;
  }
}

Term Run::match(const pcre2_code *code) {
  pcre2_match_data *data = pcre2_match_data_create_from_pattern(code, nullptr);
  pcre2_match_context *context = pcre2_match_context_create(nullptr);
  if (!data || !context)
    fatalMemory("matching a regular expression");
  if (options.matchLimit >= 0)
    pcre2_set_match_limit(context, uint32_t(options.matchLimit));
  if (options.depthLimit >= 0)
    pcre2_set_depth_limit(context, uint32_t(options.depthLimit));
  int64_t started = platform::monotonicNanoseconds();
  int count = pcre2_match(code, subject.bytes, subject.size,
                          size_t(options.offset), options.match, data, context);
  // What it takes depends on the expression more than on the subject.
  charge(p, size_t(platform::monotonicNanoseconds() - started) /
                kNanosecondsAReduction);
  Term result =
      count > 0 ? makeResult(p, options, subject, code,
                             pcre2_get_ovector_pointer(data), uint32_t(count))
                : failed(count);
  pcre2_match_data_free(data);
  pcre2_match_context_free(context);
  return result;
}

/// re:grun/3 runs again and again: {Options, TextInsteadOfPattern, Text}.
Term Run::globalRun(Term list) {
  if (!isText)
    return trap(p, am::re, am::grun,
                {subjectTerm, expression, makeTuple(p, {list, am::false_})});
  CompileError error;
  RegexRef regex(findRegex(key.data(), key.size(), error));
  Options compiled = options;
  compiled.unicode = unicode;
  Term pattern = compiledTerm(p, compiled, regex.code(), key);
  return trap(
      p, am::re, am::grun,
      {subjectTerm, pattern, makeTuple(p, {list, am::true_, expression})});
}

Term Run::runOnce(Term list, bool mayTrap) {
  Term used = isText ? useText() : usePattern();
  if (!used)
    return kNone;
  CompileError error;
  RegexRef regex(findRegex(key.data(), key.size(), error));
  if (!regex) {
    if (!isText || !options.reportErrors)
      return raiseBadarg(p);
    return makeTuple(
        p, {am::error, makeTuple(p, {am::compile, errorPair(p, error)})});
  }
  if (options.global && mayTrap)
    return globalRun(list);
  if (!isCaptureSpec(options.capture, options.type) || !setSubject())
    return raiseBadarg(p);
  return match(regex.code());
}

Term Run::run(Term list, bool mayTrap) {
  if (!parseOptions(list, options))
    return raiseBadargCause(p, am::badopt);
  isText = isBitstring(expression) || isList(expression);
  if (!isText && !isPattern(expression))
    return raiseBadarg(p);
  unicode =
      isText ? options.unicode : tupleElement(expression, 2) == makeSmall(1);
  Term result = runOnce(list, mayTrap);
  // In OTP re:urun/3 takes character data apart; here only for its failures.
  bool isCharData = isList(expression) || !isBitstring(subjectTerm) ||
                    options.type == am::list;
  if (!result && unicode && mayTrap && !options.global && isCharData)
    return trap(p, am::re, am::urun, {subjectTerm, expression, list});
  return result;
}

static Term run(Process &p, Term subject, Term expression, Term list,
                bool mayTrap) {
  return Run(p, subject, expression).run(list, mayTrap);
}

//===----------------------------------------------------------------------===//
// Information
//===----------------------------------------------------------------------===//

static Term inspect(Process &p, Term expression, Term item) {
  ByteBuffer key;
  if (!isPattern(expression) || item != am::namelist ||
      !flatten(p, tupleElement(expression, 4), false, key) ||
      !isKey(key.data(), key.size()))
    return raiseBadarg(p);
  CompileError error;
  RegexRef regex(findRegex(key.data(), key.size(), error));
  if (!regex)
    return raiseBadarg(p);
  const pcre2_code *code = regex.code();
  Term list = kNil;
  for (uint32_t i = patternInfo(code, PCRE2_INFO_NAMECOUNT); i-- > 0;) {
    const char *name = nameEntry(code, i).name;
    if (i == 0 || strcmp(name, nameEntry(code, i - 1).name) != 0)
      list = makeCons(p, makeBinary(p, name, strlen(name)), list);
  }
  return makeTuple(p, {am::namelist, list});
}

static Term version(Process &p) {
  char version[64];
  pcre2_config(PCRE2_CONFIG_VERSION, version);
  return makeBinary(p, version, strlen(version));
}

const Engine luc_regex_engine = {compileWith, run, inspect, version};
