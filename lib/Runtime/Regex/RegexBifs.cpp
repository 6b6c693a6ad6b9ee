//===- RegexBifs.cpp - The BIFs of re(3) ----------------------------------===//

#include "Regex/Engine.h"
#include "luciole/Runtime/Bif.h"

using namespace luciole;

static bool isLinked(const regex::Engine *engine) { return engine != nullptr; }

Term luc_bif_re_compile_1(Process *p, Term text) {
  return luc_bif_re_compile_2(p, text, kNil);
}

Term luc_bif_re_compile_2(Process *p, Term text, Term options) {
  return isLinked(&luc_regex_engine)
             ? luc_regex_engine.compile(*p, text, options)
             : raiseBadarg(*p);
}

static Term run(Process &p, Term subject, Term expression, Term options,
                bool mayTrap) {
  return isLinked(&luc_regex_engine)
             ? luc_regex_engine.run(p, subject, expression, options, mayTrap)
             : raiseBadarg(p);
}

Term luc_bif_re_run_2(Process *p, Term subject, Term expression) {
  return run(*p, subject, expression, kNil, true);
}

Term luc_bif_re_run_3(Process *p, Term subject, Term expression, Term options) {
  return run(*p, subject, expression, options, true);
}

/// What re:grun/3 calls; it has the subject flat.
Term luc_bif_re_internal_run_4(Process *p, Term subject, Term expression,
                               Term options, Term) {
  return run(*p, subject, expression, options, false);
}

Term luc_bif_re_inspect_2(Process *p, Term expression, Term item) {
  return isLinked(&luc_regex_engine)
             ? luc_regex_engine.inspect(*p, expression, item)
             : raiseBadarg(*p);
}

Term luc_bif_re_version_0(Process *p) {
  return isLinked(&luc_regex_engine) ? luc_regex_engine.version(*p)
                                     : raiseBadarg(*p);
}
