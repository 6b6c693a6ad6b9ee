-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module TypeArity exposing (..)

type alias Pair a b =
    ( a, b )


f : Maybe -> List Int Int -> Pair Int -> Int
f m l p =
    1


g value =
    case value of
        Just ->
            1

        Nothing x ->
            2


h (Just a b) =
    a


-- CHECK:-- TOO FEW ARGS -------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Maybe` type takes 1 argument, but here it has 0:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| f : Maybe -> List Int Int -> Pair Int -> Int
-- CHECK-NEXT:       ^^^^^
-- CHECK-NEXT:Something is missing, or parentheses are in the wrong place.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `List` type takes 1 argument, but here it has 2:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| f : Maybe -> List Int Int -> Pair Int -> Int
-- CHECK-NEXT:                ^^^^^^^^^^^^
-- CHECK-NEXT:Something is too much, or parentheses are missing.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO FEW ARGS -------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Pair` type takes 2 arguments, but here it has 1:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| f : Maybe -> List Int Int -> Pair Int -> Int
-- CHECK-NEXT:                                ^^^^^^^^
-- CHECK-NEXT:Something is missing, or parentheses are in the wrong place.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO FEW ARGS -------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Just` constructor takes 1 argument, but here it has 0:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|         Just ->
-- CHECK-NEXT:            ^^^^
-- CHECK-NEXT:Something is missing, or parentheses are in the wrong place.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Nothing` constructor takes 0 arguments, but here it has 1:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|         Nothing x ->
-- CHECK-NEXT:            ^^^^^^^^^
-- CHECK-NEXT:Something is too much, or parentheses are missing.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Just` constructor takes 1 argument, but here it has 2:
-- CHECK-EMPTY:
-- CHECK-NEXT:22| h (Just a b) =
-- CHECK-NEXT:       ^^^^^^^^
-- CHECK-NEXT:Something is too much, or parentheses are missing.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------------ TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:22| h (Just a b) =
-- CHECK-NEXT:       ^^^^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-NOT:{{.+}}
