//===- RegexMessages.cpp - PCRE 8's words for PCRE2's errors --------------===//
//
// The texts that programs see in {error, {Text, Position}} are those of OTP's
// PCRE 8.44. Most errors have a counterpart; some are told apart by what stands
// before the place, and the place itself is moved to where PCRE 8 stops.
//
//===----------------------------------------------------------------------===//

#include "Regex/Regex.h"

#include <cctype>

using namespace luciole;
using namespace luciole::regex;

namespace {
struct Message {
  int code;
  const char *text;
  int shift = 0; ///< what to add to the position
};

bool isWord(char c) { return isalnum(uint8_t(c)) || c == '_'; }

/// Looks at the expression around the place of an error.
class Place {
public:
  Place(const uint8_t *text, size_t size, size_t at)
      : text(reinterpret_cast<const char *>(text)), size(size), at(at) {}
  bool isAfter(const char *what) const {
    size_t n = strlen(what);
    return at >= n && memcmp(text + at - n, what, n) == 0;
  }
  /// Moves back over any of these characters.
  Place before(const char *any) const {
    Place p = *this;
    while (p.at > 0 && p.text[p.at - 1] && strchr(any, p.text[p.at - 1]))
      --p.at;
    return p;
  }
  Place after(const char *any) const {
    Place p = *this;
    while (p.at < size && p.text[p.at] && strchr(any, p.text[p.at]))
      ++p.at;
    return p;
  }
  Place afterWord() const {
    Place p = *this;
    while (p.at < size && isWord(p.text[p.at]))
      ++p.at;
    return p;
  }
  Place beforeWord() const {
    Place p = *this;
    while (p.at > 0 && isWord(p.text[p.at - 1]))
      --p.at;
    return p;
  }
  bool atEnd() const { return at >= size; }
  size_t closing() const;

  const char *text;
  size_t size;
  size_t at;
};
} // namespace

static constexpr const char *kRecursion =
    "(?R or (?[+-]digits must be followed by )";
static constexpr const char *kOptions =
    "unrecognized character after (? or (?-";
static constexpr const char *kAssertion =
    "assertion expected after (?( or (?(?C)";
static constexpr const char *kCondition = "malformed number or name after (?(";

static constexpr Message kMessages[] = {
    {101, "\\ at end of pattern"},
    {102, "\\c at end of pattern"},
    {103, "unrecognized character follows \\"},
    {104, "numbers out of order in {} quantifier"},
    {105, "number too big in {} quantifier"},
    {106, "missing terminating ] for character class"},
    {107, "invalid escape sequence in character class"},
    {108, "range out of order in character class"},
    {109, "nothing to repeat"},
    {111, kOptions},
    {112, "POSIX named classes are supported only within a class"},
    {113, "POSIX collating elements are not supported"},
    {114, "missing )"},
    {115, "reference to non-existent subpattern"},
    {118, "missing ) after comment"},
    {119, "regular expression is too complicated"},
    {120, "regular expression is too large"},
    {121, "failed to get memory"},
    {122, "unmatched parentheses"},
    {124, kCondition},
    {125, "lookbehind assertion is not fixed length"},
    {126, "a numbered reference must not be zero"},
    {127, "conditional group contains more than two branches"},
    {128, kAssertion, 1},
    {129, "digit expected after (?+", 1},
    {130, "unknown POSIX class name"},
    {133, "regular expression is too complicated"},
    {134, "character value in \\x{} or \\o{} is too large"},
    {135, "lookbehind assertion is not fixed length"},
    {136, "\\C not allowed in lookbehind assertion"},
    {137, "PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u", -1},
    {138, "number after (?C is > 255"},
    {139, "closing ) for (?C expected"},
    {141, "unrecognized character after (?P"},
    {142, "syntax error in subpattern name (missing terminator)"},
    {143, "two named subpatterns have the same name", -1},
    {144, "group name must start with a non-digit"},
    {146, "malformed \\P or \\p sequence"},
    {147, "unknown property name after \\P or \\p", -1},
    {148, "subpattern name is too long (maximum 32 characters)"},
    {149, "too many named subpatterns (maximum 10000)"},
    {150, "invalid range in character class", -1},
    {151, "octal value is greater than \\377 in 8-bit non-UTF-8 mode", -1},
    {154, "DEFINE group contains more than one branch"},
    {155, "missing opening brace after \\o"},
    {157, "\\g is not followed by a braced, angle-bracketed, or quoted "
          "name/number or by a plain number"},
    {158, kRecursion},
    {160, "(*VERB) not recognized or malformed"},
    {161, "number is too big"},
    {162, "subpattern name expected"},
    {164, "non-octal character in \\o{} (closing brace missing?)"},
    {165, "different names for subpatterns of the same number are not allowed",
     -1},
    {166, "(*MARK) must have an argument"},
    {167, "non-hex character in \\x{} (closing brace missing?)"},
    {168, "\\c must be followed by an ASCII character"},
    {169, "\\k is not followed by a braced, angle-bracketed, or quoted name",
     -1},
    {171, "\\N is not supported in a class", -1},
    {173, "disallowed Unicode code point (>= 0xd800 && <= 0xdfff)"},
    {174, "setting UTF is disabled by the application"},
    {176, "name is too long in (*MARK), (*PRUNE), (*SKIP), or (*THEN)"},
    {178, "digits missing in \\x{} or \\o{}"},
    {179, kCondition},
    {182, "closing ) for (?C expected"},
    {186, "regular expression is too complicated"},
    {193, "PCRE does not support \\L, \\l, \\N{name}, \\U, or \\u", -1},
    {194, kOptions},
    {195, kAssertion},
};

/// The parenthesis that closes the group that starts at `at`.
size_t Place::closing() const {
  unsigned depth = 0;
  for (size_t i = at; i < size; ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text[i] == '[')
      for (i += 2; i < size && text[i] != ']'; ++i)
        i += text[i] == '\\';
    else if (text[i] == '(')
      ++depth;
    else if (text[i] == ')' && depth > 0 && --depth == 0)
      return i;
  }
  return size;
}

/// "missing )" where PCRE 8 looks for something else first.
static const char *missingParenthesis(const Place &place) {
  if (place.isAfter("(?("))
    return kAssertion;
  if (place.isAfter("(?P"))
    return "unrecognized character after (?P";
  Place digits = place.before("0123456789");
  if (digits.at < place.at && digits.before("+-").isAfter("(?"))
    return kRecursion;
  return place.atEnd() && place.before("imsxJUX-").isAfter("(?") ? kOptions
                                                                 : nullptr;
}

/// PCRE 8 stops behind the name or number, or behind the whole condition.
static size_t endOfReference(const Place &place) {
  Place start = place.after("({<'+-R&").beforeWord();
  Place end = start.afterWord();
  Place opened = start.before("<'+-R&");
  if (!opened.isAfter("(?("))
    return end.at;
  Place closed = end.after(">'");
  return closed.atEnd() ? closed.at : closed.at + 1;
}

/// Errors whose words or places depend on what is around.
static void refine(int code, const Place &place, CompileError &error) {
  switch (code) {
  case 114:
    if (const char *text = missingParenthesis(place))
      error.text = text;
    break;
  case 115:
    error.position = endOfReference(place);
    break;
  case 125:
  case 127:
  case 135:
    error.position = place.closing();
    break;
  case 142:
    if (place.beforeWord().before("<'R&").isAfter("(?("))
      error.text = kCondition;
    break;
  case 154:
    error.position = Place(reinterpret_cast<const uint8_t *>(place.text),
                           place.size, place.at < 3 ? 0 : place.at - 3)
                         .closing();
    break;
  case 161:
    error.position = place.afterWord().at - 1;
    break;
  case 162:
    if (place.isAfter("(?<"))
      error.text = "unrecognized character after (?<";
    else if (place.isAfter("\\g{"))
      error.text = "\\g is not followed by a braced, angle-bracketed, or "
                   "quoted name/number or by a plain number";
    break;
  case 174:
    error.position = 0;
    break;
  case 178:
    if (place.atEnd())
      error.text = place.isAfter("o{")
                       ? "non-octal character in \\o{} (closing brace missing?)"
                       : "non-hex character in \\x{} (closing brace missing?)";
    else if (place.isAfter("\\o{"))
      error.position = place.at - 2;
    break;
  default:
    break;
  }
}

CompileError regex::translateError(int code, size_t position,
                                   const uint8_t *text, size_t size) {
  if (code < 0) // of UTF-8
    return {"invalid UTF-8 string", position};
  CompileError error = {"internal error: unexpected error of PCRE2", position};
  for (const Message &message : kMessages)
    if (message.code == code) {
      error.text = message.text;
      error.position = message.shift < 0 && position == 0
                           ? 0
                           : position + size_t(ptrdiff_t(message.shift));
    }
  refine(code, Place(text, size, position < size ? position : size), error);
  return error;
}
