//===- UndefinedCalls.cpp - Calls of functions that do not exist ------------===//
//
// What OTP's error_handler does in a closed world: `$handle_undefined_function`
// of the module is asked, if it has one. A process may have another handler,
// whose undefined_function/3 or undefined_lambda/3 is called in place of the
// function. The arguments are in process.args.
//
//===----------------------------------------------------------------------===//

#include "ExportTable.h"
#include "Funs.h"
#include "Processes/Relations.h"
#include "luciole/Runtime/Bif.h"
#include "luciole/Runtime/Exports.h"

using namespace luciole;

/// Of the process, if it has one of its own with such a function; or kNone.
static Term handlerWith(Process &p, Term function) {
  Term handler = flagsOf(p).errorHandler;
  bool isUsed =
      handler != am::error_handler && findCode(handler, function, 3);
  return isUsed ? handler : Term(kNone);
}

static Term raiseUndefined(Process &p, Term module, Term function, Term args) {
  raiseError(p, am::undef);
  p.exception.topModule = module;
  p.exception.topFunction = function;
  p.exception.topArgs = args;
  return kNone;
}

static Term callUndefined(Process &p, const UndefinedCall &call) {
  Term args = makeList(p, p.args, call.arity);
  if (Term handler = handlerWith(p, am::undefined_function))
    return trap(p, handler, am::undefined_function,
                {call.module, call.function, args});
  if (findCode(call.module, am::handle_undefined_function, 2))
    return trap(p, call.module, am::handle_undefined_function,
                {call.function, args});
  return raiseUndefined(p, call.module, call.function, args);
}

extern "C" Term luc_call_undefined_function(Process *p) {
  return callUndefined(*p, p->undefinedCall());
}

/// Of a fun that has no code, which is the last of the arguments.
extern "C" Term luc_call_undefined(Process *p, SWord arity) {
  Term fun = p->args[arity];
  const FunInfo *info = funInfo(fun);
  if (info->isExternal)
    return callUndefined(*p, {info->module, info->name, Word(arity)});
  if (isLoadedModule(info->module))
    return raiseErrorPair(*p, am::badfun, fun);
  Term args = makeList(*p, p->args, Word(arity));
  if (Term handler = handlerWith(*p, am::undefined_lambda))
    return trap(*p, handler, am::undefined_lambda, {info->module, fun, args});
  return raiseUndefined(*p, fun, kNone, args);
}
