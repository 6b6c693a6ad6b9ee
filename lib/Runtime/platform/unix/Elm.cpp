//===- Elm.cpp - Elm programs have no JavaScript host here -----------------===//

#include "luciole/Runtime/Bif.h"

using namespace luciole;

Term luc_bif_elm_js_tell_2(Process *p, Term, Term) {
  return raiseError(*p, am::notsup);
}
