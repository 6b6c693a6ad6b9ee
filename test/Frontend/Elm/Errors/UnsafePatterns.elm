-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module UnsafePatterns exposing (..)

type Id
    = Id Int


a (Just x) =
    x


b =
    \[ x ] -> x


c =
    let
        (Ok y) =
            String.toInt "1" |> Result.fromMaybe ()

        ( [], z ) =
            ( [ 1 ], 2 )

        f 1 =
            2
    in
    y


d ( (), { x }, Id n ) =
    n


e ( "a", 'b' ) =
    1


-- CHECK:-- UNSAFE PATTERN ------------------------------------------- UnsafePatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| a (Just x) =
-- CHECK-NEXT:      ^^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Nothing
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------- UnsafePatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:13|     \[ x ] -> x
-- CHECK-NEXT:         ^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    []
-- CHECK-NEXT:    _ :: _ :: _
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------- UnsafePatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|         (Ok y) =
-- CHECK-NEXT:             ^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Err _
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: A value can be taken apart in a definition only if there is just one way
-- CHECK-NEXT:that it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------- UnsafePatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:21|         ( [], z ) =
-- CHECK-NEXT:            ^^^^^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( _ :: _, _ )
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: A value can be taken apart in a definition only if there is just one way
-- CHECK-NEXT:that it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------- UnsafePatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:24|         f 1 =
-- CHECK-NEXT:              ^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    _
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------- UnsafePatterns.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:34| e ( "a", 'b' ) =
-- CHECK-NEXT:      ^^^^^^^^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( _, _ )
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-NOT:{{.+}}
