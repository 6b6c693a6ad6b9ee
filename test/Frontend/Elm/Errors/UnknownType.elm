-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module UnknownType exposing (..)

type alias User =
    { name : Strin, tags : List.Liist Int }


type Shape
    = Round Flot


f : Result.Result Sting a -> Dict.Dict Int Int
f r =
    r


-- CHECK:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Strin` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     { name : Strin, tags : List.Liist Int }
-- CHECK-NEXT:                ^^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `List.Liist` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     { name : Strin, tags : List.Liist Int }
-- CHECK-NEXT:                              ^^^^^^^^^^
-- CHECK-NEXT:The module `List` exposes no type `Liist`.
-- CHECK-EMPTY:
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List.List
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Flot` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     = Round Flot
-- CHECK-NEXT:               ^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Sting` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| f : Result.Result Sting a -> Dict.Dict Int Int
-- CHECK-NEXT:                      ^^^^^
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no type `Dict.Dict` here:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| f : Result.Result Sting a -> Dict.Dict Int Int
-- CHECK-NEXT:                                 ^^^^^^^^^
-- CHECK-NEXT:No module is imported as `Dict`.
-- CHECK-EMPTY:
-- CHECK-NEXT:    import Dict
-- CHECK-EMPTY:
-- CHECK-NEXT:This name is similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List
-- CHECK-NOT:{{.+}}
