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
-- CHECK-NEXT:The `add` function expects 2 arguments, but it got 3 instead.
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     add 1 2 3
-- CHECK-NEXT:        ^^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> Int -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Are there any missing commas? Or missing parentheses?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value is not a function, but it was given 1 argument.
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     "text" 1
-- CHECK-NEXT:        ^^^^^^^^
-- CHECK-NEXT:It is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Are there any missing commas? Or missing parentheses?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `c` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:19|     add 1
-- CHECK-NEXT:        ^^^^^
-- CHECK-NEXT:This `add` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `c` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I need both sides of (++) to be the same type:
-- CHECK-EMPTY:
-- CHECK-NEXT:23|     List.map (\x y -> x + y) [ 1 ] ++ [ "s" ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The left side of (++) is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List (number -> number)
-- CHECK-EMPTY:
-- CHECK-NEXT:But the right side is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `foldl` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|     List.foldl (\x acc -> x ++ acc) 0 [ "a" ]
-- CHECK-NEXT:                                        ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `foldl` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    appendable
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: I only know how to append strings and lists, and `number` is neither.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do addition with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     String.toInt 5 + 1
-- CHECK-NEXT:        ^^^^^^^^^^^^^^
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The (+) operator only works with Int and Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `toInt` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|     String.toInt 5 + 1
-- CHECK-NEXT:                     ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `toInt` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `add` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:40|     add (add 1) 2
-- CHECK-NEXT:             ^^^^^
-- CHECK-NEXT:This `add` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But `add` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `i` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:45|     String.toInt text
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This `toInt` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `i` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use `Maybe.withDefault` to handle possible absence, or a `case` with a
-- CHECK-NEXT:branch for `Nothing`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- Arguments.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to this function is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:49|     (\x -> x) 1 2
-- CHECK-NEXT:                  ^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But this function needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> b
-- CHECK-NOT:{{.+}}
