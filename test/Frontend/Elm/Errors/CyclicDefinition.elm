-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module CyclicDefinition exposing (..)

import Task


x =
    x + 1


a =
    b


b =
    [ c ]


c =
    case a of
        _ ->
            1


lazy =
    Task.andThen (\_ -> lazy) (Task.succeed ())


viaFunction =
    f 1


f n =
    viaFunction + n


-- CHECK:-- CYCLIC DEFINITION -------------------------------------- CyclicDefinition.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `x` value is defined directly in terms of itself, causing an infinite loop:
-- CHECK-EMPTY:
-- CHECK-NEXT:7| x =
-- CHECK-NEXT:   ^
-- CHECK-NEXT:Hint: Values never change in Elm. If this was to update it, give the new value
-- CHECK-NEXT:another name; if it was to be a function, it needs an argument.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- CYCLIC DEFINITION -------------------------------------- CyclicDefinition.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `a` definition is causing an infinite loop:
-- CHECK-EMPTY:
-- CHECK-NEXT:11| a =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:To know its value, I first need the others of this cycle, and so on around:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ┌─────┐
-- CHECK-NEXT:    │    a
-- CHECK-NEXT:    │     ↓
-- CHECK-NEXT:    │    b
-- CHECK-NEXT:    │     ↓
-- CHECK-NEXT:    │    c
-- CHECK-NEXT:    └─────┘
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Make one of them a function, or take its value from somewhere else.
-- CHECK-NOT:{{.+}}
