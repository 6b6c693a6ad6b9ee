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
-- CHECK-NEXT:I cannot find a `name` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:8|     "hi " ++ name
-- CHECK-NEXT:                ^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    nmae
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `List.sumn` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:12|     List.sumn [ 1 ]
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The `List` module does not expose a `sumn` variable.
-- CHECK-EMPTY:
-- CHECK-NEXT:These names seem close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List.sum
-- CHECK-NEXT:    List.sort
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Dict.kees` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:16|     Dict.kees Dict.empty
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:The `Dict` module does not expose a `kees` variable.
-- CHECK-EMPTY:
-- CHECK-NEXT:These names seem close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Dict.keys
-- CHECK-NEXT:    Dict.get
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Sett.empty` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     Sett.empty
-- CHECK-NEXT:        ^^^^^^^^^^
-- CHECK-NEXT:I cannot find a `Sett` module. Is there an `import` for it?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------------- UnknownValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Set.empty` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|     Set.empty
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:I cannot find a `Set` module. Is there an `import` for it?
-- CHECK-EMPTY:
-- CHECK-NEXT:    import Set
-- CHECK-NOT:{{.+}}
