//===- JavaScript.cpp - There is no JavaScript here
//-------------------------===//

#include "luciole/Runtime/Bif.h"

using namespace luciole;

Term luc_bif_luciole_js_perform_2(Process *p, Term, Term) {
  return raiseError(*p, am::notsup);
}
