//===- Frames.h - Walking the frames of processes -----------------*- C++ -*-===//
//
// What an architecture's FrameWalk.h gives:
//
//   Frame                 false for none; `address`, which frameAt turns back
//                         into it; info(), file(), line()
//   forEachFrame          of a process that stands at a safepoint, from the
//                         innermost out: visit(frame, base), until it is false
//   preemptedPlace        where a process stands that was preempted, in no frame:
//                         Place {info, file, line}; info is null if it wasn't
//   forEachFrameAnywhere  the same for crash reports: visit(frame)
//   visitFrame            visit(Term *) for each term of a frame
//
//===----------------------------------------------------------------------===//

#ifndef LUCIOLE_LIB_RUNTIME_FRAMES_H
#define LUCIOLE_LIB_RUNTIME_FRAMES_H

#ifdef LUCIOLE_EXPLICIT_FRAMES
#include "arch/frames/FrameWalk.h"
#else
#include "arch/x86_64/FrameWalk.h"
#endif

namespace luciole {

/// Before anything of the rest.
void buildFrameTable();

} // namespace luciole

#endif // LUCIOLE_LIB_RUNTIME_FRAMES_H
