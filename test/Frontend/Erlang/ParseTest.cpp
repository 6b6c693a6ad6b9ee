//===- ParseTest.cpp - A main that shows what the front end sees ----------===//
//
// luciole-parse-test [--dump-tokens|--dump-ast] [--brief] [--no-lint]
//                    [--no-warnings] [--time] [-I dir] [-D name[=value]]
//                    [--option term] file.erl…
// Exit code 1 if there was an error.
//
//===----------------------------------------------------------------------===//

#include "luciole/Frontend/Erlang/Parse.h"
#include "luciole/Frontend/Erlang/Preprocessor.h"
#include <chrono>

using namespace luciole::erlang;

namespace {
struct Settings {
  ParseOptions options;
  bool tokens = false, ast = false, brief = false, time = false;
  std::vector<std::string> files;
};
} // namespace

static void addDefine(Settings &settings, llvm::StringRef text) {
  auto [name, value] = text.split('=');
  settings.options.defines.emplace_back(name.str(), value.str());
}

static Settings parseArguments(int argc, char **argv) {
  Settings s;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef arg = argv[i];
    bool more = i + 1 < argc;
    if (arg == "--dump-tokens") s.tokens = true;
    else if (arg == "--dump-ast") s.ast = true;
    else if (arg == "--brief") s.brief = true;
    else if (arg == "--time") s.time = true;
    else if (arg == "--no-lint") s.options.lint = false;
    else if (arg == "--no-warnings") s.options.warnings = false;
    else if (arg == "--option" && more) s.options.compileOptions.push_back(argv[++i]);
    else if (arg == "-I" && more) s.options.includePaths.push_back(argv[++i]);
    else if (arg == "-D" && more) addDefine(s, argv[++i]);
    else s.files.push_back(arg.str());
  }
  return s;
}

static void dumpTokens(llvm::StringRef file, const Settings &settings,
                       DiagnosticEngine &diags) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return;
  ModuleAST module;
  Preprocessor preprocessor(module, diags, settings.options);
  preprocessor.enterMain(diags.sources().addBuffer(std::move(*buffer)));
  Preprocessor::Tokens form;
  while (preprocessor.nextForm(form)) {
    for (const Token &token : form) {
      llvm::outs() << token.loc.line << ':' << token.loc.column << ' ';
      if (token.isKeyword())
        llvm::outs() << "keyword";
      else if (token.kind < TokenKind::Dot)
        llvm::outs() << spelling(token.kind);
      else
        llvm::outs() << "punctuation";
      llvm::outs() << ' ';
      print(token, llvm::outs());
      llvm::outs() << '\n';
    }
  }
}

static bool run(llvm::StringRef file, const Settings &settings) {
  DiagnosticEngine diags;
  auto start = std::chrono::steady_clock::now();
  if (settings.tokens) {
    dumpTokens(file, settings, diags);
  } else {
    auto module = parseErlangFile(file, settings.options, diags);
    if (settings.ast && module)
      dump(*module, llvm::outs());
  }
  if (settings.time) {
    std::chrono::duration<double, std::milli> ms =
        std::chrono::steady_clock::now() - start;
    llvm::errs() << file << ": " << ms.count() << " ms\n";
  }
  llvm::outs().flush();
  if (settings.brief)
    diags.printBrief(llvm::errs());
  else
    diags.print(llvm::errs(), llvm::errs().has_colors());
  return !diags.hasErrors();
}

int main(int argc, char **argv) {
  Settings settings = parseArguments(argc, argv);
  bool fine = !settings.files.empty();
  for (const std::string &file : settings.files)
    fine &= run(file, settings);
  return fine ? 0 : 1;
}
