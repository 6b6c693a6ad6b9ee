-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module UnknownConstructor exposing (..)

type Msg
    = Increment
    | Decrement


start =
    Incremnt


update msg model =
    case msg of
        Increment ->
            model + 1

        Maybe.Jst n ->
            n

        Decremented ->
            model - 1


-- CHECK:-- NAMING ERROR ----------------------------------------- UnknownConstructor.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no constructor `Incremnt` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     Incremnt
-- CHECK-NEXT:        ^^^^^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Increment
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------- UnknownConstructor.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no constructor `Maybe.Jst` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|         Maybe.Jst n ->
-- CHECK-NEXT:            ^^^^^^^^^^^
-- CHECK-NEXT:The module `Maybe` exposes no constructor `Jst`.
-- CHECK-EMPTY:
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe.Just
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ----------------------------------------- UnknownConstructor.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no constructor `Decremented` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|         Decremented ->
-- CHECK-NEXT:            ^^^^^^^^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Decrement
-- CHECK-NOT:{{.+}}
