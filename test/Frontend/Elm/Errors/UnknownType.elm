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
-- CHECK-NEXT:I cannot find a `Strin` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     { name : Strin, tags : List.Liist Int }
-- CHECK-NEXT:                ^^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `List.Liist` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:5|     { name : Strin, tags : List.Liist Int }
-- CHECK-NEXT:                              ^^^^^^^^^^
-- CHECK-NEXT:The `List` module does not expose a `Liist` type.
-- CHECK-EMPTY:
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List.List
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Flot` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:9|     = Round Flot
-- CHECK-NEXT:               ^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Float
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Sting` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| f : Result.Result Sting a -> Dict.Dict Int Int
-- CHECK-NEXT:                      ^^^^^
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- NAMING ERROR ------------------------------------------------ UnknownType.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot find a `Dict.Dict` type:
-- CHECK-EMPTY:
-- CHECK-NEXT:12| f : Result.Result Sting a -> Dict.Dict Int Int
-- CHECK-NEXT:                                 ^^^^^^^^^
-- CHECK-NEXT:I cannot find a `Dict` module. Is there an `import` for it?
-- CHECK-EMPTY:
-- CHECK-NEXT:    import Dict
-- CHECK-EMPTY:
-- CHECK-NEXT:This name seems close though:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List
-- CHECK-NOT:{{.+}}
