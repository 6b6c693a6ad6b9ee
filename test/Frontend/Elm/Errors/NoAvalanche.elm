-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module NoAvalanche exposing (..)

bad x =
    x + "y" ++ unknown


good =
    String.length (bad 1) + bad 2


typo : Strin -> Int
typo s =
    s + 1


use =
    typo True


type Broken
    = Broken Flot


pick (Broken f) =
    f + String.length f


calls =
    "notAFunction" 1 |> String.length |> not


-- CHECK:-- TYPE MISMATCH ----------------------------------------------- NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot do addition with a value of this type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     x + "y" ++ unknown
-- CHECK-NEXT:           ^^^
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The (+) operator only works with Int and Float values.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Switch to the (++) operator to append strings!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `unknown` variable:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     x + "y" ++ unknown
-- CHECK-NEXT:                  ^^^^^^^
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Strin` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| typo : Strin -> Int
-- CHECK-NEXT:           ^^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Flot` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:22|     = Broken Flot
-- CHECK-NEXT:                 ^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TOO MANY ARGS ----------------------------------------------- NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The value is not a function, but it was given 1 argument.
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     "notAFunction" 1 |> String.length |> not
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^
-- CHECK-NEXT:It is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Are there any missing commas? Or missing parentheses?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ----------------------------------------------- NoAvalanche.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This function cannot handle the argument sent through the (|>) pipe:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     "notAFunction" 1 |> String.length |> not
-- CHECK-NEXT:                                             ^^^
-- CHECK-NEXT:The argument is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But (|>) is piping it to a function that expects:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Bool
-- CHECK-NOT:{{.+}}
