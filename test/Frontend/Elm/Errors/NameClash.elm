-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module NameClash exposing (..)

type A
    = One
    | Two


type A
    = Three


type B
    = One


type alias Two =
    { x : Int }


pair : Pair a
pair =
    Debug.todo "pair"


type alias Pair a =
    { first : a, second : a, first : a }


type Twice a a
    = Twice a


f x x =
    x


g ( y, [ y ] ) =
    { y = 1, z = 2, y = 3 }


h =
    let
        n =
            1

        ( m, n ) =
            ( 2, 3 )
    in
    n + m


f =
    1


-- CHECK:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `A` among the types of this file. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:4| type A
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:9| type A
-- CHECK-NEXT:        ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `One` among the constructors of this file. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     = One
-- CHECK-NEXT:         ^^^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     = One
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `first` in this record type. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     { first : a, second : a, first : a }
-- CHECK-NEXT:          ^^^^^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     { first : a, second : a, first : a }
-- CHECK-NEXT:                                 ^^^^^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `a` among the type variables of `Twice`. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:30| type Twice a a
-- CHECK-NEXT:               ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:30| type Twice a a
-- CHECK-NEXT:                 ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `x` among these arguments. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:34| f x x =
-- CHECK-NEXT:      ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:34| f x x =
-- CHECK-NEXT:        ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- UNSAFE PATTERN ------------------------------------------------ NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are values that this pattern does not match:
-- CHECK-EMPTY:
-- CHECK-NEXT:38| g ( y, [ y ] ) =
-- CHECK-NEXT:      ^^^^^^^^^^^^
-- CHECK-NEXT:They look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( _, [] )
-- CHECK-NEXT:    ( _, _ :: _ :: _ )
-- CHECK-EMPTY:
-- CHECK-NEXT:Use a `case` with a branch for them.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: An argument can be taken apart in place only if there is just one way that
-- CHECK-NEXT:it can look.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `y` in this pattern. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:38| g ( y, [ y ] ) =
-- CHECK-NEXT:        ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:38| g ( y, [ y ] ) =
-- CHECK-NEXT:             ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `y` in this record. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:39|     { y = 1, z = 2, y = 3 }
-- CHECK-NEXT:          ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:39|     { y = 1, z = 2, y = 3 }
-- CHECK-NEXT:                        ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `n` in this `let`. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:44|         n =
-- CHECK-NEXT:            ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:47|         ( m, n ) =
-- CHECK-NEXT:                 ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAME CLASH ---------------------------------------------------- NameClash.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There are several `f` in this file. This is one:
-- CHECK-EMPTY:
-- CHECK-NEXT:34| f x x =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:This is another:
-- CHECK-EMPTY:
-- CHECK-NEXT:53| f =
-- CHECK-NEXT:    ^
-- CHECK-NEXT:Rename or remove one of them, so that it is clear which one is meant.
-- CHECK-NOT:{{.+}}
