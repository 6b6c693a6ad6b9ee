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
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     f (if b then 1 else 2)
-- CHECK-NEXT:           ^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This `if` expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:14|     f ((g 1) 2 + 1)
-- CHECK-NEXT:           ^^^^^^^^^^^
-- CHECK-NEXT:This (+) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     ( f .name, f (r.x + 1), f (::) )
-- CHECK-NEXT:            ^^^^^
-- CHECK-NEXT:This .name field access function has type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { b | name : a } -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     ( f .name, f (r.x + 1), f (::) )
-- CHECK-NEXT:                      ^^^^^^^
-- CHECK-NEXT:This (+) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:18|     ( f .name, f (r.x + 1), f (::) )
-- CHECK-NEXT:                                  ^^^^
-- CHECK-NEXT:This (::) function is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> List a -> List a
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:27|          n
-- CHECK-NEXT:             ^
-- CHECK-NEXT:This `n` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:33|     f r.x
-- CHECK-NEXT:          ^^^
-- CHECK-NEXT:The value at .x is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:          ^^^^^^^^
-- CHECK-NEXT:This argument is a tuple of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( number, number2 )
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                       ^^
-- CHECK-NEXT:This argument is a unit value:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ()
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                               ^^^^^^^
-- CHECK-NEXT:This argument is an anonymous function of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    a -> a
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This is a function that still waits for 1 argument. Maybe one is missing?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                            ^^^^^^^^^
-- CHECK-NEXT:This argument is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { y : number }
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                          ^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                                    ^^^
-- CHECK-NEXT:This argument is a character of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                                            ^^^
-- CHECK-NEXT:This argument is a float of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a Float into a String? Use the `String.fromFloat` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument to `f` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:37|     f ( 1, 2 ) + f () + f (\x -> x) + f { y = 1 } + f [ 1 ] + f 'c' + f 1.5 + f -1
-- CHECK-NEXT:                                                                                    ^^
-- CHECK-NEXT:This argument is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But `f` needs the 1st argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value is not a function, but it was given 1 argument.
-- CHECK-EMPTY:
-- CHECK-NEXT:41|     (.x { x = 1 }) 2
-- CHECK-NEXT:         ^^^^^^^^^^^^^^^
-- CHECK-NEXT:It is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:Are there any missing commas? Or missing parentheses?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH --------------------------------------------- ProducedTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `j` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:46|     Just [ \x -> \y -> "" ++ x ]
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This `Just` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe (List (String -> Int -> String))
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `j` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe (List (Int -> Int -> Int))
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-NOT:{{.+}}
