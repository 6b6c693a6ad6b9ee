-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module UnknownValue exposing (..)

import Dict


greet nmae =
    "hi " ++ name


total =
    List.sumn [ 1 ]


keys =
    Dict.kees Dict.empty


missing =
    Sett.empty


unimported =
    Set.empty


-- CHECK:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `name` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:8|     "hi " ++ name
-- CHECK-NEXT:                ^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    nmae
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `List.sumn` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:12|     List.sumn [ 1 ]
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The module `List` exposes no variable `sumn`.
-- CHECK-EMPTY:
-- CHECK-NEXT:These names are similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List.sum
-- CHECK-NEXT:    List.sort
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `Dict.kees` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:16|     Dict.kees Dict.empty
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The module `Dict` exposes no variable `kees`.
-- CHECK-EMPTY:
-- CHECK-NEXT:These names are similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Dict.keys
-- CHECK-NEXT:    Dict.get
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `Sett.empty` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     Sett.empty
-- CHECK-NEXT:        ^^^^^^^^^^
-- CHECK-NEXT:No module is imported as `Sett`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no variable `Set.empty` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|     Set.empty
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:No module is imported as `Set`.
-- CHECK-EMPTY:
-- CHECK-NEXT:    import Set
-- CHECK-NOT:{{.+}}
