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
-- CHECK-NEXT:The `Maybe` type needs 1 argument, but I see 0 instead:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| f : Maybe -> List Int Int -> Pair Int -> Int
-- CHECK-NEXT:       ^^^^^
-- CHECK-NEXT:What is missing? Are some parentheses misplaced?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `List` type needs 1 argument, but I see 2 instead:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| f : Maybe -> List Int Int -> Pair Int -> Int
-- CHECK-NEXT:                ^^^^^^^^^^^^
-- CHECK-NEXT:Which is the extra one? Maybe some parentheses are missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO FEW ARGS -------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Pair` type needs 2 arguments, but I see 1 instead:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| f : Maybe -> List Int Int -> Pair Int -> Int
-- CHECK-NEXT:                                ^^^^^^^^
-- CHECK-NEXT:What is missing? Are some parentheses misplaced?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO FEW ARGS -------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Just` constructor needs 1 argument, but I see 0 instead:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|         Just ->
-- CHECK-NEXT:            ^^^^
-- CHECK-NEXT:What is missing? Are some parentheses misplaced?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Nothing` constructor needs 0 arguments, but I see 1 instead:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|         Nothing x ->
-- CHECK-NEXT:            ^^^^^^^^^
-- CHECK-NEXT:Which is the extra one? Maybe some parentheses are missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `Just` constructor needs 1 argument, but I see 2 instead:
-- CHECK-EMPTY:
-- CHECK-NEXT:22| h (Just a b) =
-- CHECK-NEXT:       ^^^^^^^^
-- CHECK-NEXT:Which is the extra one? Maybe some parentheses are missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------------ TypeArity.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This pattern does not cover all possible values:
-- CHECK-EMPTY:
-- CHECK-NEXT:22| h (Just a b) =
-- CHECK-NEXT:       ^^^^^^^^
-- CHECK-NEXT:Other possibilities are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:I would have to crash if I saw one of those! Use a `case` to deal with each of
-- CHECK-NEXT:them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-NOT:{{.+}}
