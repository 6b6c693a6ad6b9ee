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


using namespace luciole;

static void print(const char *text) {
  writeOutput(kStandardError, text, std::strlen(text));
}

static void printAtom(Term atom) {
  writeOutput(kStandardError, atomName(atom), atomLength(atom));
}

static void printNumber(SWord number) {
  ByteBuffer text;
  text.putSmall(number);
  writeOutput(kStandardError, text.data(), text.size());
}

/// A simple form of a term: erl_error prints properly.
static void printTerm(Term term, int depth) {
  if (parts::kSmall && parts::display()) {
    ByteBuffer text;
    displayTerm(term, text);
    return writeOutput(kStandardError, text.data(), text.size());
  }
  if (isSmall(term)) {
    printNumber(smallValue(term));
  } else if (isAtom(term)) {
    printAtom(term);
  } else if (isTuple(term) && depth > 0) {
    print("{");
    for (Word i = 0; i < tupleArity(term); ++i) {
      if (i)
        print(",");
      printTerm(tupleElement(term, i), depth - 1);
    }
    print("}");
  } else if (isList(term) && depth > 0) {
    print("[");
    for (int i = 0; isCons(term) && i < 40; term = consTail(term), ++i) {
      if (i)
        print(",");
      printTerm(consHead(term), depth - 1);
    }
    print(isNil(term) ? "]" : "|...]");
  } else {
    print("...");
  }
}

/// "m:f/2" of a trace's entry.
static void printFunction(Term entry) {
  Term arity = tupleElement(entry, 2);
  printAtom(tupleElement(entry, 0));
  print(":");
  printAtom(tupleElement(entry, 1));
  print("/");
  printNumber(isSmall(arity) ? smallValue(arity) : listLength(arity));
}

/// " (FILE, line N)" of what stands behind it there: the file first.
static void printPlace(Term items) {
  if (!isCons(items) || tupleElement(consHead(items), 0) != am::file)
    return;
  print(" (");
  for (Term file = tupleElement(consHead(items), 1); isCons(file);
       file = consTail(file)) {
    const char text[] = {char(smallValue(consHead(file))), 0};
    print(text);
  }
  print(", line ");
  printNumber(smallValue(tupleElement(consHead(consTail(items)), 1)));
  print(")");
}

static void printPlainly(Process &process, Term trace) {
  print("exception ");
  printAtom(process.exceptionClass);
  print(": ");
  printTerm(process.exceptionReason, 4);
  const char *label = "\n  in function  ";
  for (; isCons(trace); trace = consTail(trace)) {
    print(label);
    printFunction(consHead(trace));
    printPlace(tupleElement(consHead(trace), 3));
    label = "\n  in call from ";
  }
  print("\n");
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
  print("the main process was ended by an exit signal: ");
  printTerm(p.exitReason, 4);
  print("\n");
  return 1;
}

//===----------------------------------------------------------------------===//
// Reports of processes
//===----------------------------------------------------------------------===//

void luciole::reportProcessError(Process &p) {
  if (logError(p, "Error in process ~p with exit value:~n~p~n",
                   makeList(p, {p.pid(), p.exitReason})))
    return;
  print("Error in process with exit value:\n");
  printTerm(p.exitReason, 4);
  print("\n");
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
