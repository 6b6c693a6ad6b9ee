//===- Token.cpp - The text of tokens -------------------------------------===//

#include "luciole/Frontend/Erlang/Token.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Format.h"
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace luciole::erlang;

llvm::StringRef luciole::erlang::spelling(TokenKind kind) {
  static constexpr llvm::StringLiteral texts[] = {
#define TOKEN(NAME, TEXT) TEXT,
#define KEYWORD(NAME, TEXT) TEXT,
#define PUNCT(NAME, TEXT) TEXT,
#include "luciole/Frontend/Erlang/TokenKinds.def"
  };
  return texts[unsigned(kind)];
}

static bool isReserved(llvm::StringRef name) {
  return llvm::StringSwitch<bool>(name)
#define FEATURE_KEYWORD(NAME, TEXT)
#define KEYWORD(NAME, TEXT) .Case(TEXT, true)
#include "luciole/Frontend/Erlang/TokenKinds.def"
      .Default(false);
}

/// Erlang writes an atom bare if it starts with a small letter (of Latin-1)
/// and goes on with letters, digits, `_` and `@`.
static bool isBareAtom(llvm::StringRef name) {
  if (name.empty() || isReserved(name))
    return false;
  for (size_t i = 0; i < name.size(); ++i) {
    unsigned char c = name[i];
    bool letter = (c >= 'a' && c <= 'z');
    bool rest = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                c == '@';
    if (c == 0xC3 && i + 1 < name.size()) {
      unsigned code = 0xC0 | (uint8_t(name[i + 1]) & 0x3F);
      letter = code >= 0xDF && code != 0xF7;
      rest = code != 0xD7 && code != 0xF7;
      ++i;
      if (letter || (rest && i > 1))
        continue;
      return false;
    }
    if (!letter && !(rest && i > 0))
      return false;
  }
  return true;
}

static void printEscaped(uint32_t c, char quote, llvm::raw_ostream &os) {
  switch (c) {
  case '\n': os << "\\n"; return;
  case '\t': os << "\\t"; return;
  case '\r': os << "\\r"; return;
  case '\v': os << "\\v"; return;
  case '\b': os << "\\b"; return;
  case '\f': os << "\\f"; return;
  case 27: os << "\\e"; return;
  case 127: os << "\\d"; return;
  case '\\': os << "\\\\"; return;
  default: break;
  }
  if (c == uint32_t(quote)) {
    os << '\\' << quote;
    return;
  }
  if (c < 32 || (c >= 0x80 && c < 0xA0) || (c >= 0xD800 && c < 0xE000)) {
    os << llvm::format("\\x{%X}", c);
    return;
  }
  char bytes[UNI_MAX_UTF8_BYTES_PER_CODE_POINT], *p = bytes;
  llvm::ConvertCodePointToUTF8(c, p);
  os << llvm::StringRef(bytes, p - bytes);
}

std::string luciole::erlang::quoteAtom(llvm::StringRef name) {
  if (isBareAtom(name))
    return name.str();
  std::string text;
  llvm::raw_string_ostream os(text);
  os << '\'';
  for (char c : name)
    if (uint8_t(c) >= 0x80)
      os << c;
    else
      printEscaped(uint8_t(c), '\'', os);
  os << '\'';
  return text;
}

/// Erlang prints the shortest digits that read back as the same float, and an
/// exponent only where that is shorter than zeros (`??Arg` shows this text).
static void printFloat(double value, llvm::raw_ostream &os) {
  char text[40];
  for (int precision = 0; precision <= 16; ++precision) {
    snprintf(text, sizeof(text), "%.*e", precision, value);
    if (strtod(text, nullptr) == value)
      break;
  }
  if (value == 0) {
    os << (text[0] == '-' ? "-0.0" : "0.0");
    return;
  }
  llvm::StringRef rest(text);
  if (rest.consume_front("-"))
    os << '-';
  auto [mantissa, exponentText] = rest.split('e');
  int exponent = atoi(exponentText.str().c_str());
  std::string digits = mantissa.take_front(1).str() + mantissa.drop_front(1).ltrim('.').str();
  int count = digits.size(), place = exponent + 1;
  std::string exponentDigits = std::to_string(exponent);
  int exponentCost = exponentDigits.size() + 1 + (count == 1 ? 2 : 1);
  auto withExponent = [&] {
    os << digits[0] << '.' << (count == 1 ? "0" : digits.substr(1)) << 'e'
       << exponentDigits;
  };
  if (place == 0)
    os << "0." << digits;
  else if (place < 0 && 2 - place <= exponentCost)
    os << "0." << std::string(-place, '0') << digits;
  else if (place < 0)
    withExponent();
  else if (place < count)
    os << digits.substr(0, place) << '.' << digits.substr(place);
  else if (place - count + 2 <= exponentCost &&
           std::abs(value) < 9007199254740992.0)
    os << digits << std::string(place - count, '0') << ".0";
  else
    withExponent();
}

/// Nine digits at a time, as sources may have integers of many thousand digits
/// and APInt prints by dividing by ten.
static void printInteger(const llvm::APInt &value, llvm::raw_ostream &os) {
  constexpr uint32_t kGroup = 1000000000;
  if (value.isNegative())
    os << '-';
  llvm::APInt magnitude = value.abs();
  llvm::SmallVector<uint32_t> halves;
  for (unsigned i = 0; i < magnitude.getNumWords(); ++i)
    for (unsigned shift : {0, 32})
      halves.push_back(uint32_t(magnitude.getRawData()[i] >> shift));
  llvm::SmallVector<uint32_t> groups;
  while (true) {
    while (!halves.empty() && halves.back() == 0)
      halves.pop_back();
    if (halves.empty())
      break;
    uint64_t remainder = 0;
    for (uint32_t &half : llvm::reverse(halves)) {
      remainder = remainder << 32 | half;
      half = uint32_t(remainder / kGroup);
      remainder %= kGroup;
    }
    groups.push_back(uint32_t(remainder));
  }
  os << (groups.empty() ? 0 : groups.pop_back_val());
  for (uint32_t group : llvm::reverse(groups))
    os << llvm::format("%09u", group);
}

void luciole::erlang::print(const Token &token, llvm::raw_ostream &os) {
  switch (token.kind) {
  case TokenKind::Atom: os << quoteAtom(token.text); return;
  case TokenKind::Var: os << token.text; return;
  case TokenKind::Integer: printInteger(*token.integer, os); return;
  case TokenKind::Float: printFloat(token.real, os); return;
  case TokenKind::Char:
    os << '$';
    if (token.character == ' ')
      os << "\\s";
    else
      printEscaped(token.character, '\0', os);
    return;
  case TokenKind::String:
    os << '"';
    for (uint32_t c : token.string)
      printEscaped(c, '"', os);
    os << '"';
    return;
  case TokenKind::Dot: os << '.'; return;
  default: os << spelling(token.kind); return;
  }
}

std::string luciole::erlang::toString(const Token &token) {
  std::string text;
  llvm::raw_string_ostream os(text);
  print(token, os);
  return text;
}
