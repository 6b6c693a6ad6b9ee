-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Arguments exposing (..)

add : Int -> Int -> Int
add m n =
    m + n


a =
    add 1 2 3


b =
    "text" 1


c : Int
c =
    add 1


d =
    List.map (\x y -> x + y) [ 1 ] ++ [ "s" ]


e =
    List.foldl (\x acc -> x ++ acc) 0 [ "a" ]


f =
    String.toInt 5 + 1


g =
    Maybe.map add


h : Int
h =
    add (add 1) 2


i : String -> Int
i text =
    String.toInt text


j =
    (\x -> x) 1 2


-- CHECK:-- TOO MANY ARGS ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:`add` takes 2 arguments, but it is given 3:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     add 1 2 3
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> Int -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Perhaps a comma is missing between two of them, or parentheses around a call.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no function, but it is given 1 argument:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     "text" 1
-- CHECK-NEXT:        ^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Perhaps a comma is missing between two of them, or parentheses around a call.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `c` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     add 1
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:The call of `add` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The two sides of (++) have different types:
-- CHECK-EMPTY:
-- CHECK-NEXT:23|     List.map (\x y -> x + y) [ 1 ] ++ [ "s" ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The left side of (++) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List (number -> number)
-- CHECK-EMPTY:
-- CHECK-NEXT:The right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `foldl`:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     List.foldl (\x acc -> x ++ acc) 0 [ "a" ]
-- CHECK-NEXT:                                        ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `foldl` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    appendable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Only strings and lists can be put together, and `number` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:(+) adds numbers, but this has another type:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     String.toInt 5 + 1
-- CHECK-NEXT:        ^^^^^^^^^^^^^^
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Both sides have to be Ints, or both Floats.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `toInt`:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     String.toInt 5 + 1
-- CHECK-NEXT:                     ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `toInt` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `add`:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     add (add 1) 2
-- CHECK-NEXT:             ^^^^^
-- CHECK-NEXT:The call of `add` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `add` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `i` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|     String.toInt text
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The call of `toInt` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `i` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There may be no value in it: `Maybe.withDefault` takes another one then, a
-- CHECK-NEXT:`case` has a branch for `Nothing`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit this function:
-- CHECK-EMPTY:
-- CHECK-NEXT:49|     (\x -> x) 1 2
-- CHECK-NEXT:                  ^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument this function takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> b
-- CHECK-NOT:{{.+}}
