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
-- CHECK-NEXT:The value of `x` depends on itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:7| x =
-- CHECK-NEXT:   ^
-- CHECK-NEXT:Hint: Values never change in Elm. If this was to update it, give the new value
-- CHECK-NEXT:another name; if it was to be a function, it needs an argument.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- CYCLIC DEFINITION -------------------------------------- CyclicDefinition.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value of `a` depends on itself, by way of others:
-- CHECK-EMPTY:
-- CHECK-NEXT:11| a =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:To know one of these values, the next has to be known:
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
