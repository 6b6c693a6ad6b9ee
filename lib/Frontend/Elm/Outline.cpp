//===- Outline.cpp - Reading elm.json -------------------------------------===//

#include "Outline.h"
#include "luciole/Frontend/Elm/Diagnostics.h"
#include "luciole/Frontend/Elm/Program.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace luciole::elm;

namespace {
class Reader {
public:
  Reader(llvm::StringRef path, Diagnostics &diagnostics)
      : path(path), diagnostics(diagnostics) {}
  std::optional<Outline> read();
  bool requireCore();

private:
  llvm::StringRef path;
  Diagnostics &diagnostics;
  Outline outline;

  bool fail(llvm::StringRef title, const llvm::Twine &text,
            llvm::StringRef example = "");
  bool missing(llvm::StringRef field, llvm::StringRef example);
  bool application(const llvm::json::Object &json);
  bool package(const llvm::json::Object &json);
  bool elmVersion(const llvm::json::Object &json);
  bool sourceDirectories(const llvm::json::Object &json);
  bool dependencies(const llvm::json::Object *json, llvm::StringRef field,
                    std::map<std::string, std::string> &result);
  bool exposed(const llvm::json::Value *json);
};
} // namespace

bool Reader::fail(llvm::StringRef title, const llvm::Twine &text,
                  llvm::StringRef example) {
  Report &report = diagnostics.error(title, nullptr, {});
  report.path = path.str();
  report.text(text);
  if (!example.empty())
    report.text("It looks like this:").block(example);
  return false;
}

bool Reader::missing(llvm::StringRef field, llvm::StringRef example) {
  return fail("MISSING FIELD",
              "This elm.json has no field \"" + field +
                  "\", or it is not what it should be.",
              example);
}

std::optional<Outline> Reader::read() {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    fail("UNREADABLE elm.json", "I can not read this file: " +
                                    llvm::Twine(buffer.getError().message()));
    return std::nullopt;
  }
  llvm::Expected<llvm::json::Value> json =
      llvm::json::parse((*buffer)->getBuffer());
  if (!json) {
    fail("BAD JSON",
         "This elm.json is not valid JSON: " + toString(json.takeError()));
    return std::nullopt;
  }
  const llvm::json::Object *object = json->getAsObject();
  std::optional<llvm::StringRef> type;
  if (object)
    type = object->getString("type");
  bool good = type == "application" ? application(*object)
              : type == "package"
                  ? package(*object)
                  : missing("type", "\"type\": \"application\"");
  if (!good)
    return std::nullopt;
  return outline;
}

bool Reader::elmVersion(const llvm::json::Object &json) {
  auto version = json.getString("elm-version");
  if (!version)
    return missing("elm-version", "\"elm-version\": \"0.19.1\"");
  if (*version == "0.19.1" || *version == "0.19.0")
    return true;
  return fail("ELM VERSION MISMATCH", "This project is for Elm " + *version +
                                          ", but this compiler is for 0.19.1.");
}

bool Reader::sourceDirectories(const llvm::json::Object &json) {
  const llvm::json::Array *list = json.getArray("source-directories");
  const char *example = "\"source-directories\": [ \"src\" ]";
  if (!list || list->empty())
    return missing("source-directories", example);
  for (const llvm::json::Value &entry : *list) {
    auto name = entry.getAsString();
    if (!name)
      return missing("source-directories", example);
    llvm::SmallString<128> folder(*name);
    if (!llvm::sys::path::is_absolute(folder)) {
      folder = llvm::sys::path::parent_path(path);
      llvm::sys::path::append(folder, *name);
    }
    llvm::sys::path::remove_dots(folder);
    if (!llvm::sys::fs::is_directory(folder))
      return fail("MISSING SOURCE DIRECTORY",
                  "There is no folder `" + *name +
                      "`, which \"source-directories\" names. It is looked for "
                      "beside this elm.json.");
    outline.sourceDirectories.push_back(folder.str().str());
  }
  return true;
}

bool Reader::dependencies(const llvm::json::Object *json, llvm::StringRef field,
                          std::map<std::string, std::string> &result) {
  const llvm::json::Object *entries = json ? json->getObject(field) : nullptr;
  if (!entries)
    return missing(field, "\"dependencies\": {\n"
                          "    \"direct\": { \"elm/core\": \"1.0.5\" },\n"
                          "    \"indirect\": {}\n}");
  for (const auto &[name, value] : *entries) {
    auto version = value.getAsString();
    if (!version)
      return fail("INVALID VERSION",
                  "The version of `" + llvm::Twine(name.str()) +
                      "` should be a string.",
                  "\"elm/core\": \"1.0.5\"");
    result[name.str()] = version->str();
  }
  return true;
}

bool Reader::application(const llvm::json::Object &json) {
  const llvm::json::Object *lists = json.getObject("dependencies");
  return elmVersion(json) && sourceDirectories(json) &&
         dependencies(lists, "direct", outline.direct) &&
         dependencies(lists, "indirect", outline.indirect);
}

/// A list, or an object of lists under headings.
bool Reader::exposed(const llvm::json::Value *json) {
  if (!json)
    return missing("exposed-modules", "\"exposed-modules\": [ \"Main\" ]");
  if (auto name = json->getAsString())
    outline.exposed.insert(name->str());
  if (const llvm::json::Array *list = json->getAsArray())
    for (const llvm::json::Value &entry : *list)
      exposed(&entry);
  if (const llvm::json::Object *headings = json->getAsObject())
    for (const auto &entry : *headings)
      exposed(&entry.second);
  return true;
}

bool Reader::package(const llvm::json::Object &json) {
  outline.isPackage = true;
  auto name = json.getString("name");
  if (!name)
    return missing("name", "\"name\": \"author/package\"");
  outline.name = name->str();
  return exposed(json.get("exposed-modules")) &&
         dependencies(&json, "dependencies", outline.direct);
}

bool luciole::elm::isPackageOutline(llvm::StringRef path) {
  Diagnostics unread;
  std::optional<Outline> outline = readOutline(path, unread);
  return outline && outline->isPackage;
}

/// Every project depends on elm/core.
bool Reader::requireCore() {
  if (outline.direct.count("elm/core") || outline.name == "elm/core")
    return true;
  return fail("MISSING DEPENDENCY",
              llvm::Twine("Every ") +
                  (outline.isPackage ? "package" : "application") +
                  " depends on elm/core, but it is not among the direct "
                  "dependencies.",
              outline.isPackage ? "\"elm/core\": \"1.0.0 <= v < 2.0.0\""
                                : "\"elm/core\": \"1.0.5\"");
}

std::optional<Outline>
luciole::elm::readProjectOutline(llvm::StringRef path,
                                 Diagnostics &diagnostics) {
  Reader reader(path, diagnostics);
  auto outline = reader.read();
  return outline && reader.requireCore() ? outline : std::nullopt;
}

std::optional<Outline> luciole::elm::readOutline(llvm::StringRef path,
                                                 Diagnostics &diagnostics) {
  return Reader(path, diagnostics).read();
}
