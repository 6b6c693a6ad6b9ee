//===- LaterBifs.cpp - BIFs on binaries that are not there yet ------------===//

#include "luciole/Runtime/Bif.h"

using namespace luciole;

static Term noRegex(Process *p) {
  return raiseUnsupported(*p, "regular expressions (re)");
}

Term luc_bif_re_version_0(Process *p) { return noRegex(p); }
Term luc_bif_re_compile_1(Process *p, Term) { return noRegex(p); }
Term luc_bif_re_compile_2(Process *p, Term, Term) { return noRegex(p); }
Term luc_bif_re_inspect_2(Process *p, Term, Term) { return noRegex(p); }
Term luc_bif_re_run_2(Process *p, Term, Term) { return noRegex(p); }
Term luc_bif_re_run_3(Process *p, Term, Term, Term) { return noRegex(p); }
Term luc_bif_re_internal_run_4(Process *p, Term, Term, Term, Term) {
  return noRegex(p);
}
