//===- Preprocessor.cpp - Files and the loop over forms -------------------===//
//
// Directives are in Directives.cpp, macros in Macros.cpp.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Erlang/Preprocessor.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <algorithm>

using namespace luciole::erlang;
namespace path = llvm::sys::path;

/// As many levels as epp allows.
static constexpr size_t kMaxIncludes = 8;

Preprocessor::Preprocessor(ModuleAST &module, DiagnosticEngine &diags,
                           const ParseOptions &options)
    : module(module), diags(diags), options(options),
      maybeEnabled(options.maybeExpr) {}

Preprocessor::~Preprocessor() = default;

void Preprocessor::enterMain(uint32_t buffer) {
  llvm::StringRef name = diags.sources().bufferName(buffer);
  mainDirectory = path::parent_path(name).str();
  // The presumed name of the main file is file index 0.
  diags.sources().fileIndex(options.fileName.empty() ? name
                                                     : options.fileName);
  enterFile(buffer, name);
  predefine();
  defineFromOptions();
}

void Preprocessor::enterFile(uint32_t buffer, llvm::StringRef name) {
  llvm::StringRef presumed =
      files.empty() && !options.fileName.empty() ? options.fileName : name;
  uint32_t index = diags.sources().fileIndex(presumed);
  File file;
  file.lexer = std::make_unique<Lexer>(buffer, index, module, diags);
  file.lexer->setMaybeKeywords(maybeEnabled);
  file.directory = path::parent_path(name).str();
  files.push_back(std::move(file));
}

void Preprocessor::leaveFile() {
  File &file = files.back();
  for (const Conditional &open : file.conditionals)
    diags.error(open.loc, "this -" + open.name + " has no -endif")
        .withHint("write -endif. where the conditional part ends");
  if (files.size() == 1)
    mainEnd = file.lexer->here();
  files.pop_back();
  if (!files.empty())
    files.back().lexer->setMaybeKeywords(maybeEnabled);
}

bool Preprocessor::nextForm(Tokens &out) {
  Tokens form;
  while (!files.empty()) {
    form.clear();
    bool bad = false;
    Lexer &lexer = *files.back().lexer;
    lexer.setSilent(skipping());
    if (!lexer.nextForm(form, bad)) {
      leaveFile();
      continue;
    }
    if (directive(form, bad) || bad)
      continue;
    out.clear();
    if (!expand(form, out))
      continue;
    noteModule(out);
    return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Finding files
//===----------------------------------------------------------------------===//

static bool isFile(const llvm::Twine &name) {
  return llvm::sys::fs::is_regular_file(name);
}

bool Preprocessor::findInclude(llvm::StringRef name, std::string &found) const {
  auto tryIn = [&](llvm::StringRef directory) {
    llvm::SmallString<128> candidate(directory);
    path::append(candidate, name);
    if (!isFile(candidate))
      return false;
    found = candidate.str().str();
    return true;
  };
  if (path::is_absolute(name))
    return tryIn("");
  if (tryIn(files.back().directory) || tryIn(mainDirectory))
    return true;
  return llvm::any_of(options.includePaths, tryIn);
}

/// Compares "4.2.1" with "4.10": numbers by value.
static bool versionLess(llvm::StringRef a, llvm::StringRef b) {
  while (!a.empty() && !b.empty()) {
    auto [headA, restA] = a.split('.');
    auto [headB, restB] = b.split('.');
    unsigned x = 0, y = 0;
    headA.getAsInteger(10, x);
    headB.getAsInteger(10, y);
    if (x != y)
      return x < y;
    a = restA;
    b = restB;
  }
  return a.empty() && !b.empty();
}

/// "app/include/x.hrl" is in the newest `app-VERSION` of a library path.
bool Preprocessor::findLibrary(llvm::StringRef name, std::string &found) const {
  auto [app, rest] = name.split('/');
  if (app.empty() || rest.empty())
    return false;
  for (const std::string &library : options.libraryPaths) {
    std::string best, bestVersion;
    std::error_code error;
    for (llvm::sys::fs::directory_iterator it(library, error), stop;
         it != stop && !error; it.increment(error)) {
      llvm::StringRef directory = path::filename(it->path());
      if (!directory.consume_front(app))
        continue;
      if (!directory.empty() && !directory.consume_front("-"))
        continue;
      if (best.empty() || versionLess(bestVersion, directory)) {
        best = it->path();
        bestVersion = directory.str();
      }
    }
    if (best.empty())
      continue;
    llvm::SmallString<128> candidate(best);
    path::append(candidate, rest);
    if (isFile(candidate)) {
      found = candidate.str().str();
      return true;
    }
  }
  return false;
}

/// `$VAR/rest` begins with the value of an environment variable.
static std::string expandVariable(llvm::StringRef name) {
  if (!name.starts_with("$"))
    return name.str();
  auto [variable, rest] = name.drop_front().split('/');
  const char *value = std::getenv(variable.str().c_str());
  if (!value)
    return name.str();
  llvm::SmallString<128> joined(value);
  path::append(joined, rest);
  return joined.str().str();
}

static std::string toUtf8(llvm::ArrayRef<Token> strings) {
  std::string text;
  for (const Token &token : strings)
    for (uint32_t c : token.string)
      if (c < 0x80) {
        text += char(c);
      } else {
        Token one;
        one.kind = TokenKind::String;
        uint32_t point[] = {c};
        one.string = point;
        std::string quoted = toString(one);
        text += quoted.substr(1, quoted.size() - 2);
      }
  return text;
}

void Preprocessor::include(llvm::ArrayRef<Token> form, bool isLib) {
  size_t at = 3;
  while (at < form.size() && form[at].is(TokenKind::String))
    ++at;
  if (form.size() < 4 || !form[2].is(TokenKind::LParen) || at == 3 ||
      at + 1 >= form.size() || !form[at].is(TokenKind::RParen) ||
      !form[at + 1].is(TokenKind::Dot))
    return badDirective(form, form.size() > 2 && form[2].is(TokenKind::LParen)
                                  ? at : 2,
                        isLib ? "-include_lib(\"app/include/file.hrl\")."
                              : "-include(\"file.hrl\").");
  std::string name = expandVariable(toUtf8(form.slice(3, at - 3)));
  SourceLoc loc = form[3].loc;
  if (files.size() > kMaxIncludes) {
    diags.error(loc, "too many files include one another")
        .withHint("is this file including itself?");
    return;
  }
  std::string found;
  if (!findInclude(name, found) && !(isLib && findLibrary(name, found))) {
    diags
        .error(loc, llvm::Twine("can't find the include ") +
                        (isLib ? "lib" : "file") + " \"" + name + "\"")
        .withHint("its directory can be given with -I");
    return;
  }
  auto buffer = llvm::MemoryBuffer::getFile(found);
  if (!buffer) {
    diags.error(loc, "can't read the file: " + buffer.getError().message())
        .withHint("it is " + found);
    return;
  }
  uint32_t id = diags.sources().addBuffer(std::move(*buffer));
  enterFile(id, found);
}
