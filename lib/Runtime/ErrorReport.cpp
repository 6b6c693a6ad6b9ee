//===- ErrorReport.cpp - What an uncaught exception prints -----------------===//
//
// The text is erl_error's, which the driver links into every program that can
// fail; without it there is a plain form.
//
//===----------------------------------------------------------------------===//

#include "ErrorReport.h"
#include "CompiledCode.h"
#include "Output.h"
#include "StackTrace.h"
#include "SystemLogger.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/ByteBuffer.h"
#include "luciole/Runtime/Display.h"
#include "luciole/Runtime/Entries.h"
#include "luciole/Runtime/Utf8.h"

using namespace luciole;

static void putAtom(ByteBuffer &out, Term atom) {
  out.put(atomName(atom), atomLength(atom));
}

/// A simple form of a term: erl_error prints properly.
static void putTerm(ByteBuffer &out, Term term, int depth) {
  if (parts::kSmall && parts::display())
    return displayTerm(term, out);
  if (isSmall(term)) {
    out.putSmall(smallValue(term));
  } else if (isAtom(term)) {
    putAtom(out, term);
  } else if (isTuple(term) && depth > 0) {
    out.put('{');
    for (Word i = 0; i < tupleArity(term); ++i) {
      if (i)
        out.put(',');
      putTerm(out, tupleElement(term, i), depth - 1);
    }
    out.put('}');
  } else if (isList(term) && depth > 0) {
    out.put('[');
    for (int i = 0; isCons(term) && i < 40; term = consTail(term), ++i) {
      if (i)
        out.put(',');
      putTerm(out, consHead(term), depth - 1);
    }
    out.put(isNil(term) ? "]" : "|...]");
  } else {
    out.put("...");
  }
}

/// "m:f/2" of a trace's entry.
static void putFunction(ByteBuffer &out, Term entry) {
  Term arity = tupleElement(entry, 2);
  putAtom(out, tupleElement(entry, 0));
  out.put(':');
  putAtom(out, tupleElement(entry, 1));
  out.put('/');
  out.putSmall(isSmall(arity) ? smallValue(arity) : listLength(arity));
}

/// " (FILE, line N)" of what stands behind it there: the file first.
static void putPlace(ByteBuffer &out, Term items) {
  if (!isCons(items) || tupleElement(consHead(items), 0) != am::file)
    return;
  out.put(" (");
  for (Term file = tupleElement(consHead(items), 1); isCons(file);
       file = consTail(file))
    out.advance(encodeUtf8(out.room(4), uint32_t(smallValue(consHead(file)))));
  out.put(", line ");
  out.putSmall(smallValue(tupleElement(consHead(consTail(items)), 1)));
  out.put(')');
}

static void print(const char *text) {
  writeOutput(kStandardError, text, std::strlen(text));
}

static void printLine(const char *label, Term term) {
  ByteBuffer out;
  out.put(label);
  putTerm(out, term, 4);
  out.put('\n');
  writeOutput(kStandardError, out.data(), out.size());
}

static void printPlainly(Process &process, Term trace) {
  ByteBuffer out;
  out.put("exception ");
  putAtom(out, process.exceptionClass);
  out.put(": ");
  putTerm(out, process.exceptionReason, 4);
  const char *label = "\n  in function  ";
  for (; isCons(trace); trace = consTail(trace)) {
    out.put(label);
    putFunction(out, consHead(trace));
    putPlace(out, tupleElement(consHead(trace), 3));
    label = "\n  in call from ";
  }
  out.put('\n');
  writeOutput(kStandardError, out.data(), out.size());
}

/// erl_error:format_exception/3, where it is linked.
ERLANG_FUNCTION(formatException, FormatException,
                "erl_error:format_exception/3", 3)

/// Its text, or kNone.
static Term format(Process &process, Term trace) {
  if (!formatException())
    return kNone;
  Term args[kNumRegisterArgs] = {process.exceptionClass,
                                 process.exceptionReason, trace};
  return callCompiled(process, formatException(), 3, args);
}

int luciole::reportUncaught(Process &process) {
  Term trace = buildStackTrace(process);
  if (!parts::reports()) {
    printPlainly(process, trace);
    return 1;
  }
  process.registers[0] = trace;
  process.registers[1] = process.exceptionClass;
  process.registers[2] = process.exceptionReason;
  Term text = format(process, trace);
  if (!text || !writeChardata(kStandardError, text, Encoding::Unicode,
                              Encoding::Unicode)) {
    process.exceptionClass = process.registers[1];
    process.exceptionReason = process.registers[2];
    printPlainly(process, process.registers[0]);
    return 1;
  }
  print("\n");
  return 1;
}

int luciole::reportKilled(Process &p) {
  printLine("the main process was ended by an exit signal: ", p.exitReason);
  return 1;
}

//===----------------------------------------------------------------------===//
// Reports of processes
//===----------------------------------------------------------------------===//

void luciole::reportProcessError(Process &p) {
  if (logError(p, "Error in process ~p with exit value:~n~p~n",
                   makeList(p, {p.pid(), p.exitReason})))
    return;
  printLine("Error in process with exit value:\n", p.exitReason);
}

void luciole::reportMaxHeap(Process &p, size_t words) {
  static const char format[] =
      "     Process:          ~p~n     Context:          maximum heap size "
      "reached~n     Max Heap Size:    ~w~n     Total Heap Size:  ~w~n";
  if (!logError(p, format,
                    makeList(p, {p.pid(), makeSmall(SWord(p.maxHeap.words)),
                                 makeSmall(SWord(words))})))
    print("a process has reached its maximum heap size\n");
}
