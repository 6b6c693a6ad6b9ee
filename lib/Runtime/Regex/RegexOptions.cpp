//===- RegexOptions.cpp - The options of re(3) ----------------------------===//

#include "Regex/Regex.h"

using namespace luciole;
using namespace luciole::regex;

namespace {
enum class Where { Compile, Run, Both };

struct Flag {
  const AtomConstant &name;
  uint32_t bits;
  Where where;
};

struct Newline {
  const AtomConstant &name;
  uint8_t value;
};
} // namespace

static const Flag kFlags[] = {
    {am::unicode, PCRE2_UTF, Where::Compile},
    {am::caseless, PCRE2_CASELESS, Where::Compile},
    {am::dollar_endonly, PCRE2_DOLLAR_ENDONLY, Where::Compile},
    {am::dotall, PCRE2_DOTALL, Where::Compile},
    {am::extended, PCRE2_EXTENDED, Where::Compile},
    {am::firstline, PCRE2_FIRSTLINE, Where::Compile},
    {am::multiline, PCRE2_MULTILINE, Where::Compile},
    {am::no_auto_capture, PCRE2_NO_AUTO_CAPTURE, Where::Compile},
    {am::dupnames, PCRE2_DUPNAMES, Where::Compile},
    {am::ungreedy, PCRE2_UNGREEDY, Where::Compile},
    {am::no_start_optimize, PCRE2_NO_START_OPTIMIZE, Where::Compile},
    {am::ucp, PCRE2_UCP, Where::Compile},
    {am::never_utf, PCRE2_NEVER_UTF, Where::Compile},
    {am::anchored, PCRE2_ANCHORED, Where::Both},
    {am::notbol, PCRE2_NOTBOL, Where::Run},
    {am::noteol, PCRE2_NOTEOL, Where::Run},
    {am::notempty, PCRE2_NOTEMPTY, Where::Run},
    {am::notempty_atstart, PCRE2_NOTEMPTY_ATSTART, Where::Run},
    {am::global, 0, Where::Run},
    {am::report_errors, 0, Where::Run},
};

static const Newline kNewlines[] = {
    {am::cr, PCRE2_NEWLINE_CR},           {am::lf, PCRE2_NEWLINE_LF},
    {am::crlf, PCRE2_NEWLINE_CRLF},       {am::any, PCRE2_NEWLINE_ANY},
    {am::anycrlf, PCRE2_NEWLINE_ANYCRLF},
};

static bool parseAtom(Term option, Options &o) {
  if (option == am::bsr_anycrlf || option == am::bsr_unicode) {
    o.bsr = option == am::bsr_anycrlf ? PCRE2_BSR_ANYCRLF : PCRE2_BSR_UNICODE;
    return true;
  }
  for (const Flag &flag : kFlags) {
    if (option != flag.name)
      continue;
    if (flag.where != Where::Run)
      o.compile |= flag.bits;
    if (flag.where != Where::Compile)
      o.match |= flag.bits;
    o.onlyCompile |= flag.where == Where::Compile;
    o.onlyRun |= flag.where == Where::Run;
    o.unicode |= option == am::unicode;
    o.global |= option == am::global;
    o.reportErrors |= option == am::report_errors;
    return true;
  }
  return false;
}

/// The numbers that C's int and unsigned take.
static bool parseNumber(Term value, SWord most, SWord &to) {
  if (!isSmall(value) || smallValue(value) < 0 || smallValue(value) > most)
    return false;
  to = smallValue(value);
  return true;
}

static bool parsePair(Term name, Term value, Options &o) {
  if (name == am::newline) {
    for (const Newline &newline : kNewlines)
      if (value == newline.name) {
        o.newline = newline.value;
        return true;
      }
    return false;
  }
  o.onlyRun = true;
  if (name == am::capture) {
    o.capture = value;
    o.type = am::index;
    return true;
  }
  if (name == am::offset)
    return parseNumber(value, INT32_MAX, o.offset);
  if (name == am::match_limit)
    return parseNumber(value, INT32_MAX, o.matchLimit);
  if (name == am::match_limit_recursion)
    return parseNumber(value, INT32_MAX, o.depthLimit);
  return false;
}

bool regex::parseOptions(Term list, Options &o) {
  for (; isCons(list); list = consTail(list)) {
    Term option = consHead(list);
    if (isAtom(option)) {
      if (!parseAtom(option, o))
        return false;
    } else if (isTupleOf(option, 2)) {
      if (!parsePair(tupleElement(option, 0), tupleElement(option, 1), o))
        return false;
    } else if (isTupleOf(option, 3) && tupleElement(option, 0) == am::capture) {
      o.capture = tupleElement(option, 1);
      o.type = tupleElement(option, 2);
      o.onlyRun = true;
    } else {
      return false;
    }
  }
  return isNil(list);
}
