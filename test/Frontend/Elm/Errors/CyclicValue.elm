-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module CyclicValue exposing (..)

a =
    let
        x =
            y

        y =
            x
    in
    x


b =
    let
        ( h, t ) =
            ( 1, h )
    in
    t


c =
    let
        loop =
            \n -> loop n
    in
    loop


fine n =
    let
        even m =
            m == 0 || odd (m - 1)

        odd m =
            m /= 0 && even (m - 1)
    in
    even n


-- CHECK:-- CYCLIC VALUE ------------------------------------------------ CyclicValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value of `x` depends on itself, by way of others:
-- CHECK-EMPTY:
-- CHECK-NEXT:6|         x =
-- CHECK-NEXT:           ^
-- CHECK-NEXT:To know one of these values, the next has to be known:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ┌─────┐
-- CHECK-NEXT:    │    x
-- CHECK-NEXT:    │     ↓
-- CHECK-NEXT:    │    y
-- CHECK-NEXT:    └─────┘
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Make one of them a function, or take its value from somewhere else.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- CYCLIC VALUE ------------------------------------------------ CyclicValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value of `(a pattern)` depends on itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:17|         ( h, t ) =
-- CHECK-NEXT:            ^^^^^^^^
-- CHECK-NEXT:Hint: Values never change in Elm. If this was to update it, give the new value
-- CHECK-NEXT:another name; if it was to be a function, it needs an argument.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- CYCLIC VALUE ------------------------------------------------ CyclicValue.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value of `loop` depends on itself:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|         loop =
-- CHECK-NEXT:            ^^^^
-- CHECK-NEXT:Hint: Values never change in Elm. If this was to update it, give the new value
-- CHECK-NEXT:another name; if it was to be a function, it needs an argument.
-- CHECK-NOT:{{.+}}
