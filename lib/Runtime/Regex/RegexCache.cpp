//===- RegexCache.cpp - Compiled expressions by their keys ----------------===//
//
// The cache holds one reference to each of its expressions, a run another, so
// that an expression may be thrown out while it runs. The lock is held for a
// few instructions, never while compiling or matching.
//
//===----------------------------------------------------------------------===//

#include "Regex/Regex.h"
#include "luciole/Runtime/Exceptions.h"

#include <atomic>
#include <new>

using namespace luciole;
using namespace luciole::regex;

class regex::Regex {
public:
  std::atomic<uint32_t> refs;
  pcre2_code *code;
  uint32_t hash;
  size_t keySize;
  uint8_t key[];
};

static constexpr size_t kCacheSize = 256; // a power of two
static constexpr char kMagic[4] = {'L', 'R', 'E', '1'};

static Regex *cache[kCacheSize];
static std::atomic_flag cacheLock = ATOMIC_FLAG_INIT;

namespace {
struct Locked {
  Locked() {
    while (cacheLock.test_and_set(std::memory_order_acquire)) {
    }
  }
  ~Locked() { cacheLock.clear(std::memory_order_release); }
};
} // namespace

void regex::retain(Regex *regex) { regex->refs.fetch_add(1); }

void regex::release(Regex *regex) {
  if (regex->refs.fetch_sub(1) != 1)
    return;
  pcre2_code_free(regex->code);
  free(regex);
}

const pcre2_code *RegexRef::code() const { return regex->code; }

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

void regex::makeKey(const Options &options, const uint8_t *text, size_t size,
                    ByteBuffer &key) {
  key.put(kMagic, sizeof(kMagic));
  key.putBig(options.compile, 4);
  key.put(options.newline ? options.newline : uint8_t(PCRE2_NEWLINE_LF));
  key.put(options.bsr ? options.bsr : uint8_t(PCRE2_BSR_UNICODE));
  key.put(text, size);
}

void regex::changeKey(const Options &options, ByteBuffer &key) {
  if (options.newline)
    key.data()[8] = options.newline;
  if (options.bsr)
    key.data()[9] = options.bsr;
}

bool regex::isKey(const uint8_t *key, size_t size) {
  return size >= kKeyHeaderBytes && memcmp(key, kMagic, sizeof(kMagic)) == 0;
}

//===----------------------------------------------------------------------===//
// Compiling
//===----------------------------------------------------------------------===//

static constexpr uint32_t kMayCompileWith =
    PCRE2_UTF | PCRE2_CASELESS | PCRE2_DOLLAR_ENDONLY | PCRE2_DOTALL |
    PCRE2_EXTENDED | PCRE2_FIRSTLINE | PCRE2_MULTILINE | PCRE2_NO_AUTO_CAPTURE |
    PCRE2_DUPNAMES | PCRE2_UNGREEDY | PCRE2_NO_START_OPTIMIZE | PCRE2_UCP |
    PCRE2_NEVER_UTF | PCRE2_ANCHORED;

/// As deep as OTP's PCRE goes.
static constexpr uint32_t kMaxNesting = 800;

namespace {
/// One expression on its way through PCRE2. What PCRE 8 accepts and PCRE2 does
/// not is written differently and tried again.
class Compilation {
public:
  Compilation(const uint8_t *key, size_t size);
  ~Compilation() { pcre2_compile_context_free(context); }
  pcre2_code *run(CompileError &error);

private:
  pcre2_code *compile();
  bool repair();
  void removeAt(size_t at);

  pcre2_compile_context *context;
  uint32_t options;
  uint32_t extra = PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK;
  ByteBuffer text;
  int code = 0;
  size_t position = 0;
  ptrdiff_t inserted = 0; ///< characters that were added, less those removed
};
} // namespace

Compilation::Compilation(const uint8_t *key, size_t size)
    : context(pcre2_compile_context_create(nullptr)) {
  if (!context)
    fatalMemory("a regular expression");
  options = uint32_t(key[4]) << 24 | key[5] << 16 | key[6] << 8 | key[7];
  pcre2_set_character_tables(context, latin1Tables());
  pcre2_set_newline(context, key[8]);
  pcre2_set_bsr(context, key[9]);
  pcre2_set_parens_nest_limit(context, kMaxNesting);
  text.put(key + kKeyHeaderBytes, size - kKeyHeaderBytes);
  // PCRE2 10.42 looks for what may start with \w in the map of another class
  // where characters beyond ASCII take several bytes.
  if ((options & (PCRE2_UTF | PCRE2_UCP)) == PCRE2_UTF &&
      memmem(text.data(), text.size(), "\\w", 2))
    options |= PCRE2_NO_START_OPTIMIZE;
}

pcre2_code *Compilation::compile() {
  pcre2_set_compile_extra_options(context, extra);
  return pcre2_compile(text.data(), text.size(), options & kMayCompileWith,
                       &code, &position, context);
}

void Compilation::removeAt(size_t at) {
  uint8_t *bytes = text.data();
  memmove(bytes + at, bytes + at + 1, text.size() - at - 1);
  text.advance(size_t(-1));
  --inserted;
}

bool Compilation::repair() {
  // Unknown escapes stand for what is escaped.
  if (code == PCRE2_ERROR_UNKNOWN_ESCAPE &&
      !(extra & PCRE2_EXTRA_BAD_ESCAPE_IS_LITERAL)) {
    extra |= PCRE2_EXTRA_BAD_ESCAPE_IS_LITERAL;
    return true;
  }
  // \R, \X and \B in a class too.
  if (code == PCRE2_ERROR_ESCAPE_INVALID_IN_CLASS && position > 0 &&
      text.data()[position - 1] == '\\') {
    removeAt(position - 1);
    return true;
  }
  // A hyphen between a class and a character stands for itself: [\w-.]
  if (code != PCRE2_ERROR_CLASS_INVALID_RANGE || position >= text.size() ||
      text.data()[position] != '-')
    return false;
  text.put('\\');
  uint8_t *bytes = text.data();
  memmove(bytes + position + 1, bytes + position, text.size() - position - 1);
  bytes[position] = '\\';
  ++inserted;
  return true;
}

pcre2_code *Compilation::run(CompileError &error) {
  pcre2_code *result = compile();
  while (!result && repair())
    result = compile();
  if (!result) {
    error = translateError(code, position, text.data(), text.size());
    ptrdiff_t written = ptrdiff_t(error.position) - inserted;
    error.position = written < 0 ? 0 : size_t(written);
  }
  return result;
}

static Regex *makeRegex(pcre2_code *code, const uint8_t *key, size_t size,
                        uint32_t hash) {
  auto *regex = static_cast<Regex *>(malloc(sizeof(Regex) + size));
  if (!regex)
    fatalMemory("a regular expression");
  new (&regex->refs) std::atomic<uint32_t>(2); // the cache's, the caller's
  regex->code = code;
  regex->hash = hash;
  regex->keySize = size;
  memcpy(regex->key, key, size);
  return regex;
}

Regex *regex::findRegex(const uint8_t *key, size_t size, CompileError &error) {
  uint32_t hash = atomHash(reinterpret_cast<const char *>(key), size);
  Regex *&slot = cache[(hash ^ hash >> 16) & (kCacheSize - 1)];
  {
    Locked lock;
    Regex *known = slot;
    if (known && known->hash == hash && known->keySize == size &&
        memcmp(known->key, key, size) == 0) {
      retain(known);
      return known;
    }
  }
  pcre2_code *code = Compilation(key, size).run(error);
  if (!code)
    return nullptr;
  Regex *made = makeRegex(code, key, size, hash), *old;
  {
    Locked lock;
    old = slot;
    slot = made;
  }
  if (old)
    release(old);
  return made;
}

//===----------------------------------------------------------------------===//
// What is known of an expression
//===----------------------------------------------------------------------===//

uint32_t regex::patternInfo(const pcre2_code *code, uint32_t what) {
  uint32_t value = 0;
  pcre2_pattern_info(code, what, &value);
  return value;
}

bool regex::mayMatchCrlf(const pcre2_code *code) {
  uint32_t newline = patternInfo(code, PCRE2_INFO_NEWLINE);
  return newline == PCRE2_NEWLINE_CRLF || newline == PCRE2_NEWLINE_ANY ||
         newline == PCRE2_NEWLINE_ANYCRLF;
}

NameEntry regex::nameEntry(const pcre2_code *code, uint32_t index) {
  PCRE2_SPTR table = nullptr;
  pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
  PCRE2_SPTR entry =
      table + index * patternInfo(code, PCRE2_INFO_NAMEENTRYSIZE);
  return {unsigned(entry[0] << 8 | entry[1]),
          reinterpret_cast<const char *>(entry + 2)};
}
