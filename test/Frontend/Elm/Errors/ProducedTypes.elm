-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module ProducedTypes exposing (..)

f : String -> Int
f =
    String.length


a b =
    f (if b then 1 else 2)


c g =
    f ((g 1) 2 + 1)


d r =
    ( f .name, f (r.x + 1), f (::) )


e r =
    f
        (let
            n =
                1
         in
         n
        )


g1 : { x : Int } -> Int
g1 r =
    f r.x


h =
    f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1


i =
    (.x { x = 1 }) 2


j : Maybe (List (Int -> Int -> Int))
j =
    Just [ \x -> \y -> "" ++ x ]


-- CHECK:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     f (if b then 1 else 2)
-- CHECK-NEXT:           ^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This `if` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     f ((g 1) 2 + 1)
-- CHECK-NEXT:           ^^^^^^^^^^^
-- CHECK-NEXT:(+) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     ( f .name, f (r.x + 1), f (::) )
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:The function .name has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b | name : a } -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     ( f .name, f (r.x + 1), f (::) )
-- CHECK-NEXT:                      ^^^^^^^
-- CHECK-NEXT:(+) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     ( f .name, f (r.x + 1), f (::) )
-- CHECK-NEXT:                                  ^^^^
-- CHECK-NEXT:(::) has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> List a -> List a
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|          n
-- CHECK-NEXT:             ^
-- CHECK-NEXT:`n` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:33|     f r.x
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:The field .x has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:          ^^^^^^^^
-- CHECK-NEXT:The argument, a tuple, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number, number2 )
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                       ^^
-- CHECK-NEXT:The argument is the unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                               ^^^^^^^
-- CHECK-NEXT:The argument, an anonymous function, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                            ^^^^^^^^^
-- CHECK-NEXT:The argument, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { y : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                          ^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                                    ^^^
-- CHECK-NEXT:The argument, a character, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                                            ^^^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromFloat` makes a String of a Float.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `f`:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                                                    ^^
-- CHECK-NEXT:The argument, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `f` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no function, but it is given 1 argument:
-- CHECK-EMPTY:
-- CHECK-NEXT:41|     (.x { x = 1 }) 2
-- CHECK-NEXT:         ^^^^^^^^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Perhaps a comma is missing between two of them, or parentheses around a call.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `j` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:46|     Just [ \x -> \y -> "" ++ x ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The call of `Just` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe (List (String -> Int -> String))
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `j` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe (List (Int -> Int -> Int))
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-NOT:{{.+}}
