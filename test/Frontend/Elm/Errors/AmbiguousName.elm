-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module AmbiguousName exposing (..)

import Dict as Collection exposing (..)
import Set as Collection exposing (..)


a list =
    map identity list


b =
    Collection.empty


-- CHECK:-- AMBIGUOUS NAME -------------------------------------------- AmbiguousName.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`map` can mean several things here:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     map identity list
-- CHECK-NEXT:       ^^^
-- CHECK-NEXT:It is the name of these variables:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Dict.map
-- CHECK-NEXT:    Set.map
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- AMBIGUOUS NAME -------------------------------------------- AmbiguousName.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`Collection.empty` can mean several things here:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     Collection.empty
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:It is the name of these variables:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Dict.empty
-- CHECK-NEXT:    Set.empty
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Write the module in front of the name, or change the imports, so that I
-- CHECK-NEXT:know which one you want.
-- CHECK-NOT:{{.+}}
