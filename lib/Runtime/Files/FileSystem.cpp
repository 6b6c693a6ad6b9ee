//===- FileSystem.cpp - prim_file: names, directories, attributes ---------===//

#include "Files/Files.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Numbers/Integers.h"
#include "platform/Files.h"

using namespace luciole;

static Term notSupported(Process &p) {
  return makeTuple(p, {am::error, am::enotsup});
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static Term typeAtom(platform::FileType type) {
  const Term atoms[] = {am::regular, am::directory, am::symlink, am::device,
                        am::other};
  return atoms[int(type)];
}

static Term accessAtom(const platform::FileInfo &info) {
  if (info.readable)
    return info.writable ? am::read_write : am::read;
  return info.writable ? am::write : am::none;
}

/// A #file_info{}, with times in seconds.
static Term makeInfo(Process &p, int64_t result,
                     const platform::FileInfo &info) {
  if (result < 0)
    return fileError(p, result);
  return makeTuple(
      p, {am::file_info, makeInteger(p, info.size), typeAtom(info.type),
          accessAtom(info), makeInteger(p, info.accessed),
          makeInteger(p, info.modified), makeInteger(p, info.changed),
          makeUnsigned(p, info.mode), makeUnsigned(p, info.links),
          makeUnsigned(p, info.majorDevice), makeUnsigned(p, info.minorDevice),
          makeUnsigned(p, info.inode), makeUnsigned(p, info.user),
          makeUnsigned(p, info.group)});
}

Term luc_bif_prim_file_read_info_nif_2(Process *p, Term name, Term follow) {
  NativePath path(name);
  if (!path || !isSmall(follow))
    return raiseBadarg(*p);
  platform::FileInfo info;
  int64_t result =
      platform::fileInfo(path.get(), smallValue(follow) != 0, info);
  return makeInfo(*p, result, info);
}

Term luc_bif_prim_file_read_handle_info_nif_1(Process *p, Term handle) {
  int file = fileDescriptor(handle);
  if (file == kNoFile)
    return raiseBadarg(*p);
  if (file == kClosed)
    return makeTuple(*p, {am::error, am::einval});
  platform::FileInfo info;
  int64_t result = platform::fileInfo(file, info);
  return makeInfo(*p, result, info);
}

Term luc_bif_prim_file_set_permissions_nif_2(Process *p, Term name, Term mode) {
  NativePath path(name);
  if (!path || !isSmall(mode))
    return raiseBadarg(*p);
  return fileResult(*p, platform::setPermissions(path.get(), smallValue(mode)));
}

Term luc_bif_prim_file_set_owner_nif_3(Process *p, Term name, Term user,
                                       Term group) {
  NativePath path(name);
  if (!path || !isSmall(user) || !isSmall(group))
    return raiseBadarg(*p);
  return fileResult(*p, platform::setOwner(path.get(), smallValue(user),
                                           smallValue(group)));
}

// The time of change can't be set.
Term luc_bif_prim_file_set_time_nif_4(Process *p, Term name, Term accessed,
                                      Term modified, Term changed) {
  NativePath path(name);
  if (!path || !isSmall(accessed) || !isSmall(modified) || !isSmall(changed))
    return raiseBadarg(*p);
  return fileResult(*p, platform::setTimes(path.get(), smallValue(accessed),
                                           smallValue(modified)));
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

using PathFunction = int64_t (*)(const char *);
using PathPairFunction = int64_t (*)(const char *, const char *);

static Term withPath(Process &p, Term name, PathFunction function) {
  NativePath path(name);
  return path ? fileResult(p, function(path.get())) : raiseBadarg(p);
}

static Term withPaths(Process &p, Term a, Term b, PathPairFunction function) {
  NativePath first(a), second(b);
  if (!first || !second)
    return raiseBadarg(p);
  return fileResult(p, function(first.get(), second.get()));
}

Term luc_bif_prim_file_make_dir_nif_1(Process *p, Term name) {
  return withPath(*p, name, platform::makeDirectory);
}
Term luc_bif_prim_file_del_dir_nif_1(Process *p, Term name) {
  return withPath(*p, name, platform::removeDirectory);
}
Term luc_bif_prim_file_del_file_nif_1(Process *p, Term name) {
  return withPath(*p, name, platform::removeFile);
}
Term luc_bif_prim_file_set_cwd_nif_1(Process *p, Term name) {
  return withPath(*p, name, platform::setCurrentDirectory);
}
Term luc_bif_prim_file_rename_nif_2(Process *p, Term from, Term to) {
  return withPaths(*p, from, to, platform::renameFile);
}
Term luc_bif_prim_file_make_hard_link_nif_2(Process *p, Term from, Term to) {
  return withPaths(*p, from, to, platform::makeLink);
}
Term luc_bif_prim_file_make_soft_link_nif_2(Process *p, Term from, Term to) {
  return withPaths(*p, from, to, platform::makeSymbolicLink);
}

/// {ok, Path}, or {error, Atom}.
static Term makePath(Process &p, const char *path, int64_t size) {
  return size < 0 ? fileError(p, size)
                  : makeOk(p, makeBinary(p, path, size_t(size)));
}

static constexpr size_t kMaxPath = 4096;

Term luc_bif_prim_file_read_link_nif_1(Process *p, Term name) {
  NativePath path(name);
  if (!path)
    return raiseBadarg(*p);
  char target[kMaxPath];
  return makePath(*p, target,
                  platform::readLink(path.get(), target, sizeof target));
}

Term luc_bif_prim_file_get_cwd_nif_0(Process *p) {
  char path[kMaxPath];
  return makePath(*p, path, platform::currentDirectory(path, sizeof path));
}

// Drives and short names are Windows's.
Term luc_bif_prim_file_get_device_cwd_nif_1(Process *p, Term) {
  return notSupported(*p);
}
Term luc_bif_prim_file_altname_nif_1(Process *p, Term name) {
  return NativePath(name) ? notSupported(*p) : raiseBadarg(*p);
}

Term luc_bif_prim_file_list_dir_nif_1(Process *p, Term name) {
  NativePath path(name);
  if (!path)
    return raiseBadarg(*p);
  struct Names {
    Process &p;
    Term list;
  } names{*p, kNil};
  int64_t result = platform::listDirectory(
      path.get(), &names, [](void *context, const char *name) {
        auto &names = *static_cast<Names *>(context);
        Term binary = makeBinary(names.p, name, strlen(name));
        names.list = makeCons(names.p, binary, names.list);
      });
  return result < 0 ? fileError(*p, result) : makeOk(*p, names.list);
}

//===----------------------------------------------------------------------===//
// Whole files
//===----------------------------------------------------------------------===//

/// Reads to the end; files of /proc say that they are empty.
static int64_t readAll(int file, ByteBuffer &bytes) {
  platform::FileInfo info;
  int64_t result = platform::fileInfo(file, info);
  if (result < 0)
    return result;
  size_t step = info.size > 0 ? size_t(info.size) + 1 : 1 << 16;
  for (;; step = 1 << 16) {
    int64_t got = platform::readFile(file, bytes.room(step), step);
    if (got < 0)
      return got;
    bytes.advance(size_t(got));
    if (size_t(got) < step)
      return 0;
  }
}

Term luc_bif_prim_file_read_file_nif_1(Process *p, Term name) {
  NativePath path(name);
  if (!path)
    return raiseBadarg(*p);
  int64_t file = platform::openFile(path.get(), platform::kOpenRead);
  if (file < 0)
    return fileError(*p, file);
  ByteBuffer bytes;
  int64_t result = readAll(int(file), bytes);
  platform::closeFile(int(file));
  return result < 0 ? fileError(*p, result) : makeOk(*p, bytes.take(*p));
}
